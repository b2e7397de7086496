"""DiscordChatExporter's JSON: one file per channel."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ingest.chats.jsonval import Ids, JsonObject, iso_moment, length, obj, objects, string
from ingest.chats.model import Chat, ChatFormat, Counts, LeftOut, Message
from ingest.chats.text import tidy, tidy_name

_SPOKEN = frozenset(
    {"", "Default", "Reply", "ThreadStarterMessage", "ChatInputCommand", "ContextMenuCommand"}
)


def read_discord(data: Any, fallback_name: str) -> Chat:
    """Read one channel."""
    root = obj(data)
    ids = Ids()
    raw = root.get("messages")
    messages = tuple(_message(item, ids, n) for n, item in enumerate(objects(raw), start=1))
    # messageCount is what the exporter meant to write: a smaller file was cut off.
    declared = root.get("messageCount")
    n_in_file = max(length(raw), declared if isinstance(declared, int) else 0)
    n_missing = n_in_file - len(messages)
    left_out = (LeftOut("counted by the exporter but not in the file", n_missing),) if n_missing else ()
    channel = tidy_name(string(obj(root.get("channel")).get("name")))
    name = f"#{channel}" if channel else fallback_name
    return Chat(ChatFormat.DISCORD, name, messages, Counts(n_in_file, len(messages), left_out))


def _message(item: JsonObject, ids: Ids, position: int) -> Message:
    author = obj(item.get("author"))
    nick = string(author.get("nickname")) or string(author.get("name")) or string(author.get("id"))
    reply_to = string(obj(item.get("reference")).get("messageId"))
    return Message(
        id=ids.take(string(item.get("id")), position),
        author=tidy_name(nick),
        text=tidy("\n".join(_text(item))),
        sent_at=iso_moment(item.get("timestamp")),
        reply_to=reply_to or None,
        edited=bool(item.get("timestampEdited")),
        system=string(item.get("type")) not in _SPOKEN,
        attachments=tuple(_attachments(item)),
    )


def _text(item: JsonObject) -> Iterator[str]:
    if content := string(item.get("content")):
        yield content
    for embed in objects(item.get("embeds")):
        fields = (f"{string(f.get('name'))}: {string(f.get('value'))}" for f in objects(embed.get("fields")))
        words = (string(embed.get("title")), string(embed.get("description")), *fields)
        if shown := "\n".join(word for word in words if word):
            yield shown
    poll = obj(item.get("poll"))
    if poll:
        yield f"Poll: {string(obj(poll.get('question')).get('text')) or string(poll.get('question'))}"


def _attachments(item: JsonObject) -> Iterator[str]:
    for file in objects(item.get("attachments")):
        yield tidy_name(string(file.get("fileName")) or string(file.get("url")).rsplit("/", 1)[-1])
    for sticker in objects(item.get("stickers")):
        yield tidy_name(string(sticker.get("name")))
