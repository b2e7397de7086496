"""Every page in every language: nothing is cut off, and no text that has a translation is left in English."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QHeaderView, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.controller import Controller
from app.evidence.model import Citation, Difference, Place, Status, Support
from app.states import AnswerView, ModelState, Turn, TurnState
from engine.events import AnswerDone, StopReason
from tests.fixtures.fake_workbench import FakeWorkbench
from tests.ui.languages import speaking
from ui.main_window import MainWindow
from ui.pages import CONVERSATION, PageContext
from ui.review.grid_view import DocumentHeader
from ui.theme import apply_theme
from ui.translations.refresh import LANGUAGES, ts_path
from ui.verdicts import where
from ui.widgets import ElidedLabel

_SIZES = ((1024, 700), (1440, 900))


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    with speaking(qapp, request.param):
        apply_theme(qapp, dark=False)
        yield request.param
    apply_theme(qapp, dark=False)


@pytest.fixture(params=("en", *LANGUAGES))
def any_language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    with speaking(qapp, request.param):
        yield request.param


def _english(language: str) -> set[str]:
    """Return the sources whose translation reads otherwise."""
    messages = ET.parse(ts_path(language)).getroot().iter("message")
    pairs = ((m.findtext("source", ""), m.findtext("translation", "")) for m in messages)
    return {source for source, translation in pairs if source != translation}


def _settle() -> None:
    """Let layouts that wait for the next round of the event loop take place."""
    for _round in range(4):
        QApplication.processEvents()


def _visible(window: QWidget) -> Iterator[QPushButton | QLabel]:
    for kind in (QPushButton, QLabel):
        for one in window.findChildren(kind):
            if one.isVisible() and one.text():
                yield one


def _cut_off(window: QWidget) -> list[str]:
    return [
        f"{one.text()}: {one.width()} of {one.sizeHint().width()}"
        for one in _visible(window)
        if not isinstance(one, ElidedLabel)
        and not (isinstance(one, QLabel) and one.wordWrap())
        and one.width() < one.sizeHint().width()
    ]


def test_no_page_cuts_text_off_or_speaks_english(
    language: str, window: MainWindow, controller: Controller, contract: Path, qtbot: QtBot
) -> None:
    english = _english(language)

    def look(place: str) -> None:
        for size in _SIZES:
            window.resize(*size)
            _settle()
            assert _cut_off(window) + _cut_headers(window) == [], (place, size)
        assert {one.text() for one in _visible(window)} & english == set(), place

    look("first steps")
    assert window.conversation.composer._hint.text() == "Ctrl+Enter", "as the key is labelled"
    controller.add_paths([contract])
    qtbot.waitUntil(lambda: controller.can_ask)
    controller.ask("适用哪国法律?")
    qtbot.waitUntil(lambda: controller.turns[-1].state is TurnState.DONE)
    window._open_document(controller.documents[0])
    for page_id in (CONVERSATION, *(spec.id for spec in window.pages.specs)):
        window.pages.show_page(page_id)
        look(page_id)
    window._show_ledger()
    _settle()
    assert _cut_headers(window) == []


def test_places_of_a_review_and_a_comparison_are_named_in_the_language(qapp: QApplication) -> None:
    places = (Place("a.txt", "a.txt", line_start=12), Place("chat.txt", "chat.txt", message_id="3"))
    assert [*map(where, places)] == ["line 12", "message 3"]
    with speaking(qapp, "zh_CN"):
        assert [*map(where, places)] == ["第 12 行", "消息 3"]


def _cut_headers(window: QWidget) -> list[str]:
    """List the titles of columns that are wider than these; names of documents are elided on purpose."""
    shown = [one for one in window.findChildren(QHeaderView) if one.isVisible()]
    return [
        f"{title}: {header.sectionSize(column)}"
        for header in shown
        if header.orientation() is Qt.Orientation.Horizontal and not isinstance(header, DocumentHeader)
        for column in range(header.count())
        if (title := str(header.model().headerData(column, Qt.Orientation.Horizontal) or ""))
        and header.sectionSize(column) < header.fontMetrics().horizontalAdvance(title) + 16
    ]


@pytest.mark.parametrize("load_error", [None, RuntimeError("no")], ids=["ready", "not loaded"])
def test_long_names_leave_the_top_bar_whole(
    any_language: str,
    window: MainWindow,
    controller: Controller,
    workbench: FakeWorkbench,
    context: PageContext,
    load_error: Exception | None,
    qtbot: QtBot,
) -> None:
    context.keeper.rename("american-physicians-agency-agreement")
    workbench.name, workbench.load_error = "Qwen2.5-Coder 0.5B Instruct Q4_K_M", load_error
    controller.use_model(workbench)
    wanted = ModelState.FAILED if load_error else ModelState.READY
    qtbot.waitUntil(lambda: controller.model_state is wanted)
    for width in (860, 960, 1024, 1440):
        window.resize(width, 700)
        _settle()
        assert _cut_off(window.top) == [], width


def test_what_stands_under_an_answer_is_never_wider_than_a_small_screen_has(
    any_language: str, window: MainWindow, controller: Controller, contract: Path, qtbot: QtBot
) -> None:
    controller.add_paths([contract])
    qtbot.waitUntil(lambda: controller.can_ask)
    window.resize(1024, 700)
    window._open_document(controller.documents[0])
    _settle()
    area = window.conversation._scroll
    assert area.widget().width() == area.viewport().width(), "first questions"
    differs = Difference("on ninety (90) days' written notice", "on one hundred twenty (120) days", "number")
    cited = Citation("ninety", Status.MISSING, 0, 6, differences=(differs,))
    done = AnswerDone("q", "ninety days", (1,), 5, 1, 0.1, 9.0, StopReason.END)
    answer = AnswerView(done, (cited,), Support.BACKED, "1 of 1 document read in whole", "Fake 1B")
    controller.show_conversation("c", [Turn("t", "How long?", "ninety days", TurnState.DONE, answer)])
    _settle()
    assert any("ninety (90)" in one.text() and one.height() > 30 for one in _visible(window))
    assert area.widget().width() == area.viewport().width()
