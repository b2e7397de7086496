"""The short run before a first long reading is told in the status line, and can be stopped."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.controller import Controller
from app.planner import Plan
from engine.cancel import CancelFlag
from engine.events import ReadDone, TuningProgress
from tests.fixtures.fake_workbench import FakeWorkbench
from ui.main_window import MainWindow
from ui.status_line import StatusLine


class TuningWorkbench(FakeWorkbench):
    def read(self, plan: Plan, cancel: CancelFlag, *, label: str = "") -> Iterator[object]:
        yield TuningProgress(1, 4)
        if self._wait(cancel):
            yield ReadDone(len(plan.prefix.token_ids), 0, 0, 1.0, cancelled=True)
            return
        yield from super().read(plan, cancel, label=label)


@pytest.fixture
def workbench() -> FakeWorkbench:
    return TuningWorkbench()


def _what(window: MainWindow) -> str:
    return window.findChild(StatusLine)._what.text()


def test_the_status_line_tells_what_is_tried_and_then_that_it_reads(
    qtbot: QtBot, window: MainWindow, controller: Controller, workbench: FakeWorkbench, contract: Path
) -> None:
    controller.add_paths([contract])
    qtbot.waitUntil(lambda: controller.can_read)
    workbench.gate.clear()
    controller.read()
    qtbot.waitUntil(lambda: "1 of 4" in _what(window))
    assert _what(window) == "Trying which settings are fastest here: 1 of 4"
    controller.pause_reading()
    qtbot.waitUntil(lambda: not controller.is_reading)
    assert controller.tuning is None and "fastest" not in _what(window)
    workbench.gate.set()
    controller.read()
    qtbot.waitUntil(lambda: controller.is_read)
    assert controller.tuning is None and "tokens read" in _what(window)
