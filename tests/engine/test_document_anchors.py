"""Short documents share a block on disk; in memory each of a few has a way back to its end."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from engine.llama import Model
from engine.session import Session
from engine.store import Store
from tests.engine.harness import HASH, QUESTION, SETTINGS, fresh_logits, read, session, tokens

TEN = [tokens(90, seed) for seed in range(10)]  # 900 tokens: one block
OTHER = tokens(90, 20)


@pytest.mark.parametrize("place", [9, 5, 0])
def test_a_change_in_one_of_ten_short_documents_reads_from_there(model: Model, place: int) -> None:
    changed = [*TEN[:place], OTHER, *TEN[place + 1 :]]
    with session(model) as opened:
        read(opened, TEN)
        done = read(opened, changed)
        assert (done.n_reused, done.n_evaluated) == (90 * place, 900 - 90 * place)
        assert np.array_equal(opened.next_logits(QUESTION), fresh_logits(model, changed))


def test_what_is_stored_after_such_a_change_is_whole(hybrid_or_plain: Model, tmp_path: Path) -> None:
    changed = [*TEN[:9], OTHER]
    store = Store(tmp_path)
    with session(hybrid_or_plain, store) as opened:
        read(opened, TEN)
        read(opened, changed)
    for documents in (changed, TEN):
        with session(hybrid_or_plain, store) as reopened:
            assert read(reopened, documents).n_evaluated == 0
            expected = fresh_logits(hybrid_or_plain, documents)
            assert np.array_equal(reopened.next_logits(QUESTION), expected)


def test_many_documents_leave_the_budget_to_blocks(hybrid: Model) -> None:
    with session(hybrid) as opened:
        read(opened, TEN[:1])
        one = opened.context.partial_state_bytes(0)
        assert one == opened.context.partial_state(0).nbytes
    for n_anchors, n_reused in ((20, 810), (19, 0)):  # half of it for ten documents, or not
        opened = Session(hybrid, SETTINGS, anchor_bytes=n_anchors * one, model_hash=HASH)
        read(opened, TEN)
        assert read(opened, [*TEN[:9], OTHER]).n_reused == n_reused
        opened.close()
