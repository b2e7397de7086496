"""`unabridged doctor`: what it tells of the machine, and what to do about each problem."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from types import SimpleNamespace

import pytest

from app import paths
from app.__main__ import main
from app.cli import doctor
from engine.devices import Device
from engine.errors import EngineError
from engine.hardware import Hardware, look
from engine.llama import ContextSettings
from engine.preflight import Verdict
from engine.tuning import save_tuned

GOOD = Hardware(16 << 30, 8 << 30, 2, 2, "A CPU", ("avx2",), 100 << 30)


@pytest.fixture
def machine(
    shape_models: Callable[..., Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Callable[..., None]:
    """Return a function that sets what `doctor` finds: hardware, and the preflight's verdict or failure."""
    monkeypatch.setenv("UNABRIDGED_HOME", str(tmp_path))
    monkeypatch.setattr(doctor, "find_model", lambda *_: SimpleNamespace(path=shape_models("qwen2")))

    def set_up(verdict: Verdict | EngineError, hardware: Hardware = GOOD) -> None:
        def check(*_: object) -> Verdict:
            if isinstance(verdict, EngineError):
                raise verdict
            return verdict

        monkeypatch.setattr(doctor, "check_library", check)
        monkeypatch.setattr(doctor, "look", lambda _folder: hardware)

    return set_up


def test_doctor_tells_of_the_machine_the_libraries_and_the_settings(
    machine: Callable[..., None],
    shape_models: Callable[..., Path],
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    here = replace(look(tmp_path), free_bytes=8 << 30, disk_free_bytes=100 << 30)
    machine(Verdict(True, "works, with repacked weights"), here)
    chosen = ContextSettings(n_ctx=4096, flash_attention=False, n_ubatch=256, n_threads=2)
    save_tuned(shape_models("qwen2"), chosen, None, cache_dir=paths.cache_dir(), hardware=here)
    assert main(["doctor", "--json"]) == 0
    event = json.loads(capsys.readouterr().out)
    facts = event["facts"]
    assert facts["processor"] == f"{here.cpu_name}, {here.n_threads} threads"
    assert facts["features"] == (" ".join(here.cpu_features) or "unknown")
    assert facts["memory"] == f"8.6 of {here.total_bytes / 1e9:.1f} GB free"
    assert facts["disk"] == f"107 GB free in {paths.home()}"
    assert facts["llama-cpp-python"] == version("llama-cpp-python")
    assert facts["engine"] == "works, with repacked weights"
    assert "no flash attention, micro-batch 256, 2 threads, repacked weights" in facts.values()
    assert event["problems"] == []


def test_each_problem_comes_with_what_to_do(
    machine: Callable[..., None],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """A build that crashes is not loaded here either, not even to look for GPUs."""

    def without_pymupdf(name: str) -> str:
        if name == "pymupdf":
            raise PackageNotFoundError(name)
        return version(name)

    machine(
        EngineError("llama.cpp does not run: rebuild it."), replace(GOOD, free_bytes=1, disk_free_bytes=1)
    )
    monkeypatch.setattr(doctor, "version", without_pymupdf)
    monkeypatch.setattr(doctor, "gpu_devices", lambda: pytest.fail("llama.cpp was loaded"))
    paths.store_dir().parent.mkdir(parents=True, exist_ok=True)
    paths.store_dir().write_text("no folder")
    assert main(["doctor"]) == 1
    problems = [line for line in capsys.readouterr().out.splitlines() if line.startswith("! ")]
    remedies = ["run `uv sync`", "close other programs", "unabridged cache trim", "--store", "rebuild it"]
    assert len(problems) == len(remedies)
    for problem, remedy in zip(problems, remedies, strict=True):
        assert remedy in problem


def test_what_only_slows_down_is_no_failure(
    machine: Callable[..., None], capsys: pytest.CaptureFixture[str]
) -> None:
    machine(Verdict(False, "works, without repacked weights", "Slower than it could be: rebuild it."))
    assert main(["doctor"]) == 0
    assert "! Slower than it could be: rebuild it." in capsys.readouterr().out


def test_doctor_tells_of_cards_and_of_what_goes_there(
    shape_models: Callable[..., Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("UNABRIDGED_HOME", str(tmp_path))
    assert doctor._gpu_facts()["GPU"].startswith("none that this build")
    card = Device("CUDA0", "A card", 7 * 10**9, 8 * 10**9)
    monkeypatch.setattr(doctor, "gpu_devices", lambda: (card,))
    models = [
        SimpleNamespace(id="tiny", path=shape_models("qwen2")),
        SimpleNamespace(id="gone", path=tmp_path / "gone.gguf"),
    ]
    monkeypatch.setattr(doctor, "installed_models", lambda _folder: models)
    assert doctor._gpu_facts() == {
        "GPU CUDA0": "A card, 7.0 of 8.0 GB free",
        "tiny on the GPU": "3 of 3 layers, with a window of 32,768 tokens",
    }
