"""How likely given continuations of a question are: log-likelihoods from batched forks, and odds.

Nothing is generated. The question is evaluated once; each continuation is a fork of its end, and as many
run side by side as there are sequences and cells.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from engine.cancel import CancelFlag
from engine.llama import DecodeResult, IntArray
from engine.slots import Slot


@dataclass(frozen=True, slots=True)
class Score:
    """Natural logarithms of the probability of each token of a continuation, given all before it (n,)."""

    token_log_probs: tuple[float, ...]

    @property
    def total(self) -> float:
        """Return the continuation's log-likelihood: 0.0 for an empty one."""
        return math.fsum(self.token_log_probs)

    @property
    def mean(self) -> float:
        """Return the log-likelihood per token, which does not favour short continuations."""
        return self.total / len(self.token_log_probs) if self.token_log_probs else 0.0


def log_odds(
    slot: Slot,
    start: IntArray,
    endings: Sequence[IntArray],
    choice: tuple[int, int],
    sequence: int,
    cancel: CancelFlag,
) -> list[float] | None:
    """Return ln(P(choice[0]) / P(choice[1])) of the token after `start` and each ending; None if cancelled.

    `start` follows `slot`; each ending is a fork of its end into `sequence`, which is given back empty. All
    have at least one token.

    Raises:
        DecodeError: llama.cpp refused a batch.
    """
    if _evaluate(slot, start, cancel) is None:
        return None
    found = []
    for ending in endings:
        fork = slot.fork(sequence)
        try:
            if (logits := _evaluate(fork, ending, cancel)) is None:
                return None
            found.append(float(logits[choice[0]] - logits[choice[1]]))
        finally:
            fork.clear()
    return found


def _evaluate(slot: Slot, tokens: IntArray, cancel: CancelFlag) -> npt.NDArray[np.float32] | None:
    """Evaluate tokens in batches; return a view of the logits that follow them, None if cancelled."""
    n_batch, part = slot.context.settings.n_batch, tokens
    for start in range(0, len(tokens), n_batch):
        part = tokens[start : start + n_batch]
        is_last = start + n_batch >= len(tokens)
        if cancel.is_set() or slot.evaluate(part, want_logits=is_last) is DecodeResult.ABORTED:
            return None
    return slot.context.view_logits(len(part) - 1)


def score(
    slot: Slot,
    question: IntArray,
    continuations: Sequence[Sequence[int]],
    sequences: Sequence[int],
    n_cells: int,
    cancel: CancelFlag,
) -> list[Score] | None:
    """Score each continuation of `question` (at least one token), which follows `slot`; None if cancelled.

    `sequences` are free ones to fork into; together the forks of a wave take at most `n_cells` cells, or
    one fork whatever it needs.

    Raises:
        DecodeError: llama.cpp refused a batch.
    """
    if not len(question):
        raise ValueError("a question of no tokens predicts nothing")
    logits = _evaluate(slot, question, cancel)
    if logits is None:
        return None
    first = _log_probs(logits)
    forks = [_Fork(np.asarray(ids, np.int32)) for ids in continuations]
    for fork in forks:
        if fork.ids.size:
            fork.log_probs.append(float(first[fork.ids[0]]))
    # Alike lengths side by side: a hybrid evaluates the same number of tokens of each sequence at once.
    waiting = sorted((fork for fork in forks if fork.n_left), key=lambda fork: fork.n_left)
    while waiting:
        wave = _wave(waiting, len(sequences), n_cells)
        del waiting[: len(wave)]
        if not _run(slot, wave, sequences, cancel):
            return None
    return [Score(tuple(fork.log_probs)) for fork in forks]


@dataclass(slots=True)
class _Fork:
    """A continuation and the log-probabilities of its tokens so far."""

    ids: IntArray
    log_probs: list[float] = field(default_factory=list)

    @property
    def n_left(self) -> int:
        """Count the tokens to evaluate: the last one predicts nothing that is asked for."""
        return max(0, len(self.ids) - max(1, len(self.log_probs)))

    def next(self, n_most: int) -> IntArray:
        """Return the next tokens to evaluate, at most `n_most`."""
        start = len(self.log_probs) - 1
        return self.ids[start : start + min(n_most, self.n_left)]


def _wave(waiting: Sequence[_Fork], n_sequences: int, n_cells: int) -> list[_Fork]:
    """Return the first of the waiting continuations that fit side by side, at least one."""
    wave: list[_Fork] = []
    for fork in waiting[:n_sequences]:
        n_cells -= fork.n_left
        if wave and n_cells < 0:
            break
        wave.append(fork)
    return wave


def _run(slot: Slot, wave: Sequence[_Fork], sequences: Sequence[int], cancel: CancelFlag) -> bool:
    """Evaluate a wave of continuations to their ends; return False if cancelled."""
    slots = [slot.fork(sequence) for sequence, _fork in zip(sequences, wave, strict=False)]
    running = list(zip(slots, wave, strict=True))
    try:
        while running:
            if cancel.is_set() or not _step(running):
                return False
            running = [(own, fork) for own, fork in running if fork.n_left]
        return True
    finally:
        for own in slots:
            own.clear()


def _step(running: Sequence[tuple[Slot, _Fork]]) -> bool:
    """Evaluate one batch of every running continuation's next tokens; return False if it was aborted."""
    context = running[0][0].context
    # Each token's logits are wanted, and there is room for one row of them for each sequence.
    n_each = max(1, min(context.n_outputs, context.settings.n_batch) // len(running))
    parts = [fork.next(n_each) for _slot, fork in running]
    owners = [own for own, _fork in running]
    sizes = [len(part) for part in parts]
    positions = [len(own) + np.arange(size, dtype=np.int32) for own, size in zip(owners, sizes, strict=True)]
    sequences = np.repeat(np.asarray([own.sequence for own in owners], np.int32), sizes)
    outputs = np.ones(sum(sizes), np.bool_)
    result = context.decode(np.concatenate(parts), np.concatenate(positions), sequences, outputs)
    if result is DecodeResult.ABORTED:
        return False
    row = 0
    for (own, fork), part in zip(running, parts, strict=True):
        own.extend(part)
        for _ in part:
            following = fork.ids[len(fork.log_probs)]
            fork.log_probs.append(float(_log_probs(context.view_logits(row))[following]))
            row += 1
    return True


def _log_probs(logits: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
    """Return the log-softmax of one row of logits (n_vocab,)."""
    log_probs: npt.NDArray[np.float32] = logits - logits.max()
    log_probs -= math.log(np.exp(log_probs).sum(dtype=np.float64))
    return log_probs
