"""The text of a whole pack as one string, with the way back from any character to its place."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from app.evidence.model import OMISSION, Place, Span
from app.evidence.normalise import Folded, fold
from ingest.model import Document, Kind, LineLocation, MessageLocation, PageLocation, Rect, Role, Segment

DOCUMENT_BREAK = "\n\0\n"
"""Stands between documents: no quotation holds it, so none runs from one document into the next."""
_PAGE_NUMBER = re.compile(
    r"\W*(?:page\s*)?(?:[A-Z]-?)?(?:\d{1,4}|[ivxl]{1,6})(?:\s*(?:of|/)\s*\d{1,4})?\W*", re.I
)


@dataclass(frozen=True, slots=True, eq=False)
class Stream:
    """All segments of a pack one after the other, joined by line breaks.

    `starts`: int64 (n_segments,), where each segment begins in `text`. `owners`: int32, its document.
    `folded` is of the text without the bars that part a table's cells.
    """

    documents: tuple[Document, ...]
    segments: tuple[Segment, ...]
    starts: npt.NDArray[np.int64]
    owners: npt.NDArray[np.int32]
    text: str
    folded: Folded

    @classmethod
    def of(cls, documents: Sequence[Document], *, with_running_lines: bool) -> Stream:
        """Join the documents, with or without their running headers and footers."""
        parts: list[str] = []
        segments: list[Segment] = []
        starts: list[int] = []
        owners: list[int] = []
        at = 0
        for number, document in enumerate(documents):
            separator = DOCUMENT_BREAK if number else ""
            for segment in document.segments:
                if not with_running_lines and is_running_line(segment):
                    continue
                parts += (separator, segment.text)
                at += len(separator)
                segments.append(segment)
                starts.append(at)
                owners.append(number)
                at += len(segment.text)
                separator = "\n"
        text = "".join(parts)
        return cls(
            tuple(documents),
            tuple(segments),
            np.array(starts, dtype=np.int64),
            np.array(owners, dtype=np.int32),
            text,
            fold(_without_rules(text, segments, starts)),
        )

    def segment_at(self, position: int) -> int:
        """Return the number of the segment that holds the character, or the last one before it."""
        return max(0, int(np.searchsorted(self.starts, position, side="right")) - 1)

    def owner_at(self, position: int) -> int:
        """Return the number of the document that holds the character."""
        return int(self.owners[self.segment_at(position)])

    def parts(self, start: int, end: int) -> Iterator[tuple[int, int, int]]:
        """Yield (segment number, first, last character in its text) for each segment in the range."""
        number = self.segment_at(start)
        while number < len(self.segments) and self.starts[number] < end:
            base = int(self.starts[number])
            first, last = max(0, start - base), min(len(self.segments[number].text), end - base)
            if first < last:
                yield number, first, last
            number += 1

    def places(
        self,
        ranges: Sequence[tuple[int, int]],
        occurrence: int = 0,
        highlights: Sequence[tuple[int, int]] = (),
    ) -> tuple[Place, ...]:
        """Return the places of these character ranges of one document, one for each page or message."""
        groups: dict[tuple[int, object], list[tuple[int, int, int]]] = {}
        for start, end in ranges:
            for number, first, last in self.parts(start, end):
                key = (int(self.owners[number]), _group(self.segments[number]))
                groups.setdefault(key, []).append((number, first, last))
        places = []
        for (owner, group), parts in groups.items():
            marks = [
                rect
                for start, end in highlights
                for number, first, last in self.parts(start, end)
                if _group(self.segments[number]) == group
                for rect in _rects(self.segments[number], first, last)
            ]
            place = replace(self._place(owner, parts, occurrence), highlight_rects=merge_lines(marks))
            if self.documents[owner].kind is not Kind.PDF:
                place = replace(place, text=self._text_of(parts), marks=self._marks_in(parts, highlights))
            places.append(place)
        return tuple(places)

    def _text_of(self, parts: Sequence[tuple[int, int, int]]) -> str:
        """Return the words of parts, those that do not follow each other parted by an omission."""
        text, before = "", (0, 0)
        for number, first, last in parts:
            goes_on = (
                first == 0 and number == before[0] + 1 and before[1] == len(self.segments[before[0]].text)
            )
            text += ("\n" if goes_on else OMISSION) if text else ""
            text += self.segments[number].text[first:last]
            before = number, last
        return text

    def _marks_in(
        self, parts: Sequence[tuple[int, int, int]], highlights: Sequence[tuple[int, int]]
    ) -> tuple[Span, ...]:
        """Return where highlighted characters stand in the text of these parts."""
        marks: list[Span] = []
        for place, (number, first, last) in enumerate(parts):
            base = int(self.starts[number])
            at = len(self._text_of(parts[: place + 1])) - (last - first)
            for start, end in highlights:
                a, b = max(start - base, first), min(end - base, last)
                if a < b:
                    marks.append(Span(at + a - first, at + b - first))
        return tuple(marks)

    def _place(self, owner: int, parts: list[tuple[int, int, int]], occurrence: int) -> Place:
        document = self.documents[owner]
        segment = self.segments[parts[0][0]]
        rects: list[Rect] = []
        lines: list[int] = []
        for number, first, last in parts:
            rects += _rects(self.segments[number], first, last)
            lines += _lines(self.segments[number], first, last)
        location = segment.location
        on_page = isinstance(location, PageLocation)
        return Place(
            document=document.name,
            path=document.path,
            page_index=location.page_index if isinstance(location, PageLocation) else None,
            page_label=location.page_label if isinstance(location, PageLocation) else None,
            rects=merge_lines(rects) if on_page else (),
            line_start=min(lines) if lines else None,
            line_end=max(lines) if lines else None,
            message_id=location.message_id if isinstance(location, MessageLocation) else None,
            section=segment.section,
            is_ocr=segment.ocr is not None,
            occurrence=occurrence,
        )


def _without_rules(text: str, segments: Sequence[Segment], starts: Sequence[int]) -> str:
    """Blank the bars between a table's cells, which no quotation of a row repeats; places stay the same."""
    parts: list[str] = []
    at = 0
    for segment, start in zip(segments, starts, strict=True):
        if segment.role is Role.TABLE:
            parts += (text[at:start], segment.text.replace("|", " "))
            at = start + len(segment.text)
    return "".join((*parts, text[at:]))


