"""How fast chats are read and how much shorter they get: `python -m benchmarks.chats MODEL.gguf DATA`.

MODEL.gguf gives the tokenizer (its weights are not loaded); DATA is the folder with `chat_fixtures`
and `qmsum`. Saved tokens are counted against the raw text of the export, for QMSum against
"speaker: content" lines, which is how others feed it to a model.
"""

from __future__ import annotations

import json
import random
import re
import sys
import tempfile
import time
from datetime import datetime, timedelta
from pathlib import Path

from engine.tokenizer import Tokenizer
from ingest.chats import load_chats, read_chat, recognise, restore, to_document
from ingest.model import Document

N_MESSAGES = 200_000
_NAMES = ("Ann Lee", "Bo Berg", "محمد علي", "Chloé Dupont", "+44 7700 900123")
_SENTENCE = "the price is fine for me but we should ask about delivery before friday ok see you there maybe"
_WORDS = re.findall(r"\w+", _SENTENCE)


def whatsapp_text(n_messages: int, seed: int = 0) -> str:
    """Invent a group chat: bursts with pauses, five people, one to fourteen words a message."""
    chance = random.Random(seed)
    moment = datetime(2022, 1, 1, 8)
    lines = []
    for _ in range(n_messages):
        moment += timedelta(seconds=chance.choice((5, 20, 60, 300, 4_000)))
        said = " ".join(chance.choices(_WORDS, k=chance.randint(1, 14)))
        lines.append(f"{moment:%d/%m/%Y, %H:%M} - {chance.choice(_NAMES)}: {said}")
    return "\n".join(lines)


def telegram_text(n_messages: int) -> str:
    """Invent the same amount as Telegram's JSON."""
    messages = [
        {
            "id": n,
            "type": "message",
            "date": "2024-03-01T10:00:00",
            "date_unixtime": str(1_709_283_600 + 60 * n),
            "from": _NAMES[n % 5],
            "from_id": f"user{n % 5}",
            "text": _WORDS[n % len(_WORDS)],
        }
        for n in range(n_messages)
    ]
    return json.dumps({"name": "Group", "type": "private_group", "id": 1, "messages": messages}, indent=1)


def prompt_text(document: Document) -> str:
    """Return what the model reads of a document."""
    return "\n".join(segment.text for segment in document.segments if segment.in_prompt)


def measure_speed(name: str, text: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / name
        path.write_text(text, encoding="utf-8")
        start = time.perf_counter()
        (chat,) = load_chats(path)
        parsed = time.perf_counter()
        document = to_document(chat, name)
        written = time.perf_counter()
    same = [r.text for r in restore(document)] == [m.text for m in chat.messages]
    n_messages = len(chat.messages)
    print(
        f"{name}: {n_messages:,} messages parsed in {parsed - start:.2f} s, written in "
        f"{written - parsed:.2f} s: {n_messages / (written - start):,.0f} messages/s; restored: {same}"
    )


def measure_saving(name: str, n_raw: int, n_compact: int) -> None:
    print(f"{name:40} {n_raw:>9,} -> {n_compact:>9,} tokens, {1 - n_compact / n_raw:6.1%} saved")


def main() -> None:
    tokenizer, data = Tokenizer.from_gguf(Path(sys.argv[1])), Path(sys.argv[2])
    measure_speed("whatsapp.txt", whatsapp_text(N_MESSAGES))
    measure_speed("result.json", telegram_text(N_MESSAGES))
    for path in sorted((data / "chat_fixtures").iterdir()):
        if recognise(path) is not None:
            n_compact = sum(tokenizer.count(prompt_text(one)) for one in read_chat(path).documents)
            measure_saving(path.name, tokenizer.count(path.read_text(encoding="utf-8")), n_compact)
    chats = load_chats(data / "qmsum" / "test.jsonl")
    raw = "\n".join(f"{message.author}: {message.text}" for chat in chats for message in chat.messages)
    n_compact = sum(tokenizer.count(prompt_text(to_document(chat, ""))) for chat in chats)
    measure_saving("qmsum, 35 meetings", tokenizer.count(raw), n_compact)
    group = whatsapp_text(5_000)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "whatsapp.txt"
        path.write_text(group, encoding="utf-8")
        n_compact = tokenizer.count(prompt_text(read_chat(path).documents[0]))
    measure_saving("invented group chat, 5,000 messages", tokenizer.count(group), n_compact)


if __name__ == "__main__":
    main()
