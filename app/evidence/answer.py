"""Cut an answer, whole or still growing, into its quotations and claims.

Reading goes from left to right and never takes back what it said: what is settled in the
beginning of an answer stays as it is whatever follows.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from app.evidence.model import Span
from app.evidence.passages import sentence_ends
from app.evidence.words import ANY_CJK


@dataclass(frozen=True, slots=True)
class Quotation:
    """Quoted words at [start, end) of the answer, without their marks, and the sentence that quotes them."""

    start: int
    end: int
    text: str
    sentence: str = ""


@dataclass(frozen=True, slots=True)
class Claim:
    """A sentence at [start, end) of the answer; in `own_words` its quotations are blanked.

    `terms` are ranges of `own_words`: words in quotation marks that are too few to quote a text, such as
    the name of a function. They are named, not quoted.
    """

    start: int
    end: int
    text: str
    own_words: str
    terms: tuple[tuple[int, int], ...] = ()


Unit = Quotation | Claim

_MAX_TERM_WORDS = 2
_MAX_TERM_CHARS = 40
_MAX_CJK_TERM_CHARS = 6
_PAIRS = {"“": "”", "„": "“”", "«": "»", "「": "」", "『": "』", "`": "`", '"': '"'}
_BLOCK_START = re.compile(r"\s*(?:>|#{1,6}\s|[-*+•]\s|\(?\d{1,3}[.)]\s|\(?[a-z][.)]\s|\||```|~~~)")
_MARKUP = re.compile(r"\s*(?:#{1,6}\s+|[-*+•]\s+|\(?\d{1,3}[.)]\s+|\(?[a-z][.)]\s+)")
_TABLE_RULE = re.compile(r"\s*\|[\s|:-]+")
_FENCE = re.compile(r"\s*(?:```|~~~)")
_QUOTE_LINE = re.compile(r"\s*>\s?")
_EMPHASIS = re.compile(r"\*\*|__|(?<!\w)[*_](?=\S)|(?<=\S)[*_](?!\w)|\|")


@dataclass(frozen=True, slots=True)
class _Block:
    start: int
    end: int
    is_closed: bool


def read_answer(text: str, *, is_whole: bool) -> Iterator[Unit]:
    """Yield the units of an answer in order; of an unfinished one only those that are settled."""
    for block in _blocks(text, is_whole):
        line = text[block.start : block.end]
        if _FENCE.match(line):
            yield from _fenced(text, block)
        elif _QUOTE_LINE.match(line):
            yield from _block_quote(text, block)
        elif not line.lstrip().startswith("#") and not _TABLE_RULE.fullmatch(line):
            yield from _prose(text, block)


def _blocks(text: str, is_whole: bool) -> Iterator[_Block]:
    """Yield paragraphs, list items, headings, block quotes and fenced code."""
    start, at = 0, 0
    in_fence = False
    for match in re.finditer(r"[^\n]*(?:\n|$)", text):
        line = match.group()
        if not line:
            break
        if in_fence:
            in_fence = not (_FENCE.match(line) and (is_whole or line.endswith("\n")))
            at = match.end()
            if not in_fence:
                yield _Block(start, at, True)
                start = at
            continue
        if _starts_block(line, text[start : match.start()]):
            if text[start : match.start()].strip():
                yield _Block(start, match.start(), True)
            start = match.start()
        in_fence = _FENCE.match(line) is not None
        at = match.end()
    if text[start:at].strip():
        yield _Block(start, at, is_whole)


def _starts_block(line: str, open_block: str) -> bool:
    if not open_block.strip():
        return True
    is_quote, was_quote = _QUOTE_LINE.match(line), _QUOTE_LINE.match(open_block)
    if was_quote:
        return not is_quote and bool(line.strip())
    is_blank = not line.strip() and line.endswith("\n")  # without its end, words may follow
    return is_blank or _BLOCK_START.match(line) is not None or open_block.lstrip().startswith("#")


def _fenced(text: str, block: _Block) -> Iterator[Unit]:
    if not block.is_closed:
        return
    body_start = text.find("\n", block.start, block.end) + 1
    body_end = block.start + len(text[block.start : block.end].rstrip())
    last_line = text.rfind("\n", block.start, body_end) + 1
    if last_line >= body_start and _FENCE.match(text[last_line:body_end]):
        body_end = last_line - 1
    if 0 < body_start < body_end:
        yield Quotation(body_start, body_end, text[body_start:body_end])


def _block_quote(text: str, block: _Block) -> Iterator[Unit]:
    if not block.is_closed:
        return
    lines = (_QUOTE_LINE.sub("", line, count=1) for line in text[block.start : block.end].splitlines())
    quoted = "\n".join(lines).strip().strip('"“”„«»')
    if quoted:
        yield Quotation(block.start, block.start + len(text[block.start : block.end].rstrip()), quoted)


def _prose(text: str, block: _Block) -> Iterator[Unit]:
    """Yield the sentences of a block, each with its quotations before it."""
    quotes, settled_to = _quotations(text, block)
    masked = _mask(text, block, quotes, settled_to)
    markup = _MARKUP.match(text, block.start, block.end)
    left = markup.end() if markup else block.start
    ends = list(sentence_ends(masked, left - block.start, len(masked)))
    for end in [block.start + end for end in ends] + [block.end] * block.is_closed:
        if end > settled_to or (end == block.end and not block.is_closed):
            return  # more closing marks may follow
        inside = [q for q in quotes if left <= q.start < end]
        for quote in inside:
            if not _is_term(quote.text):
                yield replace(quote, sentence=_plain(text[left:end]).strip())
        yield from _claim(text, left, end, inside)
        left = end


def _is_term(quoted: str) -> bool:
    """Tell whether quoted words only name something: `cancel`, "Renewal Term"."""
    if ANY_CJK.search(quoted):
        return len(quoted) <= _MAX_CJK_TERM_CHARS
    return len(quoted.split()) <= _MAX_TERM_WORDS and len(quoted) <= _MAX_TERM_CHARS


def _claim(text: str, start: int, end: int, quotes: list[Quotation]) -> Iterator[Claim]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start == end:
        return
    own = list(text[start:end])
    terms = [(quote.start - start, quote.end - start) for quote in quotes if _is_term(quote.text)]
    for quote in quotes:
        if not _is_term(quote.text):
            own[quote.start - start : quote.end - start] = " " * (quote.end - quote.start)
    yield Claim(start, end, _plain(text[start:end]), _plain("".join(own)), tuple(terms))


def _plain(text: str) -> str:
    """Blank Markdown's marks, keeping every character's place."""
    return _EMPHASIS.sub(lambda match: " " * len(match.group()), text)


def _mask(text: str, block: _Block, quotes: list[Quotation], settled_to: int) -> str:
    """Hide what is quoted, so that a full stop in a quotation ends no sentence, save its last mark.

    Whether a sentence ends depends on the character after it: a quotation that is still open at
    `settled_to` is hidden as it will be once it is closed.
    """
    chars = list(text[block.start : block.end])
    hidden = [(quote.start, max(quote.start + 1, quote.end - 1)) for quote in quotes]
    for start, end in [*hidden, (settled_to + 1, block.end)]:
        for at in range(start, end):
            chars[at - block.start] = "x"
    return "".join(chars)


def _quotations(text: str, block: _Block) -> tuple[list[Quotation], int]:
    """Return the block's quotations and how far they are settled: up to a mark that is still open."""
    found: list[Quotation] = []
    at = block.start
    while at < block.end:
        if text[at] not in _PAIRS or not _opens(text, at, block.end):
            at += 1
            continue
        close = _closing(text, at, block)
        if close is None:
            if not block.is_closed:
                return found, at
            found += _unclosed(text, at, block.end)
            break
        if text[at + 1 : close].strip():
            found.append(Quotation(at + 1, close, text[at + 1 : close]))
        at = close + 1
    return found, block.end


