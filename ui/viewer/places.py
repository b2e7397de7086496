"""What a viewer is asked to show: a place in a document and the words that stand there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.choices import key_at
from app.evidence.model import Citation, Place, Span
from ingest.model import Rect


@dataclass(frozen=True, slots=True)
class Target:
    """A place to scroll to and highlight. `rects` and, inside them, `words` are by page index, in points.

    Where there are no pages `text` are the words that stand there, and `marks` those in it that carry the
    verdict.
    """

    key: str
    page_index: int | None = None
    rects: tuple[tuple[int, tuple[Rect, ...]], ...] = ()
    words: tuple[tuple[int, tuple[Rect, ...]], ...] = ()
    line_start: int | None = None
    line_end: int | None = None
    message_id: str | None = None
    quote: str = ""
    status: str = ""
    text: str = ""
    marks: tuple[Span, ...] = ()


def n_places(citation: Citation) -> int:
    """Count the places that can be shown: those over a page break are one."""
    return len({place.occurrence for place in citation.places or citation.nearest})


def target_of(citation: Citation, number: int = 0) -> Target | None:
    """Return a place of a citation, 0 for the best, with the parts of it that run over a page break."""
    places: Sequence[Place] = citation.places or citation.nearest
    if not places:
        return None
    wanted = list(dict.fromkeys(place.occurrence for place in places))[number]
    best = next(place for place in places if place.occurrence == wanted)
    parts = [p for p in places if p.path == best.path and p.occurrence == best.occurrence]
    return Target(
        key=key_at(best.path, best.document),
        page_index=best.page_index,
        rects=tuple((p.page_index, p.rects) for p in parts if p.page_index is not None),
        words=tuple((p.page_index, p.highlight_rects) for p in parts if p.page_index is not None),
        line_start=best.line_start,
        line_end=best.line_end,
        message_id=best.message_id,
        quote=citation.quote,
        status=citation.status.value if citation.places else "",
        text=best.text,
        marks=best.marks,
    )
