"""Settings by measurement: what is tried, what wins, and that a stored choice is used only where it fits."""

from __future__ import annotations

import json
from collections.abc import Callable, Generator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from engine.cancel import CancelFlag
from engine.errors import OutOfMemoryError
from engine.events import TuningProgress
from engine.gguf_file import GgufFile
from engine.hardware import Hardware
from engine.llama import Context, ContextSettings, Model
from engine.memory import forecast
from engine.shape import ModelShape
from engine.short_run import short_run
from engine.slots import AnchorPool, Slot
from engine.trials import Depth, Trials
from engine.tuning import (
    Speeds,
    Trial,
    choose,
    choose_before,
    fits_memory,
    list_tuned,
    load_tuned,
    save_tuned,
    search,
    short_run_trials,
    tuned_settings,
)
from tests.engine.harness import read, session, tokens

GIVEN = ContextSettings(n_ctx=32_768, n_threads=2)
HARDWARE = Hardware(64 << 30, 32 << 30, 2, 2, "A CPU", ("avx2",), 100 << 30)
BF16 = replace(HARDWARE, cpu_features=("avx512_bf16",))
SPEEDS = Speeds(160.0, 16.0, 90_000.0, 62.0, 70.0, 2048, 80.0, 3.5)


def _trial(settings: ContextSettings, seconds: float, slope: float = 0.0) -> Trial:
    return Trial(settings, seconds, 8192, seconds + 8192 * slope, 0.0, 0.0)


def _run_by(cost: Callable[[ContextSettings], float]) -> Callable[[ContextSettings], Trial]:
    return lambda settings: _trial(settings, cost(settings))


@pytest.fixture
def shape(shape_models: Callable[..., Path]) -> ModelShape:
    with GgufFile.open(shape_models("qwen35")) as gguf:
        return ModelShape.from_gguf(gguf)


def test_expected_seconds_follow_the_line_of_depth() -> None:
    trial = Trial(GIVEN, start_s=0.01, depth=8000, depth_s=0.018, decode_s=0.1, wave_s=0.02)
    # 10,000 tokens: 0.01 s each at the start, 0.02 s at the end; 2,000 generated, half side by side.
    assert trial.expected_seconds(10_000) == pytest.approx(150 + 100 + 20)


def test_a_small_gain_does_not_displace_the_given_settings() -> None:
    other = replace(GIVEN, n_ubatch=256)
    assert choose([_trial(GIVEN, 1.0), _trial(other, 0.95)], 4096).settings == GIVEN
    assert choose([_trial(GIVEN, 1.0), _trial(other, 0.8)], 4096).settings == other


def test_before_the_first_reading_a_smaller_gain_is_taken() -> None:
    other = replace(GIVEN, n_ubatch=256)
    assert choose_before([_trial(GIVEN, 1.0), _trial(other, 0.94)], 7_000).settings == other
    assert choose_before([_trial(GIVEN, 1.0), _trial(other, 0.97)], 7_000).settings == GIVEN


def test_answers_side_by_side_decide_where_reading_does_not() -> None:
    slow, quick = Trial(GIVEN, 0.007, 0, 0.007, 0.055, 0.018), Trial(GIVEN, 0.007, 0, 0.007, 0.051, 0.004)
    assert choose_before([slow, quick], 7_000) is quick


def test_the_window_decides_where_depth_does() -> None:
    steep, flat = _trial(GIVEN, 0.005, 1e-6), _trial(replace(GIVEN, flash_attention=False), 0.010, 1e-8)
    assert choose([steep, flat], 2048) is steep
    assert choose([steep, flat], 262_144) is flat


def test_search_goes_from_the_best_so_far() -> None:
    def cost(settings: ContextSettings) -> float:
        return (
            1.0
            - 0.3 * (not settings.flash_attention)
            - 0.2 * (settings.n_ubatch == 256)
            - 0.2 * (settings.n_threads == 1)
        )

    trials = search(GIVEN, lambda _: True, replace(HARDWARE, n_cores=1), _run_by(cost))
    assert trials[0].settings == GIVEN
    best = choose(trials, GIVEN.n_ctx).settings
    assert best == replace(GIVEN, flash_attention=False, n_ubatch=256, n_threads=1)
    assert len({trial.settings for trial in trials}) == len(trials) == 6


def test_search_tries_nothing_that_does_not_fit_or_may_crash() -> None:
    given = replace(GIVEN, use_extra_bufts=False, type_k="q8_0", type_v="q8_0")
    trials = search(given, lambda settings: settings.n_ubatch == 512, BF16, _run_by(lambda _: 1.0))
    assert [trial.settings for trial in trials] == [given]  # quantised V needs flash attention


