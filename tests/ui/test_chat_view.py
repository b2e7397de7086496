"""A chat in the viewer: days and people, the message cited with its neighbours, search, keys."""

from __future__ import annotations

import time
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from ingest.chats import to_document
from ingest.chats.model import Chat, ChatFormat, Counts, Message
from ingest.model import Document, MessageLocation, Segment
from ui.viewer.chat_model import AUTHOR_ROLE, KIND_ROLE, NOTE_ROLE, ChatModel, RowKind
from ui.viewer.chat_view import ChatView
from ui.viewer.panel import ViewerPanel
from ui.viewer.places import Target

START = datetime(2024, 1, 30, 9, 0)
PEOPLE = ("Anna Katharina Bergstrom", "Bo Berg", "محمد علي", "👩‍👩‍👧")


def message(n: int, text: str = "", **more: object) -> Message:
    moment = START + timedelta(hours=n)
    return Message(f"m{n}", PEOPLE[n % 4], text or f"number {n}", moment, **more)  # type: ignore[arg-type]


def chat(*messages: Message, name: str = "Deals") -> Document:
    return to_document(Chat(ChatFormat.WHATSAPP, name, messages, Counts(0, 0)), f"/{name}.txt")


@pytest.fixture(scope="module")
def document() -> Document:
    said = [message(n) for n in range(200)]
    said[5] = message(5, "السلام عليكم")
    said[7] = replace(message(7), author="", text="Cy joined", system=True)
    said[9] = message(9, "", attachments=("offer.pdf",), edited=True, reply_to="m2")
    said[150] = message(150, "the price is 40,000\n" + "and so on " * 60)
    return chat(*said)


@pytest.fixture
def view(qtbot: QtBot, document: Document) -> ChatView:
    view = ChatView(document)
    qtbot.addWidget(view)
    view.resize(480, 600)
    view.show()
    qtbot.waitExposed(view)
    return view


def rows(view: ChatView) -> list[int]:
    return [row for row, _, _ in view.rows_in_sight()]


def test_rows_tell_who_when_and_what(qapp: QApplication, document: Document) -> None:
    model = ChatModel(document)
    assert model.rowCount() == 200 + 9, "a row for each message and each day, none for the short names"
    first = model.index(0, 0)
    assert (first.data(KIND_ROLE), first.data()) == (RowKind.DAY, "Tuesday, January 30, 2024")
    second = model.index(1, 0)
    assert (second.data(AUTHOR_ROLE), second.data()) == ("Anna Katharina Bergstrom", "number 0")
    heard = second.data(Qt.ItemDataRole.AccessibleTextRole).replace("\u202f", " ")
    assert heard == "Anna Katharina Bergstrom, 1/30/24 9:00 AM, number 0"
    notice = model.index(model.row_of("m7"), 0)  # type: ignore[arg-type]
    assert (notice.data(KIND_ROLE), notice.data()) == (RowKind.NOTICE, "Cy joined")
    reply = model.index(model.row_of("m9"), 0)  # type: ignore[arg-type]
    assert reply.data(NOTE_ROLE).startswith("→ ") and "(edited) [offer.pdf]" in reply.data(NOTE_ROLE)


def test_a_cited_message_stands_in_the_middle_of_its_neighbours(view: ChatView) -> None:
    view.show_target(Target("x", message_id="m100"))
    index = view.currentIndex()
    assert index.data() == "number 100"
    assert abs(view.visualRect(index).center().y() - view.viewport().height() / 2) < 40
    texts = [view.model().index(row, 0).data() for row in rows(view)]
    assert {"number 99", "number 101"} < set(texts)
    image = view.viewport().grab().toImage()
    ratio = image.devicePixelRatio()
    place = view.visualRect(index)
    inside = image.pixelColor(round((place.right() - 40) * ratio), round((place.center().y() + 4) * ratio))
    assert inside.name().upper() == "#FFE58A"


