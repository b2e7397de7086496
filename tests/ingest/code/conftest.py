"""Folders and repositories that the tests of the code reader share."""

from __future__ import annotations

import os
import subprocess
import tarfile
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from ingest.code import CodeOptions, read_folder
from ingest.model import Reading

WriteTree = Callable[[Mapping[str, str | bytes]], Path]


@pytest.fixture
def write_tree(tmp_path: Path) -> WriteTree:
    """Return a function that writes files by name into a folder and returns it."""

    def write(files: Mapping[str, str | bytes]) -> Path:
        root = tmp_path / "project"
        root.mkdir(exist_ok=True)
        for name, content in files.items():
            path = root / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return root

    return write


@pytest.fixture
def git(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Callable[..., str]:
    """Return a function that runs git in a folder, with no configuration but its own."""
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "home" / ".config"))
    monkeypatch.setenv("GIT_CONFIG_NOSYSTEM", "1")
    author = ["-c", "user.name=a", "-c", "user.email=a@example.org", "-c", "protocol.file.allow=always"]

    def run(folder: Path, *arguments: str) -> str:
        command = ["git", "-c", "init.defaultBranch=main", *author, "-C", str(folder), *arguments]
        done = subprocess.run(command, capture_output=True, check=True, stdin=subprocess.DEVNULL)
        return os.fsdecode(done.stdout)

    return run


@pytest.fixture(scope="session")
def flask_folder(shared_data: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return flask's source tree at the pinned commit (no repository around it)."""
    folder = tmp_path_factory.mktemp("flask")
    with tarfile.open(shared_data / "swe_qa" / "flask-85c5d93.tar.gz") as archive:
        archive.extractall(folder, filter="data")
    return next(folder.iterdir())


@pytest.fixture(scope="session")
def flask_reading(flask_folder: Path) -> Reading:
    return read_folder(flask_folder, CodeOptions(use_git=False))
