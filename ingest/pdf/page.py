"""A page's lines and tables become segments, in reading order."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from ingest.model import Ocr, PageLocation, Rect, Remark, Role, Segment
from ingest.pdf.paragraphs import clauses, compose, right_edge_of
from ingest.pdf.tables import Table, table_segment
from ingest.pdf.words import Line

_HEADING_HEIGHT = 1.2  # of a line of body text
_HEADING_MAX_CHARS = 120


@dataclass(frozen=True, slots=True)
class PageContent:
    """What was read of one page."""

    index: int
    label: str
    height_pt: float
    lines: list[Line]
    tables: tuple[Table, ...]
    remark: Remark | None
    ocr: Ocr | None = None


def page_segments(
    page: PageContent, roles: dict[int, Role], known_words: frozenset[str], body_height_pt: float
) -> list[Segment]:
    """Cut a page into segments: a table, or a block of lines, cut again where a clause begins."""
    segments = []
    rects = [line.rect for line in page.lines]
    written: set[Table] = set()
    for (table, _, role), group in groupby(
        range(len(page.lines)), key=lambda index: _belonging(page, roles, index)
    ):
        if table is None:
            block = [page.lines[index] for index in group]
            segments += _block_segments(block, role, page, rects, known_words, body_height_pt)
        elif table not in written:
            written.add(table)
            held = [line for line in page.lines if table.holds(line.rect)]
            segments.append(table_segment(table, held, page.index, page.label))
    return segments


def _belonging(page: PageContent, roles: dict[int, Role], index: int) -> tuple[Table | None, int, Role]:
    """Say what a line is part of: its table, or its block and role."""
    line = page.lines[index]
    table = next((table for table in page.tables if table.holds(line.rect)), None)
    return (table, 0, Role.TABLE) if table else (None, line.block, roles.get(index, Role.PARAGRAPH))


def _block_segments(
    block: Sequence[Line],
    role: Role,
    page: PageContent,
    rects: Sequence[Rect],
    known_words: frozenset[str],
    body_height_pt: float,
) -> list[Segment]:
    right_edge = right_edge_of(block, rects)
    segments = []
    for part in clauses(block, right_edge):
        text, words = compose(part, known_words, right_edge)
        location = PageLocation(page.index, page.label, tuple(line.rect for line in part))
        is_heading = role is Role.PARAGRAPH and _is_large(part, text, body_height_pt)
        segments.append(
            Segment(text, location, Role.HEADING if is_heading else role, words=words, ocr=page.ocr)
        )
    return segments


def _is_large(lines: Sequence[Line], text: str, body_height_pt: float) -> bool:
    if len(text) > _HEADING_MAX_CHARS or not any(char.isalpha() for char in text):
        return False
    return min(line.rect.y1 - line.rect.y0 for line in lines) > _HEADING_HEIGHT * body_height_pt
