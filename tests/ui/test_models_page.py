"""The Models page against a hub on loopback: compare, get with consent, pause, cancel, use, remove, open."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QAbstractButton, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from app.controller import Controller
from app.model_choice import ModelChoice
from app.model_library import DownloadState
from app.network import NetworkSettings, network_settings, store_network
from app.states import ModelState
from tests.fixtures.fake_hub import FakeHub
from ui.main_window import MainWindow
from ui.models.network_dialog import NetworkDialog
from ui.models.page import ModelsPage
from ui.models.table import Column
from ui.pages import CONVERSATION


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("UNABRIDGED_HOME", str(tmp_path / "home"))
    return tmp_path / "home"


@pytest.fixture
def page(qtbot: QtBot, window: MainWindow, hub: FakeHub) -> ModelsPage:
    # After the window, so that the hub's threads end before the window's are counted.
    window.pages.show_page("models")
    page = window.pages.page
    assert isinstance(page, ModelsPage)
    qtbot.waitUntil(lambda: page.library.seen is not None and bool(page.table_model.rows))
    return page


def cell(page: ModelsPage, model_id: str, column: int) -> str:
    row = [row.id for row in page.table_model.rows].index(model_id)
    return str(page.table_model.index(row, column).data())


def click(qtbot: QtBot, button: QPushButton) -> None:
    assert button.isVisible() and button.isEnabled()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def consent(qtbot: QtBot, page: ModelsPage, role: QMessageBox.ButtonRole) -> str:
    """Answer the question that is open; return what it said."""
    box = page.findChildren(QMessageBox)[-1]
    said = f"{box.text()} {box.informativeText()}"
    answer = next(button for button in box.buttons() if box.buttonRole(button) is role)
    with qtbot.waitSignal(box.destroyed):
        qtbot.mouseClick(answer, Qt.MouseButton.LeftButton)
    return said


def get(qtbot: QtBot, page: ModelsPage, model_id: str = "tiny") -> str:
    page.choose(model_id)
    click(qtbot, page.details.get)
    return consent(qtbot, page, QMessageBox.ButtonRole.AcceptRole)


def wait_idle(qtbot: QtBot, page: ModelsPage) -> None:
    qtbot.waitUntil(lambda: not page.library.downloads and not page.library._scan_id, timeout=10_000)


def test_the_table_compares_and_unknown_facts_stay_unknown(page: ModelsPage) -> None:
    assert page.table_model.rowCount() == 4
    assert cell(page, "tiny", Column.WINDOW) == "32,768"
    assert cell(page, "tiny", Column.MEMORY).endswith("MB")
    assert cell(page, "tiny", Column.MEMORY + 2) == "–", "beyond its window"
    assert cell(page, "tiny", Column.LANGUAGES) == "English, French"
    assert cell(page, "unverified", Column.SIZE) == "unknown"
    assert cell(page, "unverified", Column.MEMORY) == "?"
    assert cell(page, "unverified", Column.STATE) == "from disk only"
    assert cell(page, "unusable", Column.STATE) == "cannot be used"
    titles = [page.table_model.headerData(i, Qt.Orientation.Horizontal) for i in range(4, 8)]
    assert titles == ["8k", "32k", "128k", "262k"]


def test_every_control_has_a_name(page: ModelsPage) -> None:
    controls = [*page.findChildren(QAbstractButton), page.table, page.details._bar]
    assert [w for w in controls if w.isVisible() and not w.accessibleName()] == []


def test_another_file_of_the_model_can_be_chosen(qtbot: QtBot, page: ModelsPage) -> None:
    get(qtbot, page)
    wait_idle(qtbot, page)
    files = page.details.files
    assert not files.isVisible(), "there is one only"
    assert page.details.use.isVisible() and not page.details.get.isVisible()
    row = page._row()
    assert row is not None and row.model is not None
    other = replace(row.model.files[0], name="tiny-Q4_0.gguf", quantisation="Q4_0")
    both = replace(row, model=replace(row.model, files=(*row.model.files, other)))
    page.details.show_row(both, None, model_name="", offline=False)
    [_, action] = files.menu().actions()
    action.trigger()
    assert files.text().startswith("Q4_0 · 3 MB · makers")
    assert not page.details.use.isVisible(), "that file is not here"
    click(qtbot, page.details.get)
    assert "Download Tiny Q4_0" in consent(qtbot, page, QMessageBox.ButtonRole.RejectRole)


def test_the_best_for_this_machine_is_named_with_its_reasons(page: ModelsPage) -> None:
    assert page.card.isVisible()
    advice = page.card.advice
    assert advice is not None and advice.model.id in ("tiny", "broken")
    assert "32,768 tokens" in page.card._title.text()
    assert "weights" in page.card._reasons.text() and "rough guess" in page.card._reasons.text()


def test_in_a_small_window_the_table_keeps_its_room(
    qtbot: QtBot, window: MainWindow, page: ModelsPage
) -> None:
    assert page.card._reasons.isVisible()
    window.resize(860, 560)
    qtbot.waitUntil(lambda: not page.card._reasons.isVisible())
    assert page.card.toolTip() == page.card._reasons.text()
    assert page.table.height() >= 150


def test_the_chosen_model_is_told_in_sentences(page: ModelsPage) -> None:
    page.choose("tiny")
    about = page.details._about.text()
    assert about == "Small enough for a test. Knows nothing. Cannot fly."
    assert page.details._terms.text() == "Licence: Apache-2.0. Made for tests."
    assert "3 MB · Apache-2.0" in page.details.get.text()
    page.choose("unverified")
    assert not page.details.get.isVisible() and page.details.open_file.isVisible()
    assert "can only be opened from disk" in page.details._terms.text()
    page.choose("unusable")
    assert not page.details.get.isVisible() and not page.details.open_file.isVisible()


def test_nothing_is_fetched_without_consent(qtbot: QtBot, page: ModelsPage, hub: FakeHub) -> None:
    page.choose("tiny")
    click(qtbot, page.details.get)
    said = consent(qtbot, page, QMessageBox.ButtonRole.RejectRole)
    assert "Download Tiny Q8_0" in said and "Apache-2.0" in said and "makers/tiny" in said
    assert not page.library.downloads and hub.ranges == []


def test_a_model_is_got_and_used(
    qtbot: QtBot,
    page: ModelsPage,
    context: object,
    window: MainWindow,
    controller: Controller,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    used: list[str] = []
    monkeypatch.setattr(ModelChoice, "use", lambda self, model: used.append(model))
    assert window.status._where.text() == "Offline"
    get(qtbot, page)
    assert window.status._where.text() == "Downloading a model"
    with qtbot.waitSignal(page.library.fetched):
        pass
    wait_idle(qtbot, page)
    assert window.status._where.text() == "Offline"
    assert cell(page, "tiny", Column.STATE) == "✓ here"
    assert not page.details.get.isVisible()
    click(qtbot, page.details.use)
    assert used == [str(page._row().refs[0].path)]  # type: ignore[union-attr]


def test_the_first_model_is_used_at_once(
    qtbot: QtBot, page: ModelsPage, controller: Controller, home: Path
) -> None:
    controller.use_model(None)
    qtbot.waitUntil(lambda: controller.model_state is ModelState.CLOSED)
    get(qtbot, page)
    qtbot.waitUntil(lambda: controller.model_state is ModelState.READY, timeout=20_000)
    wait_idle(qtbot, page)
    assert controller.model_name == "Tiny Q8_0"
    qtbot.waitUntil(lambda: cell(page, "tiny", Column.STATE) == "✓ in use")
    assert not page.details.use.isEnabled()


def test_pause_keeps_what_came_and_going_on_starts_there(
    qtbot: QtBot, page: ModelsPage, hub: FakeHub, home: Path
) -> None:
    hub.hold_at = 1_000_000
    get(qtbot, page)
    part = home / "models" / "tiny-Q8_0.gguf.part"
    qtbot.waitUntil(lambda: part.exists() and part.stat().st_size >= 500_000)
    assert page.details._bar.isVisible() and "MB" in page.details._numbers.text()
    assert cell(page, "tiny", Column.STATE).endswith("%")
    click(qtbot, page.details.pause)
    wait_idle(qtbot, page)
    assert cell(page, "tiny", Column.STATE) == "paused"
    assert page.details.get.text().startswith("Go on…")
    kept = part.stat().st_size
    assert kept >= 500_000
    hub.hold_at = None
    get(qtbot, page)
    wait_idle(qtbot, page)
    assert hub.ranges[-1] == f"bytes={kept}-"
    assert cell(page, "tiny", Column.STATE) == "✓ here"


def test_cancel_deletes_what_came_running_or_waiting(
    qtbot: QtBot, page: ModelsPage, hub: FakeHub, home: Path
) -> None:
    hub.hold_at = 1_000_000
    get(qtbot, page)
    qtbot.waitUntil(lambda: page.library.downloads["tiny"].progress.n_done > 0)
    get(qtbot, page, "broken")
    assert page.library.downloads["broken"].state is DownloadState.WAITING
    assert page.details._numbers.text() == "Waiting for another download"
    click(qtbot, page.details.cancel)
    page.choose("tiny")
    click(qtbot, page.details.cancel)
    wait_idle(qtbot, page)
    assert not list((home / "models").glob("*.part"))
    assert cell(page, "tiny", Column.STATE) == ""


def test_what_is_kept_of_a_pause_can_be_deleted(
    qtbot: QtBot, page: ModelsPage, hub: FakeHub, home: Path
) -> None:
    part = home / "models" / "tiny-Q8_0.gguf.part"
    part.parent.mkdir(parents=True, exist_ok=True)
    part.write_bytes(b"GGUF")
    page.opened()
    page.choose("tiny")
    qtbot.waitUntil(page.details.remove.isVisible)
    assert page.details.remove.text() == "Delete what came"
    click(qtbot, page.details.remove)
    qtbot.waitUntil(lambda: not part.exists())


def test_wrong_bytes_are_told_and_never_become_a_model(
    qtbot: QtBot, page: ModelsPage, controller: Controller, home: Path
) -> None:
    with qtbot.waitSignal(controller.noticed) as noticed:
        get(qtbot, page, "broken")
    assert "not the published ones" in noticed.args[0].text
    wait_idle(qtbot, page)
    assert not list((home / "models").glob("*.gguf"))


def test_remove_asks_first(qtbot: QtBot, page: ModelsPage, home: Path) -> None:
    get(qtbot, page)
    wait_idle(qtbot, page)
    click(qtbot, page.details.remove)
    assert consent(qtbot, page, QMessageBox.ButtonRole.RejectRole).startswith("Remove Tiny?")
    assert list((home / "models").glob("*.gguf"))
    click(qtbot, page.details.remove)
    consent(qtbot, page, QMessageBox.ButtonRole.DestructiveRole)
    qtbot.waitUntil(lambda: not list((home / "models").glob("*.gguf")))
    qtbot.waitUntil(lambda: cell(page, "tiny", Column.STATE) == "")


def _drop(window: MainWindow | ModelsPage, *paths: Path) -> bool:
    """Drop files; return whether they were accepted."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    action, buttons, keys = (
        Qt.DropAction.CopyAction,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    drop = QDropEvent(QPointF(5, 5), action, mime, buttons, keys)
    drop.ignore()
    window.dragEnterEvent(drop)  # type: ignore[arg-type]
    if drop.isAccepted():
        window.dropEvent(drop)
    return drop.isAccepted()


