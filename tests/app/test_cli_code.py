"""Codebases on the command line: what is brought in, what ranks first, lines that look like secrets."""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from app.__main__ import main

Run = Callable[..., list[dict[str, Any]]]
SECRET = "AKIAIOSFODNN7EXAMPLE"


@pytest.fixture
def repo(tmp_path: Path) -> Path:
    """Write a repository whose two modules are equal but for their age, with all that is left out."""
    root = tmp_path / "repo"
    files = {
        "alpha.py": "def alpha():\n    return 1\n",
        "beta.py": "def beta():\n    return 2\n",
        "config.py": f"debug = True\naws_key = '{SECRET}'\n",
        "uv.lock": "version = 1\n",
        "sub/poetry.lock": "version = 1\n",
        "made.py": "# @generated\nx = 1\n",
        "pyproject.toml": "[project]\n",
    }
    for name, text in files.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text)
    for step in (["init", "-q"], ["add", "-A"], ["commit", "-qm", "one"]):
        git(root, *step)
    (root / "beta.py").write_text("def beta():\n    return 3\n")
    git(root, "commit", "-qam", "two")
    return root


def git(root: Path, *arguments: str) -> None:
    identity = {f"GIT_{who}_{what}": "a@b" for who in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")}
    subprocess.run(["git", *arguments], cwd=root, check=True, env={**os.environ, **identity})


@pytest.fixture
def run(
    shape_models: Callable[..., Path],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> Run:
    monkeypatch.setenv("UNABRIDGED_HOME", str(tmp_path / "home"))
    model = shape_models("qwen35")

    def pack(*arguments: object) -> list[dict[str, Any]]:
        words = ["pack", *map(str, arguments), "--model", str(model), "--window", "8192", "--json"]
        assert main(words) == 0
        return [json.loads(line) for line in capsys.readouterr().out.splitlines()]

    return pack


def names(event: dict[str, Any]) -> list[str]:
    return [entry["document"] for entry in event["manifest"]]


def test_left_out_files_come_in_by_pattern_or_by_reason(run: Run, repo: Path) -> None:
    [plain] = run(repo)
    assert {"alpha.py", "beta.py", "config.py", "pyproject.toml"} == set(names(plain))
    assert {Path(one["path"]).name for one in plain["dropped"]} == {"uv.lock", "poetry.lock", "made.py"}
    [one] = run(repo, "--bring-in", "uv.lock")
    assert set(names(one)) - set(names(plain)) == {"uv.lock"}
    [more] = run(repo, "--allow", "lock", "--allow", "generated", "--exclude", "sub/")
    assert set(names(more)) - set(names(plain)) == {"uv.lock", "made.py"}


def test_empty_files_of_a_codebase_are_listed_and_not_warned_of(
    run: Run, repo: Path, shape_models: Callable[..., Path], capsys: pytest.CaptureFixture[str]
) -> None:
    (repo / "__init__.py").touch()
    assert main(["pack", str(repo), "--model", str(shape_models("qwen35")), "--window", "8192"]) == 0
    said = capsys.readouterr()
    assert f"{repo / '__init__.py'}: The file has no text." in said.out
    assert "has no text" not in said.err


def test_recent_ranks_what_changed_last_first(run: Run, repo: Path) -> None:
    [plain] = run(repo)
    assert names(plain).index("alpha.py") < names(plain).index("beta.py")
    [recent] = run(repo, "--recent")
    assert names(recent).index("beta.py") < names(recent).index("alpha.py")


def test_secrets_are_named_by_file_and_line_and_never_shown(
    run: Run, repo: Path, shape_models: Callable[..., Path], capsys: pytest.CaptureFixture[str]
) -> None:
    _pack, secret = run(repo, "--secrets")
    assert (secret["event"], secret["document"], secret["line"]) == ("secret", "config.py", 2)
    assert SECRET not in json.dumps(secret)
    model = str(shape_models("qwen35"))
    words = ["pack", str(repo), "--secrets", "--exclude", "config.py", "--model", model, "--window", "8192"]
    assert main(words) == 0
    assert "No line looks like a secret." in capsys.readouterr().out
