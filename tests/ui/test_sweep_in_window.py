"""Material larger than the window: the offer of several passes, the sweep itself, its one answer."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.controller import Controller
from app.planner import key_of
from app.states import TurnState
from app.workspace_keeper import WorkspaceKeeper
from engine.errors import DecodeError
from tests.fixtures.fake_workbench import FakeWorkbench
from ui.main_window import MainWindow
from ui.turn_view import TurnView

Question = "Which law governs?"


@pytest.fixture
def workbench() -> FakeWorkbench:
    return FakeWorkbench(window=4_096)


@pytest.fixture
def swept(qtbot: QtBot, window: MainWindow, controller: Controller, tmp_path: Path) -> int:
    """Add three files of which one fits; return the number of passes offered."""
    paths = []
    for number in range(3):
        path = tmp_path / f"contract {number}.txt"
        path.write_text(f"Contract {number} is governed by the laws of Kansas.\n" * 150)
        paths.append(path)
    controller.add_paths(paths)
    qtbot.waitUntil(lambda: controller.sweeping.n_passes > 0)
    return controller.sweeping.n_passes


def _sweep(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.keyClicks(window.conversation.composer.text, Question)
    qtbot.mouseClick(window.conversation.composer.sweep_button, Qt.MouseButton.LeftButton)


def test_what_fits_is_not_offered_a_sweep(
    qtbot: QtBot, window: MainWindow, controller: Controller, contract: Path
) -> None:
    controller.add_paths([contract])
    qtbot.waitUntil(lambda: controller.can_ask)
    assert controller.sweeping.n_passes == 0
    assert not window.conversation.composer.sweep_button.isVisible()
    assert not controller.sweeping.ask(Question)


def test_a_sweep_reads_every_pass_and_gives_one_answer(
    qtbot: QtBot, window: MainWindow, controller: Controller, workbench: FakeWorkbench, swept: int
) -> None:
    button = window.conversation.composer.sweep_button
    assert button.isVisible() and button.text() == f"Ask in {swept} passes"
    assert f"{controller.sweeping.n_tokens:,}" in button.toolTip()
    assert not button.isEnabled(), "there is no question yet"
    steps: list[str] = []
    controller.turn_changed.connect(lambda index: steps.append(str(controller.turns[index].step)))
    _sweep(qtbot, window)
    assert controller.is_answering
    qtbot.waitUntil(lambda: controller.turns[-1].state is TurnState.DONE)
    assert workbench.n_reads == len(workbench.questions) == swept
    assert any(f"index={swept - 1}, n_passes={swept}" in step for step in steps)
    turn = controller.turns[-1]
    assert turn.text == "Kansas law governs.", "what all passes say alike is said once"
    assert turn.step is None and turn.answer is not None
    assert turn.answer.coverage == f"3 of 3 documents read in {swept} passes."
    assert turn.answer.n_passes == swept
    assert turn.answer.done.n_evaluated == 14 * swept
    view = window.conversation.findChild(TurnView)
    assert any("3 of 3 documents" in fact for fact in view._facts())
    assert not controller.is_read, "the last pass is in the context, not the plan on show"


def test_progress_names_the_pass(
    qtbot: QtBot, window: MainWindow, controller: Controller, workbench: FakeWorkbench, swept: int
) -> None:
    workbench.gate.clear()
    _sweep(qtbot, window)
    qtbot.waitUntil(lambda: bool(controller.turns[-1].step and controller.turns[-1].step.n_total))
    step = controller.turns[-1].step
    view = window.conversation.findChild(TurnView)
    assert step and view._step_text(step) == f"Pass 1 of {swept}  ·  0 of {step.n_total:,} tokens read"
    assert window.conversation.composer.stop_button.isVisible()
    workbench.gate.set()
    qtbot.waitUntil(lambda: controller.turns[-1].state is TurnState.DONE)


def test_stopping_keeps_what_the_finished_passes_said(
    qtbot: QtBot, window: MainWindow, controller: Controller, workbench: FakeWorkbench, swept: int
) -> None:
    workbench.seconds_per_step = 0.02
    workbench.n_steps = 10
    _sweep(qtbot, window)
    qtbot.waitUntil(lambda: bool(controller.turns[-1].step and controller.turns[-1].step.index == 1))
    qtbot.mouseClick(window.conversation.composer.stop_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not controller.is_answering)
    turn = controller.turns[-1]
    assert turn.state is TurnState.STOPPED
    assert turn.text == "Kansas law governs."
    assert turn.answer and "read in 1 pass." in turn.answer.coverage


def test_an_error_ends_the_sweep_and_it_can_be_retried(
    qtbot: QtBot,
    window: MainWindow,
    controller: Controller,
    workbench: FakeWorkbench,
    keeper: WorkspaceKeeper,
    swept: int,
) -> None:
    workbench.error = DecodeError("Out of memory: choose a smaller window.")
    _sweep(qtbot, window)
    qtbot.waitUntil(lambda: controller.turns[-1].state is TurnState.FAILED)
    assert not controller.is_answering
    workbench.error = None
    assert controller.sweeping.ask(Question)
    qtbot.waitUntil(lambda: controller.turns[-1].state is TurnState.DONE)
    controller.retry(controller.turns[-1].id)
    qtbot.waitUntil(lambda: len(workbench.questions) == 2 * swept and not controller.is_answering)
    saved = keeper.workspaces.turns(controller.conversation_id)
    assert f'"n_passes": {swept}' in saved[-1].answer
    keeper.open_conversation(controller.conversation_id)
    assert controller.turns[-1].answer and controller.turns[-1].answer.n_passes == swept


def test_refused_material_can_still_be_swept_and_a_follow_up_knows_the_answer(
    qtbot: QtBot, window: MainWindow, controller: Controller, workbench: FakeWorkbench, swept: int
) -> None:
    controller.set_pinned([key_of(document) for document in controller.documents], True)
    qtbot.waitUntil(lambda: bool(controller.plan and controller.plan.refusal))
    qtbot.waitUntil(lambda: controller.sweeping.n_passes > 0)
    composer = window.conversation.composer
    assert not composer.ask_button.isEnabled()
    _sweep(qtbot, window)
    qtbot.waitUntil(lambda: controller.turns[-1].state is TurnState.DONE)
    controller.set_pinned([key_of(document) for document in controller.documents], False)
    qtbot.waitUntil(lambda: controller.can_ask)
    controller.ask("And who may end it?")
    qtbot.waitUntil(lambda: controller.turns[-1].state is TurnState.DONE and len(controller.turns) == 2)
    assert [(turn.answer_ids, turn.answer) for turn in workbench.earlier] == [((), "Kansas law governs.")]
    assert controller.plan and controller.plan.plan
    ids = workbench.planner.question_tokens(controller.plan.plan, workbench.earlier, "And?")
    without = workbench.planner.question_tokens(controller.plan.plan, (), "And?")
    assert len(ids) > len(without) + len(workbench.planner._tokenizer.encode("Kansas law governs."))


def test_a_new_conversation_drops_the_sweep(
    qtbot: QtBot, window: MainWindow, controller: Controller, workbench: FakeWorkbench, swept: int
) -> None:
    workbench.gate.clear()
    _sweep(qtbot, window)
    controller.new_conversation()
    assert not controller.is_answering and controller.turns == []
    workbench.gate.set()
    qtbot.waitUntil(lambda: not controller.is_working)
    assert controller.turns == []
