"""One answer on its way: the question it comes from, its next tokens, its text, and when it ends."""

from __future__ import annotations

import codecs
import time
from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np

from engine.events import AnswerDone, StopReason
from engine.llama import Context, IntArray
from engine.sampling import Sampler, Sampling, loop_start
from engine.slots import Slot


@dataclass(frozen=True, slots=True)
class Question:
    """What to generate from. `token_ids` are all tokens after the prefix, earlier turns included.

    `conversation_id` keeps the fork for a follow-up; None gives it back after the answer.
    """

    id: str
    token_ids: tuple[int, ...]
    conversation_id: str | None = None
    max_tokens: int = 1024
    sampling: Sampling = field(default_factory=Sampling)


class RunningAnswer:
    """One question on its way."""

    def __init__(self, question: Question, slot: Slot, context: Context, sampler: Sampler) -> None:
        self.question = question
        self.slot = slot
        self.n_reused = len(slot)
        self.sampler = sampler
        n_own = len(slot) - slot.floor
        self.pending: IntArray = np.asarray(question.token_ids[n_own:], np.int32)
        self.n_evaluated = self.pending.size
        self._model = context.model
        self._n_ctx = context.n_ctx
        self._generated: list[int] = []
        self._text: list[str] = []
        self._decoder = codecs.getincrementaldecoder("utf-8")("replace")
        self._started = time.monotonic()
        self._first: float | None = None

    @property
    def n_promised(self) -> int:
        """Cells this answer may still take, and those it has."""
        return (
            len(self.slot)
            - self.slot.floor
            + self.pending.size
            + self.question.max_tokens
            - len(self._generated)
        )

    def advance(self, tokens: IntArray) -> None:
        """Note tokens that were evaluated; at the question's end, save the way back to it."""
        self.slot.extend(tokens)
        self.pending = self.pending[len(tokens) :]
        if self.pending.size == 0 and not self._generated and self.question.conversation_id is not None:
            self.slot.anchor()  # regenerating starts here

    def take(self, token: int) -> tuple[str, StopReason | None]:
        """Take a sampled token; return the new text and why the answer ends, if it does."""
        if self._first is None:
            self._first = time.monotonic()
        if self._model.is_end(token):
            return self._say(b"", final=True), StopReason.END
        self._generated.append(token)
        self.pending = np.asarray([token], np.int32)
        reason = self._limit()
        return self._say(self._model.token_bytes(token), final=reason is not None), reason

    def _limit(self) -> StopReason | None:
        if len(self._generated) >= self.question.max_tokens:
            return StopReason.LENGTH
        if len(self.slot) + 1 >= self._n_ctx:
            return StopReason.WINDOW
        if self.question.sampling.grammar is None and loop_start(self._generated) is not None:
            return StopReason.LOOP
        return None

    def _say(self, data: bytes, *, final: bool) -> str:
        text = self._decoder.decode(data, final)
        self._text.append(text)
        return text

    def done(self, reason: StopReason) -> AnswerDone:
        """Return the terminal event: text, tokens, what was reused, how fast it was."""
        now = time.monotonic()
        first = self._first if self._first is not None else now
        n_after_first = len(self._generated) - 1
        speed = n_after_first / (now - first) if n_after_first > 0 and now > first else 0.0
        return AnswerDone(
            question_id=self.question.id,
            text="".join(self._text),
            token_ids=tuple(self._generated),
            n_reused=self.n_reused,
            n_evaluated=self.n_evaluated - (self.pending.size if not self._generated else 0),
            time_to_first_token_s=first - self._started,
            tokens_per_s=speed,
            reason=reason,
        )


def share_batch(running: Sequence[RunningAnswer], n_batch: int) -> list[tuple[RunningAnswer, IntArray]]:
    """Give each running answer its next tokens: single tokens first, so that nobody starves."""
    parts: list[tuple[RunningAnswer, IntArray]] = []
    room = n_batch
    for answer in sorted(running, key=lambda answer: answer.pending.size):
        if room == 0:
            break
        tokens = answer.pending[:room]
        room -= len(tokens)
        parts.append((answer, tokens))
    return parts


def batch_arrays(
    parts: Sequence[tuple[RunningAnswer, IntArray]],
) -> tuple[IntArray, IntArray, IntArray, np.ndarray]:
    """Return tokens, positions, sequences (int32) and wanted outputs (bool), each (n,)."""
    outputs = []
    for answer, tokens in parts:
        wanted = np.zeros(len(tokens), np.bool_)
        wanted[-1] = len(tokens) == answer.pending.size
        outputs.append(wanted)
    return (
        np.concatenate([tokens for _, tokens in parts]),
        np.concatenate([np.arange(len(a.slot), len(a.slot) + len(t), dtype=np.int32) for a, t in parts]),
        np.concatenate([np.full(len(t), a.slot.sequence, np.int32) for a, t in parts]),
        np.concatenate(outputs),
    )
