"""Slack's workspace export: users, channels, and one JSON file per channel and day."""

from __future__ import annotations

import html
import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from ingest.chats.export import Export
from ingest.chats.jsonval import Ids, JsonObject, length, obj, objects, string, utc_moment
from ingest.chats.model import Chat, ChatFormat, Counts, LeftOut, Message
from ingest.chats.text import tidy, tidy_name

_DAY_FILE = re.compile(r"(?:^|.*/)(?P<channel>[^/]+)/\d{4}-\d{2}-\d{2}\.json$")
_MARKUP = re.compile(r"<(?P<sign>[@#!]?)(?P<target>[^<>|]*)(?:\|(?P<label>[^<>]*))?>")
_SPOKEN = frozenset(
    {
        "",
        "bot_message",
        "me_message",
        "file_share",
        "thread_broadcast",
        "file_comment",
        "tombstone",
        "reply_broadcast",
    }
)


@dataclass
class _Workspace:
    """Names by id, and the title of each channel's folder."""

    users: dict[str, str] = field(default_factory=dict)
    channels: dict[str, str] = field(default_factory=dict)
    titles: dict[str, str] = field(default_factory=dict)


def read_slack(export: Export) -> Iterator[Chat]:
    """Yield one chat per channel, direct message and group, in the order of their names."""
    workspace = _workspace(export)
    days: dict[str, list[str]] = defaultdict(list)
    for name in export.names:
        if day := _DAY_FILE.match(name):
            days[day["channel"]].append(name)
    for channel in sorted(days):
        yield _channel(export, channel, days[channel], workspace)


def _workspace(export: Export) -> _Workspace:
    workspace = _Workspace()
    by_base = {name.rsplit("/", 1)[-1]: name for name in export.names if name.count("/") <= 1}
    if "users.json" in by_base:
        for user in objects(export.json(by_base["users.json"])):
            workspace.users[string(user.get("id"))] = _user_name(user)
    for base in ("channels.json", "groups.json", "dms.json", "mpims.json"):
        for channel in objects(export.json(by_base[base])) if base in by_base else ():
            id_, name = string(channel.get("id")), string(channel.get("name"))
            workspace.channels[id_] = name
            if base in ("dms.json", "mpims.json"):
                raw = channel.get("members")
                members = raw if isinstance(raw, list) else []
                people = ", ".join(workspace.users.get(string(m), string(m)) for m in members)
                workspace.titles[name or id_] = people or name or id_
    return workspace


def _user_name(user: JsonObject) -> str:
    profile = obj(user.get("profile"))
    names = (profile.get("display_name"), profile.get("real_name"), user.get("real_name"), user.get("name"))
    return tidy_name(next((string(n) for n in names if string(n).strip()), string(user.get("id"))))


def _channel(export: Export, channel: str, files: list[str], workspace: _Workspace) -> Chat:
    items: list[JsonObject] = []
    n_in_file = 0
    for name in sorted(files):
        day = export.json(name)
        n_in_file += length(day)
        items.extend(objects(day))
    items.sort(key=lambda item: _seconds(item.get("ts")))
    ids = Ids()
    messages = tuple(_message(item, ids, n, workspace) for n, item in enumerate(items, start=1))
    n_broken = n_in_file - len(messages)
    left_out = (LeftOut("not a message object", n_broken),) if n_broken else ()
    title = workspace.titles.get(channel, f"#{channel}")
    return Chat(ChatFormat.SLACK, title, messages, Counts(n_in_file, len(messages), left_out))


def _seconds(value: object) -> float:
    try:
        return float(str(value))
    except ValueError:
        return 0.0


def _message(item: JsonObject, ids: Ids, position: int, workspace: _Workspace) -> Message:
    ts, thread = string(item.get("ts")), string(item.get("thread_ts"))
    in_thread = thread not in ("", ts)
    subtype = string(item.get("subtype"))
    text = "\n".join(_text(item, workspace))
    return Message(
        id=ids.take(ts, position),
        author=_author(item, workspace.users),
        text=tidy(text),
        sent_at=utc_moment(ts),
        reply_to=thread if in_thread else None,
        thread=thread or None,
        edited="edited" in item,
        deleted=subtype == "tombstone",
        system=subtype not in _SPOKEN,
        attachments=tuple(_attachments(item)),
    )


def _author(item: JsonObject, users: Mapping[str, str]) -> str:
    id_ = string(item.get("user")) or string(item.get("bot_id"))
    if id_ in users:
        return users[id_]
    profile = obj(item.get("user_profile"))
    names = (profile.get("display_name"), profile.get("real_name"), item.get("username"))
    bot = obj(item.get("bot_profile")).get("name")
    return tidy_name(next((string(n) for n in (*names, bot) if string(n).strip()), id_))


def _text(item: JsonObject, workspace: _Workspace) -> Iterator[str]:
    if text := string(item.get("text")):
        yield plain(text, workspace.users, workspace.channels)
    else:
        for said in _block_texts(item.get("blocks")):
            yield plain(said, workspace.users, workspace.channels)
    for card in objects(item.get("attachments")):
        words = (card.get("title"), card.get("text") or card.get("fallback"))
        if shown := "\n".join(string(word) for word in words if word):
            yield plain(shown, workspace.users, workspace.channels)


def _block_texts(part: object) -> Iterator[str]:
    """Yield the words of the blocks of which an app's message may be made instead of a text."""
    if isinstance(part, list):
        for one in part:
            yield from _block_texts(one)
    elif isinstance(part, dict):
        if isinstance(part.get("text"), str):
            yield part["text"]
        for key in ("text", "fields", "elements"):
            if not isinstance(part.get(key), str):
                yield from _block_texts(part.get(key))


def plain(text: str, users: Mapping[str, str], channels: Mapping[str, str]) -> str:
    """Turn Slack's markup into plain text: names for ids, labels with their links, real `&<>`."""

    def shown(match: re.Match[str]) -> str:
        sign, target, label = match["sign"], match["target"], match["label"]
        if sign == "@":
            return f"@{users.get(target) or label or target}"
        if sign == "#":
            return f"#{channels.get(target) or label or target}"
        if sign == "!":
            return label or f"@{target.split('^')[0]}"
        return f"{label} ({target})" if label and label != target.removeprefix("mailto:") else target

    return html.unescape(_MARKUP.sub(shown, text))


def _attachments(item: JsonObject) -> Iterator[str]:
    for file in objects(item.get("files")):
        yield tidy_name(string(file.get("name")) or string(file.get("title")) or "file")
