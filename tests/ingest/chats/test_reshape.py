"""Filters and repeated exports on documents in compact form: what is left reads like a chat of its own."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from ingest.chats import Filter, filter_document, filter_messages, join, join_exports, restore, to_document
from ingest.chats.model import Message
from ingest.chats.reshape import spoken
from ingest.model import Document, Kind, LineLocation, Segment
from tests.ingest.chats.test_compact import chat_of, lines, messages_of_a_chat, say

ANNA = "Anna Katharina Bergstrom"
TALK = (
    say("1", ANNA, "shall we say 40,000?"),
    say("2", "Bo", "yes", 1, reply_to="1"),
    say("3", ANNA, "good", 2),
    say("3b", ANNA, "I will write it down", 3),
    say("4", "Bo", "the price again?", 45, reply_to="1", edited=True),
    say("5", ANNA, "still 40,000", 50),
    say("6", ANNA, "signed", 24 * 60 + 5),
    say("7", ANNA, "paid", 24 * 60 + 6),
)


def texts(document: Document) -> list[str]:
    return [one.text for one in restore(document)]


def test_days_and_times_stand_where_they_are_needed_now() -> None:
    whole = to_document(chat_of(*TALK), "x")
    assert lines(filter_document(whole, Filter(participants=("bo",)))) == [
        "Speakers: Anna = Anna Katharina Bergstrom",  # Bo's reply names her
        "30 Jan 2024",
        "09:01 Bo: yes",
        "09:45 Bo → Anna (edited): the price again?",
    ]
    later = filter_document(whole, Filter(since=datetime(2024, 1, 31, 9, 6)))
    assert lines(later) == [
        "Speakers: Anna = Anna Katharina Bergstrom",
        "31 Jan 2024",
        "09:06 Anna: paid",
    ]
    assert [(r.code, r.text) for r in later.remarks][-1] == (
        "chat-filtered",
        "1 of 8 messages pass the filter.",
    )
    assert later.segments[-1].section == "31 Jan 2024"


def test_what_is_looked_up_are_messages_with_full_names() -> None:
    more = (say("8", "Peter Quincy Adams", "fine with me", 3_000 + n) for n in range(1))
    chat = chat_of(
        *TALK, *more, *(say(f"p{n}", "Peter John Kennedy", "ok then", 3_100 + n) for n in range(9))
    )
    found = spoken(to_document(chat, "x"))
    assert lines(found)[0] == f"{ANNA}: shall we say 40,000?"
    assert lines(found)[-1] == "Peter John Kennedy (PJK): ok then"
    assert found.segments[0].section == "30 Jan 2024"
    assert all(segment.location.message_id for segment in found.segments)  # type: ignore[union-attr]
    contract = Document("c", "c", Kind.TEXT, (Segment("x", LineLocation(1, 1)),), "c")
    assert spoken(contract) is contract


def test_what_does_not_filter_changes_nothing() -> None:
    whole = to_document(chat_of(*TALK), "x")
    assert filter_document(whole, Filter()) is whole
    assert filter_document(whole, Filter(channels=("#deals",))) is whole
    assert filter_document(whole, Filter(channels=("other",))).segments == ()
    contract = Document("c", "c", Kind.TEXT, (Segment("x", LineLocation(1, 1)),), "c")
    assert filter_document(contract, Filter(text="nothing has this")) is contract


@given(
    messages_of_a_chat(),
    st.sampled_from(
        [
            Filter(participants=("Ann", "x; y = z")),
            Filter(text="a"),
            Filter(since=datetime(2020, 1, 2)),
            Filter(until=datetime(2020, 1, 3), text="x"),
        ]
    ),
)
def test_a_filtered_document_holds_what_the_filtered_chat_holds(
    messages: tuple[Message, ...], wanted: Filter
) -> None:
    chat = chat_of(*messages)
    found = restore(filter_document(to_document(chat, "x"), wanted))
    expected = filter_messages(chat, wanted).messages
    assert [(r.id, r.author, r.sent_at, r.text) for r in found] == [
        (m.id, m.author, m.sent_at, m.text) for m in expected
    ]


@given(messages_of_a_chat(), st.integers(0, 12))
def test_a_joined_document_begins_with_the_earlier_one(messages: tuple[Message, ...], cut: int) -> None:
    old, new = to_document(chat_of(*messages[:cut]), "x"), to_document(chat_of(*messages), "y")
    both = join(old, new)
    assert both.segments[: len(old.segments)] == old.segments
    assert [(r.id, r.author, r.sent_at, r.text) for r in restore(both)] == [
        (m.id, m.author, m.sent_at, m.text) for m in messages
    ]


def test_later_messages_keep_the_short_names_that_were_declared() -> None:
    old = to_document(chat_of(*TALK[:4]), "/old.txt")
    more = (*TALK, *(say(f"n{i}", "Anna Maria Bergstrom", "hello all", 24 * 60 + 10 + i) for i in range(4)))
    new = replace(to_document(chat_of(*more), "/new.txt"), name="Deals (1)")
    (both,) = join_exports([old, new])
    assert (both.path, both.name) == ("/old.txt", "Deals")
    assert lines(both)[len(old.segments) :] == [
        "Speakers: AMB = Anna Maria Bergstrom",
        "09:45 Bo → Anna (edited): the price again?",
        "Anna: still 40,000",
        "31 Jan",
        "09:05 Anna: signed",
        "Anna: paid",
        "AMB: hello all",
        "AMB: hello all",
        "AMB: hello all",
        "AMB: hello all",
    ]
    assert both.remarks[-1].text == (
        "8 new messages of Deals (1) at the end; the other 4 of its 12 were there already."
    )
    assert join(both, new).segments == both.segments


def test_chats_that_only_look_alike_stay_apart() -> None:
    one = to_document(chat_of(*TALK), "/one.txt")
    numbered_alike = to_document(
        chat_of(
            *(replace(m, text=f"{m.text}!", sent_at=m.sent_at + timedelta(days=9)) for m in TALK if m.sent_at)
        ),
        "/two.txt",
    )
    assert join_exports([one, numbered_alike]) == (one, numbered_alike)
