from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from ingest.chats import read_chat
from tests.ingest.chats.bpe import encoding_of
from tests.ingest.chats.builders import DATA

if TYPE_CHECKING:
    import tiktoken

FIXTURES = sorted(path for path in DATA.iterdir() if path.suffix in (".txt", ".json"))


@pytest.fixture(scope="module")
def encoding(shared_data: Path) -> tiktoken.Encoding:
    return encoding_of(shared_data / "tokenizer" / "qwen35-derived-vocab.gguf")


@pytest.mark.parametrize("path", FIXTURES, ids=lambda path: path.stem)
def test_the_compact_form_saves_a_quarter_of_the_tokens(encoding: tiktoken.Encoding, path: Path) -> None:
    (document,) = read_chat(path).documents
    compact = "\n".join(segment.text for segment in document.segments if segment.in_prompt)
    n_raw = len(encoding.encode_ordinary(path.read_text(encoding="utf-8")))
    assert len(encoding.encode_ordinary(compact)) <= 0.75 * n_raw
