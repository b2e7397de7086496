from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ingest.chats import (
    Chat,
    ChatFormat,
    Counts,
    Message,
    load_chats,
    merge,
    read_chat,
    restore,
    to_document,
)
from ingest.chats.text import tidy, tidy_name
from ingest.model import Document, Kind, MessageLocation, Role
from tests.ingest.chats.builders import DATA

START = datetime(2024, 1, 30, 9, 0)


def chat_of(*messages: Message, part_ends: tuple[int, ...] = ()) -> Chat:
    counts = Counts(len(messages), len(messages))
    return Chat(ChatFormat.WHATSAPP, "Deals", messages, counts, part_ends=part_ends)


def say(id_: str, author: str, text: str, minutes: float = 0, **more: object) -> Message:
    return Message(id_, author, text, START + timedelta(minutes=minutes), **more)  # type: ignore[arg-type]


def lines(document: Document) -> list[str]:
    return [segment.text for segment in document.segments]


def test_days_names_clocks_and_replies() -> None:
    chat = chat_of(
        say("1", "Anna Katharina Bergstrom", "shall we say 40,000?"),
        say("2", "Bo", "yes", 1, reply_to="1"),
        say("3", "Anna Katharina Bergstrom", "", 2, attachments=("offer.pdf",)),
        say("4", "Bo", "late", 45, reply_to="1", edited=True),
        say("5", "", "Cy joined", 46),
        say("6", "Anna Katharina Bergstrom", "next day", 24 * 60),
        say("7", "Anna Katharina Bergstrom", "next month", 48 * 60),
        say("8", "Anna Katharina Bergstrom", "", 49 * 60, deleted=True),
        say("9", "Anna Katharina Bergstrom", "bye", 49 * 60),
    )
    assert lines(to_document(chat, "x")) == [
        "Speakers: Anna = Anna Katharina Bergstrom",
        "30 Jan 2024",
        "09:00 Anna: shall we say 40,000?",
        "Bo: yes",
        "Anna [offer.pdf]:",
        "09:45 Bo → Anna (edited): late",
        "* Cy joined",
        "31 Jan",
        "Anna: next day",
        "1 Feb 2024",
        "09:00 Anna: next month",
        "10:00 Anna (deleted):",
        "Anna: bye",
    ]


def test_segments_carry_their_message() -> None:
    document = to_document(chat_of(say("17", "Ann", "hi", line_start=3, line_end=4)), "a/chat.txt")
    heading, message = document.segments
    assert (document.kind, document.name, document.path) == (Kind.CHAT, "Deals", "a/chat.txt")
    assert heading.role is Role.HEADING and message.role is Role.MESSAGE
    assert message.location == MessageLocation("17", "Ann", START, 3, 4)
    assert message.section == "30 Jan 2024"
    assert isinstance(heading.location, MessageLocation) and heading.location.message_id == "17"


def test_recordings_get_a_mark_every_five_minutes() -> None:
    cues = [
        Message(f"c{n}", "Ann", "x", offset_s=seconds) for n, seconds in enumerate((1, 200, 310, 320, 4000))
    ]
    assert lines(to_document(chat_of(*cues), "x")) == [
        "00:00:00", "Ann: x", "Ann: x", "00:05:00", "Ann: x", "Ann: x", "01:05:00", "Ann: x",
    ]  # fmt: skip


def test_short_names_never_collide() -> None:
    names = ["John Fitzgerald Kennedy", "John Quincy Adams", "JFK", "John Francis Keyes", "+44 7700 900123"]
    messages = [say(str(n), names[n % 5], "x", n) for n in range(60)]
    document = to_document(chat_of(*messages), "x")
    assert lines(document)[0] == (
        "Speakers: A = John Fitzgerald Kennedy; JQA = John Quincy Adams; B = John Francis Keyes; "
        "C = +44 7700 900123"
    )
    assert [r.author for r in restore(document)] == [m.author for m in messages]


names = st.one_of(
    st.sampled_from(
        ["Ann", "Ann Lee", "a: b", "12:30 Bob", "x; y = z", "محمد علي", "👩‍👩‍👧", "+44 7700 900123", "*"]
    ),
    st.text(min_size=1, max_size=30).map(tidy_name).filter(bool),
)
texts = st.one_of(
    st.sampled_from(["", "10:00 Ann: x", ": ", " → Ann: (edited) [a]: b", "* x"]), st.text(max_size=60)
)


