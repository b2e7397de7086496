"""The words of a page with their boxes, in the page's own order, as lines."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from statistics import median
from typing import Any, NamedTuple

from ingest.model import Rect

# Han, kana, CJK punctuation and full-width forms: scripts without spaces, where MuPDF's "word" is a
# whole line. Hangul has spaces, so Korean words are words.
UNSPACED = r"[\u2e80-\u312f\u31a0-\u9fff\uf900-\ufaff\uff01-\uffef\U00020000-\U0003ffff]"
_UNSPACED = re.compile(UNSPACED)
# Kangxi radicals and compatibility ideographs stand in many PDFs for the plain characters.
_LOOKALIKES = re.compile(r"[\u2e80-\u2fdf\uf900-\ufaff]")
# What a reader does not see: controls, zero-width and direction marks, soft hyphens inside a word.
_INVISIBLE = re.compile(r"[\x00-\x1f\x7f-\x9f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff]")
_SOFT_HYPHEN = "\u00ad"
_SYMBOL_BULLETS = str.maketrans({"\uf0b7": "•", "\uf0a7": "▪", "\uf0d8": "➢", "\uf0fc": "✓"})
_UNCLEAN = re.compile(f"{_INVISIBLE.pattern}|{_LOOKALIKES.pattern}|[{''.join(map(chr, _SYMBOL_BULLETS))}]")
_LEADER = re.compile(r"\.{4,}")
_MAX_LEADER_DOTS = 3
_MIN_LINES_FOR_SIGNS = 4
_SIGN_HEIGHT = 0.7  # of the usual line
_SIGN_MAX_CHARS = 3
# A page where this share of the characters is unspaced is read character by character.
_UNSPACED_SHARE = 0.05


class Word(NamedTuple):
    """A word (or, in unspaced scripts, a character) and its box. `glued`: no space before it."""

    x0: float
    y0: float
    x1: float
    y1: float
    text: str
    glued: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """Words that stand side by side. Lines of one MuPDF block carry the same `block` number."""

    block: int
    words: tuple[Word, ...]
    rect: Rect

    @classmethod
    def of(cls, block: int, words: Sequence[Word]) -> Line:
        """Make a line of at least one word, with the box around them."""
        x0s, y0s, x1s, y1s, _, _ = zip(*words, strict=True)
        return cls(block, tuple(words), Rect(min(x0s), min(y0s), max(x1s), max(y1s)))

    @property
    def text(self) -> str:
        """The words, with a space where the page has one."""
        return "".join(w.text if w.glued else " " + w.text for w in self.words).removeprefix(" ")


def is_clean(text: str) -> bool:
    """Tell whether `clean` would leave every part of a text as it is."""
    if text.isascii():
        return text.isprintable()
    return _UNCLEAN.search(text) is None and unicodedata.is_normalized("NFC", text)


def clean(text: str) -> str:
    """Return `text` in NFC without invisible characters; a soft hyphen at its end is a hyphen."""
    if text.isascii():
        return text if text.isprintable() else _INVISIBLE.sub("", text)
    if text.endswith(_SOFT_HYPHEN):
        text = text[:-1] + "-"
    text = _INVISIBLE.sub("", text).translate(_SYMBOL_BULLETS)
    text = _LOOKALIKES.sub(lambda match: unicodedata.normalize("NFKC", match.group()), text)
    return unicodedata.normalize("NFC", text)


def page_lines(page: Any, pymupdf: Any) -> list[Line]:
    """Read a page's lines in the order of its content stream, boxes as displayed (rotated, cropped)."""
    # No PRESERVE_LIGATURES: "ﬁ" comes as "fi". No CID_FOR_UNKNOWN: unknown characters come as U+FFFD,
    # which is how a garbled text layer is recognised.
    # No MEDIABOX_CLIP: it also drops letters that a clip path cuts ("OTHER PA" for "OTHER PARTY").
    lines = textpage_lines(page.get_textpage(flags=pymupdf.TEXT_PRESERVE_WHITESPACE))
    lines = _on_page(lines, page.rect * page.derotation_matrix)
    return _rotated(lines, page.rotation_matrix, pymupdf) if page.rotation else lines


def _on_page(lines: list[Line], page: Any) -> list[Line]:
    """Leave out words that lie beyond the page's edges, where no reader sees them."""
    if all(_touches(line.rect, page, wholly=True) for line in lines):
        return lines
    kept = ((line.block, [word for word in line.words if _touches(word, page)]) for line in lines)
    return [Line.of(block, words) for block, words in kept if words]


def _touches(box: Sequence[Any], page: Any, *, wholly: bool = False) -> bool:
    x0, y0, x1, y1 = box[:4]
    if wholly:
        return bool(x0 >= page.x0 and y0 >= page.y0 and x1 <= page.x1 and y1 <= page.y1)
    return bool(x0 < page.x1 and y0 < page.y1 and x1 > page.x0 and y1 > page.y0)


