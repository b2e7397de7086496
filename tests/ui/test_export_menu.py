"""Exports from the window: files on the errands thread, the clipboard, and sentences for what fails."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from app.controller import Controller
from app.evidence.model import Citation, Place, Status
from app.states import TurnState
from ingest.model import Rect
from tests.fixtures.fake_workbench import FakeWorkbench
from ui.main_window import MainWindow


def _ask(
    qtbot: QtBot, window: MainWindow, controller: Controller, workbench: FakeWorkbench, folder: Path
) -> Path:
    import pymupdf

    pdf = folder / "law.pdf"
    with pymupdf.open() as document:
        document.new_page().insert_text((100, 100), "The laws of Kansas govern.")
        document.save(pdf)
    place = Place("law.pdf", str(pdf), 0, "1", (Rect(100, 88, 240, 104),))
    workbench.citations = (Citation("The laws of Kansas govern.", Status.SUPPORTED, 0, 19, (place,)),)
    (folder / "a.txt").write_text("The laws of Kansas govern.")
    controller.add_paths([folder / "a.txt"])
    qtbot.waitUntil(lambda: controller.can_ask)
    assert not window.export.isEnabled()
    controller.ask("Which law?")
    qtbot.waitUntil(lambda: controller.turns[-1].state is TurnState.DONE)
    assert window.export.isEnabled()
    return pdf


def test_the_conversation_is_written_copied_and_marked_in_its_pdf(
    qtbot: QtBot, window: MainWindow, controller: Controller, workbench: FakeWorkbench, tmp_path: Path
) -> None:
    import pymupdf

    pdf = _ask(qtbot, window, controller, workbench, tmp_path)
    window.export._menu.aboutToShow.emit()
    offered = [action.text() for action in window.export._menu.actions() if action.text()]
    assert offered == [
        "Markdown…", "Word document…", "JSON…", "Copy as Markdown", "Annotated copy of law.pdf…"
    ]  # fmt: skip
    window.export.copy_markdown()
    assert "## Which law?" in QGuiApplication.clipboard().text()
    for name in ("c.md", "c.docx", "c.json"):
        with qtbot.waitSignal(controller.noticed) as noticed:
            window.export.write(tmp_path / name)
        assert name in noticed.args[0].text and (tmp_path / name).stat().st_size > 100
    with qtbot.waitSignal(controller.noticed, timeout=20_000):
        window.export.annotate(str(pdf), tmp_path / "copy.pdf")
    with pymupdf.open(tmp_path / "copy.pdf") as copy:
        (note,) = copy[0].annots()
        assert "Which law?" in note.info["content"]


def test_a_source_is_not_written_over(
    qtbot: QtBot, window: MainWindow, controller: Controller, workbench: FakeWorkbench, tmp_path: Path
) -> None:
    _ask(qtbot, window, controller, workbench, tmp_path)
    (tmp_path / "a.md").symlink_to(tmp_path / "a.txt")
    with qtbot.waitSignal(window.export._context.errands.noticed) as noticed:
        window.export.write(tmp_path / "a.md")
    assert "is the original" in noticed.args[0].text
    assert (tmp_path / "a.txt").read_text() == "The laws of Kansas govern."
    with qtbot.waitSignal(window.export._context.errands.noticed) as noticed:
        window.export.annotate(str(tmp_path / "other.pdf"), tmp_path / "a.txt")
    assert "a.txt is the original" in noticed.args[0].text
