"""Events of the engine and of the readers at the pace at which a window can show them."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from engine.events import AnswerText, ReadProgress
from ingest.options import Progress

#: Text and progress reach the window at most this often; faster is work nobody can see.
FLUSH_EVERY_S = 0.06


def paced(
    events: Iterable[object], every_s: float = FLUSH_EVERY_S, clock: Callable[[], float] = time.monotonic
) -> Iterator[object]:
    """Pass events on in their order: progress now and then, an answer's text joined, all others at once."""
    due_s = float("-inf")
    held: AnswerText | None = None
    for event in events:
        if isinstance(event, AnswerText):
            if held is not None and held.question_id == event.question_id:
                event = replace(held, text=held.text + event.text)
            elif held is not None:
                yield held
            held = event
            if clock() < due_s:
                continue
            event, held = held, None
        elif isinstance(event, ReadProgress | Progress):
            if clock() < due_s:
                continue
        else:
            if held is not None:
                yield held
                held = None
            yield event
            continue
        due_s = clock() + every_s
        yield event
    if held is not None:
        yield held
