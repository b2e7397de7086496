"""Questions as forks of the prefix: one after another, or many in one batch.

A fork shares the prefix's cells and adds its own. A conversation keeps its fork, so a follow-up
evaluates only what is new; a question without a conversation gives its sequence back at once.
"""

from __future__ import annotations

import codecs
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from engine.blocks import common_length
from engine.cancel import CancelFlag
from engine.errors import EngineError
from engine.events import AnswerDone, AnswerEvent, AnswerFailed, AnswerText, StopReason
from engine.llama import Context, DecodeResult, IntArray
from engine.sampling import Sampler, Sampling, loop_start
from engine.slots import AnchorPool, Slot
from engine.waves import best_width, widths_to_try

_NO_FLAGS: Mapping[str, CancelFlag] = {}


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
        """Return how many questions can run side by side."""
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
        """Time one step of `width` forks, infinite if it fails; the step before it sets up the graph."""
        slots = [self._prefix.fork(self._free.pop()) for _ in range(width)]
        tokens = self._prefix.tokens[-1:].repeat(width)
        sequences = np.asarray([slot.sequence for slot in slots], np.int32)
        outputs = np.ones(width, np.bool_)
        try:
            for step in range(2):
                started = time.monotonic()
                positions = np.full(width, len(self._prefix) + step, np.int32)
                if self._context.decode(tokens, positions, sequences, outputs) is DecodeResult.ABORTED:
                    return float("inf")
            return time.monotonic() - started
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
        waiting = list(questions)
        running: list[_Answer] = []
        try:
            while waiting or running:
                yield from self._admit(waiting, running, min(width, self.width), cancel)
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

    # Starting --------------------------------------------------------------------------------

    def _admit(
        self, waiting: list[Question], running: list[_Answer], width: int, cancel: CancelFlag
    ) -> Iterator[AnswerEvent]:
        """Start as many waiting questions as sequences and cells allow."""
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
                running.append(_Answer(waiting.pop(0), self._slot_for(question, running), self._context))
            else:  # cells and sequences come free when an answer ends
                return

    def _make_room(self, question: Question, running: Sequence[_Answer]) -> bool:
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

    def _idle(self, running: Sequence[_Answer], own: str | None) -> dict[str, Slot]:
        """Return the conversations no running answer uses, other than `own`, oldest first."""
        busy = {answer.question.conversation_id for answer in running} | {own}
        return {key: slot for key, slot in self._conversations.items() if key not in busy}

    def _slot_for(self, question: Question, running: Sequence[_Answer]) -> Slot:
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

    def _take_sequence(self, running: Sequence[_Answer]) -> int:
        if not self._free:
            self.forget(next(iter(self._idle(running, None))))
        return self._free.pop()

    # Stepping --------------------------------------------------------------------------------

    def _step(
        self, running: list[_Answer], cancel: CancelFlag, cancels: Mapping[str, CancelFlag]
    ) -> Iterator[AnswerEvent]:
        """Evaluate one batch made of every running answer's next tokens, and sample from it."""
        for answer in list(running):
            flag = cancels.get(answer.question.id)
            if cancel.is_set() or (flag is not None and flag.is_set()):
                running.remove(answer)
                yield self._finish(answer, StopReason.CANCELLED)
        if not running:
            return
        parts = _share_batch(running, self._context.settings.n_batch)
        try:
            result = self._context.decode(*_batch_arrays(parts))
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

    def _sample(self, answer: _Answer, row: int, running: list[_Answer]) -> Iterator[AnswerEvent]:
        text, reason = answer.take(self._context.sample(answer.sampler.handle, row))
        if text:
            yield AnswerText(answer.question.id, text)
        if reason is not None:
            running.remove(answer)
            yield self._finish(answer, reason)

    def _fail(
        self, running: list[_Answer], parts: list[tuple[_Answer, IntArray]], error: EngineError
    ) -> Iterator[AnswerEvent]:
        """Give up the answers of a failed batch: llama.cpp may hold any part of it."""
        for answer, _tokens in parts:
            running.remove(answer)
            self._retire(answer, keep=False)
            yield AnswerFailed(answer.question.id, str(error))

    def _finish(self, answer: _Answer, reason: StopReason, *, broken: bool = False) -> AnswerDone:
        done = answer.done(reason)
        self._retire(answer, keep=not broken and answer.question.conversation_id is not None)
        return done

    def _retire(self, answer: _Answer, *, keep: bool) -> None:
        answer.sampler.close()
        if keep:
            return
        conversation_id = answer.question.conversation_id
        if conversation_id is not None and self._conversations.get(conversation_id) is answer.slot:
            self.forget(conversation_id)
        else:
            self._release(answer.slot)


class _Answer:
    """One question on its way."""

    def __init__(self, question: Question, slot: Slot, context: Context) -> None:
        self.question = question
        self.slot = slot
        self.n_reused = len(slot)
        self.sampler = Sampler(question.sampling, context.model)
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


def _share_batch(running: Sequence[_Answer], n_batch: int) -> list[tuple[_Answer, IntArray]]:
    """Give each running answer its next tokens: single tokens first, so that nobody starves."""
    parts: list[tuple[_Answer, IntArray]] = []
    room = n_batch
    for answer in sorted(running, key=lambda answer: answer.pending.size):
        if room == 0:
            break
        tokens = answer.pending[:room]
        room -= len(tokens)
        parts.append((answer, tokens))
    return parts


def _batch_arrays(
    parts: Sequence[tuple[_Answer, IntArray]],
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


def _same_conversation(first: Question, second: Question) -> bool:
    return first.conversation_id is not None and first.conversation_id == second.conversation_id


def _too_long(n_tokens: int, n_left: int) -> str:
    return (
        f"The question and its conversation take {n_tokens:,} tokens, more than the window has left"
        f" ({n_left:,}): start a new conversation or remove documents."
    )


def _cancelled_before(question: Question) -> AnswerDone:
    return AnswerDone(question.id, "", (), 0, 0, 0.0, 0.0, StopReason.CANCELLED)
