"""Ruled tables of a page as Markdown, with the rectangle of every cell."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import numpy as np

from ingest.model import PageLocation, Rect, Role, Segment, WordBoxes
from ingest.pdf.grid import find_grids
from ingest.pdf.words import Line, Word

_MIN_ROWS_SIDE_BY_SIDE = 3
_MIN_FILLED_SHARE = 0.3  # of the cells; below, it is a drawing or an empty form


@dataclass(frozen=True, slots=True)
class Table:
    """A table's cells by rows; None where a neighbour spans over the place."""

    rect: Rect
    rows: tuple[tuple[Rect | None, ...], ...]

    def holds(self, rect: Rect) -> bool:
        """Tell whether the middle of `rect` lies inside the table."""
        return _contains(self.rect, (rect.x0 + rect.x1) / 2, (rect.y0 + rect.y1) / 2)


def ruled_tables(page: Any, lines: Sequence[Line]) -> tuple[Table, ...]:
    """Find the tables that are drawn with rules. Pages without side-by-side text cost nothing."""
    if page.rotation or not _has_rows(lines):
        return ()
    tables = (_table(cells) for cells in find_grids(_drawn(page)))
    return tuple(table for table in tables if is_filled(table, lines))


def table_segment(table: Table, lines: Sequence[Line], page_index: int, page_label: str) -> Segment:
    """Write the table's words as a Markdown table, first row as its head; one rect per cell."""
    writer = _Writer()
    words = [word for line in lines for word in line.words]
    for number, row in enumerate(table.rows):
        for cell in row:
            writer.literal("| ")
            for word in _words_in(cell, words):
                writer.word(word)
            writer.literal(" ")
        writer.literal("|\n")
        if not number:
            writer.literal("|" + " --- |" * len(row) + "\n")
    rects = tuple(cell for row in table.rows for cell in row if cell)
    return Segment(
        writer.text.rstrip("\n"),
        PageLocation(page_index, page_label, rects),
        Role.TABLE,
        words=writer.boxes(),
    )


class _Writer:
    """Builds a text together with the place of each word in it."""

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._length = 0
        self._spans: list[tuple[int, int]] = []
        self._boxes: list[tuple[float, float, float, float]] = []
        self._after_word = False

    @property
    def text(self) -> str:
        return "".join(self._parts)

    def literal(self, text: str) -> None:
        self._parts.append(text)
        self._length += len(text)
        self._after_word = False

    def word(self, word: Word) -> None:
        if self._after_word and not word.glued:
            self.literal(" ")
        start = self._length
        self.literal(word.text.replace("|", "\\|"))
        self._spans.append((start, self._length))
        self._boxes.append(word[:4])
        self._after_word = True

    def boxes(self) -> WordBoxes:
        spans = np.array(self._spans, dtype=np.int32).reshape(-1, 2)
        rects = np.array(self._boxes, dtype=np.float32).reshape(-1, 4)
        return WordBoxes(spans[:, 0].copy(), spans[:, 1].copy(), rects)


def _has_rows(lines: Sequence[Line]) -> bool:
    """Tell whether several lines have another line beside them: every table has that."""
    by_height = sorted((line.rect for line in lines), key=lambda rect: rect.y0)
    beside = (
        a.y1 - b.y0 > (a.y1 - a.y0) / 2 and (b.x0 > a.x1 or a.x0 > b.x1) for a, b in pairwise(by_height)
    )
    return sum(beside) >= _MIN_ROWS_SIDE_BY_SIDE


def _drawn(page: Any) -> Iterator[Rect]:
    """Yield the lines and boxes on the page, without frames around nearly all of it."""
    width_pt, height_pt = page.rect.width, page.rect.height
    for path in page.get_cdrawings():
        for item in path["items"]:
            if item[0] == "l":
                (x0, y0), (x1, y1) = item[1:3]
            elif item[0] == "re":
                x0, y0, x1, y1 = item[1]
            else:
                continue
            is_frame = abs(y1 - y0) > 0.9 * height_pt or abs(x1 - x0) > 0.98 * width_pt
            if not is_frame:
                yield Rect(min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1))


def _table(cells: Sequence[Rect]) -> Table:
    lefts = sorted({cell.x0 for cell in cells})
    rows = []
    for top in sorted({cell.y0 for cell in cells}):
        by_left = {cell.x0: cell for cell in cells if cell.y0 == top}
        rows.append(tuple(by_left.get(left) for left in lefts))
    x0s, y0s, x1s, y1s = zip(*cells, strict=True)
    return Table(Rect(min(x0s), min(y0s), max(x1s), max(y1s)), tuple(rows))


def is_filled(table: Table, lines: Sequence[Line]) -> bool:
    """Tell whether enough cells hold words: else it is a drawing or an empty form."""
    if len(table.rows) < 2 or len(table.rows[0]) < 2:
        return False
    words = [word for line in lines if table.holds(line.rect) for word in line.words]
    cells = [cell for row in table.rows for cell in row if cell]
    filled = sum(any(True for _ in _words_in(cell, words)) for cell in cells)
    return filled > _MIN_FILLED_SHARE * len(cells)


def _words_in(cell: Rect | None, words: Sequence[Word]) -> Iterator[Word]:
    if cell:
        for word in words:
            if _contains(cell, (word.x0 + word.x1) / 2, (word.y0 + word.y1) / 2):
                yield word


def _contains(rect: Rect, x: float, y: float) -> bool:
    return rect.x0 <= x <= rect.x1 and rect.y0 <= y <= rect.y1
