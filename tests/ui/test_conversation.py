"""Thinking folded, code copied, questions changed in a branch, conversations found, long text as a source."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from app.controller import Controller
from app.evidence.model import Citation, Status
from app.states import TurnState
from app.thinking import split_thinking
from app.workspace_keeper import WorkspaceKeeper
from tests.fixtures.fake_workbench import FakeWorkbench
from ui.answer_actions import Folded
from ui.conversation_search import ConversationSearch
from ui.main_window import MainWindow
from ui.pages import CONVERSATION
from ui.theme import DARK, apply_theme
from ui.turn_text import moved
from ui.turn_view import TurnView
from ui.widgets import Chip


@pytest.fixture
def ready(qtbot: QtBot, window: MainWindow, controller: Controller, contract: Path) -> MainWindow:
    controller.add_paths([contract])
    qtbot.waitUntil(lambda: controller.can_ask)
    return window


def _ask(qtbot: QtBot, window: MainWindow, text: str) -> TurnView:
    composer = window.conversation.composer
    composer.text.setPlainText(text)
    composer.send()
    controller = window._controller
    qtbot.waitUntil(lambda: controller.turns[-1].state is TurnState.DONE and not controller.is_answering)
    return window.conversation._views[-1]


def _press(view: TurnView, text: str) -> None:
    [b for b in view.findChildren(QPushButton) if b.text().endswith(text)][-1].click()


def test_thinking_is_folded_and_no_part_of_the_answer(
    qtbot: QtBot, ready: MainWindow, workbench: FakeWorkbench
) -> None:
    said = "<think>Article 9 says Kansas.</think>\n\nKansas law governs."
    workbench.pieces = (said[:20], said[20:])
    workbench.citations = (Citation("Kansas law", Status.VERIFIED, said.index("Kansas law"), len(said) - 1),)
    view = _ask(qtbot, ready, "Which law?")
    assert view.answer.toPlainText().startswith("Kansas law governs")
    assert "✓ 1" not in view._said and len(view._citations) == 1
    assert not view._thinking.isVisible()
    view.findChild(Folded).click()
    assert view._thinking.isVisible() and view._thinking.text() == "Article 9 says Kansas."
    _press(view, "Copy")
    assert QGuiApplication.clipboard().text() == "Kansas law governs."


def test_thinking_is_folded_from_its_first_word_while_it_streams(
    qtbot: QtBot, ready: MainWindow, workbench: FakeWorkbench
) -> None:
    controller = ready._controller
    workbench.pieces, workbench.seconds_per_step = ("<think>\nArticle 9 ",) + ("says Kansas. ",) * 500, 0.01
    controller.ask("Which law?")
    qtbot.waitUntil(lambda: bool(controller.turns) and "says Kansas." in controller.turns[-1].text)
    view = ready.conversation._views[-1]
    qtbot.waitUntil(view._thought.isVisible)
    assert view._said == "" and not view.answer.isVisible() and not view._thinking.isVisible()
    controller.stop()
    qtbot.waitUntil(lambda: controller.turns[-1].state is TurnState.STOPPED)
    assert view._said == ""


@pytest.mark.parametrize("away", [False, True])
def test_answers_follow_dark_and_light(
    qtbot: QtBot, ready: MainWindow, workbench: FakeWorkbench, qapp: QApplication, away: bool
) -> None:
    workbench.citations = (Citation("Kansas law", Status.VERIFIED, 0, 5),)
    view = _ask(qtbot, ready, "Which law?")
    if away:
        ready.pages.show_page("settings")
    try:
        apply_theme(qapp, dark=True)
        ready.pages.show_page(CONVERSATION)
        chips = [view._meta.itemAt(i).widget() for i in range(view._meta.count())]
        assert [chip._colour for chip in chips if isinstance(chip, Chip)] == [DARK.verified]
    finally:
        apply_theme(qapp, dark=False)


def test_what_is_thought_is_told_from_what_is_said() -> None:
    assert split_thinking("Plain.") == ("", 0)
    assert split_thinking("<think>still") == ("still", len("<think>still"))
    assert split_thinking("opened before</think>\n\nSaid.") == (
        "opened before",
        len("opened before</think>\n\n"),
    )
    inside, after = Citation("a", Status.VERIFIED, 2, 3), Citation("b", Status.VERIFIED, 12, 15)
    assert [(one.answer_start, one.answer_end) for one in moved([inside, after], 10)] == [(2, 5)]


def test_a_changed_question_goes_into_a_branch_and_the_first_one_stays(
    qtbot: QtBot, ready: MainWindow, controller: Controller, keeper: WorkspaceKeeper
) -> None:
    first = _ask(qtbot, ready, "Which law?")
    _ask(qtbot, ready, "And who may end it?")
    before = controller.conversation_id
    _press(first, "Edit")
    assert ready.conversation.composer.text.toPlainText() == "Which law?"
    _ask(qtbot, ready, "Which law, and which court?")
    assert [turn.question for turn in controller.turns] == ["Which law, and which court?"]
    assert controller.conversation_id != before
    kept = keeper.workspaces.turns(before)
    assert [turn.question for turn in kept] == ["Which law?", "And who may end it?"]
    keeper.open_conversation(before)
    _press(ready.conversation._views[-1], "Edit")
    _ask(qtbot, ready, "And who may not?")
    titles = [one.title for one in keeper.conversations()]
    assert titles == ["And who may not?", "Which law, and which court?", "Which law?"], "told apart"


def test_emptying_the_field_ends_the_change(qtbot: QtBot, ready: MainWindow, controller: Controller) -> None:
    view = _ask(qtbot, ready, "Which law?")
    _press(view, "Edit")
    ready.conversation.composer.text.clear()
    _ask(qtbot, ready, "Another question")
    assert len(controller.turns) == 2


def test_the_cost_is_told_with_its_reason_and_never_begins_with_a_point(
    qtbot: QtBot, ready: MainWindow
) -> None:
    view = _ask(qtbot, ready, "Which law?")
    assert "5,110 tokens reused, 14 read" in view._cost.text()
    assert " · " not in view._cost.text(), "the point must stay with the word before it"
    assert not view._why.isVisible()
    _press(view, "Why this cost")
    assert view._why.isVisible() and "14 tokens" in view._why.text()


def test_conversations_are_found_by_what_was_answered(
    qtbot: QtBot, ready: MainWindow, controller: Controller, workbench: FakeWorkbench
) -> None:
    _ask(qtbot, ready, "Which law?")
    wanted = controller.conversation_id
    controller.new_conversation()
    workbench.pieces = ("Sixty days.",)
    _ask(qtbot, ready, "Which notice?")
    ready._search_conversations()
    search = ready.findChild(ConversationSearch)
    assert search.list.count() == 2
    qtbot.keyClicks(search.line, "kansas")
    qtbot.waitUntil(lambda: search.list.count() == 1)
    qtbot.keyClick(search.line, Qt.Key.Key_Return)
    assert controller.conversation_id == wanted


def test_up_recalls_the_questions_of_the_conversation(
    qtbot: QtBot, ready: MainWindow, controller: Controller, keeper: WorkspaceKeeper
) -> None:
    _ask(qtbot, ready, "Which law?")
    conversation = controller.conversation_id
    controller.new_conversation()
    composer = ready.conversation.composer
    qtbot.keyClick(composer.text, Qt.Key.Key_Up)
    assert composer.text.toPlainText() == ""
    keeper.open_conversation(conversation)
    qtbot.keyClick(composer.text, Qt.Key.Key_Up)
    assert composer.text.toPlainText() == "Which law?"


def test_a_template_is_written_with_its_gap_marked(qtbot: QtBot, ready: MainWindow) -> None:
    composer = ready.conversation.composer
    composer.use_template("Quote the passage about ___ word for word.")
    qtbot.keyClicks(composer.text, "notice")
    assert composer.text.toPlainText() == "Quote the passage about notice word for word."


def test_long_pasted_text_becomes_a_source(
    qtbot: QtBot,
    ready: MainWindow,
    controller: Controller,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("UNABRIDGED_HOME", str(tmp_path / "home"))
    composer = ready.conversation.composer
    mime = QMimeData()
    mime.setText("Short.")
    composer.text.insertFromMimeData(mime)
    assert not composer._offer.isVisible()
    pasted = "A clause about rates.\n" * 200
    mime.setText(pasted)
    composer.text.insertFromMimeData(mime)
    assert composer._offer.isVisible()
    assert composer._offer_text.text() == "A long text, 4,400 characters."
    next(b for b in composer._offer.findChildren(QPushButton) if "source" in b.text()).click()
    assert composer.text.toPlainText() == "Short." and not composer._offer.isVisible()
    added = controller.sources[-1].path
    assert added.read_text("utf-8") == pasted and added.is_relative_to(tmp_path / "home" / "workspaces")
    qtbot.waitUntil(lambda: len(controller.documents) == 2)
