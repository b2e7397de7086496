"""Questions as forks of the prefix: one after another, or many in one batch.

A fork shares the prefix's cells and adds its own. A conversation keeps its fork, so a follow-up
evaluates only what is new; a question without a conversation gives its sequence back at once.
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

import numpy as np
import numpy.typing as npt

from engine.answering import Question, RunningAnswer, batch_arrays, share_batch
from engine.blocks import common_length
from engine.cancel import CancelFlag
from engine.errors import EngineError, WindowExceededError
from engine.events import AnswerDone, AnswerEvent, AnswerFailed, AnswerText, StopReason
from engine.llama import Context, DecodeResult, IntArray
from engine.sampling import Sampler
from engine.scoring import Score, log_odds, score
from engine.slots import AnchorPool, Slot
from engine.waves import best_width, in_even_waves, widths_to_try, worth_joining

__all__ = ["Forks", "Question"]

_NO_FLAGS: Mapping[str, CancelFlag] = {}
_STUCK = "The model has no token that continues the form asked for: ask without one, or choose another model."


class Forks:
    """The sequences that questions run in, and the loop that steps them together."""

    def __init__(self, context: Context, prefix: Slot, sequences: Sequence[int], anchors: AnchorPool) -> None:
        self._context = context
        self._prefix = prefix
        self._anchors = anchors
        self._free = list(sequences)
        self._conversations: dict[str, Slot] = {}  # least recently used first
        self._measured: dict[tuple[int, int], int] = {}  # (prefix tokens, widest) -> best width

    @property
    def width(self) -> int:
        """Return how many questions can run side by side, beside those that are running."""
        return len(self._free) + len(self._conversations)

    def measured_width(self, n_questions: int, cancel: CancelFlag) -> int:
        """Return the width at which this many questions go fastest over the present prefix.

        A few steps are timed, once per prefix; idle conversations keep their forks meanwhile.
        """
        n_most = min(n_questions, len(self._free))
        if n_most < 2 or not len(self._prefix):
            return self.width
        key = len(self._prefix), n_most
        if key not in self._measured:
            self._context.watch(cancel)
            seconds = {n: self._step_seconds(n) for n in widths_to_try(n_most)}
            if cancel.is_set():
                return 1
            self._measured[key] = best_width(seconds)
        width = self._measured[key]
        return self.width if width == len(self._free) else width

    def _step_seconds(self, width: int) -> float:
        """Time one step of `width` forks, infinite if it fails: the faster of two, after one that sets up."""
        slots = [self._prefix.fork(self._free.pop()) for _ in range(width)]
        tokens = self._prefix.tokens[-1:].repeat(width)
        sequences = np.asarray([slot.sequence for slot in slots], np.int32)
        outputs = np.ones(width, np.bool_)
        seconds = []
        try:
            for step in range(3):
                started = time.monotonic()
                positions = np.full(width, len(self._prefix) + step, np.int32)
                if self._context.decode(tokens, positions, sequences, outputs) is DecodeResult.ABORTED:
                    return float("inf")
                seconds.append(time.monotonic() - started)
            return min(seconds[1:])
        except EngineError:  # too few cells are left for so many
            return float("inf")
        finally:
            for slot in slots:
                self._release(slot)

    def drop_all(self) -> None:
        """Forget every conversation's fork: the prefix under them is about to change."""
        for conversation_id in list(self._conversations):
            self.forget(conversation_id)

    def forget(self, conversation_id: str) -> None:
        """Give back a conversation's sequence, if it has one."""
        if (slot := self._conversations.pop(conversation_id, None)) is not None:
            self._release(slot)

    def _release(self, slot: Slot) -> None:
        slot.clear()
        self._free.append(slot.sequence)

    def ask(
        self,
        questions: Sequence[Question],
        cancel: CancelFlag,
        width: int,
        cancels: Mapping[str, CancelFlag] = _NO_FLAGS,
    ) -> Iterator[AnswerEvent]:
        """Answer all questions, at most `width` side by side; each ends with one terminal event.

        `cancel` stops all of them, `cancels` single ones by question id.
        """
        self._context.watch(cancel)
        waiting = in_even_waves(questions) if self._context.model.is_recurrent else list(questions)
        running: list[RunningAnswer] = []
        width = min(width, self.width)  # now, while no answer holds a sequence
        try:
            while waiting or running:
                yield from self._admit(waiting, running, width, cancel)
                yield from self._step(running, cancel, cancels)
        finally:
            for answer in running:  # the caller gave up, or the engine failed
                self._retire(answer, keep=False)

    def next_logits(self, token_ids: IntArray) -> npt.NDArray[np.float32]:
        """Return the logits (n_vocab,) after the prefix and one batch of tokens, in a fork of its own."""
        self._context.watch(CancelFlag())  # an earlier job's flag may still be set
        slot = self._prefix.fork(self._take_sequence([]))
        try:
            slot.evaluate(token_ids, want_logits=True)
            return self._context.logits(len(token_ids) - 1)
        finally:
            self._release(slot)

    def score(
        self, question: Question, continuations: Sequence[Sequence[int]], cancel: CancelFlag
    ) -> list[Score] | None:
        """Return how likely each continuation of a question is, None if cancelled.

        A conversation whose fork begins the question is forked again and keeps its own.

        Raises:
            WindowExceededError: the question and its longest continuation do not fit.
            DecodeError: llama.cpp refused the batch.
        """
        self._context.watch(cancel)
        longest = max(map(len, continuations), default=0)
        n_left = self._context.n_ctx - len(self._prefix)
        if (n_needed := len(question.token_ids) + longest) >= n_left:
            raise WindowExceededError(_too_long(n_needed, n_left))
        wanted = np.concatenate([self._prefix.tokens, np.asarray(question.token_ids, np.int32)])
        base = self._scoring_base(replace(question, max_tokens=longest), wanted)
        n_held = sum(len(slot) - slot.floor for slot in self._conversations.values())
        slot = base.fork(self._free.pop())
        try:
            own = wanted[len(base) :]
            return score(slot, own, continuations, self._free, n_left - n_held - len(own), cancel)
        finally:
            self._release(slot)

    def log_odds_apart(
        self, start: IntArray, endings: Sequence[IntArray], choice: tuple[int, int], cancel: CancelFlag
    ) -> list[float] | None:
        """Return the odds of one token over another after tokens that do not follow the prefix.

        Raises:
            WindowExceededError: they do not fit beside the prefix.
            DecodeError: llama.cpp refused a batch.
        """
        self._context.watch(cancel)
        n_needed = len(start) + max(map(len, endings))
        n_left = self._context.n_ctx - len(self._prefix)
        if n_needed >= n_left:
            raise WindowExceededError(_too_long(n_needed, n_left))
        self._make_room(Question("", (0,) * n_needed, max_tokens=0), [])
        self._free_two(None)
        slot = Slot(self._context, self._free.pop(), self._anchors)
        try:
            return log_odds(slot, start, endings, choice, self._free[-1], cancel)
        finally:
            self._release(slot)

    def _scoring_base(self, question: Question, wanted: IntArray) -> Slot:
        """Return what a question to score is forked from, with two sequences free beside it."""
        own = question.conversation_id
        base = self._conversations.get(own) if own is not None else None
        if base is None or common_length(base.tokens, wanted[:-1]) < len(base):
            base, own = self._prefix, None
        self._make_room(replace(question, conversation_id=own), [])
        self._free_two(own)
        return base if own is None else self._conversations.get(own, self._prefix)

    def _free_two(self, own: str | None) -> None:
        """Have two sequences free, from idle conversations if need be; that of `own` goes last."""
        while len(self._free) < 2:
            if not self._conversations:
                raise EngineError("Scoring needs two sequences beside the documents: open a larger context.")
            self.forget(next(iter(self._idle([], own) or self._conversations)))

    # Starting --------------------------------------------------------------------------------

    def _admit(
        self, waiting: list[Question], running: list[RunningAnswer], width: int, cancel: CancelFlag
    ) -> Iterator[AnswerEvent]:
        """Start as many waiting questions as sequences and cells allow, once they fill a batch."""
        if not worth_joining(waiting, len(running), width):
            return
        while waiting and len(running) < width:
            if cancel.is_set():
                yield from (_cancelled_before(question) for question in waiting)
                waiting.clear()
                return
            question = waiting[0]
            n_left = self._context.n_ctx - len(self._prefix)
            if len(question.token_ids) >= n_left:
                yield AnswerFailed(waiting.pop(0).id, _too_long(len(question.token_ids), n_left))
            elif self._make_room(question, running):
                yield from self._start(waiting.pop(0), running)
            else:  # cells and sequences come free when an answer ends
                return

    def _start(self, question: Question, running: list[RunningAnswer]) -> Iterator[AnswerEvent]:
        """Begin an answer, or say why this question alone cannot be answered."""
        try:
            sampler = Sampler(question.sampling, self._context.model)
        except EngineError as error:
            yield AnswerFailed(question.id, str(error))
            return
        slot = self._slot_for(question, running)
        running.append(RunningAnswer(question, slot, self._context, sampler))

    def _make_room(self, question: Question, running: Sequence[RunningAnswer]) -> bool:
        """Tell whether a question fits beside the running answers, dropping idle conversations for it.

        Alone, a question may take whatever is left: its answer ends where the window does.
        """
        if not running:
            promised = 0
        elif any(_same_conversation(answer.question, question) for answer in running):
            return False
        else:
            promised = sum(answer.n_promised for answer in running)
        n_left = self._context.n_ctx - len(self._prefix)
        n_needed = min(len(question.token_ids) + question.max_tokens, n_left)
        idle = self._idle(running, question.conversation_id)
        n_free = n_left - promised - sum(len(slot) - slot.floor for slot in idle.values())
        for conversation_id, slot in idle.items():
            if n_free >= n_needed:
                break
            n_free += len(slot) - slot.floor
            self.forget(conversation_id)
        return n_free >= n_needed or not running

    def _idle(self, running: Sequence[RunningAnswer], own: str | None) -> dict[str, Slot]:
        """Return the conversations no running answer uses, other than `own`, oldest first."""
        busy = {answer.question.conversation_id for answer in running} | {own}
        return {key: slot for key, slot in self._conversations.items() if key not in busy}

    def _slot_for(self, question: Question, running: Sequence[RunningAnswer]) -> Slot:
        """Return the conversation's fork, rewound to what it shares with the question, or a new one."""
        conversation_id = question.conversation_id
        slot = self._conversations.pop(conversation_id, None) if conversation_id is not None else None
        if slot is not None and slot.floor != len(self._prefix):  # reading went on after a pause
            self._release(slot)
            slot = None
        if slot is not None:
            wanted = np.concatenate([self._prefix.tokens, np.asarray(question.token_ids, np.int32)])
            # At least one token must be evaluated: logits are not part of a state.
            reachable = slot.reachable(min(common_length(slot.tokens, wanted), len(wanted) - 1))
            if reachable > slot.floor:
                slot.rewind(reachable)
            else:  # forking again is cheaper than rewinding to the fork's start
                self._release(slot)
                slot = None
        if slot is None:
            slot = self._prefix.fork(self._take_sequence(running))
        if conversation_id is not None:
            self._conversations[conversation_id] = slot
        return slot

    def _take_sequence(self, running: Sequence[RunningAnswer]) -> int:
        if not self._free:
            self.forget(next(iter(self._idle(running, None))))
        return self._free.pop()

    # Stepping --------------------------------------------------------------------------------

    def _step(
        self, running: list[RunningAnswer], cancel: CancelFlag, cancels: Mapping[str, CancelFlag]
    ) -> Iterator[AnswerEvent]:
        """Evaluate one batch made of every running answer's next tokens, and sample from it."""
        for answer in list(running):
            flag = cancels.get(answer.question.id)
            if cancel.is_set() or (flag is not None and flag.is_set()):
                running.remove(answer)
                yield self._finish(answer, StopReason.CANCELLED)
        if not running:
            return
        parts = share_batch(running, self._context.settings.n_batch)
        try:
            result = self._context.decode(*batch_arrays(parts))
        except EngineError as error:
            yield from self._fail(running, parts, error)
            return
        if result is DecodeResult.ABORTED:
            for answer, _tokens in parts:
                running.remove(answer)
                yield self._finish(answer, StopReason.CANCELLED, broken=True)
            return
        row = 0
        for answer, tokens in parts:
            row += len(tokens)
            answer.advance(tokens)
            if answer.pending.size == 0:
                yield from self._sample(answer, row - 1, running)

    def _sample(self, answer: RunningAnswer, row: int, running: list[RunningAnswer]) -> Iterator[AnswerEvent]:
        token = answer.sampler.pick(self._context.view_logits(row))
        if token is None:
            running.remove(answer)
            self._retire(answer, keep=False)
            yield AnswerFailed(answer.question.id, _STUCK)
            return
        text, reason = answer.take(token)
        if text:
            yield AnswerText(answer.question.id, text)
        if reason is not None:
            running.remove(answer)
            yield self._finish(answer, reason)

    def _fail(
        self, running: list[RunningAnswer], parts: list[tuple[RunningAnswer, IntArray]], error: EngineError
    ) -> Iterator[AnswerEvent]:
        """Give up the answers of a failed batch: llama.cpp may hold any part of it."""
        for answer, _tokens in parts:
            running.remove(answer)
            self._retire(answer, keep=False)
            yield AnswerFailed(answer.question.id, str(error))

    def _finish(self, answer: RunningAnswer, reason: StopReason, *, broken: bool = False) -> AnswerDone:
        done = answer.done(reason)
        self._retire(answer, keep=not broken and answer.question.conversation_id is not None)
        return done

    def _retire(self, answer: RunningAnswer, *, keep: bool) -> None:
        answer.sampler.close()
        if keep:
            return
        conversation_id = answer.question.conversation_id
        if conversation_id is not None and self._conversations.get(conversation_id) is answer.slot:
            self.forget(conversation_id)
        else:
            self._release(answer.slot)


def _same_conversation(first: Question, second: Question) -> bool:
    return first.conversation_id is not None and first.conversation_id == second.conversation_id


def _too_long(n_tokens: int, n_left: int) -> str:
    return (
        f"The question and its conversation take {n_tokens:,} tokens, more than the window has left"
        f" ({n_left:,}): start a new conversation or remove documents."
    )


def _cancelled_before(question: Question) -> AnswerDone:
    return AnswerDone(question.id, "", (), 0, 0, 0.0, 0.0, StopReason.CANCELLED)
