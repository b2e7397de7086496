"""Comparisons of two versions as files: side by side, with place and meaning."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable
from pathlib import Path

from app.exports.formats import export_as, text_writer
from app.exports.memo import clean, new_document
from app.json_text import dumps
from app.review.clauses import Clause
from app.review.export import escaped, harmless
from app.review.versions import Change, Comparison, Kind, fields_of, inline

COLUMNS = (
    "Change",
    "Meaning",
    "Tracking",
    "Old section",
    "Old place",
    "Old text",
    "New section",
    "New place",
    "New text",
)
SIGNS = {Kind.CHANGED: "≠", Kind.ADDED: "+", Kind.REMOVED: "−", Kind.MOVED: "↕", Kind.RENUMBERED: "#"}
_WIDTHS = (14, 20, 12, 10, 10, 64, 10, 10, 64)


def summary(result: Comparison) -> str:
    """Return the counts in a line."""
    n_meaning = sum(bool(change.meaning) for change in result.changes)
    n, same = len(result.changes), result.n_unchanged
    differ = f"{n} {'clause differs' if n == 1 else 'clauses differ'}, {n_meaning} of them in meaning"
    return f"{differ}; {same} {'is' if same == 1 else 'are'} the same"


def row_of(change: Change) -> tuple[str, ...]:
    """Return a change's texts in the order of `COLUMNS`."""
    return (
        f"{SIGNS[change.kind]} {change.kind.value}",
        ", ".join(change.meaning),
        change.tracking.value,
        *_side(change.old),
        *_side(change.new),
    )


def _side(clause: Clause | None) -> tuple[str, str, str]:
    return (clause.number, place_of(clause), clause.text) if clause else ("", "", "")


def place_of(clause: Clause) -> str:
    """Return where a clause stands: "p. 7", "line 12"."""
    if clause.place.page_label is not None:
        return f"p. {clause.place.page_label}"
    return f"line {clause.place.line_start}" if clause.place.line_start is not None else ""


def _csv(result: Comparison) -> str:
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(COLUMNS)
    writer.writerows([harmless(text) for text in row_of(change)] for change in result.changes)
    return out.getvalue()


def _json(result: Comparison) -> str:
    return dumps(
        {
            "old": result.old_name,
            "new": result.new_name,
            "unchanged": result.n_unchanged,
            "changes": [fields_of(change) for change in result.changes],
        },
        indent=2,
    )


def _markdown(result: Comparison) -> str:
    parts = [f"# {escaped(result.old_name)} → {escaped(result.new_name)}\n", f"{summary(result)}\n"]
    for change in result.changes:
        head = " · ".join(
            part for part in (row_of(change)[0], ", ".join(change.meaning), change.tracking) if part
        )
        where = " → ".join(place_of(one) for one in (change.old, change.new) if one)
        styles = {"same": "{}", "old": "~~{}~~", "new": "**{}**"}
        text = " ".join(styles[kind].format(escaped(words)) for kind, words in inline(change) if words)
        parts.append(f"## {head}\n\n{where}\n\n{text}\n")
    return "\n".join(parts)


def _write_xlsx(result: Comparison, path: Path) -> None:
    from app.review.export_xlsx import MAX_CELL, new_workbook

    with new_workbook(path) as book:
        wrapped = {"text_wrap": True, "valign": "top"}
        head = book.add_format({"bold": True, "bottom": 1, "bg_color": "#F6F7F9", **wrapped})
        plain = book.add_format(wrapped)
        grave = book.add_format({"font_color": "#B3261E", "bg_color": "#FBE7E5", **wrapped})
        sheet = book.add_worksheet("Changes")
        sheet.write_row(0, 0, COLUMNS, head)
        for row, change in enumerate(result.changes, 1):
            for column, text in enumerate(row_of(change)):
                style = grave if change.meaning and column < len(COLUMNS[:2]) else plain
                sheet.write_string(row, column, text[:MAX_CELL], style)
        for column, width in enumerate(_WIDTHS):
            sheet.set_column(column, column, width)
        sheet.freeze_panes(1, 2)
        sheet.autofilter(0, 0, len(result.changes), len(COLUMNS) - 1)


def _write_docx(result: Comparison, path: Path) -> None:
    from docx.enum.section import WD_ORIENT

    memo = new_document(f"{result.old_name} → {result.new_name}")
    section = memo.sections[0]
    section.orientation = WD_ORIENT.LANDSCAPE
    section.page_width, section.page_height = section.page_height, section.page_width
    memo.add_paragraph(summary(result))
    table = memo.add_table(rows=1, cols=3)
    table.style = "Table Grid"
    for cell, text in zip(table.rows[0].cells, ("Change", "Old", "New"), strict=True):
        cell.paragraphs[0].add_run(text).bold = True
    for change in result.changes:
        row = table.add_row().cells
        row[0].text = "\n".join(part for part in row_of(change)[:3] if part)
        for cell, clause, left_out in ((row[1], change.old, "new"), (row[2], change.new, "old")):
            if clause is None:
                continue
            paragraph = cell.paragraphs[0]
            paragraph.add_run(f"{place_of(clause)}  ").italic = True
            for kind, words in inline(change):
                if kind != left_out and words:
                    run = paragraph.add_run(clean(words))
                    run.bold, run.font.strike = kind == "new", kind == "old"
    memo.save(str(path))


_WRITERS: dict[str, Callable[[Comparison, Path], None]] = {
    ".xlsx": _write_xlsx,
    ".docx": _write_docx,
    ".md": text_writer(_markdown),
    ".csv": text_writer(_csv),
    ".json": text_writer(_json),
}
ENDINGS = tuple(_WRITERS)


def export_versions(result: Comparison, path: Path) -> None:
    """Write a comparison in the format that the file's ending names, at once or not at all.

    Raises:
        ValueError: the ending names no format.
        OSError: the file cannot be written.
    """
    export_as(result, path, _WRITERS)