def test_a_dropped_gguf_file_is_checked_and_added_and_forgotten(
    qtbot: QtBot, page: ModelsPage, shape_models: Callable[..., Path], tmp_path: Path
) -> None:
    mine = tmp_path / "mine.gguf"
    mine.write_bytes(shape_models("llama").read_bytes())
    assert _drop(page, mine)
    qtbot.waitUntil(lambda: any(row.id == "mine" for row in page.table_model.rows))
    qtbot.waitUntil(lambda: page._chosen_id == "mine")
    assert "in no catalog" in page.details._about.text()
    assert page.details.use.isEnabled()
    click(qtbot, page.details.remove)
    qtbot.waitUntil(lambda: all(row.id != "mine" for row in page.table_model.rows))
    assert mine.is_file(), "the user's own file is never deleted"


def test_a_damaged_file_is_refused_with_one_sentence(
    qtbot: QtBot, page: ModelsPage, controller: Controller, tmp_path: Path
) -> None:
    half = tmp_path / "half.gguf"
    half.write_bytes(b"GGUF\x03")
    with qtbot.waitSignal(controller.noticed) as noticed:
        _drop(page, half)
    assert "download it again" in noticed.args[0].text
    text = tmp_path / "text.txt"
    text.write_text("no model")
    assert not _drop(page, text), "the window takes it as a source"


