"""An export as a set of named files, whether it is one file, a zip or a folder."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from ingest.errors import (
    DamagedSourceError,
    EncryptedSourceError,
    ReaderLimitError,
    SourceMissingError,
)

# A zip can claim to hold more than a disk does; no chat text comes near this.
_MAX_FILE_BYTES = 2 << 30


class Export:
    """Named files below one path. Names use "/" and are relative to the zip or the folder."""

    def __init__(self, path: Path, archive: zipfile.ZipFile | None) -> None:
        self.path = path
        self._archive = archive

    @property
    def names(self) -> list[str]:
        """List the files, sorted; of a folder those that lie in it or one below, which no export exceeds."""
        if self._archive is not None:
            return sorted(i.filename for i in self._archive.infolist() if not i.is_dir())
        if self.path.is_dir():
            files = (file for pattern in ("*", "*/*") for file in self.path.glob(pattern))
            names = (file.relative_to(self.path).as_posix() for file in files if file.is_file())
            return sorted(name for name in names if not name.startswith("."))
        return [self.path.name]

    def read(self, name: str, n_bytes: int = _MAX_FILE_BYTES) -> bytes:
        """Return the first `n_bytes` of a file. Raises an IngestError where that is not possible."""
        try:
            if self._archive is not None:
                with self._archive.open(name) as stream:
                    return _limited(stream.read(n_bytes), n_bytes)
            file = self.path / name if self.path.is_dir() else self.path
            with file.open("rb") as stream:
                return _limited(stream.read(n_bytes), n_bytes)
        except (OSError, zipfile.BadZipFile, EOFError) as error:
            raise DamagedSourceError(f"{name} cannot be read: export the chat again.") from error
        except RuntimeError as error:  # zipfile's word for "needs a password"
            raise EncryptedSourceError(
                f"{name} needs a password: unpack the zip and add the folder."
            ) from error

    def json(self, name: str) -> Any:
        """Parse a JSON file. Raises DamagedSourceError where it is not JSON."""
        try:
            return json.loads(self.read(name))
        except (ValueError, RecursionError) as error:
            raise DamagedSourceError(f"{name} is not whole JSON: export the chat again.") from error


def _limited(data: bytes, n_bytes: int) -> bytes:
    if n_bytes == _MAX_FILE_BYTES and len(data) == n_bytes:
        raise ReaderLimitError("A file of the export is larger than 2 GiB: export fewer messages.")
    return data


@contextmanager
def open_export(path: Path) -> Iterator[Export]:
    """Open a file, zip or folder for reading."""
    if not path.exists():
        raise SourceMissingError(f"{path.name} is not there any more: add it again.")
    if path.is_file() and zipfile.is_zipfile(path):
        try:
            archive = zipfile.ZipFile(path)
        except (OSError, zipfile.BadZipFile) as error:
            raise DamagedSourceError(f"{path.name} is a damaged zip: export the chat again.") from error
        with archive:
            yield Export(path, archive)
    else:
        yield Export(path, None)
