"""What every way of getting a model file shares: locks, disk space, hashes, the note of a checked hash.

A checked file has a small note beside it (`<name>.verified.json`) with its size, its time of change and its
sha256, so that a start need not hash gigabytes again. A note that does not match the file counts as absent.
"""

from __future__ import annotations

import hashlib
import json
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import filelock

from engine.disk import sync_folder
from engine.errors import ModelFileError

Progress = Callable[[int, int], None]
"""Called with (bytes done, bytes in all)."""

CHUNK_BYTES = 4 << 20
_SPARE_BYTES = 64 << 20  # a disk filled to the last byte breaks more than our file


def no_progress(n_done: int, n_total: int) -> None:
    """Ignore progress."""


def sha256_of(path: Path, progress: Progress = no_progress) -> str:
    """Hash a whole file."""
    digest = hashlib.sha256()
    n_total = path.stat().st_size
    n_done = 0
    with path.open("rb") as stream:
        while chunk := stream.read(CHUNK_BYTES):
            digest.update(chunk)
            n_done += len(chunk)
            progress(n_done, n_total)
    return digest.hexdigest()


def note_path(path: Path) -> Path:
    """Return where the note of a checked hash stands."""
    return path.with_name(path.name + ".verified.json")


def write_note(path: Path, sha256: str) -> None:
    """Remember that `path`, as it is now, has this hash."""
    status = path.stat()
    note = {"bytes": status.st_size, "mtime_ns": status.st_mtime_ns, "sha256": sha256}
    temporary = note_path(path).with_suffix(".tmp")
    temporary.write_text(json.dumps(note), encoding="utf-8")
    temporary.replace(note_path(path))


def noted_sha256(path: Path) -> str | None:
    """Return the hash that was checked for `path`, or None if it is unknown or the file changed since."""
    try:
        status = path.stat()
        note = json.loads(note_path(path).read_text(encoding="utf-8"))
        unchanged = (note["bytes"], note["mtime_ns"]) == (status.st_size, status.st_mtime_ns)
        return str(note["sha256"]) if unchanged else None
    except (OSError, ValueError, KeyError, TypeError):
        return None


def is_whole(path: Path, n_bytes: int, sha256: str, progress: Progress = no_progress) -> bool:
    """Tell whether the file has this size and hash; hashes it only when no valid note stands beside it."""
    if not path.is_file() or path.stat().st_size != n_bytes:
        return False
    if noted_sha256(path) == sha256:
        return True
    if sha256_of(path, progress) != sha256:
        return False
    write_note(path, sha256)
    return True


def finish(temporary: Path, path: Path, sha256: str) -> None:
    """Give a complete, checked and flushed file its name. Nobody ever sees half of it under that name."""
    temporary.replace(path)
    sync_folder(path.parent)
    write_note(path, sha256)


def require_disk_space(folder: Path, n_bytes: int) -> None:
    """Refuse with numbers when `n_bytes` more do not fit on the disk of `folder` (`ModelFileError`)."""
    n_free = shutil.disk_usage(folder).free
    if n_free < n_bytes + _SPARE_BYTES:
        raise ModelFileError(
            f"The model needs {_megabytes(n_bytes)} MB on the disk of {folder}, but only "
            f"{_megabytes(n_free)} MB are free: make room there, or set UNABRIDGED_HOME to a larger disk."
        )


@contextmanager
def models_folder(models_dir: Path) -> Iterator[None]:
    """Make the folder if needed; a refusal of the system becomes one clear sentence (`ModelFileError`)."""
    try:
        models_dir.mkdir(parents=True, exist_ok=True)
        yield
    except OSError as error:
        reason = error.strerror or str(error)
        raise ModelFileError(
            f"The model cannot be written to {models_dir} ({reason}): make that folder writable "
            "with enough room, or set UNABRIDGED_HOME to another one."
        ) from error


@contextmanager
def lock_for(path: Path, gives_up: Callable[[], bool] = lambda: False) -> Iterator[bool]:
    """Hold the right to write `path`, across processes; waits while another one writes it.

    Gives False, and no right, where another one still had it when `gives_up()`.
    """
    lock = filelock.FileLock(path.with_name(path.name + ".lock"))
    with suppress(filelock.Timeout):
        lock.acquire(cancel_check=gives_up)
    try:
        yield lock.is_locked
    finally:
        lock.release()


def _megabytes(n_bytes: int) -> str:
    return f"{n_bytes / 1e6:,.0f}"
