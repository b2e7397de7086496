"""File names that are no UTF-8, terminals of few letters, closed streams, a full disk."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from app.__main__ import main
from app.cli.demo import SAMPLE, SAMPLES
from app.json_text import dumps
from app.workspaces import Workspaces


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("UNABRIDGED_HOME", str(tmp_path / "home"))
    return tmp_path / "home"


@pytest.fixture(scope="session")
def tiny(shape_models: Callable[..., Path]) -> Path:
    return shape_models("qwen35")


@pytest.fixture
def odd(tmp_path: Path) -> Callable[[str], Path]:
    """Return a function that gives the path of a file whose name holds a byte that is no UTF-8."""

    def path(suffix: str) -> Path:
        found = tmp_path / os.fsdecode(b"caf\xe9" + suffix.encode())
        try:
            found.touch()
        except OSError:
            pytest.skip("this file system takes UTF-8 only")
        return found

    return path


def run(capsys: pytest.CaptureFixture[str], *arguments: object) -> list[dict[str, Any]]:
    code = main([*map(str, arguments), "--json"])
    out, err = capsys.readouterr()
    assert code == 0, err
    return [json.loads(line) for line in out.encode().decode().splitlines()]


def test_json_takes_what_no_encoding_writes_and_gives_it_back() -> None:
    value = {"path": "/caf\udce9/日本 😀", "lines": ["\ud800"]}
    for indent in (None, 1):
        text = dumps(value, indent=indent)
        assert json.loads(text.encode().decode()) == value
        assert "日本 😀" in text


def test_a_name_that_is_no_utf_8_is_read_packed_asked_and_exported(
    capsys: pytest.CaptureFixture[str], tiny: Path, tmp_path: Path, odd: Callable[[str], Path]
) -> None:
    note = odd(".txt")
    note.write_text("The fee is 500 euros.\n")
    model = ("--model", tiny, "--window", 2048)
    (pack,) = run(capsys, "pack", tmp_path, "--model", tiny)
    (document,) = (one for one in pack["documents"] if one["path"].startswith(str(tmp_path / "caf")))
    assert Path(document["path"]).read_text().startswith("The fee")
    assert document["name"] == "caf\ufffd.txt"
    for suffix in (".md", ".docx", ".json"):
        run(capsys, "ask", note, "-q", "The fee?", *model, "-o", tmp_path / f"said{suffix}")
    for suffix in (".md", ".xlsx", ".json"):  # the second time from what is kept
        cells = run(
            capsys, "review", "nda", note, "--only", "parties", *model, "-o", tmp_path / f"nda{suffix}"
        )
        assert [one["kept"] for one in cells if one["event"] == "cell"] == [suffix != ".md"]
    run(capsys, "compare", note, note, "-o", tmp_path / "same.json")
    assert all(json.loads(file.read_text("utf-8")) for file in tmp_path.glob("*.json"))


def test_a_pdf_whose_name_is_no_utf_8_is_opened_and_annotated(
    capsys: pytest.CaptureFixture[str], tiny: Path, tmp_path: Path, odd: Callable[[str], Path]
) -> None:
    paper = odd(".pdf")
    shutil.copy(SAMPLES / SAMPLE, paper)
    (pack,) = run(capsys, "pack", paper, "--model", tiny)
    assert pack["documents"][0]["mode"] == "full"
    from ingest.model import Rect
    from ingest.pdf.annotate import Note, annotate

    copy = odd(" copy.pdf")
    note = Note(0, (Rect(10, 10, 50, 20),), "here", (1.0, 1.0, 0.0))
    assert annotate(str(paper), str(copy), [note], None) == 1
    assert copy.read_bytes().startswith(b"%PDF-")


def test_a_workspace_keeps_a_source_whose_name_is_no_utf_8(tmp_path: Path) -> None:
    paths = (Path("/caf\udce9.pdf"), Path("/日本.txt"))
    workspaces = Workspaces(tmp_path / "workspaces.sqlite")
    number = workspaces.create("Odd")
    workspaces.save_sources(number, paths, {paths[0]: '{"a": 1}'})
    assert workspaces.sources(number) == paths
    assert workspaces.source_options(number) == {paths[0]: '{"a": 1}', paths[1]: "{}"}
    workspaces.close()


def _shell(line: str, home: Path, **environment: str) -> subprocess.CompletedProcess[bytes]:
    command = line.replace("unabridged", f"'{sys.executable}' -m app")
    everything = {**os.environ, "UNABRIDGED_HOME": str(home), **environment}
    return subprocess.run(
        ["sh", "-c", command], capture_output=True, env=everything, timeout=120, check=False
    )


@pytest.mark.skipif(sys.platform == "win32", reason="needs a shell of POSIX")
def test_output_that_goes_nowhere_or_to_few_letters_ends_no_command(
    tiny: Path, tmp_path: Path, home: Path
) -> None:
    note = tmp_path / "日本.txt"
    note.write_text("The fee is 500 euros.\n")
    pack = f"unabridged pack '{note}' --model '{tiny}'"
    few = _shell(f"{pack} --json", home, PYTHONIOENCODING="ascii")
    assert few.returncode == 0, few.stderr
    assert json.loads(few.stdout)["documents"][0]["name"] == note.name
    assert rb"\u65e5\u672c.txt" in _shell(pack, home, PYTHONIOENCODING="ascii").stdout
    for closed in ("2>&-", ">&-", "<&- >&- 2>&-"):
        silent = _shell(f"{pack.replace('pack', 'ask')} -q '?' --window 2048 {closed}", home)
        assert silent.returncode == 0, (closed, silent.stderr)
    if Path("/dev/full").exists():
        full = _shell(f"{pack} --json >/dev/full", home)
        assert (full.returncode, full.stderr) == (1, b"unabridged: No space left on device.\n")
