from __future__ import annotations

from pathlib import Path

import pytest

from app import paths

FOLDERS = (
    paths.home,
    paths.models_dir,
    paths.store_dir,
    paths.workspaces_dir,
    paths.cache_dir,
    paths.logs_dir,
)


def test_one_variable_moves_every_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("UNABRIDGED_HOME", str(tmp_path))
    assert paths.home() == tmp_path
    for folder in FOLDERS:
        assert folder().is_relative_to(tmp_path)
    assert len({folder() for folder in FOLDERS}) == len(FOLDERS)
    assert list(tmp_path.iterdir()) == []


def test_a_relative_home_does_not_follow_the_working_directory(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("UNABRIDGED_HOME", "somewhere")
    assert paths.models_dir() == tmp_path / "somewhere" / "models"


def test_without_the_variable_the_system_decides(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("UNABRIDGED_HOME", " ")
    assert all(folder().is_absolute() for folder in FOLDERS)
    assert "unabridged" in str(paths.home())
    assert paths.models_dir().parent == paths.home()
