"""Reading in parts: paused, asked of, resumed, cancelled; the state equals a fresh one throughout."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from engine.answering import Question
from engine.cancel import CancelFlag
from engine.events import AnswerDone, ReadDone, ReadEvent, ReadProgress, StopReason
from engine.llama import Context, DecodeResult, Model
from engine.store import Store
from tests.engine.harness import QUESTION, ask, fresh_logits, join, last, read, session, tokens

A, B, C = tokens(300, 1), tokens(260, 2), tokens(200, 3)
N_TOKENS = len(A) + len(B) + len(C)


def _until(events: Iterator[ReadEvent], n_done: int) -> None:
    """Read on to a position; the generator stands still there."""
    for event in events:
        if isinstance(event, ReadProgress) and event.n_done == n_done:
            return
    raise AssertionError(f"reading never stood at {n_done}")


def test_reading_may_be_paused_often_and_asked_each_time(model: Model) -> None:
    with session(model) as opened:
        events = opened.read(*join([A, B, C]), CancelFlag())
        for documents in ([A], [A, B]):
            n_read = sum(map(len, documents))
            _until(events, n_read)
            assert ask(opened).n_reused == n_read
            many = opened.ask_many(
                [Question(f"q{n}", (300 + n,), max_tokens=2) for n in range(3)], CancelFlag()
            )
            assert {e.n_reused for e in many if isinstance(e, AnswerDone)} == {n_read}
            assert np.array_equal(opened.next_logits(QUESTION), fresh_logits(model, documents))
        done = last(events)
        logits = opened.next_logits(QUESTION)
    assert isinstance(done, ReadDone)
    assert (done.n_evaluated, done.cancelled) == (N_TOKENS, False)
    assert np.array_equal(logits, fresh_logits(model, [A, B, C]))


def test_reading_may_be_paused_within_a_document(model: Model) -> None:
    """Rows that left a sliding window are given up first: this question needs their cells."""
    document, sizes = tokens(1100, 9), {"n_batch": 512, "n_ubatch": 512}
    with session(model, n_seq_max=3, **sizes) as opened:
        events = opened.read(*join([document]), CancelFlag())
        _until(events, 1024)
        assert ask(opened, tuple(tokens(1200, 10)), max_tokens=2).n_reused == 1024
        assert np.array_equal(opened.next_logits(QUESTION), fresh_logits(model, [document[:1024]], **sizes))
        last(events)
        logits = opened.next_logits(QUESTION)
    assert np.array_equal(logits, fresh_logits(model, [document], **sizes))


def test_conversation_begun_in_a_pause_sees_all_that_was_read_since(model: Model) -> None:
    """Even one whose question begins as the next document does: its fork stands on a shorter prefix."""
    question = tuple(int(token) for token in B[:3])
    with session(model) as opened:
        events = opened.read(*join([A, B]), CancelFlag())
        _until(events, len(A))
        early = ask(opened, question, conversation_id="c", max_tokens=3)
        assert early.n_reused == len(A)
        last(events)
        later = ask(opened, (*question, *early.token_ids, 320), conversation_id="c", max_tokens=3)
        alone = ask(opened, (*question, *early.token_ids, 320), max_tokens=3)
    assert (later.n_reused, later.n_evaluated) == (len(A) + len(B), len(question) + 4)
    assert later.token_ids == alone.token_ids


def test_question_stopped_in_a_pause_does_not_stop_the_reading(hybrid_or_plain: Model) -> None:
    """llama.cpp polls one flag: after a question it is the reading's again."""
    stopped, cancel = CancelFlag(), CancelFlag()
    with session(hybrid_or_plain) as opened:
        events = opened.read(*join([A, B, C]), cancel)
        _until(events, len(A))
        asked = opened.ask(Question("q", QUESTION, max_tokens=50), stopped)
        next(asked)
        stopped.set()
        assert last(asked).reason is StopReason.CANCELLED  # type: ignore[union-attr]
        _until(events, len(A) + len(B))
        decode = opened.context.decode

        def cancelled_inside(*arrays: object) -> DecodeResult:
            cancel.set()
            return decode(*arrays)  # type: ignore[arg-type]

        ask(opened)
        opened.context.decode = cancelled_inside  # type: ignore[method-assign]
        done = last(events)
    assert isinstance(done, ReadDone)
    assert (done.n_evaluated, done.cancelled) == (len(A) + len(B), True)


