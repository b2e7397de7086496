"""The forecast against what llama.cpp really reserves: it says so in its log when a context is made."""

from __future__ import annotations

import logging
import re
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from engine.errors import OutOfMemoryError
from engine.gguf_file import GgufFile
from engine.llama import Context, ContextSettings, Model
from engine.memory import (
    MIB,
    forecast,
    largest_window,
    propose,
    require_fit,
    usable_bytes,
    with_wide_waves,
)
from engine.shape import Attention, ModelShape, Recurrent
from tests.fixtures.shape_models import TINY_ARCHITECTURES

GIB = 1 << 30
BUFFER = re.compile(r"(\S+)\s+(KV|RS|compute|output|model) buffer size =\s+([\d.]+) MiB")
TOLERANCE = 0.05


def shape_of(path: Path) -> ModelShape:
    with GgufFile.open(path) as gguf:
        return ModelShape.from_gguf(gguf)


def reserved(records: list[logging.LogRecord]) -> dict[str, float]:
    """Sum the bytes of llama.cpp's buffers by kind from its log."""
    sums: dict[str, float] = {}
    for record in records:
        for buffer, kind, mib in BUFFER.findall(record.getMessage()):
            name = "repack" if buffer == "CPU_REPACK" else kind
            sums[name] = sums.get(name, 0.0) + float(mib) * MIB
    return sums


@pytest.fixture
def reserve(caplog: pytest.LogCaptureFixture) -> Callable[[Path, ContextSettings], dict[str, float]]:
    def measure(path: Path, settings: ContextSettings) -> dict[str, float]:
        caplog.clear()
        with caplog.at_level(logging.DEBUG, "engine.llama"):
            model = Model(path, use_extra_bufts=settings.use_extra_bufts)
            try:
                Context(model, settings).close()
            finally:
                model.close()
        return reserved(caplog.records)

    return measure


SETTINGS = (
    ContextSettings(n_ctx=1000, n_seq_max=2),
    ContextSettings(n_ctx=8192, n_seq_max=10, n_ubatch=256),
    ContextSettings(n_ctx=8192, n_seq_max=4, flash_attention=False),
    ContextSettings(n_ctx=16384, n_seq_max=18, n_ubatch=128, flash_attention=False),
    ContextSettings(n_ctx=16384, n_seq_max=43, type_k="bf16", type_v="bf16", flash_attention=False),
    ContextSettings(n_ctx=32768, type_k="q8_0", type_v="q8_0"),
    ContextSettings(n_ctx=32768, type_k="q4_0", type_v="q4_0", n_seq_max=3),
    ContextSettings(n_ctx=32768, type_k="q8_0", flash_attention=False, n_ubatch=128),
    ContextSettings(n_ctx=65536, type_k="f32", type_v="f32", n_seq_max=2),
)


@pytest.mark.parametrize("arch", TINY_ARCHITECTURES)
def test_every_part_is_what_llama_cpp_reserves(
    arch: str,
    shape_models: Callable[..., Path],
    reserve: Callable[[Path, ContextSettings], dict[str, float]],
) -> None:
    path = shape_models(arch)
    shape = shape_of(path)
    for settings in SETTINGS:
        real, expected = reserve(path, settings), forecast(shape, settings)
        assert expected.kv_cache == pytest.approx(real["KV"], abs=0.02 * MIB), settings
        assert expected.recurrent == pytest.approx(real.get("RS", 0), abs=0.02 * MIB), settings
        assert expected.output == pytest.approx(real["output"], abs=0.02 * MIB), settings
        # Beside a model of 3 MB the holes of llama.cpp's graph allocator show: up to a MiB.
        parts = expected.total - expected.host
        assert parts == pytest.approx(sum(real.values()), rel=TOLERANCE, abs=1.1 * MIB), (settings, real)


def test_the_full_window_of_the_hybrid(
    shape_models: Callable[..., Path], reserve: Callable[[Path, ContextSettings], dict[str, float]]
) -> None:
    path = shape_models("qwen35")
    settings = ContextSettings(n_ctx=262_144, n_seq_max=4)
    expected = forecast(shape_of(path), settings)
    assert expected.total - expected.host == pytest.approx(
        sum(reserve(path, settings).values()), rel=TOLERANCE
    )


