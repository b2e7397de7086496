"""Pages in the conversation's place: reached, left, and what stays beside them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QMenu, QTreeWidget
from pytestqt.qtbot import QtBot

from app.controller import Controller
from app.evidence.model import Citation, Place, Status
from app.messages import Notice
from tests.fixtures.fake_workbench import FakeWorkbench
from ui.command_palette import Command, CommandPalette
from ui.main_window import MainWindow
from ui.page_list import PAGES
from ui.page_switch import PageMenu, PageSwitch
from ui.pages import CONVERSATION, Page, PageContext, PageSpec, Panes
from ui.settings_page import Choice


class _ScriptedPage(Page):
    n_built = 0
    n_opened = 0

    def __init__(self, _context: PageContext) -> None:
        super().__init__()
        type(self).n_built += 1

    def opened(self) -> None:
        type(self).n_opened += 1

    def commands(self) -> tuple[Command, ...]:
        return (Command("Count again", lambda: None),)


_SPECS = (
    PageSpec("review", lambda: "Review", _ScriptedPage, "Ctrl+2", in_switch=True, panes=Panes.VIEWER),
    PageSpec("models", lambda: "Models", _ScriptedPage),
)


@pytest.fixture
def paged(qtbot: QtBot, context: PageContext, tmp_path: Path) -> Iterator[MainWindow]:
    _ScriptedPage.n_built = _ScriptedPage.n_opened = 0
    settings = QSettings(str(tmp_path / "paged.ini"), QSettings.Format.IniFormat)
    window = MainWindow(context, settings, pages=_SPECS)
    qtbot.addWidget(window)
    window.resize(1440, 900)
    window.show()
    qtbot.waitExposed(window)
    yield window


def test_a_page_is_built_when_first_shown_and_kept(qtbot: QtBot, paged: MainWindow) -> None:
    assert _ScriptedPage.n_built == 0
    paged.pages.show_page("review")
    paged.pages.show_page(CONVERSATION)
    paged.pages.show_page("review")
    assert (_ScriptedPage.n_built, _ScriptedPage.n_opened) == (1, 2)
    paged.pages.show_page("no such page")
    assert paged.pages.current_id == "review"


def test_switch_menu_shortcut_and_palette_lead_to_pages(qtbot: QtBot, paged: MainWindow) -> None:
    buttons = {b.text(): b for b in paged.findChild(PageSwitch).findChildren(type(paged.sources.add_button))}
    assert list(buttons) == ["Conversation", "Review"]
    qtbot.mouseClick(buttons["Review"], Qt.MouseButton.LeftButton)
    assert paged.pages.current_id == "review" and buttons["Review"].isChecked()
    [action] = paged.findChild(PageMenu).findChild(QMenu).actions()
    action.trigger()
    assert paged.pages.current_id == "models" and not any(b.isChecked() for b in buttons.values())
    paged.activateWindow()
    qtbot.keyClick(paged, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert paged.pages.current_id == "review"
    paged.show_palette()
    palette = paged.findChild(CommandPalette)
    qtbot.keyClicks(palette.line, "go to: mod")
    qtbot.keyClick(palette.line, Qt.Key.Key_Return)
    assert paged.pages.current_id == "models"
    paged.show_palette()
    newest = paged.findChildren(CommandPalette)[-1]
    assert newest.list.model().index(0, 0).data() == "Count again"
    newest.close()


def test_the_palette_switches_light_and_dark_and_the_settings_follow(
    qtbot: QtBot, window: MainWindow, context: PageContext
) -> None:
    window.pages.show_page("settings")
    choice = window.pages.page.findChild(Choice, "theme")
    for typed, theme, shown in (("light", "light", "Light"), ("dark", "dark", "Dark"), ("as the", "", None)):
        window.show_palette()
        palette = window.findChildren(CommandPalette)[-1]
        qtbot.keyClicks(palette.line, f"colours: {typed}")
        qtbot.keyClick(palette.line, Qt.Key.Key_Return)
        assert context.preferences.current.theme == theme
        assert choice.currentText() == (shown or "As the system")


def test_panes_give_way_to_a_page_and_come_back(qtbot: QtBot, paged: MainWindow, contract: Path) -> None:
    paged._show_viewer()
    paged.pages.show_page("review")
    assert paged.viewer.isVisible() and not paged.sources.isVisible()
    paged.pages.show_page("models")
    assert not paged.viewer.isVisible() and not paged.sources.isVisible()
    qtbot.keyClick(paged.pages.page, Qt.Key.Key_Escape)
    assert paged.pages.current_id == CONVERSATION
    assert paged.viewer.isVisible() and paged.sources.isVisible()


def test_a_citation_on_a_page_opens_beside_it(
    qtbot: QtBot, paged: MainWindow, controller: Controller, contract: Path
) -> None:
    controller.add_paths([contract])
    qtbot.waitUntil(lambda: bool(controller.documents))
    paged.pages.show_page("review")
    place = Place("contract.txt", str(contract), line_start=2, line_end=2)
    paged.pages.page.citation_chosen.emit(Citation("Kansas", Status.VERIFIED, 0, 6, (place,)))
    assert paged.viewer.current().accessibleName() == "contract.txt"
    assert paged.pages.current_id == "review"


def test_escape_leaves_the_page_and_does_not_stop_the_answer(
    qtbot: QtBot, paged: MainWindow, controller: Controller, workbench: FakeWorkbench, contract: Path
) -> None:
    controller.add_paths([contract])
    qtbot.waitUntil(lambda: bool(controller.plan and controller.plan.entries))
    workbench.gate.clear()
    controller.ask("Which law?")
    paged.pages.show_page("review")
    qtbot.keyClick(paged.pages.page, Qt.Key.Key_Escape)
    assert paged.pages.current_id == CONVERSATION and controller.is_answering
    qtbot.keyClick(paged.conversation, Qt.Key.Key_Escape)
    assert not controller.is_answering


def test_notices_stay_in_sight_on_a_page(qtbot: QtBot, paged: MainWindow, controller: Controller) -> None:
    paged.pages.show_page("models")
    controller.noticed.emit(Notice("The disk is full: make room and try again."))
    assert paged.pages.notices.rows()[0].isVisible()


def test_about_names_every_library_with_version_and_licence(qtbot: QtBot, window: MainWindow) -> None:
    window.pages.show_page("about")
    table = window.pages.page.findChild(QTreeWidget)
    items = map(table.topLevelItem, range(table.topLevelItemCount()))
    rows = [[item.text(i) for i in range(3)] for item in items]
    assert {"pymupdf", "llama_cpp_python", "PySide6_Essentials"} <= {row[0] for row in rows}
    assert [row[0] for row in rows if not all(row)] == []


def test_every_page_opens(qtbot: QtBot, window: MainWindow) -> None:
    for spec in PAGES:
        window.pages.show_page(spec.id)
        assert window.pages.current_id == spec.id and window.pages.page.isVisible()
        assert window.pages.page.accessibleName() == spec.title()


def test_ctrl_q_closes_the_window(qtbot: QtBot, paged: MainWindow) -> None:
    paged.activateWindow()
    qtbot.keyClick(paged, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: not paged.isVisible())
