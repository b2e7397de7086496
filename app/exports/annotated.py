"""A copy of a PDF with the cited clauses highlighted, question and answer as each one's comment."""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from contextlib import closing
from dataclasses import replace
from pathlib import Path

from app.evidence.model import Citation, Status
from app.exports.conversation import SIGNS, Conversation, Exchange, remarks_on
from app.exports.errors import ExportError, cannot_write
from app.whole_file import whole_file
from ingest.apart import Apart, ApartError
from ingest.model import Rect
from ingest.pdf.annotate import Note, annotate

_COLOURS = {
    Status.VERIFIED: (0.55, 0.88, 0.66),
    Status.SUPPORTED: (0.55, 0.88, 0.66),
    Status.APPROXIMATE: (1.0, 0.85, 0.45),
    Status.RELATED: (0.80, 0.84, 0.90),
    Status.MISSING: (1.0, 0.70, 0.66),
}
_CAUTION = tuple(_COLOURS.values())
"""From what is proved to what is not: the colour of a clause that was cited more than once is the last."""
_MAX_ANSWER_CHARS = 2_000
_RULE = "\n\n— — —\n\n"
_MIN_COMMON = 0.3
"""Lines that touch at their edges share less of the smaller one; what is cited twice shares nearly all."""
_WITHIN = 0.95
_LONGEST_S = 300.0  # the largest filings take seconds; nobody else would end a library that loops


def cited_pdfs(conversation: Conversation) -> list[str]:
    """Return the paths of the PDFs that a conversation cites, in the order they are cited first."""
    return [path for path in conversation.documents if path.lower().endswith(".pdf")]


def notes_on(conversation: Conversation, path: str) -> list[Note]:
    """Return a note for each page of each citation's best place in one document.

    What an altered quotation comes near to is marked too, and its comment says what differs. Of citations
    of one clause, or of clauses that overlap, a reader would see only the uppermost: they share a note.
    """
    notes: list[Note] = []
    for exchange in conversation.exchanges:
        for number, citation in enumerate(exchange.citations, 1):
            places = citation.places or citation.nearest
            best = [p for p in places if p.occurrence == places[0].occurrence]
            notes += [
                Note(p.page_index, p.rects, _comment(exchange, number, citation), _COLOURS[citation.status])
                for p in best
                if p.path == path and p.page_index is not None and p.rects
            ]
    return _together(notes)


def _together(notes: Sequence[Note]) -> list[Note]:
    """Make one note of those whose rectangles overlap, in the order of their first."""
    kept: list[Note] = []
    for note in notes:
        touching = [other for other in kept if _overlap(other, note)]
        if not touching:
            kept.append(note)
            continue
        joined = [*touching, note]
        rects = tuple(dict.fromkeys(rect for one in joined for rect in one.rects))
        comments = dict.fromkeys(one.comment for one in joined)
        colour = max((one.colour for one in joined), key=_CAUTION.index)
        together = replace(touching[0], rects=_apart(rects), comment=_RULE.join(comments), colour=colour)
        kept[kept.index(touching[0])] = together
        kept = [other for other in kept if other not in touching[1:]]
    return kept


def _overlap(a: Note, b: Note) -> bool:
    return a.page_index == b.page_index and any(
        _common(p, q) > _MIN_COMMON * min(_area(p), _area(q)) for p in a.rects for q in b.rects
    )


def _apart(rects: Sequence[Rect]) -> tuple[Rect, ...]:
    """Leave out rectangles that lie within another: painted twice they would be darker."""
    return tuple(
        rect
        for i, rect in enumerate(rects)
        if not any(
            _common(rect, other) > _WITHIN * _area(rect) and (_area(other) > _area(rect) or j < i)
            for j, other in enumerate(rects)
            if j != i
        )
    )


def _area(rect: Rect) -> float:
    return max(0.0, rect.x1 - rect.x0) * max(0.0, rect.y1 - rect.y0)


def _common(a: Rect, b: Rect) -> float:
    """Return the area that two rectangles share, in square points."""
    width, height = min(a.x1, b.x1) - max(a.x0, b.x0), min(a.y1, b.y1) - max(a.y0, b.y0)
    return max(0.0, width) * max(0.0, height)


def _comment(exchange: Exchange, number: int, citation: Citation) -> str:
    answer = exchange.answer.strip()
    if len(answer) > _MAX_ANSWER_CHARS:
        answer = answer[:_MAX_ANSWER_CHARS].rsplit(" ", 1)[0] + " …"
    said = " ".join(exchange.answer[citation.answer_start : citation.answer_end].split())
    parts = [f"Question: {exchange.question}", f"Answer: {answer}"]
    parts.append(f"[{number}] {SIGNS[citation.status]} {citation.status.value}: {said}")
    return "\n\n".join([*parts, *remarks_on(citation)])


def write_annotated(
    conversation: Conversation, path: str, target: Path, passwords: Mapping[str, str] | None = None
) -> int:
    """Write the annotated copy of one document; return how many places were marked.

    Raises:
        ExportError: nothing is cited there, `target` is the original itself, or the disk refuses.
        IngestError: the PDF cannot be opened any more.
    """
    notes = notes_on(conversation, path)
    if not notes:
        raise ExportError(f"No answer cites {Path(path).name}: there is nothing to mark in it.")
    refuse_original(target, [path])
    try:
        with whole_file(target) as unfinished:
            return _in_own_process(path, str(unfinished), notes, (passwords or {}).get(path))
    except OSError as error:
        raise ExportError(cannot_write(target, error)) from error


def _in_own_process(source: str, target: str, notes: Sequence[Note], password: str | None) -> int:
    """Run PyMuPDF apart: it is not thread-safe, and a file that crashes it takes only its process."""
    last_s = time.monotonic() + _LONGEST_S
    with closing(Apart(annotate)) as apart:
        try:
            return apart.call(source, target, notes, password, gives_up=lambda: time.monotonic() > last_s)
        except ApartError as error:
            raise ExportError(
                f"{Path(source).name} cannot be annotated: the PDF library failed on it."
            ) from error


def refuse_original(target: Path, originals: Sequence[str | Path]) -> None:
    """Raise ExportError where writing `target` would write over a source, by whatever name it goes."""
    for original in originals:
        if target.exists() and Path(original).exists() and target.samefile(original):
            raise ExportError(f"{target.name} is the original: choose another name for the copy.")
