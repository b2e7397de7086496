"""Proposes a model, a window and a K/V type for a machine and its material. Pure: others measure."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass, replace

from engine.catalog import CatalogFile, CatalogModel
from engine.errors import OutOfMemoryError
from engine.llama import ContextSettings
from engine.memory import Forecast, gigabytes, largest_window, propose, usable_bytes
from engine.shape import ModelShape

_ANSWER_ROOM = 4096  # tokens beside the material: instructions, a question, its answer
_SMALLEST_USEFUL_WINDOW = 8192
_TYPICAL_MATERIAL = 30_000  # tokens, a contract of 60 pages: assumed where the material is not known yet
_PATIENCE_S = 5 * 60  # a first reading beyond this costs a model two ranks per doubling
_LONGEST_WINDOW = 262_144
_LONG_WINDOW = 65_536
_SMALL_MODEL_B = 4.0

# Where nothing was measured: one core of a laptop with AVX2, 4-bit weights.
_GUESSED_FLOPS_PER_CORE = 75e9
# Attention is slower than the weight matrices: notes of 32,768 tokens at 2B shape (163 tokens/s at the
# start, 57 at the end) give 0.23 of their floating point rate.
_ATTENTION_EFFICIENCY = 0.23


@dataclass(frozen=True, slots=True)
class Need:
    """What the material asks for: its size, if known, and its languages (ISO 639-1)."""

    n_tokens: int | None = None
    languages: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Measured:
    """A short prefill at the start of a window: tokens/s with a model of so many billion parameters."""

    prefill_tokens_per_s: float
    parameters_b: float

    @property
    def flops_per_s(self) -> float:
        """Return the rate of the weight matrices: two operations per parameter and token."""
        return self.prefill_tokens_per_s * 2e9 * self.parameters_b


@dataclass(frozen=True, slots=True)
class Advice:
    """One model file with the settings that fit. `reasons` are whole sentences, the best news first.

    `largest_window` is what this K/V type could hold; `read_s` is the estimated time of the first
    reading, of a typical contract where the material is not known.
    """

    model: CatalogModel
    file: CatalogFile
    settings: ContextSettings
    forecast: Forecast
    holds_material: bool
    speaks: bool | None
    largest_window: int
    read_s: float
    reasons: tuple[str, ...]


def guess_speed(n_cores: int) -> Measured:
    """Return a rough speed for a machine that was not measured."""
    return Measured(prefill_tokens_per_s=n_cores * _GUESSED_FLOPS_PER_CORE / 2e9, parameters_b=1.0)


def reading_seconds(shape: ModelShape, parameters_b: float, n_tokens: int, measured: Measured) -> float:
    """Estimate the first reading: every token passes the weights once and attends to all before it."""
    weights = 2e9 * parameters_b * n_tokens
    total = 0.0
    for layer in shape.attention:
        seen = n_tokens**2 / 2 if layer.window is None else n_tokens * min(layer.window, n_tokens)
        total += 4 * layer.q_width * seen
    return (weights + total / _ATTENTION_EFFICIENCY) / measured.flops_per_s


def advise(
    models: Iterable[CatalogModel], free_bytes: int, need: Need, measured: Measured
) -> tuple[Advice, ...]:
    """Return what fits this machine, best first; empty if nothing does."""
    found = [
        advice
        for model in models
        if model.usable
        for file in model.downloads
        if (advice := _advice(model, file, free_bytes, need, measured)) is not None
    ]
    return tuple(sorted(found, key=_rank, reverse=True))


def _advice(
    model: CatalogModel, file: CatalogFile, free_bytes: int, need: Need, measured: Measured
) -> Advice | None:
    if model.shape is None or file.n_bytes is None or model.parameters_b is None:
        return None
    shape = replace(model.shape, n_weight_bytes=file.n_bytes)
    wanted = shape.context_length if need.n_tokens is None else need.n_tokens + _ANSWER_ROOM
    try:
        proposal = propose(shape, free_bytes, ContextSettings(n_ctx=0), max(wanted, _SMALLEST_USEFUL_WINDOW))
    except OutOfMemoryError:
        return None
    window = proposal.settings.n_ctx
    if window < min(_SMALLEST_USEFUL_WINDOW, shape.context_length):
        return None
    n_read = min(need.n_tokens or _TYPICAL_MATERIAL, window)
    advice = Advice(
        model=model,
        file=file,
        settings=proposal.settings,
        forecast=proposal.forecast,
        holds_material=need.n_tokens is None or window >= wanted,
        speaks=_speaks(model, need.languages),
        largest_window=largest_window(shape, proposal.settings, usable_bytes(free_bytes)),
        read_s=reading_seconds(shape, model.parameters_b, n_read, measured),
        reasons=(),
    )
    return replace(advice, reasons=_reasons(advice, need))


def _rank(advice: Advice) -> tuple[bool, bool, int, float]:
    """Order: holds the material (or most of it), knows the language, then what `_score` weighs."""
    window = 0 if advice.holds_material else advice.settings.n_ctx
    return advice.holds_material, advice.speaks is not False, window, _score(advice)


def _score(advice: Advice) -> float:
    """Weigh what a person notices, in doublings: 1 is a model twice as large.

    The number of parameters is the only measure of quality that all makers give.
    """
    score = math.log2(advice.model.parameters_b or 1.0)
    score -= 2 * max(0.0, math.log2(advice.read_s / _PATIENCE_S))
    score -= 0.5 * math.log2(_LONGEST_WINDOW / advice.largest_window)  # room for more documents
    score -= {"f16": 0.0, "q8_0": 0.5}.get(advice.settings.type_k, 1.5)
    score -= 2.0 if advice.model.starter else 0.0  # trained on code
    # The first file of a model is the recommended one; another quantisation is a choice.
    return score - 0.01 * advice.model.downloads.index(advice.file)


def _speaks(model: CatalogModel, languages: tuple[str, ...]) -> bool | None:
    answers = [model.speaks(language) for language in languages]
    if False in answers:
        return False
    return None if None in answers else True


def _reasons(advice: Advice, need: Need) -> tuple[str, ...]:
    reasons = [summary(advice)]
    if need.n_tokens is not None and not advice.holds_material:
        reasons.append(
            f"The material has {need.n_tokens:,} tokens and does not fit at once: it is read in parts."
        )
    if advice.settings.type_k != "f16":
        reasons.append(
            f"The context is kept as {advice.settings.type_k} to save memory, which slows reading."
        )
    if advice.speaks is False:
        reasons.append("Its makers do not name the language of this material.")
    elif advice.speaks is None:
        reasons.append("Its makers do not say which languages it knows.")
    if advice.settings.n_ctx > _LONG_WINDOW and (advice.model.parameters_b or 0) < _SMALL_MODEL_B:
        reasons.append(
            "Small models miss facts in the middle of a long window more often: rely on checked quotations."
        )
    what = "Reading it the first time" if need.n_tokens else "Reading a contract of 60 pages"
    reasons.append(f"{what} takes about {duration(advice.read_s)}; later questions do not read again.")
    reasons.append(advice.model.strength)
    reasons.append(advice.model.limit)
    return tuple(reasons)


def summary(advice: Advice) -> str:
    """Return "Qwen3.5 2B, 262,144 tokens: 1.3 GB weights + 3.2 GB context + 0.5 GB working memory."."""
    parts = advice.forecast
    context = parts.kv_cache + parts.recurrent
    work = parts.compute + parts.output + parts.host
    halved = "; q8_0 context halves it" if advice.settings.type_k == "f16" and context > parts.weights else ""
    return (
        f"{advice.model.name} {advice.file.quantisation}, {advice.settings.n_ctx:,} tokens: "
        f"{gigabytes(parts.weights)} weights + {gigabytes(context)} context"
        f"{halved} + {gigabytes(work)} working memory."
    )


def duration(seconds: float) -> str:
    """Return "40 seconds", "7 minutes" or "2.5 hours"."""
    if seconds < 90:
        return f"{max(1, round(seconds))} seconds"
    if seconds < 90 * 60:
        return f"{round(seconds / 60)} minutes"
    return f"{seconds / 3600:.1f} hours"