@pytest.mark.model
def test_the_starter_model(
    starter_path: Path, reserve: Callable[[Path, ContextSettings], dict[str, float]]
) -> None:
    shape = shape_of(starter_path)
    for flash_attention in (True, False):
        settings = ContextSettings(n_ctx=32768, flash_attention=flash_attention)
        real, expected = reserve(starter_path, settings), forecast(shape, settings)
        parts = expected.total - expected.host
        # llama.cpp counts a repacked matrix twice: in the mapped file, whose pages may go, and in its copy.
        assert parts == pytest.approx(sum(real.values()) - real.get("repack", 0), rel=TOLERANCE)
        assert expected.compute == pytest.approx(real["compute"], rel=TOLERANCE)


QWEN_2B = ModelShape(
    architecture="qwen35",
    n_vocab=248_320,
    n_merges=247_587,
    context_length=262_144,
    n_embd=2048,
    n_ff=6144,
    attention=(Attention(n_heads=8, k_width=512, v_width=512, q_width=2048),) * 6,
    recurrent=Recurrent(18, conv_state=3 * 6144, state=128 * 2048, conv_width=6144, inner_width=2048),
    n_weight_bytes=1_270_000_000,
    n_repacked_bytes=900_000_000,
    gated_query=True,
)


@pytest.mark.parametrize(
    ("n_ctx", "flash_attention", "compute_mib"),
    # What llama.cpp 0.3.36 reserves for the true shape (`no_alloc`), n_ubatch 512, two sequences.
    [
        (4096, False, 98.01),
        (4096, True, 52.30),
        (32768, False, 602.01),
        (32768, True, 80.30),
        (262_144, False, 4634.01),
        (262_144, True, 304.30),
    ],
)
def test_the_true_2b_shape(n_ctx: int, flash_attention: bool, compute_mib: float) -> None:
    settings = ContextSettings(n_ctx=n_ctx, n_seq_max=2, flash_attention=flash_attention)
    expected = forecast(QWEN_2B, settings)
    assert expected.compute / MIB == pytest.approx(compute_mib, rel=0.02)
    assert expected.recurrent / MIB == pytest.approx(38.53, abs=0.01)
    assert expected.kv_cache == n_ctx * 12_288


def test_a_gguf_gives_the_shape(shape_models: Callable[..., Path]) -> None:
    shape = shape_of(shape_models("qwen35"))
    assert len(shape.attention) == 1
    assert shape.recurrent is not None
    assert shape.recurrent.n_layers == 3
    assert not shape.has_sliding_window
    assert shape_of(shape_models("gemma3")).has_sliding_window
    assert [layer.window for layer in shape_of(shape_models("gemma3")).attention] == [256, 256, 256, None]


def test_much_memory_gets_the_full_window_in_f16() -> None:
    proposal = propose(QWEN_2B, 16 * GIB, ContextSettings(n_ctx=0))
    assert proposal.is_full_window
    assert proposal.settings.n_ctx == 262_144
    assert (proposal.settings.type_k, proposal.settings.type_v) == ("f16", "f16")
    assert proposal.forecast.total <= usable_bytes(16 * GIB)


def test_memory_that_is_short_costs_precision_before_window() -> None:
    free = 5 * GIB
    proposal = propose(QWEN_2B, free, ContextSettings(n_ctx=0))
    assert proposal.settings.type_k == "q8_0"
    assert proposal.settings.flash_attention, "quantised V needs it"
    assert proposal.is_full_window
    asked_for_less = propose(QWEN_2B, free, ContextSettings(n_ctx=0), wanted_window=65_536)
    assert asked_for_less.settings.n_ctx == 65_536
    assert asked_for_less.settings.type_k == "f16"


