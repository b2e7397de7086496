"""Subtitles and meeting recordings: WebVTT and SRT cues, with the speaker where the cue names one."""

from __future__ import annotations

import html
import re
from collections import Counter
from dataclasses import replace

from ingest.chats.jsonval import Ids
from ingest.chats.model import Chat, ChatFormat, Counts, LeftOut, Message, UnparsedLine
from ingest.chats.text import tidy, tidy_name

_CLOCK = r"(?:(\d+):)?(\d{1,2}):(\d{2})[.,](\d{1,3})"
_TIMING = re.compile(rf"\s*{_CLOCK}\s*-->\s*{_CLOCK}")
_VOICE = re.compile(r"<v(?:\.[^ >]*)?\s+([^>]+)>")
_TAG = re.compile(r"</?(?:v|c|i|b|u|ruby|rt|lang|font)\b[^>]*>|<\d[\d:.]*>")
_SPEAKER = re.compile(r"([^\W\d_][^:\n]{0,59}?):\s+(?=\S)")
# A name used once may be the first half of a sentence ("Remember: ..."): it takes two.
_MIN_CUES_PER_SPEAKER = 2


def has_timing(text: str) -> bool:
    """Tell whether a line of the text is a cue's timing."""
    return any(_TIMING.match(line) for line in text.split("\n"))


def read_cues(text: str, name: str, format_: ChatFormat) -> Chat:
    """Read the cues in the file's order. A cue's id is its start time."""
    lines = text.replace("\r\n", "\n").split("\n")
    timings = [number for number, line in enumerate(lines) if _TIMING.match(line)]
    ids = Ids()
    cues = [_cue(lines, number, ids) for number in timings]
    covered = {n for cue in cues for n in range(cue.line_start or 0, (cue.line_end or 0) + 1)}
    unparsed = tuple(_outside(lines, covered, format_))
    spoken = [cue for cue in cues if cue.text]
    messages = _with_speakers(spoken)
    n_empty = len(cues) - len(messages)
    left_out = (LeftOut("cues without text", n_empty),) if n_empty else ()
    return Chat(format_, name, messages, Counts(len(cues), len(messages), left_out), unparsed)


def _cue(lines: list[str], timing: int, ids: Ids) -> Message:
    match = _TIMING.match(lines[timing])
    assert match is not None
    hours, minutes, seconds, fraction = match.groups()[:4]
    start_s = int(hours or 0) * 3600 + int(minutes) * 60 + int(seconds) + int(fraction.ljust(3, "0")) / 1000
    end = timing + 1
    while end < len(lines) and lines[end].strip() and not _TIMING.match(lines[end]):
        end += 1
    if end < len(lines) and _TIMING.match(lines[end]):
        end -= 1  # no blank line between two cues: the line above the timing is the next cue's number
    body = "\n".join(lines[timing + 1 : end])
    voice = _VOICE.search(body)
    first = timing if timing == 0 or not lines[timing - 1].strip() else timing - 1
    stamp = f"{int(start_s) // 3600:02d}:{int(start_s) // 60 % 60:02d}:{start_s % 60:06.3f}"
    return Message(
        id=ids.take(stamp, timing),
        author=tidy_name(html.unescape(voice[1])) if voice else "",
        text=tidy(html.unescape(_TAG.sub("", body))),
        offset_s=start_s,
        line_start=first + 1,
        line_end=max(end, timing + 1),
    )


def _with_speakers(cues: list[Message]) -> tuple[Message, ...]:
    """Take "Name: text" apart where the name recurs."""
    heads = [None if cue.author else _SPEAKER.match(cue.text) for cue in cues]
    n_cues = Counter(head[1] for head in heads if head is not None)
    messages = []
    for cue, head in zip(cues, heads, strict=True):
        if head is not None and n_cues[head[1]] >= _MIN_CUES_PER_SPEAKER:
            cue = replace(cue, author=tidy_name(head[1]), text=cue.text[head.end() :])
        messages.append(cue)
    return tuple(messages)


def _outside(lines: list[str], covered: set[int], format_: ChatFormat) -> list[UnparsedLine]:
    """List the lines outside cues, without WebVTT's own header, notes and styles."""
    found: list[UnparsedLine] = []
    in_block = format_ is ChatFormat.VTT
    for number, line in enumerate(lines, start=1):
        if not line.strip("\ufeff \t"):
            in_block = False
        elif line.lstrip("\ufeff").startswith(("WEBVTT", "NOTE", "STYLE", "REGION")):
            in_block = True
        elif number not in covered and not in_block:
            found.append(UnparsedLine(number, line))
    return found
