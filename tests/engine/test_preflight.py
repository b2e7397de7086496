"""The preflight: a crash in the child is a verdict, not a crash of the app."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from engine import preflight
from engine.errors import EngineError


def test_a_working_build_is_tried_once_and_remembered(
    shape_models: Callable[..., Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    verdict = preflight.check_library(shape_models("qwen35"), tmp_path)
    assert verdict.use_extra_bufts
    assert verdict.advice == ""
    monkeypatch.setattr(subprocess, "run", None)
    assert preflight.check_library(shape_models("qwen35"), tmp_path) == verdict


@pytest.mark.parametrize("differs", ["library_build", "cpu_features"])
def test_another_build_or_cpu_is_tried_again(
    shape_models: Callable[..., Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, differs: str
) -> None:
    preflight.check_library(shape_models("qwen2"), tmp_path)
    monkeypatch.setattr(preflight, differs, lambda *_: "another")
    preflight.check_library(shape_models("qwen2"), tmp_path)
    assert len(list((tmp_path / "preflight").iterdir())) == 2


def test_loading_is_tried_once_and_remembered(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    preflight.check_loading(tmp_path)
    monkeypatch.setattr(subprocess, "run", None)
    preflight.check_loading(tmp_path)


def test_a_build_that_crashes_when_loaded_is_one_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _child_that_dies(monkeypatch, loading=-4)
    for _ in range(2):
        with pytest.raises(EngineError, match=r"does not run on this machine \(signal 4\)"):
            preflight.check_loading(tmp_path)


def _child_that_dies(
    monkeypatch: pytest.MonkeyPatch, *, with_extra: int = 0, without: int = 0, loading: int = 0
) -> None:
    codes = {"1": with_extra, "0": without, "engine.preflight": loading}

    def run(command: list[str], **_options: object) -> subprocess.CompletedProcess[bytes]:
        # A real process with a real signal, so that the code is the one the system gives.
        code = codes[command[-1]]
        script = f"kill -{-code} $$" if code < 0 else f"exit {code}"
        return real_run(["sh", "-c", script], check=False)

    real_run = subprocess.run
    monkeypatch.setattr(subprocess, "run", run)


def test_a_crash_with_repacked_weights_is_avoided_and_explained(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _child_that_dies(monkeypatch, with_extra=-11, without=0)
    verdict = preflight.check_library(tmp_path / "model.gguf", tmp_path)
    assert not verdict.use_extra_bufts
    assert "signal 11" in verdict.advice
    assert "uv sync" in verdict.advice


def test_a_build_that_always_crashes_is_one_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _child_that_dies(monkeypatch, with_extra=-4, without=-4)
    with pytest.raises(EngineError, match="does not run on this machine"):
        preflight.check_library(tmp_path / "model.gguf", tmp_path)
    assert not list((tmp_path / "preflight").glob("*.json"))
