"""Citations survive Markdown: chips stand behind their words, whatever surrounds them."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QTextDocument, QTextTable
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.evidence.model import Citation, Place, Status
from tests.ui.languages import speaking
from ui.answer_text import _tip, render_answer
from ui.theme import LIGHT

_CHIP = "\ufffc"


def _rendered(text: str, *cited: tuple[str, Status]) -> QTextDocument:
    citations = [
        Citation(words, status, text.index(words), text.index(words) + len(words)) for words, status in cited
    ]
    document = QTextDocument()
    render_answer(document, text, citations, LIGHT)
    return document


def test_a_chip_tells_its_verdict_and_place_in_the_language(qapp: QApplication) -> None:
    place = Place("a.pdf", "/a.pdf", page_index=6, page_label="7")
    with speaking(qapp, "zh_CN"):
        assert _tip(Citation("60 days", Status.VERIFIED, 0, 7, (place,))) == "已核实: 60 days\na.pdf, 第 7 页"


@pytest.mark.parametrize(
    ("text", "words", "shown"),
    [
        ("Kansas law governs.", "Kansas law", f"Kansas law{_CHIP} governs."),
        ("**Kansas law** governs.", "Kansas law", f"Kansas law{_CHIP} governs."),
        ('It says "sixty days" twice.', "sixty days", f'It says "sixty days"{_CHIP} twice.'),
        ("*“sixty days.”* Then", "sixty days.", f"“sixty days.”{_CHIP} Then"),
        ("# Title\n\nKansas", "Kansas", f"Title\nKansas{_CHIP}"),
        ("- one\n- sixty days", "sixty days", f"one\nsixty days{_CHIP}"),
        ("第十条规定六十日。", "六十日", f"第十条规定六十日{_CHIP}。"),
        ("Ends with Kansas", "Kansas", f"Ends with Kansas{_CHIP}"),
    ],
)
def test_chip_stands_behind_its_words(qtbot: QtBot, text: str, words: str, shown: str) -> None:
    assert _rendered(text, (words, Status.VERIFIED)).toPlainText() == shown


def test_several_citations_keep_their_order_and_numbers(qtbot: QtBot) -> None:
    document = _rendered(
        "One clause, another clause and a third.",
        ("One clause", Status.VERIFIED),
        ("another clause", Status.MISSING),
        ("a third", Status.RELATED),
    )
    assert document.toPlainText() == f"One clause{_CHIP}, another clause{_CHIP} and a third{_CHIP}."
    hrefs = [
        document.find(_CHIP, position).charFormat().anchorHref()
        for position in (0, document.find(_CHIP, 0).position(), document.toPlainText().rindex(_CHIP) - 1)
    ]
    assert hrefs == ["cite:0", "cite:1", "cite:2"]


def test_html_in_an_answer_stays_text(qtbot: QtBot) -> None:
    document = _rendered('<img src="http://example.org/x.png"> Kansas <b>law</b>')
    assert "<img" in document.toPlainText()
    assert "<b>law</b>" in document.toPlainText()


def test_offsets_past_the_end_do_no_harm(qtbot: QtBot) -> None:
    document = QTextDocument()
    render_answer(document, "Short", [Citation("x", Status.MISSING, 3, 99)], LIGHT)
    assert document.toPlainText() == f"Short{_CHIP}"


def test_a_table_stays_one_with_chips_in_its_cells(qtbot: QtBot) -> None:
    rows = "| Law | Nevada |", "| Notice | 120 days |"
    text = "\n".join(("```", "x = 1", "```", "", "| Item | Value |", "|---|---|", *rows)) + "\n"
    document = _rendered(text, *((row, Status.SUPPORTED) for row in rows))
    table = document.rootFrame().childFrames()[-1]
    assert isinstance(table, QTextTable)
    cells = [[table.cellAt(row, column) for column in range(2)] for row in range(table.rows())]
    shown = [[cell.firstCursorPosition().block().text() for cell in row] for row in cells]
    assert shown == [["Item", "Value"], ["Law", f"Nevada{_CHIP}"], ["Notice", f"120 days{_CHIP}"]]
