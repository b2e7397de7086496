"""The options that say which messages of a chat are read, and that correct how an export is read."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from datetime import datetime
from typing import Any

from app.chats import end_moment, first_moment, shape
from app.cli.output import Output
from ingest.chats import ChatFormat, Filter, join_exports
from ingest.errors import EmptySourceError
from ingest.model import Reading
from ingest.read import NO_CHAT

DATE_ORDERS = ("dmy", "mdy", "ymd")
FORMATS = (*(one.value for one in ChatFormat), NO_CHAT)
_MAX_NAMED = 3
#: What the options are where a command does not offer them.
NO_CHAT_OPTIONS: dict[str, Any] = {
    "since": None,
    "until": None,
    "participants": (),
    "channel": [],
    "text": "",
    "chat_format": None,
    "date_order": None,
}


def add_chat_options(parser: argparse.ArgumentParser) -> None:
    """Add the filters and the corrections."""
    group = parser.add_argument_group("of chats")
    group.add_argument(
        "--since", type=_moment(first_moment), metavar="DATE", help="only messages from this day or time on"
    )
    group.add_argument(
        "--until", type=_moment(end_moment), metavar="DATE", help="only messages up to and on this day"
    )
    group.add_argument(
        "--participants", type=_names, default=(), metavar="A,B", help="only messages of these people"
    )
    group.add_argument(
        "--channel", action="append", default=[], metavar="NAME", help="only this chat or channel"
    )
    group.add_argument("--text", default="", metavar="WORDS", help="only messages that hold these words")
    group.add_argument(
        "--chat-format",
        choices=FORMATS,
        metavar="FORMAT",
        help=f"read exports as this, where the guess is wrong: {', '.join(FORMATS)}",
    )
    group.add_argument(
        "--date-order", choices=DATE_ORDERS, help="order of day, month and year, where the guess is wrong"
    )


def filter_of(args: argparse.Namespace) -> Filter:
    """Return the filter that the options say."""
    return Filter(args.since, args.until, args.participants, tuple(args.channel), args.text)


def shaped(reading: Reading, args: argparse.Namespace, output: Output) -> Reading:
    """Join repeated exports and keep the messages asked for.

    Raises IngestError where no message is left.
    """
    joined = join_exports(reading.documents)
    documents = shape(joined, filter_of(args))
    if joined and not documents:
        raise EmptySourceError("No message passes the filter: widen the period, or name other people.")
    kept = {(document.path, document.name) for document in documents}
    gone = [document.name for document in joined if (document.path, document.name) not in kept]
    if gone and not args.channel:
        named = ", ".join(gone[:_MAX_NAMED]) + (" and others" if len(gone) > _MAX_NAMED else "")
        output.warn(f"No message passes the filter in {len(gone):,} of {len(joined):,} chats: {named}.")
    return Reading(documents, reading.unread)


def _moment(read: Callable[[str], datetime]) -> Callable[[str], datetime]:
    def parse(text: str) -> datetime:
        try:
            return read(text)
        except ValueError as error:
            raise argparse.ArgumentTypeError(
                f"{text!r} is no date: write 2024-03-31, or 2024-03-31T14:30 for a time"
            ) from error

    return parse


def _names(text: str) -> tuple[str, ...]:
    return tuple(name.strip() for name in text.split(",") if name.strip())
