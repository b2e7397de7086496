"""Reviews as a workbook: the grid on the first sheet, every cell with its proof on the second."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.review.export import COLUMNS, SIGNS, proof_text, row_of, state_text, verdict_text
from app.review.grid import Grid, Line
from app.review.model import State
from app.review.playbook import Position

if TYPE_CHECKING:
    from xlsxwriter import Workbook

_GROUNDS = {
    State.FOUND: ("#1A7F4B", "#E5F4EC"),
    State.ABSENT: ("#B3261E", "#FBE7E5"),
    State.UNSURE: ("#9A6400", "#FDF1DA"),
    State.FAILED: ("#B3261E", "#FFFFFF"),
}
_POSITION_STATES = {
    Position.PREFERRED: State.FOUND,
    Position.ACCEPTABLE: State.FOUND,
    Position.UNACCEPTABLE: State.ABSENT,
    Position.OPEN: State.UNSURE,
}
_WIDTHS = (26, 14, 24, 20, 36, 14, 8, 60, 60, 10, 26, 11, 11, 9, 24, 30, 9)
MAX_CELL = 32_000  # Excel's limit is 32,767


def write_xlsx(grid: Grid, path: Path) -> None:
    """Write the workbook. Raises OSError."""
    with new_workbook(path) as book:
        styles = _Styles(book)
        _grid_sheet(book.add_worksheet("Grid"), grid, styles)
        _cells_sheet(book.add_worksheet("Cells"), grid, styles)
        book.set_properties({"title": grid.pack.name})


@contextmanager
def new_workbook(path: Path) -> Iterator[Workbook]:
    """Give an empty workbook, which is written at the end. Raises OSError."""
    import xlsxwriter
    from xlsxwriter.exceptions import FileCreateError

    # Text is never taken for a formula, a number or a link: it comes from documents.
    options = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    book = xlsxwriter.Workbook(str(path), options)
    yield book
    try:
        book.close()
    except FileCreateError as error:
        raise OSError(str(error)) from error


class _Styles:
    def __init__(self, book: Workbook) -> None:
        wrapped = {"text_wrap": True, "valign": "top"}
        self.head = book.add_format({"bold": True, "bottom": 1, "bg_color": "#F6F7F9", **wrapped})
        self.text = book.add_format(wrapped)
        self.bold = book.add_format({"bold": True, **wrapped})
        self.states = {
            state: book.add_format({"font_color": colour, "bg_color": ground, **wrapped})
            for state, (colour, ground) in _GROUNDS.items()
        }


def _grid_sheet(sheet: Any, grid: Grid, styles: _Styles) -> None:
    """Write questions down and subjects across, as the window shows them."""
    sheet.write_row(0, 0, ["Group", "Question", *(subject.name for subject in grid.subjects)], styles.head)
    for row, question in enumerate(grid.pack.questions, 1):
        sheet.write_string(row, 0, question.group, styles.text)
        sheet.write_string(row, 1, question.title, styles.bold)
        for column, subject in enumerate(grid.subjects, 2):
            if line := grid.line(subject, question):
                sheet.write_string(row, column, _cell_text(line)[:MAX_CELL], styles.states[line.state])
    sheet.set_column(0, 0, 14)
    sheet.set_column(1, 1, 26)
    sheet.set_column(2, 1 + len(grid.subjects), 38)
    sheet.freeze_panes(1, 2)
    sheet.autofilter(0, 0, len(grid.pack.questions), 1 + len(grid.subjects))
    sheet.set_landscape()
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(0)


def _cell_text(line: Line) -> str:
    rows = [f"{SIGNS[line.state]} {state_text(line)}"]
    if line.answer:
        rows.append(line.answer)
    if proof := proof_text(line):
        rows.append(proof)
    if verdict := verdict_text(line):
        rows.append(f"Playbook: {verdict}")
    return "\n".join(rows)


def _cells_sheet(sheet: Any, grid: Grid, styles: _Styles) -> None:
    """Write one row per cell with all its fields, to filter and sort."""
    sheet.write_row(0, 0, COLUMNS, styles.head)
    n_rows = 0
    for n_rows, line in enumerate(grid.lines(), 1):
        for column, text in enumerate(row_of(line)):
            sheet.write_string(n_rows, column, text[:MAX_CELL], styles.text)
        sheet.write_string(n_rows, COLUMNS.index("State"), state_text(line), styles.states[line.state])
        sheet.write_number(n_rows, COLUMNS.index("Confidence"), line.cell.confidence, styles.text)
        sheet.write_number(n_rows, COLUMNS.index("Seconds"), round(line.cell.seconds, 1), styles.text)
        if line.verdict:
            style = styles.states[_POSITION_STATES[line.verdict.position]]
            sheet.write_string(n_rows, COLUMNS.index("Playbook"), verdict_text(line), style)
    for column, width in enumerate(_WIDTHS):
        sheet.set_column(column, column, width)
    sheet.freeze_panes(1, 3)
    sheet.autofilter(0, 0, n_rows, len(COLUMNS) - 1)
