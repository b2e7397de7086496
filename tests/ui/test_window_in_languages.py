"""Every page in every language: nothing is cut off, and no text that has a translation is left in English."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from app.controller import Controller
from app.evidence.model import Place
from app.states import TurnState
from tests.ui.languages import speaking
from ui.main_window import MainWindow
from ui.pages import CONVERSATION
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


def _english(language: str) -> set[str]:
    """Return the sources whose translation reads otherwise."""
    messages = ET.parse(ts_path(language)).getroot().iter("message")
    pairs = ((m.findtext("source", ""), m.findtext("translation", "")) for m in messages)
    return {source for source, translation in pairs if source != translation}


def _settle() -> None:
    """Let layouts that wait for the next round of the event loop take place."""
    for _round in range(4):
        QApplication.processEvents()


def _visible(window: MainWindow) -> Iterator[QPushButton | QLabel]:
    for kind in (QPushButton, QLabel):
        for one in window.findChildren(kind):
            if one.isVisible() and one.text():
                yield one


def _cut_off(window: MainWindow) -> list[str]:
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
            assert _cut_off(window) == [], (place, size)
        assert {one.text() for one in _visible(window)} & english == set(), place

    look("first steps")
    controller.add_paths([contract])
    qtbot.waitUntil(lambda: controller.can_ask)
    controller.ask("适用哪国法律?")
    qtbot.waitUntil(lambda: controller.turns[-1].state is TurnState.DONE)
    window._open_document(controller.documents[0])
    for page_id in (CONVERSATION, *(spec.id for spec in window.pages.specs)):
        window.pages.show_page(page_id)
        look(page_id)


def test_places_of_a_review_and_a_comparison_are_named_in_the_language(qapp: QApplication) -> None:
    places = (Place("a.txt", "a.txt", line_start=12), Place("chat.txt", "chat.txt", message_id="3"))
    assert [*map(where, places)] == ["line 12", "message 3"]
    with speaking(qapp, "zh_CN"):
        assert [*map(where, places)] == ["第 12 行", "消息 3"]
