"""What keeps a file from being written."""

from __future__ import annotations

from pathlib import Path

from ingest.errors import IngestError


def cannot_write(target: Path, error: OSError) -> str:
    """Say why a file could not be written."""
    reason = f": {error.strerror}" if error.strerror else ""
    return f"{target} cannot be written{reason}. Choose another folder, or free space there."


class ExportError(IngestError):
    """A file cannot be written as asked; the text says what to do instead."""

    code = "export"
