"""The table behind the bar, and the window's size with what it needs."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.controller import Controller
from app.engine_bridge import Opened
from app.packing import Mode
from app.planner import key_of
from app.window_memory import WindowMemory
from engine.gguf_file import GgufFile
from engine.llama import ContextSettings
from engine.shape import ModelShape
from tests.fixtures.fake_workbench import FakeWorkbench
from ui.ledger_dialog import LedgerDialog
from ui.main_window import MainWindow
from ui.pages import PageContext


@pytest.fixture
def memory(shape_models: Callable[..., Path]) -> WindowMemory:
    with GgufFile.open(shape_models("qwen35")) as gguf:
        shape = ModelShape.from_gguf(gguf)
    return WindowMemory(shape, ContextSettings(n_ctx=0), 16_000_000_000)


def test_every_token_of_the_window_is_in_the_table(
    qtbot: QtBot, window: MainWindow, controller: Controller, contract: Path
) -> None:
    controller.add_paths([contract])
    qtbot.waitUntil(lambda: controller.can_read)
    window.context.details_button.click()
    dialog = window.findChild(LedgerDialog)
    rows = [dialog.table.topLevelItem(i) for i in range(dialog.table.topLevelItemCount())]
    assert [(row.text(0), row.text(1)) for row in rows[:1]] == [("contract.txt", "full")]
    assert controller.plan
    assert sum(int(row.text(2).replace(",", "")) for row in rows) == controller.plan.window
    with qtbot.waitSignal(controller.plan_changed):
        controller.set_mode([key_of(controller.documents[0])], Mode.LISTED)
    assert dialog.table.topLevelItem(0).text(1) == "listed" and dialog.table.topLevelItem(0).text(4)
    dialog.close()


def test_a_larger_window_says_what_it_needs_and_is_used(
    qtbot: QtBot,
    window: MainWindow,
    context: PageContext,
    controller: Controller,
    workbench: FakeWorkbench,
    memory: WindowMemory,
) -> None:
    workbench.prepare = lambda: Opened(workbench.planner, 4_096, memory=memory)  # type: ignore[method-assign]
    controller.use_model(workbench)
    qtbot.waitUntil(lambda: controller.window == 4_096)
    dialog = LedgerDialog(context, window)
    assert not dialog.apply_button.isEnabled(), "this is the size there is"
    dialog.slider.setValue(8)
    assert "8,192 tokens need" in dialog.size_text.text() and dialog.apply_button.isEnabled()
    opened: list[str] = []
    context.models.open = opened.append  # type: ignore[method-assign]
    dialog.apply_button.click()
    assert context.preferences.current.window_tokens == 8_192 and len(opened) == 1


def test_a_window_that_does_not_fit_cannot_be_chosen(
    window: MainWindow, context: PageContext, controller: Controller, memory: WindowMemory
) -> None:
    small = WindowMemory(memory.shape, memory.settings, 1_000_000)
    assert small.needed_bytes(8_192) > small.needed_bytes(4_096) > 0
    controller._opened = Opened(controller.planner, 4_096, memory=small)  # type: ignore[arg-type]
    dialog = LedgerDialog(context, window)
    dialog.slider.setValue(dialog.slider.maximum())
    assert "does not fit" in dialog.size_text.text() and not dialog.apply_button.isEnabled()
    assert dialog._wanted() == memory.trained
