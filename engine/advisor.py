"""Proposes a model, a window and a K/V type for a machine and its material. Pure: others measure."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from engine.catalog import CatalogFile, CatalogModel
from engine.devices import Device, place_layers
from engine.llama import ContextSettings
from engine.memory import Forecast, forecast, gigabytes, largest_window, usable_bytes
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
# A small dedicated GPU of recent years, an order of magnitude below its makers' figure; an integrated one
# is no faster than the processor beside it.
_GUESSED_FLOPS_PER_GPU = 2e12
# Attention is slower than the weight matrices: notes of 32,768 tokens at 2B shape (163 tokens/s at the
# start, 57 at the end) give 0.23 of their floating point rate.
_ATTENTION_EFFICIENCY = 0.23
# The same with quantised keys and values: 10,240 tokens took 157 s instead of 77 s.
_QUANTISED_ATTENTION_EFFICIENCY = 0.044

KV_TYPES = ("f16", "q8_0", "q4_0")  # the least loss first


@dataclass(frozen=True, slots=True)
class Need:
    """What is asked for: the material's size, if known, its languages (ISO 639-1), a window in tokens."""

    n_tokens: int | None = None
    languages: tuple[str, ...] = ()
    window: int | None = None


@dataclass(frozen=True, slots=True)
class Measured:
    """A short prefill at the start of a window: tokens/s with a model of so many billion parameters.

    `of` names the model that was measured here; it is empty for a guess.
    """

    prefill_tokens_per_s: float
    parameters_b: float
    of: str = ""

    @property
    def flops_per_s(self) -> float:
        """Return the rate of the weight matrices: two operations per parameter and token."""
        return self.prefill_tokens_per_s * 2e9 * self.parameters_b


@dataclass(frozen=True, slots=True)
class OnGpu:
    """How many of a model's layers fit the free memory of the GPUs; the output counts as one."""

    name: str
    n_layers: int
    n_total: int
    is_dedicated: bool

    @property
    def takes_all(self) -> bool:
        """Tell whether nothing is left for the processor."""
        return self.n_layers == self.n_total


@dataclass(frozen=True, slots=True)
class Advice:
    """One model file with the settings that fit. `reasons` are whole sentences, the best news first.

    `largest_window` is what this K/V type could hold; `read_s` is the estimated time of the first
    reading, of a typical contract where the material is not known. `measured` is what that rests on,
    and `is_own_speed` tells whether this very file was measured.
    """

    model: CatalogModel
    file: CatalogFile
    settings: ContextSettings
    forecast: Forecast
    holds_material: bool
    speaks: bool | None
    largest_window: int
    read_s: float
    measured: Measured
    is_own_speed: bool
    gpu: OnGpu | None = None
    reasons: tuple[str, ...] = ()


def guess_speed(n_cores: int) -> Measured:
    """Return a rough speed for a machine that was not measured."""
    return Measured(prefill_tokens_per_s=n_cores * _GUESSED_FLOPS_PER_CORE / 2e9, parameters_b=1.0)


def reading_seconds(
    shape: ModelShape, parameters_b: float, n_tokens: int, measured: Measured, *, type_k: str = "f16"
) -> float:
    """Estimate the first reading: every token passes the weights once and attends to all before it."""
    weights = 2e9 * parameters_b * n_tokens
    total = 0.0
    for layer in shape.attention:
        seen = n_tokens**2 / 2 if layer.window is None else n_tokens * min(layer.window, n_tokens)
        total += 4 * layer.q_width * seen
    efficiency = _ATTENTION_EFFICIENCY if type_k == "f16" else _QUANTISED_ATTENTION_EFFICIENCY
    return (weights + total / efficiency) / measured.flops_per_s


def _seconds_in_parts(
    shape: ModelShape, parameters_b: float, n_tokens: int, measured: Measured, settings: ContextSettings
) -> float:
    """Estimate reading material that may be larger than the window: one windowful after another."""
    n_parts, n_rest = divmod(n_tokens, max(1, settings.n_ctx - _ANSWER_ROOM))
    part, rest = (
        reading_seconds(shape, parameters_b, n, measured, type_k=settings.type_k)
        for n in (settings.n_ctx - _ANSWER_ROOM, n_rest)
    )
    return n_parts * part + rest


def advise(
    models: Iterable[CatalogModel],
    free_bytes: int,
    need: Need,
    measured: Measured,
    own: Mapping[str, Measured] | None = None,
    devices: Sequence[Device] = (),
) -> tuple[Advice, ...]:
    """Return what fits this machine, best first: each model, file, K/V type and the window it allows.

    `measured` is the machine's speed with any model, `own` what was measured with files, by their names;
    `devices` are the GPUs that this build of llama.cpp can use.
    """
    found = [
        advice
        for model in models
        if model.usable
        for file in model.downloads
        for advice in _advices(model, file, free_bytes, need, (own or {}).get(file.name), measured, devices)
    ]
    return tuple(sorted(found, key=_rank, reverse=True))


def best_of_each(advices: Iterable[Advice]) -> tuple[Advice, ...]:
    """Return the first advice for each model."""
    best: dict[str, Advice] = {}
    for advice in advices:
        best.setdefault(advice.model.id, advice)
    return tuple(best.values())