def test_a_gguf_file_dropped_on_the_window_is_a_model_and_no_source(
    qtbot: QtBot, window: MainWindow, hub: FakeHub, controller: Controller, shape_models: Callable[..., Path]
) -> None:
    assert _drop(window, shape_models("llama"))
    page = window.pages.page
    assert isinstance(page, ModelsPage)
    qtbot.waitUntil(lambda: any("llama" in row.id for row in page.table_model.rows))
    assert controller.sources == []


@pytest.mark.parametrize("forced", [False, True])
def test_offline_the_buttons_say_so(
    qtbot: QtBot, page: ModelsPage, hub: FakeHub, home: Path, monkeypatch: pytest.MonkeyPatch, forced: bool
) -> None:
    page.choose("tiny")
    if forced:
        monkeypatch.setenv("UNABRIDGED_OFFLINE", "1")
    page.show_network()
    dialog = page.findChild(NetworkDialog)
    assert dialog.offline.isEnabled() is not forced
    dialog.offline.setChecked(True)
    dialog.proxy.setText("http://proxy.local:3128")
    dialog.accept_settings()
    assert "nothing can be downloaded" in page._offline.text()
    assert not page.details.get.isEnabled()
    assert network_settings(home) == NetworkSettings(offline=True, proxy="http://proxy.local:3128")
    assert hub.ranges == []


