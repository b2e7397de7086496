"""What every chat format is read into, before it becomes a document: messages, in the file's order."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum


class ChatFormat(StrEnum):
    """The exports that can be read."""

    WHATSAPP = "whatsapp"
    SIGNAL = "signal"
    TELEGRAM = "telegram"
    DISCORD = "discord"
    SLACK = "slack"
    CHATGPT = "chatgpt"
    CLAUDE = "claude"
    MBOX = "mbox"
    VTT = "vtt"
    SRT = "srt"
    TRANSCRIPT = "transcript"
    QMSUM = "qmsum"


class DateOrder(StrEnum):
    """The order of day, month and year in numeric dates."""

    DMY = "day, month, year"
    MDY = "month, day, year"
    YMD = "year, month, day"


@dataclass(frozen=True, slots=True)
class Message:
    """One message, turn, cue or mail.

    `id` is unique in its chat and the same in a later export of it. `author` is empty for a system
    line that names none. `sent_at` has a zone only where the export gives one; `offset_s` is the
    time in a recording, where that is all there is. `reply_to` is a message id, `thread` the id of
    the message that opened the thread. `text` is NFC, has plain newlines and has no blank end.
    `line_start` and `line_end` count from 1 and are both inside; None where the file is not lines.
    """

    id: str
    author: str
    text: str
    sent_at: datetime | None = None
    offset_s: float | None = None
    reply_to: str | None = None
    thread: str | None = None
    edited: bool = False
    deleted: bool = False
    system: bool = False
    attachments: tuple[str, ...] = ()
    line_start: int | None = None
    line_end: int | None = None


@dataclass(frozen=True, slots=True)
class LeftOut:
    """How many messages of the file were not imported, and why, in a few words."""

    reason: str
    n_messages: int


@dataclass(frozen=True, slots=True)
class Counts:
    """Messages found in the file and messages imported; `left_out` explains every difference."""

    n_in_file: int
    n_imported: int
    left_out: tuple[LeftOut, ...] = ()

    @property
    def agree(self) -> bool:
        """Tell whether every message of the file is imported or accounted for."""
        return self.n_in_file == self.n_imported + sum(left.n_messages for left in self.left_out)


@dataclass(frozen=True, slots=True)
class UnparsedLine:
    """A line of the file that is not (part of) a message as far as the reader can tell."""

    line: int
    text: str


@dataclass(frozen=True, slots=True)
class DateOrderGuess:
    """The order used for this file's dates; `reason` completes "read as …, because …"."""

    order: DateOrder
    certain: bool
    reason: str


@dataclass(frozen=True, slots=True)
class Chat:
    """One conversation or channel. `part_ends` marks where a merged later export begins.

    `part_ends` holds the number of messages up to the end of each earlier part, ascending: what
    stands before stays as it is in the prompt, so that a stored prefix still holds.
    """

    format: ChatFormat
    name: str
    messages: tuple[Message, ...]
    counts: Counts
    unparsed: tuple[UnparsedLine, ...] = ()
    date_order: DateOrderGuess | None = None
    notes: tuple[str, ...] = ()
    part_ends: tuple[int, ...] = ()

    @property
    def participants(self) -> tuple[str, ...]:
        """List the authors in order of their first message."""
        return tuple(dict.fromkeys(m.author for m in self.messages if m.author))


@dataclass(frozen=True, slots=True)
class Filter:
    """What to keep. Empty means everything.

    `since` is inside, `until` outside. `participants` and `channels` are compared without regard to
    case; `text` must occur in the message, also without regard to case. A bound without a zone is
    compared with the clock time that the export shows.
    """

    since: datetime | None = None
    until: datetime | None = None
    participants: tuple[str, ...] = ()
    channels: tuple[str, ...] = ()
    text: str = ""


@dataclass(frozen=True, slots=True)
class ChatOptions:
    """The user's corrections: None means "find out"."""

    format: ChatFormat | None = None
    date_order: DateOrder | None = None
    encoding: str | None = None
    filter: Filter = field(default_factory=Filter)
