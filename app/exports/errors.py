"""What keeps a file from being written."""

from __future__ import annotations

from ingest.errors import IngestError


class ExportError(IngestError):
    """A file cannot be written as asked; the text says what to do instead."""

    code = "export"
