"""The project map: a tree of what exists, so that the model knows of files it does not read in full."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from heapq import heapify, heappop, heappush

from ingest.model import Document, Unread

_COUNTED = frozenset({"ignored", "excluded"})  # one entry for many files
_INDENT = "  "


@dataclass(slots=True)
class _Folder:
    folders: dict[str, _Folder] = field(default_factory=dict)
    files: dict[str, str] = field(default_factory=dict)
    n_files: int = 0
    n_tokens: int = 0
    rank: float = 0.0
    is_open: bool = False

    @property
    def n_lines(self) -> int:
        return len(self.folders) + len(self.files)


def project_map(
    documents: Sequence[Document],
    unread: Sequence[Unread] = (),
    n_tokens: Mapping[str, int] | None = None,
    max_lines: int = 400,
) -> str:
    """Draw the tree of a codebase, a line a folder or file, with tokens where they are known.

    `n_tokens` maps a document's name to its count, drawn after the file's name. Folders are opened
    as long as the tree stays within `max_lines` lines, those with the highest ranks first; the others
    are one line each. Files that are not read stand in the tree with the code of the reason.
    """
    counts = n_tokens or {}
    top = _Folder()
    for document in documents:
        tokens = counts.get(document.name)
        _add(
            top,
            document.name,
            f"  {tokens:,}" if tokens is not None else "",
            tokens or 0,
            document.rank,
        )
    root = _root_of(documents)
    for entry in unread:
        if entry.code not in _COUNTED and entry.path.startswith(root):
            _add(top, entry.path.removeprefix(root), f"  ({entry.code}, not read)", 0, 0.0)
    _open_folders(top, max_lines)
    lines = list(_lines(top, 0, bool(counts)))
    if len(lines) > max_lines:
        lines = [*lines[: max_lines - 1], f"... and {len(lines) - max_lines + 1:,} more"]
    return "\n".join(lines)


def _add(top: _Folder, name: str, note: str, tokens: int, rank: float) -> None:
    *parts, file = name.split("/")
    folders = [top]
    for part in parts:
        folders.append(folders[-1].folders.setdefault(part, _Folder()))
    for folder in folders:
        folder.n_files += 1
        folder.n_tokens += tokens
        folder.rank = max(folder.rank, rank)
    folders[-1].files[file] = note


def _open_folders(top: _Folder, max_lines: int) -> None:
    top.is_open = True
    n_lines = top.n_lines
    waiting = [(-folder.rank, name, folder) for name, folder in top.folders.items()]
    heapify(waiting)
    while waiting:
        _, path, folder = heappop(waiting)
        if n_lines + folder.n_lines > max_lines:
            continue
        folder.is_open = True
        n_lines += folder.n_lines
        for name, inner in folder.folders.items():
            heappush(waiting, (-inner.rank, f"{path}/{name}", inner))


def _root_of(documents: Sequence[Document]) -> str:
    """Return what stands before the names in the paths."""
    return next((d.path.removesuffix(d.name) for d in documents if d.path.endswith(d.name)), "")


def _lines(folder: _Folder, level: int, has_counts: bool) -> Iterator[str]:
    indent = _INDENT * level
    for name, inner in sorted(folder.folders.items()):
        notes = [] if inner.is_open and not has_counts else [f"{inner.n_files:,} files"]
        notes += [f"{inner.n_tokens:,} tokens"] if has_counts else []
        yield f"{indent}{name}/" + (f"  {', '.join(notes)}" if notes else "")
        if inner.is_open:
            yield from _lines(inner, level + 1, has_counts)
    for name, note in sorted(folder.files.items()):
        yield f"{indent}{name}{note}"
