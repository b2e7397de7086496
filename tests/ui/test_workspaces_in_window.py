"""Workspaces and conversations as the window shows and keeps them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QInputDialog, QMenu
from pytestqt.qtbot import QtBot

from app.controller import Controller
from app.evidence.model import Citation, Difference, Place, Span, Status
from app.packing import Mode
from app.planner import key_of
from app.saved_answers import from_json, to_json
from app.states import TurnState
from app.workspace_keeper import WorkspaceKeeper
from app.workspaces import Workspaces
from ingest.model import Rect
from tests.fixtures.fake_workbench import FakeReader, FakeWorkbench
from ui.command_palette import CommandPalette
from ui.main_window import MainWindow
from ui.turn_view import TurnView

_CITATION = Citation(
    "laws of the State of Kansas",
    Status.APPROXIMATE,
    0,
    6,
    (Place("a.pdf", "/a.pdf", 6, "7", (Rect(1.5, 2.0, 3.0, 4.0),)),),
    highlights=(Span(0, 4),),
    differences=(Difference("60", "30", "number"),),
)


def _ask(qtbot: QtBot, controller: Controller, text: str) -> None:
    controller.ask(text)
    qtbot.waitUntil(lambda: controller.turns[-1].state is TurnState.DONE)


def _ready(qtbot: QtBot, controller: Controller, path: Path) -> None:
    controller.add_paths([path])
    qtbot.waitUntil(lambda: bool(controller.plan and controller.plan.entries))


def test_next_start_brings_back_sources_choices_and_conversation(
    qtbot: QtBot,
    controller: Controller,
    keeper: WorkspaceKeeper,
    workbench: FakeWorkbench,
    contract: Path,
    tmp_path: Path,
) -> None:
    workbench.citations = (_CITATION,)
    _ready(qtbot, controller, contract)
    controller.set_mode([key_of(controller.documents[0])], Mode.FULL)
    _ask(qtbot, controller, "Which law governs?")
    second = FakeWorkbench()
    restored = Controller(second, FakeReader)
    other = WorkspaceKeeper(restored, Workspaces(tmp_path / "home" / "workspaces.sqlite"))
    restored.open_model()
    other.start((), "Workspace")
    assert [source.path for source in restored.sources] == [contract]
    assert dict(restored.choices.modes) == dict(controller.choices.modes)
    assert [turn.text for turn in restored.turns] == ["Kansas law governs."]
    assert restored.turns[0].answer == controller.turns[0].answer
    qtbot.waitUntil(lambda: bool(restored.plan and restored.plan.entries))
    restored.ask("And who may end it?")
    qtbot.waitUntil(lambda: restored.turns[-1].state is TurnState.DONE)
    assert [turn.question for turn in second.earlier] == ["Which law governs?"]
    restored.shut_down()
    other.workspaces.close()


def test_answer_survives_json(qtbot: QtBot, controller: Controller, contract: Path) -> None:
    _ready(qtbot, controller, contract)
    _ask(qtbot, controller, "Which law governs?")
    answer = controller.turns[0].answer
    assert answer
    assert from_json(to_json(answer)) == answer
    assert from_json("{}") is None
    assert from_json('{"done": {"unknown": 1}}') is None


def test_switching_workspaces_swaps_everything(
    qtbot: QtBot, window: MainWindow, controller: Controller, keeper: WorkspaceKeeper, contract: Path
) -> None:
    _ready(qtbot, controller, contract)
    _ask(qtbot, controller, "Which law governs?")
    first = keeper.current
    window._open_document(controller.documents[0])
    assert window.viewer.isVisible() and window.viewer.current() is not None
    keeper.create("Second")
    assert not window.viewer.isVisible() and window.viewer.current() is None
    assert controller.sources == []
    assert controller.turns == []
    assert window.conversation.findChildren(TurnView) == [] or not controller.turns
    keeper.open(first)
    assert [source.path for source in controller.sources] == [contract]
    assert [turn.question for turn in controller.turns] == ["Which law governs?"]


def test_late_text_of_a_left_conversation_is_dropped(
    qtbot: QtBot,
    controller: Controller,
    keeper: WorkspaceKeeper,
    workbench: FakeWorkbench,
    contract: Path,
) -> None:
    _ready(qtbot, controller, contract)
    _ask(qtbot, controller, "First")
    first_id = controller.conversation_id
    workbench.pieces, workbench.seconds_per_step = ("late ",) * 200, 0.01
    controller.ask("Second")
    qtbot.waitUntil(lambda: controller.turns[-1].state is TurnState.STREAMING)
    controller.new_conversation()
    workbench.pieces, workbench.seconds_per_step = ("fresh",), 0
    _ask(qtbot, controller, "Third")
    assert [turn.text for turn in controller.turns] == ["fresh"]
    assert workbench.earlier == ()
    keeper.open_conversation(first_id)
    assert [turn.question for turn in controller.turns] == ["First", "Second"]
    assert controller.turns[1].state is TurnState.STOPPED


def test_retry_replaces_the_last_turn_and_branches_from_an_earlier_one(
    qtbot: QtBot, controller: Controller, keeper: WorkspaceKeeper, workbench: FakeWorkbench, contract: Path
) -> None:
    _ready(qtbot, controller, contract)
    _ask(qtbot, controller, "First")
    _ask(qtbot, controller, "Second")
    conversation_id = controller.conversation_id
    workbench.pieces = ("Another answer.",)
    controller.retry(controller.turns[1].id)
    qtbot.waitUntil(lambda: controller.turns[-1].state is TurnState.DONE)
    assert controller.conversation_id == conversation_id
    assert [turn.text for turn in controller.turns] == ["Kansas law governs.", "Another answer."]
    controller.retry(controller.turns[0].id)
    qtbot.waitUntil(lambda: controller.turns[-1].state is TurnState.DONE)
    assert controller.conversation_id != conversation_id
    assert [turn.question for turn in controller.turns] == ["First"]
    saved = keeper.workspaces.turns(conversation_id)
    assert [turn.text for turn in saved] == ["Kansas law governs.", "Another answer."]


def test_conversations_are_renamed_and_deleted(
    qtbot: QtBot, window: MainWindow, controller: Controller, keeper: WorkspaceKeeper, contract: Path
) -> None:
    _ready(qtbot, controller, contract)
    _ask(qtbot, controller, "Which law governs?")
    menu = QMenu()
    window.top._fill_conversations(menu)
    assert menu.actions()[0].text() == "Which law governs?"
    keeper.rename_conversation(controller.conversation_id, "Law")
    assert [c.title for c in keeper.conversations()] == ["Law"]
    keeper.delete_conversation(controller.conversation_id)
    assert keeper.conversations() == ()
    assert controller.turns == []


def test_renaming_the_workspace_asks_for_a_name(
    qtbot: QtBot, window: MainWindow, keeper: WorkspaceKeeper
) -> None:
    window.top.rename_workspace()
    dialog = window.top.findChild(QInputDialog)
    dialog.setTextValue("Distribution contracts")
    dialog.accept()
    assert keeper.current.name == "Distribution contracts"
    assert "Distribution contracts" in window.top._workspace.text()


def test_palette_runs_what_is_typed(qtbot: QtBot, window: MainWindow, controller: Controller) -> None:
    window.show_palette()
    palette = window.findChild(CommandPalette)
    qtbot.keyClicks(palette.line, "hide the sour")
    assert window._left.isVisible()
    qtbot.keyClick(palette.line, Qt.Key.Key_Return)
    assert not window._left.isVisible()
