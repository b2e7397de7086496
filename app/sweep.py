"""Sweep: material larger than the window is read in several passes, and one question asked in each.

Documents stay whole where they fit into a pass of their own; larger ones are cut at sections, then
between segments, and only a segment larger than a pass is cut inside, at line ends. Every segment
is in exactly one pass, so that all of the material is read.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

import numpy as np

from app.evidence import Citation, Support, is_not_found, support_of
from app.prompt import NOT_FOUND
from app.thinking import after_thinking
from ingest.model import (
    Document,
    Kind,
    LineLocation,
    MessageLocation,
    PageLocation,
    Role,
    Segment,
    WordBoxes,
)

# A part of a document may begin in the middle of a page and then gets a page mark of its own.
_MARK_TOKENS = 24
MIN_ROOM = 4 * _MARK_TOKENS
"""A pass smaller than this holds a wrapper and hardly a word."""
_PROVED_FIRST = (Support.BACKED, Support.PARTLY, Support.UNBACKED, Support.NOT_FOUND)


class Counter(Protocol):
    """Counts tokens exactly, as `app.planner.Planner` does."""

    def n_tokens(self, document: Document) -> int:
        """Return what a whole document takes, its wrapper included."""
        ...

    def segment_tokens(self, document: Document) -> Sequence[int]:
        """Return what each segment takes together with the page mark before it; 0 outside the prompt."""
        ...


@dataclass(frozen=True, slots=True)
class Pass:
    """The documents, or parts of documents, that are read together. Parts keep their document's name."""

    documents: tuple[Document, ...]
    n_tokens: int


@dataclass(frozen=True, slots=True)
class Coverage:
    """How much of the material the passes so far have read."""

    n_pages_read: int
    n_pages: int
    n_documents_read: int
    n_documents: int
    n_passes: int

    def __str__(self) -> str:
        """Say it in a sentence: pages where all documents have them, else documents."""
        passes = "1 pass" if self.n_passes == 1 else f"{self.n_passes:,} passes"
        if self.n_pages:
            return f"{self.n_pages_read:,} of {self.n_pages:,} pages read in {passes}."
        return f"{self.n_documents_read:,} of {self.n_documents:,} documents read in {passes}."


@dataclass(frozen=True, slots=True)
class Partial:
    """The answer of one pass with its citations, whose positions count in this answer's text."""

    pass_index: int
    text: str
    citations: tuple[Citation, ...] = ()


@dataclass(frozen=True, slots=True)
class Part:
    """What one or more passes said in the same words: the characters [start, end) of the merged answer."""

    start: int
    end: int
    pass_indexes: tuple[int, ...]
    citations: tuple[Citation, ...]
    support: Support


@dataclass(frozen=True, slots=True)
class Merged:
    """One answer from all passes, what is proved first. `pass_indexes` are those that found something."""

    text: str
    citations: tuple[Citation, ...]
    pass_indexes: tuple[int, ...]
    parts: tuple[Part, ...] = ()


def split(documents: Sequence[Document], counter: Counter, n_room: int) -> tuple[Pass, ...]:
    """Share documents out to passes of at most `n_room` tokens, each into the first that has room.

    Raises ValueError when `n_room` is too small for a wrapper and some words.
    """
    if n_room < MIN_ROOM:
        raise ValueError(f"a pass of {n_room} tokens holds no text")
    passes: list[list[Document]] = []
    used: list[int] = []
    for document in documents:
        for part in _parts(document, counter, n_room):
            n_tokens = counter.n_tokens(part)
            where = _first_with_room(passes, used, part.name, n_room - n_tokens)
            if where == len(passes):
                passes.append([])
                used.append(0)
            passes[where].append(part)
            used[where] += n_tokens
    return tuple(Pass(tuple(found), n_used) for found, n_used in zip(passes, used, strict=True))


