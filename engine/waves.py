"""How many questions to step side by side: measured, because it depends on depth and machine.

A decode step reads all weights once however many forks it serves, but each fork adds its own
attention over the whole prefix. So a wide wave pays on a short prefix and gains little on a long one.
"""

from __future__ import annotations

from collections.abc import Mapping

# A wider wave must be this much faster: a narrow one gives its first answers sooner.
_WORTH_WIDENING = 1.05


def widths_to_try(n_most: int) -> list[int]:
    """Return 1, 2, 4, ... and `n_most` itself."""
    return sorted({n_most, *(1 << power for power in range(n_most.bit_length()) if 1 << power <= n_most)})


def best_width(step_seconds: Mapping[int, float]) -> int:
    """Choose from the seconds that one step takes at each width: the most tokens a second."""
    best = min(step_seconds)
    for width in sorted(step_seconds):
        if width / step_seconds[width] > _WORTH_WIDENING * best / step_seconds[best]:
            best = width
    return best
