"""The main flow with real weights: open a contract, ask, see the place; close, open again, go on."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QSettings, Qt
from pytestqt.qtbot import QtBot

from app.controller import Controller
from app.local_model import LocalModel
from app.states import TurnState
from app.workspaces import Workspaces
from ingest.runner import Runner
from tests.ui.test_flows import _chip_position
from ui.main_window import MainWindow
from ui.run import make_context

_TIMEOUT_MS = 120_000
_LAW = "This Agreement is governed by the laws of the State of Kansas."
_CONTRACT = f"""SUPPLY AGREEMENT

1. Acme Widgets, Inc. sells 500 widgets a month to Globex GmbH for $20 each.

2. Either party may end this Agreement upon ninety (90) days written notice.

3. {_LAW}
"""

OpenWindow = Callable[[], tuple[MainWindow, Controller]]


@pytest.fixture
def open_window(qtbot: QtBot, tmp_path: Path, starter_path: Path) -> Iterator[OpenWindow]:
    """Return a function that starts the app anew on the same home, as the user does."""
    opened: list[tuple[MainWindow, Workspaces]] = []
    contract = tmp_path / "contract.txt"
    contract.write_text(_CONTRACT)

    def start() -> tuple[MainWindow, Controller]:
        for window, workspaces in opened:
            window.close()
            workspaces.close()
        cache, store = tmp_path / "cache", tmp_path / "store"
        model = LocalModel(starter_path, "Starter", cache, store, 4_096)
        controller = Controller(model, lambda: Runner(cache / "readings", n_processes=1))
        workspaces = Workspaces(tmp_path / "workspaces.sqlite")
        context = make_context(controller, workspaces, store)
        window = MainWindow(context, QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat))
        qtbot.addWidget(window)
        opened.append((window, workspaces))
        window.resize(1280, 800)
        window.show()
        context.keeper.start([contract] if len(opened) == 1 else (), "Workspace")
        controller.open_model()
        return window, controller

    yield start
    window, workspaces = opened[-1]
    window.close()
    workspaces.close()


def _ask(qtbot: QtBot, window: MainWindow, controller: Controller, question: str) -> None:
    qtbot.waitUntil(lambda: controller.can_ask, timeout=_TIMEOUT_MS)
    window.conversation.composer.text.setPlainText(question)
    window.conversation.composer.send()
    qtbot.waitUntil(lambda: controller.turns[-1].question == question)
    qtbot.waitUntil(lambda: controller.turns[-1].state is TurnState.DONE, timeout=_TIMEOUT_MS)


def _press_chip(qtbot: QtBot, window: MainWindow) -> None:
    answer = window.conversation._views[-1].answer
    position: list[QPoint] = []

    def is_drawn() -> bool:
        if found := _chip_position(answer):
            position.append(found)
        return bool(position)

    qtbot.waitUntil(is_drawn)
    qtbot.mouseClick(answer.viewport(), Qt.MouseButton.LeftButton, pos=position[-1])


@pytest.mark.slow
@pytest.mark.model
def test_ask_see_the_place_close_and_go_on_where_it_was(qtbot: QtBot, open_window: OpenWindow) -> None:
    window, controller = open_window()
    _ask(qtbot, window, controller, "Which State's law governs this Agreement? Quote the sentence.")
    [turn] = controller.turns
    assert turn.answer and "Kansas" in turn.text
    assert controller.read_done and controller.read_done.n_evaluated > 50
    assert any((one.places and one.is_quotation) or one.places for one in turn.answer.citations)
    _press_chip(qtbot, window)
    shown = window.viewer.current()
    assert shown is not None and shown.accessibleName() == "contract.txt"
    marked = " ".join(one.cursor.block().text() for one in shown.extraSelections())  # type: ignore[union-attr]
    assert "Kansas" in marked, "the place is marked in the document"

    again, reopened = open_window()
    assert [source.name for source in reopened.sources] == ["contract.txt"]
    [kept] = reopened.turns
    assert (kept.question, kept.text, kept.answer) == (turn.question, turn.text, turn.answer)
    assert len(again.conversation._views) == 1
    _ask(qtbot, again, reopened, "How many days of notice end it?")
    assert reopened.read_done and reopened.read_done.n_evaluated == 0, "what was read is loaded from the disk"
    assert reopened.read_done.n_total == controller.read_done.n_total
    answer = reopened.turns[-1].answer
    assert answer and answer.done.n_reused >= reopened.read_done.n_total - 1
    assert [one.question for one in reopened.turns] == [turn.question, "How many days of notice end it?"]
