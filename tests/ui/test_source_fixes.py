"""A locked PDF asks for its password; scanned pages are offered OCR: over the real reader processes."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QInputDialog, QMenu
from pytestqt.qtbot import QtBot

from app.controller import Controller
from app.states import SourceState
from app.workspace_keeper import WorkspaceKeeper
from ingest.mupdf import load_mupdf
from ingest.options import ReadOptions
from ingest.runner import Runner
from tests.fixtures.fake_workbench import FakeWorkbench
from ui.main_window import MainWindow
from ui.source_model import CHIP_ROLE

_TIMEOUT_MS = 30_000


@pytest.fixture
def controller(qtbot: QtBot, workbench: FakeWorkbench, tmp_path: Path) -> Iterator[Controller]:
    controller = Controller(workbench, lambda: Runner(tmp_path / "readings", n_processes=1))
    controller.open_model()
    yield controller
    controller.shut_down()


def _settled(qtbot: QtBot, controller: Controller) -> None:
    waiting = SourceState.WAITING
    qtbot.waitUntil(lambda: all(s.state is not waiting for s in controller.sources), timeout=_TIMEOUT_MS)


def _dialog(qtbot: QtBot, window: MainWindow, text: str) -> QInputDialog:
    def shown() -> list[QInputDialog]:
        return [dialog for dialog in window.findChildren(QInputDialog) if text in dialog.labelText()]

    qtbot.waitUntil(lambda: bool(shown()), timeout=_TIMEOUT_MS)
    return shown()[0]


def test_a_locked_file_asks_once_says_when_wrong_and_opens(
    qtbot: QtBot, window: MainWindow, controller: Controller, keeper: WorkspaceKeeper, tmp_path: Path
) -> None:
    pymupdf = load_mupdf()
    pdf = pymupdf.open()
    pdf.new_page().insert_text((72, 300), "The secret clause.")
    pdf.save(tmp_path / "a.pdf", encryption=pymupdf.PDF_ENCRYPT_AES_256, user_pw="open", owner_pw="own")
    controller.add_paths([tmp_path / "a.pdf"])
    first = _dialog(qtbot, window, "A password is needed to open a.pdf")
    row = window.sources.tree.model().index(0, 0)
    assert row.data(CHIP_ROLE) == ("locked", "warn")
    first.setTextValue("wrong")
    first.accept()
    second = _dialog(qtbot, window, "The password does not open a.pdf")
    second.setTextValue("open")
    second.accept()
    qtbot.waitUntil(lambda: len(controller.documents) == 1, timeout=_TIMEOUT_MS)
    assert controller.documents[0].segments[0].text == "The secret clause."
    saved = keeper.workspaces.source_options(keeper.current.id)
    assert "open" not in saved[tmp_path / "a.pdf"]


def test_scanned_pages_are_offered_recognition_and_read_again(
    qtbot: QtBot, window: MainWindow, controller: Controller, keeper: WorkspaceKeeper, tmp_path: Path
) -> None:
    pymupdf = load_mupdf()
    text, pdf = pymupdf.open(), pymupdf.open()
    text.new_page().insert_text((100, 400), "A page of the scan.", fontsize=20)
    page = pdf.new_page()
    page.insert_image(page.rect, pixmap=text[0].get_pixmap(dpi=100))
    pdf.save(tmp_path / "scan.pdf")
    controller.add_paths([tmp_path / "scan.pdf"])
    _settled(qtbot, controller)
    row = window.sources.tree.model().index(0, 0)
    qtbot.waitUntil(lambda: row.data(CHIP_ROLE) == ("scan 1 p.", "warn"))
    window.sources.tree.setCurrentIndex(row)
    window.sources._show_menu(QPoint(5, 5))
    menus = window.sources.findChildren(QMenu)
    languages = next(menu for menu in menus if "Recognise" in menu.title())
    assert languages.title() == "Recognise the text of 1 page"
    assert [action.text() for action in languages.actions()][:2] == ["English", "Chinese, simplified"]
    for menu in menus:
        menu.close()
    wanted = ReadOptions(ocr_engine="tesseract", ocr_languages=("eng",))
    languages.actions()[0].trigger()
    assert controller.sources[0].options == wanted
    _settled(qtbot, controller)
    assert keeper.workspaces.source_options(keeper.current.id)[tmp_path / "scan.pdf"] != "{}"
    assert [s.text for s in controller.documents[0].segments] == ["A page of the scan."]
