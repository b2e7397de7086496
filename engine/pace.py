"""How long reading will still take, honest about attention getting slower with depth."""

from __future__ import annotations

from collections import deque

# Enough batches to smooth a noisy machine, few enough to notice a laptop that leaves the charger.
_WINDOW = 24
# At most, a token's cost doubles every 4,096 tokens. The steepest seen was 65 tokens/s falling to 40
# over 4,096 (0.5B, 2 cores); two noisy batches must not promise an hour.
_MAX_SLOPE = 1 / 4096


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
        """Return (a, b) of the cost line, weighted by tokens, with 0 <= b <= a * _MAX_SLOPE."""
        largest = max(batch[1] for batch in self._batches)
        # A short batch (the instructions, a document's last lines) costs more for each token.
        batches = [batch for batch in self._batches if batch[1] * 4 >= largest]
        weight = sum(n for _, n, _ in batches)
        mean_position = sum(position * n for position, n, _ in batches) / weight
        mean_cost = sum(seconds for _, _, seconds in batches) / weight
        spread = sum(n * (position - mean_position) ** 2 for position, n, _ in batches)
        if not spread:
            return mean_cost, 0.0
        slope = sum((p - mean_position) * (s - n * mean_cost) for p, n, s in batches) / spread
        steepest = mean_cost * _MAX_SLOPE / (1 + mean_position * _MAX_SLOPE)
        slope = min(max(slope, 0.0), steepest)
        return mean_cost - slope * mean_position, slope