def _advices(
    model: CatalogModel,
    file: CatalogFile,
    free_bytes: int,
    need: Need,
    own: Measured | None,
    measured: Measured,
    devices: Sequence[Device],
) -> Iterator[Advice]:
    if model.shape is None or file.n_bytes is None or model.parameters_b is None:
        return
    shape = _with_weights(model.shape, file.n_bytes, model.n_layers or 1)
    for settings, largest in _settings(shape, free_bytes, _wanted(shape, need)):
        n_tokens = need.n_tokens or _TYPICAL_MATERIAL
        gpu = _on_gpu(shape, settings, devices)
        speed = own or _with_gpu(measured, gpu)
        advice = Advice(
            model=model,
            file=file,
            settings=settings,
            forecast=forecast(shape, settings),
            holds_material=_holds(settings.n_ctx, need),
            speaks=_speaks(model, need.languages),
            largest_window=largest,
            read_s=_seconds_in_parts(shape, model.parameters_b, n_tokens, speed, settings),
            measured=speed,
            is_own_speed=own is not None,
            gpu=gpu,
        )
        yield replace(advice, reasons=_reasons(advice, need))


def _with_weights(shape: ModelShape, n_bytes: int, n_layers: int) -> ModelShape:
    """Return the shape with a file's weights spread over its layers as the parameters are.

    The output is as large as the embedding, which may be the same matrix; the blocks share the rest.
    """
    block = 4 * shape.n_embd**2 + 3 * shape.n_embd * shape.n_ff
    output = shape.n_vocab * shape.n_embd
    n_output_bytes = n_bytes * output // (output + n_layers * block)
    blocks = ((n_bytes - n_output_bytes) // n_layers,) * n_layers
    return replace(shape, n_weight_bytes=n_bytes, block_bytes=blocks, output_bytes=n_output_bytes)


def _on_gpu(shape: ModelShape, settings: ContextSettings, devices: Sequence[Device]) -> OnGpu | None:
    n_layers = place_layers(shape, settings, devices)
    if not n_layers:
        return None
    name = ", ".join(device.description for device in devices)
    is_dedicated = not any(device.is_integrated for device in devices)
    return OnGpu(name, n_layers, len(shape.block_bytes) + 1, is_dedicated)


def _with_gpu(machine: Measured, gpu: OnGpu | None) -> Measured:
    """Return a guess that counts the GPU; what was measured has it already."""
    if machine.of or gpu is None or not gpu.is_dedicated:
        return machine
    share = gpu.n_layers / gpu.n_total
    seconds = share / max(_GUESSED_FLOPS_PER_GPU, machine.flops_per_s) + (1 - share) / machine.flops_per_s
    return replace(machine, prefill_tokens_per_s=1 / seconds / (2e9 * machine.parameters_b))


def _wanted(shape: ModelShape, need: Need) -> int:
    """Return the window to ask for, at most the one trained for."""
    wanted = need.window or (shape.context_length if need.n_tokens is None else need.n_tokens + _ANSWER_ROOM)
    return min(wanted if need.window else max(wanted, _SMALLEST_USEFUL_WINDOW), shape.context_length)


def _settings(shape: ModelShape, free_bytes: int, wanted: int) -> Iterator[tuple[ContextSettings, int]]:
    """Yield settings of each K/V type that hold a useful window, and the largest window each could hold."""
    room = usable_bytes(free_bytes)
    for kind in KV_TYPES:
        plain = ContextSettings(n_ctx=wanted, type_k=kind, type_v=kind)
        largest = largest_window(shape, plain, room)
        window = min(wanted, largest)
        if window >= min(wanted, _SMALLEST_USEFUL_WINDOW):
            yield replace(plain, n_ctx=window), largest


def _holds(window: int, need: Need) -> bool:
    if need.window is not None and window < need.window:
        return False
    return need.n_tokens is None or window >= need.n_tokens + _ANSWER_ROOM


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
    window = advice.settings.n_ctx
    if need.window is not None and window < need.window:
        reasons.append(
            f"{_limit_of(advice)} allows no more than {window:,} of the {need.window:,} tokens asked for."
        )
    if need.n_tokens is not None and window < need.n_tokens + _ANSWER_ROOM:
        reasons.append(
            f"The material has {need.n_tokens:,} tokens and does not fit at once: it is read in parts."
        )
    if advice.settings.type_k != "f16":
        loss = "" if advice.settings.type_k == "q8_0" else " and loses some precision"
        reasons.append(
            f"The context is kept as {advice.settings.type_k} to save memory, which slows reading{loss}."
        )
    if advice.speaks is False:
        reasons.append("Its makers do not name the language of this material.")
    elif advice.speaks is None:
        reasons.append("Its makers do not say which languages it knows.")
    if advice.settings.n_ctx > _LONG_WINDOW and (advice.model.parameters_b or 0) < _SMALL_MODEL_B:
        reasons.append(
            "Small models miss facts in the middle of a long window more often: rely on checked quotations."
        )
    if advice.gpu is not None:
        reasons.append(_gpu_text(advice.gpu))
    reasons.append(_reading_time(advice, need))
    reasons.append(advice.model.strength)
    reasons.append(advice.model.limit)
    return tuple(reasons)


def _limit_of(advice: Advice) -> str:
    trained = advice.model.context_tokens
    return "This model" if trained is not None and advice.settings.n_ctx >= trained else "The free memory"


def _gpu_text(gpu: OnGpu) -> str:
    if gpu.takes_all:
        return f"All of its layers fit the GPU, {gpu.name}."
    layers = f"{gpu.n_layers} of its {gpu.n_total} layers"
    return f"{layers} fit the GPU, {gpu.name}; the processor computes the rest."


def _reading_time(advice: Advice, need: Need) -> str:
    """Say how long the first reading takes, and what that figure rests on."""
    what = "Reading it the first time" if need.n_tokens else "Reading a contract of 60 pages"
    if advice.is_own_speed:
        basis = "by what was measured with it here"
    elif advice.measured.of:
        basis = f"scaled from what {advice.measured.of} reads here"
    else:
        basis = "by a rough guess, since nothing was read or measured here yet"
    return f"{what} takes about {duration(advice.read_s)}, {basis}; later questions do not read again."


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
