"""What a user should know of an imported chat, as one sentence each."""

from __future__ import annotations

from collections.abc import Iterator

from ingest.chats.model import Chat
from ingest.model import Remark

# All of them are in `Chat.unparsed`; a notice needs no more than this.
_MAX_LISTED_LINES = 50


def remarks_of(chat: Chat) -> tuple[Remark, ...]:
    """Tell the counts, the date order, what was left out and which lines were not understood."""
    return (*_counts(chat), *_dates(chat), *_notes(chat), *_unparsed(chat))


def _counts(chat: Chat) -> Iterator[Remark]:
    n, n_imported = chat.counts.n_in_file, chat.counts.n_imported
    text = f"{n:,} {'message' if n == 1 else 'messages'} in the file, {n_imported:,} imported."
    yield Remark("chat-counts", text)
    for left in chat.counts.left_out:
        n = left.n_messages
        text = f"{n:,} {'message is' if n == 1 else 'messages are'} not imported: {left.reason}."
        yield Remark("chat-left-out", text)


def _dates(chat: Chat) -> Iterator[Remark]:
    guess = chat.date_order
    if guess is not None:
        sentence = f"Dates are read as {guess.order}, because {guess.reason}."
        advice = "If the dates look wrong, choose another order."
        yield Remark("chat-date-order", sentence if guess.certain else f"{sentence} {advice}")


def _notes(chat: Chat) -> Iterator[Remark]:
    for note in chat.notes:
        yield Remark("chat-note", note)


def _unparsed(chat: Chat) -> Iterator[Remark]:
    for line in chat.unparsed[:_MAX_LISTED_LINES]:
        yield Remark(
            "chat-unparsed-line",
            f"Line {line.line} could not be read as a message: {line.text[:80]}",
            line=line.line,
        )
    n_more = len(chat.unparsed) - _MAX_LISTED_LINES
    if n_more > 0:
        yield Remark(
            "chat-unparsed-more", f"{n_more:,} more {'line' if n_more == 1 else 'lines'} could not be read."
        )
