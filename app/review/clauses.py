"""A document as its clauses: paragraphs with their section numbers, in order, each with its place."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from app.evidence.model import Place
from app.evidence.stream import Stream
from app.review.tracked import has_marks
from ingest.model import Document, Kind

_NUMBER = re.compile(
    r"\s*(?:(?:article|section|clause|§)\s*)?"
    r"((?:\d{1,3}|[IVXL]{1,6})(?:\.\d{1,3})*(?:\([a-z0-9]{1,4}\))*(?=[.):\s])|\([a-z0-9ivx]{1,4}\))[.):]?\s+",
    re.I,
)
_FINISHED = re.compile(r"[.!?:;。！？][\"'”’)\]]*$")
_GOES_ON = re.compile(r"[a-z(\[]")


@dataclass(frozen=True, slots=True)
class Clause:
    """One paragraph. `number` is its section number ("7.2"), empty without one; `body` the text after it.

    `marked` is the text with its tracked changes, where it has any.
    """

    index: int
    number: str
    body: str
    text: str
    marked: str
    place: Place

    @property
    def key(self) -> str:
        """Return the body in one case and with single spaces: equal keys are equal clauses."""
        return " ".join(self.body.casefold().split())


def clauses_of(document: Document, reading: Callable[[str], str]) -> tuple[Clause, ...]:
    """Return a document's clauses; `reading` takes tracked changes as accepted, or as rejected."""
    stream = Stream.of((document,), with_running_lines=False)
    found: list[Clause] = []
    for start, end in _paragraphs(stream, document.kind):
        marked = " ".join(stream.text[start:end].split())
        text = reading(marked)
        if not any(char.isalnum() for char in text):
            continue
        number = _NUMBER.match(text)
        body = text[number.end() :] if number else text
        place = stream.places([(start, end)])[0]
        found.append(
            Clause(
                len(found),
                number[1] if number else "",
                body,
                text,
                marked if has_marks(marked) else "",
                place,
            )
        )
    return tuple(found)


def _paragraphs(stream: Stream, kind: Kind) -> Iterator[tuple[int, int]]:
    """Yield the ranges of paragraphs; one cut in two by the end of a page is one."""
    start: int | None = None
    for index, segment in enumerate(stream.segments):
        at, end = int(stream.starts[index]), int(stream.starts[index]) + len(segment.text)
        if kind in (Kind.TEXT, Kind.CODE):
            yield from _blocks(stream.text, at, end)
            continue
        if start is None:
            start = at
        following = stream.segments[index + 1].text if index + 1 < len(stream.segments) else ""
        if _FINISHED.search(segment.text.rstrip()) or not _GOES_ON.match(following.lstrip()):
            yield start, end
            start = None


def _blocks(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield what stands between empty lines."""
    left = start
    for gap in re.finditer(r"\n[ \t]*\n\s*", text[start:end]):
        if text[left : start + gap.start()].strip():
            yield left, start + gap.start()
        left = start + gap.end()
    if text[left:end].strip():
        yield left, end
