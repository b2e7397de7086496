"""RTF files: their text, paragraph by paragraph."""

from __future__ import annotations

import re
from pathlib import Path

from ingest.blocks import Block, document_of
from ingest.errors import DamagedSourceError
from ingest.model import Document, Kind, Remark
from ingest.options import ReadOptions

_NOTES = re.compile(rb"\\(?:footnote|annotation)\b")
_CODE_PAGE = re.compile(rb"\\ansicpg(\d+)")


def read_rtf(path: Path, options: ReadOptions) -> Document:
    """Read an RTF file. Raises DamagedSourceError, EmptySourceError."""
    from striprtf.striprtf import rtf_to_text

    data = path.read_bytes()
    declared = _CODE_PAGE.search(data)
    encoding = options.encoding or (f"cp{declared.group(1).decode()}" if declared else "cp1252")
    try:
        text = rtf_to_text(data.decode("latin-1"), encoding=encoding, errors="replace")
    except (LookupError, ValueError, IndexError, OverflowError) as error:
        raise DamagedSourceError(f"{path.name} is damaged. Save it as .docx and add that.") from error
    remarks = []
    if _NOTES.search(data):
        sentence = (
            f"{path.name} holds footnotes or comments that are not read. Save it as .docx to have them."
        )
        remarks.append(Remark("notes-left-out", sentence))
    return document_of(path, Kind.OFFICE, [Block(line) for line in text.split("\n")], remarks)
