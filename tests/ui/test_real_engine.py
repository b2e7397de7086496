"""The window over the real engine and the real reader processes, with a tiny model that is written here."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt, QTimer
from pytestqt.qtbot import QtBot

from app.controller import Controller
from app.local_model import LocalModel
from app.states import TurnState
from app.workspaces import Workspaces
from ingest.runner import Runner
from ui.main_window import MainWindow
from ui.run import make_context

_TIMEOUT_MS = 60_000
#: A generous bound on a shared machine; `benchmarks/` records the true figure.
_LONGEST_STALL_S = 0.5


class _StallClock:
    """Measures the longest time in which the GUI thread handled no event."""

    def __init__(self) -> None:
        self.longest_s = 0.0
        self._last_s = time.perf_counter()
        self._timer = QTimer()
        self._timer.timeout.connect(self._tick)
        self._timer.start(5)

    def _tick(self) -> None:
        now_s = time.perf_counter()
        self.longest_s = max(self.longest_s, now_s - self._last_s)
        self._last_s = now_s

    def stop(self) -> None:
        self._timer.stop()


@pytest.fixture
def opened(
    qtbot: QtBot, tmp_path: Path, shape_models: Callable[..., Path]
) -> Iterator[tuple[MainWindow, Controller]]:
    cache = tmp_path / "cache"
    model = LocalModel(shape_models("qwen35"), "Tiny", cache, tmp_path / "store", 8_192)
    controller = Controller(model, lambda: Runner(cache / "readings", n_processes=1))
    workspaces = Workspaces(tmp_path / "workspaces.sqlite")
    context = make_context(controller, workspaces, tmp_path / "store")
    settings = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    window = MainWindow(context, settings)
    qtbot.addWidget(window)
    window.show()
    contract = tmp_path / "contract.txt"
    contract.write_text("This Agreement is governed by the laws of the State of Kansas.\n\n" * 100)
    context.keeper.start([contract], "Workspace")
    controller.open_model()
    yield window, controller
    window.close()
    workspaces.close()


def test_read_ask_stop_ask_again_without_stalling_the_window(
    qtbot: QtBot, opened: tuple[MainWindow, Controller]
) -> None:
    window, controller = opened
    notices: list[object] = []
    controller.noticed.connect(notices.append)
    qtbot.waitUntil(lambda: controller.can_read, timeout=_TIMEOUT_MS)
    clock = _StallClock()
    qtbot.mouseClick(window.context.read_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: controller.is_read, timeout=_TIMEOUT_MS)
    clock.stop()
    assert clock.longest_s < _LONGEST_STALL_S
    assert controller.read_done and controller.read_done.n_evaluated > 1_000
    controller.ask("Which law governs?")
    qtbot.waitUntil(lambda: controller.turns[-1].state is TurnState.STREAMING, timeout=_TIMEOUT_MS)
    controller.stop()
    qtbot.waitUntil(lambda: controller.turns[-1].state is not TurnState.STREAMING, timeout=_TIMEOUT_MS)
    controller.ask("Who may end it?")
    qtbot.waitUntil(lambda: controller.turns[-1].state is TurnState.DONE, timeout=_TIMEOUT_MS)
    answer = controller.turns[-1].answer
    assert answer
    assert answer.done.n_reused >= controller.read_done.n_total - 1, "the sources are not read again"
    assert answer.done.n_evaluated < 200
    assert notices == []
