"""What holds from the next start on can be had at once: the window starts anew where it was."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.fixtures.children import run
from ui.main_window import MainWindow
from ui.pages import PageContext
from ui.restart import restart_command, restart_environment
from ui.settings_page import SettingsPage

_SCRIPT = """
import os, sys
import ui.run
from app.__main__ import main
from ui.main_window import MainWindow
from PySide6.QtCore import QSettings, QTimer

QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, os.environ["UNABRIDGED_HOME"])
show = MainWindow.show

def shown(window):
    show(window)
    text = window.conversation.composer.text
    if "SECOND" in os.environ:
        print(sys.argv[1:], window.devicePixelRatioF(), text.toPlainText(), "SCALED", flush=True)
        QTimer.singleShot(200, window.close)
        return
    os.environ["SECOND"] = "1"
    text.setPlainText("Who may end it?")
    window._preferences.change(text_scale=150)
    window.pages.show_page("settings")
    QTimer.singleShot(200, window.pages.page.restart_button.click)

MainWindow.show = shown
sys.exit(main())
"""


def test_a_restart_brings_the_size_and_what_was_being_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    contract = tmp_path / "contract.txt"
    contract.write_text("Kansas law governs.\n")
    monkeypatch.setenv("UNABRIDGED_HOME", str(tmp_path))
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    for name in ("QT_SCALE_FACTOR", "UNABRIDGED_SCALED"):
        monkeypatch.delenv(name, raising=False)
    done = run([sys.executable, "-c", _SCRIPT, "open", contract])
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == "[] 1.5 Who may end it? SCALED"


def test_what_was_named_at_the_start_is_not_named_again() -> None:
    argv = ["python", "-m", "app", "open", "a.pdf"]
    assert restart_command(argv, 2) == [sys.executable, "-m", "app"]
    assert restart_command(["python", "/bin/unabridged"], 0) == [sys.executable, "/bin/unabridged"]


def test_a_scale_that_the_user_exported_stays() -> None:
    assert restart_environment({"QT_SCALE_FACTOR": "2", "A": "b"}) == {"QT_SCALE_FACTOR": "2", "A": "b"}
    ours = {"QT_SCALE_FACTOR": "1.5", "UNABRIDGED_SCALED": "1", "A": "b"}
    assert restart_environment(ours) == {"A": "b"}


def test_the_restart_is_offered_only_for_what_needs_it(
    qtbot: QtBot, window: MainWindow, context: PageContext
) -> None:
    window.pages.show_page("settings")
    page = window.pages.page
    assert isinstance(page, SettingsPage) and not page.restart_card.isVisible()
    context.preferences.change(theme="dark")
    assert not page.restart_card.isVisible(), "colours change at once"
    context.preferences.change(text_scale=125)
    assert page.restart_card.isVisible()
    context.preferences.change(text_scale=100)
    assert not page.restart_card.isVisible()
    context.preferences.change(language="ja")
    page.restart_button.click()
    assert window.is_to_restart and not window.isVisible()
