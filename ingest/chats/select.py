"""Keep some messages of a chat, and join a later export to an earlier one. Pure functions."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from ingest.chats.model import Chat, Counts, Filter, LeftOut


def _clock(moment: datetime, bound: datetime) -> datetime:
    """Return `moment` so that it can be compared with `bound`, which may have no zone."""
    if bound.tzinfo is None:
        return moment.replace(tzinfo=None)
    return moment if moment.tzinfo is not None else moment.replace(tzinfo=bound.tzinfo)


def passes(wanted: Filter, chat_name: str) -> Callable[[str, datetime | None, str], bool]:
    """Return the test of a message in the chat of this name: by author, time and text."""
    channels = {name.casefold().lstrip("#") for name in wanted.channels}
    in_channel = not channels or chat_name.casefold().lstrip("#") in channels
    participants = frozenset(name.casefold() for name in wanted.participants)
    needle = wanted.text.casefold()

    def test(author: str, moment: datetime | None, text: str) -> bool:
        if not in_channel:
            return False
        if wanted.since is not None and (moment is None or _clock(moment, wanted.since) < wanted.since):
            return False
        if wanted.until is not None and (moment is None or _clock(moment, wanted.until) >= wanted.until):
            return False
        if participants and author.casefold() not in participants:
            return False
        return not needle or needle in text.casefold()

    return test


def filter_messages(chat: Chat, wanted: Filter) -> Chat:
    """Return the chat with only the messages that pass; the counts say how many did not."""
    test = passes(wanted, chat.name)
    flags = [test(message.author, message.sent_at, message.text) for message in chat.messages]
    n_kept = sum(flags)
    if n_kept == len(flags):
        return chat
    kept = tuple(message for message, flag in zip(chat.messages, flags, strict=True) if flag)
    hidden = LeftOut("outside the filter", len(flags) - n_kept)
    counts = Counts(chat.counts.n_in_file, n_kept, (*chat.counts.left_out, hidden))
    ends = tuple(sum(flags[:end]) for end in chat.part_ends)
    return replace(chat, messages=kept, counts=counts, part_ends=ends)


def merge(old: Chat, new: Chat) -> Chat:
    """Append to `old` the messages of a later export that it does not have yet.

    Nothing of `old` changes or moves, whatever the dates are: what was read once stays valid. A
    message is the same if its id is; ids come from the export or, where it has none, from the
    message's stamp, author and text.
    """
    known = {message.id for message in old.messages}
    fresh = tuple(message for message in new.messages if message.id not in known)
    if not fresh:
        return old
    counts = Counts(
        old.counts.n_in_file + new.counts.n_in_file,
        old.counts.n_imported + len(fresh),
        _added(old.counts.left_out, new.counts.left_out, len(new.messages) - len(fresh)),
    )
    return replace(
        old,
        messages=old.messages + fresh,
        counts=counts,
        unparsed=old.unparsed + tuple(line for line in new.unparsed if line not in old.unparsed),
        notes=tuple(dict.fromkeys(old.notes + new.notes)),
        part_ends=(*old.part_ends, len(old.messages)),
    )


def _added(old: tuple[LeftOut, ...], new: tuple[LeftOut, ...], n_known: int) -> tuple[LeftOut, ...]:
    totals: dict[str, int] = {}
    for left in (*old, *new, LeftOut("already in the earlier export", n_known)):
        totals[left.reason] = totals.get(left.reason, 0) + left.n_messages
    return tuple(LeftOut(reason, n) for reason, n in totals.items() if n)
