"""Every sample document counts to the very tokens that llama.cpp makes of it."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from engine.tokenizer import Tokenizer
from engine.vocabulary import open_vocabulary
from ingest.options import ReadOptions
from ingest.read import read_source

SAMPLES = Path(__file__).resolve().parents[2] / "samples"


@pytest.fixture(scope="module")
def texts(shared_data: Path) -> dict[str, str]:
    """Return the text of the shipped contracts, the Chinese and Japanese PDFs, flask and all meetings."""
    sources = [
        *sorted(SAMPLES.glob("*.pdf")),
        *sorted((shared_data / "cjk").glob("*.pdf")),
        *sorted((shared_data / "cjk").glob("*.docx")),
        shared_data / "swe_qa" / "flask-85c5d93.tar.gz",
    ]
    found = {
        f"{source.name}:{document.name}": "\n\n".join(segment.text for segment in document.segments)
        for source in sources
        for document in read_source(source, ReadOptions()).documents
    }
    meetings = (shared_data / "qmsum" / "test.jsonl").read_text(encoding="utf-8").splitlines()
    for number, line in enumerate(meetings):
        turns = json.loads(line)["meeting_transcripts"]
        found[f"meeting {number}"] = "\n".join(f"{turn['speaker']}: {turn['content']}" for turn in turns)
    return found


@pytest.mark.parametrize(
    "arch",
    ["qwen2", pytest.param("qwen35", marks=pytest.mark.slow), pytest.param("llama", marks=pytest.mark.slow)],
)
def test_sample_documents_count_as_llama_does(
    arch: str, texts: dict[str, str], shape_models: Callable[..., Path]
) -> None:
    path = shape_models(arch)
    tokenizer, vocabulary = Tokenizer.from_gguf(path), open_vocabulary(path)
    assert tokenizer.uses_tiktoken
    assert len(texts) > 250
    for name, text in texts.items():
        clean = tokenizer.neutralise(text).text
        ids = tokenizer.encode(clean)
        assert ids == vocabulary.tokenize(clean, parse_special=True), name
        parts = clean.splitlines(keepends=True)
        assert sum(tokenizer.count_segments(parts)) == len(ids), name
    vocabulary.close()
