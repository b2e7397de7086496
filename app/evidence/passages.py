"""Cut a text into passages (sentences, table rows, groups of code lines) and into search terms."""

from __future__ import annotations

import re
from collections.abc import Iterator

from app.evidence.words import CJK

# A sentence ends at a full stop and a capital, at CJK punctuation, or at an empty line.
_SENTENCE_END = re.compile(
    r"[.!?]['\"”’)\]]*\s+(?=[\"“‘'(\[]?[A-Z0-9(])|[。！？]['\"”’」』）]*\s*|\n[ \t]*\n\s*"
)
_ABBREVIATION = re.compile(
    r"(?:\b(?:Inc|Corp|Ltd|Co|No|Nos|vs|v|Mr|Mrs|Ms|Dr|St|Art|Sec|e\.g|i\.e|U\.S|cf|approx|Jan|Feb|Mar|Apr|Jun|Jul|Aug"
    r"|Sept|Sep|Oct|Nov|Dec)|\b[A-Z]|^\W*\d+(?:\.\d+)*)\.['\")\]]*\s+$"
)
# Where a long sentence is cut: better at a semicolon than at a comma, and at worst between two words.
_SOFT_BREAKS = tuple(map(re.compile, (r"[;:]\s+|[；：]|\n", r",\s+|[，、]", r"\s+")))
_MAX_PASSAGE_CHARS = 900
"""Longer sentences are cut: legal ones run over pages, and BM25 favours short passages."""
_MIN_PASSAGE_CHARS = 80
N_CODE_LINES = 8

_CJK = rf"{CJK}\uf900-\ufaff"
_TERM = re.compile(
    rf"(?P<cjk>[{_CJK}]+)|(?P<number>\d+(?:,\d{{3}})*(?:\.\d+)*)(?:(?:st|nd|rd|th)\b)?|(?P<word>[^\W\d{_CJK}]+)"
)
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])|_")
_STOP = frozenset(
    re.findall(
        r"\w+",
        """a an the of to in on at by for from and or as is are was be been this that these those it its with
        shall such any all which who what when where how does do did under between if not s""",
    )
)


def sentences(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield the character ranges of the sentences of text[start:end], without outer white space."""
    left = start
    for cut in (*sentence_ends(text, start, end), end):
        yield from _pieces(text, left, cut)
        left = cut


def sentence_ends(text: str, start: int, end: int) -> Iterator[int]:
    """Yield where the next sentence begins, for each sentence that another one follows."""
    left = start
    for match in _SENTENCE_END.finditer(text, start, end):
        head = text[max(left, match.end() - 24) : match.end()]
        if match.group()[0] != "." or not _ABBREVIATION.search(head):
            yield match.end()
            left = match.end()


def line_groups(text: str, start: int, end: int, n_lines: int) -> Iterator[tuple[int, int]]:
    """Yield the ranges of runs of at most `n_lines` lines."""
    left, count = start, 0
    for match in re.finditer("\n", text[start:end]):
        count += 1
        if count == n_lines:
            yield from _stripped(text, left, start + match.start())
            left, count = start + match.end(), 0
    yield from _stripped(text, left, end)


def _pieces(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while end - start > _MAX_PASSAGE_CHARS:
        cut = _cut(text, start, start + _MAX_PASSAGE_CHARS)
        yield from _stripped(text, start, cut)
        start = cut
    yield from _stripped(text, start, end)


def _cut(text: str, start: int, end: int) -> int:
    """Return where text[start:end] is best cut near its end."""
    for soft_break in _SOFT_BREAKS:
        if breaks := [match.end() for match in soft_break.finditer(text, start + _MIN_PASSAGE_CHARS, end)]:
            return breaks[-1]
    return end  # one word, or a script without spaces


def _stripped(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if end > start:
        yield start, end


def terms(text: str) -> list[tuple[str, int]]:
    """Return the search terms of `text` with their positions.

    Words are lower case and stemmed, identifiers also give their parts, numbers lose their commas,
    CJK text, which has no word boundaries, gives its character bigrams.
    """
    found: list[tuple[str, int]] = []
    for match in _TERM.finditer(text):
        at = match.start()
        if match["word"]:
            word = match["word"]
            lowered = word.lower()
            if lowered not in _STOP:
                found.append((stem(lowered), at))
            if "_" in word or not (word.islower() or word.isupper() or word.istitle()):
                found += ((stem(part.lower()), at) for part in _CAMEL.split(word) if part and part != word)
        elif match["number"]:
            found.append((match["number"].replace(",", "").lstrip("0") or "0", at))
        else:
            run = match["cjk"]
            found += ((run[i : i + 2], at + i) for i in range(max(1, len(run) - 1)))
    return found


_SUFFIXES = (
    ("ational", "at"), ("ations", "at"), ("ation", "at"), ("ating", "at"), ("ated", "at"), ("ates", "at"),
    ("ate", "at"), ("ities", ""), ("ity", ""), ("ments", ""), ("ment", ""), ("ness", ""), ("ings", ""),
    ("ing", ""), ("ies", "y"), ("ied", "y"), ("ions", ""), ("ion", ""), ("ives", ""), ("ive", ""),
    ("sses", "ss"), ("es", ""), ("ed", ""), ("ly", ""), ("s", ""), ("e", ""),
)  # fmt: skip


def stem(word: str) -> str:
    """Strip an English ending, so that governs, governed and governing are one term."""
    for suffix, replacement in _SUFFIXES:
        if (
            word.endswith(suffix)
            and len(word) - len(suffix) + len(replacement) >= 4
            and not word.endswith("ss")
        ):
            return word[: len(word) - len(suffix)] + replacement
    return word
