"""Passages read alone: whether one says what a bare yes claims.

A small model that has a whole contract before it says yes to most questions. Of a single passage it can
tell (`docs/quality.md`, "Contract reviews"): how much likelier the passage makes "Yes" than a passage that
says nothing of the matter does, in both wordings of the question.
"""

from __future__ import annotations

from collections.abc import Sequence

from app.bench import Bench
from app.review.asks import Passage
from app.review.pack import PackQuestion
from engine.cancel import CancelFlag

SAYS_YES = 1.0
"""A passage says yes if it makes the odds of "Yes" e times what they were, to either wording: nine of ten of
these cells were right (`docs/quality.md`, where the figure was chosen)."""
_BLANK = "This Agreement may be executed in counterparts, each of which is an original."
"""Taken off like the bias in Zhao et al., "Calibrate Before Use" (2021): what a model says of nothing."""


class PassageReader:
    """Asks a bench about passages that it reads apart from the document."""

    def __init__(self, bench: Bench, cancel: CancelFlag) -> None:
        self._bench = bench
        self._cancel = cancel
        self._blank: dict[str, list[float]] = {}

    def weights(self, question: PackQuestion, passages: Sequence[Passage]) -> list[float] | None:
        """Return how surely each passage says yes, in the less sure of both wordings: logarithms of odds.

        None where the engine cannot tell, or was stopped.
        """
        asks = [_alone(question, wording) for wording in (question.question, question.again)]
        blank = self._blank.get(question.id) or self._bench.weigh(_BLANK, asks, self._cancel)
        if blank is None:
            return None
        self._blank[question.id] = blank
        found = []
        for passage in passages:
            odds = self._bench.weigh(passage.citation.quote, asks, self._cancel)
            if odds is None:
                return None
            found.append(min(own - bias for own, bias in zip(odds, blank, strict=True)))
        return found

    def saying_yes(self, question: PackQuestion, passages: Sequence[Passage]) -> list[Passage] | None:
        """Return the passages that say yes, the surest first; None as in `weights`."""
        weights = self.weights(question, passages)
        return None if weights is None else sure(passages, weights)


def sure(passages: Sequence[Passage], weights: Sequence[float]) -> list[Passage]:
    """Return the passages that say yes by their weights, the surest first."""
    ranked = sorted(zip(weights, passages, strict=True), key=lambda pair: -pair[0])
    return [passage for weight, passage in ranked if weight >= SAYS_YES]


def _alone(question: PackQuestion, wording: str) -> str:
    parts = ("Judging by this passage alone:", wording, question.guidance, "Answer Yes or No.")
    return " ".join(filter(None, parts))
