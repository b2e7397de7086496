"""`unabridged bench`: measures, keeps the choice, and everything that follows uses it."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from app import paths
from app.__main__ import main
from app.cli.bench import settings_text, tuned_text
from app.workbench import prepare
from engine.tuning import list_tuned


@pytest.fixture
def tiny(shape_models: Callable[..., Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("UNABRIDGED_HOME", str(tmp_path / "home"))
    return shape_models("qwen35")


def test_bench_keeps_a_choice_that_prepare_and_doctor_use(
    tiny: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["bench", "--model", str(tiny), "--window", "2048", "--json"]) == 0
    events = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    trials = [event for event in events if event["event"] == "trial"]
    assert len(trials) >= 4  # flash attention on and off, two micro-batches
    assert trials[0]["settings"].startswith("flash attention, micro-batch 512")
    assert all(trial["decode_tokens_per_s"] > 0 for trial in trials)
    speeds = events[-1]
    assert speeds["event"] == "bench"
    assert speeds["settings"] in [trial["settings"] for trial in trials]
    assert speeds["restore_tokens_per_s"] > 0
    assert speeds["token_ms_p99"] >= speeds["token_ms_p95"] >= speeds["token_ms_median"] > 0
    assert speeds["token_ms_jitter"] > 0

    (tuned,) = list_tuned(paths.cache_dir())
    assert tuned_text(tuned).startswith(speeds["settings"])
    prepared = prepare(tiny, "tiny", window=2048, cache_dir=paths.cache_dir())
    assert settings_text(prepared.settings) == speeds["settings"]


def test_bench_for_a_person_marks_the_chosen_settings(tiny: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["bench", "--model", str(tiny), "--window", "2048"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert len([line for line in lines if line.endswith("chosen")]) == 1
    assert [line.split()[0] for line in lines[-3:]] == ["reading", "answering", "restoring"]