def test_stored_choice_is_returned_for_the_same_machine_model_and_window(
    shape_models: Callable[..., Path], shape: ModelShape, tmp_path: Path
) -> None:
    path = shape_models("qwen35")
    chosen = replace(GIVEN, flash_attention=False, n_ubatch=256)
    where = {"cache_dir": tmp_path, "hardware": HARDWARE}
    assert tuned_settings(path, shape, GIVEN, **where) == GIVEN  # type: ignore[arg-type]
    save_tuned(path, chosen, SPEEDS, **where)  # type: ignore[arg-type]
    assert tuned_settings(path, shape, GIVEN, **where) == chosen  # type: ignore[arg-type]
    nearly = replace(GIVEN, n_ctx=30_000)
    assert tuned_settings(path, shape, nearly, **where) == replace(chosen, n_ctx=30_000)  # type: ignore[arg-type]
    stored = load_tuned(path, 32_768, **where)  # type: ignore[arg-type]
    assert stored is not None
    assert stored.speeds == SPEEDS
    assert list_tuned(tmp_path) == [stored]

    other_machine = {"cache_dir": tmp_path, "hardware": replace(HARDWARE, cpu_name="B CPU")}
    assert tuned_settings(path, shape, GIVEN, **other_machine) == GIVEN  # type: ignore[arg-type]


def test_without_a_choice_for_a_window_that_for_the_nearest_is_taken(
    shape_models: Callable[..., Path], shape: ModelShape, tmp_path: Path
) -> None:
    """What was read in one window stays usable in another."""
    path, where = shape_models("qwen35"), {"cache_dir": tmp_path, "hardware": HARDWARE}
    near, far = replace(GIVEN, n_ubatch=256), replace(GIVEN, n_ctx=262_144, n_ubatch=128)
    for chosen in (near, far):
        save_tuned(path, chosen, None, **where)  # type: ignore[arg-type]
    for window, n_ubatch in ((4096, 256), (32_768, 256), (65_536, 256), (131_072, 128), (262_144, 128)):
        settings = replace(GIVEN, n_ctx=window)
        assert tuned_settings(path, shape, settings, **where).n_ubatch == n_ubatch, window  # type: ignore[arg-type]


def test_stored_choice_that_no_longer_fits_or_may_crash_is_not_used(
    shape_models: Callable[..., Path], shape: ModelShape, tmp_path: Path
) -> None:
    path = shape_models("qwen35")
    chosen = replace(GIVEN, flash_attention=False)
    save_tuned(path, chosen, None, cache_dir=tmp_path, hardware=HARDWARE)
    needed = forecast(shape, chosen).total
    tight = replace(HARDWARE, free_bytes=needed + (512 << 20) - 1)
    assert not fits_memory(shape, tight.free_bytes)(chosen)
    assert tuned_settings(path, shape, GIVEN, cache_dir=tmp_path, hardware=tight) == GIVEN
    vetoed = replace(GIVEN, use_extra_bufts=False)
    tuned = tuned_settings(path, shape, vetoed, cache_dir=tmp_path, hardware=HARDWARE)
    assert not tuned.use_extra_bufts


@pytest.mark.parametrize(
    ("n_prefix", "n_trials"), [(1_000, 0), (4_081, 0), (6_400, 2), (7_000, 2), (16_384, 4), (100_000, 4)]
)
def test_a_short_run_costs_a_quarter_of_the_reading_at_most(n_prefix: int, n_trials: int) -> None:
    trials = short_run_trials(GIVEN, lambda _: True, HARDWARE, n_prefix)
    assert len(trials) == len(set(trials)) == n_trials
    assert trials[:2] in ([], [GIVEN, replace(GIVEN, flash_attention=False)])
    assert n_trials * 800 <= n_prefix / 4


def test_a_short_run_tries_what_fits_and_threads_last() -> None:
    trials = short_run_trials(GIVEN, lambda each: each.n_ubatch == 512, replace(HARDWARE, n_cores=1), 100_000)
    assert trials == [GIVEN, replace(GIVEN, flash_attention=False), replace(GIVEN, n_threads=1)]
    quantised = replace(GIVEN, type_k="q8_0", type_v="q8_0")
    assert all(
        trial.flash_attention for trial in short_run_trials(quantised, lambda _: True, HARDWARE, 100_000)
    )


