"""A conversation as Markdown, Word and JSON: nothing lost, nothing taken for markup, no original harmed."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from app.evidence import EvidenceIndex, check, support_of
from app.exports.conversation import Conversation, Exchange, conversation_of
from app.exports.errors import ExportError
from app.exports.markdown import conversation_markdown, exchange_markdown
from app.exports.write import write_conversation
from app.states import Turn, TurnState
from tests.app.evidence.samples import contract

CONTRACT = contract(
    "This Agreement shall be governed by the laws of the State of Nevada.",
    "Either party may end this Agreement upon ninety (90) days written notice.",
    name="a_*b*.pdf",
)
INDEX = EvidenceIndex([CONTRACT])


def exchange(question: str, answer: str) -> Exchange:
    citations = check(INDEX, question, answer)
    return Exchange(
        question, answer, citations, support_of(answer, citations), "1 of 1 document read in whole"
    )


CONVERSATION = Conversation(
    "Which <law>?",
    "Fake 1B",
    (
        exchange("Which law governs?", 'It says "governed by the laws of the State of Nevada". Nevada law.'),
        exchange(
            "May it be ended?",
            '- "Either party may end this Agreement upon sixty (60) days written notice"\n- **Yes**\x0b',
        ),
        exchange("What is the penalty?", "Not found in the documents."),
    ),
)


def test_markdown_numbers_the_citations_and_says_what_differs() -> None:
    text = conversation_markdown(CONVERSATION)
    assert text.startswith("# Which \\<law\\>?\n\nAnswers by Fake 1B")
    assert 'Nevada" [✓ 1]' in text, "the note stands behind the closing mark"
    assert "1. ✓ verified, a\\_\\*b\\*.pdf, p. 1: “governed by the laws of the State of Nevada”" in text
    assert "✕ missing, nearest: a\\_\\*b\\*.pdf, p. 1" in text
    assert "number differs: the answer says “sixty 60”, the source “ninety 90”" in text
    assert "*Not found in the documents. 1 of 1 document read in whole*" in text
    assert exchange_markdown(CONVERSATION.exchanges[2]).count("\n1.") == 0


def test_word_and_json_hold_what_markdown_holds(tmp_path: Path) -> None:
    import docx

    write_conversation(CONVERSATION, tmp_path / "c.docx")
    paragraphs = [p.text for p in docx.Document(str(tmp_path / "c.docx")).paragraphs]
    assert paragraphs[0] == "Which <law>?"
    assert "May it be ended?" in paragraphs
    assert any(p.endswith("Nevada law. [✓ 2]") or "Nevada law." in p for p in paragraphs)
    assert any(p.startswith("1. ✕ missing, nearest: a_*b*.pdf, p. 1") and "ninety" in p for p in paragraphs)
    assert "Yes" in "".join(paragraphs) and "**" not in "".join(paragraphs)
    write_conversation(CONVERSATION, tmp_path / "c.json")
    saved = json.loads((tmp_path / "c.json").read_text(encoding="utf-8"))
    first, second, third = saved["turns"]
    assert first["citations"][0]["places"][0]["page"] == "1" and first["citations"][0]["places"][0]["rects"]
    assert second["citations"][0]["differences"][0]["kind"] == "number"
    assert second["citations"][0]["nearest"][0]["document"] == "a_*b*.pdf"
    assert (third["support"], third["citations"]) == ("not_found", [])


def test_what_the_window_shows_is_what_is_exported() -> None:
    stopped = Turn("s", "Stopped?", "Half an", TurnState.STOPPED)
    waiting = Turn("w", "Waiting?")
    assert conversation_of("T", "M", [stopped, waiting]).exchanges == (Exchange("Stopped?", "Half an"),)


def test_a_file_is_written_whole_or_not_at_all(tmp_path: Path) -> None:
    with pytest.raises(ExportError, match=r"names no format: end it in \.md, \.docx, \.json"):
        write_conversation(CONVERSATION, tmp_path / "c.pdf")
    with pytest.raises(ExportError, match="is no folder"):
        write_conversation(CONVERSATION, tmp_path / "nowhere" / "c.md")
    source = tmp_path / "source.md"
    source.write_text("mine")
    (tmp_path / "link.md").symlink_to(source)
    with pytest.raises(ExportError, match="is the original"):
        write_conversation(CONVERSATION, tmp_path / "link.md", [str(source)])
    assert source.read_text() == "mine"
    with pytest.raises(ExportError, match="cannot be written"):
        (tmp_path / "folder.md").mkdir()
        write_conversation(CONVERSATION, tmp_path / "folder.md")
    (tmp_path / "folder.md").rmdir()
    (tmp_path / "old.json").write_text("old")
    write_conversation(CONVERSATION, tmp_path / "old.json")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["link.md", "old.json", "source.md"]
