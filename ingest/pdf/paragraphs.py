"""Lines of words become paragraphs: one text, and for each word its characters and its box."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from statistics import median

import numpy as np

from ingest.model import Rect, WordBoxes
from ingest.pdf.words import Line, Word, is_unspaced
from ingest.sections import clause_mark

_HYPHENS = ("-", "\u2010")
# Where a line ends in one of these prefixes the hyphen belongs to the word ("non-" / "exclusive").
_HYPHENATED_PREFIXES = frozenset(
    {"anti", "co", "non", "post", "pre", "re", "self", "so", "sub", "third", "well"}
)


_SAME_COLUMN_PT = 60.0  # an indented first line still belongs to its column
_BULLETS = "•▪➢✓–◦·●○■"


def vocabulary(pages: Iterable[Sequence[Line]]) -> frozenset[str]:
    """Collect the document's words, small letters, without punctuation around them."""
    written = {word.text for lines in pages for line in lines for word in line.words}
    return frozenset(map(_bare, written))


def usual_line_height(pages: Iterable[Sequence[Line]]) -> float:
    """Return the height of the document's typical line in points: that of its body text."""
    heights = [line.rect.y1 - line.rect.y0 for lines in pages for line in lines]
    return median(heights) if heights else 0.0


def right_edge_of(block: Sequence[Line], page: Sequence[Rect]) -> float:
    """Return where the column ends that a block stands in: the longest line with about its left edge."""
    left = min(line.rect.x0 for line in block)
    return max(rect.x1 for rect in page if -_SAME_COLUMN_PT < rect.x0 - left < _SAME_COLUMN_PT)


def clauses(block: Sequence[Line], right_edge: float) -> Iterator[Sequence[Line]]:
    """Cut a block before lines that open a numbered clause or a list item, after a line ended early."""
    start = 0
    for index in range(1, len(block)):
        previous, line = block[index - 1], block[index]
        is_below = line.rect.y0 > previous.rect.y0 + 2
        if is_below and _ended_early(previous, line.words[0], right_edge) and _opens(line.text):
            yield block[start:index]
            start = index
    yield block[start:]


def _opens(text: str) -> bool:
    return text[0] in _BULLETS or clause_mark(text) is not None


def compose(lines: Sequence[Line], known_words: frozenset[str], right_edge: float) -> tuple[str, WordBoxes]:
    """Join lines to one text: hyphenated words whole again, a newline where a line was ended early."""
    parts: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    boxes: list[tuple[float, float, float, float]] = []
    position = 0
    previous: Line | None = None
    for line in lines:
        for number, word in enumerate(line.words):
            gap = "" if word.glued else " "
            if not number:
                gap, n_cut = _line_gap(previous, word, right_edge, known_words) if previous else ("", 0)
                if n_cut:
                    parts[-1] = parts[-1][:-n_cut]
                    position -= n_cut
                    ends[-1] = position
            parts.append(gap)
            parts.append(word.text)
            starts.append(position + len(gap))
            position = starts[-1] + len(word.text)
            ends.append(position)
            boxes.append(word[:4])
        previous = line
    words = WordBoxes(
        np.array(starts, dtype=np.int32), np.array(ends, dtype=np.int32), np.array(boxes, dtype=np.float32)
    )
    return "".join(parts), words


def _line_gap(previous: Line, word: Word, right_edge: float, known_words: frozenset[str]) -> tuple[str, int]:
    """Say what stands between a line and the first word of the next, and how much of a hyphen goes."""
    last = previous.words[-1].text
    if last.endswith(_HYPHENS) and len(last) > 1 and last[-2].isalpha():
        return "", int(word.text[0].islower() and _is_split(last[:-1], word.text, known_words))
    if _ended_early(previous, word, right_edge):
        return "\n", 0
    return ("" if is_unspaced(last[-1]) and is_unspaced(word.text) else " "), 0


def _ended_early(previous: Line, word: Word, right_edge: float) -> bool:
    """Tell whether the next line's first word would have fitted behind a line: its end was meant."""
    last = previous.words[-1]
    space = (last.x1 - last.x0) / len(last.text)
    return previous.rect.x1 + space + (word.x1 - word.x0) < right_edge


def _is_split(head: str, tail: str, known_words: frozenset[str]) -> bool:
    """Tell whether "head-" and "tail" are halves of one word rather than a compound with a hyphen."""
    if _bare(f"{head}-{tail}") in known_words:
        return False
    return _bare(head + tail) in known_words or _bare(head) not in _HYPHENATED_PREFIXES


def plain(text: str) -> str:
    """Return the letters and digits of a text, small: how two writings of one title are compared."""
    return "".join(char for char in text.casefold() if char.isalnum())


def _bare(text: str) -> str:
    return text.strip("\"'“”‘’().,;:[]").lower()
