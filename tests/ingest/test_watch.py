"""Changes on disk of every sort of source."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest

from ingest.cache import ReadingCache
from ingest.options import ReadOptions
from ingest.read import read_source
from ingest.watch import Changes, changes_since, snapshot_of

OPTIONS = ReadOptions()


def make(root: Path, files: dict[str, str]) -> Path:
    for name, text in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    return root


def age(*paths: Path) -> None:
    """Let files look as if nobody had touched them for long."""
    for path in paths:
        os.utime(path, ns=(1, 1))


def test_a_single_file(tmp_path: Path) -> None:
    path = make(tmp_path, {"note.txt": "The rent is 400 euros."}) / "note.txt"
    snapshot = snapshot_of(path, OPTIONS, read_source(path, OPTIONS))
    os.utime(path)
    assert not changes_since(snapshot), "touched, not changed"
    path.write_text("The rent is 500 euros.")
    assert changes_since(snapshot) == Changes(changed=(str(path),))
    path.unlink()
    assert changes_since(snapshot) == Changes(removed=(str(path),))


@pytest.mark.parametrize("marks", [{}, {"pyproject.toml": "[project]\n"}], ids=["documents", "codebase"])
def test_a_folder(tmp_path: Path, marks: dict[str, str]) -> None:
    names = {"a.md": "# One\n", "b.md": "# Two\n", "c.html": "<p>Three</p>\n"}
    root = make(tmp_path / "folder", {**names, **marks})
    age(*root.iterdir())
    snapshot = snapshot_of(root, OPTIONS, read_source(root, OPTIONS))
    assert (snapshot.code is None) == (not marks)
    assert not changes_since(snapshot)
    (root / "a.md").write_text("# Won\n")
    (root / "b.md").unlink()
    (root / "d.md").write_text("# Four\n")
    assert changes_since(snapshot) == Changes(
        changed=(str(root / "a.md"),), added=(str(root / "d.md"),), removed=(str(root / "b.md"),)
    )


def test_a_file_written_in_the_moment_it_was_read_is_noticed(tmp_path: Path) -> None:
    root = make(tmp_path / "code", {"a.py": "x = 1\n", "pyproject.toml": ""})
    reading = read_source(root, OPTIONS)
    (root / "a.py").write_text("x = 2\n")  # the same size, before the snapshot is taken
    snapshot = snapshot_of(root, OPTIONS, reading)
    assert changes_since(snapshot) == Changes(changed=(str(root / "a.py"),))


def test_patterns_and_what_was_brought_in_count(tmp_path: Path) -> None:
    root = make(tmp_path / "code", {"a.py": "x = 1\n", "pyproject.toml": "", "b.log": "x\n"})
    options = ReadOptions(exclude=("*.log",))
    snapshot = snapshot_of(root, options, read_source(root, options))
    (root / "b.log").write_text("y\n")
    (root / "c.log").write_text("y\n")
    assert not changes_since(snapshot)


def test_a_commit_makes_a_reading_by_recency_stale(tmp_path: Path) -> None:
    root = make(tmp_path / "code", {"a.py": "x = 1\n", ".git/logs/HEAD": "one\n"})
    cache, recent = ReadingCache(tmp_path / "cache"), ReadOptions(prefer_recent=True)
    plain, first = cache.key(root, OPTIONS), cache.key(root, recent)
    with (root / ".git/logs/HEAD").open("a") as log:
        log.write("two\n")
    assert cache.key(root, recent) != first
    assert cache.key(root, OPTIONS) == plain


def test_looking_at_many_files_is_quick(tmp_path: Path) -> None:
    root = make(tmp_path / "code", {f"p{n % 50}/m{n}.py": f"x = {n}\n" for n in range(1_000)})
    for path in root.rglob("*.py"):
        age(path)
    snapshot = snapshot_of(root, OPTIONS, read_source(root, OPTIONS))
    start_s = time.perf_counter()
    assert not changes_since(snapshot)
    assert time.perf_counter() - start_s < 2, "0.03 s on an idle machine"