def test_where_the_processor_multiplies_bf16_that_is_tried_first_and_without_flash_attention() -> None:
    quick = replace(GIVEN, flash_attention=False, type_k="bf16", type_v="bf16")
    assert short_run_trials(GIVEN, lambda _: True, BF16, 7_000) == [GIVEN, quick]
    tried = [trial.settings for trial in search(GIVEN, lambda _: True, BF16, _run_by(lambda _: 1.0))]
    assert quick in tried and replace(quick, flash_attention=True) not in tried
    plain = [trial.settings for trial in search(GIVEN, lambda _: True, HARDWARE, _run_by(lambda _: 1.0))]
    assert quick not in plain


def test_a_stored_bf16_does_not_displace_what_was_chosen_for_the_memory(
    shape_models: Callable[..., Path], shape: ModelShape, tmp_path: Path
) -> None:
    path, where = shape_models("qwen35"), {"cache_dir": tmp_path, "hardware": BF16}
    quick = replace(GIVEN, flash_attention=False, type_k="bf16", type_v="bf16")
    save_tuned(path, quick, None, **where)  # type: ignore[arg-type]
    assert tuned_settings(path, shape, GIVEN, **where) == quick  # type: ignore[arg-type]
    small = replace(GIVEN, type_k="q8_0", type_v="q8_0")
    assert tuned_settings(path, shape, small, **where) == small  # type: ignore[arg-type]


def test_a_choice_of_an_older_version_is_one_of_f16(
    shape_models: Callable[..., Path], shape: ModelShape, tmp_path: Path
) -> None:
    path, where = shape_models("qwen35"), {"cache_dir": tmp_path, "hardware": HARDWARE}
    chosen = replace(GIVEN, flash_attention=False)
    save_tuned(path, chosen, None, **where)  # type: ignore[arg-type]
    (file,) = (tmp_path / "tuning").iterdir()
    facts = json.loads(file.read_text())
    del facts["settings"]["type_k"], facts["settings"]["type_v"]
    file.write_text(json.dumps(facts))
    assert tuned_settings(path, shape, GIVEN, **where) == chosen  # type: ignore[arg-type]
    del facts["settings"]["n_ubatch"]
    file.write_text(json.dumps(facts))
    assert load_tuned(path, GIVEN.n_ctx, **where) is None  # type: ignore[arg-type]


def test_a_short_run_chooses_and_tells_where_it_is() -> None:
    tried = short_run_trials(GIVEN, lambda _: True, HARDWARE, 100_000)
    costs = {settings: 1.0 - 0.2 * number for number, settings in enumerate(tried)}
    told, chosen = _drive(short_run(_run_by(costs.__getitem__), tried, 100_000, CancelFlag()))
    assert told == [TuningProgress(n, len(tried)) for n in range(len(tried) + 1)]
    assert isinstance(chosen, Trial) and chosen.settings == tried[-1]


def test_a_short_run_leaves_out_what_cannot_be_tried() -> None:
    tried = short_run_trials(GIVEN, lambda _: True, HARDWARE, 100_000)
    failing = set(tried[1:3])

    def run(settings: ContextSettings) -> Trial:
        if settings in failing:
            raise OutOfMemoryError("no room")
        return _trial(settings, 1.0 if settings == GIVEN else 0.5)

    chosen = _drive(short_run(run, tried, 100_000, CancelFlag()))[1]
    assert isinstance(chosen, Trial) and chosen.settings == tried[3]
    failing.add(GIVEN)
    assert _drive(short_run(run, tried, 100_000, CancelFlag()))[1] is None


def test_a_cancelled_short_run_chooses_nothing(hybrid: Model) -> None:
    cancel = CancelFlag()
    trials = Trials.of_loaded(hybrid, GIVEN, cancel)
    tried = short_run_trials(GIVEN, lambda _: True, HARDWARE, 100_000)
    run = short_run(lambda settings: trials.run_before(settings, 100_000), tried, 100_000, cancel)
    next(run)
    cancel.set()  # within the first trial: llama.cpp stops at once
    assert _drive(run) == ([], None)
    trials.close()
    with session(hybrid) as opened:  # the model is still the caller's
        assert read(opened, [tokens(10)]).n_evaluated == 10


def _drive(
    run: Generator[TuningProgress, None, ContextSettings | None],
) -> tuple[list[TuningProgress], ContextSettings | None]:
    """Return what a short run told, and what it chose."""
    told = []
    while True:
        try:
            told.append(next(run))
        except StopIteration as end:
            return told, end.value


