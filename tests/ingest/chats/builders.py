"""Synthetic exports, written from the documented schema of each format."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path
from typing import Any

DATA = Path(__file__).parent / "data"

# Android's placeholder for a file that was not exported, as each language has it.
MEDIA_OMITTED = {
    "English": "<Media omitted>",
    "German": "<Medien ausgeschlossen>",
    "Spanish": "<Multimedia omitido>",
    "French": "<Médias omis>",
    "Italian": "<Media omessi>",
    "Portuguese": "<Arquivo de mídia oculto>",
    "Dutch": "<Media weggelaten>",
    "Russian": "<Без медиафайлов>",
    "Turkish": "<Medya dahil edilmedi>",
    "Japanese": "<メディアは含まれていません>",
    "Korean": "<미디어 파일 제외됨>",
    "Chinese": "<省略多媒体文件>",
    "Arabic": "<تم استبعاد الوسائط>",
}
# The same on iPhones, which say what kind of file it was.
IMAGE_OMITTED = {
    "English": "image omitted",
    "German": "Bild weggelassen",
    "Spanish": "imagen omitida",
    "French": "image absente",
    "Italian": "immagine omessa",
    "Dutch": "afbeelding weggelaten",
    "Russian": "изображение пропущено",
    "Turkish": "görüntü dahil edilmedi",
    "Japanese": "画像は省略されました",
    "Korean": "사진 생략됨",
    "Chinese": "图像已忽略",
}
ATTACHED = {
    "English": "file attached",
    "German": "Datei angehängt",
    "Spanish": "archivo adjunto",
    "French": "fichier joint",
    "Italian": "file allegato",
    "Dutch": "bestand bijgevoegd",
    "Russian": "файл добавлен",
    "Korean": "파일 첨부됨",
    "Japanese": "添付ファイル",
}


def write(path: Path, text: str) -> Path:
    path.write_text(text, encoding="utf-8")
    return path


def write_json(path: Path, data: Any) -> Path:
    return write(path, json.dumps(data, ensure_ascii=False))


def write_zip(path: Path, files: dict[str, str]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in files.items():
            archive.writestr(name, text)
    return path


def telegram_message(id_: int, author: str, text: Any, **more: Any) -> dict[str, Any]:
    return {
        "id": id_,
        "type": "message",
        "date": f"2024-03-0{1 + id_ // 10}T10:{id_ % 10:02d}:00",
        "date_unixtime": str(1709283600 + 86400 * (id_ // 10) + 60 * (id_ % 10)),
        "from": author,
        "from_id": f"user{abs(hash(author)) % 1000}",
        "text": text,
        **more,
    }


def discord_message(id_: str, author: str, content: str, **more: Any) -> dict[str, Any]:
    return {
        "id": id_,
        "type": "Default",
        "timestamp": "2023-05-04T18:00:01.1234567+02:00",
        "timestampEdited": None,
        "callEndedTimestamp": None,
        "isPinned": False,
        "content": content,
        "author": {
            "id": "1" + id_,
            "name": author.lower(),
            "discriminator": "0000",
            "nickname": author,
            "isBot": False,
        },
        "attachments": [],
        "embeds": [],
        "stickers": [],
        "reactions": [],
        "mentions": [],
        **more,
    }


def discord_channel(*messages: dict[str, Any], count: int | None = None) -> dict[str, Any]:
    return {
        "guild": {"id": "1", "name": "Makers", "iconUrl": ""},
        "channel": {"id": "2", "type": "GuildTextChat", "category": "Text", "name": "general", "topic": None},
        "dateRange": {"after": None, "before": None},
        "exportedAt": "2023-06-01T00:00:00+00:00",
        "messages": list(messages),
        "messageCount": len(messages) if count is None else count,
    }


SLACK = {
    "users.json": [
        {
            "id": "U1",
            "name": "ann",
            "real_name": "Ann Lee",
            "profile": {"display_name": "", "real_name": "Ann Lee"},
        },
        {
            "id": "U2",
            "name": "bo",
            "real_name": "Bo Berg",
            "profile": {"display_name": "Bo", "real_name": "Bo Berg"},
        },
    ],
    "channels.json": [
        {"id": "C1", "name": "deals", "members": ["U1", "U2"]},
        {"id": "C2", "name": "random", "members": ["U1"]},
    ],
    "dms.json": [{"id": "D1", "members": ["U1", "U2"]}],
    "deals/2024-01-09.json": [
        {"type": "message", "user": "U1", "text": "Price &lt; 40k? <@U2> see <#C2|random>",
         "ts": "1704790800.000100", "thread_ts": "1704790800.000100", "reply_count": 1},
        {"type": "message", "subtype": "channel_join", "user": "U2", "text": "<@U2> has joined the channel",
         "ts": "1704790860.000200"},
    ],
    "deals/2024-01-10.json": [
        {"type": "message", "user": "U2", "text": "Agreed, <https://x.example/a|the offer> <!here>",
         "ts": "1704877200.000300", "thread_ts": "1704790800.000100",
         "edited": {"user": "U2", "ts": "1704877300"}, "files": [{"id": "F1", "name": "offer.pdf"}]},
        {"type": "message", "subtype": "tombstone", "user": "USLACKBOT", "text": "This message was deleted.",
         "ts": "1704877260.000400"},
        {"type": "message", "subtype": "bot_message", "bot_id": "B1", "username": "deploybot", "text": "done",
         "ts": "1704877320.000500"},
    ],
    "random/2024-01-09.json": [{"type": "message", "user": "U9", "text": "hi", "ts": "1704790999.000100"}],
    "D1/2024-01-11.json": [{"type": "message", "user": "U1", "text": "just us", "ts": "1704963600.000100"}],
}  # fmt: skip


def slack_files() -> dict[str, str]:
    return {name: json.dumps(content) for name, content in SLACK.items()}


def _node(key: str, parent: str | None, children: list[str], message: Any) -> dict[str, Any]:
    return {"id": key, "parent": parent, "children": children, "message": message}


def chatgpt_said(role: str, *parts: Any, **metadata: Any) -> dict[str, Any]:
    return {
        "id": "m",
        "author": {"role": role, "name": None, "metadata": {}},
        "create_time": 1700000000.5,
        "content": {"content_type": "text", "parts": list(parts)},
        "status": "finished_successfully",
        "metadata": metadata,
    }


def chatgpt_conversation(title: str = "Rent", current: str | None = "c") -> dict[str, Any]:
    picture = {"content_type": "image_asset_pointer", "asset_pointer": "file-service://f1"}
    mapping = [
        _node("root", None, ["s"], None),
        _node("s", "root", ["a"], chatgpt_said("system", "", is_visually_hidden_from_conversation=True)),
        _node("a", "s", ["b", "b2"], chatgpt_said("user", picture, "What is in this lease?")),
        _node("b2", "a", [], chatgpt_said("assistant", "An answer the user had regenerated.")),
        _node("b", "a", ["c"], chatgpt_said("assistant", "The rent is 900.")),
        _node("c", "b", [], chatgpt_said("user", "Thanks")),
    ]
    return {
        "title": title,
        "create_time": 1700000000.5,
        "update_time": 1700000100.0,
        "mapping": {node["id"]: node for node in mapping},
        "current_node": current,
        "conversation_id": f"conversation-{title}",
    }


def claude_conversation() -> dict[str, Any]:
    def said(uuid: str, sender: str, text: str, parts: list[dict[str, Any]], **more: Any) -> dict[str, Any]:
        return {
            "uuid": uuid,
            "sender": sender,
            "text": text,
            "content": parts,
            "created_at": "2024-05-01T08:00:00.000000Z",
            "updated_at": "2024-05-01T08:00:00.000000Z",
            "attachments": [],
            "files": [],
            **more,
        }

    paper = {"file_name": "lease.pdf", "file_size": 9, "file_type": "pdf", "extracted_content": "The lease."}
    tool = {"type": "tool_use", "name": "search", "input": {}}
    return {
        "uuid": "k1",
        "name": "Lease",
        "created_at": "2024-05-01T08:00:00Z",
        "updated_at": "2024-05-01T08:00:00Z",
        "account": {"uuid": "x"},
        "chat_messages": [
            said("m1", "human", "", [{"type": "text", "text": "Summarise"}], attachments=[paper]),
            said("m2", "assistant", "", [tool, {"type": "text", "text": "It is a lease."}]),
            said("m3", "human", "Thanks (old exports have only this)", []),
            said("m4", "assistant", "", []),
        ],
    }


MBOX = """\
From ann@example.org Mon Jan  8 10:00:00 2024
From: Ann Lee <ann@example.org>
To: list@example.org
Subject: Price
Message-ID: <1@example.org>
Date: Mon, 08 Jan 2024 10:00:00 +0100
Content-Type: text/plain; charset="utf-8"