def test_offline_mode_pauses_what_is_under_way(
    qtbot: QtBot, page: ModelsPage, hub: FakeHub, home: Path
) -> None:
    hub.hold_at = 500_000
    get(qtbot, page)
    qtbot.waitUntil(lambda: page.library.downloads["tiny"].progress.n_done > 0)
    page.library.change_network(NetworkSettings(offline=True))
    wait_idle(qtbot, page)
    assert (home / "models" / "tiny-Q8_0.gguf.part").is_file()


def test_closing_the_window_pauses_the_download(
    qtbot: QtBot, page: ModelsPage, hub: FakeHub, window: MainWindow, home: Path
) -> None:
    hub.hold_at = 500_000
    get(qtbot, page)
    qtbot.waitUntil(lambda: page.library.downloads["tiny"].progress.n_done > 0)
    window.close()
    assert (home / "models" / "tiny-Q8_0.gguf.part").stat().st_size > 0


def test_a_stored_mirror_is_used(qtbot: QtBot, page: ModelsPage, hub: FakeHub, home: Path) -> None:
    hub.files["/m/tiny-Q8_0.gguf"] = next(iter(hub.files.values()))
    store_network(home, NetworkSettings(mirror=f"{hub.url}/m/tiny-Q8_0.gguf"))
    get(qtbot, page)
    wait_idle(qtbot, page)
    assert len(hub.ranges) == 1


def test_the_top_bar_switches_models_and_shows_the_memory(
    qtbot: QtBot,
    window: MainWindow,
    page: ModelsPage,
    controller: Controller,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    used: list[str] = []
    monkeypatch.setattr(ModelChoice, "use", lambda self, model: used.append(model))
    menu = window.top._model.menu()
    menu.aboutToShow.emit()
    assert next(action.text() for action in menu.actions() if action.text()) == "No model is here yet"
    get(qtbot, page)
    wait_idle(qtbot, page)
    window.pages.show_page(CONVERSATION)
    menu.aboutToShow.emit()
    tiny, *_others, models = [action for action in menu.actions() if action.text() != "Servers…"]
    assert (tiny.text(), tiny.isChecked(), models.text()) == ("Tiny Q8_0", False, "Models…")
    tiny.trigger()
    assert used and used[0].endswith("tiny-Q8_0.gguf")
    models.trigger()
    assert window.pages.current_id == "models"
    assert re.fullmatch(r"\d+\.\d of \d[\d,]*\.\d GB", window.top.memory.text())
