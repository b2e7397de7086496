"""The width of a wave comes from measured steps."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

import engine.forks
from engine.answering import Question
from engine.cancel import CancelFlag
from engine.events import AnswerDone
from engine.llama import Context, DecodeResult, Model
from engine.waves import best_width, in_even_waves, steps_matter, widths_to_try, worth_joining
from tests.engine.harness import QUESTION, ask, assert_greedy, fresh_logits, read, session, tokens

A = tokens(300, 1)
QUESTIONS = [Question(f"q{n}", tuple(tokens(4, n)), max_tokens=12) for n in range(8)]
SHORT = [Question(f"q{n}", tuple(tokens(20 + n % 3, n)), max_tokens=2) for n in range(8)]


@pytest.mark.parametrize(("n_most", "expected"), [(1, [1]), (2, [1, 2]), (6, [1, 4, 6]), (16, [1, 4, 16])])
def test_widths_to_try_grow_fourfold(n_most: int, expected: list[int]) -> None:
    assert widths_to_try(n_most) == expected


@pytest.mark.parametrize(
    ("step_seconds", "expected"),
    [
        ({1: 0.1, 2: 0.1, 4: 0.1, 8: 0.1}, 8),  # weights dominate: a step costs the same
        ({1: 0.1, 2: 0.2, 4: 0.4, 8: 0.8}, 1),  # attention dominates: nothing to gain
        ({1: 0.1, 2: 0.12, 4: 0.23, 8: 0.5}, 2),  # a gain of 4 % is not worth a longer wait
        ({1: 0.1, 2: 0.21, 4: 0.2, 8: 0.5}, 4),
        ({1: 0.1, 2: float("inf"), 4: float("inf")}, 1),
    ],
)
def test_the_fastest_width_is_chosen(step_seconds: dict[int, float], expected: int) -> None:
    assert best_width(step_seconds) == expected


class _Machine:
    """Counts decode calls by their number of tokens and lets a fake clock run by a cost for each."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, seconds_of: dict[int, float]) -> None:
        self.now_s = 0.0
        self.widths: list[int] = []
        decode = Context.decode

        def timed(context: Context, ids: np.ndarray, *rest: Any) -> DecodeResult:
            self.widths.append(len(ids))
            self.now_s += seconds_of.get(len(ids), 1.0)
            return decode(context, ids, *rest)

        monkeypatch.setattr(Context, "decode", timed)
        monkeypatch.setattr(engine.forks, "time", SimpleNamespace(monotonic=lambda: self.now_s))


def test_a_pack_is_asked_at_the_measured_width_once_measured(
    hybrid_or_plain: Model, monkeypatch: pytest.MonkeyPatch
) -> None:
    with session(hybrid_or_plain) as opened:
        read(opened, [A])
        machine = _Machine(monkeypatch, {1: 0.1, 4: 0.5})
        events = list(opened.ask_many(QUESTIONS, CancelFlag()))
        assert machine.widths[:6] == [1, 1, 1, 4, 4, 4]
        assert max(machine.widths[6:]) == len(QUESTIONS[0].token_ids)
        assert len([event for event in events if isinstance(event, AnswerDone)]) == len(QUESTIONS)
        machine.widths.clear()
        list(opened.ask_many(QUESTIONS, CancelFlag()))
        assert machine.widths[0] == len(QUESTIONS[0].token_ids)  # not measured again
        monkeypatch.undo()
        assert np.array_equal(opened.next_logits(QUESTION), fresh_logits(hybrid_or_plain, [A]))


def test_measuring_keeps_conversations_and_stops_when_cancelled(
    hybrid: Model, monkeypatch: pytest.MonkeyPatch
) -> None:
    with session(hybrid) as opened:
        read(opened, [A])
        first = ask(opened, conversation_id="c")
        machine = _Machine(monkeypatch, {1: 0.1, 3: 0.5})
        list(opened.ask_many(QUESTIONS[:3], CancelFlag()))
        assert machine.widths[:6] == [1, 1, 1, 3, 3, 3]  # the fourth sequence is the conversation's
        follow_up = (*QUESTION, *first.token_ids, 320)
        assert ask(opened, follow_up, conversation_id="c").n_evaluated == 2
        cancel = CancelFlag()
        cancel.set()
        assert len(list(opened.ask_many(QUESTIONS, cancel))) == len(QUESTIONS)
        assert np.array_equal(opened.next_logits(QUESTION), fresh_logits(hybrid, [A]))