def _first_with_room(
    passes: Sequence[Sequence[Document]], used: Sequence[int], name: str, n_most: int
) -> int:
    """Return the first pass that may take a part; two parts of one document would pass for one text."""
    for index, n_used in enumerate(used):
        if n_used <= n_most and all(document.name != name for document in passes[index]):
            return index
    return len(passes)


def coverage(documents: Sequence[Document], passes: Sequence[Pass]) -> Coverage:
    """Compare what `passes` have read with all of `documents`: a page counts when all its text was read."""
    read: dict[tuple[str, str], list[Segment]] = {}
    for one in passes:
        for part in one.documents:
            read.setdefault((part.path, part.name), []).extend(part.segments)
    n_documents_read = n_pages_read = 0
    for document in documents:
        found = read.get((document.path, document.name), [])
        missing = _characters(document.segments) - _characters(found)
        n_documents_read += missing <= 0  # a chat's parts each declare its short names
        n_pages_read += document.n_pages - len(_pages_short(document.segments, found))
    n_pages = sum(document.n_pages for document in documents)
    return Coverage(n_pages_read, n_pages, n_documents_read, len(documents), len(passes))


def merge(partials: Sequence[Partial]) -> Merged:
    """Put the partial answers that found something one after another; equal ones are said once.

    What is proved comes first, then what is in part: a reader stops at the first answer. Among equals the
    order of the passes stays.
    """
    found: dict[str, list[Partial]] = {}
    for partial in partials:
        text = after_thinking(partial.text).strip()
        if text and not is_not_found(text):
            found.setdefault(" ".join(text.casefold().split()), []).append(partial)
    if not found:
        return Merged(NOT_FOUND, (), ())
    texts: list[str] = []
    parts: list[Part] = []
    at = 0
    judged = [(_support(same), same) for same in found.values()]
    for support, same in sorted(judged, key=lambda one: _PROVED_FIRST.index(one[0])):
        text = after_thinking(same[0].text).strip()
        citations = tuple(moved for partial in same for moved in _moved(partial, at, len(text)))
        indexes = tuple(partial.pass_index for partial in same)
        parts.append(Part(at, at + len(text), indexes, citations, support))
        texts.append(text)
        at += len(text) + 2
    return Merged(
        "\n\n".join(texts),
        tuple(citation for part in parts for citation in part.citations),
        tuple(sorted(index for part in parts for index in part.pass_indexes)),
        tuple(parts),
    )


def _support(same: Sequence[Partial]) -> Support:
    return support_of(same[0].text, [citation for partial in same for citation in partial.citations])


def _moved(partial: Partial, at: int, n_characters: int) -> Iterator[Citation]:
    """Yield a partial answer's citations with positions in the merged text."""
    n_stripped = len(partial.text) - len(after_thinking(partial.text).lstrip())
    for citation in partial.citations:
        start = min(max(citation.answer_start - n_stripped, 0), n_characters)
        end = min(max(citation.answer_end - n_stripped, start), n_characters)
        yield replace(citation, answer_start=at + start, answer_end=at + end)


def _parts(document: Document, counter: Counter, n_room: int) -> Iterator[Document]:
    """Yield a document whole, or cut into parts that each fit into `n_room` tokens."""
    if counter.n_tokens(document) <= n_room:
        yield document
        return
    names = _declarations(document)
    n_wrapper = counter.n_tokens(replace(document, segments=names)) + _MARK_TOKENS
    cut = _with_small_segments(document, counter, n_room - n_wrapper)
    n_each = counter.segment_tokens(cut)
    for start, end in _runs(cut.segments, n_each, n_room - n_wrapper):
        part = cut.segments[start:end]
        missing = tuple(segment for segment in names if segment not in part)
        yield replace(cut, segments=missing + part, outline=())


def _declarations(document: Document) -> tuple[Segment, ...]:
    """Return where a chat declares its short names, without which no part of it can be understood."""
    if document.kind is not Kind.CHAT:
        return ()
    return tuple(
        segment
        for segment in document.segments
        if isinstance(segment.location, MessageLocation) and not segment.location.message_id
    )


