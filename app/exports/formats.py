"""A file in the format that its name's ending asks for."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import TypeVar

from app.whole_file import whole_file

_T = TypeVar("_T")


def export_as(thing: _T, path: Path, writers: Mapping[str, Callable[[_T, Path], None]]) -> None:
    """Write with the writer of the ending that `path` has, at once or not at all.

    Raises:
        ValueError: no writer has that ending.
        OSError: the file cannot be written.
    """
    write = writers.get(path.suffix.lower())
    if write is None:
        raise ValueError(no_format(path, writers))
    with whole_file(path) as unfinished:
        write(thing, unfinished)


def no_format(path: Path, endings: Iterable[str]) -> str:
    """Say that a file's name has none of these endings."""
    return f"“{path.name}” names no format: end it in {', '.join(endings)}."


def text_writer(to_text: Callable[[_T], str]) -> Callable[[_T, Path], None]:
    """Return the writer of a format that is plain text."""

    def write(thing: _T, path: Path) -> None:
        # The mark tells Excel that a CSV is UTF-8; the other formats are UTF-8 by definition.
        encoding = "utf-8-sig" if path.suffix == ".csv" else "utf-8"
        path.write_text(to_text(thing), encoding, newline="")

    return write
