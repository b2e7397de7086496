"""Ten thousand files: nothing grows faster than the number of files."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from ingest.code import CodeOptions, changed_since, project_map, read_folder, take_snapshot


@pytest.mark.slow
def test_ten_thousand_files(tmp_path: Path) -> None:
    for package in range(100):
        folder = tmp_path / f"package_{package % 10}" / f"part_{package}"
        folder.mkdir(parents=True)
        for module in range(100):
            other = (package * 7 + module * 13) % 100
            (folder / f"module_{module}.py").write_text(
                f'"""Module {module}."""\nfrom part_{other} import handle_request_{other}\n\n\n'
                f"class Handler{package}x{module}:\n    def handle_request_{package}(self, value):\n"
                + "        value = value + 1\n" * 20
                + f"        return handle_request_{other}(value)\n"
            )
    started = time.perf_counter()
    reading = read_folder(tmp_path, CodeOptions(use_git=False))
    seconds = time.perf_counter() - started
    assert len(reading.documents) == 10_000
    assert all(document.outline for document in reading.documents)
    assert seconds < 60  # a bound against quadratic work; benchmarks/code.py has the speed
    assert len(project_map(reading.documents).split("\n")) <= 400
    assert not changed_since(take_snapshot(tmp_path, CodeOptions(use_git=False), reading))
