"""Values of options."""

from __future__ import annotations


def positive(text: str) -> int:
    """Return a count above zero, "262,144" included, as argparse's `type`."""
    value = int(text.replace(",", "").replace("_", ""))
    if value <= 0:
        raise ValueError(text)
    return value
