"""Documents that changed while their workspace was closed are told when it is opened again."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.choices import key_of
from app.controller import Controller
from app.read_state import ReadDocument, from_json, to_json
from app.workspace_keeper import WorkspaceKeeper
from app.workspaces import Workspaces
from ingest.options import ReadOptions
from ingest.runner import Finished, RunnerEvent
from tests.fixtures.fake_workbench import FakeReader, FakeWorkbench
from ui.main_window import MainWindow
from ui.source_notes import SourceNotes
from ui.stored_page import StoredPage

Reopen = Callable[[], Controller]


@pytest.fixture
def paths(tmp_path: Path) -> tuple[Path, ...]:
    found = []
    for name in ("a", "b", "c"):
        path = tmp_path / f"{name}.txt"
        path.write_text(f"Contract {name} is governed by the laws of Kansas.\n" * 40)
        found.append(path)
    return tuple(found)


@pytest.fixture
def reopen(
    qtbot: QtBot, controller: Controller, keeper: WorkspaceKeeper, paths: tuple[Path, ...], tmp_path: Path
) -> Iterator[Reopen]:
    """Read three contracts; return a function that opens their workspace in a new window's controller."""
    controller.add_paths(paths)
    qtbot.waitUntil(lambda: bool(controller.plan and len(controller.plan.entries) == 3))
    controller.read()
    qtbot.waitUntil(lambda: controller.is_read)
    opened: list[tuple[Controller, Workspaces]] = []

    def open_again() -> Controller:
        again, workspaces = Controller(FakeWorkbench(), FakeReader), Workspaces(keeper.workspaces.path)
        opened.append((again, workspaces))
        again.open_model()
        WorkspaceKeeper(again, workspaces, again).start((), "Workspace")
        return again

    yield open_again
    for again, workspaces in opened:
        again.shut_down()
        workspaces.close()


def _whole(qtbot: QtBot, controller: Controller, n_documents: int = 3) -> None:
    qtbot.waitUntil(lambda: bool(controller.plan and len(controller.plan.entries) == n_documents))


def test_what_did_not_change_says_nothing(qtbot: QtBot, reopen: Reopen) -> None:
    again = reopen()
    _whole(qtbot, again)
    assert again.reopened.found is None


def test_a_changed_document_is_named_with_what_it_costs_until_it_is_read(
    qtbot: QtBot, reopen: Reopen, paths: tuple[Path, ...]
) -> None:
    paths[1].write_text("Contract b is governed by the laws of Nevada.\n" * 40)
    again = reopen()
    notes = SourceNotes(again)
    qtbot.addWidget(notes)
    qtbot.waitUntil(lambda: again.reopened.found is not None)
    found, plan = again.reopened.found, again.plan and again.plan.plan
    assert found and plan and found.names == ("b.txt",)
    start, _ = plan.prefix.spans.tokens_of(1) or (0, 0)
    assert found.n_to_read == len(plan.prefix.token_ids) - start, "from the changed document on"
    [row] = notes.rows()
    assert row.note.text.startswith("1 document changed since the last reading: b.txt.")
    assert f"{found.n_to_read:,} tokens to read" in row.note.text
    qtbot.mouseClick(row.buttons[0], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: again.is_read)
    assert again.reopened.found is None and notes.rows() == []


def test_what_the_user_adds_afterwards_is_no_change_on_disk(
    qtbot: QtBot, reopen: Reopen, paths: tuple[Path, ...], tmp_path: Path
) -> None:
    again = reopen()
    _whole(qtbot, again)
    added = tmp_path / "d.txt"
    added.write_text("new")
    again.add_paths([added])
    _whole(qtbot, again, 4)
    assert again.reopened.found is None


def test_the_chosen_reading_order_comes_back(
    qtbot: QtBot, controller: Controller, reopen: Reopen, paths: tuple[Path, ...]
) -> None:
    keys = tuple(key_of(document) for document in controller.documents)
    controller.set_order((keys[2], keys[0], keys[1]))
    qtbot.waitUntil(lambda: not controller.is_read)
    again = reopen()
    _whole(qtbot, again)
    assert again.plan and again.plan.plan
    assert [one.name for one in again.plan.plan.documents] == ["c.txt", "a.txt", "b.txt"]


