"""Files written at once or not at all."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def whole_file(path: Path) -> Iterator[Path]:
    """Give a place beside `path` to write to; it becomes `path` at the end, and is removed if that fails.

    Its name has the same ending, by which some libraries choose the format.

    Raises:
        OSError: the folder is not there, or the disk refuses.
    """
    unfinished = path.with_name(f".{path.name}.{os.getpid()}.part{path.suffix.lower()}")
    try:
        yield unfinished
        unfinished.replace(path)
    finally:
        unfinished.unlink(missing_ok=True)
