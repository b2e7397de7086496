"""The catalog's word on each architecture against what its models do.

What every architecture can do is tested where it belongs, by the fixture `model`: reading, rewinding, forks,
many questions, scores in `test_session_*.py` and `test_scoring.py`, storing and restoring in
`test_session_store.py`.
"""

from __future__ import annotations

from engine.catalog import catalog
from engine.llama import Model, Rewind
from engine.validation import TESTED_ARCHITECTURES
from tests.engine.harness import ARCHITECTURES, read, session, tokens


def test_every_architecture_of_the_catalog_is_tested() -> None:
    named = catalog().architectures
    assert set(named) == TESTED_ARCHITECTURES == set(ARCHITECTURES)
    for model in catalog().models:
        assert model.architecture in named or (model.architecture is None and model.shape is None), model.id
    for facts in named.values():
        assert facts.limit is None or facts.limit.endswith(".")


def test_the_catalog_says_where_a_model_can_go_back_to(model: Model) -> None:
    """Where the last tokens of a document are cut, a plain model reads less than a batch again."""
    arch = model.path.name.split("-")[0]
    facts = catalog().architectures[arch]
    assert facts.rewinds_anywhere is (model.rewind is Rewind.ANYWHERE)
    assert facts.rewinds_anywhere or facts.limit is not None
    document = tokens(1000, 3)
    with session(model) as opened:
        read(opened, [document])
        n_reused = read(opened, [document[:900]]).n_reused
    assert n_reused == (896 if facts.rewinds_anywhere else 0)  # batches of 128; one anchor, at the end
