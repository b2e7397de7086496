"""Which of llama.cpp's settings are fastest here: what to try, what to choose, what was chosen.

Flash attention, micro-batch, threads and repacked weights change the speed by up to a factor of two,
and which is best depends on the CPU, the model and the depth. `engine.trials` measures; everything
here but the functions that touch the files is pure. The chosen settings are part of a state's identity
(`engine.identity`), so they are chosen once and kept: by a short run at a model's first long reading, or by
`unabridged bench`, which tries more.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from engine.backend import library_build
from engine.hardware import Hardware
from engine.llama import ContextSettings
from engine.memory import forecast, usable_bytes
from engine.shape import ModelShape

# Enough of a window to weigh reading at depth, and more than most packs hold.
_TYPICAL_PREFIX = 32_768
_TYPICAL_ANSWERS = 2_000  # generated tokens, beside reading once
# Other settings must be this much faster than the given ones: timing is noisy, and what was stored
# with the old settings has to be read again. Before the first reading nothing is.
_WORTH_CHANGING = 1.10
_WORTH_BEGINNING = 1.05
_N_WINDOWS = 10  # times a window may be doubled or halved: from 512 tokens to 262,144
_SHORT_RUN_SHARE = 1 / 4  # of the reading that a short run comes before, once for a model on a machine
_TOKENS_PER_TRIAL = 800  # what `Trials.run_before` takes, in tokens read: batches and a few generated tokens
_TUNED = ("flash_attention", "n_ubatch", "n_threads", "use_extra_bufts", "type_k", "type_v")
_OLDER: dict[str, bool | int | str] = {"type_k": "f16", "type_v": "f16"}  # what older versions did not store


@dataclass(frozen=True, slots=True)
class Trial:
    """Seconds per token with some settings: reading at the start and at `depth`, generating there.

    `wave_s` is for a token of as many answers side by side as the settings have room for.
    """

    settings: ContextSettings
    start_s: float
    depth: int
    depth_s: float
    decode_s: float
    wave_s: float

    def expected_seconds(self, n_prefix: int) -> float:
        """Predict reading `n_prefix` tokens and a few answers, half of them side by side."""
        return self.reading_seconds(n_prefix) + _TYPICAL_ANSWERS * (self.decode_s + self.wave_s) / 2

    def reading_seconds(self, n_prefix: int) -> float:
        """Predict reading `n_prefix` tokens: a token at p costs a + b p (`engine.pace`)."""
        slope = max(0.0, self.depth_s - self.start_s) / self.depth if self.depth else 0.0
        return self.start_s * n_prefix + slope * n_prefix**2 / 2


@dataclass(frozen=True, slots=True)
class Speeds:
    """What was measured with the chosen settings. Milliseconds are those of one generated token.

    `token_ms_jitter` is the standard deviation. The last two are None in what older versions stored.
    """

    prefill_tokens_per_s: float
    decode_tokens_per_s: float
    restore_tokens_per_s: float
    token_ms_median: float
    token_ms_p95: float
    n_tokens: int
    token_ms_p99: float | None = None
    token_ms_jitter: float | None = None


@dataclass(frozen=True, slots=True)
class Tuned:
    """A stored choice."""

    model: str
    window: int
    settings: dict[str, bool | int | str]
    speeds: Speeds | None = None


def choose(trials: Sequence[Trial], window: int) -> Trial:
    """Return the fastest trial for this window; the first, which has the given settings, wins near ties."""
    return _fastest(trials, min(window, _TYPICAL_PREFIX), _WORTH_CHANGING)


def choose_before(trials: Sequence[Trial], n_prefix: int) -> Trial:
    """Return the fastest of a short run's trials for the reading it comes before (`Trials.run_before`)."""
    return _fastest(trials, n_prefix, _WORTH_BEGINNING)


def _fastest(trials: Sequence[Trial], n_prefix: int, worth: float) -> Trial:
    given = trials[0]
    best = min(trials, key=lambda trial: trial.expected_seconds(n_prefix))
    return best if given.expected_seconds(n_prefix) >= worth * best.expected_seconds(n_prefix) else given


def attention_candidates(settings: ContextSettings, hardware: Hardware) -> list[ContextSettings]:
    """Return the given settings, then other attentions, each with two micro-batches.

    With flash attention and without; without it also over bf16 where the CPU multiplies such numbers itself
    (with it a token read far into a prefix takes seven times as long: docs/benchmarks.md).
    """
    kinds = [replace(settings, flash_attention=True)]
    if _values_unquantised(settings):
        kinds.append(replace(settings, flash_attention=False))
    if settings.type_k == settings.type_v == "f16" and hardware.multiplies_bf16:
        kinds.append(replace(settings, flash_attention=False, type_k="bf16", type_v="bf16"))
    return list(dict.fromkeys([settings, *(replace(kind, n_ubatch=n) for kind in kinds for n in (512, 256))]))


def thread_candidates(settings: ContextSettings, hardware: Hardware) -> list[ContextSettings]:
    """Return the given settings, then one thread per core instead of one per hardware thread."""
    n_cores = hardware.n_cores
    return [settings] if n_cores >= settings.threads else [settings, replace(settings, n_threads=n_cores)]


def weight_candidates(settings: ContextSettings) -> list[ContextSettings]:
    """Return the given settings, then without repacked weights.

    Never with them where they were off: they may crash (`engine.preflight`).
    """
    return [settings, replace(settings, use_extra_bufts=False)] if settings.use_extra_bufts else [settings]


