"""Which messages belong to which period, and how a period larger than the window is read in passes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime, timedelta

from app.chats import period_of
from app.planner import Choices, Planner
from app.summary.model import By, Period
from app.sweep import Pass, split
from engine.errors import WindowExceededError
from ingest.chats import n_messages
from ingest.chats.reshape import split_document
from ingest.model import Document, Kind, MessageLocation, Role

#: The key of messages before the first one that has a time.
UNDATED = "undated"
# What a chunk may hold beside its messages: names that only it declares, a heading.
_SLACK_TOKENS = 48


def periods_of(documents: Sequence[Document], by: By) -> tuple[tuple[Period, tuple[Document, ...]], ...]:
    """Share the chats out to periods in order of time; a message without a time goes with the one before.

    A meeting without any times is a period of its own.
    """
    chats = [document for document in documents if document.kind is Kind.CHAT]
    if by in (By.WHOLE, By.TOPIC):
        return ((_period("all", by, chats), tuple(chats)),) if chats else ()
    groups: dict[str, list[Document]] = {}
    for chat in chats:
        parts = split_document(chat, _calendar(by))
        if set(parts) == {UNDATED}:
            parts = {f"{UNDATED} {chat.name}": chat}
        for key, part in parts.items():
            groups.setdefault(key, []).append(part)
    # What has no date belongs before the days, in the order given: sorting keeps that of equals.
    ordered = sorted(groups, key=lambda key: "" if key.startswith(UNDATED) else key)
    return tuple((_period(key, by, groups[key]), tuple(groups[key])) for key in ordered)


def first_day(period: Period) -> date | None:
    """Return the day that a calendar period begins on; None for others."""
    if period.key.startswith(UNDATED) or period.by in (By.WHOLE, By.TOPIC):
        return None
    return date.fromisoformat(f"{period.key}-01" if period.by is By.MONTH else period.key)


def name_of(period: Period) -> str:
    """Return the name of the chat that a period without times is; empty for others."""
    return period.key.removeprefix(f"{UNDATED} ") if period.key.startswith(f"{UNDATED} ") else ""


def title_of(period: Period) -> str:
    """Name a period in English: "February 2024", "Week of 5 February 2024", "5 February 2024"."""
    day = first_day(period)
    if name := name_of(period):
        return name
    if day is None:
        return "Without a date" if period.key == UNDATED else "All messages"
    if period.by is By.MONTH:
        return f"{day:%B %Y}"
    shown = f"{day.day} {day:%B %Y}"
    return f"Week of {shown}" if period.by is By.WEEK else shown


def passes_of(
    planner: Planner, documents: Sequence[Document], choices: Choices, window: int
) -> tuple[Pass, ...]:
    """Share a period out to passes that fit the window: whole days where they fit, else messages.

    Every part declares the short names that it uses.

    Raises:
        WindowExceededError: the window holds no text beside instructions, question and answer.
    """
    n_room = planner.room(choices, window)
    try:
        parts = [part for document in documents for part in _chunks(document, planner, n_room)]
        return split(parts, planner, n_room)
    except ValueError as error:
        raise WindowExceededError(
            f"A window of {window:,} tokens is too small to summarise in: choose a larger one."
        ) from error


def fitting(planner: Planner, documents: Sequence[Document], window: int) -> By:
    """Return how to cut where the user does not say: not at all if it fits one pass, else by month."""
    n_tokens = sum(planner.n_tokens(document) for document in documents)
    return By.WHOLE if n_tokens <= planner.room(Choices(), window) else By.MONTH


def _calendar(by: By) -> Callable[[MessageLocation], str]:
    last = UNDATED

    def key(place: MessageLocation) -> str:
        nonlocal last
        if place.sent_at is not None:
            last = _key(place.sent_at, by)
        return last

    return key


def _key(moment: datetime, by: By) -> str:
    day = moment.date()
    if by is By.MONTH:
        return f"{day:%Y-%m}"
    return (day - timedelta(days=day.weekday()) if by is By.WEEK else day).isoformat()


def _period(key: str, by: By, documents: Sequence[Document]) -> Period:
    span = period_of(documents)
    first, last = (moment.isoformat() for moment in span) if span else ("", "")
    return Period(key, by, first, last, sum(map(n_messages, documents)))


def _chunks(document: Document, planner: Planner, n_room: int) -> list[Document]:
    """Cut a chat into runs of messages that fit, at a day's end where one lies in the second half."""
    if planner.n_tokens(document) <= n_room:
        return [document]
    names = [s for s in document.segments if s.role is Role.HEADING and not _id(s.location)]
    n_frame = planner.n_tokens(Document(document.path, document.name, Kind.CHAT, tuple(names), "names"))
    n_most = n_room - n_frame - _SLACK_TOKENS
    chunk_of: dict[str, int] = {}
    run: list[tuple[str, int]] = []
    n_run = chunk = n_heading = 0
    new_day = 0
    for segment, n_tokens in zip(document.segments, planner.segment_tokens(document), strict=True):
        if segment.role is not Role.MESSAGE:
            n_heading = n_tokens
            new_day = len(run) if 2 * n_run >= n_most else new_day
            continue
        n_message, n_heading = n_heading + n_tokens, 0
        if run and n_run + n_message > n_most:
            cut = new_day or len(run)
            chunk_of |= {message: chunk for message, _ in run[:cut]}
            run, chunk, new_day = run[cut:], chunk + 1, 0
            n_run = sum(n for _, n in run)
        run.append((_id(segment.location), n_message))
        n_run += n_message
    chunk_of |= {message: chunk for message, _ in run}
    return list(split_document(document, lambda place: str(chunk_of[place.message_id])).values())


def _id(location: object) -> str:
    return location.message_id if isinstance(location, MessageLocation) else ""
