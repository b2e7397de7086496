"""The summary page over a scripted workbench: costs, sections as they come, messages behind each item."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from app.controller import Controller
from app.messages import Notice
from app.summary.model import By, Section
from app.workspace_keeper import WorkspaceKeeper
from ingest.model import Document
from tests.app.summary.scripted import ANN, BO, LINES, deals
from tests.fixtures.fake_workbench import FakeReader, FakeWorkbench
from tests.ui.test_accessibility import nameless
from ui.main_window import MainWindow
from ui.summary.page import SummaryPage
from ui.viewer.chat_view import ChatView

ANSWERS = {
    "overview": "Meier offers 37,500 including delivery. The moon is made of 12,345 cheeses.",
    "timeline": "- The goods arrived",
    "decisions": "- They take Meier, who offers 37,500",
    "actions": "- Bo: book the hotel in Lyon",
    "questions": "- Do we need a translator in Lyon?",
    "state0": "no",
}


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("UNABRIDGED_HOME", str(tmp_path / "home"))


def add(qtbot: QtBot, controller: Controller, reader: FakeReader, path: Path, document: Document) -> None:
    path.write_text("chat")
    reader.documents[str(path)] = replace(document, path=str(path))
    with qtbot.waitSignal(controller.plan_changed):
        controller.add_paths([path])


def settle(qtbot: QtBot, page: SummaryPage) -> None:
    qtbot.waitUntil(lambda: page.desk.cost is not None and not page.desk.is_running, timeout=10_000)


@pytest.fixture
def page(
    qtbot: QtBot,
    window: MainWindow,
    controller: Controller,
    workbench: FakeWorkbench,
    reader: FakeReader,
    tmp_path: Path,
) -> SummaryPage:
    workbench.answers.update(ANSWERS)
    workbench.pieces = ("none",)
    workbench.name = "Fake <1B>"
    add(qtbot, controller, reader, tmp_path / "deals.txt", deals())
    window.pages.show_page("summary")
    page = window.pages.page
    assert isinstance(page, SummaryPage)
    settle(qtbot, page)
    return page


def test_costs_are_told_before_anything_is_read(
    qtbot: QtBot, page: SummaryPage, workbench: FakeWorkbench
) -> None:
    whole = page.desk.cost
    assert whole is not None and (whole.n_messages, whole.n_passes) == (9, 1)
    assert page.head.cost.text() == f"9 messages · {whole.n_tokens:,} tokens to read in one pass"
    page.desk.want(by=By.MONTH)
    settle(qtbot, page)
    assert "3 periods" in page.head.cost.text() and "in 3 passes" in page.head.cost.text()
    menu = QMenu()
    page.head._fill_people(menu)
    bo = next(action for action in menu.actions() if action.text() == BO)
    bo.trigger()
    settle(qtbot, page)
    assert page.desk.cost is not None and page.desk.cost.n_messages == 5
    assert page.head.people.text().startswith("2 people")
    page.head.days.since_on.setChecked(True)
    page.head.days.since.setDate(page.head.days.since.maximumDate())
    settle(qtbot, page)
    assert page.desk.cost.n_messages == 1
    assert workbench.n_reads == 0


def test_a_summary_appears_with_its_messages_and_is_kept(
    qtbot: QtBot,
    page: SummaryPage,
    window: MainWindow,
    controller: Controller,
    keeper: WorkspaceKeeper,
    workbench: FakeWorkbench,
    tmp_path: Path,
) -> None:
    assert not page.head.export.isEnabled()
    assert not page.head.chats.isVisible() and page.head.people.x() == page.head.title.x()
    assert nameless(page) == []
    page.head.run.click()
    assert page.head.run.text() == "Stop"
    assert nameless(page) == []
    settle(qtbot, page)
    summary = page.desk.summary
    assert summary is not None and str(summary.coverage) == "9 of 9 messages in 1 pass"
    text = page.body.toPlainText()
    assert text.startswith("9 of 9 messages in 1 pass · Fake <1B>")
    for title in ("Overview", "Timeline", "Decisions", "Action items", "Open questions"):
        assert title in text
    assert "No message was found that says this." in text
    assert "Bo Berg: book the hotel in Lyon (open)" in text
    page.body.anchorClicked.emit(QUrl("cite:0"))
    view = window.viewer.current()
    assert isinstance(view, ChatView)
    assert view.currentIndex().data() == "Meier offers 37,500 including delivery"
    window.pages.show_page("conversation")
    qtbot.waitUntil(lambda: window.sources.width() > 200)
    for ending in (".md", ".json", ".docx"):
        page.export_to(tmp_path / f"out{ending}")
        assert (tmp_path / f"out{ending}").stat().st_size > 100
    assert json.loads((tmp_path / "out.json").read_text())["chats"] == ["Deals"]
    keeper.create("Other")
    assert page.desk.summary is None
    keeper.open(keeper.workspaces.listed()[1])
    assert page.desk.summary == summary
    controller.ask("And now?")
    qtbot.waitUntil(lambda: not controller.is_answering)
    assert workbench.questions[-1][0] == "And now?", "the conversation goes on after a summary"


def test_new_messages_cost_only_the_open_month(
    qtbot: QtBot,
    page: SummaryPage,
    controller: Controller,
    reader: FakeReader,
    workbench: FakeWorkbench,
    tmp_path: Path,
) -> None:
    page.desk.want(by=By.MONTH)
    settle(qtbot, page)
    page.head.run.click()
    settle(qtbot, page)
    assert workbench.n_reads == 3
    more = deals((*LINES, ("2024-03-09T10:00", ANN, "one more thing")))
    path = tmp_path / "deals.txt"
    reader.documents[str(path)] = replace(more, path=str(path))
    with qtbot.waitSignal(controller.plan_changed):
        controller.read_again(controller.sources[0].id)
    settle(qtbot, page)
    assert page.head.cost.text().startswith("10 messages · 3 periods · 2 kept from before")
    page.head.run.click()
    settle(qtbot, page)
    assert workbench.n_reads == 4
    assert page.desk.summary is not None
    assert [one.is_kept for one in page.desk.summary.periods] == [True, True, False]


def test_stopping_keeps_what_is_done(qtbot: QtBot, page: SummaryPage, workbench: FakeWorkbench) -> None:
    page.desk.want(by=By.MONTH)
    settle(qtbot, page)
    grew = QSignalSpy(page.desk.grew)
    workbench.seconds_per_step = 0.03
    page.desk.changed.connect(lambda: workbench.gate.clear() if page.desk.summary else None)
    page.head.run.click()
    qtbot.waitUntil(lambda: page.desk.summary is not None, timeout=10_000)
    page.head.run.click()
    qtbot.waitUntil(lambda: not page.desk.is_running)
    assert page.desk.summary is not None
    assert 3 <= page.desk.summary.coverage.n_read < 9
    assert str(page.desk.summary.coverage).split(" in ")[0].endswith("of 9 messages")
    assert {grew.at(i)[0] for i in range(grew.count())} >= {Section.OVERVIEW.value}


def test_an_export_that_cannot_be_written_says_so(
    qtbot: QtBot, page: SummaryPage, controller: Controller, tmp_path: Path
) -> None:
    page.head.run.click()
    settle(qtbot, page)
    notices: list[Notice] = []
    controller.noticed.connect(notices.append)
    page.export_to(tmp_path / "no" / "such" / "folder.md")
    assert "such is no folder: make it first" in notices[0].text
    source = Path(controller.documents[0].path)
    (tmp_path / "said.md").symlink_to(source)
    before = source.read_bytes()
    page.export_to(tmp_path / "said.md")
    assert notices[1].text == "said.md is the original: choose another name for the copy."
    assert source.read_bytes() == before


def test_without_a_chat_the_page_says_what_to_add(qtbot: QtBot, window: MainWindow) -> None:
    window.pages.show_page("summary")
    page = window.pages.page
    assert isinstance(page, SummaryPage)
    assert page.head.cost.text() == "Add a chat export to summarise it."
    assert not page.head.run.isEnabled()
