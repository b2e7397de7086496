"""Conversations with assistants: ChatGPT's tree and Claude's list."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any

from ingest.chats.jsonval import Ids, JsonObject, iso_moment, obj, objects, string, utc_moment
from ingest.chats.model import Chat, ChatFormat, Counts, LeftOut, Message
from ingest.chats.text import tidy, tidy_name

_CHATGPT_NAMES = {"user": "User", "assistant": "Assistant", "tool": "Tool", "system": "System"}
_CLAUDE_NAMES = {"human": "User", "assistant": "Assistant"}
_OTHER_BRANCH = "on another branch of the conversation"
_EMPTY = "without text or files"
_HIDDEN = "hidden by the assistant's app"


def read_chatgpt(data: Any) -> Iterator[Chat]:
    """Yield the conversations of one conversations file, along the branch last seen."""
    for number, conversation in enumerate([data] if isinstance(data, dict) else objects(data), start=1):
        nodes = {key: obj(node) for key, node in obj(conversation.get("mapping")).items()}
        branch = _branch(nodes, string(conversation.get("current_node")))
        ids = Ids()
        messages: list[Message] = []
        reasons: Counter[str] = Counter()
        for key in branch:
            said = obj(nodes[key].get("message"))
            if not said:
                continue
            message = _chatgpt_message(key, said, ids, len(messages))
            if obj(said.get("metadata")).get("is_visually_hidden_from_conversation"):
                reasons[_HIDDEN] += 1
            elif message.text or message.attachments:
                messages.append(message)
            else:
                reasons[_EMPTY] += 1
        n_in_file = sum(bool(obj(node.get("message"))) for node in nodes.values())
        reasons[_OTHER_BRANCH] = n_in_file - len(messages) - sum(reasons.values())
        name = tidy_name(string(conversation.get("title"))) or f"Conversation {number}"
        yield Chat(ChatFormat.CHATGPT, name, tuple(messages), _counts(n_in_file, messages, reasons))


def _counts(n_in_file: int, messages: list[Message], reasons: Mapping[str, int]) -> Counts:
    left_out = tuple(LeftOut(reason, n) for reason, n in reasons.items() if n)
    return Counts(n_in_file, len(messages), left_out)


def _branch(nodes: Mapping[str, JsonObject], current: str) -> list[str]:
    """Walk from the current node, else the last leaf, up to the root; return it from the root on."""
    if current not in nodes:
        leaves = [key for key, node in nodes.items() if not node.get("children")]
        current = leaves[-1] if leaves else ""
    branch: list[str] = []
    seen: set[str] = set()
    while current in nodes and current not in seen:
        seen.add(current)
        branch.append(current)
        current = string(nodes[current].get("parent"))
    return branch[::-1]


def _chatgpt_message(key: str, said: JsonObject, ids: Ids, position: int) -> Message:
    author = obj(said.get("author"))
    role = string(author.get("role"))
    files = [string(f.get("name")) for f in objects(obj(said.get("metadata")).get("attachments"))]
    text, pictures = _chatgpt_content(obj(said.get("content")))
    named = files or pictures
    return Message(
        id=ids.take(key, position),
        author=_CHATGPT_NAMES.get(role, role or "Unknown"),
        text=tidy(text),
        sent_at=utc_moment(said.get("create_time")),
        system=role == "system",
        attachments=tuple(tidy_name(name) for name in named if name),
    )


def _chatgpt_content(content: JsonObject) -> tuple[str, list[str]]:
    """Return the text and the kinds of what is not text."""
    words: list[str] = []
    others: list[str] = []
    parts = content.get("parts")
    for part in parts if isinstance(parts, list) else []:
        if isinstance(part, str):
            words.append(part)
        elif string(obj(part).get("text")):
            words.append(string(part["text"]))
        elif isinstance(part, dict):
            others.append(string(part.get("content_type")).replace("_asset_pointer", "") or "file")
    fields = ("text", "result", "user_profile", "user_instructions")
    words.extend(string(content.get(field)) for field in fields)
    words.extend(string(thought.get("content")) for thought in objects(content.get("thoughts")))
    return "\n".join(word for word in words if word.strip()), others


def read_claude(data: Any) -> Iterator[Chat]:
    """Yield the conversations of a Claude export."""
    root = obj(data)
    listed = root.get("conversations") if "conversations" in root else [data] if root else data
    for number, conversation in enumerate(objects(listed), start=1):
        ids = Ids()
        raw = list(objects(conversation.get("chat_messages")))
        read = [_claude_message(item, ids, n) for n, item in enumerate(raw, start=1)]
        messages = [message for message in read if message.text or message.attachments]
        reasons = {_EMPTY: len(raw) - len(messages)}
        notes = tuple(_claude_notes(raw))
        name = tidy_name(string(conversation.get("name"))) or f"Conversation {number}"
        counts = _counts(len(raw), messages, reasons)
        yield Chat(ChatFormat.CLAUDE, name, tuple(messages), counts, notes=notes)


def _claude_message(item: JsonObject, ids: Ids, position: int) -> Message:
    parts = [_claude_part(part) for part in objects(item.get("content"))]
    text = "\n".join(part for part in parts if part.strip()) or string(item.get("text"))
    sender = string(item.get("sender"))
    named = (file.get("file_name") for key in ("attachments", "files") for file in objects(item.get(key)))
    return Message(
        id=ids.take(string(item.get("uuid")), position),
        author=_CLAUDE_NAMES.get(sender, sender or "Unknown"),
        text=tidy(text),
        sent_at=iso_moment(item.get("created_at")),
        attachments=tuple(tidy_name(string(name)) for name in named if name),
    )


def _claude_part(part: JsonObject) -> str:
    return string(part.get("text")) if part.get("type") == "text" else ""


def _claude_notes(items: list[JsonObject]) -> Iterator[str]:
    kinds = Counter(string(part.get("type")) for item in items for part in objects(item.get("content")))
    del kinds["text"]
    if kinds:
        listed = ", ".join(f"{n:,} {kind}" for kind, n in sorted(kinds.items()))
        yield f"Parts that nobody wrote are not read: {listed}."
    files = (file for item in items for file in objects(item.get("attachments")))
    if n_pasted := sum(bool(string(file.get("extracted_content"))) for file in files):
        yield f"{n_pasted:,} attached {'text is' if n_pasted == 1 else 'texts are'} named but not read."
