"""A window over the scriptable workbench, and a check that no thread outlives it."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QSettings, QThread
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.controller import Controller
from app.workspace_keeper import WorkspaceKeeper
from app.workspaces import Workspaces
from tests.fixtures.fake_workbench import FakeReader, FakeWorkbench
from ui.main_window import MainWindow
from ui.pages import PageContext
from ui.plurals import EnglishPlurals
from ui.run import make_context
from ui.theme import apply_theme


@pytest.fixture(scope="session")
def qapp(qapp: QApplication) -> QApplication:
    QLocale.setDefault(QLocale(QLocale.Language.English))
    qapp.installTranslator(EnglishPlurals(qapp))
    apply_theme(qapp, dark=False)
    return qapp


@pytest.fixture(autouse=True)
def own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep the tests out of what the user keeps: "Wipe everything" would wipe it."""
    monkeypatch.setenv("UNABRIDGED_HOME", str(tmp_path / "home"))


@pytest.fixture
def workbench() -> FakeWorkbench:
    return FakeWorkbench()


@pytest.fixture
def reader() -> FakeReader:
    return FakeReader()


@pytest.fixture
def controller(qtbot: QtBot, workbench: FakeWorkbench, reader: FakeReader) -> Iterator[Controller]:
    before = set(threading.enumerate())
    controller = Controller(workbench, lambda: reader)
    controller.open_model()
    yield controller
    workbench.gate.set()
    reader.gate.set()
    controller.shut_down()
    assert all(thread.isFinished() for thread in controller.findChildren(QThread))
    assert not [t for t in set(threading.enumerate()) - before if not isinstance(t, threading._DummyThread)]


@pytest.fixture
def context(controller: Controller, tmp_path: Path) -> Iterator[PageContext]:
    workspaces = Workspaces(tmp_path / "home" / "workspaces.sqlite")
    context = make_context(controller, workspaces, tmp_path / "store")
    context.keeper.start((), "Workspace")
    yield context
    context.errands.shut_down()
    workspaces.close()


@pytest.fixture
def keeper(context: PageContext) -> WorkspaceKeeper:
    return context.keeper


@pytest.fixture
def window(qtbot: QtBot, context: PageContext, tmp_path: Path) -> Iterator[MainWindow]:
    settings = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    window = MainWindow(context, settings)
    qtbot.addWidget(window)
    window.resize(1440, 900)
    window.show()
    qtbot.waitExposed(window)
    yield window


@pytest.fixture
def contract(tmp_path: Path) -> Path:
    path = tmp_path / "contract.txt"
    path.write_text("This Agreement is governed by the laws of the State of Kansas.\n" * 30)
    return path
