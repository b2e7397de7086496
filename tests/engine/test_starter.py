from __future__ import annotations

import hashlib
import subprocess
import sys
from contextlib import ExitStack
from pathlib import Path

import pytest

from engine import model_files
from engine.errors import ModelFileError
from engine.starter import STARTERS, StarterModel, assemble, ensure_starter
from tests.fixtures.children import child

CONTENT = bytes(range(256)) * 4096
NAMES = tuple(f"piece-of-test-{i}" for i in range(1, 11))  # ten: 10 must not sort before 2


def _install(site: Path, name: str, data: bytes) -> None:
    """Install a wheel's data as pip does, with code that must never run."""
    package = site / name.replace("-", "_")
    (package / "data").mkdir(parents=True)
    (package / "__init__.py").write_text("raise SystemExit('this code must never be imported')\n")
    (package / "data" / "part.bin").write_bytes(data)
    info = site / f"{package.name}-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n")
    (info / "RECORD").write_text(
        f"{package.name}/__init__.py,,\n{package.name}/data/part.bin,,\n{info.name}/METADATA,,\n"
    )


def _uninstall(site: Path, name: str) -> None:
    (site / f"{name.replace('-', '_')}-1.0.dist-info" / "METADATA").unlink()
    for file in (site / f"{name.replace('-', '_')}-1.0.dist-info").iterdir():
        file.unlink()
    (site / f"{name.replace('-', '_')}-1.0.dist-info").rmdir()


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "site"
    step = len(CONTENT) // len(NAMES)
    cuts = [i * step for i in range(len(NAMES))] + [len(CONTENT)]
    for name, start, end in zip(NAMES, cuts, cuts[1:], strict=False):
        _install(folder, name, CONTENT[start:end])
    monkeypatch.syspath_prepend(str(folder))
    return folder


@pytest.fixture
def starter() -> StarterModel:
    return StarterModel(
        model_id="test",
        file_name="test.gguf",
        n_bytes=len(CONTENT),
        sha256=hashlib.sha256(CONTENT).hexdigest(),
        distributions=NAMES,
        version="1.0",
        install_command="uv sync --group test",
    )


def test_pieces_are_joined_in_order_and_only_once(site: Path, starter: StarterModel, tmp_path: Path) -> None:
    folder = tmp_path / "deep" / "models"
    seen: list[tuple[int, int]] = []
    path = assemble(starter, folder, lambda done, total: seen.append((done, total)))
    assert path.read_bytes() == CONTENT
    assert seen[-1] == (len(CONTENT), len(CONTENT))
    assert [done for done, _ in seen] == sorted(done for done, _ in seen)

    def unexpected(done: int, total: int) -> None:
        raise AssertionError("the second call must neither write nor hash")

    assert assemble(starter, folder, unexpected) == path
    assert sorted(p.name for p in folder.iterdir() if p.suffix != ".lock") == [
        "test.gguf",
        "test.gguf.verified.json",
    ]


def test_a_touched_file_is_hashed_again_and_a_changed_one_made_anew(
    site: Path, starter: StarterModel, tmp_path: Path
) -> None:
    path = assemble(starter, tmp_path)
    before = path.stat()
    damaged = bytearray(CONTENT)
    damaged[1000] ^= 1
    path.write_bytes(bytes(damaged))
    assert path.stat().st_mtime_ns != before.st_mtime_ns
    assert assemble(starter, tmp_path).read_bytes() == CONTENT


def test_a_whole_file_without_note_is_accepted_without_the_wheels(
    site: Path, starter: StarterModel, tmp_path: Path
) -> None:
    path = assemble(starter, tmp_path)
    model_files.note_path(path).write_text("not json")
    _uninstall(site, NAMES[0])
    assert assemble(starter, tmp_path) == path
    assert model_files.noted_sha256(path) == starter.sha256


