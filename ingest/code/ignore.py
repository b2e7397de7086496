"""The rules of .gitignore files, without git: nested files, negation, the deepest file decides."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from pathspec import GitIgnoreSpec

GIT_RULES = ".gitignore"
# They take away from what git gives; tools such as ripgrep read the first one too.
EXTRA_RULES = (".ignore", ".unabridgedignore")

_ANY_FOLDER = frozenset({"*/", "**/", "/**/", "**/*/", "/**/*/"})
_FOLDER_END = "ps_d"  # pathspec's group for the slash after a folder that a pattern matches

ReadRules = Callable[[str], bytes | None]


def compile_patterns(data: bytes | Iterable[str]) -> GitIgnoreSpec:
    """Compile the lines of an ignore file; a line that is no valid pattern is passed over as git does."""
    if isinstance(data, bytes):
        text = data.decode("utf-8-sig", errors="surrogateescape")
        # pathspec raises on a pattern that keeps its newline, and git strips one "\r" at the end.
        lines = [line.removesuffix("\r") for line in text.split("\n")]
    else:
        lines = list(data)
    valid: list[str] = []
    for line in lines:
        line = _as_git_means(line)
        try:
            GitIgnoreSpec.from_lines([line])
        except ValueError:
            continue
        valid.append(line)
    return GitIgnoreSpec.from_lines(valid, backend="simple")


def _as_git_means(line: str) -> str:
    """Rewrite patterns that pathspec 1.1 reads otherwise than git: x/** is what is in x, not x itself."""
    negation, body = ("!", line[1:]) if line.startswith("!") else ("", line)
    if body in _ANY_FOLDER:
        body = "?*/"
    elif body.endswith("/**"):
        body += "/*"
    elif body.endswith("/**/"):
        body += "*/"
    return negation + body


class IgnoreRules:
    """Decide which names below a root are ignored. Answers for folders are remembered.

    `read` returns the bytes of a rules file by its name relative to the root, or None. `weaker` are
    specs that hold where no file below the root decides, the weakest first.
    """

    def __init__(
        self,
        read: ReadRules,
        names: Sequence[str],
        weaker: Sequence[GitIgnoreSpec] = (),
    ) -> None:
        self._read = read
        self._names = names
        self._weaker = tuple(weaker)
        self._specs: dict[str, GitIgnoreSpec | None] = {}
        self._folders: dict[str, bool] = {"": False}

    def ignores_folder(self, folder: str) -> bool:
        """Tell whether a folder (posix, relative, no slash at the end) or one above it is ignored."""
        known = self._folders.get(folder)
        if known is None:
            parent = folder.rpartition("/")[0]
            known = self.ignores_folder(parent) or self._decide(folder + "/", parent)
            self._folders[folder] = known
        return known

    def ignores_file(self, name: str) -> bool:
        """Tell whether a file, or a folder that it is in, is ignored."""
        folder = name.rpartition("/")[0]
        return self.ignores_folder(folder) or self._decide(name, folder)

    def _decide(self, name: str, folder: str) -> bool:
        while True:
            spec = self._spec(folder)
            if spec is not None:
                verdict = _verdict(spec, name[len(folder) + 1 :] if folder else name)
                if verdict is not None:
                    return verdict
            if not folder:
                break
            folder = folder.rpartition("/")[0]
        for spec in reversed(self._weaker):
            verdict = _verdict(spec, name)
            if verdict is not None:
                return verdict
        return False

    def _spec(self, folder: str) -> GitIgnoreSpec | None:
        if folder not in self._specs:
            prefix = f"{folder}/" if folder else ""
            found = [data for rules in self._names if (data := self._read(prefix + rules)) is not None]
            self._specs[folder] = compile_patterns(b"\n".join(found)) if found else None
        return self._specs[folder]


def _verdict(spec: GitIgnoreSpec, name: str) -> bool | None:
    """Return what the last pattern that matches `name` itself says; a folder's name ends in "/".

    `spec.check_file` also lets patterns match a folder above, and weighs those differently: on
    random rules it differs from git in 3 of 100 trees. Here every folder above was asked before.
    """
    for pattern in reversed(list(spec.patterns)):
        if pattern.regex is not None and (found := pattern.regex.match(name)):
            folder_end = found.groupdict().get(_FOLDER_END) and found.end(_FOLDER_END)
            if not folder_end or folder_end == len(name):
                return pattern.include
    return None


def git_rules(root: Path) -> tuple[IgnoreRules, str]:
    """Return the rules that git applies below `root`, and what to put before names relative to `root`.

    Inside a working tree the rules start at its top: git's global file, info/exclude, and the
    .gitignore files above `root` count too, unless they ignore `root` itself (the user chose it).
    """
    top = next((folder for folder in (root, *root.parents) if (folder / ".git").exists()), None)
    if top is not None:
        outside = (read_rules(path) for path in (_global_rules_path(), _git_folder(top) / "info" / "exclude"))
        specs = [compile_patterns(data) for data in outside if data is not None]
        rules = IgnoreRules(lambda name: read_rules(top / name), (GIT_RULES,), specs)
        if root == top:
            return rules, ""
        from_top = root.relative_to(top).as_posix()
        if not rules.ignores_folder(from_top):
            return rules, from_top + "/"
    return IgnoreRules(lambda name: read_rules(root / name), (GIT_RULES,)), ""


def read_rules(path: Path) -> bytes | None:
    """Return the bytes of a rules file; None where there is none. Links are not followed, as in git."""
    try:
        return None if path.is_symlink() or not path.is_file() else path.read_bytes()
    except OSError:
        return None


def _global_rules_path() -> Path:
    base = os.environ.get("XDG_CONFIG_HOME")
    return (Path(base) if base else Path.home() / ".config") / "git" / "ignore"


def _git_folder(top: Path) -> Path:
    """Return the repository's folder; in a worktree or submodule `.git` is a file that names it."""
    marker = top / ".git"
    if not marker.is_file():
        return marker
    target = marker.read_text(encoding="utf-8", errors="replace").removeprefix("gitdir:").strip()
    folder = (top / target).resolve()
    common = folder / "commondir"
    return (folder / common.read_text(encoding="utf-8").strip()).resolve() if common.is_file() else folder
