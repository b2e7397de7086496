from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest

from ingest.chats import ChatFormat, ChatOptions, load_chats, recognise
from ingest.errors import DamagedSourceError, EmptySourceError
from tests.ingest.chats.builders import (
    DATA,
    chatgpt_conversation,
    claude_conversation,
    discord_channel,
    discord_message,
    slack_files,
    telegram_message,
    write,
    write_json,
    write_zip,
)


@pytest.mark.parametrize("name", ["telegram_single.json", "telegram_batch.json"])
def test_telegram_fixtures(name: str) -> None:
    assert recognise(DATA / name) is ChatFormat.TELEGRAM
    (chat,) = load_chats(DATA / name)
    assert [(m.author, m.text) for m in chat.messages] == [
        ("Author 1", "Minimal Message"),
        ("Author 2", "Link:https://telegram.org/"),
    ]
    assert chat.messages[0].sent_at == datetime(2018, 12, 5, 10, 39, 10, tzinfo=UTC)
    assert chat.counts.agree and chat.counts.n_in_file == 2


def test_telegram_replies_edits_files_polls_and_service_lines(tmp_path: Path) -> None:
    entities = ["Ask ", {"type": "mention", "text": "@bo"}, " 🙂"]
    service = {
        "id": 3,
        "type": "service",
        "date": "2024-03-01T10:03:00",
        "actor": "Ann",
        "action": "invite_members",
        "members": ["Bo", None],
        "text": "",
    }
    poll = {"question": "When?", "answers": [{"text": "Monday", "voters": 2}, {"text": "Never", "voters": 0}]}
    data = {
        "name": "Deals",
        "type": "private_group",
        "id": 1,
        "messages": [
            telegram_message(1, "Ann", entities),
            telegram_message(
                2,
                "علي",
                "yes",
                reply_to_message_id=1,
                edited="2024-03-01T10:05:00",
                file="files/offer.pdf",
                file_name="offer.pdf",
            ),
            service,
            telegram_message(4, "Ann", "", poll=poll),
            telegram_message(5, "Ann", "", photo="(File not included. Change data exporting settings.)"),
            "broken",
        ],
    }
    (chat,) = load_chats(write_json(tmp_path / "result.json", data))
    first, reply, invited, asked, photo = chat.messages
    assert (chat.name, first.text) == ("Deals", "Ask @bo 🙂")
    # 09:00 UTC is shown as the 10:00 of the exporting machine.
    assert first.sent_at == datetime(2024, 3, 1, 10, 1, tzinfo=timezone(timedelta(hours=1)))
    assert first.sent_at is not None and first.sent_at.utcoffset() == timedelta(hours=1)
    assert (reply.author, reply.reply_to, reply.edited, reply.attachments) == (
        "علي",
        "1",
        True,
        ("offer.pdf",),
    )
    assert invited.system and invited.author == "Ann" and invited.text == "invite members: Bo"
    assert asked.text == "Poll: When? Monday (2); Never (0)"
    assert photo.attachments == ("photo",)
    assert (chat.counts.n_in_file, chat.counts.n_imported, chat.counts.agree) == (6, 5, True)


def test_telegram_all_chats(tmp_path: Path) -> None:
    chats = {
        "list": [
            {"name": "A", "messages": [telegram_message(1, "x", "1")]},
            {"name": None, "messages": [telegram_message(1, "y", "2")]},
        ]
    }
    left = {"list": [{"name": "C", "messages": [telegram_message(1, "z", "3")]}]}
    found = load_chats(write_json(tmp_path / "result.json", {"chats": chats, "left_chats": left}))
    assert [chat.name for chat in found] == ["A", "result 2", "C"]


def test_discord(tmp_path: Path) -> None:
    data = discord_channel(
        discord_message("10", "Ann", "40k?", timestampEdited="2023-05-04T18:05:00+02:00"),
        discord_message("11", "Bo", "ok 👍", type="Reply", reference={"messageId": "10", "channelId": "2"}),
        discord_message(
            "12", "Bo", "", attachments=[{"id": "1", "fileName": "offer.pdf", "url": "x/offer.pdf"}]
        ),
        discord_message("13", "Cy", "Joined the server.", type="GuildMemberJoin"),
        discord_message("14", "Bot", "", embeds=[{"title": "Build", "description": "passed", "fields": []}]),
        count=6,
    )
    path = write_json(tmp_path / "general.json", data)
    assert recognise(path) is ChatFormat.DISCORD
    (chat,) = load_chats(path)
    asked, reply, file, joined, card = chat.messages
    assert chat.name == "#general"
    assert asked.edited and asked.sent_at == datetime.fromisoformat("2023-05-04T18:00:01.123456+02:00")
    assert (reply.id, reply.reply_to, reply.author) == ("11", "10", "Bo")
    assert file.attachments == ("offer.pdf",)
    assert joined.system and not reply.system
    assert card.text == "Build\npassed"
    assert (chat.counts.n_in_file, chat.counts.n_imported) == (6, 5) and chat.counts.agree


