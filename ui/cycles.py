"""The search for dead cycles, on the window's thread and nowhere else (`app.interpreter` says why)."""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

from app.interpreter import search_what_is_due

_EVERY_MS = 500


class CycleSearch(QObject):
    """Takes the search from Python as long as the application lives, and does it by a timer."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(search_what_is_due)
        self._timer.start()
