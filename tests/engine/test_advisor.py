from __future__ import annotations

from dataclasses import replace

import pytest

from engine.advisor import Advice, Measured, Need, advise, duration, guess_speed, reading_seconds
from engine.catalog import DEFAULT_ID, catalog
from engine.devices import Device
from engine.memory import usable_bytes

GIB = 1 << 30
MODELS = catalog().models
FAST = Measured(prefill_tokens_per_s=2000, parameters_b=1.9)  # a desktop GPU
NOTEBOOK = guess_speed(n_cores=8)


def test_the_best_advice_holds_the_material_and_fits() -> None:
    for free in (4 * GIB, 8 * GIB, 16 * GIB, 64 * GIB):
        for n_tokens in (5_000, 60_000, 120_000):
            best = advise(MODELS, free, Need(n_tokens), NOTEBOOK)[0]
            assert best.holds_material
            assert best.forecast.total <= usable_bytes(free)
            assert best.settings.n_ctx >= n_tokens


def test_more_memory_and_speed_give_a_better_model() -> None:
    small = advise(MODELS, 4 * GIB, Need(20_000), FAST)[0].model
    large = advise(MODELS, 32 * GIB, Need(20_000), FAST)[0].model
    assert large.id == "qwen3.5-9b"
    assert (small.parameters_b or 0) < (large.parameters_b or 0)


def test_an_ordinary_notebook_gets_the_default() -> None:
    for free in (5 * GIB, 12 * GIB):
        assert advise(MODELS, free, Need(), NOTEBOOK)[0].model.id == DEFAULT_ID


def test_a_slow_machine_is_not_sent_to_read_for_hours() -> None:
    slow = guess_speed(n_cores=2)
    best = advise(MODELS, 32 * GIB, Need(20_000), slow)[0]
    assert best.read_s <= 20 * 60
    assert best.model.id != "qwen3.5-9b"


def test_a_four_gigabyte_machine_gets_a_working_proposal() -> None:
    # Half of the 4 GB is free once a desktop runs.
    best = advise(MODELS, 2 * GIB, Need(30_000), NOTEBOOK)[0]
    assert best.holds_material
    assert best.forecast.total <= usable_bytes(2 * GIB)


def test_a_window_that_holds_little_is_not_preferred_for_being_read_quickly() -> None:
    best = advise(MODELS, 4 * GIB, Need(), guess_speed(n_cores=2))[0]
    assert best.settings.n_ctx >= 65_536


def test_material_in_parts_takes_the_time_of_all_parts() -> None:
    found = advise(MODELS, 16 * GIB, Need(200_000), FAST)
    starter = next(a for a in found if a.model.starter == "0.5b" and a.settings.type_k == "f16")
    one_window = next(
        a
        for a in advise(MODELS, 16 * GIB, Need(28_000), FAST)
        if a.file is starter.file and a.settings.type_k == "f16"
    )
    assert starter.read_s == pytest.approx(200_000 / 28_000 * one_window.read_s, rel=0.1)


def test_the_language_decides_between_models_that_fit() -> None:
    ranked = advise(MODELS, 16 * GIB, Need(20_000, ("ja",)), FAST)
    speaks = [advice.speaks for advice in ranked if advice.holds_material]
    assert speaks[0] is True
    assert speaks.index(False) > max(i for i, known in enumerate(speaks) if known is True)
    llama = next(advice for advice in ranked if advice.model.id == "llama-3.2-3b-instruct")
    assert any("language" in reason for reason in llama.reasons)


def test_material_larger_than_any_window_is_said_to_be_read_in_parts() -> None:
    best = advise(MODELS, 16 * GIB, Need(900_000), FAST)[0]
    assert not best.holds_material
    assert best.settings.n_ctx == 262_144
    assert any("read in parts" in reason for reason in best.reasons)


def test_the_starter_is_never_preferred_where_a_real_model_fits() -> None:
    assert advise(MODELS, 8 * GIB, Need(10_000), NOTEBOOK)[0].model.starter is None


def test_nothing_fits_in_nothing() -> None:
    assert advise(MODELS, GIB // 2, Need(), NOTEBOOK) == ()


def test_the_summary_has_the_numbers_a_person_decides_by() -> None:
    advice = next(
        found
        for found in advise(MODELS, 16 * GIB, Need(), FAST)
        if found.model.id == "qwen3.5-2b" and found.file.quantisation == "Q4_K_M"
    )
    assert "262,144 tokens: 1.3 GB weights + 3.4 GB context; q8_0 context halves it" in advice.reasons[0]
    assert any("middle of a long window" in reason for reason in advice.reasons)


def test_unusable_and_unverified_models_are_never_advised() -> None:
    ids = {advice.model.id for advice in advise(MODELS, 64 * GIB, Need(), FAST)}
    assert "phi-4-multimodal-instruct" not in ids
    assert "minicpm-v-4.0" not in ids


def test_the_reading_time_agrees_with_what_was_measured() -> None:
    # engine.md: 2B shape, 163 tokens/s at the start, 77 s for 10,240 tokens, 385 s for 32,768.
    shape = catalog().get("qwen3.5-2b").shape
    assert shape is not None
    measured = Measured(prefill_tokens_per_s=163, parameters_b=1.9)
    assert reading_seconds(shape, 1.9, 10_240, measured) == pytest.approx(77, rel=0.1)
    assert reading_seconds(shape, 1.9, 32_768, measured) == pytest.approx(385, rel=0.1)


def test_a_gpu_takes_layers_and_lifts_a_guess() -> None:
    gpu = Device("CUDA0", "Some GPU", 24 * GIB, 24 * GIB)
    small = replace(gpu, free_bytes=5 * GIB, total_bytes=6 * GIB)
    slow = guess_speed(n_cores=2)

    def best(*devices: Device, measured: Measured = slow) -> Advice:
        found = advise(MODELS, 32 * GIB, Need(20_000), measured, devices=devices)
        return next(
            a for a in found if a.file.name == "Qwen3.5-9B-Q4_K_M.gguf" and a.settings.type_k == "f16"
        )

    alone, helped, half = best(), best(gpu), best(small)
    assert alone.gpu is None
    assert helped.gpu is not None and helped.gpu.takes_all
    assert half.gpu is not None and 0 < half.gpu.n_layers < half.gpu.n_total == 33
    assert helped.read_s < half.read_s < alone.read_s
    assert "All of its layers fit the GPU, Some GPU." in helped.reasons
    assert any("layers fit the GPU, Some GPU; the processor" in reason for reason in half.reasons)
    assert advise(MODELS, 32 * GIB, Need(20_000), slow, devices=(gpu,))[0].model.id == "qwen3.5-9b"
    measured = Measured(300, 1.5, of="Some model")
    assert best(gpu, measured=measured).read_s == best(measured=measured).read_s, "it has the GPU in it"
    assert best(replace(gpu, is_integrated=True)).read_s == alone.read_s


def test_quantised_context_reads_as_slowly_as_measured() -> None:
    # engine.md: 2B shape, q8_0, 10,240 tokens in 157 s.
    shape = catalog().get("qwen3.5-2b").shape
    assert shape is not None
    measured = Measured(prefill_tokens_per_s=163, parameters_b=1.9)
    assert reading_seconds(shape, 1.9, 10_240, measured, type_k="q8_0") == pytest.approx(157, rel=0.1)


@pytest.mark.parametrize(("seconds", "text"), [(0.2, "1 seconds"), (420, "7 minutes"), (9000, "2.5 hours")])
def test_durations(seconds: float, text: str) -> None:
    assert duration(seconds) == text
