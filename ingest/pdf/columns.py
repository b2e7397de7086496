"""Pages whose content stream is not in reading order: the layout model says how to read them.

Nearly all pages are written in the order in which they are read, columns too. The model takes 0.3 to
2 s a page, so it is asked only where the text itself shows that it jumps.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Any

from ingest.model import Rect
from ingest.mupdf import load_layout
from ingest.pdf.words import Line

_MIN_JUMPS = 3  # a page number or a stamp that is written first makes one or two
_MIN_ROWS_ACROSS = 8  # lines of prose side by side, one after another: columns written row by row
_PROSE_CHARS = 25
_GUTTER_PT = 9.0


def in_reading_order(page: Any, lines: list[Line]) -> list[Line]:
    """Return the lines, sorted by the layout model's boxes where they are out of order."""
    if not is_out_of_order(lines) or page.rotation or load_layout() is None:
        return lines
    page.get_layout()
    boxes = [Rect(*box[:4]) for box in page.layout_information or ()]
    return _sorted_by(boxes, lines) if boxes else lines


def is_out_of_order(lines: Sequence[Line]) -> bool:
    """Tell whether text jumps back up without moving to a next column, or runs across columns."""
    jumps = across = 0
    for a, b in pairwise(lines):
        if b.rect.y1 <= a.rect.y0 - 2 and b.rect.x0 < a.rect.x1:
            jumps += 1
        elif _is_beside(a.rect, b.rect) and min(_n_chars(a), _n_chars(b)) > _PROSE_CHARS:
            across += 1
    return jumps >= _MIN_JUMPS or across >= _MIN_ROWS_ACROSS


def _is_beside(a: Rect, b: Rect) -> bool:
    overlap = min(a.y1, b.y1) - max(a.y0, b.y0)
    return overlap > (a.y1 - a.y0) / 2 and b.x0 > a.x1 + _GUTTER_PT


def _n_chars(line: Line) -> int:
    return sum(len(word.text) for word in line.words)


def _sorted_by(boxes: Sequence[Rect], lines: Sequence[Line]) -> list[Line]:
    """Put lines in the order of the boxes they lie in; one outside of all stays with the line before."""
    placed = []
    at = 0
    for line in lines:
        x, y = (line.rect.x0 + line.rect.x1) / 2, (line.rect.y0 + line.rect.y1) / 2
        inside = (i for i, b in enumerate(boxes) if b.x0 <= x <= b.x1 and b.y0 <= y <= b.y1)
        at = next(inside, at)
        placed.append((at, line))
    placed.sort(key=lambda item: (item[0], item[1].rect.y0))
    return [replace(line, block=at) for at, line in placed]
