from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from ingest.chats import ChatOptions, Filter, filter_messages, load_chats, merge, read_chat
from ingest.chats.model import Chat
from tests.ingest.chats.builders import slack_files, telegram_message, write, write_json, write_zip


@pytest.fixture
def chat(tmp_path: Path) -> Chat:
    data = {
        "name": "Deals",
        "messages": [telegram_message(n, "Ann" if n % 2 else "Bo", f"no {n}") for n in range(30)],
    }
    return load_chats(write_json(tmp_path / "result.json", data))[0]


def ids(chat: Chat) -> list[int]:
    return [int(message.id) for message in chat.messages]


def test_dates_with_and_without_zone(chat: Chat) -> None:
    # Day n // 10 of March, 10:00 on a clock one hour ahead of UTC.
    clock = Filter(since=datetime(2024, 3, 2), until=datetime(2024, 3, 3))
    assert ids(filter_messages(chat, clock)) == list(range(10, 20))
    exact = Filter(since=datetime(2024, 3, 2, 9, 5, tzinfo=UTC), until=datetime(2024, 3, 2, 9, 8, tzinfo=UTC))
    assert ids(filter_messages(chat, exact)) == [15, 16, 17]


def test_people_text_and_channel(chat: Chat) -> None:
    assert all(n % 2 for n in ids(filter_messages(chat, Filter(participants=("ann",)))))
    assert ids(filter_messages(chat, Filter(text="NO 2"))) == [2, *range(20, 30)]
    assert filter_messages(chat, Filter(channels=("other",))).messages == ()
    assert filter_messages(chat, Filter(channels=("DEALS",))) is chat


def test_counts_still_agree_after_filters(chat: Chat) -> None:
    counts = filter_messages(chat, Filter(participants=("Ann",))).counts
    assert (counts.n_in_file, counts.n_imported, counts.agree) == (30, 15, True)


def test_channels_of_a_workspace(tmp_path: Path) -> None:
    path = write_zip(tmp_path / "slack.zip", slack_files())
    reading = read_chat(
        path, ChatOptions(filter=Filter(channels=("#deals", "random"), participants=("Ann Lee", "U9")))
    )
    assert [document.name for document in reading.documents] == ["#deals", "#random"]


def test_merging_appends_only_what_is_new(tmp_path: Path) -> None:
    def line(minute: int, text: str) -> str:
        return f"31/12/24, 15:{minute:02d} - Ann: {text}\n"

    old_path = write(tmp_path / "old.txt", line(1, "a") + line(1, "a") + line(2, "b"))
    new_path = write(
        tmp_path / "new.txt", line(1, "a") + line(1, "a") + line(1, "a") + line(2, "b") + line(3, "c")
    )
    old, new = load_chats(old_path)[0], load_chats(new_path)[0]
    both = merge(old, new)
    assert both.messages[:3] == old.messages
    assert [m.text for m in both.messages] == ["a", "a", "b", "a", "c"]
    assert len({m.id for m in both.messages}) == 5
    assert both.part_ends == (3,) and both.counts.agree
    assert merge(both, new) is both
    assert merge(old, old) is old


def test_merging_twice_and_filtering_keeps_the_parts(chat: Chat) -> None:
    def first(n: int) -> Chat:
        return filter_messages(chat, Filter(until=datetime(2024, 3, 1, 10) + timedelta(days=n)))

    three = merge(merge(first(1), first(2)), chat)
    assert three.part_ends == (10, 20)
    assert ids(three) == list(range(30))
    assert filter_messages(three, Filter(participants=("Ann",))).part_ends == (5, 10)
