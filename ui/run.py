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

    from app.local_model import LocalModel


def run_window(paths: Sequence[Path], model: LocalModel) -> int:
    """Show the window with `paths` as its first sources; return the exit code when it is closed.

    The model is loaded in the window's engine thread, the sources are read in other processes.
    Raises `WindowUnavailableError` where there is no display or Qt's system libraries are missing.
    """
    check_system()
    from PySide6.QtCore import QSettings, QTimer

    from app.controller import Controller
    from app.paths import workspaces_dir
    from app.workspace_keeper import WorkspaceKeeper
    from app.workspaces import Workspaces
    from ingest.runner import Runner
    from ui.main_window import MainWindow

    app = _make_application()
    controller = Controller(model, lambda: Runner(model.cache_dir / "readings"))
    workspaces = Workspaces(workspaces_dir() / "workspaces.sqlite")
    keeper = WorkspaceKeeper(controller, workspaces)
    window = MainWindow(controller, keeper, QSettings("unabridged", "window"))
    window.show()
    # Python sees a Ctrl-C only while Python code runs.
    signal.signal(signal.SIGINT, lambda *_: window.close())
    wake = QTimer(window)
    wake.timeout.connect(lambda: None)
    wake.start(250)
    QTimer.singleShot(0, controller.open_model)
    QTimer.singleShot(0, lambda: keeper.start(paths, window.tr("Workspace")))
    code = app.exec()
    workspaces.close()
    return code


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
