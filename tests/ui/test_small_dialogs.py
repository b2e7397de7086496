"""The palette, the search of conversations and the dialogs: in line, by keyboard, and never an empty box."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox
from pytestqt.qtbot import QtBot

from app.controller import Controller
from app.messages import Notice
from app.states import TurnState
from app.workspace_keeper import WorkspaceKeeper
from ui.command_palette import Command, CommandPalette
from ui.conversation_search import ConversationSearch
from ui.ledger_dialog import LedgerDialog
from ui.main_window import MainWindow
from ui.notices import NoticeArea
from ui.pages import PageContext


def test_keys_stand_at_the_right_edge_of_the_palette(qtbot: QtBot, window: MainWindow) -> None:
    commands = (Command("Add files…", lambda: None, "Ctrl+O"), Command("Quit", lambda: None))
    palette = CommandPalette(commands, window)
    qtbot.addWidget(palette)
    palette.show()
    qtbot.waitExposed(palette)
    view = palette.list
    image = view.viewport().grab().toImage()

    def ends(row: int) -> int:
        """Return the last column of a row in which something is drawn on its ground."""
        box = view.visualRect(view.model().index(row, 0))
        ground = image.pixelColor(box.center())
        rows, columns = range(box.top() + 7, box.bottom() - 6), range(12, box.right() - 5)
        return max(x for x in columns if any(image.pixelColor(x, y) != ground for y in rows))

    assert ends(0) > image.width() - 30, "the keys"
    assert ends(1) < image.width() // 2, "a name without keys"
    index = palette.list.model().index(0, 0)
    assert str(index.data()).endswith("Ctrl+O"), "screen readers hear the keys"


def test_the_palette_says_when_no_command_is_called_that(qtbot: QtBot, window: MainWindow) -> None:
    palette = CommandPalette((Command("Quit", lambda: None),), window)
    qtbot.addWidget(palette)
    palette.show()
    qtbot.keyClicks(palette.line, "dark")
    assert palette.nothing.isVisible() and not palette.list.isVisible()
    palette.line.setText("qu")
    assert palette.list.isVisible() and not palette.nothing.isVisible()


def test_the_search_of_conversations_says_when_there_is_nothing_and_follows_the_arrows(
    qtbot: QtBot, window: MainWindow, controller: Controller, keeper: WorkspaceKeeper, contract: Path
) -> None:
    chosen: list[str] = []

    def opened() -> ConversationSearch:
        search = ConversationSearch(keeper, chosen.append, window)
        qtbot.addWidget(search)
        search.show()
        return search

    empty = opened()
    assert empty.nothing.text() == "What you ask in this workspace is found here."
    assert empty.nothing.isVisible() and not empty.list.isVisible()
    controller.add_paths([contract])
    qtbot.waitUntil(lambda: controller.can_ask)
    for question in ("Which law governs?", "Who may end it?"):
        controller.new_conversation()
        controller.ask(question)
        qtbot.waitUntil(lambda: controller.turns[-1].state is TurnState.DONE and not controller.is_answering)
    search = opened()
    assert search.list.isVisible() and search.list.count() == 2 and not search.nothing.isVisible()
    wanted = search._ids[1]
    qtbot.keyClick(search.line, Qt.Key.Key_Down)
    qtbot.keyClick(search.line, Qt.Key.Key_Return)
    assert chosen == [wanted]
    other = opened()
    other.line.setText("zebra")
    other.search()
    assert other.nothing.isVisible() and other.nothing.text() == "No question and no answer holds this."


def test_a_notice_and_its_sign_stand_on_one_line(qtbot: QtBot) -> None:
    area = NoticeArea()
    qtbot.addWidget(area)
    area.show_notice(Notice("Written: /tmp/a.docx", is_good=True))
    area.resize(600, 80)
    area.show()
    [row] = area.rows()
    text = next(one for one in row.findChildren(type(row.sign)) if one is not row.sign)
    assert text.text() == "Written: /tmp/a.docx"
    assert row.sign.y() == text.y() and row.sign.alignment() == text.alignment()


def test_buttons_of_dialogs_have_no_icons_of_another_design(
    qtbot: QtBot, window: MainWindow, context: PageContext
) -> None:
    dialog = LedgerDialog(context, window)
    qtbot.addWidget(dialog)
    close = dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Close)
    assert close.icon().isNull()
