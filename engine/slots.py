"""One llama.cpp sequence, the tokens it holds, and the places it can go back to."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass, field

import numpy as np

from engine.llama import ByteArray, Context, DecodeResult, IntArray, Rewind

EMPTY: IntArray = np.empty(0, np.int32)


class AnchorPool:
    """Saved partial states within a byte budget; the least recently used go first.

    A plain attention model needs none: its pool stays empty.
    """

    def __init__(self, budget_bytes: int) -> None:
        self.budget_bytes = budget_bytes
        self._states: OrderedDict[tuple[int, int], ByteArray] = OrderedDict()
        self.n_bytes = 0

    def put(self, sequence: int, position: int, state: ByteArray) -> None:
        """Keep a state; an older one at the same place is replaced."""
        self.remove(sequence, position)
        self._states[sequence, position] = state
        self.n_bytes += state.nbytes
        while self.n_bytes > self.budget_bytes and len(self._states) > 1:
            _key, oldest = self._states.popitem(last=False)
            self.n_bytes -= oldest.nbytes

    def get(self, sequence: int, position: int) -> ByteArray:
        """Return a state that `positions` listed, and mark it used."""
        self._states.move_to_end((sequence, position))
        return self._states[sequence, position]

    def positions(self, sequence: int) -> list[int]:
        """List the positions a sequence can go back to, ascending."""
        return sorted(position for owner, position in self._states if owner == sequence)

    def remove(self, sequence: int, position: int) -> None:
        """Forget one state, if it is there."""
        if (state := self._states.pop((sequence, position), None)) is not None:
            self.n_bytes -= state.nbytes

    def cut(self, sequence: int, n_tokens: int) -> None:
        """Forget a sequence's states beyond `n_tokens`."""
        for position in self.positions(sequence):
            if position > n_tokens:
                self.remove(sequence, position)


@dataclass(slots=True)
class Slot:
    """A sequence and what it holds.

    `tokens` mirrors llama.cpp's state exactly: it only grows after a batch was evaluated. `floor` is
    where the slot left the prefix it was forked from; it never rewinds below. `batches` are the
    positions where evaluation was cut: resuming there gives the bits of a fresh read.
    """

    context: Context
    sequence: int
    anchors: AnchorPool
    tokens: IntArray = field(default_factory=lambda: EMPTY)
    batches: list[int] = field(default_factory=list)
    floor: int = 0
    _rolling: tuple[int, ByteArray] | None = None
    _compact: bool = False

    def __len__(self) -> int:
        return len(self.tokens)

    def fork(self, sequence: int) -> Slot:
        """Return a slot that shares all of this one's cells. Possible only at the end."""
        if self.context.model.has_sliding_window and not self._compact:
            self._save()
        self.context.drop(sequence)
        self.anchors.cut(sequence, -1)
        self.context.share(self.sequence, sequence)
        return Slot(self.context, sequence, self.anchors, self.tokens, [], len(self.tokens))

    def evaluate(self, tokens: IntArray, *, want_logits: bool = False) -> DecodeResult:
        """Evaluate one batch at the end of the slot; an aborted one leaves the slot as it was."""
        start, n_tokens = len(self.tokens), len(tokens)
        self._roll()
        outputs = np.zeros(n_tokens, np.bool_)
        outputs[-1] = want_logits
        positions = np.arange(start, start + n_tokens, dtype=np.int32)
        sequences = np.full(n_tokens, self.sequence, np.int32)
        try:
            result = self.context.decode(tokens, positions, sequences, outputs)
        except Exception:
            self._repair()
            raise
        if result is DecodeResult.ABORTED:
            self._repair()
        else:
            self.extend(tokens)
        return result

    def extend(self, tokens: IntArray) -> None:
        """Note tokens that were evaluated for this sequence."""
        self.tokens = np.concatenate([self.tokens, tokens])
        self.batches.append(len(self.tokens))

    def anchor(self) -> None:
        """Save the way back to the present end, where the architecture needs one saved."""
        if self.context.model.rewind is Rewind.ANCHORS and len(self.tokens):
            self.anchors.put(self.sequence, len(self.tokens), self._save())

    def reachable(self, n_tokens: int) -> int:
        """Return the longest length at most `n_tokens` that `rewind` can go back to."""
        if n_tokens >= len(self.tokens):
            return len(self.tokens)
        if self.context.model.rewind is Rewind.ANYWHERE:
            places = [position for position in self.batches if position <= n_tokens]
        else:
            places = [position for position in self.anchors.positions(self.sequence) if position <= n_tokens]
        return max([self.floor, *places]) if self.floor <= n_tokens else 0

    def rewind(self, n_tokens: int) -> None:
        """Go back to a length that `reachable` gave.

        The order matters on a hybrid: first the recurrent state is set back, then the attention
        rows are cut; the other way round llama.cpp refuses.
        """
        if n_tokens == len(self.tokens):
            return
        if n_tokens == 0:
            self.clear()
            return
        if self.context.model.rewind is Rewind.ANCHORS:
            self.context.set_partial_state(self.sequence, self.anchors.get(self.sequence, n_tokens))
        self.context.truncate(self.sequence, n_tokens)
        self._forget_beyond(n_tokens)

    def clear(self) -> None:
        """Forget everything."""
        self.context.drop(self.sequence)
        self._forget_beyond(0)

    def _forget_beyond(self, n_tokens: int) -> None:
        self.tokens = self.tokens[:n_tokens]
        self.batches = [position for position in self.batches if position <= n_tokens]
        self.anchors.cut(self.sequence, n_tokens)
        self._rolling = None

    def _roll(self) -> None:
        """Keep the state before the coming batch: an aborted batch leaves a state that lies."""
        if self.context.model.rewind is Rewind.ANCHORS and len(self.tokens):
            self._rolling = (len(self.tokens), self._save())
        self._compact = False

    def _save(self) -> ByteArray:
        """Copy the partial state; lay a sliding window out as a restored one would be.

        llama.cpp keeps rows that left the window until it needs their cells. A fork would share
        them all and find no free cell; and a sum over cells in another order differs in the last
        bits. Putting the copy back at once leaves just the window's rows, in one order.
        """
        state = self.context.partial_state(self.sequence)
        if self.context.model.has_sliding_window and not self.floor:
            self.context.set_partial_state(self.sequence, state)
        self._compact = True
        return state

    def _repair(self) -> None:
        """Bring llama.cpp back to what `tokens` says after a batch that did not finish."""
        n_tokens = len(self.tokens)
        if n_tokens == 0:
            self.context.drop(self.sequence)
            return
        if self._rolling is not None:
            position, state = self._rolling
            assert position == n_tokens
            self.context.set_partial_state(self.sequence, state)
        self.context.truncate(self.sequence, n_tokens)
