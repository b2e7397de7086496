"""Under the list of sources: what changed on disk, what looks like a secret, what is not read."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QThread
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from app.choices import key_of
from app.controller import Controller
from app.packing import Mode
from app.source_options import from_json, to_json
from ingest.model import Document, Reading, Remark, Unread
from ingest.options import ReadOptions
from ingest.runner import Finished, RunnerEvent
from tests.fixtures.fake_workbench import FakeReader, FakeWorkbench
from ui.main_window import MainWindow
from ui.note_rows import NoteList, NoteRow
from ui.patterns_dialog import PatternsDialog
from ui.source_model import CHIP_ROLE


class FakeFinder:
    """Takes every line with the word password for a secret."""

    def __init__(self) -> None:
        self.searched: list[str] = []
        self.closed = False

    def find(self, document: Document, cancelled: Callable[[], bool]) -> tuple[Remark, ...]:
        self.searched.append(document.name)
        lines = document.segments[0].text.split("\n")
        return tuple(
            Remark("secret", f"Line {number} looks like a secret (Password).", line=number)
            for number, line in enumerate(lines, start=1)
            if "password" in line
        )

    def close(self) -> None:
        self.closed = True


class CodeReader(FakeReader):
    """Leaves lock files out unless they are brought in, as a codebase's reader does."""

    def read(self, path: Path, options: ReadOptions, cancel: threading.Event) -> Iterator[RunnerEvent]:
        for event in super().read(path, options, cancel):
            if isinstance(event, Finished):
                event = Finished(self._selected(event.reading, options))
            yield event

    def _selected(self, reading: Reading, options: ReadOptions) -> Reading:
        def is_out(document: Document) -> bool:
            return document.name.endswith(".lock") and f"/{document.name}" not in options.bring_in

        unread = [Unread(d.path, "lock", "A lock file.") for d in reading.documents if is_out(d)]
        return Reading(tuple(d for d in reading.documents if not is_out(d)), tuple(unread))


@pytest.fixture
def reader() -> FakeReader:
    return CodeReader()


@pytest.fixture
def finder() -> FakeFinder:
    return FakeFinder()


@pytest.fixture
def controller(
    qtbot: QtBot, workbench: FakeWorkbench, reader: FakeReader, finder: FakeFinder
) -> Iterator[Controller]:
    controller = Controller(workbench, lambda: reader, make_finder=lambda: finder)
    controller.open_model()
    yield controller
    workbench.gate.set()
    reader.gate.set()
    controller.shut_down()
    assert all(thread.isFinished() for thread in controller.findChildren(QThread))


@pytest.fixture
def code(qtbot: QtBot, controller: Controller, tmp_path: Path) -> Path:
    root = tmp_path / "code"
    root.mkdir()
    (root / "a_settings.py").write_text("host = 1\npassword = 'x'\n")
    (root / "b_main.py").write_text(
        "def main():\n    return 1\n" * 200
    )  # large enough for a block of its own
    (root / "c_other.py").write_text("def other():\n    return 2\n" * 200)
    (root / "uv.lock").write_text("version = 1\n")
    controller.add_paths([root])
    qtbot.waitUntil(lambda: bool(controller.plan and len(controller.plan.entries) == 3))
    return root


def row(notes: NoteList, words: str) -> NoteRow | None:
    return next((one for one in notes.rows() if words in one.note.text), None)


def press(qtbot: QtBot, found: NoteRow | None, name: str) -> None:
    assert found is not None
    button = next(one for one in found.buttons if one.text() == name)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_nothing_to_say_takes_no_room(
    qtbot: QtBot, window: MainWindow, controller: Controller, contract: Path
) -> None:
    controller.add_paths([contract])
    qtbot.waitUntil(lambda: bool(controller.plan and controller.plan.entries))
    controller.disk_watch.look()
    assert not window.sources.notes.isVisible()


def test_a_secret_is_named_with_its_line_shown_and_excluded(
    qtbot: QtBot, window: MainWindow, controller: Controller, finder: FakeFinder, code: Path
) -> None:
    notes = window.sources.notes
    qtbot.waitUntil(lambda: row(notes, "looks like a secret") is not None)
    found = row(notes, "Line 2 of a_settings.py")
    assert found is not None and notes.isVisible()
    assert "Password" in found.toolTip()
    tree = window.sources.tree.model()
    assert tree.index(0, 0, tree.index(0, 0)).data(CHIP_ROLE) == ("⚠ secret", "warn")
    with qtbot.waitSignal(window.sources.citation_chosen) as shown:
        press(qtbot, found, "Show")
    assert shown.args and shown.args[0].places[0].line_start == 2
    assert window.viewer.isVisible()
    press(qtbot, found, "Exclude")
    qtbot.waitUntil(lambda: row(notes, "looks like a secret") is None)
    key = key_of(controller.documents[0])
    assert controller.choices.modes[key] is Mode.EXCLUDED
    assert sorted(finder.searched) == ["a_settings.py", "b_main.py", "c_other.py"]
    qtbot.waitUntil(lambda: finder.closed)


