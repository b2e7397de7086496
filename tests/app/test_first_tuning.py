"""A short run chooses the settings before a model's first long reading, once."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

import engine.tuning
from app.planner import Choices, Plan
from app.reading_pace import Pace, noted_pace
from app.workbench import Workbench, prepare
from engine.cancel import CancelFlag
from engine.events import ReadDone, ReadEvent, TuningProgress
from engine.llama import ContextSettings
from engine.trials import Trials
from engine.tuning import Trial, list_tuned
from ingest.options import ReadOptions
from ingest.read import read_source

WINDOW = 4096
Open = Callable[..., Workbench]


@pytest.fixture
def tried(monkeypatch: pytest.MonkeyPatch) -> list[ContextSettings]:
    """Make a reading of 1,000 tokens a long one, and trials instant: without flash attention is fastest."""
    monkeypatch.setattr(engine.tuning, "_TOKENS_PER_TRIAL", 50)
    tried: list[ContextSettings] = []

    def run(self: Trials, settings: ContextSettings, n_prefix: int) -> Trial:
        assert 1_000 < n_prefix < WINDOW
        tried.append(settings)
        seconds = 1.0 if settings.flash_attention else 0.5
        return Trial(settings, seconds, 0, seconds, 0.0, 0.0)

    monkeypatch.setattr(Trials, "run_before", run)
    return tried


@pytest.fixture
def open_workbench(shape_models: Callable[..., Path], tmp_path: Path) -> Open:
    def opened(*, tune: bool = True, store: bool = True) -> Workbench:
        prepared = prepare(shape_models("qwen2"), "Tiny", window=WINDOW, cache_dir=tmp_path / "cache")
        store_dir = tmp_path / "store" if store else None
        return Workbench(prepared, store_dir=store_dir, cache_dir=tmp_path / "cache", tune=tune)

    return opened


@pytest.fixture
def contract(tmp_path: Path) -> Path:
    path = tmp_path / "contract.txt"
    path.write_text("This Agreement is governed by the laws of the State of Kansas.\n\n" * 60)
    return path


def _plan(workbench: Workbench, path: Path) -> Plan:
    plan = workbench.planner.plan(read_source(path, ReadOptions()).documents, Choices(), WINDOW)
    assert 600 < len(plan.prefix.token_ids) < 3000
    return plan


def _read(workbench: Workbench, path: Path) -> list[ReadEvent]:
    return list(workbench.read(_plan(workbench, path), CancelFlag(), label=path.name))


def _settings(workbench: Workbench) -> ContextSettings:
    return workbench._session.context.settings


def test_the_first_long_reading_chooses_and_later_ones_find_it(
    tried: list[ContextSettings], open_workbench: Open, contract: Path, tmp_path: Path
) -> None:
    with closing(open_workbench()) as workbench:
        given = _settings(workbench)
        events = _read(workbench, contract)
        chosen = _settings(workbench)
        assert _read(workbench, contract)[-1].n_reused == events[-1].n_total  # type: ignore[union-attr]
    progress = [event for event in events if isinstance(event, TuningProgress)]
    assert progress == events[: len(progress)]
    assert [event.n_done for event in progress] == list(range(len(tried) + 1))
    assert tried[0] == given and len(tried) > 1
    assert given.flash_attention and not chosen.flash_attention
    assert [tuned.settings["flash_attention"] for tuned in list_tuned(tmp_path / "cache")] == [False]
    n_tried = len(tried)
    with closing(open_workbench()) as workbench:
        assert _settings(workbench) == chosen
        done = _read(workbench, contract)[-1]
    assert isinstance(done, ReadDone)
    assert (done.n_evaluated, len(tried)) == (0, n_tried)


@pytest.mark.parametrize("reason", ["not wanted", "short", "stored"])
def test_nothing_is_tried_where_it_would_not_pay(
    tried: list[ContextSettings],
    open_workbench: Open,
    contract: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    reason: str,
) -> None:
    with closing(open_workbench(tune=False)) as workbench:
        _read(workbench, contract)  # not wanted; and now what it read is on disk
    if reason == "short":
        monkeypatch.setattr(engine.tuning, "_TOKENS_PER_TRIAL", 550)
    if reason != "not wanted":
        with closing(open_workbench(store=reason == "stored")) as workbench:
            assert not any(isinstance(event, TuningProgress) for event in _read(workbench, contract))
    assert tried == [] and list_tuned(tmp_path / "cache") == []


def test_a_cancelled_run_reads_with_the_given_settings_and_is_tried_again(
    tried: list[ContextSettings], open_workbench: Open, contract: Path, tmp_path: Path
) -> None:
    with closing(open_workbench()) as workbench:
        given, cancel = _settings(workbench), CancelFlag()
        events: Iterator[ReadEvent] = workbench.read(_plan(workbench, contract), cancel)
        assert isinstance(next(events), TuningProgress)
        cancel.set()
        done = list(events)[-1]
        assert isinstance(done, ReadDone) and done.cancelled
        assert _settings(workbench) == given and list_tuned(tmp_path / "cache") == []
        given_up = workbench.read(_plan(workbench, contract), CancelFlag())
        next(given_up)
        given_up.close()  # type: ignore[attr-defined]
        assert _settings(workbench) == given
        assert noted_pace(tmp_path / "cache", workbench._prepared.path) is None
        assert not _read(workbench, contract)[-1].cancelled  # type: ignore[union-attr]
        assert not _settings(workbench).flash_attention


def test_a_reading_stopped_after_the_run_leaves_its_pace_for_estimates(
    tried: list[ContextSettings], open_workbench: Open, contract: Path, tmp_path: Path
) -> None:
    with closing(open_workbench()) as workbench:
        plan, cancel = _plan(workbench, contract), CancelFlag()
        n_tokens = len(plan.prefix.token_ids)
        for event in workbench.read(plan, cancel):
            if not isinstance(event, TuningProgress):
                cancel.set()
        model = workbench._prepared.path
        assert noted_pace(tmp_path / "cache", model) == Pace(n_tokens, 0.5 * n_tokens)


def test_weights_left_as_in_the_file_stay_so(
    tried: list[ContextSettings], shape_models: Callable[..., Path], tmp_path: Path
) -> None:
    """A choice without repacked weights is not undone by a preflight that finds them safe."""
    path = shape_models("qwen2")
    given = ContextSettings(n_ctx=0, use_extra_bufts=False)
    prepared = prepare(path, "Tiny", window=WINDOW, cache_dir=tmp_path, settings=given)
    with closing(Workbench(prepared, store_dir=None, cache_dir=tmp_path)) as workbench:
        assert _settings(workbench) == replace(prepared.settings, use_extra_bufts=False)
