"""Values of options."""

from __future__ import annotations

import argparse
import math
from pathlib import Path


def positive(text: str) -> int:
    """Return a count above zero, "262,144" included, as argparse's `type`."""
    value = int(text.replace(",", "").replace("_", ""))
    if value <= 0:
        raise ValueError(text)
    return value


def named_path(text: str) -> Path:
    """Return a path; an empty one, such as a script's unset variable, would be the current folder."""
    if not text:
        raise argparse.ArgumentTypeError("the name is empty")
    return Path(text)


def a_question(text: str) -> str:
    """Return a question that asks something."""
    if not text.strip():
        raise argparse.ArgumentTypeError("the question is empty")
    return text


def gigabytes(text: str) -> float:
    """Return an amount of storage, 0 included."""
    return _at_least_zero(text)


def temperature(text: str) -> float:
    """Return a sampling temperature, 0 included."""
    return _at_least_zero(text)


def _at_least_zero(text: str) -> float:
    value = float(text)
    if not (math.isfinite(value) and value >= 0):
        raise ValueError(text)
    return value


def seed(text: str) -> int:
    """Return a seed; the largest of 32 bits would mean "another one each time" (LLAMA_DEFAULT_SEED)."""
    value = int(text)
    if not 0 <= value < 2**32 - 1:
        raise ValueError(text)
    return value
