"""In texts, code and chats exactly the cited words are marked, also those that a quotation altered."""

from __future__ import annotations

from datetime import datetime

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QTextEdit
from pytestqt.qtbot import QtBot

from app.choices import key_of
from app.evidence import Citation, EvidenceIndex, check
from app.saved_answers import citation_of
from ingest.chats import to_document
from ingest.chats.model import Chat, ChatFormat, Counts, Message
from ingest.chats.reshape import spoken
from ingest.model import Document, Kind, LineLocation, Segment
from tests.app.evidence.samples import document, lines
from ui.viewer.chat_view import ChatView
from ui.viewer.found_words import find_words
from ui.viewer.panel import ViewerPanel
from ui.viewer.places import target_of
from ui.viewer.text_view import TextView

TERMS = (
    "Fees. The Supplier 🙂 shall pay a fee of $500 within thirty (30) days. Late fees bear interest.",
    "Notices go to Topeka. The Customer shall not assign this Agreement without consent.",
)


def flowing(kind: Kind) -> Document:
    segments = [Segment(text, LineLocation(3 * n + 1, 3 * n + 1)) for n, text in enumerate(TERMS)]
    return document("terms.docx", segments, kind)


def cite(source: Document, question: str, answer: str) -> Citation:
    (citation,) = check(EvidenceIndex([spoken(source)]), question, answer)
    return citation


def marked(view: TextView) -> dict[int, list[str]]:
    """Return the words that are marked, by how opaque the mark is."""
    found: dict[int, list[str]] = {}
    for one in view.extraSelections():
        assert isinstance(one, QTextEdit.ExtraSelection)
        background: QColor = one.format.background().color()
        text = one.cursor.selectedText() or f"line: {one.cursor.block().text()}"
        found.setdefault(background.alpha(), []).append(text)
    return found


@pytest.mark.parametrize("kind", [Kind.OFFICE, Kind.HTML, Kind.TEXT, Kind.MAIL])
def test_a_quotation_is_marked_in_its_paragraph(qtbot: QtBot, kind: Kind) -> None:
    source = flowing(kind)
    view = TextView(source)
    qtbot.addWidget(view)
    view.show_target(target_of(cite(source, "What fee?", '"shall  pay a fee of $500 within thirty"')))
    assert marked(view) == {34: [f"line: {TERMS[0]}"], 255: ["shall pay a fee of $500 within thirty"]}
    assert view.textCursor().block().text() == TERMS[0]
    assert view.accessibleDescription() == "Cited: shall pay a fee of $500 within thirty"


def test_of_a_supported_claim_its_sentence_is_pale_and_its_facts_are_marked(qtbot: QtBot) -> None:
    source = flowing(Kind.OFFICE)
    view = TextView(source)
    qtbot.addWidget(view)
    view.show_target(target_of(cite(source, "What fee does the supplier pay?", "It pays $500 in 30 days.")))
    assert marked(view) == {
        34: [f"line: {TERMS[0]}"],
        90: ["The Supplier 🙂 shall pay a fee of $500 within thirty (30) days."],
        255: ["$500", "thirty (30) days"],
    }


def test_the_clause_that_a_quotation_altered_is_marked(qtbot: QtBot) -> None:
    source = flowing(Kind.OFFICE)
    citation = cite(source, "?", '"The Customer shall assign this Agreement without consent."')
    assert citation.nearest and not citation.places
    view = TextView(source)
    qtbot.addWidget(view)
    view.show_target(target_of(citation))
    assert marked(view)[255] == ["The Customer shall not assign this Agreement without consent"]


def test_the_words_of_an_ellipsis_are_marked_apart(qtbot: QtBot) -> None:
    source = flowing(Kind.OFFICE)
    view = TextView(source)
    qtbot.addWidget(view)
    citation = cite(source, "?", '"shall pay a fee ... bear interest … Customer shall not assign"')
    view.show_target(target_of(citation))
    assert marked(view)[255] == ["shall pay a fee", "bear interest", "Customer shall not assign"]
    assert [text[:12] for text in marked(view)[34]] == ["line: Fees. ", "line: Notice"]


def test_code_is_marked_to_the_word(qtbot: QtBot) -> None:
    source = lines("a = 1\nb = a + 2\na = 1\nc = a + 2\nprint(c)")
    view = TextView(source)
    qtbot.addWidget(view)
    view.show_target(target_of(cite(source, "What is c?", "```\nc = a + 2\n```")))
    assert marked(view) == {34: ["line: c = a + 2"], 255: ["c = a + 2"]}


def test_a_message_is_marked_to_the_word_and_asked_about(qtbot: QtBot) -> None:
    moment = datetime(2024, 1, 30, 9, 0)
    said = [
        Message("1", "Ann Lee", "Hello 🙂 there", moment),
        Message("2", "Bo", "It costs $80 in all.", moment),
    ]
    chat = to_document(Chat(ChatFormat.WHATSAPP, "Deals", tuple(said), Counts(0, 0)), "/deals.txt")
    citation = cite(chat, "What does it cost?", "It costs $80.")
    panel = ViewerPanel()
    qtbot.addWidget(panel)
    panel.resize(700, 500)
    panel.show()
    assert panel.open_citation(citation, {key_of(chat): chat})
    view = panel.current()
    assert isinstance(view, ChatView)
    text = "It costs $80 in all."
    words = view._bubbles.words
    assert [text[a:b] for a, b in words.passages] == [text]
    assert [text[a:b] for a, b in words.marks] == ["$80"]
    view.grab()
    assert not panel._ask.isVisible()
    view.selectAll()
    assert panel._ask.isVisible()
    with qtbot.waitSignal(panel.ask_wanted) as asked:
        panel._ask.click()
    assert asked.args[0].endswith("Ann Lee: Hello 🙂 there\nBo: It costs $80 in all.")
    view.clearSelection()
    assert not panel._ask.isVisible()


def test_places_keep_their_words_when_they_are_saved() -> None:
    from dataclasses import asdict

    citation = cite(flowing(Kind.HTML), "What fee does the supplier pay?", "It pays $500 in 30 days.")
    assert citation.places[0].marks
    assert citation_of(asdict(citation)) == citation


def test_marks_are_found_whatever_white_space_is_shown() -> None:
    found = find_words("x\nthe  fee of\n$5 is due", "the fee of $5 is due", [])
    assert found.passages == ((2, 23),)


@pytest.mark.parametrize("kind", [Kind.OFFICE, Kind.HTML, Kind.TEXT, Kind.MAIL])
def test_text_flows_and_only_code_has_line_numbers(qtbot: QtBot, kind: Kind) -> None:
    view = TextView(flowing(kind))
    qtbot.addWidget(view)
    assert view.lineWrapMode() is TextView.LineWrapMode.WidgetWidth
    assert view.gutter_width() == 0
    assert view.toPlainText().split("\n\n")[0] == TERMS[0], "paragraphs stand apart"
    code = TextView(lines("a = 1"))
    qtbot.addWidget(code)
    assert code.lineWrapMode() is TextView.LineWrapMode.NoWrap
    assert code.gutter_width() > 0
