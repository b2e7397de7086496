"""What a check of an answer gives: citations, each with its verdict and the places that back it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from ingest.model import Rect

OMISSION = " … "
"""Stands between the words of a quotation that leaves some out."""


class Status(StrEnum):
    """The verdict on one quotation or claim. Only the first two are proof."""

    VERIFIED = "verified"
    SUPPORTED = "supported"
    APPROXIMATE = "approximate"
    RELATED = "related"
    MISSING = "missing"

    @property
    def is_proof(self) -> bool:
        """Tell whether the sources say it."""
        return self in (Status.VERIFIED, Status.SUPPORTED)


class Support(StrEnum):
    """The verdict on a whole answer."""

    NOT_FOUND = "not_found"
    """The answer itself says that the documents do not hold it."""
    BACKED = "backed"
    """Every citation is proof."""
    PARTLY = "partly"
    """Some citations are proof, others are not."""
    UNBACKED = "unbacked"
    """No citation is proof."""


@dataclass(frozen=True, slots=True)
class Span:
    """A run of characters [start, end) of the citation's text, or of the answer, as its owner says."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Difference:
    """Words of the answer that stand otherwise in the source.

    `answered` or `source` is empty where words were added or left out. `kind` says what was altered
    ("number", "date", "name", "negation", "duty") when the meaning is at stake, else None.
    """

    answered: str
    source: str
    kind: str | None = None


@dataclass(frozen=True, slots=True)
class Place:
    """Where the words stand in a source.

    `rects` are in points, one for each line of text; `highlight_rects` are those of the words that
    carry the verdict. A passage over a page break is two places with
    the same `occurrence`; different occurrences are different places of the same words. Where a document
    has no pages to mark, `text` are the words themselves and `marks` those in it that carry the verdict.
    """

    document: str
    path: str
    page_index: int | None = None
    page_label: str | None = None
    rects: tuple[Rect, ...] = ()
    highlight_rects: tuple[Rect, ...] = ()
    line_start: int | None = None
    line_end: int | None = None
    message_id: str | None = None
    section: str | None = None
    is_ocr: bool = False
    occurrence: int = 0
    text: str = ""
    marks: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class FocusPassage:
    """A passage that was shown beside a question, in one line as the model sees it, and where it stands."""

    text: str
    place: Place


@dataclass(frozen=True, slots=True)
class Citation:
    """One quotation or claim of an answer with what the sources say to it.

    `quote` holds the source's words, for a missing one the answer's own. `answer_start` and
    `answer_end` tell which characters of the answer it belongs to. `places` come best first, and are
    empty for a missing one; `nearest` then shows the passage that comes close but says otherwise.
    `highlights` are character ranges of `quote`: the words that carry the verdict. `unmatched` are
    the claim's facts that do not stand in the passage.
    """

    quote: str
    status: Status
    answer_start: int
    answer_end: int
    places: tuple[Place, ...] = ()
    is_quotation: bool = False
    highlights: tuple[Span, ...] = ()
    differences: tuple[Difference, ...] = ()
    unmatched: tuple[str, ...] = ()
    nearest: tuple[Place, ...] = ()
    n_occurrences: int = 0

    def to_json(self) -> dict[str, Any]:
        """Return the keys of the command line's JSON contract, of the best place.

        The rectangles are those of the best occurrence on its first page.
        """
        place = self.places[0] if self.places else None
        return {
            "quote": self.quote,
            "status": self.status.value,
            "document": place.document if place else None,
            "page": place.page_label if place else None,
            "rects": [[round(v, 2) for v in rect] for rect in place.rects] if place else [],
            "line_start": place.line_start if place else None,
            "line_end": place.line_end if place else None,
            "message_id": place.message_id if place else None,
        }
