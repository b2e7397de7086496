"""The whole window, up to 262,144 tokens: read, stored, reopened, asked. Every token is counted."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from engine.blocks import BLOCK_TOKENS
from engine.cancel import CancelFlag
from engine.events import ReadProgress
from engine.llama import Model
from engine.store import Store
from tests.engine.harness import QUESTION, ask, block_files, header_of, join, last, session, tokens

MAX_TOKENS = 8
LAST = tokens(700, 3)


@pytest.fixture
def micro_hybrid(shape_models: Callable[..., Path]) -> Iterator[Model]:
    """Return the smallest hybrid: attention over the whole window in minutes on two cores."""
    model = Model(shape_models("qwen35", size="micro"))
    yield model
    model.close()


@pytest.mark.parametrize("window", [16_384, pytest.param(262_144, marks=pytest.mark.slow)])
def test_a_window_filled_to_the_last_cell_is_read_stored_reopened_and_asked(
    micro_hybrid: Model, tmp_path: Path, window: int
) -> None:
    n_prefix = window - len(QUESTION) - MAX_TOKENS
    documents = [tokens(n_prefix - len(LAST), 1), LAST]
    changes: dict[str, Any] = {"n_ctx": window, "n_batch": 512, "n_ubatch": 512, "n_seq_max": 3}
    with session(micro_hybrid, Store(tmp_path), **changes) as opened:
        events = opened.read(*join(documents), CancelFlag())
        evaluated = [event.n_evaluated for event in events if isinstance(event, ReadProgress)]
        assert evaluated[-1] == n_prefix
        assert all(0 <= after - before <= 512 for before, after in pairwise(evaluated))
        answer = ask(opened, max_tokens=MAX_TOKENS)
        assert (answer.n_reused, answer.n_evaluated) == (n_prefix, len(QUESTION))
        expected = opened.next_logits(QUESTION)
    headers = [header_of(path) for path in block_files(tmp_path)]
    assert [header["start"] for header in headers[1:]] == [h["start"] + h["n_tokens"] for h in headers[:-1]]
    assert headers[-1]["start"] + headers[-1]["n_tokens"] == n_prefix
    assert max(header["n_tokens"] for header in headers) <= BLOCK_TOKENS

    with session(micro_hybrid, Store(tmp_path), **changes) as opened:
        done = last(opened.read(*join(documents), CancelFlag()))
        assert (done.n_reused, done.n_evaluated) == (n_prefix, 0)  # type: ignore[union-attr]
        again = ask(opened, max_tokens=MAX_TOKENS)
        assert (again.n_reused, again.n_evaluated) == (n_prefix, len(QUESTION))
        assert again.token_ids == answer.token_ids
        assert len(again.token_ids) == MAX_TOKENS
        assert np.array_equal(opened.next_logits(QUESTION), expected)
