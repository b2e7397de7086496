"""What was read before, on disk, found again by the content it was read from."""

from __future__ import annotations

import hashlib
import os
import tempfile
from contextlib import suppress
from dataclasses import astuple, replace
from pathlib import Path

from ingest.files import sha256_of
from ingest.model import Document, Reading
from ingest.options import ReadOptions
from ingest.transfer import dump, load

# Part of every key: raise it when a reader gives other documents than before.
READER_VERSION = 6

_MAX_BYTES = 2 << 30


class ReadingCache:
    """A folder of readings, least recently used ones dropped above a byte budget."""

    def __init__(self, folder: Path, max_bytes: int = _MAX_BYTES) -> None:
        self._folder = folder
        self._max_bytes = max_bytes

    def key(self, path: Path, options: ReadOptions) -> str:
        """Return the key of a source's present content under these options."""
        state = source_state(path)
        if options.prefer_recent:
            state += _history_state(path)
        choices = (READER_VERSION, path.name, state, *map(_stable, astuple(options)))
        return hashlib.sha256(repr(choices).encode()).hexdigest()

    def load(self, key: str, path: Path) -> Reading | None:
        """Return the reading kept under `key`, as if just read from `path`; None if there is none."""
        file = self._file(key)
        try:
            value = load(file.read_bytes())
        except (OSError, ValueError):
            return None
        if not (isinstance(value, tuple) and len(value) == 2 and isinstance(value[1], Reading)):
            return None
        with suppress(OSError):
            os.utime(file)
        return _moved(value[1], str(value[0]), str(path))

    def save(self, key: str, path: Path, reading: Reading) -> None:
        """Keep a reading. A full disk loses the cache, never the reading."""
        with suppress(OSError):
            self._folder.mkdir(parents=True, exist_ok=True)
            with tempfile.NamedTemporaryFile(dir=self._folder, suffix=".part", delete=False) as file:
                file.write(dump((str(path), reading)))
            Path(file.name).replace(self._file(key))

    def prune(self) -> None:
        """Delete the least recently used readings above the byte budget."""
        with suppress(OSError):
            files = [
                (stat.st_mtime, stat.st_size, file)
                for file in self._folder.iterdir()
                if (stat := file.stat())
            ]
            excess = sum(size for _, size, _ in files) - self._max_bytes
            for _, size, file in sorted(files):
                if excess <= 0:
                    break
                file.unlink(missing_ok=True)
                excess -= size

    def wipe(self) -> int:
        """Delete all readings, half-written ones too; return the bytes freed."""
        n_bytes = 0
        with suppress(OSError):
            for file in list(self._folder.iterdir()):
                with suppress(OSError):
                    size = file.stat().st_size
                    file.unlink()
                    n_bytes += size
        return n_bytes

    def _file(self, key: str) -> Path:
        return self._folder / f"{key}.reading"


def source_state(path: Path) -> str:
    """Describe a source's content: another state later means that it changed and should be read again.

    A file's is the hash of its bytes; a folder's that of its files' names, sizes and times. Raises
    OSError where the source is gone.
    """
    return _folder_state(path) if path.is_dir() else sha256_of(path)


def _stable(value: object) -> object:
    return sorted(value) if isinstance(value, frozenset) else value


def _folder_state(folder: Path) -> str:
    """Hash names, sizes and times of all files: reading a folder is cheaper than hashing its content."""
    state = hashlib.sha256()
    for root, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if name != ".git")
        for name in sorted(names):
            with suppress(OSError):
                stat = Path(root, name).stat()
                state.update(f"{root}\0{name}\0{stat.st_size}\0{stat.st_mtime_ns}\n".encode(errors="replace"))
    return state.hexdigest()


def _history_state(path: Path) -> str:
    """Describe where a repository's history stands: a commit changes ranks by age, and no file."""
    with suppress(OSError):
        stat = (path / ".git" / "logs" / "HEAD").stat()
        return f"{stat.st_size} {stat.st_mtime_ns}"
    return ""


def _moved(reading: Reading, old: str, new: str) -> Reading:
    if old == new:
        return reading
    documents = tuple(_document_moved(document, old, new) for document in reading.documents)
    unread = tuple(replace(item, path=_path_moved(item.path, old, new)) for item in reading.unread)
    return Reading(documents, unread)


def _document_moved(document: Document, old: str, new: str) -> Document:
    return replace(document, path=_path_moved(document.path, old, new))


def _path_moved(path: str, old: str, new: str) -> str:
    return new + path[len(old) :] if path.startswith(old) else path
