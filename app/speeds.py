"""What was measured on this machine with the models that are here, for estimates about any model."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from engine.advisor import Measured, guess_speed
from engine.hardware import Hardware
from engine.installed import ModelRef
from engine.tuning import Speeds, load_tuned

# `engine.tuning` stores by the power of two that holds the window.
_WINDOWS = tuple(1 << bits for bits in range(20, 9, -1))


@dataclass(frozen=True, slots=True)
class MachineSpeeds:
    """`own` by file name, what `bench` measured here; `machine` stands for every other model."""

    own: dict[str, Speeds]
    measured: dict[str, Measured]
    machine: Measured


def machine_speeds(models: Iterable[ModelRef], cache_dir: Path, hardware: Hardware) -> MachineSpeeds:
    """Return the stored measurements of installed models, and the machine's speed.

    That is the speed of the largest measured model, else a guess from the number of cores.
    """
    own: dict[str, Speeds] = {}
    measured: dict[str, Measured] = {}
    for ref in models:
        if (speeds := _speeds(ref.path, cache_dir, hardware)) is None:
            continue
        own[ref.path.name] = speeds
        if ref.known is not None and ref.known.parameters_b is not None:
            measured[ref.path.name] = Measured(
                speeds.prefill_tokens_per_s, ref.known.parameters_b, of=ref.known.name
            )
    machine = max(measured.values(), key=lambda found: found.parameters_b, default=None)
    return MachineSpeeds(own, measured, machine or guess_speed(hardware.n_cores))


def _speeds(path: Path, cache_dir: Path, hardware: Hardware) -> Speeds | None:
    """Return what was measured with the largest window."""
    for window in _WINDOWS:
        tuned = load_tuned(path, window, cache_dir=cache_dir, hardware=hardware)
        if tuned is not None and tuned.speeds is not None:
            return tuned.speeds
    return None
