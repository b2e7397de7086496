"""Notices: good news look different from trouble, in sign and in colour; the same sentence is shown once."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from app.controller import Controller
from app.messages import Notice
from app.states import TurnState
from tests.fixtures.fake_workbench import FakeWorkbench
from ui.main_window import MainWindow
from ui.notices import NoticeArea, NoticeRow
from ui.theme import DARK, LIGHT, apply_theme


def _edge(row: NoticeRow) -> str:
    image: QImage = row.grab().toImage()
    return image.pixelColor(1, image.height() // 2).name().upper()


@pytest.mark.parametrize("palette", [LIGHT, DARK])
def test_good_news_have_their_own_sign_and_colour(qtbot: QtBot, qapp: QApplication, palette: object) -> None:
    c = DARK if palette is DARK else LIGHT
    apply_theme(qapp, dark=c is DARK)
    try:
        area = NoticeArea()
        qtbot.addWidget(area)
        area.show_notice(Notice("Written: /tmp/conversation.docx", is_good=True))
        area.show_notice(Notice("The disk is full: make room."))
        area.resize(600, 120)
        area.show()
        done, trouble = area.rows()
        assert (done.sign.text(), trouble.sign.text()) == ("✓", "⚠")
        assert _edge(done) == QColor(c.verified).name().upper()
        assert _edge(trouble) == QColor(c.approximate).name().upper()
    finally:
        apply_theme(qapp, dark=False)


def test_a_written_export_is_good_news(
    qtbot: QtBot,
    window: MainWindow,
    controller: Controller,
    workbench: FakeWorkbench,
    contract: Path,
    tmp_path: Path,
) -> None:
    controller.add_paths([contract])
    qtbot.waitUntil(lambda: controller.can_ask)
    controller.ask("Which law governs?")
    qtbot.waitUntil(lambda: controller.turns[-1].state is TurnState.DONE)
    window.export.write(tmp_path / "conversation.md")
    qtbot.waitUntil(lambda: bool(window.pages.notices.rows()))
    [row] = window.pages.notices.rows()
    assert row.notice.is_good and row.sign.text() == "✓"
    row.findChildren(QPushButton)[-1].click()
    assert not window.pages.notices.isVisible()


def test_signs_and_buttons_stand_in_line_and_nothing_touches_the_last(qtbot: QtBot) -> None:
    area = NoticeArea()
    qtbot.addWidget(area)
    area.show_notice(Notice("The disk is full: make room.", "details"))
    area.show_notice(Notice("Written.", is_good=True))
    area.resize(600, 140)
    area.show()
    qtbot.waitExposed(area)
    QApplication.processEvents()
    texts = [row.findChildren(QLabel)[1] for row in area.rows()]
    assert texts[0].x() == texts[1].x()
    buttons = area.rows()[0].findChildren(QPushButton)
    assert len({button.geometry().center().y() for button in buttons}) == 1
    assert area.layout().contentsMargins().bottom() > 0
