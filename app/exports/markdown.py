"""A conversation as Markdown: answers with numbered notes, under each answer the words of the sources."""

from __future__ import annotations

import re

from app.exports.conversation import (
    SIGNS,
    Conversation,
    Exchange,
    best_places,
    cut_at_citations,
    remarks_on,
)

_MARKUP = re.compile(r"([\\`*_\[\]<>#|])")


def conversation_markdown(conversation: Conversation) -> str:
    """Return the whole conversation."""
    head = f"# {escaped(conversation.title)}\n\n"
    if conversation.model:
        head += (
            f"Answers by {escaped(conversation.model)}; every quotation was compared with its document.\n\n"
        )
    return head + "\n".join(exchange_markdown(exchange) for exchange in conversation.exchanges)


def exchange_markdown(exchange: Exchange) -> str:
    """Return one question with its answer and evidence."""
    answer = "".join(
        _noted(text, f"[{SIGNS[exchange.citations[number - 1].status]} {number}]") if number else text
        for text, number in cut_at_citations(exchange)
    )
    lines = [f"## {escaped(' '.join(exchange.question.split()))}", "", answer.strip(), ""]
    for number, citation in enumerate(exchange.citations, 1):
        where = best_places(citation)
        place = f", {escaped(where)}" if where else ""
        quote = escaped(" ".join(citation.quote.split()))
        lines.append(f"{number}. {SIGNS[citation.status]} {citation.status.value}{place}: “{quote}”")
        lines += [f"   - {escaped(remark)}" for remark in remarks_on(citation)]
    if exchange.citations:
        lines.append("")
    closing = " ".join(part for part in (exchange.verdict, escaped(exchange.coverage)) if part)
    return "\n".join([*lines, *([f"*{closing}*", ""] if closing else [])])


def _noted(text: str, note: str) -> str:
    """Put a note after a text, before the line's end."""
    bare = text.rstrip()
    return f"{bare} {note}{text[len(bare) :]}"


def escaped(text: str) -> str:
    """Return text that Markdown shows as it is."""
    return _MARKUP.sub(r"\\\1", text)
