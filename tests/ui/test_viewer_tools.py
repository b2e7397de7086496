"""Thumbnails, questions about a selection, and what the source says otherwise."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.choices import key_of
from app.evidence import EvidenceIndex, check, support_of
from app.states import AnswerView, Turn, TurnState
from engine.events import AnswerDone, StopReason
from ingest.model import Document, Kind, LineLocation, PageLocation, Rect, Segment
from ingest.options import ReadOptions
from ingest.read import read_source
from tests.app.evidence.samples import contract
from ui.difference_lines import DifferenceLines
from ui.main_window import MainWindow
from ui.turn_view import TurnView
from ui.viewer.panel import ViewerPanel
from ui.viewer.pdf_view import PdfView
from ui.viewer.places import Target
from ui.viewer.shown_text import marked_by, shown_text
from ui.viewer.text_view import TextView
from ui.viewer.thumbnails import Thumbnails


def _pdf(path: Path, n_pages: int) -> Document:
    import pymupdf

    with pymupdf.open() as document:
        for number in range(n_pages):
            page = document.new_page()
            page.insert_text((72, 100), f"Clause {number + 1} says that Kansas law governs.", fontsize=14)
            page.draw_rect(pymupdf.Rect(72, 200, 300, 400), fill=(0.2, 0.3, 0.8))
        document.save(path)
    return Document(str(path), path.name, Kind.PDF, (), "0" * 64)


def _panel(qtbot: QtBot) -> ViewerPanel:
    panel = ViewerPanel()
    qtbot.addWidget(panel)
    panel.resize(900, 700)
    panel.show()
    qtbot.waitExposed(panel)
    return panel


def test_thumbnails_lead_to_their_page_and_follow_the_reader(qtbot: QtBot, tmp_path: Path) -> None:
    panel = _panel(qtbot)
    panel.open_document(_pdf(tmp_path / "long.pdf", 300))
    panel._pages.click()
    (thumbnails,) = panel.findChildren(Thumbnails)
    view = panel.findChild(PdfView)
    assert view is not None
    assert thumbnails.isVisible() and thumbnails.model().rowCount() == 300
    pages = thumbnails._pages
    qtbot.waitUntil(lambda: 0 in pages._pictures and not pages._wanted)
    assert len(pages._pictures) < 40, "only pages in sight are rendered"
    image = pages._pictures[0].pixmap(84, 109).toImage()
    blue = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
    assert sum(colour.blue() > colour.red() + 60 for colour in blue) > 200
    thumbnails.clicked.emit(pages.index(150))
    assert view.page == 150
    view.go_to(7)
    assert thumbnails.currentIndex().row() == 7
    assert pages.index(7).data(Qt.ItemDataRole.AccessibleTextRole) == "Page 8"
    panel._pages.click()
    assert not thumbnails.isVisible()
    panel.close_tab()


def test_words_selected_in_a_page_or_a_text_go_to_the_question(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    panel = window.viewer
    window._show_viewer()
    panel.open_document(_pdf(tmp_path / "a.pdf", 2))
    view = panel.findChild(PdfView)
    assert view is not None
    assert not panel._ask.isVisible()
    box = view._page_box(0)
    start = QPoint(round(box.left() + 30 * view._scale), round(box.top() + 97 * view._scale))
    end = QPoint(round(box.left() + 560 * view._scale), round(box.top() + 97 * view._scale))
    qtbot.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(view.viewport(), end)
    view._select(view._point_at(start), view._point_at(end))
    qtbot.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=end)
    assert "Kansas law governs" in view.selected_text()
    assert panel._ask.isVisible()
    composer = window.conversation.composer
    composer.text.setPlainText("what does it mean?")
    panel._ask.click()
    assert composer.text.toPlainText() == "“Clause 1 says that Kansas law governs.”\n\nwhat does it mean?"
    code = Document(
        "/x/a.py", "a.py", Kind.CODE, (Segment("alpha = 1\nbeta = 2", LineLocation(1, 2)),), "1" * 64
    )
    panel.open_document(code)
    assert not panel._ask.isVisible()
    text = panel.findChild(TextView)
    assert text is not None
    text.moveCursor(QTextCursor.MoveOperation.EndOfLine, QTextCursor.MoveMode.KeepAnchor)
    assert panel._ask.isVisible()
    composer.text.clear()
    panel.ask_about_selection()
    assert composer.text.toPlainText().startswith("“alpha = 1”")


def test_a_screen_reader_is_told_the_cited_words_and_the_page(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _pdf(tmp_path / "a.pdf", 3)
    monkeypatch.setattr("ui.viewer.pdf_view.QAccessible.isActive", lambda: True)
    view = PdfView(str(tmp_path / "a.pdf"))
    qtbot.addWidget(view)
    view.resize(600, 800)
    view.show()
    rects = ((2, (Rect(72, 88, 300, 104),)),)
    view.show_target(Target("key", page_index=2, rects=rects, quote="Kansas law governs"))
    said = view.accessibleDescription()
    assert said.startswith("Cited: Kansas law governs\nPage 3 of 3\n")
    assert "Clause 3 says that Kansas law governs." in said


def test_a_quote_over_two_paragraphs_of_a_text_is_highlighted() -> None:
    place = PageLocation(0, "1")
    segments = (
        Segment("1. Law.", place),
        Segment("This Agreement is governed by the laws of Kansas", place),
        Segment("and by no other law.", place),
        Segment("2. Notices.", place),
    )
    shown = shown_text(Document("/x/a.docx", "a.docx", Kind.OFFICE, segments, "2" * 64))
    lines = shown.text.split("\n")
    for quote, last in (
        ("governed by the laws of Kansas and by no other law.", "and by"),
        ("governed by the laws of Kansas and by … Notices.", "2. Notices."),
    ):
        found = marked_by(shown, Target("key", quote=quote)).blocks
        assert lines[found.start].endswith("laws of Kansas") and lines[found.stop - 1].startswith(last)
    elsewhere = marked_by(shown, Target("key", page_index=0, quote="It says otherwise.")).blocks
    assert lines[elsewhere.start] == "1. Law.", "the page at least"


def test_each_place_of_a_quotation_that_stands_twice_is_shown(qtbot: QtBot, tmp_path: Path) -> None:
    pdf = _pdf(tmp_path / "a.pdf", 5)
    index = EvidenceIndex(read_source(tmp_path / "a.pdf", ReadOptions()).documents)
    (citation, *_rest) = check(index, "Which law?", '"Kansas law governs"')
    panel = _panel(qtbot)
    assert panel.open_citation(citation, {key_of(pdf): pdf})
    bar = panel._place_bar
    assert bar._text.text() == "Place 1 of 5"
    view = panel.findChild(PdfView)
    assert view is not None
    seen = []
    following = next(b for b in bar.findChildren(QPushButton) if b.accessibleName() == "Next place")
    for _ in range(5):
        assert view._target is not None
        seen.append(view._target.page_index)
        following.click()
    assert seen == [0, 1, 2, 3, 4] and bar._text.text() == "Place 1 of 5"
    panel.open_document(pdf)
    assert not bar.isVisible()


def test_another_number_and_a_dropped_negation_are_called_out_in_words(qtbot: QtBot) -> None:
    index = EvidenceIndex(
        [contract("The Supplier shall not assign this Agreement within ninety (90) days after signing.")]
    )
    answer = '"The Supplier shall assign this Agreement within sixty (60) days after signing."'
    citations = check(index, "May it be assigned?", answer)
    done = AnswerDone("q", answer, (1,), 1, 1, 0.1, 1.0, StopReason.END)
    turn = Turn(
        "t", "May it?", answer, TurnState.DONE, AnswerView(done, citations, support_of(answer, citations), "")
    )
    view = TurnView(turn)
    qtbot.addWidget(view)
    view.show()
    (lines,) = view.findChildren(DifferenceLines)
    rows = lines.findChildren(QPushButton)
    said = [row.text() for row in rows]
    assert any("Negated otherwise: the source also says “not”" in text for text in said)
    assert any("Another number: the answer says “sixty 60”, the source “ninety 90”" in text for text in said)
    with qtbot.waitSignal(view.citation_chosen) as chosen:
        rows[0].click()
    assert chosen.args[0].nearest, "the place of the clause that was altered"


@pytest.mark.parametrize("width", [280, 347, 420, 900])
def test_a_narrow_head_leaves_things_out_and_cuts_no_word_off(
    qtbot: QtBot, tmp_path: Path, width: int
) -> None:
    panel = _panel(qtbot)
    panel.open_document(_pdf(tmp_path / "long.pdf", 120))
    panel.resize(width, 700)
    qtbot.waitUntil(lambda: panel._page.text() == "Page 1 of 120")
    parts = (panel._back, panel._page, panel._zoom, panel._fit, panel._pages, panel._find_button)
    qtbot.waitUntil(
        lambda: all(not part.isVisible() or part.width() >= part.sizeHint().width() for part in parts)
    )
    assert panel._page.isVisible() and panel._find_button.isVisible() and panel._pages.isVisible()
    assert panel._fit.isVisible() == (width > 400)


def test_a_very_wide_window_gives_the_viewer_room_to_read_in(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    document = _pdf(tmp_path / "a.pdf", 2)
    window.resize(1440, 900)
    window._open_document(document)
    qtbot.waitUntil(lambda: window.viewer.width() > 400)
    assert window.viewer.width() <= 500
    window._close_viewer()
    window.resize(3840, 2160)
    window._open_document(document)
    qtbot.waitUntil(lambda: window.viewer.width() > 900)
