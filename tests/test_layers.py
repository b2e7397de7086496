"""The import contracts hold, and each of them can fail."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.fixtures.children import run

ROOT = Path(__file__).resolve().parents[1]
PACKAGES = ("app", "engine", "ingest", "ui")


def _lint(folder: Path) -> subprocess.CompletedProcess[str]:
    linter = Path(sys.executable).with_name("lint-imports")
    return run([linter, "--no-cache"], cwd=folder)


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """Return a copy of the packages and of the contracts."""
    for package in PACKAGES:
        shutil.copytree(ROOT / package, tmp_path / package, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    return tmp_path


def test_contracts_hold(checkout: Path) -> None:
    done = _lint(checkout)
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize(
    ("module", "line", "contract"),
    [
        ("engine/blocks.py", "import app.paths", "ui -> app -> engine | ingest"),
        ("ingest/model.py", "import engine.errors", "ui -> app -> engine | ingest"),
        ("engine/errors.py", "import ingest.errors", "ui -> app -> engine | ingest"),
        ("app/planner.py", "import ui.theme", "ui -> app -> engine | ingest"),
        ("engine/pace.py", "from PySide6.QtCore import QObject", "engine and ingest know nothing of Qt"),
        ("ingest/text.py", "import PySide6", "engine and ingest know nothing of Qt"),
        ("ui/theme.py", "import pymupdf", "ui touches neither llama.cpp nor a parser"),
        ("ui/theme.py", "import llama_cpp", "ui touches neither llama.cpp nor a parser"),
    ],
)
def test_each_contract_can_fail(checkout: Path, module: str, line: str, contract: str) -> None:
    path = checkout / module
    path.write_text(f"{path.read_text()}\n{line}\n")
    done = _lint(checkout)
    assert done.returncode != 0
    assert f"{contract} BROKEN" in done.stdout.replace(" (1 ignored import)", "")
