"""Dead cycles with Qt objects are freed on the window's thread, whichever thread makes objects."""

from __future__ import annotations

import gc
import threading

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.cycles import CycleSearch

freed_on: list[int] = []


class _Cycle(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.own = self

    def __del__(self) -> None:
        freed_on.append(threading.get_ident())


def _make_objects() -> None:
    kept = [[n] for n in range(200_000)]
    del kept


def test_a_dead_cycle_waits_for_the_windows_thread(qtbot: QtBot, qapp: QApplication) -> None:
    freed_on.clear()
    gc.enable()
    search = CycleSearch(qapp)
    try:
        _Cycle()
        busy = threading.Thread(target=_make_objects)
        busy.start()
        busy.join(60)
        assert not busy.is_alive() and not freed_on
        kept = [[n] for n in range(2_000)]  # now a search is due
        qtbot.waitUntil(lambda: len(freed_on) == 1, timeout=10_000)
        assert freed_on == [threading.get_ident()] and kept
    finally:
        search.deleteLater()
