"""A conversation as every export sees it: questions, answers, citations; no Qt, no figures of speed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from app.evidence.model import Citation, FocusPassage, Place, Status, Support
from app.states import Turn

SIGNS = {
    Status.VERIFIED: "✓",
    Status.SUPPORTED: "✓",
    Status.APPROXIMATE: "≈",
    Status.RELATED: "·",
    Status.MISSING: "✕",
}
_VERDICTS = {
    Support.NOT_FOUND: "Not found in the documents.",
    Support.UNBACKED: "No proof found in the documents: check this answer before you use it.",
}


@dataclass(frozen=True, slots=True)
class Exchange:
    """A question with its answer and what the sources say to it."""

    question: str
    answer: str
    citations: tuple[Citation, ...] = ()
    support: Support | None = None
    coverage: str = ""
    focus: tuple[FocusPassage, ...] = ()

    @property
    def verdict(self) -> str:
        """Return what a reader must be told of the whole answer, empty where its citations say it."""
        return _VERDICTS.get(self.support, "") if self.support else ""


@dataclass(frozen=True, slots=True)
class Conversation:
    """What is exported. `model` is whose answers these are."""

    title: str
    model: str
    exchanges: tuple[Exchange, ...]

    @property
    def documents(self) -> tuple[str, ...]:
        """Return the paths of all cited documents, in the order they are cited first."""
        places = (p for e in self.exchanges for c in e.citations for p in (*c.places, *c.nearest))
        return tuple(dict.fromkeys(place.path for place in places))


def conversation_of(title: str, model: str, turns: Iterable[Turn]) -> Conversation:
    """Return the turns that were answered, as they are shown."""
    exchanges = []
    for turn in turns:
        answer = turn.answer
        if answer is None:
            exchanges += [Exchange(turn.question, turn.text)] if turn.text else []
            continue
        exchanges.append(
            Exchange(
                turn.question, turn.text, answer.citations, answer.support, answer.coverage, answer.focus
            )
        )
    return Conversation(title, model, tuple(exchanges))


def place_text(place: Place) -> str:
    """Name a place: "Services Agreement.pdf, p. 7"."""
    if place.page_label is not None:
        return f"{place.document}, p. {place.page_label}"
    if place.message_id is not None:
        return f"{place.document}, message {place.message_id}"
    if place.line_start is not None:
        last = f"–{place.line_end}" if place.line_end not in (None, place.line_start) else ""
        return f"{place.document}, line {place.line_start}{last}"
    return place.document


def best_places(citation: Citation) -> str:
    """Name where a citation stands, over a page break at both pages; else where it nearly stands."""
    if citation.places:
        first = citation.places[0].occurrence
        return " and ".join(place_text(p) for p in citation.places if p.occurrence == first)
    return f"nearest: {place_text(citation.nearest[0])}" if citation.nearest else ""


def remarks_on(citation: Citation) -> list[str]:
    """Say what the source has otherwise, and what of the claim it does not have."""
    remarks = [
        f"{difference.kind or 'wording'} differs: the answer says “{difference.answered or 'nothing'}”,"
        f" the source “{difference.source or 'nothing'}”"
        for difference in citation.differences
    ]
    if citation.unmatched:
        remarks.append("not in the passage: " + ", ".join(citation.unmatched))
    return remarks


def cut_at_citations(exchange: Exchange) -> list[tuple[str, int | None]]:
    """Cut an answer after each cited run: (text, number of the citation that ends it, from 1)."""
    pieces: list[tuple[str, int | None]] = []
    at = 0
    ends = sorted((c.answer_end, number) for number, c in enumerate(exchange.citations, 1))
    for end, number in ends:
        end = _past_closing(exchange.answer, max(at, min(end, len(exchange.answer))))
        pieces.append((exchange.answer[at:end], number))
        at = end
    return [*pieces, (exchange.answer[at:], None)] if at < len(exchange.answer) else pieces


def _past_closing(text: str, at: int) -> int:
    while at < len(text) and text[at] in "*_`\"'”’»」』)":
        at += 1
    return at


def to_json(conversation: Conversation) -> dict[str, Any]:
    """Return everything, with all places of each citation; rectangles are in points from the top left."""
    return {
        "title": conversation.title,
        "model": conversation.model,
        "turns": [
            {
                "question": exchange.question,
                "answer": exchange.answer,
                "support": exchange.support.value if exchange.support else None,
                "coverage": exchange.coverage,
                "citations": [_citation(citation) for citation in exchange.citations],
                "focus": [
                    {"text": one.text, "document": one.place.document, "page": one.place.page_label}
                    for one in exchange.focus
                ],
            }
            for exchange in conversation.exchanges
        ],
    }


def _citation(citation: Citation) -> dict[str, Any]:
    return {
        **citation.to_json(),
        "answer_start": citation.answer_start,
        "answer_end": citation.answer_end,
        "is_quotation": citation.is_quotation,
        "differences": [
            {"answered": d.answered, "source": d.source, "kind": d.kind} for d in citation.differences
        ],
        "unmatched": list(citation.unmatched),
        "places": _places(citation.places),
        "nearest": _places(citation.nearest),
    }


def _places(places: Sequence[Place]) -> list[dict[str, Any]]:
    return [
        {
            "document": place.document,
            "page": place.page_label,
            "rects": [[round(v, 2) for v in rect] for rect in place.rects],
            "line_start": place.line_start,
            "line_end": place.line_end,
            "message_id": place.message_id,
            "occurrence": place.occurrence,
        }
        for place in places
    ]
