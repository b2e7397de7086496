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
from engine.waves import best_width, widths_to_try
from tests.engine.harness import QUESTION, ask, fresh_logits, read, session, tokens

A = tokens(300, 1)
QUESTIONS = [Question(f"q{n}", tuple(tokens(4, n)), max_tokens=4) for n in range(8)]


@pytest.mark.parametrize(
    ("n_most", "expected"), [(1, [1]), (2, [1, 2]), (6, [1, 2, 4, 6]), (8, [1, 2, 4, 8])]
)
def test_widths_to_try_double(n_most: int, expected: list[int]) -> None:
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
        machine = _Machine(monkeypatch, {1: 0.1, 2: 0.12, 4: 0.5})
        events = list(opened.ask_many(QUESTIONS, CancelFlag()))
        assert machine.widths[:9] == [1, 1, 1, 2, 2, 2, 4, 4, 4]
        assert max(machine.widths[9:]) == 2 * len(QUESTIONS[0].token_ids)
        assert len([event for event in events if isinstance(event, AnswerDone)]) == len(QUESTIONS)
        machine.widths.clear()
        list(opened.ask_many(QUESTIONS, CancelFlag()))
        assert machine.widths[0] == 2 * len(QUESTIONS[0].token_ids)  # not measured again
        monkeypatch.undo()
        assert np.array_equal(opened.next_logits(QUESTION), fresh_logits(hybrid_or_plain, [A]))


def test_measuring_keeps_conversations_and_stops_when_cancelled(
    hybrid: Model, monkeypatch: pytest.MonkeyPatch
) -> None:
    with session(hybrid) as opened:
        read(opened, [A])
        first = ask(opened, conversation_id="c")
        machine = _Machine(monkeypatch, {1: 0.1, 2: 0.3, 3: 0.5})
        list(opened.ask_many(QUESTIONS[:3], CancelFlag()))
        assert machine.widths[:9] == [1, 1, 1, 2, 2, 2, 3, 3, 3]  # the fourth sequence is the conversation's
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
        machine = _Machine(monkeypatch, {1: 0.1, 2: 0.11, 4: 0.12})
        steps = iter([0, 0, 0, 0, 9.0, 0, 0, 9.0, 0])  # the first timed step of the wider waves

        decode = Context.decode

        def busy(context: Context, ids: np.ndarray, *rest: Any) -> DecodeResult:
            machine.now_s += next(steps, 0)
            return decode(context, ids, *rest)

        monkeypatch.setattr(Context, "decode", busy)
        assert opened._forks.measured_width(4, CancelFlag()) == opened._forks.width
