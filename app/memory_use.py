"""How much memory the app takes, for the top bar."""

from __future__ import annotations

import functools
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app import paths

if TYPE_CHECKING:
    import psutil


@dataclass(frozen=True, slots=True)
class MemoryUse:
    """Bytes: what this process holds, weights that are mapped included; the machine's; what is free now."""

    used: int
    total: int
    free: int


def memory_use() -> MemoryUse:
    """Look now; takes well under a millisecond after the first call."""
    import psutil

    return MemoryUse(
        used=_process().memory_info().rss, total=_total_bytes(), free=psutil.virtual_memory().available
    )


@functools.cache
def _process() -> psutil.Process:
    import psutil

    return psutil.Process()


@functools.cache
def _total_bytes() -> int:
    """Return the machine's memory, or a container's share of it."""
    from engine.hardware import look

    return look(paths.home()).total_bytes