def _opens(text: str, at: int, end: int) -> bool:
    if text[at] not in '"`':
        return True
    before, after = text[at - 1 : at] if at else "", text[at + 1 : at + 2] if at + 1 < end else ""
    return not before.isalnum() and bool(after) and not after.isspace()


def _closing(text: str, at: int, block: _Block) -> int | None:
    """Return where the mark that closes the one at `at` stands; marks may be nested."""
    opening, closing = text[at], _PAIRS[text[at]]
    depth = 1
    for i in range(at + 1, block.end):
        char = text[i]
        if opening != closing:
            depth += (char == opening) - (char in closing)
        elif char == closing:
            nested = opening == '"' and _opens(text, i, block.end) and text[i - 1] in " ([\n"
            depth += 1 if nested else -1
        if depth == 0:
            return i
    first = text.find(closing, at + 1, block.end) if opening == closing and block.is_closed else -1
    return first if first > 0 else None


def _unclosed(text: str, at: int, end: int) -> list[Quotation]:
    """Take an answer that was cut off within a quotation at its word, if there are enough words."""
    quoted = text[at + 1 : end].rstrip()
    if len(quoted.split()) < 3:
        return []
    return [Quotation(at + 1, at + 1 + len(quoted), quoted)]


def span_of(unit: Unit) -> Span:
    """Return which characters of the answer a unit is."""
    return Span(unit.start, unit.end)
