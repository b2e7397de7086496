"""Tables without rules: rows of aligned text, cut into cells by the layout model where it sees a table.

The model takes half a second a page, so only pages with several rows of three or more pieces side
by side are shown to it; tables of contents look alike and stay text. What the model finds is used
only where it keeps the page's own rows apart: a table with rows run together misleads more than lines.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Any

from ingest.model import Rect
from ingest.mupdf import load_layout
from ingest.pdf.tables import Table, is_filled
from ingest.pdf.words import Line

_MIN_ROWS = 3
_MIN_COLUMNS = 3
_MAX_HEAD_ROWS = 2  # a head of two lines is usual; anywhere else, two full rows in one were run together
_MIN_CONTENTS_ROWS = 4
_NUMBER_AT_END = re.compile(r"(\d{1,4})\W*$")


def borderless_tables(page: Any, lines: Sequence[Line]) -> tuple[Table, ...]:
    """Find the tables of a page that no rules draw. Pages without aligned rows cost nothing."""
    rows = _rows(lines)
    full = [row for row in rows if len(row) >= _MIN_COLUMNS]
    if page.rotation or _longest_run(rows) < _MIN_ROWS or is_contents(rows) or load_layout() is None:
        return ()
    tables = (_table(found) for found in page.find_tables(use_layout=True).tables)
    return tuple(table for table in tables if table and is_filled(table, lines) and _keeps(table, full))


def _rows(lines: Sequence[Line]) -> list[list[Line]]:
    """Group lines that stand side by side, from the page's top down."""
    rows: list[list[Line]] = []
    for line in sorted(lines, key=lambda line: _middle(line.rect)):
        if rows and rows[-1][0].rect.y0 <= _middle(line.rect) <= rows[-1][0].rect.y1:
            rows[-1].append(line)
        else:
            rows.append([line])
    return rows


def _longest_run(rows: Sequence[Sequence[Line]]) -> int:
    longest = run = 0
    for row in rows:
        run = run + 1 if len(row) >= _MIN_COLUMNS else 0
        longest = max(longest, run)
    return longest


def is_contents(rows: Sequence[Sequence[Line]]) -> bool:
    """Tell whether most rows end in numbers that never fall: the page numbers of a table of contents."""
    ends = (max(row, key=lambda line: line.rect.x1).text for row in rows if len(row) > 1)
    numbers = [int(match.group(1)) for text in ends if (match := _NUMBER_AT_END.search(text))]
    n_wide = sum(len(row) > 1 for row in rows)
    rises = all(a <= b for a, b in pairwise(numbers))
    return len(numbers) >= max(_MIN_CONTENTS_ROWS, n_wide / 2) and rises


def _table(found: Any) -> Table | None:
    """Take over the cells that the layout model gives; None where they make no grid."""
    rows = tuple(tuple(Rect(*cell) if cell else None for cell in row.cells) for row in found.rows)
    if len(rows) < 2 or min(map(len, rows)) < _MIN_COLUMNS:
        return None
    return Table(Rect(*found.bbox), rows)


def _keeps(table: Table, full: Sequence[Sequence[Line]]) -> bool:
    """Tell whether no row of the table holds several of the page's own full rows, but for its head."""
    middles = [_middle(row[0].rect) for row in full if table.holds(row[0].rect)]
    for number, row in enumerate(table.rows):
        cells = [cell for cell in row if cell]
        top, bottom = min(cell.y0 for cell in cells), max(cell.y1 for cell in cells)
        n_held = sum(top <= middle <= bottom for middle in middles)
        if n_held > (1 if number else _MAX_HEAD_ROWS):
            return False
    return bool(middles)


def _middle(rect: Rect) -> float:
    return (rect.y0 + rect.y1) / 2
