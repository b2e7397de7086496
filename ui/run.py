"""The one way into the window: builds the application, shows it, runs it until it is closed."""

from __future__ import annotations

import signal
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.engine_bridge import ModelSource
    from app.ingest_bridge import SourceReader

_LIBRARIES = "libegl1 libgl1 libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libdbus-1-3"


class WindowUnavailableError(Exception):
    """The window cannot be shown here; the message says what to install."""


def run_window(
    paths: Sequence[Path],
    model_name: str,
    source: ModelSource,
    make_reader: Callable[[], SourceReader],
) -> int:
    """Show the window with `paths` as its first sources; return the exit code when it is closed.

    Raises `WindowUnavailableError` where Qt's system libraries are missing.
    """
    try:
        from PySide6.QtCore import QLocale, QSettings, QTimer
        from PySide6.QtWidgets import QApplication

        from app.controller import Controller
        from ui.main_window import MainWindow
        from ui.plurals import EnglishPlurals
        from ui.theme import apply_theme
    except ImportError as error:
        raise WindowUnavailableError(
            f"The window needs system libraries that are missing here: run 'apt-get install {_LIBRARIES}'."
        ) from error

    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    app.setApplicationName("Unabridged")
    if QLocale.system().language() is QLocale.Language.C:  # a bare machine; "C" groups no digits
        QLocale.setDefault(QLocale(QLocale.Language.English))
    app.installTranslator(EnglishPlurals(app))
    apply_theme(app)
    app.styleHints().colorSchemeChanged.connect(lambda _scheme: apply_theme(app))
    controller = Controller(source, make_reader)
    window = MainWindow(controller, model_name, QSettings("unabridged", "window"))
    window.show()
    # Python sees a Ctrl-C only while Python code runs.
    signal.signal(signal.SIGINT, lambda *_: window.close())
    wake = QTimer(window)
    wake.timeout.connect(lambda: None)
    wake.start(250)
    QTimer.singleShot(0, controller.open_model)
    QTimer.singleShot(0, lambda: controller.add_paths(paths))
    return app.exec()