def is_running_line(segment: Segment) -> bool:
    """Tell whether a segment only interrupts the text: a header, a footer, a bare page number."""
    on_page = isinstance(segment.location, PageLocation)
    return not segment.in_prompt or (on_page and _PAGE_NUMBER.fullmatch(segment.text) is not None)


def _group(segment: Segment) -> object:
    location = segment.location
    if isinstance(location, PageLocation):
        return location.page_index
    return location.message_id if isinstance(location, MessageLocation) else None


def _rects(segment: Segment, first: int, last: int) -> list[Rect]:
    if segment.words is not None:
        return segment.words.within(first, last)
    return list(segment.location.rects) if isinstance(segment.location, PageLocation) else []


def _lines(segment: Segment, first: int, last: int) -> list[int]:
    location = segment.location
    if isinstance(location, LineLocation):
        text = segment.text
        return [
            location.line_start + text.count("\n", 0, first),
            location.line_start + text.count("\n", 0, max(first, last - 1)),
        ]
    if isinstance(location, MessageLocation):
        return [line for line in (location.line_start, location.line_end) if line is not None]
    return []


def merge_lines(rects: Sequence[Rect]) -> tuple[Rect, ...]:
    """Join the boxes of words that follow each other on one line of text."""
    merged: list[Rect] = []
    for rect in rects:
        if merged and _same_line(merged[-1], rect):
            last = merged[-1]
            merged[-1] = Rect(
                min(last.x0, rect.x0), min(last.y0, rect.y0), max(last.x1, rect.x1), max(last.y1, rect.y1)
            )
        else:
            merged.append(rect)
    return tuple(merged)


def _same_line(a: Rect, b: Rect) -> bool:
    """Tell whether `b` goes on where `a` ends: they overlap by half in height, with no column between."""
    overlap = min(a.y1, b.y1) - max(a.y0, b.y0)
    height = min(a.y1 - a.y0, b.y1 - b.y0)
    gap = b.x0 - a.x1
    return overlap > 0.5 * height and -height < gap < 3 * max(height, 1.0)
