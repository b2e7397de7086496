"""Servers in the window: added, tested, agreed to by name, used, and said plainly while in use."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from app import paths
from app.controller import Controller
from app.servers import SavedServers
from app.states import ModelState, TurnState
from engine.remote.server import Server
from tests.fixtures.scripted_server import Script, says, scripted_server
from tests.fixtures.server_shapes import VLLM_USAGE, add_vllm
from ui.main_window import MainWindow
from ui.model_menu import ModelButton
from ui.models.page import ModelsPage
from ui.servers_page import ServersPage

_REMOTE = "http://gpu.example:8000"


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("UNABRIDGED_HOME", str(tmp_path / "home"))
    # bm25s imports tqdm, whose monitor is a thread that never ends.
    monkeypatch.setattr("tqdm.std.tqdm.monitor_interval", 0)
    return tmp_path / "home"


@pytest.fixture
def script() -> Iterator[Script]:
    with scripted_server() as script:
        add_vllm(script)
        script.on_chat(says(["OK"]), says(["Kansas law governs."], usage=VLLM_USAGE))
        yield script


@pytest.fixture
def page(window: MainWindow) -> ServersPage:
    window.pages.show_page("servers")
    found = window.findChild(ServersPage)
    assert found is not None
    return found


def _where(window: MainWindow) -> str:
    return " ".join(label.text() for label in window.status.findChildren(QLabel))


def _press(page: ServersPage, qtbot: QtBot, text: str) -> str:
    """Press a button of the open question; returns what was asked."""
    (box,) = page.findChildren(QMessageBox)
    said = f"{box.text()} {box.informativeText()}"
    button = next(b for b in box.findChildren(QPushButton) if b.text() == text)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not page.findChildren(QMessageBox))
    return said


def test_nothing_is_there_before_a_server_is_added(window: MainWindow, page: ServersPage) -> None:
    assert not page.cards
    assert "Offline" in _where(window) and "sent to" not in _where(window)


def test_a_server_is_added_tested_agreed_to_and_used(
    qtbot: QtBot,
    window: MainWindow,
    page: ServersPage,
    script: Script,
    contract: Path,
    controller: Controller,
) -> None:
    host = script.url.removeprefix("http://")
    page.form.url.setText(f"{script.url}/v1")
    qtbot.mouseClick(page.form.wanted, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: script.url in page.cards)
    card = page.cards[script.url]
    qtbot.waitUntil(lambda: "✓ vLLM" in card.found.text())
    assert "262,144 tokens" in card.found.text() and "counts tokens exactly" in card.found.text()
    n_asked = len(script.requests)

    qtbot.mouseClick(card.use, Qt.MouseButton.LeftButton)
    assert host in _press(page, qtbot, "Cancel")
    assert len(script.requests) == n_asked and "Offline" in _where(window)
    assert not SavedServers(paths.home()).all()[0].is_agreed

    qtbot.mouseClick(card.use, Qt.MouseButton.LeftButton)
    _press(page, qtbot, "Send them there")
    qtbot.waitUntil(lambda: controller.model_state is ModelState.READY)
    assert controller.sent_to == host
    assert f"⚠ Documents are sent to {host}" in _where(window) and "Offline" not in _where(window)

    controller.add_paths([contract])
    qtbot.waitUntil(lambda: controller.plan is not None and bool(controller.plan.entries), timeout=10_000)
    assert controller.ask("Which law governs?")
    qtbot.waitUntil(lambda: controller.turns[-1].state is TurnState.DONE, timeout=10_000)
    turn = controller.turns[-1]
    assert turn.text == "Kansas law governs." and turn.answer is not None
    assert turn.answer.done.n_reused == 960 and turn.answer.citations

    window.pages.show_page("servers")
    assert not page.cards[script.url].use.isVisible()
    qtbot.mouseClick(page.cards[script.url].remove, Qt.MouseButton.LeftButton)
    _press(page, qtbot, "Remove")
    qtbot.waitUntil(lambda: controller.model_state is ModelState.CLOSED)
    qtbot.waitUntil(lambda: not page.cards)
    assert "Offline" in _where(window)


def test_a_follow_up_passes_the_text_of_the_answer_back(
    qtbot: QtBot,
    window: MainWindow,
    page: ServersPage,
    script: Script,
    contract: Path,
    controller: Controller,
) -> None:
    servers = SavedServers(paths.home())
    servers.put(Server(script.url))
    servers.agree(script.url)
    page.opened()
    qtbot.mouseClick(page.cards[script.url].use, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: controller.model_state is ModelState.READY)
    controller.add_paths([contract])
    qtbot.waitUntil(lambda: controller.plan is not None and bool(controller.plan.entries), timeout=10_000)
    for number, question in enumerate(("Which law?", "Since when?")):
        assert controller.ask(question)
        qtbot.waitUntil(
            lambda n=number: len(controller.turns) > n and controller.turns[n].state is TurnState.DONE,
            timeout=10_000,
        )
    assert [m["content"] for m in script.chats[-1]["messages"][1:]] == [
        "Which law?",
        "Kansas law governs.",
        "Since when?",
    ]


def test_what_cannot_be_added_is_said_in_the_form(page: ServersPage, qtbot: QtBot, home: Path) -> None:
    page.form.url.setText("ftp://gpu")
    qtbot.mouseClick(page.form.wanted, Qt.MouseButton.LeftButton)
    assert "is not a server's address" in page.form.problem.text() and page.form.problem.isVisible()
    assert not page.cards and page.form.url.text() == "ftp://gpu", "what was written stays"


def test_a_machine_without_a_keyring_keeps_no_key(
    page: ServersPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    from engine.remote import keys

    def refuse(*_arguments: object) -> None:
        raise keys._no_keyring()

    monkeypatch.setattr(keys, "store_key", refuse)
    page.form.url.setText(_REMOTE)
    page.form.key.setText("sk-hidden")
    qtbot.mouseClick(page.form.wanted, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "no keyring that can be used" in page.form.problem.text())
    assert not page.cards and page.form.key.text() == "sk-hidden" and page.form.wanted.isEnabled()


def test_a_server_that_is_not_there_is_said_in_its_card(qtbot: QtBot, page: ServersPage) -> None:
    page.form.url.setText("http://127.0.0.1:9")
    qtbot.mouseClick(page.form.wanted, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "http://127.0.0.1:9" in page.cards)
    card = page.cards["http://127.0.0.1:9"]
    qtbot.waitUntil(lambda: "cannot be reached" in card.found.text(), timeout=10_000)
    assert card.test.isEnabled()


def test_an_open_connection_is_warned_of(page: ServersPage, qtbot: QtBot) -> None:
    SavedServers(paths.home()).put(Server(_REMOTE, key_env="GPU_KEY"))
    page.opened()
    card = page.cards[_REMOTE]
    assert "⚠ not encrypted" in card.found.text() and "key from GPU_KEY" in card.found.text()
    qtbot.mouseClick(card.use, Qt.MouseButton.LeftButton)
    said = _press(page, qtbot, "Cancel")
    assert "gpu.example:8000" in said and "not encrypted" in said


def test_a_remembered_server_that_was_not_agreed_to_is_not_asked(
    qtbot: QtBot, window: MainWindow, script: Script, controller: Controller
) -> None:
    from app.model_choice import source_of

    SavedServers(paths.home()).put(Server(script.url))
    noticed: list[object] = []
    controller.noticed.connect(noticed.append)
    controller.use_model(source_of(script.url, None, None))
    qtbot.waitUntil(lambda: controller.model_state is ModelState.FAILED)
    assert "before you agree" in str(noticed[-1]) and not script.requests


def test_a_server_that_was_agreed_to_is_in_the_model_menu_and_the_models_page_leads_to_the_others(
    qtbot: QtBot, window: MainWindow, script: Script, controller: Controller
) -> None:
    servers = SavedServers(paths.home())
    servers.put(Server(script.url))
    menu = window.findChild(ModelButton).menu()

    def offered() -> list[str]:
        menu.aboutToShow.emit()
        return [action.text() for action in menu.actions() if "Server " in action.text()]

    assert not offered(), "first the user is asked, on the Servers page"
    servers.agree(script.url)
    assert offered() == [f"⚠ Server {script.url.removeprefix('http://')}"]
    next(action for action in menu.actions() if "Server " in action.text()).trigger()
    qtbot.waitUntil(lambda: controller.model_state is ModelState.READY)
    assert controller.sent_to
    window.pages.show_page("models")
    models = window.findChild(ModelsPage)
    qtbot.mouseClick(models.servers_button, Qt.MouseButton.LeftButton)
    assert window.pages.current_id == "servers"
