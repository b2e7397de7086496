"""Telegram Desktop's result.json: one chat, or all chats of an account."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from ingest.chats.jsonval import (
    Ids,
    JsonObject,
    iso_moment,
    length,
    obj,
    objects,
    string,
    utc_moment,
    with_zone_of,
)
from ingest.chats.model import Chat, ChatFormat, Counts, LeftOut, Message
from ingest.chats.text import tidy, tidy_name


def read_telegram(data: Any, fallback_name: str) -> Iterator[Chat]:
    """Yield the file's chats; several when it holds `chats.list` or `left_chats.list`."""
    root = obj(data)
    if "messages" in root:
        yield _chat(root, fallback_name)
        return
    for group in ("chats", "left_chats"):
        for number, chat in enumerate(objects(obj(root.get(group)).get("list")), start=1):
            yield _chat(chat, f"{fallback_name} {number}")


def _chat(chat: JsonObject, fallback_name: str) -> Chat:
    ids = Ids()
    raw = chat.get("messages")
    messages = tuple(_message(item, ids, n) for n, item in enumerate(objects(raw), start=1))
    n_broken = length(raw) - len(messages)
    left_out = (LeftOut("not a message object", n_broken),) if n_broken else ()
    name = tidy_name(string(chat.get("name"))) or fallback_name
    return Chat(ChatFormat.TELEGRAM, name, messages, Counts(length(raw), len(messages), left_out))


def _message(item: JsonObject, ids: Ids, position: int) -> Message:
    service = item.get("type") == "service"
    author = string(item.get("from") or item.get("actor"))
    if not author and not service:
        author = string(item.get("from_id")) or "Deleted account"
    reply_to = string(item.get("reply_to_message_id"))
    return Message(
        id=ids.take(string(item.get("id")), position),
        author=tidy_name(author),
        text=tidy(_service_text(item) if service else _text(item)),
        sent_at=_sent_at(item),
        reply_to=reply_to or None,
        edited="edited" in item or "edited_unixtime" in item,
        system=service,
        attachments=tuple(_attachments(item)),
    )


def _sent_at(item: JsonObject) -> datetime | None:
    local = iso_moment(item.get("date"))
    moment = utc_moment(item.get("date_unixtime"))
    return local if moment is None else with_zone_of(moment, local)


def _text(item: JsonObject) -> str:
    parts = [_flat(item.get("text"))]
    poll = obj(item.get("poll"))
    if poll:
        answers = (
            f"{string(a.get('text'))} ({string(a.get('voters'))})" for a in objects(poll.get("answers"))
        )
        parts.append(f"Poll: {_flat(poll.get('question'))} {'; '.join(answers)}")
    place = obj(item.get("location_information"))
    if place:
        parts.append(f"Location: {string(place.get('latitude'))}, {string(place.get('longitude'))}")
    contact = obj(item.get("contact_information"))
    if contact:
        words = (string(contact.get(k)) for k in ("first_name", "last_name", "phone_number"))
        parts.append("Contact: " + " ".join(word for word in words if word))
    return "\n".join(part for part in parts if part)


def _flat(text: Any) -> str:
    """Join a text that is either a string or a list of strings and formatted entities."""
    if isinstance(text, list):
        return "".join(part if isinstance(part, str) else string(obj(part).get("text")) for part in text)
    return string(text)


def _service_text(item: JsonObject) -> str:
    members = item.get("members")
    details = [string(item.get(key)) for key in ("title", "new_title", "discard_reason", "message_id")]
    if isinstance(members, list):
        details.append(", ".join(string(member) for member in members if member))
    said = _flat(item.get("text"))
    action = string(item.get("action")).replace("_", " ")
    return ": ".join(part for part in (action, " ".join(filter(None, details)), said) if part)


def _attachments(item: JsonObject) -> Iterator[str]:
    names = [string(item.get(key)) for key in ("file_name", "file", "photo")]
    named = next((name.rsplit("/", 1)[-1] for name in names if name and not name.startswith("(")), "")
    if named:
        yield tidy_name(named)
    elif any(names):
        yield string(item.get("media_type")).replace("_", " ") or ("photo" if names[2] else "file")