def test_damaged_file_is_no_choice(
    shape_models: Callable[..., Path], shape: ModelShape, tmp_path: Path
) -> None:
    path = shape_models("qwen35")
    save_tuned(path, GIVEN, SPEEDS, cache_dir=tmp_path, hardware=HARDWARE)
    (file,) = (tmp_path / "tuning").iterdir()
    file.write_text(file.read_text()[:-20])
    assert load_tuned(path, GIVEN.n_ctx, cache_dir=tmp_path, hardware=HARDWARE) is None
    assert list_tuned(tmp_path) == []
    assert tuned_settings(path, shape, GIVEN, cache_dir=tmp_path, hardware=HARDWARE) == GIVEN


def test_depth_is_made_of_copies_that_attention_sees(hybrid_or_plain: Model) -> None:
    context = Context(hybrid_or_plain, replace(GIVEN, n_ctx=4096, n_seq_max=2))
    logits = {}
    for n_cells in (512, 3072):
        slot = Slot(context, 0, AnchorPool(0))
        slot.evaluate(tokens(512, 1))
        assert Depth(slot).fill(n_cells) == n_cells
        slot.evaluate(tokens(8, 2), want_logits=True)
        assert context.position_end(0) == 520
        logits[n_cells] = context.logits(7)
        slot.clear()
    context.close()
    # What is repeated weighs more against the latest tokens: the copies are seen, not masked.
    assert not np.allclose(logits[512], logits[3072], atol=1e-3)


@pytest.mark.parametrize("arch", ["qwen35", "qwen2", "gemma4"])
def test_trials_run_on_every_kind_of_model(shape_models: Callable[..., Path], arch: str) -> None:
    trials = Trials(shape_models(arch))
    try:
        for settings in (GIVEN, replace(GIVEN, flash_attention=False, use_extra_bufts=False)):
            trial = trials.run(settings)
            assert trial.depth == (512 if arch == "gemma4" else 6656)
            assert min(trial.start_s, trial.depth_s, trial.decode_s, trial.wave_s) > 0
            before = trials.run_before(settings, 7_000)
            assert before.depth == (109 if arch == "gemma4" else 3488)
            assert before.start_s == before.depth_s
            assert min(before.start_s, before.decode_s, before.wave_s) > 0
        speeds = trials.speeds(GIVEN, 1024)
    finally:
        trials.close()
    assert speeds.restore_tokens_per_s > speeds.prefill_tokens_per_s
    assert speeds.token_ms_p99 is not None and speeds.token_ms_jitter is not None
    assert 0 < speeds.token_ms_median <= speeds.token_ms_p95 <= speeds.token_ms_p99
    assert speeds.token_ms_jitter > 0


def test_latency_is_told_by_its_percentiles_and_spread(
    shape_models: Callable[..., Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    """99 tokens of 10 ms and 29 of 110 ms among 128: half within 10 ms, 19 of 20 within 110 ms."""
    latencies = iter([0.0, *([0.010] * 99), *([0.110] * 29)])
    trials = Trials(shape_models("qwen2"))
    monkeypatch.setattr(Trials, "_time_batch", lambda *_: next(latencies))
    try:
        speeds = trials.speeds(GIVEN, 512)
    finally:
        trials.close()
    assert speeds.token_ms_median == pytest.approx(10)
    assert speeds.token_ms_p95 == speeds.token_ms_p99 == pytest.approx(110)
    assert speeds.token_ms_jitter == pytest.approx(42.0, abs=0.2)  # 100 ms x sqrt(0.77 x 0.23)
    assert speeds.decode_tokens_per_s == pytest.approx(128 / (99 * 0.010 + 29 * 0.110))


def test_what_an_older_version_stored_is_still_read(
    shape_models: Callable[..., Path], tmp_path: Path
) -> None:
    path = shape_models("qwen35")
    save_tuned(path, GIVEN, SPEEDS, cache_dir=tmp_path, hardware=HARDWARE)
    (file,) = (tmp_path / "tuning").iterdir()
    stored = json.loads(file.read_text())
    del stored["speeds"]["token_ms_p99"], stored["speeds"]["token_ms_jitter"]
    file.write_text(json.dumps(stored))
    tuned = load_tuned(path, GIVEN.n_ctx, cache_dir=tmp_path, hardware=HARDWARE)
    assert tuned is not None and tuned.speeds == Speeds(160.0, 16.0, 90_000.0, 62.0, 70.0, 2048)
