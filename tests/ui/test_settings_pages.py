"""Settings take effect and stay; stored context is listed, pinned and wiped."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from app import paths
from app.choices import Answering, Choices
from app.controller import Controller
from app.preferences import PreferenceKeeper, Preferences
from app.stored_context import look
from engine.store import Block, Reading, Store
from ui.appearance import Appearance, is_motion_reduced, set_scale
from ui.languages import locale_of
from ui.main_window import MainWindow
from ui.pages import PageContext
from ui.settings_page import Choice, SettingsPage
from ui.stored_page import StoredPage
from ui.theme import DARK, LIGHT, apply_theme, colours


def _settings(window: MainWindow) -> SettingsPage:
    window.pages.show_page("settings")
    page = window.pages.page
    assert isinstance(page, SettingsPage)
    return page


def _pick(page: SettingsPage, field: str, text: str) -> None:
    choice = page.findChild(Choice, field)
    choice.setCurrentText(text)
    choice.activated.emit(choice.currentIndex())


def test_every_setting_is_saved(qtbot: QtBot, window: MainWindow, context: PageContext) -> None:
    page = _settings(window)
    _pick(page, "language", "简体中文")
    _pick(page, "theme", "Dark")
    _pick(page, "text_scale", "125 %")
    _pick(page, "motion", "Reduced")
    _pick(page, "focus_passages", "Always")
    _pick(page, "answer_tokens", "2,048 tokens")
    _pick(page, "store_budget_bytes", "50.0 GB")
    page.findChild(QCheckBox).click()
    saved = PreferenceKeeper(context.keeper.workspaces).current
    assert saved == Preferences(
        language="zh_CN",
        theme="dark",
        text_scale=125,
        motion="reduced",
        thinking=True,
        focus_passages="on",
        answer_tokens=2_048,
        store_budget_bytes=50 * 10**9,
    )


def test_answer_settings_change_what_the_window_holds(
    qtbot: QtBot, window: MainWindow, context: PageContext, controller: Controller, contract: Path
) -> None:
    controller.add_paths([contract])
    qtbot.waitUntil(lambda: controller.can_read)
    with qtbot.waitSignal(controller.plan_changed):
        context.preferences.change(answer_tokens=4_096)
    assert controller.plan and controller.plan.n_answer == 4_096
    with qtbot.waitSignal(controller.plan_changed):
        context.preferences.change(thinking=True)
    assert controller.plan.n_answer > 4_096, "thinking has a reserve of its own"


def test_an_answer_takes_half_of_the_window_at_most() -> None:
    applied = Answering(answer_tokens=8_192).applied_to(Choices(), 4_096)
    assert applied.reserves and applied.reserves.answer == 2_048
    assert Answering().applied_to(Choices(), 4_096) == Choices()


def test_colours_follow_the_setting(qapp: QApplication, context: PageContext) -> None:
    appearance = Appearance(qapp, context.preferences)
    context.preferences.change(theme="dark")
    assert colours() is DARK
    context.preferences.change(theme="light")
    assert colours() is LIGHT
    appearance.deleteLater()
    apply_theme(qapp, dark=False)


def test_reduced_motion_stops_what_moves(qapp: QApplication, context: PageContext) -> None:
    appearance = Appearance(qapp, context.preferences)
    context.preferences.change(motion="reduced")
    assert is_motion_reduced(context.preferences.current)
    assert not qapp.isEffectEnabled(Qt.UIEffect.UI_General) and qapp.cursorFlashTime() == 0
    context.preferences.change(motion="full")
    assert qapp.isEffectEnabled(Qt.UIEffect.UI_General) and qapp.cursorFlashTime() > 0
    appearance.deleteLater()


def test_size_and_language_are_set_before_the_start(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("QT_SCALE_FACTOR", raising=False)
    set_scale(Preferences())
    assert "QT_SCALE_FACTOR" not in __import__("os").environ
    monkeypatch.setenv("QT_SCALE_FACTOR", "2")
    set_scale(Preferences(text_scale=150))
    assert __import__("os").environ["QT_SCALE_FACTOR"] == "2", "what the user exported wins"
    assert locale_of(Preferences(language="ja")).language() is QLocale.Language.Japanese
    assert locale_of(Preferences()).language() is not QLocale.Language.C


@pytest.fixture
def store(context: PageContext) -> Store:
    assert context.models.store_dir is not None
    store = Store(context.models.store_dir, min_free_bytes=0)
    for index, label in enumerate(("contract.pdf", "billing")):
        block = Block(f"{index}" * 64, "0" * 64, 0, 100)
        store.write("fingerprint", block, np.zeros(2_000_000, np.uint8), {})
        store.remember(Reading(label, 100, (block.id,), 1_700_000_000.0 + index))
    return store


def _stored(qtbot: QtBot, window: MainWindow) -> StoredPage:
    window.pages.show_page("stored")
    page = window.pages.page
    assert isinstance(page, StoredPage)
    qtbot.waitUntil(lambda: page._table.topLevelItemCount() == 2)
    return page


def _confirm(page: StoredPage) -> None:
    box = page.findChild(QMessageBox)
    next(b for b in box.buttons() if box.buttonRole(b) is QMessageBox.ButtonRole.DestructiveRole).click()


def test_stored_context_is_listed_with_its_size(qtbot: QtBot, window: MainWindow, store: Store) -> None:
    page = _stored(qtbot, window)
    rows = [page._table.topLevelItem(i) for i in range(2)]
    assert [row.text(0) for row in rows] == ["billing", "contract.pdf"]
    assert rows[0].text(1) == "100" and rows[0].text(2) == "2 MB"
    assert str(store.folder) in page._sum.text() and "4 MB" in page._sum.text()


def test_a_reading_is_pinned_and_unpinned(qtbot: QtBot, window: MainWindow, store: Store) -> None:
    page = _stored(qtbot, window)
    page._pin.click()
    qtbot.waitUntil(lambda: page._table.topLevelItem(0).text(4) == "pinned")
    assert page._pin.text() == "Unpin"
    assert {one.label: one.pinned for one in store.readings()} == {"billing": True, "contract.pdf": False}
    page._pin.click()
    qtbot.waitUntil(lambda: page._table.topLevelItem(0).text(4) == "")


def test_one_reading_is_wiped_after_a_question(qtbot: QtBot, window: MainWindow, store: Store) -> None:
    page = _stored(qtbot, window)
    page._wipe.click()
    assert len(store.readings()) == 2, "not before the answer"
    _confirm(page)
    qtbot.waitUntil(lambda: page._table.topLevelItemCount() == 1)
    assert [one.label for one in store.readings()] == ["contract.pdf"]


def test_everything_is_wiped_after_a_question(qtbot: QtBot, window: MainWindow, store: Store) -> None:
    kept = [paths.readings_dir() / "a.reading", paths.summaries_dir() / "a.json"]
    for file in kept:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text("document text")
    page = _stored(qtbot, window)
    page._wipe_all.click()
    _confirm(page)
    qtbot.waitUntil(lambda: page._table.topLevelItemCount() == 0)
    assert store.n_bytes() == 0 and look(store.folder).readings == ()
    assert not any(file.exists() for file in kept)
    assert not page._pin.isEnabled() and not page._wipe_all.isEnabled()


def test_disk_use_is_in_the_status_line_and_leads_to_the_page(
    qtbot: QtBot, store: Store, window: MainWindow, controller: Controller, contract: Path
) -> None:
    disk = window.status.disk
    qtbot.waitUntil(disk.isVisible)
    assert disk.text().startswith("Context on disk 4 MB of ")
    store.wipe()
    controller.add_paths([contract])
    qtbot.waitUntil(lambda: controller.can_read)
    controller.read()
    qtbot.waitUntil(lambda: disk.text().startswith("Context on disk 0 MB"))
    qtbot.mouseClick(disk, Qt.MouseButton.LeftButton)
    assert window.pages.current_id == "stored"


def test_settings_lead_to_what_is_kept(qtbot: QtBot, window: MainWindow) -> None:
    page = _settings(window)
    next(b for b in page.findChildren(QPushButton) if b.text() == "See what is kept").click()
    assert window.pages.current_id == "stored"
