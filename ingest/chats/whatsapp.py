"""WhatsApp's text export, and Signal's, which has the same shape."""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from dataclasses import replace
from datetime import datetime
from functools import lru_cache

from ingest.chats.model import (
    Chat,
    ChatFormat,
    ChatOptions,
    Counts,
    DateOrderGuess,
    LeftOut,
    Message,
    UnparsedLine,
)
from ingest.chats.stamps import Stamp, infer_order, moment_of, parse_head
from ingest.chats.text import tidy, tidy_name
from ingest.chats.whatsapp_words import is_deleted, take_attachments, take_edit_mark

_MAX_NAME_CHARS = 80
_QUOTES = frozenset('"“”„«')  # a system line that quotes a group's name, which may hold a colon
_SIGNAL_HEAD = re.compile(r"\[\d{4}-\d{2}-\d{2}, \d{2}:\d{2}\] ")
# Day order is settled by the first few thousand lines; reading all of them again costs seconds.
_STAMPS_FOR_ORDER = 20_000


class _Raw:
    """A message while its lines are being collected."""

    __slots__ = ("lines", "number", "rest", "stamp")

    def __init__(self, stamp: Stamp, rest: str, number: int) -> None:
        self.stamp = stamp
        self.rest = rest
        self.number = number
        self.lines: list[str] = []


def looks_like_signal(head: str) -> bool:
    """Tell whether the first line has Signal's stamp: an ISO date and no seconds, in brackets."""
    return _SIGNAL_HEAD.match(head) is not None


def read_lines(text: str, name: str, options: ChatOptions, format_: ChatFormat) -> Chat:
    """Parse an export. Lines without a stamp continue the message above them."""
    raws, unparsed = _collect(text)
    guess = _date_order([raw.stamp for raw in raws[:_STAMPS_FOR_ORDER]], options)
    messages: list[Message] = []
    seen: Counter[str] = Counter()
    for raw in raws:
        moment = None if guess is None else moment_of(raw.stamp, guess.order)
        if moment is not None:
            messages.append(_message(raw, moment, seen))
            continue
        unparsed.append(UnparsedLine(raw.number, raw.stamp.raw + raw.rest))
        if messages:
            messages[-1] = _with_more_lines(messages[-1], raw)
    unparsed.sort(key=lambda line: line.line)
    n_undated = len(raws) - len(messages)
    left_out = (LeftOut("impossible date; the text stays with the message above", n_undated),)
    counts = Counts(len(raws), len(messages), left_out if n_undated else ())
    return Chat(format_, name, tuple(messages), counts, tuple(unparsed), guess)


def _date_order(stamps: list[Stamp], options: ChatOptions) -> DateOrderGuess | None:
    if options.date_order is not None:
        return DateOrderGuess(options.date_order, True, "you chose it")
    return infer_order(stamps) if stamps else None


def _collect(text: str) -> tuple[list[_Raw], list[UnparsedLine]]:
    raws: list[_Raw] = []
    unparsed: list[UnparsedLine] = []
    for number, line in enumerate(text.replace("\r\n", "\n").split("\n"), start=1):
        head = parse_head(line)
        if head is not None:
            raws.append(_Raw(head[0], head[1], number))
        elif raws:
            raws[-1].lines.append(line)
        elif line.strip("\ufeff\u200e \t"):
            unparsed.append(UnparsedLine(number, line))
    return raws, unparsed


def _message(raw: _Raw, moment: datetime, seen: Counter[str]) -> Message:
    author, first = _split_author(raw.rest)
    more = [line.lstrip("\u200e") for line in raw.lines]
    text = "\n".join((first, *more)) if more else first
    from_app = first.startswith("\u200e")
    text, edited = take_edit_mark(text.rstrip())
    deleted = is_deleted(text)
    attachments: tuple[str, ...] = ()
    if author and not deleted:
        text, attachments = take_attachments(text)
    text = tidy(text)
    notice = from_app and not (attachments or deleted or edited) and ":" not in text
    n_blank_end = _n_blank_end(raw.lines)
    return Message(
        id=_id(raw.stamp, author, text, attachments, seen),
        author=author,
        text=text,
        sent_at=moment,
        edited=edited,
        deleted=deleted,
        system=not author or notice,
        attachments=tuple(tidy_name(name) for name in attachments),
        line_start=raw.number,
        line_end=raw.number + len(raw.lines) - n_blank_end,
    )


def _n_blank_end(lines: list[str]) -> int:
    n = 0
    while n < len(lines) and not lines[-1 - n].strip():
        n += 1
    return n


def _split_author(rest: str) -> tuple[str, str]:
    """Split "name: text". System lines have no name; one with a colon in a quoted title has none either."""
    name, colon, text = rest.partition(": ")
    if not colon:
        name, colon, text = rest.partition(":")
    quoted_or_link = name.endswith(("http", "https")) or not _QUOTES.isdisjoint(name)
    if not colon or len(name) > _MAX_NAME_CHARS or quoted_or_link:
        return "", rest
    author = _author(name)
    return (author, text) if author else ("", rest)


@lru_cache(maxsize=4096)
def _author(name: str) -> str:
    """Clean a name; "~" stands before people who are not in the phone's contacts."""
    return tidy_name(name).removeprefix("~").strip("\u202f ")


def _id(stamp: Stamp, author: str, text: str, attachments: tuple[str, ...], seen: Counter[str]) -> str:
    """Name a message by what it is, so that a later export names it alike; the export has no ids."""
    written = "\0".join((stamp.raw.strip("\u200e\ufeff"), author, text, *attachments))
    digest = hashlib.blake2b(written.encode(), digest_size=6).hexdigest()
    seen[digest] += 1
    return digest if seen[digest] == 1 else f"{digest}.{seen[digest]}"


def _with_more_lines(message: Message, raw: _Raw) -> Message:
    text = "\n".join((message.text, raw.stamp.raw + raw.rest, *raw.lines))
    end = raw.number + len(raw.lines) - _n_blank_end(raw.lines)
    return replace(message, text=tidy(text), line_end=end)
