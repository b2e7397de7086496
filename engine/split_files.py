"""Split models: one model in several GGUF files, named `...-00001-of-00003.gguf` and so on."""

from __future__ import annotations

import re
from pathlib import Path

_NAME = re.compile(r"(.*)-(\d{5})-of-(\d{5})\.gguf")
_MAX_PARTS = 1_000


def is_later_part(path: Path) -> bool:
    """Tell whether the name is that of a split model's second or later file."""
    match = _NAME.fullmatch(path.name)
    return match is not None and int(match[2]) > 1


def part_names(path: Path) -> tuple[str, ...]:
    """Return the names of all files of a model, told by its first file's name; one if it is not split."""
    match = _NAME.fullmatch(path.name)
    if match is None or int(match[2]) != 1 or not 1 <= int(match[3]) <= _MAX_PARTS:
        return (path.name,)
    n_parts = int(match[3])
    return tuple(f"{match[1]}-{number:05d}-of-{n_parts:05d}.gguf" for number in range(1, n_parts + 1))


def part_files(path: Path) -> tuple[Path, ...]:
    """Return the files of a model that are there, the given one first."""
    return tuple(part for name in part_names(path) if (part := path.with_name(name)).is_file())
