"""The files of a source that gave no document, and how they are brought in all the same. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from app.states import Source
from ingest.options import ReadOptions

#: Nobody wrote these by hand, or nobody reads them: out by default, text all the same.
_CAN_BRING_IN = frozenset({"generated", "image", "large", "lock", "minified", "vendored"})
#: Documents inside a codebase are read by readers of their own, each as a source.
_CAN_ADD = frozenset({"document"})
_SPECIAL = re.compile(r"([\\*?\[\]!# ])")


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A file or folder that is not read. `name` is relative to its source, `code` says why.

    `reason` is a sentence of the reader.
    """

    source_id: str
    name: str
    path: str
    code: str
    reason: str

    @property
    def can_bring_in(self) -> bool:
        """Tell whether it can be read as it is."""
        return self.code in _CAN_BRING_IN

    @property
    def can_add(self) -> bool:
        """Tell whether it can be a source of its own."""
        return self.code in _CAN_ADD and "!/" not in self.path


def left_out_of(source: Source) -> tuple[LeftOut, ...]:
    """Return what a source holds and does not give, what can be brought in first."""
    reading = source.reading
    if reading is None or not reading.documents:
        return ()  # a source that failed as a whole says so itself
    root = next((d.path.removesuffix(d.name) for d in reading.documents if d.path.endswith(d.name)), "")
    found = [
        LeftOut(source.id, one.path.removeprefix(root) or source.name, one.path, one.code, one.reason)
        for one in reading.unread
    ]
    return tuple(sorted(found, key=lambda one: (not one.can_bring_in, not one.can_add, one.name)))


def with_brought_in(options: ReadOptions, files: Iterable[LeftOut]) -> ReadOptions:
    """Return the options that read these files as well; of a folder, everything in it."""
    names = [_pattern(one) for one in files if one.can_bring_in]
    return replace(options, bring_in=tuple(dict.fromkeys((*options.bring_in, *names))))


def _pattern(one: LeftOut) -> str:
    """Return a pattern, as in .gitignore, that matches this file and no other."""
    name = _SPECIAL.sub(r"\\\1", one.name)
    return f"/{name}/" if one.code == "vendored" and Path(one.path).is_dir() else f"/{name}"