def test_documents_stand_where_they_were_read_whatever_order_their_reader_gives(
    qtbot: QtBot, reopen: Reopen, paths: tuple[Path, ...], keeper: WorkspaceKeeper, tmp_path: Path
) -> None:
    """A codebase's reader orders by rank, which moves with every edit; this one turns its folder around."""

    class TurningReader(FakeReader):
        def read(self, path: Path, options: ReadOptions, cancel: threading.Event) -> Iterator[RunnerEvent]:
            for event in super().read(path, options, cancel):
                if isinstance(event, Finished) and self.documents:
                    event = Finished(replace(event.reading, documents=event.reading.documents[::-1]))
                yield event

    folder = tmp_path / "folder"
    folder.mkdir()
    for path in paths:
        (folder / path.name).write_text(path.read_text())
    reader = TurningReader()
    controller = Controller(FakeWorkbench(), lambda: reader)
    controller.open_model()
    controller.add_paths([folder])
    _whole(qtbot, controller)
    names = [document.name for document in controller.documents]
    reader.documents["turn"] = controller.documents[0]
    (folder / "b2.txt").write_text("new")
    controller.read_again(controller.sources[0].id)
    _whole(qtbot, controller, 4)
    assert [document.name for document in controller.documents] == [*names, "b2.txt"]
    recent = replace(controller.sources[0].options, prefer_recent=True)
    controller.read_again(controller.sources[0].id, recent)
    qtbot.waitUntil(lambda: controller.documents[0].name == "c.txt")
    controller.shut_down()


@pytest.mark.parametrize(
    ("share", "loading_s", "says", "offers"),
    [
        (1.0, 0.24, "✓ Read before: 480 tokens load from disk · about 0.2 s", "Load what was read"),
        (1.0, None, "✓ Read before: 480 tokens load from disk", "Load what was read"),
        (0.5, 0.24, "Read before: 240 of 480 tokens load from disk · about 0.2 s", "Read"),
        (0.0, 0.0, "Not read yet", "Read"),
        (None, None, "Not read yet", "Read"),
    ],
)
def test_what_is_on_disk_is_told_before_it_is_loaded(
    qtbot: QtBot,
    window: MainWindow,
    controller: Controller,
    workbench: FakeWorkbench,
    contract: Path,
    share: float | None,
    loading_s: float | None,
    says: str,
    offers: str,
) -> None:
    workbench.stored_share, workbench.loading_s = share, loading_s
    controller.add_paths([contract])
    _whole(qtbot, controller, 1)
    qtbot.waitUntil(lambda: not controller._stored_id)
    n_total = len(controller.plan.plan.prefix.token_ids) if controller.plan and controller.plan.plan else 0
    says = says.replace("480", str(n_total)).replace("240", str(round(n_total / 2)))
    assert window.status._what.text() == says
    assert window.context.read_button.text() == offers
    controller.read()
    qtbot.waitUntil(lambda: controller.is_read)
    assert window.status._what.text().endswith("reused")


def test_what_was_wiped_is_not_promised_any_more(
    qtbot: QtBot,
    window: MainWindow,
    controller: Controller,
    workbench: FakeWorkbench,
    contract: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("UNABRIDGED_HOME", str(contract.parent))
    workbench.stored_share = 1.0
    controller.add_paths([contract])
    qtbot.waitUntil(lambda: controller.stored is not None)
    workbench.stored_share = 0.0
    (window.status.disk._context.models.store_dir or contract).mkdir(parents=True)
    window.pages.show_page("stored")
    page = window.pages.page
    assert isinstance(page, StoredPage)
    page._wipe_now(None)
    qtbot.waitUntil(lambda: window.status._what.text() == "Not read yet")


def test_what_was_read_is_saved_without_a_step_for_each_document() -> None:
    read = tuple(ReadDocument(f"/{number}\0{number}", "full", "1") for number in range(1_000))
    steps: list[object] = []
    sys.setprofile(lambda _frame, event, _argument: steps.append(event))
    try:
        to_json((), read)
    finally:
        sys.setprofile(None)
    assert len(steps) < 100, "it is saved in the window's thread"


def test_what_another_version_saved_is_left_out() -> None:
    read = (ReadDocument("/a\0a", "full", "1"),)
    assert from_json(to_json(("x",), read)) == (("x",), read)
    assert from_json("{}") == from_json("[]") == from_json('{"read": [[1]]}') == ((), ())
    assert read[0].name == "a"
