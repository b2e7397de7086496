"""The time left must be honest early and at depth."""

from __future__ import annotations

import pytest

from engine.pace import Pace


def _paced(n_batches: int, base: float, slope: float, n_batch: int = 512) -> Pace:
    pace = Pace()
    for number in range(n_batches):
        start = number * n_batch
        middle = start + n_batch / 2
        pace.add(start, n_batch, n_batch * (base + slope * middle))
    return pace


def test_nothing_is_promised_before_the_first_batch() -> None:
    assert Pace().seconds_left(0, 1000) is None
    assert Pace().tokens_per_s == 0


def test_depth_is_accounted_for() -> None:
    base, slope = 0.006, 6e-7
    left = _paced(10, base, slope).seconds_left(5120, 32768)
    true = base * (32768 - 5120) + slope * (32768**2 - 5120**2) / 2
    assert left == pytest.approx(true, rel=0.01)


def test_a_short_first_batch_does_not_frighten() -> None:
    """The instructions are 37 tokens: cheap or dear, they say nothing of the rest."""
    pace = Pace()
    pace.add(0, 37, 0.1)
    pace.add(37, 512, 12.0)
    left = pace.seconds_left(549, 7986)
    assert left is not None
    assert left == pytest.approx(12.0 / 512 * (7986 - 549), rel=0.01)


def test_two_noisy_batches_promise_at_most_the_steepest_slope_seen() -> None:
    pace = Pace()
    pace.add(0, 512, 2.0)
    pace.add(512, 512, 6.0)
    left = pace.seconds_left(1024, 8192)
    assert left is not None
    assert left < 3 * 4.0 / 512 * (8192 - 1024)


def test_getting_faster_never_promises_negative_time() -> None:
    left = _paced(10, 0.01, -1e-6).seconds_left(5120, 100_000)
    assert left is not None
    assert left > 0
