"""Readers of files without pages give blocks; here they get their lines, sections and outline."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from ingest.errors import EmptySourceError
from ingest.files import sha256_of
from ingest.model import Document, Kind, LineLocation, Remark, Role, Segment
from ingest.sections import outline_of, with_sections

_SPACES = re.compile(r"[ \u2000-\u200a\u202f\u205f\t\r\f\v\u00a0\u3000]+")
_INVISIBLE = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\u00ad\u200b-\u200f\u2028-\u202e\u2060\ufeff]")


class Block(NamedTuple):
    """A paragraph, heading, table or note, in reading order."""

    text: str
    role: Role = Role.PARAGRAPH


def document_of(path: Path, kind: Kind, blocks: Iterable[Block], remarks: Sequence[Remark] = ()) -> Document:
    """Make a document whose lines are those of its extracted text: all segments' lines, one after another.

    Raises EmptySourceError where no block holds text.
    """
    return document_from(path, kind, with_sections(_located(blocks)), remarks)


def document_from(
    path: Path, kind: Kind, segments: Sequence[Segment], remarks: Sequence[Remark] = ()
) -> Document:
    """Make a document of a whole file. Raises EmptySourceError where no segment is for the prompt."""
    if not any(segment.in_prompt for segment in segments):
        raise EmptySourceError(f"{path.name} holds no text.")
    return Document(
        path=str(path),
        name=path.name,
        kind=kind,
        segments=tuple(segments),
        content_sha256=sha256_of(path),
        outline=outline_of(segments),
        remarks=tuple(remarks),
    )


def tidy(text: str) -> str:
    """Return NFC text without invisible characters, runs of blanks or blank lines."""
    text = _INVISIBLE.sub("", unicodedata.normalize("NFC", text.replace("\r\n", "\n")))
    lines = (_SPACES.sub(" ", line).strip() for line in text.split("\n"))
    return "\n".join(line for line in lines if line)


def markdown_table(rows: Sequence[Sequence[str]]) -> str:
    """Write rows of cells as a Markdown table, the first row as its head."""
    width = max(len(row) for row in rows)
    written = []
    for number, row in enumerate(rows):
        cells = [tidy(cell).replace("\n", " ").replace("|", "\\|") for cell in row]
        written.append("| " + " | ".join(cells + [""] * (width - len(cells))) + " |")
        if not number:
            written.append("|" + " --- |" * width)
    return "\n".join(written)


def _located(blocks: Iterable[Block]) -> Iterable[Segment]:
    line = 1
    for block in blocks:
        text = block.text if block.role is Role.TABLE else tidy(block.text)
        if text:
            n_lines = text.count("\n") + 1
            yield Segment(text, LineLocation(line, line + n_lines - 1), block.role)
            line += n_lines


def renamed(document: Document, path: Path, name: str) -> Document:
    """Give a document that was inside another file that file's path and a name of its own."""
    return replace(document, path=str(path), name=name)
