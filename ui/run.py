"""The one way into the window: builds the application, shows it, runs it until it is closed."""

from __future__ import annotations

import faulthandler
import signal
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from ui.preflight import WindowUnavailableError, check_system

__all__ = ["WindowUnavailableError", "run_window"]

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from app.controller import Controller
    from app.ingest_bridge import SourceReader
    from app.preferences import PreferenceKeeper, Preferences
    from app.secret_search import Finder
    from app.workspaces import Workspaces
    from ui.main_window import MainWindow
    from ui.pages import PageContext


def run_window(
    paths: Sequence[Path], model: str = "", store_dir: Path | None = None, n_window_tokens: int | None = None
) -> int:
    """Show the window with `paths` as its first sources; return the exit code when it is closed.

    `model` is what the user named it, empty for the one used last; without any the window opens too.
    `store_dir` None keeps nothing that was read, `n_window_tokens` None takes what the user set. The model is
    loaded in the window's engine thread, the sources are read in other processes.

    Raises:
        WindowUnavailableError: there is no display, or Qt's system libraries are missing.
    """
    check_system()
    from PySide6.QtCore import QCoreApplication, QSettings

    from app import crash_report
    from app.controller import Controller
    from app.paths import home, logs_dir, readings_dir, workspaces_dir
    from app.preferences import PreferenceKeeper
    from app.workspaces import WorkspaceError, Workspaces
    from ui.appearance import Appearance
    from ui.main_window import MainWindow
    from ui.single_instance import SingleInstance, name_of, pass_on

    try:
        workspaces = Workspaces(workspaces_dir() / "workspaces.sqlite")
    except WorkspaceError as error:
        return _show_failure(str(error))
    instance_name = name_of(home())
    if pass_on(instance_name, paths):
        workspaces.close()
        return 0
    crash = crash_report.take_report(logs_dir())
    watched = crash_report.watch(logs_dir())
    preferences = PreferenceKeeper(workspaces)
    app = _make_application(preferences.current)
    Appearance(app, preferences)
    controller = Controller(None, lambda: _make_reader(readings_dir()), make_finder=_make_finder)
    context = make_context(controller, workspaces, store_dir, n_window_tokens, preferences)
    models, keeper = context.models, context.keeper
    window = MainWindow(context, QSettings("unabridged", "window"))
    _close_on_interrupt(window)
    window.painted.connect(lambda: models.open(model) if model else models.open_last())
    window.painted.connect(lambda: keeper.start(paths, QCoreApplication.translate("MainWindow", "Workspace")))
    window.painted.connect(controller.disk_watch.start)
    window.painted.connect(lambda: window.offer_report(crash))
    instance = SingleInstance(instance_name, window)
    instance.started.connect(window.take_files)
    controller.closing.connect(instance.close)  # a start from now on has a window of its own
    window.show()
    code = app.exec()
    workspaces.close()
    if watched is not None:
        faulthandler.disable()
        watched.close()
    if window.is_to_restart:
        from ui.restart import restart

        restart()
    return code


def _close_on_interrupt(window: MainWindow) -> None:
    from PySide6.QtCore import QTimer

    signal.signal(signal.SIGINT, lambda *_: window.close())
    wake = QTimer(window)  # Python sees a Ctrl-C only while Python code runs
    wake.timeout.connect(lambda: None)
    wake.start(250)


def _show_failure(text: str) -> int:
    """Say why there is no window, in a window: who starts from a desktop sees no terminal."""
    from PySide6.QtWidgets import QMessageBox

    from ui.said import said

    _app = _make_application()
    QMessageBox.critical(None, "Unabridged", said(text))
    return 1


def _make_finder() -> Finder:
    from ingest.code.secret_process import SecretFinder

    return SecretFinder()


def _make_reader(folder: Path) -> SourceReader:
    """Make the reader of sources, on the thread that reads: its imports would hold the window up."""
    from ingest.runner import Runner

    return Runner(folder)


def make_context(
    controller: Controller,
    workspaces: Workspaces,
    store_dir: Path | None,
    n_window_tokens: int | None = None,
    preferences: PreferenceKeeper | None = None,
) -> PageContext:
    """Put together what the window works on."""
    from app.errands_bridge import Errands
    from app.model_choice import ModelChoice
    from app.preferences import PreferenceKeeper
    from app.workspace_keeper import WorkspaceKeeper
    from ui.pages import PageContext

    preferences = preferences or PreferenceKeeper(workspaces)
    models = ModelChoice(controller, preferences, store_dir, n_window_tokens)
    keeper = WorkspaceKeeper(controller, workspaces)
    return PageContext(controller, keeper, preferences, models, Errands())


def _make_application(preferences: Preferences | None = None) -> QApplication:
    from PySide6.QtWidgets import QApplication

    from app.interpreter import favour_the_window
    from app.preferences import Preferences
    from ui.appearance import set_scale
    from ui.cycles import CycleSearch
    from ui.languages import install_language
    from ui.theme import apply_theme

    preferences = preferences or Preferences()
    set_scale(preferences)
    app = QApplication(sys.argv[:1])
    app.setApplicationName("Unabridged")
    install_language(app, preferences)
    apply_theme(app)
    favour_the_window()
    CycleSearch(app)
    return app