def test_without_a_secret_no_document_is_looked_at_closely(
    qtbot: QtBot, controller: Controller, code: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The notes are brought up to date with every step of a reading."""
    qtbot.waitUntil(lambda: len(controller.secret_search.secrets) == 1)
    looked_at: list[Document] = []
    monkeypatch.setattr("app.secret_search.key_of", lambda one: looked_at.append(one) or key_of(one))
    assert len(controller.secret_search.secrets) == 1
    assert {one.name for one in looked_at} == {"a_settings.py"} and len(controller.documents) > 1


def test_many_secrets_are_listed_in_a_dialog(
    qtbot: QtBot, window: MainWindow, controller: Controller, tmp_path: Path
) -> None:
    root = tmp_path / "leaky"
    root.mkdir()
    for number in range(5):
        (root / f"s{number}.py").write_text("password = 1\n")
    controller.add_paths([root])
    notes = window.sources.notes
    qtbot.waitUntil(lambda: len(controller.secret_search.secrets) == 5)
    [found] = [one for one in notes.rows() if "secret" in one.note.text]
    assert [button.text() for button in found.buttons] == ["Exclude", "Show", "All 5…"]
    dialog = notes.show_secrets()
    closed: list[int] = []
    dialog.finished.connect(closed.append)
    assert len(dialog.notes.rows()) == 5
    press(qtbot, dialog.notes.rows()[0], "Exclude")
    qtbot.waitUntil(lambda: len(dialog.notes.rows()) == 4)
    controller.set_mode([key_of(document) for document in controller.documents], Mode.EXCLUDED)
    qtbot.waitUntil(lambda: bool(closed))


def test_a_left_out_file_is_brought_in_with_one_click_and_stays_in(
    qtbot: QtBot, window: MainWindow, controller: Controller, code: Path
) -> None:
    notes = window.sources.notes
    assert row(notes, "Not read: 1 file or folder.") is not None
    dialog = notes.show_left_out()
    closed: list[int] = []
    dialog.finished.connect(closed.append)
    assert dialog.notes.rows()[0].note.text == "uv.lock: a lock file"
    press(qtbot, dialog.notes.rows()[0], "Bring in")
    qtbot.waitUntil(lambda: "uv.lock" in [document.name for document in controller.documents])
    qtbot.waitUntil(lambda: bool(closed))
    assert row(notes, "Not read") is None
    options = controller.sources[0].options
    assert from_json(to_json(options)).bring_in == ("/uv.lock",), "the workspace remembers it"


def test_a_change_on_disk_is_weighed_before_it_is_taken_over_and_read(
    qtbot: QtBot, window: MainWindow, controller: Controller, workbench: FakeWorkbench, code: Path
) -> None:
    controller.read()
    qtbot.waitUntil(lambda: controller.is_read)
    notes = window.sources.notes
    controller.disk_watch.look()
    qtbot.waitUntil(lambda: not controller.disk_watch._look_id)
    assert controller.disk_watch.update is None
    (code / "b_main.py").write_text("def main():\n    return 3\n" * 21)
    controller.disk_watch.look()
    qtbot.waitUntil(lambda: bool(controller.disk_watch.update and controller.disk_watch.update.cost))
    update = controller.disk_watch.update
    assert update and update.cost and update.names == ("b_main.py",)
    found = row(notes, "1 document changed on disk: b_main.py.")
    assert found is not None and f"{update.cost.n_to_read:,} tokens to read" in found.note.text
    assert controller.is_read, "nothing is taken over yet"
    assert workbench.n_reads == 1
    press(qtbot, found, "Update")
    qtbot.waitUntil(lambda: workbench.n_reads == 2 and controller.is_read)
    assert "return 3" in controller.documents[1].segments[0].text
    assert row(notes, "changed on disk") is None
    assert controller.choices.order == ()


def test_put_last_the_next_change_costs_only_the_file(
    qtbot: QtBot, window: MainWindow, controller: Controller, workbench: FakeWorkbench, code: Path
) -> None:
    controller.read()
    qtbot.waitUntil(lambda: controller.is_read)
    for number in (3, 4):
        (code / "a_settings.py").write_text("host = 1\n" * number * 40)
        controller.disk_watch.look()
        qtbot.waitUntil(lambda: bool(controller.disk_watch.update and controller.disk_watch.update.cost))
        update = controller.disk_watch.update
        assert update and update.cost
        if number == 4:
            assert update.cost.n_again == 0, "nothing but the file itself is read again"
        press(qtbot, row(window.sources.notes, "changed on disk"), "Update and put last")
        qtbot.waitUntil(lambda: workbench.n_reads == number - 1 and controller.is_read)  # noqa: B023
        assert controller.plan and controller.plan.plan
        names = [document.name for document in controller.plan.plan.documents]
        assert names == ["b_main.py", "c_other.py", "a_settings.py"]


def test_a_source_that_is_gone_is_said_and_what_was_read_stays(
    qtbot: QtBot, window: MainWindow, controller: Controller, contract: Path
) -> None:
    paths = [contract, *(contract.with_name(f"{number}.txt") for number in range(5))]
    for path in paths[1:]:
        path.write_text("on a drive that is pulled out")
    controller.add_paths(paths)
    qtbot.waitUntil(lambda: bool(controller.plan and len(controller.plan.entries) == 6))
    controller.disk_watch.look()
    qtbot.waitUntil(lambda: not controller.disk_watch._look_id)
    for path in paths:
        path.unlink()
    controller.disk_watch.look()
    notes = window.sources.notes
    qtbot.waitUntil(lambda: row(notes, "No longer on disk") is not None)
    [found] = notes.rows()
    assert found.note.text == "No longer on disk: contract.txt, 0.txt, 1.txt, 3 more. What was read stays."
    assert controller.documents, "what was read stays"
    press(qtbot, found, "Remove")
    qtbot.waitUntil(lambda: not controller.sources and not notes.isVisible())


def test_new_and_removed_files_are_noticed_and_touched_ones_are_not(
    qtbot: QtBot, window: MainWindow, controller: Controller, code: Path
) -> None:
    controller.disk_watch.look()
    qtbot.waitUntil(lambda: not controller.disk_watch._look_id)
    (code / "b_main.py").touch()
    controller.disk_watch.look()
    qtbot.waitUntil(lambda: not controller.disk_watch._look_id)
    assert controller.disk_watch.update is None
    (code / "c_other.py").unlink()
    (code / "d_new.py").write_text("x = 1\n")
    controller.disk_watch.look()
    qtbot.waitUntil(lambda: controller.disk_watch.update is not None)
    update = controller.disk_watch.update
    assert update and (update.documents, update.removed) == (("d_new.py",), ("c_other.py",))
    assert update.cost is None, "nothing was read yet"
    press(qtbot, row(window.sources.notes, "2 documents changed"), "Update")
    qtbot.waitUntil(lambda: [d.name for d in controller.documents][-1] == "d_new.py")
    assert not controller.is_reading, "who has not read is not made to"


def test_the_order_by_last_change_is_a_choice_of_a_repository(
    qtbot: QtBot, window: MainWindow, controller: Controller, code: Path
) -> None:
    menu = QMenu()
    window.sources.notes.fill(menu, controller.sources[0])
    assert [one.text() for one in menu.actions()] == ["Choose its files…", ""], "no repository"
    (code / ".git").mkdir()
    menu.clear()
    window.sources.notes.fill(menu, controller.sources[0])
    menu.actions()[1].trigger()
    assert controller.sources[0].options.prefer_recent


def test_patterns_choose_the_files_of_a_codebase(
    qtbot: QtBot, window: MainWindow, controller: Controller, code: Path, contract: Path
) -> None:
    menu = QMenu()
    window.sources.notes.fill(menu, controller.sources[0])
    menu.actions()[0].trigger()
    dialog = window.findChild(PatternsDialog)
    dialog.include.setText("*.py  docs/")
    dialog.exclude.setText("test_*")
    qtbot.mouseClick(dialog.read_button, Qt.MouseButton.LeftButton)
    options = controller.sources[0].options
    assert (options.include, options.exclude) == (("*.py", "docs/"), ("test_*",))
    assert controller.sources[0].state.value == "waiting"
    qtbot.waitUntil(lambda: controller.sources[0].state.value == "ready")
    again = window.sources.notes.choose_files(controller.sources[0])
    assert (again.include.text(), again.exclude.text()) == ("*.py docs/", "test_*")
    qtbot.mouseClick(again.read_button, Qt.MouseButton.LeftButton)
    assert controller.sources[0].state.value == "ready", "nothing changed, nothing is read"
    controller.add_paths([contract])
    qtbot.waitUntil(lambda: bool(controller.sources[1].documents))
    menu.clear()
    window.sources.notes.fill(menu, controller.sources[1])
    assert menu.isEmpty(), "a contract has no files to choose from"


def test_an_empty_workspace_does_not_put_the_next_look_off(
    controller: Controller, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The wait grows with what a look took, not with the time since the last one."""
    watch = controller.disk_watch
    monkeypatch.setattr(watch, "_runs", True)
    watch._looked_at_s = time.monotonic() - 60
    watch.look()
    assert watch._timer.isActive() and watch._timer.interval() == 5_000
