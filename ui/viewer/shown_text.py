"""A document without pages as lines to show: code or flowing text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from ingest.model import Document, Kind, LineLocation, PageLocation, Role
from ui.viewer.found_words import FoundWords, find_words
from ui.viewer.places import Target


@dataclass(frozen=True, slots=True)
class ShownText:
    """The text, block by block. `numbers` holds a block's line in the file, 0 where it has none.

    What `is_code` keeps its lines and shows their numbers; other text flows.
    """

    text: str
    numbers: tuple[int, ...]
    headings: frozenset[int]
    is_code: bool
    blocks_of_page: dict[int, int] = field(default_factory=dict)


def shown_text(document: Document) -> ShownText:
    """Lay a document's segments out as blocks: the lines of its file, or paragraphs with room between."""
    is_code = document.kind in (Kind.CODE, Kind.TABLE)
    has_lines = is_code or (document.kind is Kind.TEXT and _is_one_to_one(document))
    lines: list[str] = []
    numbers: list[int] = []
    headings: set[int] = set()
    pages: dict[int, int] = {}
    for segment in document.segments:
        where = segment.location
        own = segment.text.split("\n")
        first_number = where.line_start if isinstance(where, LineLocation) else 0
        if has_lines and numbers and first_number > numbers[-1] + 1:
            gap = range(numbers[-1] + 1, first_number)
            lines += [""] * len(gap)
            numbers += gap
        if segment.role is Role.HEADING:
            headings.update(range(len(lines), len(lines) + len(own)))
        if isinstance(where, PageLocation):
            pages.setdefault(where.page_index, len(lines))
        lines += own
        numbers += [first_number + i if first_number else 0 for i in range(len(own))]
        if not has_lines:
            lines.append("")
            numbers.append(0)
    return ShownText("\n".join(lines), tuple(numbers), frozenset(headings), is_code, pages)


def _is_one_to_one(document: Document) -> bool:
    """Tell whether the segments follow the file line by line, as text files do."""
    return bool(document.segments) and all(isinstance(s.location, LineLocation) for s in document.segments)


@dataclass(frozen=True, slots=True)
class Marked:
    """What a place is in the text on show: the blocks it stands in and, where they are found, its words."""

    blocks: range = range(0)
    words: FoundWords = field(default_factory=FoundWords)


def marked_by(shown: ShownText, target: Target) -> Marked:
    """Return the blocks that a place covers, by lines or by its words, and those words."""
    blocks = range(0)
    if target.line_start is not None and any(shown.numbers):
        last_line = target.line_end or target.line_start
        hit = [i for i, n in enumerate(shown.numbers) if target.line_start <= n <= last_line]
        blocks = range(hit[0], hit[-1] + 1) if hit else range(0)
    words = find_words(shown.text, target.text or target.quote, target.marks, _area_of(shown, blocks))
    if blocks or not words.passages:
        page = shown.blocks_of_page.get(target.page_index if target.page_index is not None else -1)
        return Marked(blocks or (range(0) if page is None else range(page, page + 1)), words)
    first = shown.text.count("\n", 0, words.passages[0][0])
    return Marked(range(first, shown.text.count("\n", 0, words.passages[-1][1]) + 1), words)


def without_margins(text: str, found: tuple[int, int]) -> Iterator[tuple[int, int]]:
    """Yield what of a range is more than white space, line by line."""
    for line in re.finditer(r"\S(?:.*\S)?", text[slice(*found)]):
        yield found[0] + line.start(), found[0] + line.end()


def _area_of(shown: ShownText, blocks: range) -> tuple[int, int] | None:
    if not blocks:
        return None
    ends = [match.end() for match in re.finditer(r"\n|\Z", shown.text)]
    return ends[blocks.start - 1] if blocks.start else 0, ends[min(blocks.stop, len(ends)) - 1]
