"""What is kept of a workspace on disk: shown in its menu, renamed with it, wiped with it."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtWidgets import QMenu, QMessageBox
from pytestqt.qtbot import QtBot

from app.stored_context import rename_workspace, wipe_workspace, workspace_bytes
from app.workspace_keeper import WorkspaceKeeper
from engine.store import Block, Reading, Store
from tests.fixtures.fake_workbench import FakeWorkbench
from ui.main_window import MainWindow
from ui.pages import PageContext


def _keep(store: Store, label: str, *blocks: str) -> None:
    """Store a reading of blocks of 3 MB, named by one letter each."""
    made = [Block(name * 64, "0" * 64, 0, 100) for name in blocks]
    for block in made:
        store.write("fingerprint", block, np.zeros(3_000_000, np.uint8), {})
    store.remember(Reading(label, 100 * len(made), tuple(block.id for block in made), 1_700_000_000.0))


@pytest.fixture
def store(context: PageContext) -> Store:
    assert context.models.store_dir is not None
    return Store(context.models.store_dir, min_free_bytes=0)


def _labels(store: Store) -> list[str]:
    return sorted(one.label for one in store.readings())


def test_a_workspace_is_counted_renamed_and_wiped_with_the_passes_of_its_sweeps(store: Store) -> None:
    _keep(store, "Law", "a", "b")
    _keep(store, "Law (pass 1 of 2)", "b", "c")
    _keep(store, "Lawn", "d")
    store.pin("Law")
    sizes = workspace_bytes(store.folder, ["Law", "Lawn", "new"])
    assert sizes["new"] == 0 and sizes["Law"] == 3 * sizes["Lawn"] > 9_000_000, "a shared block counts once"
    rename_workspace(store.folder, "Law", "Contracts")
    assert _labels(store) == ["Contracts", "Contracts (pass 1 of 2)", "Lawn"]
    assert {one.label: one.pinned for one in store.readings()}["Contracts"]
    assert not store.rename("Law", "Other"), "nothing is left under the old label"
    assert wipe_workspace(store.folder, "Contracts") == sizes["Law"]
    assert _labels(store) == ["Lawn"] and store.n_bytes() == sizes["Lawn"]


def test_the_menu_shows_what_each_workspace_takes(
    qtbot: QtBot, window: MainWindow, keeper: WorkspaceKeeper, store: Store
) -> None:
    keeper.create("Law")
    _keep(store, "Workspace", "a", "b")
    menu = QMenu()
    window.top._fill_workspaces(menu)
    qtbot.waitUntil(lambda: "MB" in menu.actions()[1].text())
    assert [action.text() for action in menu.actions()[:2]] == ["Law", "Workspace\t6 MB"]


def test_a_renamed_workspace_is_wiped_when_it_is_deleted(
    qtbot: QtBot, window: MainWindow, keeper: WorkspaceKeeper, store: Store
) -> None:
    _keep(store, "Workspace", "a")
    _keep(store, "Other", "b")
    keeper.rename("Contracts")
    qtbot.waitUntil(lambda: _labels(store) == ["Contracts", "Other"])
    window.top.delete_workspace()
    box = window.top.findChild(QMessageBox)
    next(b for b in box.buttons() if box.buttonRole(b) is QMessageBox.ButtonRole.DestructiveRole).click()
    qtbot.waitUntil(lambda: _labels(store) == ["Other"])
    qtbot.waitUntil(lambda: store.n_bytes() < 4_000_000)


def test_a_namesake_changes_the_label_and_the_reading_goes_with_it(
    qtbot: QtBot, window: MainWindow, keeper: WorkspaceKeeper, store: Store
) -> None:
    first = keeper.current
    _keep(store, "Workspace", "a")
    keeper.create("Workspace")
    qtbot.waitUntil(lambda: _labels(store) == [f"Workspace ({first.id})"])
    keeper.rename("Second")
    qtbot.waitUntil(lambda: _labels(store) == ["Workspace"])
    assert keeper.labels() == {first.id: "Workspace", keeper.current.id: "Second"}


def test_what_is_read_under_the_old_name_is_renamed_when_it_is_noted(
    qtbot: QtBot,
    window: MainWindow,
    keeper: WorkspaceKeeper,
    workbench: FakeWorkbench,
    store: Store,
    contract: Path,
) -> None:
    controller = window._controller
    controller.add_paths([contract])
    qtbot.waitUntil(lambda: controller.can_read)
    workbench.gate.clear()
    controller.read()
    qtbot.waitUntil(lambda: controller.is_reading)
    keeper.rename("Contracts")
    _keep(store, "Workspace", "a")
    workbench.gate.set()
    qtbot.waitUntil(lambda: _labels(store) == ["Contracts"])