def test_a_missing_piece_is_named_with_the_command(site: Path, starter: StarterModel, tmp_path: Path) -> None:
    _uninstall(site, NAMES[3])
    with pytest.raises(ModelFileError) as error:
        assemble(starter, tmp_path)
    message = str(error.value)
    assert f"not installed: {NAMES[3]})" in message
    assert NAMES[2] + "=" not in message
    assert "uv sync --group test" in message
    assert "unabridged models get test" in message
    for name in NAMES:
        if name != NAMES[3]:
            _uninstall(site, name)
    with pytest.raises(ModelFileError, match="not installed: its wheels"):
        assemble(starter, tmp_path)
    assert not (tmp_path / starter.file_name).exists()


@pytest.mark.parametrize("change", ["flip", "truncate"])
def test_a_wrong_piece_leaves_nothing_behind(
    site: Path, starter: StarterModel, tmp_path: Path, change: str
) -> None:
    piece = site / NAMES[5].replace("-", "_") / "data" / "part.bin"
    data = piece.read_bytes()
    piece.write_bytes(data[:-1] if change == "truncate" else bytes([data[0] ^ 1]) + data[1:])
    models = tmp_path / "models"
    with pytest.raises(ModelFileError, match="damaged"):
        assemble(starter, models)
    assert [p.name for p in models.iterdir() if p.suffix != ".lock"] == []


def test_stopping_from_progress_leaves_nothing_behind(
    site: Path, starter: StarterModel, tmp_path: Path
) -> None:
    def stop(done: int, total: int) -> None:
        raise KeyboardInterrupt

    models = tmp_path / "models"
    with pytest.raises(KeyboardInterrupt):
        assemble(starter, models, stop)
    assert [p.name for p in models.iterdir() if p.suffix != ".lock"] == []


def test_a_full_disk_is_told_before_anything_is_written(
    site: Path, starter: StarterModel, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = type("Usage", (), {"free": 5_000_000})
    monkeypatch.setattr(model_files.shutil, "disk_usage", lambda folder: usage)
    with pytest.raises(ModelFileError, match="only 5 MB are free"):
        assemble(starter, tmp_path / "models")
    assert not (tmp_path / "models" / starter.file_name).exists()


def test_a_models_folder_that_is_a_file_is_one_clear_sentence(
    site: Path, starter: StarterModel, tmp_path: Path
) -> None:
    (tmp_path / "models").write_text("in the way")
    with pytest.raises(ModelFileError, match="UNABRIDGED_HOME"):
        assemble(starter, tmp_path / "models")


_CHILD = """
import sys, hashlib
from pathlib import Path
sys.path.insert(0, sys.argv[1])
from engine.starter import StarterModel, assemble
n_bytes, sha256, names = int(sys.argv[3]), sys.argv[4], tuple(sys.argv[5].split(","))
starter = StarterModel("test", "test.gguf", n_bytes, sha256, names, "1.0", "")
writes = []
path = assemble(starter, Path(sys.argv[2]), lambda done, total: writes.append(done))
assert hashlib.sha256(path.read_bytes()).hexdigest() == starter.sha256
print("wrote" if writes else "found")
"""


def test_several_processes_at_once_make_it_once(site: Path, starter: StarterModel, tmp_path: Path) -> None:
    models = tmp_path / "models"
    arguments = [str(site), str(models), str(starter.n_bytes), starter.sha256, ",".join(NAMES)]
    command = [sys.executable, "-c", _CHILD, *arguments]
    with ExitStack() as stack:
        children = [stack.enter_context(child(command, stdout=subprocess.PIPE)) for _ in range(3)]
        said = sorted(one.communicate()[0].strip() for one in children)
    assert said == ["found", "found", "wrote"]


@pytest.mark.model
def test_the_real_starter_is_the_published_file(tmp_path: Path) -> None:
    path = ensure_starter(tmp_path)
    assert path.stat().st_size == 491_400_064
    assert path.read_bytes()[:4] == b"GGUF"
    assert model_files.sha256_of(path) == STARTERS["0.5b"].sha256
