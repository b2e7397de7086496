from __future__ import annotations

from engine.catalog import MANY_LANGUAGES, catalog
from ui.models.catalog_sentences import SENTENCES
from ui.models.language_names import NAMES, language_name


def test_every_sentence_of_the_catalog_can_be_translated() -> None:
    known = catalog()
    said = [text for model in known.models for text in (model.strength, model.limit, model.licence_note)]
    said += [kind.limit for kind in known.architectures.values()]
    assert set(SENTENCES) == {text for text in said if text}


def test_every_language_of_the_catalog_has_a_name() -> None:
    codes = {code for model in catalog().models for code in model.languages or ()}
    assert codes - {MANY_LANGUAGES} == set(NAMES)
    assert language_name("de") == "German" and language_name("cy") == "Welsh"