def search(
    settings: ContextSettings,
    fits: Callable[[ContextSettings], bool],
    hardware: Hardware,
    run: Callable[[ContextSettings], Trial],
) -> list[Trial]:
    """Try one kind of setting after another, each from the best so far; the given settings come first."""
    trials = {settings: run(settings)}
    stages = (
        lambda best: attention_candidates(best, hardware),
        lambda best: thread_candidates(best, hardware),
        weight_candidates,
    )
    for stage in stages:
        best = choose(list(trials.values()), settings.n_ctx).settings
        for candidate in stage(best):
            if candidate not in trials and fits(candidate):
                trials[candidate] = run(candidate)
    return list(trials.values())


def short_run_trials(
    settings: ContextSettings, fits: Callable[[ContextSettings], bool], hardware: Hardware, n_prefix: int
) -> list[ContextSettings]:
    """Return what a short run before reading `n_prefix` tokens tries: the given settings first, or nothing.

    The most promising come first. The weights' layout stays: to change it is to load the model again.
    """
    others = attention_candidates(settings, hardware)[1:]
    others.sort(key=lambda each: (each.type_k == settings.type_k, each.flash_attention))
    tried = [settings, *others, *thread_candidates(settings, hardware)[1:]]
    affordable = [each for each in dict.fromkeys(tried) if each == settings or fits(each)]
    chosen = affordable[: int(_SHORT_RUN_SHARE * n_prefix / _TOKENS_PER_TRIAL)]
    return chosen if len(chosen) > 1 else []


def fits_memory(shape: ModelShape, free_bytes: int) -> Callable[[ContextSettings], bool]:
    """Return the test whether settings fit the free memory by the forecast."""
    return lambda settings: forecast(shape, settings).total <= usable_bytes(free_bytes)


def tuned_settings(
    path: Path,
    shape: ModelShape,
    settings: ContextSettings,
    *,
    cache_dir: Path,
    hardware: Hardware,
) -> ContextSettings:
    """Return the given settings with the choice stored for this machine and model, if it fits now.

    A choice for another window is better than none: what was read in that window stays usable in this one.
    """
    tuned = nearest_tuned(path, settings.n_ctx, cache_dir=cache_dir, hardware=hardware)
    if tuned is None:
        return settings
    chosen = replace(settings, **tuned.settings)  # type: ignore[arg-type]
    if (settings.type_k, settings.type_v) != ("f16", "f16"):  # chosen for the memory, or by the user
        chosen = replace(chosen, type_k=settings.type_k, type_v=settings.type_v)
    if chosen.use_extra_bufts and not settings.use_extra_bufts:  # the preflight has a veto
        chosen = replace(chosen, use_extra_bufts=False)
    if not chosen.flash_attention and not _values_unquantised(chosen):
        return settings
    return chosen if fits_memory(shape, hardware.free_bytes)(chosen) else settings


def load_tuned(path: Path, window: int, *, cache_dir: Path, hardware: Hardware) -> Tuned | None:
    """Return what was stored for this machine, build, model and window, or None."""
    return _read(_file(path, window, cache_dir, hardware))


def nearest_tuned(path: Path, window: int, *, cache_dir: Path, hardware: Hardware) -> Tuned | None:
    """Return what was stored for the window nearest to this one, or None."""
    doubled = (factor for power in range(_N_WINDOWS) for factor in (0.5**power, 2.0**power))
    stored = (
        load_tuned(path, max(1, int(window * factor)), cache_dir=cache_dir, hardware=hardware)
        for factor in doubled
    )
    return next((tuned for tuned in stored if tuned is not None), None)


def list_tuned(cache_dir: Path) -> list[Tuned]:
    """List what is stored, by model and window."""
    found = [tuned for path in (cache_dir / "tuning").glob("*.json") if (tuned := _read(path))]
    return sorted(found, key=lambda tuned: (tuned.model, tuned.window))


def _read(path: Path) -> Tuned | None:
    try:
        facts = json.loads(path.read_text())
        settings = _OLDER | {name: facts["settings"][name] for name in facts["settings"] if name in _TUNED}
        if settings.keys() != set(_TUNED):
            return None
        speeds = Speeds(**facts["speeds"]) if facts["speeds"] else None
        return Tuned(facts["model"], facts["window"], settings, speeds)
    except (OSError, ValueError, KeyError, TypeError):
        return None


def save_tuned(
    path: Path, chosen: ContextSettings, speeds: Speeds | None, *, cache_dir: Path, hardware: Hardware
) -> None:
    """Store a choice, and the speeds that came with it."""
    kept = {name: getattr(chosen, name) for name in _TUNED}
    tuned = Tuned(path.stem, chosen.n_ctx, kept, speeds)
    target = _file(path, chosen.n_ctx, cache_dir, hardware)
    target.parent.mkdir(parents=True, exist_ok=True)
    temporary = target.with_suffix(f".{os.getpid()}")
    temporary.write_text(json.dumps(asdict(tuned), indent=1))
    temporary.replace(target)


def _file(path: Path, window: int, cache_dir: Path, hardware: Hardware) -> Path:
    """Name the file by all that the choice depends on; windows count by their power of two.

    The window that fits varies with the free memory, and the choice should not vary with it.
    """
    facts = (
        hardware.cpu_name,
        " ".join(hardware.cpu_features),
        hardware.n_threads,
        library_build(),
        path.name,
        path.stat().st_size,
        max(0, window - 1).bit_length(),
    )
    digest = hashlib.sha256("\n".join(map(str, facts)).encode()).hexdigest()
    return cache_dir / "tuning" / f"{digest[:32]}.json"


def _values_unquantised(settings: ContextSettings) -> bool:
    return settings.type_v in ("f16", "bf16", "f32")
