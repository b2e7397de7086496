from __future__ import annotations

import random
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from ingest.chats import load_chats, restore, to_document

N_MESSAGES = 200_000


@pytest.mark.slow
def test_200_000_messages_in_one_file(tmp_path: Path) -> None:
    chance = random.Random(7)
    names = ["Ann Lee", "Bo Berg", "محمد علي", "Chloé Dupont", "+44 7700 900123"]
    moment = datetime(2022, 1, 1, 8)
    lines = []
    for n in range(N_MESSAGES):
        moment += timedelta(seconds=chance.choice([5, 20, 60, 300, 4000]))
        more = "\nand more 👍" if n % 10 == 0 else ""
        lines.append(f"{moment:%d/%m/%Y, %H:%M} - {chance.choice(names)}: no {n}{more}")
    path = tmp_path / "chat.txt"
    path.write_text("\n".join(lines), encoding="utf-8")
    (chat,) = load_chats(path)
    assert chat.counts.n_in_file == chat.counts.n_imported == N_MESSAGES
    assert chat.unparsed == () and len({m.id for m in chat.messages}) == N_MESSAGES
    assert chat.messages[-1].text == f"no {N_MESSAGES - 1}"
    restored = restore(to_document(chat, str(path)))
    assert [r.text for r in restored] == [m.text for m in chat.messages]
