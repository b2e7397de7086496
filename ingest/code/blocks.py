"""Cut a file's lines into segments: at definitions or headings where known, else at blank lines."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from ingest.model import LineLocation, Role, Segment

MAX_LINES = 60  # a longer block is cut at the next level of definitions, then at blank lines


@dataclass(frozen=True, slots=True)
class Mark:
    """A place where a block may begin: `line` from 1, `level` 0 outermost, `section` names what starts."""

    line: int
    level: int
    section: str | None


def cut_blocks(lines: Sequence[str], marks: Sequence[Mark], role: Role) -> tuple[Segment, ...]:
    """Cut `lines` at `marks` (ascending) into segments that hold every non-blank line once.

    Segments start and end at a non-blank line: token counts of texts cut there add up exactly, and
    the blank lines between two segments follow from their line numbers.
    """
    segments: list[Segment] = []
    for start, end, section in _ranges(lines, marks, 0, (1, len(lines), None)):
        while start <= end and not lines[start - 1].strip():
            start += 1
        while end >= start and not lines[end - 1].strip():
            end -= 1
        if start <= end:
            text = "\n".join(lines[start - 1 : end])
            segments.append(Segment(text, LineLocation(start, end), role, section))
    return tuple(segments)


def _ranges(
    lines: Sequence[str], marks: Sequence[Mark], level: int, whole: tuple[int, int, str | None]
) -> list[tuple[int, int, str | None]]:
    """Divide one range of lines (from 1, both ends inside) at the marks of `level` and deeper."""
    first, last, section = whole
    inside = marks[bisect_left(marks, first, key=_line) : bisect_left(marks, last + 1, key=_line)]
    deeper = [mark for mark in inside if mark.level >= level]
    if not deeper or (level > 0 and last - first < MAX_LINES):
        return _at_blank_lines(lines, whole)
    cuts = [(mark.line, mark.section) for mark in deeper if mark.level == level]
    if not cuts or cuts[0][0] > first:
        cuts.insert(0, (first, section))
    ends = [line - 1 for line, _ in cuts[1:]] + [last]
    found: list[tuple[int, int, str | None]] = []
    for (start, name), end in zip(cuts, ends, strict=True):
        found += _ranges(lines, marks, level + 1, (start, end, name))
    return found


def _line(mark: Mark) -> int:
    return mark.line


def _at_blank_lines(
    lines: Sequence[str], whole: tuple[int, int, str | None]
) -> list[tuple[int, int, str | None]]:
    start, last, section = whole
    found: list[tuple[int, int, str | None]] = []
    while last - start >= MAX_LINES:
        furthest = start + MAX_LINES
        cut = next(
            (line for line in range(furthest, start + MAX_LINES // 2, -1) if not lines[line - 2].strip()),
            furthest,
        )
        found.append((start, cut - 1, section))
        start = cut
    return [*found, (start, last, section)]