@st.composite
def messages_of_a_chat(draw: st.DrawFn) -> tuple[Message, ...]:
    n = draw(st.integers(1, 12))
    authors = draw(st.lists(st.one_of(st.just(""), names), min_size=1, max_size=4))
    message = st.builds(
        Message,
        id=st.just(""),
        author=st.sampled_from(authors),
        text=texts.map(tidy),
        sent_at=st.one_of(st.none(), st.datetimes(datetime(2020, 1, 1), datetime(2020, 1, 4))),
        offset_s=st.none(),
        reply_to=st.one_of(st.none(), st.integers(0, n).map(str)),
        edited=st.booleans(),
        deleted=st.booleans(),
        attachments=st.lists(st.sampled_from(["a.jpg", "b]: c.pdf"]), max_size=2).map(tuple),
    )
    drawn = draw(st.lists(message, min_size=n, max_size=n))
    return tuple(replace(one, id=str(index)) for index, one in enumerate(drawn))


@given(messages_of_a_chat(), st.integers(0, 12))
def test_every_message_comes_back(messages: tuple[Message, ...], cut: int) -> None:
    document = to_document(chat_of(*messages, part_ends=(min(cut, len(messages)),)), "x")
    assert [(r.id, r.author, r.sent_at, r.text) for r in restore(document)] == [
        (m.id, m.author, m.sent_at, m.text) for m in messages
    ]


@given(messages_of_a_chat(), st.integers(0, 12))
def test_a_merged_chat_begins_with_what_was_read(messages: tuple[Message, ...], cut: int) -> None:
    old, new = chat_of(*messages[:cut]), chat_of(*messages)
    before, after = to_document(old, "x"), to_document(merge(old, new), "x")
    assert after.segments[: len(before.segments)] == before.segments
    assert [r.id for r in restore(after)] == [m.id for m in messages]


@pytest.mark.parametrize(
    "path", [p for p in sorted(DATA.iterdir()) if p.suffix != ".md"], ids=lambda p: p.name
)
def test_fixtures_come_back(path: Path) -> None:
    if path.name.startswith("LICENSE"):
        return
    for chat in load_chats(path):
        assert [(r.id, r.author, r.sent_at, r.text) for r in restore(to_document(chat, "x"))] == [
            (m.id, m.author, m.sent_at, m.text) for m in chat.messages
        ]


def test_qmsum_comes_back(shared_data: Path) -> None:
    chats = load_chats(shared_data / "qmsum" / "test.jsonl")
    for chat in chats:
        assert [r.text for r in restore(to_document(chat, "x"))] == [m.text for m in chat.messages]


def test_remarks_tell_counts_dates_and_strays(tmp_path: Path) -> None:
    path = tmp_path / "chat.txt"
    path.write_text("hello\n03/04/24, 10:00 - Ann: x\n03/04/24, 10:01 - Bo: y\n")
    (document,) = read_chat(path).documents
    assert [(remark.code, remark.text, remark.line) for remark in document.remarks] == [
        ("chat-counts", "2 messages in the file, 2 imported.", None),
        (
            "chat-date-order",
            "Dates are read as day, month, year, because nothing in the file decides it and this is the more "
            "usual order. If the dates look wrong, choose another order.",
            None,
        ),
        ("chat-unparsed-line", "Line 1 could not be read as a message: hello", 1),
    ]


def test_a_zone_is_kept_and_shown_on_its_own_clock() -> None:
    late = Message("1", "Ann", "x", datetime(2024, 1, 1, 23, 30, tzinfo=UTC))
    document = to_document(chat_of(late, say("2", "Ann", "y")), "x")
    assert restore(document)[0].sent_at == late.sent_at
    assert lines(document)[0] == "1 Jan 2024"


def test_the_hash_tells_two_readings_apart() -> None:
    one, two = chat_of(say("1", "Ann", "x")), chat_of(say("1", "Ann", "y"))
    assert to_document(one, "a").content_sha256 == to_document(one, "b").content_sha256
    assert to_document(one, "a").content_sha256 != to_document(two, "a").content_sha256
