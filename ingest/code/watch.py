"""Notice what changed in a folder since it was read, by looking again: no watcher that loses events."""

from __future__ import annotations

import hashlib
import time
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from ingest.code.choice import Choice
from ingest.code.options import CodeOptions
from ingest.code.walk import list_folder
from ingest.model import Reading

_FRESH_NS = 10_000_000_000
_NO_TIME = -1


@dataclass(frozen=True, slots=True)
class FileState:
    """Size and time of a file when it was read, and the SHA-256 of its bytes, None if it was not read."""

    n_bytes: int
    mtime_ns: int
    sha256: str | None


@dataclass(frozen=True, slots=True)
class Snapshot:
    """What a folder held when it was read. `files` maps absolute paths to their states."""

    root: str
    options: CodeOptions
    files: Mapping[str, FileState]


@dataclass(frozen=True, slots=True)
class Changes:
    """Absolute paths, each tuple sorted: files whose bytes differ, new files, files that are gone."""

    changed: tuple[str, ...] = ()
    added: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.changed or self.added or self.removed)


def take_snapshot(root: Path, options: CodeOptions, reading: Reading) -> Snapshot:
    """Remember the files of `reading`, just read from the folder `root` with `options`."""
    known: dict[str, str | None] = {entry.path: None for entry in reading.unread}
    known |= {document.path: document.content_sha256 for document in reading.documents}
    files: dict[str, FileState] = {}
    for path, sha256 in known.items():
        with suppress(OSError):
            files[path] = state_of(Path(path), sha256)
    return Snapshot(str(root.resolve()), options, files)


def state_of(path: Path, sha256: str | None) -> FileState:
    """Return the state of a file whose bytes have this hash. Raises OSError where it is gone.

    A file written a moment ago may have been written after it was read: without a time, the next
    look compares its bytes.
    """
    status = path.lstat()
    is_fresh = sha256 is not None and time.time_ns() - status.st_mtime_ns < _FRESH_NS
    return FileState(status.st_size, _NO_TIME if is_fresh else status.st_mtime_ns, sha256)


def changed_since(snapshot: Snapshot) -> Changes:
    """Compare the folder with a snapshot: only files whose size or time differ are hashed.

    A file that was touched without a change of its bytes is no change. A file read as it is being
    written shows up again at the next call.
    """
    choice = Choice(snapshot.options)
    listing = list_folder(Path(snapshot.root), snapshot.options, choice.enters)
    now = {found.path for found in listing.files if choice.wants(found.name)}
    now_unread = {entry.path for entry in listing.unread}
    changed = [path for path in now & snapshot.files.keys() if differs(path, snapshot.files[path])]
    removed = snapshot.files.keys() - now - now_unread - {snapshot.root}
    return Changes(tuple(sorted(changed)), tuple(sorted(now - snapshot.files.keys())), tuple(sorted(removed)))


def differs(path: str, before: FileState) -> bool:
    """Tell whether a file has other bytes than before; where no hash is known, another size or time."""
    try:
        status = Path(path).lstat()
        if (status.st_size, status.st_mtime_ns) == (before.n_bytes, before.mtime_ns):
            return False
        if before.sha256 is None or status.st_size != before.n_bytes:
            return True
        return hashlib.sha256(Path(path).read_bytes()).hexdigest() != before.sha256
    except OSError:
        return True