def _runs(segments: Sequence[Segment], n_each: Sequence[int], n_room: int) -> Iterator[tuple[int, int]]:
    """Yield ranges of segments that fit, ending where a section does if one does in the second half."""
    start = n_used = 0
    boundary: int | None = None
    for index, n_tokens in enumerate(n_each):
        if index > start and _begins_section(segments[index - 1], segments[index]) and 2 * n_used >= n_room:
            boundary = index
        if n_used + n_tokens > n_room and index > start:
            end = index if boundary is None else boundary
            yield start, end
            start, boundary = end, None
            n_used = sum(n_each[start:index])
        n_used += n_tokens
    if start < len(segments):
        yield start, len(segments)


def _begins_section(before: Segment, after: Segment) -> bool:
    return after.section != before.section or (after.role is Role.HEADING and before.role is not Role.HEADING)


def _with_small_segments(document: Document, counter: Counter, n_room: int) -> Document:
    """Cut the segments that are larger than a pass, at line ends."""
    segments: list[Segment] = []
    for segment, n_tokens in zip(document.segments, counter.segment_tokens(document), strict=True):
        if n_tokens <= n_room:
            segments.append(segment)
            continue
        segments += _halved(replace(document, segments=(segment,)), counter, n_room)
    return replace(document, segments=tuple(segments))


def _halved(document: Document, counter: Counter, n_room: int) -> list[Segment]:
    """Halve a document's only segment until each part fits."""
    (segment,) = document.segments
    if counter.segment_tokens(document)[0] <= n_room or len(segment.text) < 2:
        return [segment]
    found: list[Segment] = []
    for half in _halves(segment):
        found += _halved(replace(document, segments=(half,)), counter, n_room)
    return found


def _halves(segment: Segment) -> tuple[Segment, Segment]:
    """Cut a segment near its middle: after a line if there are several, else after a word or character."""
    text, middle = segment.text, len(segment.text) // 2
    cut = text.rfind("\n", 0, middle) + 1 or text.find("\n", middle, len(text) - 1) + 1
    on_line = cut > 0
    if not on_line:
        cut = text.rfind(" ", 0, middle) + 1 or middle
    # A segment does not end in a newline, so the one between the halves belongs to neither.
    first = _slice(segment, 0, cut - 1 if on_line else cut)
    second = _slice(segment, cut, len(text))
    place = segment.location
    if isinstance(place, LineLocation):
        line = place.line_start + text.count("\n", 0, cut)
        first = replace(first, location=LineLocation(place.line_start, line - 1 if on_line else line))
        second = replace(second, location=LineLocation(line, place.line_end))
    return first, second


def _slice(segment: Segment, start: int, end: int) -> Segment:
    """Return the characters [start, end) of a segment with the boxes of their words."""
    words = segment.words
    if words is not None:
        first, last = np.searchsorted(words.ends, start, side="right"), np.searchsorted(words.starts, end)
        words = WordBoxes(
            np.maximum(words.starts[first:last] - start, 0).astype(np.int32),
            (np.minimum(words.ends[first:last], end) - start).astype(np.int32),
            words.rects[first:last],
        )
    return replace(segment, text=segment.text[start:end], words=words)


def _characters(segments: Sequence[Segment]) -> int:
    """Count what is to be read, whatever the cuts: all but whitespace."""
    return sum(len("".join(segment.text.split())) for segment in segments if segment.in_prompt)


def _pages_short(wanted: Sequence[Segment], found: Sequence[Segment]) -> set[int]:
    """Return the pages of which not all text is among the segments found."""
    n_found = _page_characters(found)
    return {page for page, n_wanted in _page_characters(wanted).items() if n_found.get(page, 0) < n_wanted}


def _page_characters(segments: Sequence[Segment]) -> dict[int, int]:
    counts: dict[int, int] = {}
    for segment in segments:
        if isinstance(segment.location, PageLocation):
            page = segment.location.page_index
            counts[page] = counts.get(page, 0) + _characters([segment])
    return counts
