"""The main screens are drawn as a whole: light, dark and in Chinese, no piece blank, nothing cut off.

What can go wrong is looked for itself; `test_stored_screens.py` compares with stored pictures.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import nullcontext
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.controller import Controller
from app.states import TurnState
from tests.ui.languages import speaking
from ui.main_window import MainWindow
from ui.theme import DARK, LIGHT, Colours, apply_theme

#: Pixels that must be left beside a button's words.
_LEAST_ROOM = 4


@pytest.fixture(params=["light", "dark", "chinese"])
def look(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[Colours]:
    """Dress the application before the window is made; undress it afterwards."""
    with speaking(qapp, "zh_CN") if request.param == "chinese" else nullcontext():
        apply_theme(qapp, dark=request.param == "dark")
        yield DARK if request.param == "dark" else LIGHT
    apply_theme(qapp, dark=False)


@pytest.fixture
def screen(
    look: Colours, window: MainWindow, controller: Controller, contract: Path, qtbot: QtBot
) -> MainWindow:
    window.resize(1280, 800)
    controller.add_paths([contract])
    qtbot.waitUntil(lambda: controller.can_ask)
    controller.ask("Which law governs?")
    qtbot.waitUntil(lambda: controller.turns[-1].state is TurnState.DONE)
    window._open_document(controller.documents[0])
    return window


def _shares(widget: QWidget) -> dict[str, float]:
    """Return how much of a widget each colour covers."""
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    counts: dict[str, int] = {}
    for y in range(0, image.height(), 2):
        for x in range(0, image.width(), 2):
            name = QColor(image.pixel(x, y)).name()
            counts[name] = counts.get(name, 0) + 1
    total = sum(counts.values())
    return {name: count / total for name, count in counts.items()}


def _cut_off(window: MainWindow) -> list[str]:
    """Return the texts of buttons that are narrower than their words."""
    return [
        one.text()
        for one in window.findChildren(QPushButton)
        if one.isVisible() and one.width() < one.fontMetrics().horizontalAdvance(one.text()) + _LEAST_ROOM
    ]


def test_every_pane_is_drawn_in_the_colours_of_the_look(look: Colours, screen: MainWindow) -> None:
    shares = _shares(screen)
    ground = sum(shares.get(colour.lower(), 0) for colour in (look.window, look.panel, look.page))
    assert ground > 0.7, "nothing covers the panes"
    for pane in (
        screen.sources,
        screen.context,
        screen.conversation,
        screen.viewer,
        screen.top,
        screen.status,
    ):
        assert len(_shares(pane)) > 5, f"{type(pane).__name__} is blank"


def test_no_button_is_cut_off_on_a_small_screen(screen: MainWindow) -> None:
    for page_id in ("conversation", *(spec.id for spec in screen.pages.specs)):
        screen.pages.show_page(page_id)
        screen.resize(1024, 700)
        QApplication.processEvents()
        assert _cut_off(screen) == [], page_id
