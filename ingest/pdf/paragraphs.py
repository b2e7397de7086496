"""Lines of words become paragraphs: one text, and for each word its characters and its box."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import groupby

import numpy as np

from ingest.model import PageLocation, Role, Segment, WordBoxes
from ingest.pdf.words import Line, Word

_HYPHENS = ("-", "\u2010")
# Where a line ends in one of these prefixes the hyphen belongs to the word ("non-" / "exclusive").
_HYPHENATED_PREFIXES = frozenset(
    {"anti", "co", "non", "post", "pre", "re", "self", "so", "sub", "third", "well"}
)


def vocabulary(pages: Iterable[Sequence[Line]]) -> frozenset[str]:
    """Collect the document's words, small letters, without punctuation around them."""
    return frozenset(_bare(word.text) for lines in pages for line in lines for word in line.words)


def page_segments(
    lines: Sequence[Line],
    roles: dict[int, Role],
    page_index: int,
    page_label: str,
    known_words: frozenset[str],
) -> list[Segment]:
    """Cut a page into segments: one per block of lines and role, in reading order."""
    numbered = groupby(enumerate(lines), key=lambda item: (item[1].block, roles.get(item[0], Role.PARAGRAPH)))
    segments = []
    for (_, role), group in numbered:
        block = [line for _, line in group]
        text, words = compose(block, known_words)
        location = PageLocation(page_index, page_label, tuple(line.rect for line in block))
        segments.append(Segment(text, location, role, words=words))
    return segments


def compose(lines: Sequence[Line], known_words: frozenset[str]) -> tuple[str, WordBoxes]:
    """Join lines to one text: hyphenated words whole again, a newline where a line was ended early."""
    parts: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    boxes: list[tuple[float, float, float, float]] = []
    position = 0
    right_edge = max(line.rect.x1 for line in lines)
    previous: Line | None = None
    for line in lines:
        for number, word in enumerate(line.words):
            if number:
                gap = "" if word.glued else " "
            elif previous is None:
                gap = ""
            else:
                gap, cut = _line_gap(previous, word, right_edge, known_words)
                if cut:
                    parts[-1] = parts[-1][:-1]
                    position -= 1
                    ends[-1] = position
            if gap:
                parts.append(gap)
                position += len(gap)
            starts.append(position)
            parts.append(word.text)
            position += len(word.text)
            ends.append(position)
            boxes.append(word[:4])
        previous = line
    words = WordBoxes(
        np.array(starts, dtype=np.int32), np.array(ends, dtype=np.int32), np.array(boxes, dtype=np.float32)
    )
    return "".join(parts), words


def _line_gap(previous: Line, word: Word, right_edge: float, known_words: frozenset[str]) -> tuple[str, bool]:
    """Say what stands between a line and the first word of the next, and whether a hyphen goes."""
    last = previous.words[-1]
    if last.text.endswith(_HYPHENS) and len(last.text) > 1 and last.text[-2].isalpha():
        return "", word.text[0].islower() and _is_split(last.text[:-1], word.text, known_words)
    would_have_fit = previous.rect.x1 + _width_of_space(last) + (word.x1 - word.x0) < right_edge
    if _is_unspaced(last) and _is_unspaced(word):
        return ("\n" if would_have_fit else ""), False
    return ("\n" if would_have_fit else " "), False


def _is_split(head: str, tail: str, known_words: frozenset[str]) -> bool:
    """Tell whether "head-" and "tail" are halves of one word rather than a compound with a hyphen."""
    if _bare(f"{head}-{tail}") in known_words:
        return False
    return _bare(head + tail) in known_words or _bare(head) not in _HYPHENATED_PREFIXES


def _bare(text: str) -> str:
    return text.strip("\"'“”‘’().,;:[]").lower()


def _is_unspaced(word: Word) -> bool:
    return ord(word.text[-1]) >= 0x2E80 and not "\uac00" <= word.text[-1] <= "\ud7a3"


def _width_of_space(word: Word) -> float:
    return (word.x1 - word.x0) / len(word.text) * 0.6