def textpage_lines(textpage: Any) -> list[Line]:
    """Read the lines of a MuPDF text page: words, or characters where the script has no spaces."""
    raw = textpage.extractWORDS()
    text = "".join([word[4] for word in raw])
    if _is_mostly_unspaced(text):
        return _lines(_characters(textpage.extractRAWDICT()))
    if is_clean(text):  # most pages: one look at all words instead of one at each
        return _lines((word[5], word[6], Word(word[0], word[1], word[2], word[3], word[4])) for word in raw)
    return _lines(
        (word[5], word[6], Word(word[0], word[1], word[2], word[3], clean(word[4]))) for word in raw
    )


def is_unspaced(text: str) -> bool:
    """Tell whether a text starts with a character of a script that is written without spaces."""
    return _UNSPACED.match(text) is not None


def _is_mostly_unspaced(text: str) -> bool:
    if text.isascii():
        return False
    return len(_UNSPACED.findall(text)) > _UNSPACED_SHARE * len(text)


def _lines(words: Iterable[tuple[int, int, Word]]) -> list[Line]:
    found: list[tuple[int, list[Word]]] = []
    current = (-1, -1)
    for block, number, word in words:
        if not word.text:
            continue
        if (block, number) != current:
            current = (block, number)
            found.append((block, []))
        found[-1][1].append(word)
    return _with_raised_signs([Line.of(block, _without_leaders(line)) for block, line in found])


def _with_raised_signs(lines: list[Line]) -> list[Line]:
    """Put small raised signs (TM, note numbers) that the file writes apart back into their line."""
    if len(lines) < _MIN_LINES_FOR_SIGNS:
        return lines
    usual_height = median(line.rect.y1 - line.rect.y0 for line in lines)
    signs = [index for index, line in enumerate(lines) if _is_sign(line, usual_height)]
    merged = dict(enumerate(lines))
    for index in signs:
        sign = merged[index]
        host = next((at for at in merged if at not in signs and _carries(merged[at].rect, sign.rect)), None)
        if host is not None:
            del merged[index]
            raised = [word._replace(glued=True) for word in sign.words]
            words = sorted([*merged[host].words, *raised], key=lambda word: word.x0)
            merged[host] = Line.of(merged[host].block, words)
    return list(merged.values())


def _is_sign(line: Line, usual_height: float) -> bool:
    is_small = line.rect.y1 - line.rect.y0 < _SIGN_HEIGHT * usual_height
    return is_small and sum(len(word.text) for word in line.words) <= _SIGN_MAX_CHARS


def _carries(host: Rect, sign: Rect) -> bool:
    middle = (sign.y0 + sign.y1) / 2
    height = host.y1 - host.y0
    return host.y0 - height / 2 < middle < host.y1 and host.x0 < sign.x0 < host.x1 + height


def _without_leaders(words: list[Word]) -> list[Word]:
    """Shorten the dots that lead to a page number in a table of contents to three."""
    if not any(word.text.startswith(".") or "...." in word.text for word in words):
        return words
    kept: list[Word] = []
    n_dots = 0
    for word in words:
        if "." not in word.text:
            n_dots = 0
            kept.append(word)
            continue
        n_dots = n_dots + 1 if word.text == "." else 0
        if n_dots <= _MAX_LEADER_DOTS:
            kept.append(word._replace(text=_LEADER.sub("...", word.text)))
    return kept


def _characters(rawdict: dict[str, Any]) -> Iterator[tuple[int, int, Word]]:
    """Yield unspaced characters one by one and runs of other characters as words."""
    for block in rawdict["blocks"]:
        for number, line in enumerate(block.get("lines", ())):
            chars = [char for span in line["spans"] for char in span["chars"]]
            for word in _split_line(chars):
                yield block["number"], number, word


def _split_line(chars: list[dict[str, Any]]) -> Iterator[Word]:
    run: list[dict[str, Any]] = []
    run_is_glued = glued = False
    for char in chars:
        shown = char["c"]
        alone = is_unspaced(shown)
        if run and (alone or shown.isspace()):
            yield _joined(run, run_is_glued)
            run = []
        if shown.isspace():
            glued = False
            continue
        if alone:
            yield _joined([char], glued)
        else:
            run_is_glued = run_is_glued if run else glued
            run.append(char)
        glued = True
    if run:
        yield _joined(run, run_is_glued)


def _joined(chars: list[dict[str, Any]], glued: bool) -> Word:
    boxes = [char["bbox"] for char in chars]
    return Word(
        min(box[0] for box in boxes),
        min(box[1] for box in boxes),
        max(box[2] for box in boxes),
        max(box[3] for box in boxes),
        clean("".join(char["c"] for char in chars)),
        glued,
    )


def _rotated(lines: list[Line], matrix: Any, pymupdf: Any) -> list[Line]:
    """Turn boxes of the unrotated page into boxes of the page as displayed."""
    return [
        Line.of(line.block, [_turned(word, pymupdf.Rect(word[:4]) * matrix) for word in line.words])
        for line in lines
    ]


def _turned(word: Word, rect: Any) -> Word:
    return word._replace(x0=rect.x0, y0=rect.y0, x1=rect.x1, y1=rect.y1)
