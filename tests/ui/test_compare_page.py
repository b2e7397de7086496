"""The page that compares two versions."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.controller import Controller
from app.review.version_desk import likely_versions
from tests.app.review.test_versions import NEW, OLD
from ui.main_window import MainWindow
from ui.review.compare_page import ComparePage


@pytest.fixture
def page(qtbot: QtBot, window: MainWindow, controller: Controller, tmp_path: Path) -> ComparePage:
    for name, texts in (("old.txt", OLD), ("new.txt", NEW)):
        (tmp_path / name).write_text("\n\n".join(texts))
    controller.add_paths([tmp_path / "old.txt", tmp_path / "new.txt"])
    qtbot.waitUntil(lambda: len(controller.documents) == 2)
    window.pages.show_page("compare")
    page = window.pages.page
    assert isinstance(page, ComparePage)
    qtbot.waitUntil(lambda: page.desk.result is not None)
    return page


def test_changes_stand_side_by_side_and_open_in_the_viewer(
    qtbot: QtBot, page: ComparePage, window: MainWindow
) -> None:
    assert page.summary.text() == "6 clauses differ  ·  5 in meaning  ·  1 the same"
    model = page.view.model()
    assert model.index(1, 0).data() == "≠ changed · number"
    assert "sixty (60) days" in model.index(1, 1).data()
    assert "ninety (90) days" in model.index(1, 2).data()
    cell = page.view.visualRect(model.index(1, 2))
    qtbot.mouseClick(page.view.viewport(), Qt.MouseButton.LeftButton, pos=cell.center())
    assert window.viewer.isVisible()


def test_versions_are_exchanged_and_written(qtbot: QtBot, page: ComparePage, tmp_path: Path) -> None:
    page._swap()
    qtbot.waitUntil(lambda: page.desk.result is not None)
    assert "ninety (90) days" in page.view.model().index(1, 1).data()
    page.export_to(tmp_path / "x.md")
    assert "**sixty (60)**" in (tmp_path / "x.md").read_text()
    (tmp_path / "y.md").symlink_to(tmp_path / "old.txt")
    with qtbot.waitSignal(page._controller.noticed) as told:
        page.export_to(tmp_path / "y.md")
    assert "y.md is the original" in told.args[0].text
    assert "**" not in (tmp_path / "old.txt").read_text()


def test_one_document_twice_shows_its_tracked_changes(qtbot: QtBot, page: ComparePage) -> None:
    page.new.setCurrentIndex(page.old.currentIndex())
    page.compare()
    qtbot.waitUntil(lambda: page.desk.result is not None)
    assert page.summary.text().startswith("Tracked changes of one document  ·  0 clauses differ")


def test_the_two_that_are_alike_are_compared_and_a_choice_stays(
    qtbot: QtBot, page: ComparePage, controller: Controller, tmp_path: Path
) -> None:
    (tmp_path / "other.txt").write_text("Something else.\n\nIt has nothing to do with them.")
    page._swap()
    controller.add_paths([tmp_path / "other.txt"])
    qtbot.waitUntil(lambda: page.old.count() == 3)
    assert (page.old.currentText(), page.new.currentText()) == ("new.txt", "old.txt")
    other, old, new = (controller.documents[index] for index in (2, 0, 1))
    assert likely_versions((other, old, new)) == (1, 2)
    assert likely_versions((old,)) == (0, 0)
