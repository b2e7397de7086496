"""Plain text in any encoding: blocks of lines, with their line numbers."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

from ingest.blocks import document_from
from ingest.encoding import byte_order_mark, decode_text
from ingest.errors import UnsupportedSourceError
from ingest.model import Document, Kind, LineLocation, Remark, Role, Segment
from ingest.options import ReadOptions
from ingest.sections import with_sections

_MAX_LINES = 40  # of one segment, so that a log without blank lines still has places
_MARKDOWN_HEADING = re.compile(r"#{1,6}[ \t]+(.*?)[ \t#]*")
_FENCES = ("```", "~~~")
# Control characters other than tab and newline: nothing a reader sees.
_CONTROLS = dict.fromkeys([*range(0x09), *range(0x0B, 0x20), 0x7F, 0xFEFF])


def read_text(path: Path, options: ReadOptions) -> Document:
    """Read a text file: one segment per block of lines between blank lines.

    Raises EmptySourceError where it holds no text, UnsupportedSourceError where a chosen encoding
    does not fit.
    """
    return _document(path, options, Kind.TEXT, with_sections)


def read_markdown(path: Path, options: ReadOptions) -> Document:
    """Read a Markdown file; its `#` lines are headings. Raises as `read_text`."""
    return _document(path, options, Kind.TEXT, _markdown_sections)


def read_csv(path: Path, options: ReadOptions) -> Document:
    """Read a table of separated values as its own lines. Raises as `read_text`."""
    return _document(path, options, Kind.TABLE, lambda found: [replace(s, role=Role.TABLE) for s in found])


def _document(
    path: Path, options: ReadOptions, kind: Kind, mark: Callable[[Iterable[Segment]], list[Segment]]
) -> Document:
    text, remark = decode(path.read_bytes(), options.encoding, path.name)
    segments = mark(line_segments(text.split("\n")))
    return document_from(path, kind, segments, (remark,) if remark else ())


def _markdown_sections(segments: Iterable[Segment]) -> list[Segment]:
    """Make each `#` line outside of code fences a segment of its own, and name the sections."""
    found: list[Segment] = []
    section: str | None = None
    in_fence = False
    for segment in segments:
        assert isinstance(segment.location, LineLocation)
        lines = segment.text.split("\n")
        titles: dict[int, str] = {}
        for at, line in enumerate(lines):
            if line.lstrip().startswith(_FENCES):
                in_fence = not in_fence
            elif not in_fence and (match := _MARKDOWN_HEADING.fullmatch(line)):
                titles[at] = match.group(1)
        edges = sorted({0, len(lines), *titles, *(at + 1 for at in titles)})
        for start, end in pairwise(edges):
            part = _block(lines, start, end, segment.location.line_start)
            section = titles.get(start, section)
            role = Role.HEADING if start in titles else Role.PARAGRAPH
            found.append(replace(part, role=role, section=section))
    return found


def decode(data: bytes, encoding: str | None, name: str) -> tuple[str, Remark | None]:
    r"""Decode bytes to NFC text with "\n" lines and no controls; a guessed encoding gives a remark.

    Raises UnsupportedSourceError for an `encoding` that is unknown or does not fit.
    """
    text, used = decode_text(data, encoding)
    if encoding and used != encoding:
        raise UnsupportedSourceError(f"{name} is not written in {encoding}. Choose another encoding.")
    text = text.translate(_CONTROLS)
    if used == "utf-8" or encoding or byte_order_mark(data):
        return text, None
    sentence = (
        f"{name} does not say how it is encoded and was read as {used.rstrip('?')}. "
        "Choose the encoding if letters look wrong."
    )
    return text, Remark("encoding-guessed", sentence)


def line_segments(lines: Sequence[str], first_line: int = 1) -> Iterator[Segment]:
    """Cut lines into blocks at blank lines. `first_line`: the file's number of `lines[0]`."""
    start: int | None = None
    for index, line in enumerate([*lines, ""]):
        if start is not None and (not line.strip() or index - start == _MAX_LINES):
            yield _block(lines, start, index, first_line)
            start = None
        if start is None and line.strip():
            start = index


def _block(lines: Sequence[str], start: int, end: int, first_line: int) -> Segment:
    text = "\n".join(lines[start:end])
    return Segment(text, LineLocation(first_line + start, first_line + end - 1))
