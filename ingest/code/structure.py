"""What stands where in a file: the places to cut at, the lines of its outline, the names it defines."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from ingest.code.blocks import Mark
from ingest.model import LineLocation, Remark, Role, Segment

ELISION = " ..."  # stands after the last kept line of something whose body is left out


@dataclass(frozen=True, slots=True)
class Structure:
    """`kept` maps line numbers (from 1) to what the outline shows of that line."""

    marks: tuple[Mark, ...] = ()
    kept: Mapping[int, str] = field(default_factory=dict)
    definitions: tuple[str, ...] = ()
    remark: Remark | None = None


def outline_segments(structure: Structure, role: Role) -> tuple[Segment, ...]:
    """Return the kept lines, each run of neighbouring lines as one segment with its line numbers."""
    starts = [mark.line for mark in structure.marks]
    segments: list[Segment] = []
    for first, last in _runs(sorted(line for line, text in structure.kept.items() if text.strip())):
        text = "\n".join(structure.kept[line] for line in range(first, last + 1))
        at = bisect_right(starts, first) - 1
        section = structure.marks[at].section if at >= 0 else None
        segments.append(Segment(text, LineLocation(first, last), role, section))
    return tuple(segments)


def _runs(lines: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Yield the first and last of each run of consecutive numbers."""
    start = 0
    for at in range(1, len(lines) + 1):
        if at == len(lines) or lines[at] != lines[at - 1] + 1:
            yield lines[start], lines[at - 1]
            start = at


_HEADING = re.compile(r"^(#{1,6})\s+(.+?)\s*#*\s*$")
_FENCE = re.compile(r"^\s*(```|~~~)")
_UNDERLINE = re.compile(r"^([=\-~^\"'`#*+.:_])\1{2,}\s*$")


def prose_structure(lines: Sequence[str]) -> Structure:
    """Find the headings of Markdown and reStructuredText, each kept with the line after it."""
    marks: list[Mark] = []
    kept: dict[int, str] = {}
    in_fence = False
    for number, line in enumerate(lines, start=1):
        if _FENCE.match(line):
            in_fence = not in_fence
        if in_fence:
            continue
        if heading := _HEADING.match(line):
            marks.append(Mark(number, 0, heading[2]))
            kept[number] = line
        elif _is_underlined(lines, number):
            marks.append(Mark(number, 0, line.strip()))
            kept[number], kept[number + 1] = line, lines[number]
    return Structure(tuple(marks), kept)


def _is_underlined(lines: Sequence[str], number: int) -> bool:
    """Tell a title line of reStructuredText: a rule below it that is at least as long."""
    line = lines[number - 1].rstrip()
    if not line or line[0].isspace() or number >= len(lines) or _UNDERLINE.match(line):
        return False
    below = lines[number].rstrip()
    return bool(_UNDERLINE.match(below)) and len(below) >= min(len(line), 4) and below[0] != "."


_SIGNATURE = re.compile(
    r"^[ \t]{0,8}(?:(?:export|default|public|private|protected|internal|static|final|abstract|async|pub|local"
    r"|override|open|sealed|data|inline|extern|unsafe|const|partial|virtual)\s+)*"
    r"(?:def|class|func|function|fn|sub|proc|procedure|method|module|defmodule|interface|struct|enum|trait|impl|type"
    r"|namespace|object|protocol|message|service|rpc|macro|record|library|contract|event|union)\s+[\"'@$]?([\w.:]+)"
)
_IMPORT = re.compile(r"^(?:import|from|use|using|require|include|#include|#import|@import|package|open)\b")
_MARKUP = re.compile(
    r"^\s{0,8}(?:<(title|h[1-6]|section|article|nav|main|header|footer|form|template|script|style|link|body)\b"
    r"|\{%-?\s*(block|extends|include|macro|import)\b)",
    re.IGNORECASE,
)
_SECTION = re.compile(r"^\[[^\]]+\]\s*$|^[A-Za-z_][\w.-]*:(?!=)")
_MAX_KEPT_CHARS = 200


def heuristic_structure(lines: Sequence[str], remark: Remark | None) -> Structure:
    """Find lines that look like imports, signatures, sections or make targets in any language."""
    marks: list[Mark] = []
    kept: dict[int, str] = {}
    names: list[str] = []
    for number, line in enumerate(lines, start=1):
        if signature := _SIGNATURE.match(line):
            names.append(signature[1])
            if not line[0].isspace():
                marks.append(Mark(number, 0, signature[1]))
        elif _SECTION.match(line) and len(line) < _MAX_KEPT_CHARS:
            marks.append(Mark(number, 0, line.strip().rstrip(":")[:80]))
        elif not _IMPORT.match(line) and not _MARKUP.match(line):
            continue
        kept[number] = line[:_MAX_KEPT_CHARS]
    return Structure(tuple(marks), kept, tuple(names), remark)
