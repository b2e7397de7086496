"""Tables that no rules draw: found where rows are aligned, left alone where they would mislead."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from ingest.mupdf import load_mupdf
from ingest.pdf import borderless
from ingest.pdf.borderless import borderless_tables
from ingest.pdf.tables import Table, table_segment
from ingest.pdf.words import Line, page_lines


def found_on(path: Path, page_index: int) -> tuple[tuple[Table, ...], Sequence[Line]]:
    pymupdf = load_mupdf()
    with pymupdf.open(path) as pdf:
        page = pdf[page_index]
        lines = page_lines(page, pymupdf)
        return borderless_tables(page, lines), lines


def test_a_schedule_without_rules_becomes_a_table_with_cell_rectangles(shared_data: Path) -> None:
    (table,), lines = found_on(next((shared_data / "cuad/pdf").glob("Zogenix*")), 65)
    segment = table_segment(table, lines, 65, "66")
    head, _rule, row = segment.text.split("\n")
    assert head.startswith("| Trademark | Country | Status | Registration number | Next renewal date |")
    assert row.startswith("| (Zogenix Logo) | Japan | Pending | N/A | N/A | 2019031449 | 2/28/2019 |")
    assert segment.words is not None
    start = segment.text.index("2019031449")
    (box,) = segment.words.within(start, start + 10)
    assert any(cell and cell.x0 <= box.x0 and box.x1 <= cell.x1 for row in table.rows for cell in row)


def test_a_japanese_table_keeps_its_nine_rows(shared_data: Path) -> None:
    (table,), lines = found_on(shared_data / "cjk/ja_debian_reference.pdf", 113)
    rows = table_segment(table, lines, 113, "114").text.split("\n")
    assert len(rows) == 2 + 8
    assert rows[5].startswith("| 3 | KERN_ERR | ")


def test_rows_that_the_model_runs_together_stay_lines(shared_data: Path) -> None:
    tables, _lines = found_on(shared_data / "pdf_edge/fedreg.pdf", 5)
    assert tables == ()


@pytest.mark.parametrize(("contract", "page_index"), [("Garrett*", 1), ("NUVEEN*", 1), ("WPPPLC*", 1)])
def test_a_table_of_contents_stays_text_and_costs_no_model(
    shared_data: Path, monkeypatch: pytest.MonkeyPatch, contract: str, page_index: int
) -> None:
    monkeypatch.setattr(borderless, "load_layout", lambda: pytest.fail("the layout model was asked"))
    tables, _lines = found_on(next((shared_data / "cuad/pdf").glob(contract)), page_index)
    assert tables == ()


def test_prose_costs_no_model(shared_data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(borderless, "load_layout", lambda: pytest.fail("the layout model was asked"))
    tables, _lines = found_on(next((shared_data / "cuad/pdf").glob("NUVEEN*")), 5)
    assert tables == ()
