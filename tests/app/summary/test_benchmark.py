"""The measure of the summaries' benchmark."""

from __future__ import annotations

import pytest

from benchmarks.summaries import rouge_l


def test_rouge_l_is_the_f_measure_of_the_longest_common_subsequence() -> None:
    # Lin's own example: one word replaced, or the order turned round.
    assert rouge_l("police kill the gunman", "police killed the gunman") == pytest.approx(0.75)
    assert rouge_l("the gunman kill police", "police killed the gunman") == pytest.approx(0.5)
    assert rouge_l("The budget: 38,000.", "the budget 38,000") == 1
    assert rouge_l("", "anything") == rouge_l("nothing", "shared") == 0
    # Precision 1, recall 1/2.
    assert rouge_l("a b", "a x b y") == pytest.approx(2 / 3)
