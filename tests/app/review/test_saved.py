"""Finished cells survive the end of the process, whichever end; marks are kept apart."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.evidence.model import Citation, Place, Status
from app.review.model import Cell, Mark, Reason, State, cell_from_json, cell_to_json
from app.review.saved import KeptCells, SavedError, SavedReviews, run_key
from app.workspaces import Workspaces
from ingest.model import Rect

PLACE = Place("c.pdf", "/c.pdf", 6, "7", (Rect(1.0, 2.0, 3.0, 4.0),), (Rect(1.0, 2.0, 2.0, 4.0),))
CELL = Cell(
    "law",
    "/c.pdf\0c.pdf",
    State.UNSURE,
    "Kansas",
    citations=(Citation("laws of Kansas", Status.APPROXIMATE, 0, 6, (PLACE,), True),),
    nearest=(Citation("laws", Status.RELATED, 0, 0, (PLACE,)),),
    reason=Reason.NO_PROOF,
    confidence=0.5,
    n_pages_read=8,
    n_pages=8,
)


def test_a_cell_comes_back_as_it_was() -> None:
    assert cell_from_json(cell_to_json(CELL)) == CELL
    assert cell_from_json("{}") is None
    assert cell_from_json("nonsense") is None


def test_what_the_command_line_keeps(tmp_path: Path) -> None:
    path = tmp_path / "reviews" / "reviews.sqlite"
    saved = KeptCells(path)
    saved.keep("run", CELL)  # no close: as after kill -9
    other = KeptCells(path)
    assert other.kept("run") == {"law": CELL}
    assert other.kept("another") == {}
    assert other.forget_kept() == 1
    assert other.kept("run") == {}
    saved.close()
    other.close()
    assert b"laws of Kansas" not in path.read_bytes()


def test_runs_differ_by_all_that_decides_an_answer() -> None:
    keys = {
        run_key(*k) for k in [("a", "m", 1, "s"), ("b", "m", 1, "s"), ("a", "n", 1, "s"), ("a", "m", 2, "s")]
    }
    assert len(keys) == 4


def test_a_workspaces_cells_marks_and_settings_go_with_it(tmp_path: Path) -> None:
    workspaces = Workspaces(tmp_path / "workspaces.sqlite")
    one, two = workspaces.create("One"), workspaces.create("Two")
    saved = SavedReviews(workspaces.path)
    saved.save_cell(one, "cuad", CELL)
    key = (CELL.subject, "law")
    mark = Mark("Missouri", State.FOUND, "read it", True)
    saved.save_mark(one, "cuad", key, mark)
    saved.save_setting(one, "pack", "cuad")
    assert saved.cells(one, "cuad") == {key: CELL}
    assert saved.marks(one, "cuad") == {key: mark}
    assert saved.cells(one, "nda") == saved.cells(two, "cuad") == {}
    saved.save_mark(one, "cuad", key, Mark())
    assert saved.marks(one, "cuad") == {}
    saved.save_mark(one, "cuad", key, mark)
    workspaces.delete(two)
    assert saved.setting(one, "pack") == "cuad"
    assert saved.has_cells(one, "cuad")
    workspaces.delete(one)
    assert (saved.cells(one, "cuad"), saved.marks(one, "cuad"), saved.setting(one, "pack")) == ({}, {}, "")
    saved.save_cell(one, "cuad", CELL)  # finished after its workspace was deleted
    assert not saved.has_cells(one, "cuad")
    again = workspaces.create("Again")
    saved.save_cell(again, "cuad", CELL)
    saved.delete_answers(again, "cuad")
    assert not saved.has_cells(again, "cuad")
    saved.close()
    workspaces.close()


def test_a_file_that_is_no_database_says_what_to_do(tmp_path: Path) -> None:
    path = tmp_path / "reviews.sqlite"
    path.write_bytes(b"not a database, but long enough to be taken for one" * 50)
    with pytest.raises(SavedError, match="move the file away"):
        KeptCells(path)
