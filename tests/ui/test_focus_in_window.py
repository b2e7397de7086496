"""Focus passages in the window: the chip that asks for them, and the folded list of what was shown."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app import saved_answers
from app.controller import Controller
from app.evidence.model import FocusPassage, Place, Support
from app.states import AnswerView, Turn, TurnState
from engine.events import AnswerDone, StopReason
from tests.fixtures.fake_workbench import FakeWorkbench
from ui.focus_list import FocusList
from ui.main_window import MainWindow
from ui.pages import PageContext
from ui.turn_view import GrowingText, TurnView
from ui.widgets import Chip

PASSAGE = FocusPassage("The laws of Kansas govern.", Place("a.txt", "/a.txt", 0, "1"))
ANSWER = AnswerView(
    AnswerDone("q", "Kansas.", (1, 2), 10, 5, 0.1, 9.0, StopReason.END),
    (),
    Support.BACKED,
    "1 of 1 documents",
    "Fake",
    focus=(PASSAGE,),
    pages_read=(61, 61),
)


def test_the_chip_asks_for_focus_passages_and_is_remembered(
    qtbot: QtBot,
    window: MainWindow,
    controller: Controller,
    workbench: FakeWorkbench,
    context: PageContext,
    tmp_path: Path,
) -> None:
    workbench.focus = (PASSAGE,)
    (tmp_path / "a.txt").write_text("The laws of Kansas govern.")
    controller.add_paths([tmp_path / "a.txt"])
    qtbot.waitUntil(lambda: controller.can_ask)
    composer = window.conversation.composer
    assert composer.focus_chip.text() == "Focus passages: off", "off where nobody measured that it helps"
    qtbot.mouseClick(composer.focus_chip, Qt.MouseButton.LeftButton)
    assert composer.focus_chip.text() == "Focus passages: on"
    assert context.preferences.current.focus_passages == "on"
    composer.asked.emit("Which law?")
    qtbot.waitUntil(lambda: controller.turns and controller.turns[-1].state is TurnState.DONE)
    assert workbench.with_focus
    assert controller.turns[-1].answer is not None and controller.turns[-1].answer.focus == (PASSAGE,)
    composer.asked.emit("And the fee?")
    qtbot.waitUntil(lambda: len(controller.turns) == 2 and controller.turns[-1].state is TurnState.DONE)
    assert workbench.earlier[0].focus == (PASSAGE.text,), "earlier turns keep their tokens"


def test_the_list_is_folded_and_leads_to_the_place(qtbot: QtBot) -> None:
    view = TurnView(Turn("t", "Which law?", "Kansas.", TurnState.DONE, ANSWER))
    qtbot.addWidget(view)
    view.show()
    (shown,) = view.findChildren(FocusList)
    head, row = shown.findChildren(QPushButton)
    assert "1 focus passage" in head.text() and not row.isVisible()
    head.click()
    assert row.isVisible()
    with qtbot.waitSignal(view.citation_chosen) as chosen:
        row.click()
    assert chosen.args[0].places == (PASSAGE.place,)


def test_not_found_says_how_many_pages_were_read(qtbot: QtBot) -> None:
    answer = replace(ANSWER, support=Support.NOT_FOUND, focus=())
    view = TurnView(Turn("t", "Which fee?", "Not found in the documents.", TurnState.DONE, answer))
    qtbot.addWidget(view)
    assert "not found · 61/61 pages read" in [chip.accessibleName() for chip in view.findChildren(Chip)]


def test_focus_passages_and_pages_are_saved_with_the_answer() -> None:
    assert saved_answers.from_json(saved_answers.to_json(ANSWER)) == ANSWER


def test_a_click_on_a_chip_draws_no_frame_around_it(qtbot: QtBot) -> None:
    text = GrowingText("answer")
    qtbot.addWidget(text)
    text.setHtml('Kansas <a href="cite:0">chip</a>')
    text.resize(300, 40)
    text.show()
    at = next(
        QPoint(x, 8) for x in range(300) if text.anchorAt(QPoint(x, 8)) and text.anchorAt(QPoint(x + 6, 8))
    )
    with qtbot.waitSignal(text.anchorClicked):
        qtbot.mouseClick(text.viewport(), Qt.MouseButton.LeftButton, pos=at + QPoint(3, 0))
    assert not text.textCursor().hasSelection()
    text.focusInEvent(QFocusEvent(QEvent.Type.FocusIn, Qt.FocusReason.TabFocusReason))
    qtbot.keyClick(text, Qt.Key.Key_Tab)
    with qtbot.waitSignal(text.anchorClicked):
        qtbot.keyClick(text, Qt.Key.Key_Return)
    assert text.textCursor().hasSelection(), "the keyboard sees where it is"
