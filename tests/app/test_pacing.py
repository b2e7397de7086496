"""Events at the pace of a window."""

from __future__ import annotations

from itertools import count

from app.pacing import paced
from engine.events import AnswerText, ReadDone, ReadProgress
from ingest.options import Progress


def step(n_done: int) -> ReadProgress:
    return ReadProgress(100, 0, n_done, 10.0, None)


def test_text_is_joined_and_nothing_of_it_lost_or_moved() -> None:
    done = ReadDone(100, 0, 100, 1.0)
    events = [
        step(1),
        step(2),
        step(3),
        done,
        *(AnswerText("a", c) for c in "one"),
        AnswerText("b", "two"),
        done,
    ]
    ticks = count()
    shown = list(paced(events, every_s=1_000.0, clock=lambda: float(next(ticks))))
    assert shown == [step(1), done, AnswerText("a", "one"), AnswerText("b", "two"), done]


def test_with_time_between_them_all_are_passed_on() -> None:
    events = [step(1), step(2), AnswerText("a", "x"), AnswerText("a", "y")]
    ticks = count(0, 10)
    assert list(paced(events, every_s=1.0, clock=lambda: float(next(ticks)))) == events


def test_of_two_thousand_files_the_window_hears_as_often_as_it_can_show() -> None:
    steps = [Progress("folder", n_done, 2_000, "files") for n_done in range(2_000)]
    ticks = count()
    shown = list(paced([*steps, "end"], every_s=0.06, clock=lambda: next(ticks) * 0.001))
    assert shown[0] == steps[0] and shown[-1] == "end"
    assert 30 < len(shown) < 80