def test_a_four_gigabyte_machine_gets_a_window_that_fits() -> None:
    proposal = propose(QWEN_2B, 3 * GIB, ContextSettings(n_ctx=0))
    assert not proposal.is_full_window
    assert 32_768 < proposal.settings.n_ctx < 262_144
    assert proposal.forecast.total <= usable_bytes(3 * GIB)


@pytest.mark.parametrize("free", [2 * GIB, 3 * GIB, 4 * GIB, 6 * GIB])
def test_the_largest_window_fits_and_the_next_does_not(free: int) -> None:
    settings = ContextSettings(n_ctx=0)
    window = largest_window(QWEN_2B, settings, free)
    assert forecast(QWEN_2B, replace(settings, n_ctx=window)).total <= free
    if window < QWEN_2B.context_length:
        assert forecast(QWEN_2B, replace(settings, n_ctx=window + 256)).total > free


def test_waves_are_wide_where_that_costs_little_memory() -> None:
    settings = ContextSettings(n_ctx=32_768)
    narrow = forecast(QWEN_2B, settings).total
    assert with_wide_waves(QWEN_2B, settings, 16 * GIB) == replace(settings, n_seq_max=43)
    wide = with_wide_waves(QWEN_2B, settings, 8 * GIB)
    assert wide == replace(settings, n_seq_max=23)
    assert narrow < forecast(QWEN_2B, wide).total <= narrow * 5 / 4
    contract = replace(settings, n_ctx=8_724)  # seven thousand tokens, questions and answers
    assert with_wide_waves(QWEN_2B, contract, 8 * GIB).n_seq_max == 23
    assert with_wide_waves(QWEN_2B, settings, narrow + 600 * MIB) == settings  # there is no room for it
    small = replace(QWEN_2B, n_weight_bytes=300_000_000, n_repacked_bytes=0)
    few = replace(settings, n_ctx=4096)
    assert with_wide_waves(small, few, 2 * GIB) == few  # the states would weigh half as much as the rest
    assert with_wide_waves(replace(small, recurrent=None), few, 2 * GIB).n_seq_max == 43


def test_what_cannot_fit_is_refused_with_numbers_and_a_way_out() -> None:
    with pytest.raises(OutOfMemoryError, match=r"262,144 tokens needs \d\.\d GB .* at most [\d,]+ tokens"):
        require_fit(QWEN_2B, ContextSettings(n_ctx=262_144), 4 * GIB)
    with pytest.raises(OutOfMemoryError, match="smaller model"):
        propose(QWEN_2B, 1 * GIB, ContextSettings(n_ctx=0))
    assert require_fit(QWEN_2B, ContextSettings(n_ctx=8192), 4 * GIB).total < 4 * GIB


_FILL = """
import sys
from pathlib import Path
import numpy as np, psutil
from engine.backend import backend
from engine.llama import Context, ContextSettings, Model
backend()
process = psutil.Process()
before = process.memory_info().rss
n_ctx = int(sys.argv[2])
model = Model(Path(sys.argv[1]))
context = Context(model, ContextSettings(n_ctx=n_ctx, n_seq_max=4))
for start in range(0, n_ctx, 512):
    positions = np.arange(start, start + 512, dtype=np.int32)
    zeros = np.zeros(512, np.int32)
    context.decode(positions % 1000 + 5, positions, zeros, zeros.astype(bool))
print(process.memory_info().rss - before)
"""


@pytest.mark.model
@pytest.mark.slow
def test_the_starter_resides_in_what_was_forecast(starter_path: Path) -> None:
    n_ctx = 4096
    done = subprocess.run(
        [sys.executable, "-c", _FILL, str(starter_path), str(n_ctx)],
        capture_output=True,
        text=True,
        check=True,
        timeout=300,
        cwd=Path(__file__).parents[2],
    )
    expected = forecast(shape_of(starter_path), ContextSettings(n_ctx=n_ctx, n_seq_max=4))
    # A repacked matrix counts once in the forecast; its file pages stay resident until memory is short.
    assert int(done.stdout) == pytest.approx(expected.total + expected.repacked_weights, rel=TOLERANCE)