Shall we say 40,000?

From bo@example.org Mon Jan  8 11:00:00 2024
From: =?utf-8?q?Bj=C3=B6rn?= <bo@example.org>
Subject: Re: Price
Message-ID: <2@example.org>
In-Reply-To: <1@example.org>
Date: Mon, 08 Jan 2024 11:00:00 +0100
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="b"

--b
Content-Type: text/plain; charset="utf-8"

Agreed.

On Mon, Ann Lee wrote:
> Shall we say 40,000?

--b
Content-Type: application/pdf; name="offer.pdf"
Content-Disposition: attachment; filename="offer.pdf"
Content-Transfer-Encoding: base64

AAAA
--b--

From web@example.org Mon Jan  8 12:00:00 2024
From: web@example.org
Subject: Newsletter
Message-ID: <3@example.org>
Date: not a date
Content-Type: text/html; charset="utf-8"

<html><head><style>p {}</style></head><body><p>Hello &amp; welcome</p></body></html>

"""

VTT = """\
WEBVTT

NOTE recorded on Monday

1
00:00:01.000 --> 00:00:04.000
<v Ann Lee>Shall we start?</v>

2
00:05:10.500 --> 00:05:12.000
<v Bo>Yes, <i>please</i>.
We are late.</v>

00:10:00.000 --> 00:10:01.000
Unsigned &amp; short
"""

SRT = """\
1
00:00:01,000 --> 00:00:04,000
ANN: Shall we start?

2
00:00:05,500 --> 00:00:07,000
BO: Yes.

3
00:00:08,000 --> 00:00:09,000
ANN: Remember: be brief.

4
00:00:09,500 --> 00:00:10,000
BO: Sure.
"""

TRANSCRIPT = """\
Board meeting, 3 May

Chair: Welcome. Item one: the budget.
We have until noon.

Ann Lee: I move that we accept it.

Bo Berg: Seconded.

Chair: Carried.

Ann Lee: Thank you.
"""
