"""Filter the document of a chat, and join a later export's to it: in compact form, without the file.

Pure functions over `Document`s, so that a filter can be tried out and counted at once. What stands in
front never changes: a joined document begins with the segments of the earlier one, so that what was
read of it stays valid, and a filtered one grows at its end only.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from ingest.chats.compact import SplitLine, labels_of, legend_pairs, split_line
from ingest.chats.days import Days
from ingest.chats.model import Filter, Message
from ingest.chats.select import passes
from ingest.chats.speakers import choose_labels, legend, plain_label
from ingest.model import Document, Kind, MessageLocation, Remark, Role, Segment

# Two exports are of one chat where this share of the shorter one's messages is in both.
_MIN_SHARED = 0.1
_ARROW = re.compile(r" → (.*?)(?= \((?:edited|deleted)\)| \[|:)")


@dataclass(frozen=True, slots=True)
class Said:
    """A message of a document: its segment, where it stands, and its line taken apart."""

    segment: Segment
    place: MessageLocation
    label: str
    line: SplitLine


def messages_of(document: Document) -> Iterator[Said]:
    """Yield the messages of a chat's document in order."""
    labels = labels_of(document)
    for segment in document.segments:
        place = segment.location
        if segment.role is Role.MESSAGE and isinstance(place, MessageLocation):
            label = labels.get(place.author, plain_label(place.author))
            yield Said(segment, place, label, split_line(segment.text, label))


def spoken(document: Document) -> Document:
    """Return a chat's document for looking things up: messages only, each with its author's full name.

    Days and declarations of short names are no messages and cannot be cited; a day is still known as
    the section. A short name that is no part of the full one stands behind it. Other documents stay
    as they are.
    """
    if document.kind is not Kind.CHAT:
        return document
    segments = []
    for said in messages_of(document):
        author = said.place.author
        name = author if not author or said.label in (author, *author.split()) else f"{author} ({said.label})"
        text = f"{name}: {said.line.body}" if name else said.line.body
        segments.append(replace(said.segment, text=text))
    return replace(document, segments=tuple(segments), outline=())


def n_messages(document: Document) -> int:
    """Count the messages of a chat's document."""
    return sum(segment.role is Role.MESSAGE for segment in document.segments)


def filter_document(document: Document, wanted: Filter) -> Document:
    """Return a chat's document with only the messages that pass; other documents stay as they are.

    The remarks say how many passed. A chat of which none does has no segments.
    """
    if document.kind is not Kind.CHAT or wanted == Filter():
        return document
    test = passes(wanted, document.name)
    kept = {
        said.place.message_id: said
        for said in messages_of(document)
        if test(said.place.author, said.place.sent_at, said.line.body)
    }
    n_all = n_messages(document)
    if len(kept) == n_all:
        return document
    note = Remark("chat-filtered", f"{len(kept):,} of {n_all:,} messages pass the filter.")
    return replace(
        document,
        segments=tuple(_only(document, kept)) if kept else (),
        outline=(),
        remarks=(*document.remarks, note),
    )


def split_document(document: Document, key: Callable[[MessageLocation], str]) -> dict[str, Document]:
    """Share a chat's messages out to documents by `key`, each with the names and days it needs.

    The parts keep path and name, and their order is that of their first messages.
    """
    groups: dict[str, list[Said]] = {}
    for said in messages_of(document):
        groups.setdefault(key(said.place), []).append(said)
    pairs = [pair for text in _declarations(document) for pair in legend_pairs(text)]
    parts = {}
    for name, group in groups.items():
        segments = tuple(_part(group, pairs))
        digest = hashlib.sha256(f"{document.content_sha256}\0{name}".encode()).hexdigest()
        parts[name] = replace(document, segments=segments, outline=(), content_sha256=digest)
    return parts


def _declarations(document: Document) -> Iterator[str]:
    for segment in document.segments:
        place = segment.location
        if segment.role is Role.HEADING and isinstance(place, MessageLocation) and not place.message_id:
            yield segment.text


def _part(group: Sequence[Said], pairs: Sequence[tuple[str, str]]) -> Iterator[Segment]:
    used = _names_used(group)
    if text := legend((author, label) for label, author in pairs if label in used):
        yield Segment(text, MessageLocation("", ""), Role.HEADING)
    days = Days()
    for said in group:
        yield from _dated(said, days)


