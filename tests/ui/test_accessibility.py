"""Everything can be named, reached and read."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QSlider,
    QWidget,
)
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from app.controller import Controller
from app.states import TurnState
from tests.fixtures.fake_workbench import FakeWorkbench
from ui.main_window import MainWindow
from ui.page_list import PAGES
from ui.theme import DARK, LIGHT, Colours

_NEEDS_NAME = (QAbstractButton, QLineEdit, QPlainTextEdit, QAbstractItemView, QProgressBar)


def test_every_control_has_a_name(
    qtbot: QtBot, window: MainWindow, controller: Controller, contract: Path
) -> None:
    controller.add_paths([contract])
    qtbot.waitUntil(lambda: bool(controller.plan and controller.plan.entries))
    controller.ask("Which law?")
    qtbot.waitUntil(lambda: controller.turns[-1].state is TurnState.DONE)
    window._open_document(controller.documents[0])
    window.viewer.start_find()
    assert nameless(window) == []


def nameless(window: QWidget) -> list[str]:
    """List the controls on screen that a screen reader could not name."""
    return [
        f"{type(w).__name__} {w.objectName()}"
        for w in window.findChildren(QWidget)
        if isinstance(w, _NEEDS_NAME) and w.isVisible() and not w.accessibleName()
    ]


@pytest.mark.parametrize("page_id", [spec.id for spec in PAGES])
def test_every_control_of_every_page_has_a_name(qtbot: QtBot, window: MainWindow, page_id: str) -> None:
    window.pages.show_page(page_id)
    page = window.pages.page
    nameless = [
        f"{type(w).__name__} {w.objectName()}"
        for w in page.findChildren(QWidget)
        if isinstance(w, (*_NEEDS_NAME, QComboBox, QSlider))
        and not w.accessibleName()
        and w.isVisible()
        and not isinstance(w.parentWidget(), (QComboBox, QAbstractItemView))
    ]
    assert nameless == []


@pytest.mark.parametrize("page_id", ["", *(spec.id for spec in PAGES)])
@pytest.mark.parametrize("size", [(1024, 700), (3840, 2160)], ids=["small", "4k"])
def test_no_page_asks_for_more_than_a_small_screen(
    qtbot: QtBot, window: MainWindow, page_id: str, size: tuple[int, int]
) -> None:
    if page_id:
        window.pages.show_page(page_id)
    window.resize(*size)
    assert (window.width(), window.height()) == size


def _unseen(window: QWidget) -> list[str]:
    """List what the Tab key reaches and what then looks no different."""
    found = []
    for widget in window.findChildren(QWidget):
        is_reached = isValid(widget) and widget.isVisible() and widget.isEnabled() and not widget.focusProxy()
        if not is_reached or not widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            continue
        around = widget.parentWidget() or widget
        if focused := widget.window().focusWidget():
            focused.clearFocus()
        QApplication.processEvents()
        without = around.grab().toImage()
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        QApplication.processEvents()
        if widget.hasFocus() and around.grab().toImage() == without:
            found.append(f"{type(widget).__name__} {widget.objectName()} {widget.accessibleName()}")
    return found


def test_focus_is_seen_wherever_the_keyboard_goes(
    qtbot: QtBot,
    qapp: QApplication,
    window: MainWindow,
    controller: Controller,
    workbench: FakeWorkbench,
    contract: Path,
) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    assert _unseen(window) == []
    workbench.pieces = ("Kansas law.\n\n```python\nx = 1\n```\n",)
    controller.add_paths([contract])
    qtbot.waitUntil(lambda: controller.can_ask)
    assert _unseen(window) == []
    controller.ask("Which law?")
    qtbot.waitUntil(lambda: controller.turns[-1].state is TurnState.DONE and not controller.is_answering)
    window._open_document(controller.documents[0])
    assert _unseen(window) == []
    for spec in PAGES:
        window.pages.show_page(spec.id)
        assert window.pages.page is not None
        assert _unseen(window.pages.page) == [], spec.id


def test_sign_only_buttons_say_what_they_do(window: MainWindow) -> None:
    for control in window.findChildren(QAbstractButton):
        if control.text() and not any(ch.isalpha() for ch in control.text()):
            assert any(ch.isalpha() for ch in control.accessibleName())
            assert control.toolTip()


def test_tab_reaches_the_panes(qtbot: QtBot, window: MainWindow) -> None:
    window.conversation.composer.text.setFocus()
    seen = set()
    for _ in range(12):
        focused = window.focusWidget()
        seen.add(focused)
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
    assert window.sources.add_button in seen
    assert window.conversation.composer.text in seen


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(
    ("foreground", "ground"),
    [
        ("text", "window"),
        ("text", "panel"),
        ("quiet", "panel"),
        ("accent", "panel"),
        ("on_accent", "accent"),
        ("accent", "accent_ground"),
        ("verified", "verified_ground"),
        ("approximate", "approximate_ground"),
        ("missing", "missing_ground"),
        ("text", "neutral_ground"),
    ],
)
def test_contrast_is_at_least_4_5(palette: Colours, foreground: str, ground: str) -> None:
    dark, light = sorted(_luminance(getattr(palette, name)) for name in (foreground, ground))
    assert (light + 0.05) / (dark + 0.05) >= 4.5


def _luminance(colour: str) -> float:
    """WCAG 2.2 relative luminance."""
    channels = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
