"""The compact form of a chat: what the model reads, and the way back to each message.

    Speakers: Ann = Ann Lee; PK = Peter Kent
    20 Jan 2019
    09:10 Ann: shall we say 40,000?
    PK → Ann [quote.pdf]: yes
    * Bo joined

A day is a heading, with the year where a month begins; names are short and declared once. A clock
time stands at most every half hour and not on a day that has one message only. A reply names whom
it answers unless that is the message just above. Every message is one segment; `restore` gives its
author, time and text back.
"""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from ingest.chats.days import Days
from ingest.chats.model import Chat, Message
from ingest.chats.remarks import remarks_of
from ingest.chats.speakers import choose_labels, legend, plain_label
from ingest.model import Document, Kind, MessageLocation, Role, Segment

# A recording has no days; a mark every five minutes keeps its turns findable.
_MARK_EVERY_S = 300
_LEGEND_PREFIX = "Speakers: "
_CLOCK = re.compile(r"\d\d:\d\d ")
_HEAD_END = re.compile(r"(?: → .*?)?(?: \((?:edited|deleted)\))?(?: \[[^\]\n]*\])?:(?: |$|(?=\n))")


@dataclass(frozen=True, slots=True)
class Restored:
    """A message as its segment and location give it back."""

    id: str
    author: str
    sent_at: datetime | None
    text: str


def to_document(chat: Chat, path: str) -> Document:
    """Write the chat in its compact form: one segment per message, below headings for the days."""
    writer = _Writer(chat)
    segments = tuple(writer.segments())
    said = "\0".join(f"{m.id}\0{m.author}\0{m.sent_at}\0{m.text}" for m in chat.messages)
    digest = hashlib.sha256(said.encode("utf-8", "surrogatepass"))
    return Document(
        path=path,
        name=chat.name,
        kind=Kind.CHAT,
        segments=segments,
        content_sha256=digest.hexdigest(),
        outline=tuple(writer.outline),
        remarks=remarks_of(chat),
    )


class _Writer:
    """Walks a chat once; what it says of a message depends on earlier messages only."""

    def __init__(self, chat: Chat) -> None:
        self._chat = chat
        self._labels: dict[str, str] = {}
        self._authors: dict[str, str] = {}
        self._days = Days()
        self._section: str | None = None
        self._mark_s = -_MARK_EVERY_S
        self.outline: list[Segment] = []

    def segments(self) -> Iterator[Segment]:
        messages = self._chat.messages
        start = 0
        for end in (*self._chat.part_ends, len(messages)):
            part = messages[start:end]
            yield from self._declare(part)
            yield from self._part(part, messages[start - 1] if start else None)
            start = end

    def _declare(self, part: Sequence[Message]) -> Iterator[Segment]:
        fresh = choose_labels(part, self._labels)
        self._labels |= fresh
        text = legend(fresh.items())
        if text:
            declaration = Segment(text, MessageLocation("", ""), Role.HEADING)
            self.outline.append(declaration)
            yield declaration

    def _part(self, part: Sequence[Message], previous: Message | None) -> Iterator[Segment]:
        n_on_day = Counter(message.sent_at.date() for message in part if message.sent_at is not None)
        for message in part:
            heading = self._heading_before(message)
            if heading is not None:
                place = _location(message, author="")
                segment = Segment(heading, place, Role.HEADING, section=self._section)
                self.outline.append(segment)
                yield segment
            alone = heading is not None and self._days.day is not None and n_on_day[self._days.day] == 1
            clock = "" if alone or message.sent_at is None else self._days.clock_before(message.sent_at)
            text = clock + self._line(message, previous)
            yield Segment(text, _location(message), Role.MESSAGE, section=self._section)
            self._authors[message.id] = message.author
            previous = message

    def _heading_before(self, message: Message) -> str | None:
        if message.sent_at is not None:
            heading = self._days.heading_before(message.sent_at)
            self._section = self._days.section
            return heading
        if message.offset_s is not None and message.offset_s - self._mark_s >= _MARK_EVERY_S:
            self._mark_s = int(message.offset_s) // _MARK_EVERY_S * _MARK_EVERY_S
            minutes, seconds = divmod(self._mark_s, 60)
            self._section = f"{minutes // 60:02d}:{minutes % 60:02d}:{seconds:02d}"
            return self._section
        return None

    def _line(self, message: Message, previous: Message | None) -> str:
        if not message.author:
            return f"* {message.text}"
        head = self._labels[message.author]
        if message.reply_to is not None and (previous is None or message.reply_to != previous.id):
            answered = self._authors.get(message.reply_to, "")
            if answered:
                head += f" → {self._labels.get(answered, plain_label(answered))}"
        if message.deleted and not message.text:
            head += " (deleted)"
        elif message.edited:
            head += " (edited)"
        if message.attachments:
            names = ", ".join(message.attachments).replace("]", ")").replace("\n", " ")
            head += f" [{names}]"
        return f"{head}: {message.text}" if message.text else f"{head}:"


def _location(message: Message, author: str | None = None) -> MessageLocation:
    return MessageLocation(
        message.id,
        message.author if author is None else author,
        message.sent_at,
        message.line_start,
        message.line_end,
    )


def labels_of(document: Document) -> dict[str, str]:
    """Read the declared short names back: author to label."""
    labels: dict[str, str] = {}
    for segment in document.segments:
        place = segment.location
        declared = isinstance(place, MessageLocation) and not place.message_id
        if segment.role is Role.HEADING and declared:
            labels |= {author: label for label, author in legend_pairs(segment.text)}
    return labels


def legend_pairs(text: str) -> list[tuple[str, str]]:
    """Read a declaration of short names back: (label, author) pairs."""
    pairs = (pair.partition(" = ") for pair in text.removeprefix(_LEGEND_PREFIX).split("; "))
    return [(label, author) for label, _, author in pairs]


def restore(document: Document) -> tuple[Restored, ...]:
    """Give back every message's id, author, time and text from the compact form."""
    labels = labels_of(document)
    found = []
    for segment in document.segments:
        place = segment.location
        if segment.role is not Role.MESSAGE or not isinstance(place, MessageLocation):
            continue
        text = _body(segment.text, labels.get(place.author, plain_label(place.author)))
        found.append(Restored(place.message_id, place.author, place.sent_at, text))
    return tuple(found)


def _body(line: str, label: str) -> str:
    return split_line(line, label).body


@dataclass(frozen=True, slots=True)
class SplitLine:
    """A message in compact form: `clock` ("09:10 " or nothing), label, `middle` (" → Bo: "), `body`."""

    clock: str
    middle: str
    body: str


def split_line(line: str, label: str) -> SplitLine:
    """Take a message's line apart; `label` is its author's, empty for a line that names none.

    Raises ValueError where the line is no message in compact form.
    """
    clock = _CLOCK.match(line)
    for start in (0, clock.end()) if clock else (0,):
        if not label:
            if line.startswith("* ", start):
                return SplitLine(line[:start], "* ", line[start + 2 :])
        elif line.startswith(label, start):
            after = start + len(label)
            end = _HEAD_END.match(line, after)
            if end is not None:
                return SplitLine(line[:start], line[after : end.end()], line[end.end() :])
    raise ValueError("this segment is not a message in compact form")
