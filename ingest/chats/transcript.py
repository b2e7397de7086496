"""Meeting transcripts: plain "Speaker: text" files, and QMSum's JSON lines."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator
from itertools import groupby
from typing import Any

from ingest.chats.jsonval import length, obj, objects, string
from ingest.chats.model import Chat, ChatFormat, Counts, LeftOut, Message, UnparsedLine
from ingest.chats.text import tidy, tidy_name
from ingest.errors import DamagedSourceError

_CLOCK = r"(?:\[?\(?(?P<clock>\d{1,2}:\d{2}(?::\d{2})?)(?:\.\d+)?\)?\]?\s+)?"
_TURN = re.compile(rf"{_CLOCK}(?P<speaker>[^\W\d_][^:\n\t]{{0,49}}?)\s?[:：](?:\s+|$)(?P<text>.*)")
_MAX_NAME_WORDS = 5
_MIN_TURNS = 4


def looks_like_transcript(text: str) -> bool:
    """Tell whether much of the text is turns of at least two speakers who speak again after others.

    Forms and page footers ("Source: ...", "By: ...") have labels too, but repeat their text or do
    not come back in turn.
    """
    lines = [line for line in text.split("\n")[:400] if line.strip()]
    turns = [turn for line in lines if (turn := _turn(line)) is not None]
    runs = [speaker for speaker, _ in groupby(turn["speaker"] for turn in turns)]
    returning = {speaker for speaker, n in Counter(runs).items() if n >= 2}
    n_returns = len(runs) - len(set(runs))
    return (
        len(turns) >= max(_MIN_TURNS, 0.3 * len(lines))
        and len(returning) >= 2
        and n_returns >= 0.4 * len(runs)
        and len({turn["text"] for turn in turns}) >= 0.6 * len(turns)
    )


def _turn(line: str) -> re.Match[str] | None:
    match = _TURN.match(line.strip("\ufeff"))
    if match is None or len(match["speaker"].split()) > _MAX_NAME_WORDS:
        return None
    first = match["speaker"][0]
    return match if first.isupper() or not first.isascii() else None


def read_transcript(text: str, name: str) -> Chat:
    """Read a plain transcript. A line without a speaker continues the turn above it."""
    found: list[tuple[int, re.Match[str], list[str]]] = []
    unparsed: list[UnparsedLine] = []
    for number, line in enumerate(text.replace("\r\n", "\n").split("\n"), start=1):
        turn = _turn(line)
        if turn is not None:
            found.append((number, turn, []))
        elif found:
            found[-1][2].append(line)
        elif line.strip("\ufeff \t"):
            unparsed.append(UnparsedLine(number, line))
    messages = tuple(_message(*item, position) for position, item in enumerate(found))
    counts = Counts(len(found), len(messages))
    return Chat(ChatFormat.TRANSCRIPT, name, messages, counts, tuple(unparsed))


def _message(number: int, turn: re.Match[str], more: list[str], position: int) -> Message:
    while more and not more[-1].strip():
        more = more[:-1]
    clock = [int(part) for part in turn["clock"].split(":")] if turn["clock"] else None
    offset_s = None
    if clock is not None:
        hours, minutes, seconds = clock if len(clock) == 3 else (0, *clock)
        offset_s = float(hours * 3600 + minutes * 60 + seconds)
    return Message(
        id=str(position),
        author=tidy_name(turn["speaker"]),
        text=tidy("\n".join((turn["text"], *more))),
        offset_s=offset_s,
        line_start=number,
        line_end=number + len(more),
    )


def read_qmsum(text: str, name: str) -> Iterator[Chat]:
    """Yield one chat per meeting. A turn's id is its index, which QMSum's spans refer to."""
    for number, line in enumerate(text.split("\n"), start=1):
        if line.strip():
            yield _meeting(_parsed(line, number), f"{name} meeting {number}", number)


def _parsed(line: str, number: int) -> Any:
    try:
        return json.loads(line)
    except ValueError as error:
        raise DamagedSourceError(f"Line {number} is not whole JSON: fetch the file again.") from error


def _meeting(data: Any, name: str, number: int) -> Chat:
    raw = obj(data).get("meeting_transcripts")
    messages = tuple(
        Message(
            id=str(index),
            author=tidy_name(string(turn.get("speaker"))),
            text=tidy(string(turn.get("content"))),
            line_start=number,
            line_end=number,
        )
        for index, turn in enumerate(objects(raw))
    )
    n_broken = length(raw) - len(messages)
    left_out = (LeftOut("not a turn", n_broken),) if n_broken else ()
    return Chat(ChatFormat.QMSUM, name, messages, Counts(length(raw), len(messages), left_out))
