"""What this machine has: memory, cores, CPU features, disk. Nothing here loads llama.cpp."""

from __future__ import annotations

import os
import platform
import shutil
from dataclasses import dataclass
from pathlib import Path

# Features that decide how fast llama.cpp computes on a CPU, as Linux names them.
_FEATURES = (
    "avx",
    "avx2",
    "fma",
    "f16c",
    "avx512f",
    "avx512_vnni",
    "avx512_bf16",
    "avx_vnni",
    "amx_int8",
    "amx_bf16",
    "bf16",
    "asimddp",
    "i8mm",
    "sve",
)
_CGROUP = Path("/sys/fs/cgroup")
_CPU_INFO = Path("/proc/cpuinfo")


@dataclass(frozen=True, slots=True)
class Hardware:
    """One look at the machine. `cpu_features` is empty where the system does not tell."""

    total_bytes: int
    free_bytes: int
    n_cores: int
    n_threads: int
    cpu_name: str
    cpu_features: tuple[str, ...]
    disk_free_bytes: int

    @property
    def multiplies_bf16(self) -> bool:
        """Tell whether the CPU multiplies bf16 numbers itself: with them attention is faster."""
        return bool({"avx512_bf16", "amx_bf16", "bf16"} & set(self.cpu_features))


def look(folder: Path) -> Hardware:
    """Measure now; `folder` decides which disk is meant."""
    import psutil

    memory = psutil.virtual_memory()
    limit, used = _cgroup_memory(_CGROUP)
    n_threads = available_threads()
    return Hardware(
        total_bytes=min(memory.total, limit) if limit else memory.total,
        free_bytes=max(0, min(memory.available, limit - used)) if limit else memory.available,
        n_cores=min(psutil.cpu_count(logical=False) or n_threads, n_threads),
        n_threads=n_threads,
        cpu_name=_cpu_name(_CPU_INFO),
        cpu_features=cpu_features(_CPU_INFO),
        disk_free_bytes=shutil.disk_usage(_existing(folder)).free,
    )


def available_threads() -> int:
    """Return how many threads may run at once here, which a container or taskset may have narrowed."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def cpu_features(cpu_info: Path) -> tuple[str, ...]:
    """Return the known features in a Linux `cpuinfo` file."""
    line = _cpu_line(cpu_info, "flags") or _cpu_line(cpu_info, "Features")
    present = set(line.split())
    return tuple(feature for feature in _FEATURES if feature in present)


def _cpu_name(cpu_info: Path) -> str:
    return _cpu_line(cpu_info, "model name") or platform.processor() or platform.machine()


def _cpu_line(cpu_info: Path, key: str) -> str:
    """Return the first value of a key, "" if there is none or no such file (macOS, Windows)."""
    try:
        lines = cpu_info.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return ""
    for line in lines:
        name, _, value = line.partition(":")
        if name.strip() == key:
            return value.strip()
    return ""


def _cgroup_memory(folder: Path) -> tuple[int, int]:
    """Return a container's memory limit and what it uses without droppable file pages; (0, 0) if none."""
    limit = _number(folder / "memory.max")
    if limit is None:
        return 0, 0
    used = _number(folder / "memory.current") or 0
    return limit, max(0, used - _inactive_file(folder / "memory.stat"))


def _inactive_file(stat: Path) -> int:
    try:
        lines = stat.read_text(encoding="ascii").splitlines()
    except OSError:
        return 0
    return next((int(line.split()[1]) for line in lines if line.startswith("inactive_file ")), 0)


def _number(path: Path) -> int | None:
    try:
        text = path.read_text(encoding="ascii").strip()
    except OSError:
        return None
    return int(text) if text.isdigit() else None  # "max" means no limit


def _existing(folder: Path) -> Path:
    """Return the nearest folder that exists already."""
    return next(path for path in (folder, *folder.absolute().parents) if path.is_dir())
