from __future__ import annotations

from pathlib import Path

from app.models_doc import models_markdown
from engine.catalog import catalog

DOC = Path(__file__).parents[2] / "docs" / "models.md"


def test_the_page_is_what_the_catalog_says() -> None:
    assert DOC.read_text(encoding="utf-8") == models_markdown(), "run python -m app.models_doc docs/models.md"


def test_every_model_has_its_honest_sentences_and_unknown_facts_stay_unknown() -> None:
    page = models_markdown()
    for model in catalog().models:
        assert f"### {model.name}" in page
        assert model.strength in page and model.limit in page
    assert "choose Phi-4-mini-instruct" in page, "Phi-4-multimodal has no GGUF"
    assert "`openbmb/MiniCPM-V-4-gguf` Q4_K_M: revision, size, hash unknown, from disk only" in page
    assert "| MiniCPM-V 4.0 | 4.1 B | unknown | 32,768 | ? | ? | – | – | unknown | unknown |" in page
