"""The one way into the window: builds the application, shows it, runs it until it is closed."""

from __future__ import annotations

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
    from app.secret_search import Finder
    from app.workspaces import Workspaces
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
    from PySide6.QtCore import QSettings, QTimer

    from app.controller import Controller
    from app.paths import cache_dir, workspaces_dir
    from app.workspaces import Workspaces
    from ui.main_window import MainWindow

    app = _make_application()
    controller = Controller(None, lambda: _make_reader(cache_dir() / "readings"), make_finder=_make_finder)
    workspaces = Workspaces(workspaces_dir() / "workspaces.sqlite")
    context = make_context(controller, workspaces, store_dir, n_window_tokens)
    models, keeper = context.models, context.keeper
    window = MainWindow(context, QSettings("unabridged", "window"))
    # Python sees a Ctrl-C only while Python code runs.
    signal.signal(signal.SIGINT, lambda *_: window.close())
    wake = QTimer(window)
    wake.timeout.connect(lambda: None)
    wake.start(250)
    window.painted.connect(lambda: models.open(model) if model else models.open_last())
    window.painted.connect(lambda: keeper.start(paths, window.tr("Workspace")))
    window.painted.connect(controller.disk_watch.start)
    window.show()
    code = app.exec()
    workspaces.close()
    return code


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
) -> PageContext:
    """Put together what the window works on."""
    from app.errands_bridge import Errands
    from app.model_choice import ModelChoice
    from app.preferences import PreferenceKeeper
    from app.workspace_keeper import WorkspaceKeeper
    from ui.pages import PageContext

    preferences = PreferenceKeeper(workspaces)
    models = ModelChoice(controller, preferences, store_dir, n_window_tokens)
    keeper = WorkspaceKeeper(controller, workspaces)
    return PageContext(controller, keeper, preferences, models, Errands())


def _make_application() -> QApplication:
    from PySide6.QtCore import QLocale
    from PySide6.QtWidgets import QApplication

    from ui.plurals import EnglishPlurals
    from ui.theme import apply_theme

    app = QApplication(sys.argv[:1])
    app.setApplicationName("Unabridged")
    if QLocale.system().language() is QLocale.Language.C:  # a bare machine; "C" groups no digits
        QLocale.setDefault(QLocale(QLocale.Language.English))
    app.installTranslator(EnglishPlurals(app))
    apply_theme(app)
    app.styleHints().colorSchemeChanged.connect(lambda _scheme: apply_theme(app))
    return app
