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
    value = float(text)
    if not (math.isfinite(value) and value >= 0):
        raise ValueError(text)
    return value
