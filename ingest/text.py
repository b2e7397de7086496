"""Plain text in any encoding: blocks of lines, with their line numbers."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from ingest.encoding import byte_order_mark, decode_text
from ingest.errors import EmptySourceError, UnsupportedSourceError
from ingest.files import sha256_of
from ingest.model import Document, Kind, LineLocation, Remark, Segment
from ingest.options import ReadOptions

_MAX_LINES = 40  # of one segment, so that a log without blank lines still has places
# Control characters other than tab and newline: nothing a reader sees.
_CONTROLS = dict.fromkeys([*range(0x09), *range(0x0B, 0x20), 0x7F, 0xFEFF])


def read_text(path: Path, options: ReadOptions) -> Document:
    """Read a text file: one segment per block of lines between blank lines.

    Raises EmptySourceError where it holds no text, UnsupportedSourceError where a chosen encoding
    does not fit.
    """
    text, remark = decode(path.read_bytes(), options.encoding, path.name)
    segments = tuple(line_segments(text.split("\n")))
    if not segments:
        raise EmptySourceError(f"{path.name} holds no text.")
    return Document(
        path=str(path),
        name=path.name,
        kind=Kind.TEXT,
        segments=segments,
        content_sha256=sha256_of(path),
        remarks=(remark,) if remark else (),
    )


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
