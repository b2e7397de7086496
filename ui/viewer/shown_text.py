"""A document without pages as lines to show: code or flowing text."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from ingest.model import Document, Kind, LineLocation, PageLocation, Role
from ui.viewer.places import Target

_MAX_WORDS = 60
"""Enough words to find a quote's beginning by."""


@dataclass(frozen=True, slots=True)
class ShownText:
    """The text, block by block. `numbers` holds a block's line in the file, 0 where it has none."""

    text: str
    numbers: tuple[int, ...]
    headings: frozenset[int]
    is_code: bool
    blocks_of_page: dict[int, int] = field(default_factory=dict)


def shown_text(document: Document) -> ShownText:
    """Lay a document's segments out as blocks."""
    is_code = document.kind is Kind.CODE or _is_one_to_one(document)
    lines: list[str] = []
    numbers: list[int] = []
    headings: set[int] = set()
    pages: dict[int, int] = {}
    for segment in document.segments:
        where = segment.location
        own = segment.text.split("\n")
        first_number = where.line_start if isinstance(where, LineLocation) else 0
        if is_code and numbers and first_number > numbers[-1] + 1:
            gap = range(numbers[-1] + 1, first_number)
            lines += [""] * len(gap)
            numbers += gap
        if not is_code:
            own = [*own, ""]
        if segment.role is Role.HEADING:
            headings.update(range(len(lines), len(lines) + len(own)))
        if isinstance(where, PageLocation):
            pages.setdefault(where.page_index, len(lines))
        lines += own
        numbers += [first_number + i if first_number else 0 for i in range(len(own))]
    return ShownText("\n".join(lines), tuple(numbers), frozenset(headings), is_code, pages)


def _is_one_to_one(document: Document) -> bool:
    """Tell whether the segments follow the file line by line, as text files do."""
    return bool(document.segments) and all(isinstance(s.location, LineLocation) for s in document.segments)


def _find_words(text: str, quote: str) -> re.Match[str] | None:
    """Find a quote whatever stands between its words; of one with words left out, its first part."""
    words = quote.split(" … ")[0].split()[:_MAX_WORDS]
    return re.search(r"\s+".join(map(re.escape, words)), text) if words else None


def target_blocks(shown: ShownText, target: Target) -> range:
    """Return the blocks that a place covers: by lines, or by its words."""
    if target.line_start is not None and any(shown.numbers):
        last_line = target.line_end or target.line_start
        hit = [i for i, n in enumerate(shown.numbers) if target.line_start <= n <= last_line]
        return range(hit[0], hit[-1] + 1) if hit else range(0)
    if found := _find_words(shown.text, target.quote):
        first = shown.text.count("\n", 0, found.start())
        return range(first, first + found.group().count("\n") + 1)
    if target.page_index in shown.blocks_of_page:
        first = shown.blocks_of_page[target.page_index]
        return range(first, first + 1)
    return range(0)
