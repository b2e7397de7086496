"""Notice what changed on disk since a source was read, of whatever sort it is."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from ingest.code.watch import Changes, FileState, Snapshot, changed_since, differs, state_of, take_snapshot
from ingest.errors import IngestError
from ingest.files import sha256_of
from ingest.model import Reading
from ingest.options import ReadOptions
from ingest.read import code_options, document_files, is_codebase

__all__ = ["Changes", "SourceSnapshot", "changes_since", "snapshot_of"]


@dataclass(frozen=True, slots=True)
class SourceSnapshot:
    """What a source was made of when it was read: `code` for a codebase, else the states of its files."""

    path: Path
    code: Snapshot | None
    files: Mapping[str, FileState]


def snapshot_of(path: Path, options: ReadOptions, reading: Reading) -> SourceSnapshot:
    """Remember the files of a source that was just read from `path`; hashes those that are no code.

    Raises OSError or IngestError where the source is gone already.
    """
    if is_codebase(path):
        return SourceSnapshot(path, take_snapshot(path, code_options(options), reading), {})
    return SourceSnapshot(path, None, {str(file): state_of(file, sha256_of(file)) for file in _files(path)})


def changes_since(snapshot: SourceSnapshot) -> Changes:
    """Compare a source with a snapshot; a file that was only touched is no change.

    A source that is gone as a whole is one removed path: its own.
    """
    gone = Changes(removed=(str(snapshot.path),))
    try:
        if not snapshot.path.exists():
            return gone
        if snapshot.code is not None:
            return changed_since(snapshot.code)
        now = set(map(str, _files(snapshot.path)))
    except (OSError, IngestError):
        return gone
    before = snapshot.files
    return Changes(
        changed=tuple(sorted(path for path in now & before.keys() if differs(path, before[path]))),
        added=tuple(sorted(now - before.keys())),
        removed=tuple(sorted(before.keys() - now)),
    )


def _files(path: Path) -> tuple[Path, ...]:
    """List the files that a source is read from."""
    if path.is_file():
        return (path,)
    files = document_files(path)
    if files is not None:
        return files
    found: list[Path] = []
    for root, _folders, names in os.walk(path):
        found += [file for name in names if (file := Path(root, name)).is_file()]
    return tuple(found)