def _only(document: Document, kept: dict[str, Said]) -> Iterator[Segment]:
    """Lay the kept messages out anew: days and times stand where they are needed now."""
    days = Days()
    mark: Segment | None = None
    used = _names_used(kept.values())
    for segment in document.segments:
        place = segment.location
        assert isinstance(place, MessageLocation)
        if segment.role is Role.HEADING and not place.message_id:
            text = legend((author, label) for label, author in legend_pairs(segment.text) if label in used)
            if text:
                yield replace(segment, text=text)
        elif segment.role is Role.HEADING:
            mark = segment if place.sent_at is None else None  # a recording's; days are set anew
        elif place.message_id in kept:
            if mark is not None:
                yield mark
                mark = None
            yield from _dated(kept[place.message_id], days)


def _dated(said: Said, days: Days) -> Iterator[Segment]:
    moment = said.place.sent_at
    line = f"{said.label}{said.line.middle}{said.line.body}"
    if moment is None:
        yield replace(said.segment, text=line)
        return
    heading = days.heading_before(moment)
    if heading is not None:
        place = replace(said.place, author="")
        yield Segment(heading, place, Role.HEADING, section=days.section)
    yield replace(said.segment, text=days.clock_before(moment) + line, section=days.section)


def _names_used(messages: Iterable[Said]) -> set[str]:
    used: set[str] = set()
    for said in messages:
        used.add(said.label)
        if arrow := _ARROW.match(said.line.middle):
            used.add(arrow[1])
    return used


# --- joining ----------------------------------------------------------------------------------


def join_exports(documents: Sequence[Document]) -> tuple[Document, ...]:
    """Join later exports of one chat to the first one given; all other documents keep their places."""
    joined: list[Document] = []
    for document in documents:
        earlier = next((i for i, one in enumerate(joined) if _same_chat(one, document)), None)
        if earlier is None:
            joined.append(document)
        else:
            joined[earlier] = join(joined[earlier], document)
    return tuple(joined)


def join(old: Document, new: Document) -> Document:
    """Append to `old` the messages of a later export that it does not have yet."""
    known = {said.place.message_id for said in messages_of(old)}
    every = list(messages_of(new))
    fresh = [said for said in every if said.place.message_id not in known]
    note = Remark(
        "chat-joined",
        f"{len(fresh):,} new message{'' if len(fresh) == 1 else 's'} of {new.name} at the end; "
        f"the other {len(every) - len(fresh):,} of its {len(every):,} were there already.",
    )
    more = tuple(_appended(old, fresh)) if fresh else ()
    digest = hashlib.sha256(f"{old.content_sha256}{new.content_sha256}".encode()).hexdigest()
    return replace(
        old,
        segments=old.segments + more,
        outline=old.outline + tuple(s for s in more if s.role is Role.HEADING),
        content_sha256=digest if fresh else old.content_sha256,
        remarks=(*old.remarks, note, *(r for r in new.remarks if r.code == "chat-unparsed-line")),
    )


def _same_chat(old: Document, new: Document) -> bool:
    """Tell whether two documents are exports of one chat: messages stand in both, word for word."""
    if old.kind is not Kind.CHAT or new.kind is not Kind.CHAT or old is new:
        return False
    ours, theirs = _fingerprints(old), _fingerprints(new)
    n_shared = len(ours & theirs)
    return n_shared > 0 and n_shared >= _MIN_SHARED * min(len(ours), len(theirs))


def _fingerprints(document: Document) -> set[tuple[str, str, datetime | None, str]]:
    return {
        (said.place.message_id, said.place.author, said.place.sent_at, said.line.body)
        for said in messages_of(document)
    }


def _appended(old: Document, fresh: Sequence[Said]) -> Iterator[Segment]:
    """Write later messages as a part of their own, with the short names that `old` declared."""
    declared = labels_of(old)
    last: datetime | None = None
    labels: dict[str, str] = {}
    for said in messages_of(old):
        labels[said.place.author] = declared.get(said.place.author, plain_label(said.place.author))
        last = said.place.sent_at or last
    more = choose_labels([Message(s.place.message_id, s.place.author, "") for s in fresh], labels)
    labels |= more
    if text := legend(more.items()):
        yield Segment(text, MessageLocation("", ""), Role.HEADING)
    theirs = {said.label: labels.get(said.place.author, said.label) for said in fresh}
    days = Days(last.date() if last else None)
    for said in fresh:
        middle = _ARROW.sub(lambda arrow: f" → {theirs.get(arrow[1], arrow[1])}", said.line.middle, count=1)
        label = labels[said.place.author] if said.place.author else ""
        yield from _dated(replace(said, label=label, line=replace(said.line, middle=middle)), days)
