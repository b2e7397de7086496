"""What was measured on this machine with the models that are here, for estimates about any model."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from app.reading_pace import Pace, noted_pace
from engine.advisor import Measured, guess_speed, reading_seconds
from engine.catalog import CatalogModel
from engine.hardware import Hardware
from engine.installed import ModelRef
from engine.tuning import Speeds, load_tuned

# `engine.tuning` stores by the power of two that holds the window.
_WINDOWS = tuple(1 << bits for bits in range(20, 9, -1))


@dataclass(frozen=True, slots=True)
class MachineSpeeds:
    """`bench` is what it measured here, by file name, `reads` the tokens/s of reading, measured or noted.

    `measured` is that as the advisor takes it; `machine` stands for every other model.
    """

    bench: dict[str, Speeds]
    reads: dict[str, float]
    measured: dict[str, Measured]
    machine: Measured


def machine_speeds(models: Iterable[ModelRef], cache_dir: Path, hardware: Hardware) -> MachineSpeeds:
    """Return what was measured with installed models, and the machine's speed.

    That is the speed of the largest measured model, else a guess from the number of cores.
    """
    bench: dict[str, Speeds] = {}
    reads: dict[str, float] = {}
    measured: dict[str, Measured] = {}
    for ref in models:
        if (speeds := _speeds(ref.path, cache_dir, hardware)) is not None:
            bench[ref.path.name] = speeds
            reads[ref.path.name] = start_speed = speeds.prefill_tokens_per_s
        elif (pace := noted_pace(cache_dir, ref.path)) is not None:
            reads[ref.path.name] = pace.tokens_per_s
            start_speed = _start_speed(pace, ref.known)
        else:
            continue
        if ref.known is not None and ref.known.parameters_b is not None:
            measured[ref.path.name] = Measured(start_speed, ref.known.parameters_b, of=ref.known.name)
    machine = max(measured.values(), key=lambda found: found.parameters_b, default=None)
    return MachineSpeeds(bench, reads, measured, machine or guess_speed(hardware.n_cores))


def _start_speed(pace: Pace, known: CatalogModel | None) -> float:
    """Return the tokens/s at the start of the window at which such a reading takes so long."""
    if known is None or known.shape is None or known.parameters_b is None:
        return pace.tokens_per_s
    at_one = Measured(prefill_tokens_per_s=1.0, parameters_b=known.parameters_b)
    return reading_seconds(known.shape, known.parameters_b, pace.n_tokens, at_one) / pace.seconds


def _speeds(path: Path, cache_dir: Path, hardware: Hardware) -> Speeds | None:
    """Return what was measured with the largest window."""
    for window in _WINDOWS:
        tuned = load_tuned(path, window, cache_dir=cache_dir, hardware=hardware)
        if tuned is not None and tuned.speeds is not None:
            return tuned.speeds
    return None
