"""Sources change places by drag and by key."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from pytestqt.qtbot import QtBot

from app.controller import Controller
from ui.main_window import MainWindow


@pytest.fixture
def names(qtbot: QtBot, window: MainWindow, controller: Controller, tmp_path: Path) -> list[str]:
    result = ["a.txt", "b.txt", "c.txt"]
    for name in result:
        (tmp_path / name).write_text(f"This is {name}.")
    controller.add_paths([tmp_path / name for name in result])
    qtbot.waitUntil(lambda: bool(controller.plan and len(controller.plan.entries) == 3))
    return result


@pytest.mark.parametrize(
    ("dragged", "dropped_at", "expected"),
    [(0, 2, "bac"), (2, 0, "cab"), (0, -1, "bca"), (1, 1, "abc"), (1, 2, "abc")],
)
def test_a_dragged_source_stands_where_it_was_dropped(
    window: MainWindow, controller: Controller, names: list[str], dragged: int, dropped_at: int, expected: str
) -> None:
    model = window.sources.tree.model()
    index = model.index(dragged, 0)
    assert model.flags(index) & Qt.ItemFlag.ItemIsDragEnabled
    assert not model.flags(index) & Qt.ItemFlag.ItemIsDropEnabled, "a source is no folder"
    data = model.mimeData([index])
    model.dropMimeData(data, Qt.DropAction.MoveAction, dropped_at, 0, QModelIndex())
    assert "".join(source.name[0] for source in controller.sources) == expected


def test_keys_move_the_source_under_the_cursor(
    qtbot: QtBot, window: MainWindow, controller: Controller, names: list[str]
) -> None:
    tree = window.sources.tree
    tree.setFocus()
    tree.setCurrentIndex(tree.model().index(2, 0))
    for _ in range(3):
        qtbot.keyClick(tree, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert [source.name for source in controller.sources] == ["c.txt", "a.txt", "b.txt"]
    qtbot.keyClick(tree, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert [source.name for source in controller.sources] == ["a.txt", "c.txt", "b.txt"]
    assert tree.currentIndex().row() == 1
