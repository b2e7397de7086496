"""Reviews as files: which format a file's name asks for, and those that are plain text."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable
from pathlib import Path
from typing import Any

from app.exports import markdown
from app.exports.formats import export_as, text_writer
from app.json_text import dumps
from app.review.grid import POSITION_SIGNS, Grid, Line
from app.review.model import Reason, Stale, State

SIGNS = {State.FOUND: "✓", State.ABSENT: "–", State.UNSURE: "?", State.FAILED: "!"}
WORDS = {
    State.FOUND: "found",
    State.ABSENT: "absent",
    State.UNSURE: "needs eyes",
    State.FAILED: "failed",
}
REASONS = {
    Reason.NONE: "",
    Reason.NO_PROOF: "no proof found",
    Reason.ASKS_DISAGREE: "two asks disagree",
    Reason.CLOSE_PASSAGE: "not found, but a passage comes close",
    Reason.NOT_ALL_READ: "not all pages could be read",
    Reason.CUT: "the answer was cut off",
    Reason.MODEL_FAILED: "the model failed",
}
STALE = {
    Stale.NONE: "",
    Stale.CONTENTS: "the document changed",
    Stale.QUESTION: "the question changed",
    Stale.MODEL: "another model answered",
    Stale.RULES: "an earlier version answered",
}
COLUMNS = (
    "Document",
    "Group",
    "Question",
    "State",
    "Answer",
    "Value",
    "Page",
    "Quotation",
    "Nearest passage",
    "Severity",
    "Playbook",
    "Confidence",
    "Pages read",
    "Checked",
    "Note",
    "Model's answer",
    "Seconds",
)
# Spreadsheets run a cell that begins so as a formula (OWASP, CSV injection).
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def row_of(line: Line) -> tuple[str, ...]:
    """Return a cell's texts in the order of `COLUMNS`."""
    cell = line.cell
    pages = f"{cell.n_pages_read}/{cell.n_pages}" if cell.n_pages else ""
    said = " ".join(cell.answer.split())
    return (
        line.subject.name,
        line.question.group,
        line.question.title,
        state_text(line),
        line.answer,
        cell.value if line.answer and not line.mark.answer else "",
        line.page,
        line.quotation,
        nearest_text(line),
        line.severity.value,
        verdict_text(line),
        f"{cell.confidence:.2f}",
        pages,
        "yes" if line.mark.is_checked else "",
        line.mark.note,
        said if said != line.answer else "",
        f"{cell.seconds:.1f}",
    )


def state_text(line: Line) -> str:
    """Return the state in words, with the reason where eyes are needed and a word where it is the user's.

    What has changed since the answer was given is said too.
    """
    text = WORDS[line.state]
    reason = REASONS[line.cell.reason]
    if line.is_by_hand:
        text = f"{text} (by hand)"
    elif reason:
        text = f"{text}: {reason}"
    return f"{text}; out of date: {STALE[line.stale]}" if line.stale else text


def nearest_text(line: Line) -> str:
    """Return the passage to look at where the model's answer needs eyes: it is considered, and no proof."""
    if line.state is not State.UNSURE or line.quotation or not line.cell.nearest:
        return ""
    return " ".join(line.cell.nearest[0].quote.split())


def proof_text(line: Line) -> str:
    """Return what stands under an answer: quotation and place, the nearest passage, or what was read."""
    where = f"{place_text(line)}: " if line.page else ""
    if line.quotation:
        return f"{where}“{line.quotation}”"
    if nearest := nearest_text(line):
        return f"nearest passage, no proof, {where}“{nearest}”"
    is_read = line.state is State.ABSENT and line.cell.n_pages
    return f"{line.cell.n_pages_read}/{line.cell.n_pages} pages read" if is_read else ""


def verdict_text(line: Line) -> str:
    """Return the playbook's verdict with the rule that decided."""
    if line.verdict is None:
        return ""
    sign, position = POSITION_SIGNS[line.verdict.position], line.verdict.position.value
    return f"{sign} {position}: {line.verdict.rule}" if line.verdict.rule else f"{sign} {position}"


def to_csv(grid: Grid) -> str:
    """Return the review as CSV, one row per cell, that no spreadsheet takes for formulas."""
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(COLUMNS)
    for line in grid.lines():
        writer.writerow([harmless(text) for text in row_of(line)])
    return out.getvalue()


def harmless(text: str) -> str:
    """Return text that no spreadsheet takes for a formula."""
    return f"'{text}" if text.startswith(_FORMULA_STARTS) else text


