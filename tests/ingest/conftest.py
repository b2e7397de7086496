"""Files that the reader tests make on the spot."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from ingest.errors import IngestError
from ingest.model import Document
from ingest.options import ReadOptions
from ingest.read import read_source


@pytest.fixture
def write(tmp_path: Path) -> Callable[[str, str | bytes], Path]:
    """Return a function that writes a file and gives its path."""

    def write_file(name: str, content: str | bytes) -> Path:
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return path

    return write_file


def read_document(path: Path, options: ReadOptions | None = None) -> Document:
    """Read a file that gives exactly one document."""
    reading = read_source(path, options or ReadOptions())
    assert len(reading.documents) == 1
    return reading.documents[0]


def refusal(path: Path, options: ReadOptions | None = None) -> IngestError:
    """Return the error of a file that cannot be read."""
    with pytest.raises(IngestError) as caught:
        read_source(path, options or ReadOptions())
    return caught.value