def test_one_step_that_something_else_held_up_does_not_decide(
    hybrid: Model, monkeypatch: pytest.MonkeyPatch
) -> None:
    with session(hybrid) as opened:
        read(opened, [A])
        machine = _Machine(monkeypatch, {1: 0.1, 4: 0.12})
        steps = iter([0, 0, 0, 0, 9.0, 0])  # the first timed step of the wider wave

        decode = Context.decode

        def busy(context: Context, ids: np.ndarray, *rest: Any) -> DecodeResult:
            machine.now_s += next(steps, 0)
            return decode(context, ids, *rest)

        monkeypatch.setattr(Context, "decode", busy)
        assert opened._forks.measured_width(4, CancelFlag()) == opened._forks.width


def test_only_answers_that_may_be_long_make_the_width_worth_measuring() -> None:
    assert steps_matter(QUESTIONS)
    assert not steps_matter(SHORT)


def test_questions_with_short_answers_are_read_together_at_once(
    hybrid_or_plain: Model, monkeypatch: pytest.MonkeyPatch
) -> None:
    with session(hybrid_or_plain, n_seq_max=10, n_batch=512, n_ubatch=512) as opened:
        read(opened, [A])
        machine = _Machine(monkeypatch, {})
        events = list(opened.ask_many(SHORT, CancelFlag()))
    assert machine.widths == [
        sum(len(question.token_ids) for question in SHORT),
        8,
    ]  # no step to measure first
    assert len([event for event in events if isinstance(event, AnswerDone)]) == len(SHORT)


@pytest.mark.parametrize(
    ("n_waiting", "n_tokens", "n_running", "width", "expected"),
    [
        (9, 20, 0, 16, True),  # nothing runs: nothing to wait for
        (9, 20, 14, 16, False),  # two questions would be a small batch
        (9, 40, 14, 16, True),  # 80 tokens are a full one
        (9, 20, 12, 16, True),  # a quarter of the wave is empty
        (2, 20, 14, 16, True),  # the last ones: no fuller batch will come
        (9, 4, 3, 4, True),  # a narrow wave never holds back
        (9, 200, 16, 16, False),  # no row is free
    ],
)
def test_questions_join_a_wave_in_batches(
    n_waiting: int, n_tokens: int, n_running: int, width: int, expected: bool
) -> None:
    waiting = [Question(f"q{n}", tuple(range(n_tokens))) for n in range(n_waiting)]
    assert worth_joining(waiting, n_running, width) is expected


def test_the_next_questions_of_a_wide_wave_are_read_in_one_batch(
    hybrid_or_plain: Model, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Sixteen answers that end one by one let the next ones in by fours, never alone."""
    first = [Question(f"q{n}", tuple(tokens(5, n)), max_tokens=1 + n) for n in range(16)]
    later = [Question(f"r{n}", tuple(tokens(5, 50 + n)), max_tokens=1) for n in range(8)]
    with session(hybrid_or_plain, n_seq_max=18) as opened:
        read(opened, [A])
        machine = _Machine(monkeypatch, {})
        events = list(opened.ask_many([*first, *later], CancelFlag(), width=16))
        monkeypatch.undo()
        together = {event.question_id: event for event in events if isinstance(event, AnswerDone)}
        assert len(together) == 24
        for question in (first[9], *later[:2]):
            assert_greedy(opened, question.token_ids, together[question.id])
    assert machine.widths[:6] == [16 * 5, 15, 14, 13, 12 + 4 * 5, 11 + 4 * 5]


def test_a_recurrent_model_gets_questions_of_one_length_together(
    hybrid: Model, monkeypatch: pytest.MonkeyPatch
) -> None:
    uneven = [Question(f"q{n}", tuple(tokens(5 + 4 * (n % 2), n)), max_tokens=1) for n in range(8)]
    assert [len(question.token_ids) for question in in_even_waves(uneven)] == [5] * 4 + [9] * 4
    with session(hybrid) as opened:
        read(opened, [A])
        machine = _Machine(monkeypatch, {})
        list(opened.ask_many(uneven, CancelFlag(), width=4))
    assert machine.widths == [4 * 5, 4 * 9]
