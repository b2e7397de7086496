"""How long reading will still take, honest about attention getting slower with depth."""

from __future__ import annotations

from collections import deque

# Enough batches to smooth a noisy machine, few enough to notice a laptop that leaves the charger.
_WINDOW = 24


class Pace:
    """Speed and time left from the batches evaluated so far.

    A token at position p costs a + b·p seconds: a for the weights, b for attention over what stands
    before it. Both are fitted by least squares over the latest batches.
    """

    def __init__(self) -> None:
        self._batches: deque[tuple[float, int, float]] = deque(maxlen=_WINDOW)

    def add(self, start: int, n_tokens: int, seconds: float) -> None:
        """Note a batch of `n_tokens` evaluated from position `start` on."""
        self._batches.append((start + n_tokens / 2, n_tokens, seconds))

    @property
    def tokens_per_s(self) -> float:
        """Return the speed over the latest batches, 0 before the first."""
        seconds = sum(batch[2] for batch in self._batches)
        return sum(batch[1] for batch in self._batches) / seconds if seconds else 0.0

    def seconds_left(self, position: int, n_total: int) -> float | None:
        """Estimate the seconds from `position` to `n_total`, None before the first batch."""
        if not self._batches:
            return None
        base, slope = self._fit()
        n_left = n_total - position
        return max(0.0, base * n_left + slope * (n_total**2 - position**2) / 2)

    def _fit(self) -> tuple[float, float]:
        """Return (a, b) of the cost line, weighted by tokens; b is never below 0."""
        weight = sum(batch[1] for batch in self._batches)
        mean_position = sum(position * n for position, n, _ in self._batches) / weight
        mean_cost = sum(seconds for _, _, seconds in self._batches) / weight
        spread = sum(n * (position - mean_position) ** 2 for position, n, _ in self._batches)
        if not spread:
            return mean_cost, 0.0
        slope = sum((p - mean_position) * (s - n * mean_cost) for p, n, s in self._batches) / spread
        # The line must not predict free tokens at the start of the prefix either.
        slope = min(max(slope, 0.0), mean_cost / mean_position)
        return mean_cost - slope * mean_position, slope
