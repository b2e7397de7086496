"""A chat's source in the window: filters with exact tokens before reading, corrections, repeated exports."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from app.chats import filter_from_text, filter_to_text
from app.controller import Controller
from app.workspace_keeper import WorkspaceKeeper
from ingest.chats import Filter, n_messages
from ingest.model import Document, Kind
from ingest.options import ReadOptions
from tests.app.summary.scripted import ANN, BO, CHLOE, LINES, deals
from tests.fixtures.fake_workbench import FakeReader, FakeWorkbench
from tests.ui.test_accessibility import nameless
from ui.chat_dialog import ChatDialog
from ui.main_window import MainWindow


def add(qtbot: QtBot, controller: Controller, reader: FakeReader, path: Path, document: Document) -> None:
    path.write_text("chat")
    reader.documents[str(path)] = replace(document, path=str(path))
    with qtbot.waitSignal(controller.plan_changed):
        controller.add_paths([path])
    settle(qtbot, controller)


def settle(qtbot: QtBot, controller: Controller) -> None:
    qtbot.waitUntil(lambda: not controller.shaping.is_working and not controller._plan_id)


@pytest.fixture
def dialog(
    qtbot: QtBot, window: MainWindow, controller: Controller, reader: FakeReader, tmp_path: Path
) -> ChatDialog:
    add(qtbot, controller, reader, tmp_path / "deals.txt", deals())
    dialog = window.sources.chats.open_dialog(controller.sources[0].id)
    assert isinstance(dialog, ChatDialog)
    return dialog


def n_tokens(controller: Controller) -> int:
    assert controller.plan is not None
    return controller.plan.n_documents


def test_a_filter_is_counted_as_it_is_chosen_and_nothing_is_read(
    qtbot: QtBot, dialog: ChatDialog, controller: Controller, workbench: FakeWorkbench
) -> None:
    assert nameless(dialog) == []
    whole = n_tokens(controller)
    assert dialog.cost.text().startswith(f"9 of 9 messages · {whole:,} tokens")
    names = [dialog.people.item(row).text() for row in range(dialog.people.count())]
    assert set(names) == {ANN, BO, CHLOE} and names[0] == BO, "who wrote most comes first"
    for row, name in enumerate(names):
        if name != ANN:
            dialog.people.item(row).setCheckState(Qt.CheckState.Unchecked)
    dialog.until_on.setChecked(True)
    dialog.until.setDate(QDate(2024, 2, 4))
    with qtbot.waitSignal(controller.plan_changed):
        pass
    settle(qtbot, controller)
    (document,) = controller.documents
    assert n_messages(document) == 2 and 0 < n_tokens(controller) < whole
    assert dialog.cost.text().startswith(f"2 of 9 messages · {n_tokens(controller):,} tokens")
    assert workbench.n_reads == 0
    dialog.accept()
    wanted = filter_from_text(controller.sources[0].options.chat_filter)
    assert wanted.participants == (ANN,) and str(wanted.until) == "2024-02-05 00:00:00"


def test_cancel_brings_back_what_was(qtbot: QtBot, dialog: ChatDialog, controller: Controller) -> None:
    dialog.text.setText("Meier")
    with qtbot.waitSignal(controller.plan_changed):
        pass
    settle(qtbot, controller)
    assert n_messages(controller.documents[0]) == 2
    dialog.reject()
    settle(qtbot, controller)
    qtbot.waitUntil(lambda: n_messages(controller.documents[0]) == 9)
    assert controller.sources[0].options == ReadOptions()


def test_dates_and_format_are_shown_and_can_be_corrected(dialog: ChatDialog, controller: Controller) -> None:
    assert (
        "0 messages" not in dialog.facts.text()
        and "9 messages in the file, 9 imported." in dialog.facts.text()
    )
    dialog.order.setCurrentIndex(dialog.order.findData("mdy"))
    dialog.order.activated.emit(dialog.order.currentIndex())
    assert controller.sources[0].options.date_order == "mdy"
    dialog.format.setCurrentIndex(dialog.format.findData("none"))
    dialog.format.activated.emit(dialog.format.currentIndex())
    assert controller.sources[0].options.chat_format == "none"


def test_a_filter_that_nothing_passes_is_said_in_the_list(
    qtbot: QtBot, dialog: ChatDialog, controller: Controller, window: MainWindow
) -> None:
    dialog.text.setText("no message has this")
    with qtbot.waitSignal(controller.plan_changed):
        pass
    settle(qtbot, controller)
    assert controller.documents == ()
    tree = window.sources.tree
    assert "no message" in str(tree.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole))
    dialog.reject()


def test_a_later_export_joins_the_earlier_one(
    qtbot: QtBot, window: MainWindow, controller: Controller, reader: FakeReader, tmp_path: Path
) -> None:
    add(qtbot, controller, reader, tmp_path / "deals.txt", deals())
    more = (*LINES, ("2024-03-09T10:00", ANN, "one more thing"))
    add(qtbot, controller, reader, tmp_path / "deals (1).txt", deals(more, "Deals (1)"))
    qtbot.waitUntil(lambda: len(controller.documents) == 1)
    settle(qtbot, controller)
    assert n_messages(controller.documents[0]) == 10
    texts = [
        str(window.sources.tree.model().index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole))
        for row in (0, 1)
    ]
    assert "full" in texts[0] and "joined" in texts[1]
    controller.remove_sources([controller.sources[0].id])
    qtbot.waitUntil(lambda: controller.documents != () and controller.documents[0].name == "Deals (1)")


def test_the_menu_offers_it_for_chats_and_a_chat_s_reading_for_texts(
    qtbot: QtBot, window: MainWindow, controller: Controller, reader: FakeReader, tmp_path: Path
) -> None:
    add(qtbot, controller, reader, tmp_path / "deals.txt", deals())
    note = tmp_path / "note.txt"
    note.write_text("Ann: one\nBo: two\n")
    with qtbot.waitSignal(controller.plan_changed):
        controller.add_paths([note])
    settle(qtbot, controller)
    for row, expected in ((0, "Messages and dates of this chat…"), (1, "Read as a chat")):
        menu = QMenu()
        window.sources.chats.fill(menu, controller.sources[row])
        assert menu.actions()[0].text() == expected


def test_filters_are_kept_with_the_workspace(
    qtbot: QtBot, controller: Controller, keeper: WorkspaceKeeper, reader: FakeReader, tmp_path: Path
) -> None:
    add(qtbot, controller, reader, tmp_path / "deals.txt", deals())
    text = filter_to_text(Filter(participants=(BO,), text="a"))
    controller.set_chat_filter(controller.sources[0].id, text)
    settle(qtbot, controller)
    saved = keeper.workspaces.source_options(keeper.current.id)
    assert "Bo Berg" in saved[tmp_path / "deals.txt"]
    keeper.open(keeper.current)
    qtbot.waitUntil(lambda: bool(controller.documents) and controller.sources[0].shown is not None)
    assert controller.sources[0].options.chat_filter == text
    assert controller.documents[0].kind is Kind.CHAT


def test_a_filter_holds_when_the_file_is_read_again(
    qtbot: QtBot, dialog: ChatDialog, controller: Controller
) -> None:
    dialog.text.setText("Meier")
    dialog.accept()
    qtbot.waitUntil(lambda: n_messages(controller.documents[0]) == 2)
    controller.read_again(controller.sources[0].id)
    with qtbot.waitSignal(controller.plan_changed):
        pass
    settle(qtbot, controller)
    assert n_messages(controller.documents[0]) == 2


def test_a_filter_survives_its_text() -> None:
    wanted = Filter(participants=("Ann", "محمد"), channels=("#deals",), text="x")
    assert filter_from_text(filter_to_text(wanted)) == wanted
    assert filter_to_text(Filter()) == "" and filter_from_text("") == Filter() == filter_from_text("{[")
