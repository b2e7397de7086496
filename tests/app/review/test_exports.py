"""Exports keep quotation, page and state, and bring nothing into a spreadsheet that runs."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import replace
from pathlib import Path

import pytest

from app.review.export import COLUMNS, export, summary, to_csv, to_json, to_markdown
from app.review.grid import Grid
from app.review.model import Basis, Mark, Reason, Stale, State, subjects_of
from app.review.pack import Pack, Positions
from app.review.run import CellDone, review
from engine.cancel import CancelFlag
from tests.app.review.scripted import AUDIT, DATE, LAW, PACK, TEXT, ScriptedWorkbench, contract

ANSWERS = {"law": "The laws of the State of Kansas.", "date": "January 18, 2020", "audit": "No"}


@pytest.fixture(scope="module")
def grid() -> Grid:
    subjects = subjects_of(
        (contract(*TEXT), contract(*TEXT[:2], "Nothing else is agreed.", name="=2+3.pdf")), PACK
    )
    workbench = ScriptedWorkbench(lambda asked: ANSWERS[asked.id])
    events = review(workbench, [(one, PACK.questions) for one in subjects], CancelFlag())
    cells = {(e.cell.subject, e.cell.question_id): e.cell for e in events if isinstance(e, CellDone)}
    marks = {(subjects[0].key, "audit"): Mark("yes, yearly", State.FOUND, "see clause 3", True)}
    playbook = {"law": Positions(("New York",), (), ("Kansas",)), "audit": Positions(("found",))}
    return Grid(PACK, subjects, cells, marks, playbook)


def test_the_users_word_counts_and_the_models_is_kept(grid: Grid) -> None:
    line = grid.line(grid.subjects[0], AUDIT)
    assert line is not None
    assert (line.state, line.answer, line.cell.answer) == (State.FOUND, "yes, yearly", "No")
    assert grid.counts() == {State.FOUND: 5, State.ABSENT: 1}
    assert summary(grid) == "5 found, 1 absent, 0 need eyes"
    assert grid.open_questions(grid.subjects[0]) == ()
    reworded = replace(grid, pack=Pack("t", "T", (replace(LAW, question="Whose law?"), DATE)))
    assert [q.id for q in reworded.open_questions(grid.subjects[0])] == ["law"]


def test_what_the_user_calls_absent_has_no_proof_of_the_models(grid: Grid) -> None:
    denied = replace(grid, marks={(grid.subjects[0].key, "law"): Mark(state=State.ABSENT)})
    row = next(csv.DictReader(io.StringIO(to_csv(denied))))
    shown = (row["State"], row["Answer"], row["Value"], row["Page"], row["Quotation"])
    assert shown == ("absent (by hand)", "", "", "", "")
    assert row["Model's answer"] == ANSWERS["law"]


def test_an_export_says_what_is_by_hand_and_what_has_changed_since(grid: Grid) -> None:
    key = (grid.subjects[1].key, "audit")
    doubtful = replace(grid.cells[key], state=State.UNSURE, reason=Reason.CLOSE_PASSAGE)
    changed = replace(
        grid,
        cells={**grid.cells, key: doubtful},
        marks={key: Mark(answer="yes, yearly")},
        pack=replace(PACK, questions=(replace(LAW, question="Whose law?"), DATE, AUDIT)),
    )
    states = [row["State"] for row in csv.DictReader(io.StringIO(to_csv(changed)))]
    assert states[0] == "found; out of date: the question changed"
    assert states[5] == "found (by hand)"
    assert json.loads(to_json(changed))["cells"][0]["stale"] == "question"
    by_another = replace(grid, basis=Basis(model="Another"))
    assert all(line.stale is Stale.MODEL for line in by_another.lines())


def test_what_needs_eyes_is_exported_with_the_passage_to_look_at(grid: Grid, tmp_path: Path) -> None:
    import docx

    key = (grid.subjects[0].key, "audit")
    doubtful = replace(grid.cells[key], state=State.UNSURE, reason=Reason.CLOSE_PASSAGE)
    changed = replace(grid, cells={**grid.cells, key: doubtful}, marks={})
    row = list(csv.DictReader(io.StringIO(to_csv(changed))))[2]
    assert (row["Quotation"], row["Nearest passage"], row["Page"]) == ("", TEXT[2], "3")
    wanted = f"nearest passage, no proof, p. 3: “{TEXT[2]}”"
    assert wanted in to_markdown(changed)
    export(changed, tmp_path / "review.docx")
    memo = docx.Document(str(tmp_path / "review.docx"))
    assert any(wanted in cell.text for row in memo.tables[0].rows for cell in row.cells)


def test_csv_is_safe_and_whole(grid: Grid) -> None:
    rows = list(csv.reader(io.StringIO(to_csv(grid))))
    assert rows[0] == list(COLUMNS)
    assert len(rows) == 7
    law = dict(zip(COLUMNS, rows[1], strict=True))
    assert (law["State"], law["Page"], law["Quotation"]) == ("found", "2", TEXT[1])
    assert law["Playbook"] == "✕ unacceptable: Kansas"
    assert rows[4][0] == "'=2+3.pdf"
    assert not any(text.startswith(("=", "+", "-", "@")) for row in rows for text in row)
    audit = dict(zip(COLUMNS, rows[3], strict=True))
    assert (audit["State"], audit["Model's answer"], audit["Note"]) == (
        "found (by hand)",
        "No",
        "see clause 3",
    )


def test_json_has_the_stable_fields(grid: Grid) -> None:
    cells = json.loads(to_json(grid))["cells"]
    assert cells[1]["value"] == "2020-01-18"
    assert cells[1]["page"] == "1"
    assert cells[0]["citations"][0]["page"] == "2"
    assert cells[0]["playbook"] == {"position": "unacceptable", "rule": "Kansas"}
    assert cells[5]["state"] == "absent"
    assert cells[5]["second_ask"] == "No"
    assert (cells[5]["pages_read"], cells[5]["pages"]) == (3, 3)
    assert cells[2]["own"] == {
        "answer": "yes, yearly",
        "state": "found",
        "note": "see clause 3",
        "checked": True,
    }


def test_markdown(grid: Grid) -> None:
    text = to_markdown(grid)
    assert "# Test pack" in text
    assert "- **Governing law** ✓ found: The laws of the State of Kansas." in text
    assert f"  > {TEXT[1]} (p. 2)" in text
    assert "3/3 pages read" in text


def test_xlsx_has_filters_frozen_panes_and_no_formulas(grid: Grid, tmp_path: Path) -> None:
    import zipfile

    path = tmp_path / "review.xlsx"
    export(grid, path)
    with zipfile.ZipFile(path) as book:
        first, second = (book.read(f"xl/worksheets/sheet{n}.xml").decode() for n in (1, 2))
        strings = book.read("xl/sharedStrings.xml").decode()
        styles = book.read("xl/styles.xml").decode()
    assert '<pane xSplit="2" ySplit="1"' in first
    assert '<autoFilter ref="A1:Q7"/>' in second
    assert "<f>" not in first + second
    assert "p. 2: “This Agreement shall be governed" in strings
    assert "=2+3.pdf" in strings
    assert "FFE5F4EC" in styles
    assert 'customWidth="1"' in first


def test_docx_is_a_memo_with_what_matters_first(grid: Grid, tmp_path: Path) -> None:
    import docx

    path = tmp_path / "review.docx"
    export(grid, path)
    memo = docx.Document(str(path))
    texts = [paragraph.text for paragraph in memo.paragraphs]
    assert texts.index("To look at first") < texts.index("contract.pdf")
    first = next(text for text in texts if text.startswith("contract.pdf, Governing law"))
    assert "✕ unacceptable: Kansas" in first
    cells = [cell.text for row in memo.tables[0].rows for cell in row.cells]
    assert any(f"p. 2: “{TEXT[1]}”" in text for text in cells)
    assert any("Note: see clause 3" in text for text in cells)


def test_a_control_character_does_not_break_the_memo(grid: Grid, tmp_path: Path) -> None:
    import docx

    subject = grid.subjects[0]
    odd = replace(grid.cells[subject.key, "law"], answer="Kan\x0bsas\x00")
    export(replace(grid, cells={(subject.key, "law"): odd}), tmp_path / "x.docx")
    docx.Document(str(tmp_path / "x.docx"))


def test_an_ending_that_names_no_format_and_a_folder_that_is_not_there(grid: Grid, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match=r"“x\.txt” names no format: end it in \.xlsx, \.docx"):
        export(grid, tmp_path / "x.txt")
    for ending in ("xlsx", "docx", "md"):
        with pytest.raises(OSError):
            export(grid, tmp_path / "no" / f"x.{ending}")
    assert list(tmp_path.iterdir()) == []
