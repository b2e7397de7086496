"""Ask git which files belong to a working tree. Nothing of the repository is ever executed."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

# A repository's own configuration may name programs (fsmonitor, hooks, gpg) and remotes to fetch
# missing objects from: the folder is foreign material, so all of these are switched off.
_SETTINGS = (
    "core.fsmonitor=false",
    "core.hooksPath=/dev/null",
    "log.showSignature=false",
    "protocol.allow=never",
    "safe.bareRepository=explicit",
)
_TIMEOUT_S = 60


def _run(root: Path, *arguments: str) -> bytes | None:
    environment = {key: value for key, value in os.environ.items() if not _steers_git(key)}
    environment |= {"GIT_OPTIONAL_LOCKS": "0", "GIT_TERMINAL_PROMPT": "0", "GIT_NO_LAZY_FETCH": "1"}
    settings = [part for setting in _SETTINGS for part in ("-c", setting)]
    command = ["git", "--no-pager", *settings, "-C", str(root), *arguments]
    try:
        done = subprocess.run(
            command,
            env=environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=_TIMEOUT_S,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        return None
    return done.stdout if done.returncode == 0 else None


def _steers_git(key: str) -> bool:
    """Tell variables such as GIT_DIR, set inside hooks, which would point git at another repository."""
    return key.startswith("GIT_") and not key.startswith("GIT_CONFIG")


def list_files(root: Path) -> list[str] | None:
    """List tracked and untracked, not ignored entries below `root`; None where git cannot say.

    Names are posix, relative to `root`. A submodule or nested repository is one entry, a folder.
    """
    output = _run(root, "ls-files", "-z", "-c", "-o", "--exclude-standard")
    if output is None:
        return None
    names = {os.fsdecode(name).rstrip("/") for name in output.split(b"\0") if name}
    return sorted(names - {"."})  # asked inside a submodule that is not checked out, git says "./"


def count_ignored(root: Path) -> int:
    """Count the entries below `root` that the ignore rules take away; a whole folder counts as one."""
    output = _run(root, "ls-files", "-z", "-o", "-i", "--exclude-standard", "--directory")
    return 0 if output is None else sum(1 for name in output.split(b"\0") if name)


def recently_changed(root: Path, n_commits: int = 200) -> dict[str, int]:
    """Map names below `root` to how many commits ago each was last touched, within the last commits."""
    output = _run(
        root,
        "log",
        f"-{n_commits}",
        "--no-show-signature",
        "--format=%x01",
        "--name-only",
        "--relative",
        "-z",
    )
    ages: dict[str, int] = {}
    if output is None:
        return ages
    for age, commit in enumerate(output.split(b"\x01")[1:]):
        for name in commit.replace(b"\n", b"\0").split(b"\0"):
            if name:
                ages.setdefault(os.fsdecode(name), age)
    return ages