def test_both_ends_can_be_reached_and_nothing_lies_beyond(view: ChatView) -> None:
    bar = view.verticalScrollBar()
    bar.setValue(bar.maximum())
    last = list(view.rows_in_sight())[-1]
    assert last[0] == view.model().rowCount() - 1 and last[1] + last[2] <= view.viewport().height()
    wheel(view, -1_200)
    again = list(view.rows_in_sight())[-1]
    assert again[0] == last[0] and abs(again[1] - last[1]) <= 1
    bar.setValue(0)
    assert rows(view)[0] == 0
    position = view.position()
    wheel(view, 1_200)
    assert view.position() == position == 0


def wheel(view: ChatView, delta: int) -> None:
    from PySide6.QtCore import QPointF
    from PySide6.QtGui import QWheelEvent

    event = QWheelEvent(
        QPointF(20, 20), view.mapToGlobal(QPointF(20, 20)), QPoint(0, delta), QPoint(0, delta),
        Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    view.wheelEvent(event)


def test_the_wheel_moves_by_pixels_through_rows_of_any_height(view: ChatView) -> None:
    view.show_target(Target("x", message_id="m150"))
    before = {row: y for row, y, _ in view.rows_in_sight()}
    wheel(view, -37)
    after = {row: y for row, y, _ in view.rows_in_sight()}
    shared = before.keys() & after.keys()
    assert shared and all(after[row] == before[row] - 37 for row in shared)


def test_search_counts_and_walks(qtbot: QtBot, view: ChatView) -> None:
    counted: list[tuple[int, int]] = []
    view.search_counted.connect(lambda at, count: counted.append((at, count)))
    view.search("NUMBER 19")
    assert counted[-1] == (1, 11)  # 19 and 190 to 199
    view.search_next()
    assert counted[-1] == (2, 11)
    assert any(view.model().index(row, 0).data() == "number 190" for row in rows(view))
    view.search_next(-1)
    view.search_next(-1)
    assert counted[-1] == (11, 11)
    view.search("nothing has this")
    assert counted[-1] == (0, 0)


def test_keys_walk_and_copy(view: ChatView) -> None:
    view.show_target(Target("x", message_id="m20"))
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert view.currentIndex().data() == "number 21"
    QTest.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text().endswith("number 21")
    QTest.keyClick(view, Qt.Key.Key_End)
    assert view.currentIndex().data() == "number 199"
    assert view.visualRect(view.currentIndex()).isValid()


def test_screen_readers_get_the_messages(view: ChatView) -> None:
    QAccessible.setActive(True)
    interface = QAccessible.queryAccessibleInterface(view)
    assert interface is not None
    row = view.indexAt(QPoint(50, 100))
    assert row.isValid() and row.data(Qt.ItemDataRole.AccessibleTextRole)


def test_the_viewer_opens_chats_as_bubbles_and_goes_back(qtbot: QtBot, document: Document) -> None:
    panel = ViewerPanel()
    qtbot.addWidget(panel)
    panel.resize(480, 600)
    panel.show()
    key = f"{document.path}\0{document.name}"
    panel.open_document(document, Target(key, message_id="m30"))
    view = panel.current()
    assert isinstance(view, ChatView) and view.currentIndex().data() == "number 30"
    panel.open_document(document, Target(key, message_id="m120"))
    panel.go_back()
    assert view.currentIndex().data() == "number 30"
    back = next(found for found in panel.findChildren(QPushButton) if found.text() == "‹ Back")
    with qtbot.waitSignal(panel.left):  # nowhere left but the answer: the button does what Alt+Left does
        back.click()


def test_two_hundred_thousand_messages_open_and_scroll_at_once(qtbot: QtBot) -> None:
    segments = tuple(
        Segment(f"Ann: number {n}", MessageLocation(f"m{n}", "Ann", START), role=_MESSAGE)
        for n in range(200_000)
    )
    big = replace(chat(message(0)), segments=segments)
    start_s = time.perf_counter()
    view = ChatView(big)
    qtbot.addWidget(view)
    view.resize(480, 600)
    view.show()
    view.show_target(Target("x", message_id="m150000"))
    opened_s = time.perf_counter() - start_s
    assert view.currentIndex().data() == "number 150000"
    start_s = time.perf_counter()
    for _ in range(20):
        wheel(view, -500)
        view.grab()
    assert opened_s < 2 and time.perf_counter() - start_s < 2
    assert len(view._heights) < 1_000, "only rows in sight are measured"


_MESSAGE = chat(message(0)).segments[-1].role