def to_json(grid: Grid) -> str:
    """Return the review as JSON: the pack, and the fields of each cell."""
    return dumps(
        {
            "pack": {"id": grid.pack.id, "name": grid.pack.name},
            "cells": [fields_of(one) for one in grid.lines()],
        },
        indent=2,
    )


def fields_of(line: Line) -> dict[str, Any]:
    """Return the stable fields of a cell, as the `cell` event and the JSON export have them.

    `state` is found, absent, unsure or failed; `reason` says why it is unsure. `value` is the answer
    in one form. `citations` and `nearest` have the keys of `ask --json`. `own` is what the user said.
    """
    cell = line.cell
    return {
        "document": line.subject.name,
        "path": line.subject.documents[0].path if len(line.subject.documents) == 1 else None,
        "question": line.question.id,
        "title": line.question.title,
        "group": line.question.group,
        "form": line.question.form.value,
        "state": line.state.value,
        "reason": cell.reason.value,
        "stale": line.stale.value,
        "answer": line.answer,
        "value": cell.value,
        "quotation": line.quotation,
        "page": line.page or None,
        "citations": [citation.to_json() for citation in cell.citations],
        "nearest": [citation.to_json() for citation in cell.nearest],
        "second_ask": cell.second,
        "severity": line.severity.value,
        "playbook": _verdict_fields(line),
        "confidence": cell.confidence,
        "pages_read": cell.n_pages_read,
        "pages": cell.n_pages,
        "seconds": round(cell.seconds, 3),
        "model": cell.model,
        "own": {
            "answer": line.mark.answer,
            "state": line.mark.state.value if line.mark.state else None,
            "note": line.mark.note,
            "checked": line.mark.is_checked,
        },
    }


def _verdict_fields(line: Line) -> dict[str, str] | None:
    return {"position": line.verdict.position.value, "rule": line.verdict.rule} if line.verdict else None


def to_markdown(grid: Grid) -> str:
    """Return the review as Markdown: a heading for each subject, a list of its cells, proof under each."""
    parts = [f"# {grid.pack.name}\n", f"{summary(grid)}\n"]
    for subject in grid.subjects:
        lines = [line for question in grid.pack.questions if (line := grid.line(subject, question))]
        if lines:
            parts.append(f"## {escaped(subject.name)}\n")
            parts += [_markdown_of(line) for line in lines]
    return "\n".join(parts)


def summary(grid: Grid) -> str:
    """Return the counts in a line: "87 found, 28 absent, 8 need eyes"."""
    counts = grid.counts()
    eyes = counts[State.UNSURE]
    parts = [
        f"{counts[State.FOUND]} found",
        f"{counts[State.ABSENT]} absent",
        f"{eyes} {'needs' if eyes == 1 else 'need'} eyes",
    ]
    if counts[State.FAILED]:
        parts.append(f"{counts[State.FAILED]} failed")
    return ", ".join(parts)


def _markdown_of(line: Line) -> str:
    outcome = f"{SIGNS[line.state]} {state_text(line)}"
    rows = [f"- **{escaped(line.question.title)}** {outcome}: {escaped(line.answer)}"]
    if line.quotation:
        where = f" ({place_text(line)})" if line.page else ""
        rows.append(f"  > {escaped(line.quotation)}{where}")
    elif proof := proof_text(line):
        rows.append(f"  {escaped(proof)}")
    if verdict := verdict_text(line):
        rows.append(f"  Playbook: {escaped(verdict)}")
    if line.mark.note:
        rows.append(f"  Note: {escaped(line.mark.note)}")
    return "\n".join(rows) + "\n"


def place_text(line: Line) -> str:
    """Return where the quotation stands: "p. 7", "line 12"."""
    return line.page if line.page.startswith(("line ", "message ")) else f"p. {line.page}"


def escaped(text: str) -> str:
    """Return text in one line that Markdown shows as it is."""
    return markdown.escaped(" ".join(text.split()))


def _write_xlsx(grid: Grid, path: Path) -> None:
    from app.review.export_xlsx import write_xlsx

    write_xlsx(grid, path)


def _write_docx(grid: Grid, path: Path) -> None:
    from app.review.export_docx import write_docx

    write_docx(grid, path)


_WRITERS: dict[str, Callable[[Grid, Path], None]] = {
    ".xlsx": _write_xlsx,
    ".docx": _write_docx,
    ".md": text_writer(to_markdown),
    ".csv": text_writer(to_csv),
    ".json": text_writer(to_json),
}
ENDINGS = tuple(_WRITERS)


def export(grid: Grid, path: Path) -> None:
    """Write a review in the format that the file's ending names, at once or not at all.

    Raises:
        ValueError: the ending names no format.
        OSError: the file cannot be written.
    """
    export_as(grid, path, _WRITERS)
