"""What was read and is kept on disk, as the window lists it. Qt-free and blocking: for the errands thread."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from app import paths

if TYPE_CHECKING:
    from engine.store import Store


@dataclass(frozen=True, slots=True)
class KeptReading:
    """One reading. `n_bytes` counts blocks that it shares with others too."""

    label: str
    n_tokens: int
    n_bytes: int
    used_at: float
    pinned: bool


@dataclass(frozen=True, slots=True)
class Kept:
    """All that is kept: the readings, last used first, and the bytes of the whole."""

    folder: Path
    readings: tuple[KeptReading, ...]
    n_bytes: int
    budget_bytes: int


def look(folder: Path, budget_bytes: int = 0) -> Kept:
    """List what a store keeps; a `budget_bytes` of 0 is the default. Raises StoreError."""
    store = _open(folder, budget_bytes)
    sizes = store.block_sizes()
    readings = tuple(
        KeptReading(
            one.label,
            one.n_tokens,
            sum(sizes.get(block, 0) for block in one.file_ids),
            one.used_at,
            one.pinned,
        )
        for one in store.readings()
    )
    return Kept(folder, readings, store.n_bytes(), store.budget_bytes)


def default_budget_bytes() -> int:
    """Return how many bytes are kept at most unless the user says otherwise."""
    from engine.store import DEFAULT_BUDGET_BYTES

    return DEFAULT_BUDGET_BYTES


def pin(folder: Path, label: str, pinned: bool) -> None:
    """Keep a reading for good, or let it go when room is needed. Raises StoreError."""
    _open(folder).pin(label, pinned)


def wipe(folder: Path, label: str | None = None) -> int:
    """Delete what only one reading uses, or everything; return the bytes. Raises StoreError.

    Everything is more than the store: documents' text as it came out of files, and kept summaries.
    """
    n_bytes = _open(folder).wipe(label)
    if label is None:
        from app.summary.kept import KeptSummaries
        from ingest.cache import ReadingCache

        n_bytes += ReadingCache(paths.readings_dir()).wipe() + KeptSummaries(paths.summaries_dir()).wipe()
    return n_bytes


def workspace_bytes(folder: Path, labels: Iterable[str]) -> dict[str, int]:
    """Return the bytes of each workspace's readings by its label, those shared with others too.

    Raises StoreError.
    """
    store = _open(folder)
    sizes, readings = store.block_sizes(), store.readings()
    result = {}
    for label in labels:
        own = {block for one in readings if _belongs(one.label, label) for block in one.file_ids}
        result[label] = sum(sizes.get(block, 0) for block in own)
    return result


def rename_workspace(folder: Path, label: str, new: str) -> None:
    """Call a workspace's readings otherwise: a sweep's passes are among them. Raises StoreError."""
    store = _open(folder)
    for one in store.readings():
        if _belongs(one.label, label):
            store.rename(one.label, new + one.label.removeprefix(label))


def wipe_workspace(folder: Path, label: str) -> int:
    """Delete what only this workspace's readings use; return the bytes. Raises StoreError."""
    store = _open(folder)
    return sum(store.wipe(one.label) for one in store.readings() if _belongs(one.label, label))


def _belongs(reading: str, workspace: str) -> bool:
    """Tell whether a reading is a workspace's: its own, or a pass of a sweep over it (`app.sweep_run`)."""
    return reading == workspace or reading.startswith(f"{workspace} (pass ")


def _open(folder: Path, budget_bytes: int = 0) -> Store:
    from engine.store import Store

    return Store(folder, budget_bytes or default_budget_bytes())
