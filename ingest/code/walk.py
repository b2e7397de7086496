"""Find the files of a folder that belong to it: git's own answer, or the same rules without git."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from ingest.code import git
from ingest.code.ignore import EXTRA_RULES, IgnoreRules, git_rules, read_rules
from ingest.code.options import CodeOptions
from ingest.code.vendored import vendored_folder
from ingest.errors import ReaderLimitError, SourceMissingError
from ingest.model import Unread

_FOREIGN = "This folder holds other projects' code: bring it in to read it."

SkipFolder = Callable[[str], bool]


@dataclass(frozen=True, slots=True)
class Candidate:
    """A regular file below the root: posix name relative to it, absolute path, size."""

    name: str
    path: str
    n_bytes: int


@dataclass(frozen=True, slots=True)
class Listing:
    """What a folder holds. `n_ignored` counts entries that rules take away, a whole folder as one."""

    files: tuple[Candidate, ...]
    unread: tuple[Unread, ...]
    n_ignored: int


def list_folder(root: Path, options: CodeOptions, enter: Callable[[str], bool]) -> Listing:
    """List the files of `root` in a stable order, links never followed.

    `enter` tells whether a folder of foreign code is to be entered all the same.

    Raises SourceMissingError where `root` is no folder, ReaderLimitError where there are more files
    than `options.max_files`.
    """
    if not root.is_dir():
        raise SourceMissingError(f"{root} is not a folder: choose one that exists.")
    root = root.resolve()
    extra = IgnoreRules(lambda name: read_rules(root / name), EXTRA_RULES)
    foreign: set[str] = set()

    def skip(folder: str) -> bool:
        outermost = vendored_folder(folder)
        if outermost and "vendored" not in options.allow and not enter(folder):
            foreign.add(outermost)
            return True
        return False

    names, n_ignored = list_names(root, options.use_git, skip)
    if len(names) > options.max_files:
        raise ReaderLimitError(
            f"{root.name} holds {len(names):,} files, more than {options.max_files:,}: add a subfolder, "
            "or name what to read with include patterns."
        )
    kept = [name for name in names if not extra.ignores_file(name)]
    wanted = [name for name in kept if not skip(name.rpartition("/")[0])]
    files, unread = _examine(root, wanted)
    unread += [Unread(str(root / folder), "vendored", _FOREIGN) for folder in sorted(foreign)]
    return Listing(tuple(files), tuple(unread), n_ignored + len(names) - len(kept))


def list_names(root: Path, use_git: bool, skip: SkipFolder) -> tuple[list[str], int]:
    """Return the names below `root` that no ignore rule takes away, sorted, and the number ignored.

    With git this is `git ls-files -co --exclude-standard`, without it the same rules. Submodules and
    nested repositories are entered, each under its own rules. A submodule that is not checked out
    is an empty folder, named as such.
    """
    entries = git.list_files(root) if use_git else None
    if not entries:  # no git, no repository, or a folder that its own repository ignores
        return _walk(root, skip)
    names: list[str] = []
    n_ignored = git.count_ignored(root)
    for entry in entries:
        mode = _mode(root / entry)
        if mode is None:
            continue  # in git's index, but deleted
        if not stat.S_ISDIR(mode):
            names.append(entry)
        elif not skip(entry):
            inner, inner_ignored = list_names(root / entry, use_git, partial(_below, skip, entry))
            names += [f"{entry}/{name}" for name in inner] or [entry]
            n_ignored += inner_ignored
    return sorted(names), n_ignored


def _walk(root: Path, skip: SkipFolder) -> tuple[list[str], int]:
    rules, prefix = git_rules(root)
    names: list[str] = []
    n_ignored = 0
    pending = [""]
    while pending:
        folder = pending.pop()
        for entry in _entries(root / folder):
            name = f"{folder}/{entry.name}" if folder else entry.name
            is_folder = entry.is_dir(follow_symlinks=False)
            if entry.name == ".git":
                continue
            if rules.ignores_folder(prefix + name) if is_folder else rules.ignores_file(prefix + name):
                n_ignored += 1
            elif not is_folder:
                names.append(name)
            elif skip(name):
                continue
            elif (root / name / ".git").exists():
                inner, inner_ignored = _walk(root / name, partial(_below, skip, name))
                names += [f"{name}/{below}" for below in inner] or [name]
                n_ignored += inner_ignored
            else:
                pending.append(name)
    return sorted(names), n_ignored


def _below(skip: SkipFolder, folder: str, name: str) -> bool:
    return skip(f"{folder}/{name}")


def _examine(root: Path, names: list[str]) -> tuple[list[Candidate], list[Unread]]:
    """Split names into regular files and what cannot be read. Links are reported, not followed."""
    files: list[Candidate] = []
    unread: list[Unread] = []
    real_folders: dict[str, bool] = {"": True}
    base = str(root)

    def is_real(folder: str) -> bool:
        if folder not in real_folders:
            mode = _mode(f"{base}/{folder}")
            real = mode is not None and stat.S_ISDIR(mode) and is_real(folder.rpartition("/")[0])
            real_folders[folder] = real
        return real_folders[folder]

    for name in names:
        path = f"{base}/{name}"
        try:
            status = os.lstat(path)
        except OSError:
            continue  # gone since it was listed
        if stat.S_ISLNK(status.st_mode) or not is_real(name.rpartition("/")[0]):
            unread.append(Unread(path, "symlink", "This is a link: add the file it points to."))
        elif stat.S_ISDIR(status.st_mode):
            reason = "This submodule is empty: check it out with git submodule update --init."
            unread.append(Unread(path, "submodule", reason))
        elif not stat.S_ISREG(status.st_mode):
            unread.append(Unread(path, "special", "This is a device, pipe or socket, not a file."))
        else:
            files.append(Candidate(name, path, status.st_size))
    return files, unread


def _entries(folder: Path) -> Iterator[os.DirEntry[str]]:
    try:
        with os.scandir(folder) as entries:
            yield from entries
    except OSError:
        return


def _mode(path: Path | str) -> int | None:
    try:
        return os.lstat(path).st_mode
    except OSError:
        return None
