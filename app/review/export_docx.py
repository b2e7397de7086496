"""Reviews as a memo: what matters first, then every question of every subject with its proof."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from app.exports.memo import add_coloured, clean, new_document
from app.review.export import SIGNS, proof_text, state_text, summary, verdict_text
from app.review.grid import Grid, Line
from app.review.model import State
from app.review.pack import Severity
from app.review.playbook import Position

if TYPE_CHECKING:
    from docx.document import Document
    from docx.table import _Cell

_COLOURS = {
    State.FOUND: "1A7F4B",
    State.ABSENT: "B3261E",
    State.UNSURE: "9A6400",
    State.FAILED: "B3261E",
}


def write_docx(grid: Grid, path: Path) -> None:
    """Write the memo. Raises OSError."""
    memo = new_document(grid.pack.name)
    names = ", ".join(subject.name for subject in grid.subjects)
    memo.add_paragraph(clean(f"Documents: {names}"))
    memo.add_paragraph(f"Result: {summary(grid)}. Every quotation was compared with its document; an answer")
    memo.paragraphs[-1].add_run(" marked “needs eyes” has to be read by a person before it is used.")
    _first_things(memo, grid)
    for subject in grid.subjects:
        lines = [line for question in grid.pack.questions if (line := grid.line(subject, question))]
        if lines:
            memo.add_heading(clean(subject.name), 1)
            _table(memo, lines)
    memo.save(str(path))


def _first_things(memo: Document, grid: Grid) -> None:
    """List what is severe or against the playbook."""
    pressing = [line for line in grid.lines() if is_pressing(line)]
    if not pressing:
        return
    memo.add_heading("To look at first", 1)
    for line in pressing:
        text = f"{line.subject.name}, {line.question.title}: {SIGNS[line.state]} {state_text(line)}"
        if line.answer and line.state is not State.ABSENT:
            text += f", {line.answer}"
        if verdict := verdict_text(line):
            text += f" (playbook {verdict})"
        memo.add_paragraph(clean(text), style="List Bullet")


def is_pressing(line: Line) -> bool:
    """Tell whether a cell is severe or against the playbook."""
    against = line.verdict is not None and line.verdict.position is Position.UNACCEPTABLE
    return against or line.severity is Severity.HIGH


def _table(memo: Document, lines: list[Line]) -> None:
    from docx.shared import Cm

    table = memo.add_table(rows=1, cols=3)
    table.style = "Table Grid"
    for cell, text in zip(table.rows[0].cells, ("Question", "State", "Answer and proof"), strict=True):
        cell.paragraphs[0].add_run(text).bold = True
    for line in lines:
        row = table.add_row().cells
        row[0].text = clean(line.question.title)
        state = f"{SIGNS[line.state]} {state_text(line)}"
        add_coloured(row[1].paragraphs[0], state, _COLOURS[line.state])
        _proof(row[2], line)
    for row_of_cells in table.rows:
        for cell, width in zip(row_of_cells.cells, (3.8, 3.2, 9.0), strict=True):
            cell.width = Cm(width)


def _proof(cell: _Cell, line: Line) -> None:
    cell.text = clean(line.answer)
    if proof := proof_text(line):
        cell.add_paragraph().add_run(clean(proof)).italic = bool(line.quotation)
    for label, text in (("Playbook", verdict_text(line)), ("Note", line.mark.note)):
        if text:
            cell.add_paragraph(clean(f"{label}: {text}"))
