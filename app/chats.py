"""What a user asks of chats before they are read: which messages, and repeated exports joined."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date, datetime, timedelta

from ingest.chats import Filter, filter_document, join_exports
from ingest.model import Document, Kind, MessageLocation, Role


def shape(documents: Sequence[Document], wanted: Filter) -> tuple[Document, ...]:
    """Join repeated exports, then keep the messages that pass; a chat of which none does is left out."""
    joined = join_exports(documents)
    kept = (filter_document(document, wanted) for document in joined)
    return tuple(document for document in kept if document.segments or document.kind is not Kind.CHAT)


def filter_to_text(wanted: Filter) -> str:
    """Write a filter as JSON, for a workspace; empty for one that keeps everything."""
    if wanted == Filter():
        return ""
    moments = {
        name: moment.isoformat()
        for name in ("since", "until")
        if (moment := getattr(wanted, name)) is not None
    }
    return json.dumps(
        {
            **moments,
            "participants": wanted.participants,
            "channels": wanted.channels,
            "text": wanted.text,
        },
        ensure_ascii=False,
    )


def filter_from_text(text: str) -> Filter:
    """Read a filter back; what cannot be read keeps everything."""
    try:
        saved = json.loads(text) if text else {}
        since, until = saved.get("since"), saved.get("until")
        return Filter(
            datetime.fromisoformat(since) if since else None,
            datetime.fromisoformat(until) if until else None,
            tuple(saved.get("participants", ())),
            tuple(saved.get("channels", ())),
            saved.get("text", ""),
        )
    except (ValueError, TypeError, AttributeError):
        return Filter()


def first_moment(text: str) -> datetime:
    """Read "2024-03-01" or "2024-03-01T14:30" as the first moment that is inside.

    Raises ValueError for anything else.
    """
    return datetime.fromisoformat(text.strip())


def end_moment(text: str) -> datetime:
    """Read the end of a period: a day is inside as a whole, a time is the first moment outside.

    Raises ValueError for anything else.
    """
    text = text.strip()
    try:
        day = date.fromisoformat(text)
    except ValueError:
        return datetime.fromisoformat(text)
    return datetime.combine(day, datetime.min.time()) + timedelta(days=1)


def participants_of(documents: Sequence[Document]) -> tuple[str, ...]:
    """Return who wrote in these chats, those with most messages first."""
    counts: dict[str, int] = {}
    for document in documents:
        for segment in document.segments:
            place = segment.location
            if segment.role is Role.MESSAGE and isinstance(place, MessageLocation) and place.author:
                counts[place.author] = counts.get(place.author, 0) + 1
    return tuple(sorted(counts, key=lambda author: -counts[author]))


def period_of(documents: Sequence[Document]) -> tuple[datetime, datetime] | None:
    """Return when the first and the last message were sent, on the clocks shown; None without times."""
    moments = [
        place.sent_at.replace(tzinfo=None)
        for document in documents
        for segment in document.segments
        if isinstance(place := segment.location, MessageLocation) and place.sent_at is not None
    ]
    return (min(moments), max(moments)) if moments else None