@pytest.mark.parametrize("packed", [True, False], ids=["zip", "folder"])
def test_slack(tmp_path: Path, packed: bool) -> None:
    if packed:
        path = write_zip(tmp_path / "slack.zip", slack_files())
    else:
        path = tmp_path / "slack"
        for name, text in slack_files().items():
            (path / name).parent.mkdir(parents=True, exist_ok=True)
            write(path / name, text)
    assert recognise(path) is ChatFormat.SLACK
    chats = {chat.name: chat for chat in load_chats(path)}
    assert set(chats) == {"#deals", "#random", "Ann Lee, Bo"}
    root, joined, reply, deleted, bot = chats["#deals"].messages
    assert root.text == "Price < 40k? @Bo see #random"
    assert root.sent_at == datetime(2024, 1, 9, 9, 0, 0, 100, tzinfo=UTC)
    assert (root.id, root.thread, root.reply_to) == ("1704790800.000100", "1704790800.000100", None)
    assert joined.system and joined.text == "@Bo has joined the channel"
    assert (reply.author, reply.reply_to, reply.edited) == ("Bo", root.id, True)
    assert reply.text == "Agreed, the offer (https://x.example/a) @here"
    assert reply.attachments == ("offer.pdf",)
    assert deleted.deleted
    assert (bot.author, bot.system) == ("deploybot", False)
    assert chats["#random"].messages[0].author == "U9"
    assert all(chat.counts.agree for chat in chats.values())


@pytest.mark.parametrize("current", ["c", "gone"])
def test_chatgpt_follows_the_current_branch(tmp_path: Path, current: str) -> None:
    path = write_json(tmp_path / "conversations.json", [chatgpt_conversation(current=current)])
    assert recognise(path) is ChatFormat.CHATGPT
    (chat,) = load_chats(path)
    assert [(m.id, m.author, m.text) for m in chat.messages] == [
        ("a", "User", "What is in this lease?"),
        ("b", "Assistant", "The rent is 900."),
        ("c", "User", "Thanks"),
    ]
    assert chat.messages[0].attachments == ("image",)
    assert chat.messages[0].sent_at == datetime(2023, 11, 14, 22, 13, 20, 500000, tzinfo=UTC)
    assert {left.reason: left.n_messages for left in chat.counts.left_out} == {
        "hidden by the assistant's app": 1,
        "on another branch of the conversation": 1,
    }
    assert (chat.counts.n_in_file, chat.counts.agree) == (5, True)


def test_chatgpt_split_files_in_a_zip(tmp_path: Path) -> None:
    files = {
        "conversations-000.json": json.dumps([chatgpt_conversation("One")]),
        "conversations-001.json": json.dumps([chatgpt_conversation("Two"), chatgpt_conversation("Three")]),
        "user.json": "{}",
        "chat.html": "<html>",
    }
    path = write_zip(tmp_path / "export.zip", files)
    assert recognise(path) is ChatFormat.CHATGPT
    assert [chat.name for chat in load_chats(path)] == ["One", "Two", "Three"]


def test_a_loop_in_the_tree_ends() -> None:
    from ingest.chats.assistants import read_chatgpt

    conversation = chatgpt_conversation()
    conversation["mapping"]["root"]["parent"] = "c"
    (chat,) = read_chatgpt([conversation])
    assert len(chat.messages) == 3


def test_claude(tmp_path: Path) -> None:
    path = write_json(tmp_path / "conversations.json", [claude_conversation()])
    assert recognise(path) is ChatFormat.CLAUDE
    (chat,) = load_chats(path)
    assert [(m.id, m.author, m.text) for m in chat.messages] == [
        ("m1", "User", "Summarise"),
        ("m2", "Assistant", "It is a lease."),
        ("m3", "User", "Thanks (old exports have only this)"),
    ]
    assert chat.messages[0].attachments == ("lease.pdf",)
    assert chat.notes == (
        "Parts that nobody wrote are not read: 1 tool_use.",
        "1 attached text is named but not read.",
    )
    assert (chat.counts.n_in_file, chat.counts.n_imported, chat.counts.agree) == (4, 3, True)


def test_damaged_and_empty_exports_say_what_to_do(tmp_path: Path) -> None:
    cut = write(tmp_path / "result.json", (DATA / "telegram_single.json").read_text()[:-40])
    with pytest.raises(DamagedSourceError, match="export the chat again"):
        load_chats(cut)
    empty = write_json(tmp_path / "empty.json", {"messages": []})
    with pytest.raises(EmptySourceError):
        load_chats(empty, ChatOptions(format=ChatFormat.TELEGRAM))


@pytest.mark.parametrize("format_", [f for f in ChatFormat if f not in (ChatFormat.SLACK, ChatFormat.MBOX)])
@pytest.mark.parametrize(
    "data", ["[]", "{}", "null", "[1, [2]]", '{"messages": {"a": 1}}', '{"mapping": [1]}']
)
def test_foreign_json_never_crashes_a_reader(tmp_path: Path, format_: ChatFormat, data: str) -> None:
    path = write(tmp_path / "x.json", data)
    with pytest.raises(EmptySourceError):
        load_chats(path, ChatOptions(format=format_))


def test_a_slack_message_made_of_blocks_alone_has_their_words(tmp_path: Path) -> None:
    block = {"type": "section", "text": {"type": "mrkdwn", "text": "Build 7 &amp; 8 failed"}}
    said = [
        {
            "type": "message",
            "subtype": "bot_message",
            "username": "ci",
            "ts": "1705309501.0",
            "text": "",
            "blocks": [block],
        }
    ]
    path = write_zip(tmp_path / "slack.zip", slack_files() | {"general/2030-01-01.json": json.dumps(said)})
    assert any(m.text == "Build 7 & 8 failed" for chat in load_chats(path) for m in chat.messages)
