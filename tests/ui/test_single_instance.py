"""A second start, the desktop's menu, and what the last run left."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtGui import QGuiApplication
from PySide6.QtNetwork import QLocalSocket
from PySide6.QtWidgets import QCheckBox, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from app.__main__ import main
from app.controller import Controller
from app.workspace_keeper import WorkspaceKeeper
from engine.store import Reading, Store
from tests.fixtures.children import child
from tests.fixtures.fake_workbench import FakeWorkbench
from ui.main_window import MainWindow
from ui.pages import PageContext
from ui.single_instance import SingleInstance, name_of, pass_on


def test_a_second_start_passes_its_files_to_the_first(
    qtbot: QtBot, window: MainWindow, controller: Controller, contract: Path, tmp_path: Path
) -> None:
    home = tmp_path / "home"
    instance = SingleInstance(name_of(home), window)
    instance.started.connect(window.take_files)
    environment = {**os.environ, "UNABRIDGED_HOME": str(home), "QT_QPA_PLATFORM": "offscreen"}
    with child([sys.executable, "-m", "app", "open", contract], env=environment) as second:
        qtbot.waitUntil(lambda: [source.path for source in controller.sources] == [contract], timeout=20_000)
        assert second.wait(20) == 0
    instance.close()
    assert not pass_on(name_of(home), [contract]), "nobody listens any more"


_CLOSING = """
import sys
from app.errands_bridge import Errands
from ui.main_window import MainWindow
from ui.run import run_window

def hold(errands):
    print("closing", flush=True)
    sys.stdin.readline()
    end(errands)

end, Errands.shut_down = Errands.shut_down, hold
MainWindow.offer_report = lambda window, _report: window.close()
sys.exit(run_window([]))
"""


def test_a_window_that_is_closing_takes_no_files(qtbot: QtBot, tmp_path: Path) -> None:
    environment = {**os.environ, "UNABRIDGED_HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"}
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
    with child([sys.executable, "-c", _CLOSING], env=environment, **pipes) as closing:
        assert closing.stdout and closing.stdout.readline() == "closing\n"
        socket = QLocalSocket()
        socket.connectToServer(name_of(tmp_path))
        assert not socket.waitForConnected(1_000), "it would answer no more"
        closing.communicate("\n", timeout=60)
        assert closing.returncode == 0


def test_what_a_killed_window_left_behind_is_replaced(qtbot: QtBot, tmp_path: Path) -> None:
    name = name_of(tmp_path)
    SingleInstance(name)  # never closed
    second = SingleInstance(name)
    assert second._server.isListening()
    second.close()


def test_the_report_of_a_crash_is_offered_to_be_copied(qtbot: QtBot, window: MainWindow) -> None:
    window.offer_report("")
    assert not window.pages.notices.rows()
    window.offer_report("Segmentation fault in decode")
    [row] = window.pages.notices.rows()
    assert "ended unexpectedly" in row.notice.text
    next(b for b in row.findChildren(QPushButton) if b.text() == "Copy details").click()
    assert "Segmentation fault in decode" in QGuiApplication.clipboard().text()


def test_the_desktop_entry_is_installed_and_removed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    assert main(["install-desktop"]) == 0
    entry = tmp_path / "applications" / "unabridged.desktop"
    values = QSettings(str(entry), QSettings.Format.IniFormat)
    values.beginGroup("Desktop Entry")
    assert str(values.value("Exec")).endswith("-m app open %F") and sys.executable in entry.read_text()
    assert "application/pdf" in entry.read_text()
    assert (tmp_path / "icons/hicolor/scalable/apps/unabridged.svg").is_file()
    assert main(["install-desktop", "--remove"]) == 0
    assert not entry.exists()


def test_a_reading_has_the_workspaces_name_and_goes_with_it(
    qtbot: QtBot,
    window: MainWindow,
    context: PageContext,
    controller: Controller,
    keeper: WorkspaceKeeper,
    workbench: FakeWorkbench,
    contract: Path,
) -> None:
    keeper.rename("Contracts")
    controller.add_paths([contract])
    qtbot.waitUntil(lambda: controller.can_read)
    controller.read()
    qtbot.waitUntil(lambda: controller.is_read)
    assert workbench.labels == ["Contracts"]
    assert context.models.store_dir
    store = Store(context.models.store_dir)
    for name in ("Contracts", "Other"):
        store.remember(Reading(name, 10, (), 1.0))
    window.top.delete_workspace()
    box = window.top.findChild(QMessageBox)
    assert box.findChild(QCheckBox).isChecked()
    next(b for b in box.buttons() if box.buttonRole(b) is QMessageBox.ButtonRole.DestructiveRole).click()
    qtbot.waitUntil(lambda: [one.label for one in store.readings()] == ["Other"])
