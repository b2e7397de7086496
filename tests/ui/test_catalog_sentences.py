from __future__ import annotations

from engine.catalog import catalog
from ui.models.catalog_sentences import SENTENCES


def test_every_sentence_of_the_catalog_can_be_translated() -> None:
    known = catalog()
    said = [text for model in known.models for text in (model.strength, model.limit, model.licence_note)]
    said += [kind.limit for kind in known.architectures.values()]
    assert set(SENTENCES) == {text for text in said if text}
