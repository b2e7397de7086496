"""A conversation as a Word document."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

from app.evidence.model import Citation, Status
from app.exports.conversation import (
    SIGNS,
    Conversation,
    Exchange,
    best_places,
    cut_at_citations,
    remarks_on,
)
from app.exports.memo import add_coloured, clean, new_document

if TYPE_CHECKING:
    from docx.document import Document

COLOURS = {
    Status.VERIFIED: "1A7F4B",
    Status.SUPPORTED: "1A7F4B",
    Status.APPROXIMATE: "9A6400",
    Status.RELATED: "667085",
    Status.MISSING: "B3261E",
}
_STRONG = re.compile(r"\*\*(.+?)\*\*")
_BULLET = re.compile(r"\s*(?:[-*+•])\s+")


def write_word(conversation: Conversation, path: Path) -> None:
    """Write the conversation. Raises OSError."""
    document = new_document(conversation.title)
    if conversation.model:
        text = f"Answers by {conversation.model}; every quotation was compared with its document."
        document.add_paragraph(clean(text))
    for exchange in conversation.exchanges:
        document.add_heading(clean(exchange.question), 2)
        _add_answer(document, exchange)
        for number, citation in enumerate(exchange.citations, 1):
            _add_citation(document, number, citation)
        closing = " ".join(part for part in (exchange.verdict, exchange.coverage) if part)
        if closing:
            document.add_paragraph().add_run(clean(closing)).italic = True
    document.save(str(path))


def _add_answer(document: Document, exchange: Exchange) -> None:
    """Lay out the answer's lines; Markdown's bold and bullets are Word's own, chips follow their words."""
    paragraph = None
    for text, number in cut_at_citations(exchange):
        for index, line in enumerate(text.split("\n")):
            if paragraph is None or (index and line.strip()):
                bullet = _BULLET.match(line)
                paragraph = document.add_paragraph(style="List Bullet" if bullet else None)
                line = line[bullet.end() :] if bullet else line.lstrip("# ")
            for part, run in enumerate(_STRONG.split(line)):
                paragraph.add_run(clean(run)).bold = bool(part % 2)
        if number and paragraph is not None:
            status = exchange.citations[number - 1].status
            add_coloured(paragraph, f" [{SIGNS[status]} {number}]", COLOURS[status])


def _add_citation(document: Document, number: int, citation: Citation) -> None:
    paragraph = document.add_paragraph(style="List Bullet")
    add_coloured(
        paragraph,
        f"{number}. {SIGNS[citation.status]} {citation.status.value}",
        COLOURS[citation.status],
    )
    where = best_places(citation)
    paragraph.add_run(clean(f", {where}: " if where else ": "))
    paragraph.add_run(clean(f"“{' '.join(citation.quote.split())}”")).italic = True
    for remark in remarks_on(citation):
        paragraph.add_run().add_break()
        paragraph.add_run(clean(remark))
