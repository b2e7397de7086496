"""Which export a file is, by its content. Cheap: names in an archive and the head of a file."""

from __future__ import annotations

import re
from pathlib import Path

from ingest.chats.cues import has_timing
from ingest.chats.export import Export, open_export
from ingest.chats.model import ChatFormat
from ingest.chats.stamps import parse_head
from ingest.chats.text import EDGE_MARKS, decode
from ingest.chats.transcript import looks_like_transcript
from ingest.chats.whatsapp import looks_like_signal
from ingest.errors import IngestError

_HEAD_BYTES = 1 << 16
# Formats that only their own words give away are not looked for in files of another kind.
_PROSE_SUFFIXES = frozenset({".txt", ".md", ".text", ".transcript"})
_SLACK_DAY = re.compile(r"(?:^|/)[^/]+/\d{4}-\d{2}-\d{2}\.json$")
CONVERSATIONS = re.compile(r"(?:^|.*/)conversations(?:[-_]?\d+)?\.json$")
_MBOX_HEAD = re.compile(r"From .*\n(?:[\w-]+: .*\n|[ \t].*\n|>From .*\n)*?(?:[\w-]+: )", re.IGNORECASE)
_MIN_STAMPED_SHARE = 0.05


def recognise(path: Path) -> ChatFormat | None:
    """Return the chat format of a file, zip or folder, None where it is no chat that can be read."""
    try:
        with open_export(path) as export:
            if path.is_file() and export.names == [path.name]:
                return recognise_file(export, path.name)
            return recognise_files(export)
    except IngestError:
        return None


def recognise_files(export: Export) -> ChatFormat | None:
    """Recognise a zip or folder by the files it holds."""
    names = export.names
    bases = {name.rsplit("/", 1)[-1] for name in names if name.count("/") <= 1}
    if bases & {"channels.json", "dms.json", "groups.json", "users.json"} and any(
        _SLACK_DAY.search(name) for name in names
    ):
        return ChatFormat.SLACK
    for name in chat_files(names, packed=not export.path.is_dir()):
        found = recognise_file(export, name)
        if found is not None:
            return found
    return None


def chat_files(names: list[str], *, packed: bool) -> list[str]:
    """List the files that may hold the chat itself, not its media.

    A zip is one export. A folder may hold anything, so there only the names that exports have count:
    a chat among contracts or code must not stand for them.
    """
    top = [name for name in names if name.count("/") <= (1 if packed else 0)]
    conversations = [name for name in top if CONVERSATIONS.match(name)]
    if conversations:
        return conversations
    exported = [name for name in top if name.rsplit("/", 1)[-1] in ("result.json", "_chat.txt")]
    if exported or not packed:
        return exported
    texts = [name for name in top if name.endswith(".txt")]
    named = [name for name in texts if "WhatsApp" in name]
    return named or (texts if len(texts) == 1 else [])


def recognise_file(export: Export, name: str) -> ChatFormat | None:
    """Recognise one file by its head."""
    data = export.read(name, _HEAD_BYTES)
    if b"\0" in data[:4096] and not data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return None
    cut = data.rfind(b"\n") if len(data) == _HEAD_BYTES else -1
    head = decode(data[:cut] if cut > 0 else data, None).text.lstrip(EDGE_MARKS).replace("\r\n", "\n")
    if head.lstrip()[:1] in ("{", "["):
        found = _json_format(head)
        if found is not None:
            return found
    if head.startswith("WEBVTT"):
        return ChatFormat.VTT
    if _MBOX_HEAD.match(head):
        return ChatFormat.MBOX
    suffix = Path(name).suffix.lower()
    if suffix == ".srt" or (suffix in _PROSE_SUFFIXES and re.match(r"\s*\d+\n", head)):
        return ChatFormat.SRT if has_timing(head) else None
    return _prose_format(head) if suffix in _PROSE_SUFFIXES else None


def _json_format(head: str) -> ChatFormat | None:
    keys = set(re.findall(r'"(\w+)"\s*:', head))
    if keys & {"meeting_transcripts", "general_query_list"}:
        return ChatFormat.QMSUM
    if {"guild", "channel"} <= keys:
        return ChatFormat.DISCORD
    if "mapping" in keys and keys & {"current_node", "conversation_id", "create_time", "children"}:
        return ChatFormat.CHATGPT
    if "chat_messages" in keys:
        return ChatFormat.CLAUDE
    dated = keys & {"date_unixtime", "from_id", "date"}
    if dated and "messages" in keys and keys & {"from", "actor"}:
        return ChatFormat.TELEGRAM
    return None


def _prose_format(head: str) -> ChatFormat | None:
    lines = [line for line in head.split("\n") if line.strip()]
    stamped = [line for line in lines if parse_head(line) is not None]
    early = any(parse_head(line) is not None for line in lines[:5])
    if early and len(stamped) >= max(1, _MIN_STAMPED_SHARE * len(lines)):
        return ChatFormat.SIGNAL if looks_like_signal(stamped[0]) else ChatFormat.WHATSAPP
    return ChatFormat.TRANSCRIPT if looks_like_transcript(head) else None
