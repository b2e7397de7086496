"""What a caller may choose when a codebase is read."""

from __future__ import annotations

from dataclasses import dataclass

MAX_FILE_BYTES = 2_000_000  # a source file above this is data or generated: about 600,000 tokens
MAX_FILES = 100_000
MAX_TOTAL_BYTES = 1_000_000_000


@dataclass(frozen=True, slots=True)
class CodeOptions:
    """Choices for one folder or archive; picklable.

    `include` and `exclude` are gitignore-style patterns on the names; with `include` only what
    matches is read, and `exclude` wins over it. `allow` holds reason codes that are no reason to
    leave a file out ("generated", "minified", "vendored", "lock", "large"); `bring_in` holds exact
    names (or patterns) to read whatever the reason, as long as they are text. `encoding` overrides
    the guess for all files. `tests_last` ranks tests after code, `prefer_recent` raises the files
    that git's log names last.
    """

    include: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    allow: frozenset[str] = frozenset()
    bring_in: tuple[str, ...] = ()
    use_git: bool = True
    encoding: str | None = None
    tests_last: bool = True
    prefer_recent: bool = False
    max_file_bytes: int = MAX_FILE_BYTES
    max_files: int = MAX_FILES
    max_total_bytes: int = MAX_TOTAL_BYTES
