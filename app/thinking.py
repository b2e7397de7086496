"""What of a model's text is thinking and what is answer: the first is shown folded and never checked."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import replace
from typing import TypeVar

from engine.events import AnswerDone, AnswerText

_OPEN, _CLOSE = "<think>", "</think>"
_OPENING = f"{_OPEN}\n"

Event = TypeVar("Event")


def ends_in_thinking(prompt: str) -> bool:
    """Tell whether a prompt opens the model's thinking and leaves it open, as some templates do."""
    return prompt.rfind(_OPEN) > prompt.rfind(_CLOSE)


def with_opening(events: Iterable[Event], opened: Collection[str]) -> Iterator[Event]:
    """Pass answers' events on; where a question's prompt left thinking open, its text begins with the mark.

    `opened` are the ids of these questions. The tokens stay what was generated: the mark is in the prompt
    already.
    """
    begun: set[str] = set()
    for event in events:
        if isinstance(event, AnswerText):
            is_first = event.question_id in opened and event.question_id not in begun
            begun.add(event.question_id)
            yield replace(event, text=_OPENING + event.text) if is_first else event
        elif isinstance(event, AnswerDone):
            is_open = event.question_id in opened
            yield replace(event, text=_OPENING + event.text) if is_open else event
        else:
            yield event


def after_thinking(text: str) -> str:
    """Return the answer alone, without what was thought before it."""
    _thinking, start = split_thinking(text)
    return text[start:]


def split_thinking(text: str) -> tuple[str, int]:
    """Return what the model thought and where its answer begins; some templates open the thinking."""
    end = text.find(_CLOSE)
    if end < 0:
        is_open = text.lstrip().startswith(_OPEN)
        return (text.lstrip()[len(_OPEN) :].strip(), len(text)) if is_open else ("", 0)
    start = end + len(_CLOSE)
    return text[:end].replace(_OPEN, "", 1).strip(), start + len(text[start:]) - len(text[start:].lstrip())
