"""What of a model's text is thinking and what is answer: the first is shown folded and never checked."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import TypeVar

from engine.events import AnswerDone, AnswerText

_OPEN, _CLOSE = "<think>", "</think>"

Event = TypeVar("Event")


def ends_in_thinking(prompt: str) -> bool:
    """Tell whether a prompt opens the model's thinking and leaves it open, as some templates do."""
    return prompt.rfind(_OPEN) > prompt.rfind(_CLOSE)


def with_opening(events: Iterable[Event], *, is_open: bool) -> Iterator[Event]:
    """Pass an answer's events on; where the prompt `is_open`, its text begins with the mark that says so.

    The tokens stay what was generated: the mark is in the prompt already.
    """
    opening = f"{_OPEN}\n" if is_open else ""
    first = opening
    for event in events:
        if isinstance(event, AnswerText):
            yield replace(event, text=first + event.text)
            first = ""
        elif isinstance(event, AnswerDone):
            yield replace(event, text=opening + event.text)
        else:
            yield event


def split_thinking(text: str) -> tuple[str, int]:
    """Return what the model thought and where its answer begins; some templates open the thinking."""
    end = text.find(_CLOSE)
    if end < 0:
        is_open = text.lstrip().startswith(_OPEN)
        return (text.lstrip()[len(_OPEN) :].strip(), len(text)) if is_open else ("", 0)
    start = end + len(_CLOSE)
    return text[:end].replace(_OPEN, "", 1).strip(), start + len(text[start:]) - len(text[start:].lstrip())