def test_cancel_in_a_pause_reads_nothing_more_and_reading_again_goes_on(model: Model) -> None:
    cancel = CancelFlag()
    with session(model) as opened:
        events = opened.read(*join([A, B]), cancel)
        _until(events, len(A))
        cancel.set()
        done = last(events)
        assert isinstance(done, ReadDone)
        assert (done.n_evaluated, done.cancelled) == (len(A), True)
        assert np.array_equal(opened.next_logits(QUESTION), fresh_logits(model, [A]))
        again = read(opened, [A, B])
        logits = opened.next_logits(QUESTION)
    assert (again.n_reused, again.n_evaluated) == (len(A), len(B))
    assert np.array_equal(logits, fresh_logits(model, [A, B]))


def test_reading_given_up_in_a_pause_costs_nothing(hybrid: Model) -> None:
    """The window closes the generator when the user edits the pack meanwhile."""
    with session(hybrid) as opened:
        events = opened.read(*join([A, B]), CancelFlag())
        _until(events, len(A))
        events.close()  # type: ignore[attr-defined]
        done = read(opened, [A, C])
        logits = opened.next_logits(QUESTION)
    assert done.n_evaluated <= len(A) + len(C)
    assert np.array_equal(logits, fresh_logits(hybrid, [A, C]))


def test_what_was_read_before_a_cancel_is_on_disk(
    hybrid_or_plain: Model, tmp_path: Path, block_tokens: int
) -> None:
    cancel = CancelFlag()
    with session(hybrid_or_plain, Store(tmp_path)) as opened:
        events = opened.read(*join([A, B, C]), cancel)
        _until(events, len(A) + len(B))
        cancel.set()
        last(events)
    with session(hybrid_or_plain, Store(tmp_path)) as opened:
        done = read(opened, [A, B, C])
        logits = opened.next_logits(QUESTION)
    assert (done.n_reused, done.n_evaluated) == (len(A) + len(B), len(C))
    assert np.array_equal(logits, fresh_logits(hybrid_or_plain, [A, B, C]))


def test_where_llama_cpp_cannot_be_interrupted_a_cancel_waits_for_one_batch(
    hybrid: Model, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A graphics card runs a batch to its end; the flag is looked at before the next one."""
    monkeypatch.setattr(Context, "watch", lambda *_: None)
    decode = Context.decode
    with session(hybrid) as opened:
        read(opened, [A])
        cancel = CancelFlag()
        n_batches = 0

        def cancelled_inside(context: Context, *arrays: object) -> object:
            nonlocal n_batches
            n_batches += 1
            cancel.set()
            return decode(context, *arrays)  # type: ignore[arg-type]

        monkeypatch.setattr(Context, "decode", cancelled_inside)
        read_done = last(opened.read(*join([A, B]), cancel))
        assert n_batches == 1
        cancel.clear()
        answer = last(opened.ask(Question("q", QUESTION, max_tokens=50), cancel))
        assert n_batches == 2
        monkeypatch.undo()
        assert read(opened, [A, B]).n_reused == len(A) + 128
        logits = opened.next_logits(QUESTION)
    assert isinstance(read_done, ReadDone)
    assert read_done.cancelled
    assert isinstance(answer, AnswerDone)
    assert (answer.reason, len(answer.token_ids)) == (StopReason.CANCELLED, 1)
    assert np.array_equal(logits, fresh_logits(hybrid, [A, B]))
