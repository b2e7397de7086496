"""Reading: what is reused, what is evaluated, and that the state equals a fresh one bit for bit."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from engine.blocks import common_length
from engine.cancel import CancelFlag
from engine.errors import WindowExceededError
from engine.events import ReadDone, ReadProgress
from engine.llama import Model
from engine.session import Session
from tests.engine.harness import QUESTION, SETTINGS, ask, fresh_logits, join, last, read, session, tokens

A, B, C, D = tokens(400, 1), tokens(300, 2), tokens(80, 3), tokens(280, 4)
pytestmark = pytest.mark.usefixtures("block_tokens")


def test_first_reading_evaluates_everything_and_the_same_again_nothing(model: Model) -> None:
    with session(model) as opened:
        first, again = read(opened, [A, B]), read(opened, [A, B])
    assert (first.n_reused, first.n_evaluated) == (0, 700)
    assert (again.n_reused, again.n_evaluated) == (700, 0)


def test_appending_evaluates_only_the_new_document(model: Model) -> None:
    with session(model) as opened:
        read(opened, [A, B])
        done = read(opened, [A, B, C])
        logits = opened.next_logits(QUESTION)
    assert (done.n_reused, done.n_evaluated) == (700, 80)
    assert np.array_equal(logits, fresh_logits(model, [A, B, C]))


@pytest.mark.parametrize(
    ("after", "n_kept"),
    [([A, D], 400), ([A], 400), ([D, A], 0), ([A, C, B], 400)],
    ids=["replace", "remove", "reorder", "insert"],
)
def test_editing_reads_again_only_what_follows_the_change(
    model: Model, after: list[np.ndarray], n_kept: int
) -> None:
    with session(model) as opened:
        read(opened, [A, B])
        done = read(opened, after)
        logits = opened.next_logits(QUESTION)
    assert done.n_reused == n_kept
    assert np.array_equal(logits, fresh_logits(model, after))


def test_change_inside_a_long_document_reads_again_less_than_a_block_more(
    model: Model, block_tokens: int
) -> None:
    long = tokens(1900, 7)
    changed = long.copy()
    changed[1700] += 1
    with session(model) as opened:
        read(opened, [long])
        done = read(opened, [changed])
        logits = opened.next_logits(QUESTION)
    assert 1700 - block_tokens < done.n_reused <= 1700
    assert np.array_equal(logits, fresh_logits(model, [changed]))


def test_twenty_questions_leave_the_prefix_untouched(model: Model) -> None:
    expected = fresh_logits(model, [A, C])
    with session(model) as opened:
        read(opened, [A, C])
        for number in range(20):
            done = ask(opened, tuple(tokens(5 + number, 100 + number)))
            assert (done.n_reused, done.n_evaluated) == (480, 5 + number)
            assert np.array_equal(opened.next_logits(QUESTION), expected)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(edits=st.lists(st.lists(st.sampled_from(range(6)), max_size=5, unique=True), min_size=2, max_size=4))
def test_any_sequence_of_edits_equals_a_fresh_read(
    hybrid_or_plain: Model, block_tokens: int, edits: list[list[int]]
) -> None:
    library = [tokens(n, 50 + n) for n in (90, 300, 128, 420, 260, 33)]
    with session(hybrid_or_plain) as opened:
        for edit in edits:
            documents = [tokens(64, 49), *(library[place] for place in edit)]
            wanted, _ends = join(documents)
            n_same = common_length(opened.prefix_tokens, wanted)
            done = read(opened, documents)
            assert done.n_evaluated == len(wanted) - done.n_reused
            assert n_same - block_tokens < done.n_reused <= n_same
            assert np.array_equal(opened.prefix_tokens, wanted)
        logits = opened.next_logits(QUESTION)
    assert np.array_equal(logits, fresh_logits(hybrid_or_plain, documents))


def test_abort_inside_a_batch_is_repaired(model: Model) -> None:
    """The flag is set while llama.cpp computes: the state it leaves lies, ours must not."""
    documents = [tokens(2000, 9)]
    with session(model, n_batch=512, n_ubatch=512) as opened:
        cancel = CancelFlag()
        events = opened.read(*join(documents), cancel)
        seen = [next(events), next(events), next(events)]
        timer = threading.Timer(0.01, cancel.set)
        timer.start()
        done = last(events)
        timer.join()
        assert isinstance(done, ReadDone)
        assert done.cancelled
        assert done.n_evaluated >= seen[-1].n_evaluated  # type: ignore[union-attr]
        resumed = read(opened, documents)
        assert resumed.n_reused == done.n_evaluated
        logits = opened.next_logits(QUESTION)
    assert np.array_equal(logits, fresh_logits(model, documents, n_batch=512, n_ubatch=512))


def test_cancel_before_the_first_batch_reads_nothing(hybrid: Model) -> None:
    cancel = CancelFlag()
    cancel.set()
    with session(hybrid) as opened:
        done = last(opened.read(*join([A]), cancel))
        assert isinstance(done, ReadDone)
        assert (done.cancelled, done.n_evaluated) == (True, 0)
        assert read(opened, [A]).n_evaluated == len(A)


def test_questions_may_be_asked_of_what_was_read_so_far(model: Model) -> None:
    with session(model) as opened:
        events = opened.read(*join([A, B]), CancelFlag())
        for event in events:
            if isinstance(event, ReadProgress) and event.n_done == len(A):
                break
        assert np.array_equal(opened.next_logits(QUESTION), fresh_logits(model, [A]))
        assert ask(opened).n_reused == len(A)
        done = last(events)
        logits = opened.next_logits(QUESTION)
    assert isinstance(done, ReadDone)
    assert done.n_evaluated == len(A) + len(B)
    assert np.array_equal(logits, fresh_logits(model, [A, B]))


def test_progress_counts_every_token(hybrid: Model) -> None:
    with session(hybrid) as opened:
        progress = [e for e in opened.read(*join([A, B]), CancelFlag()) if isinstance(e, ReadProgress)]
    assert [e.n_done for e in progress] == sorted(e.n_done for e in progress)
    assert progress[0].n_done == 0
    assert progress[-1].n_done == 700
    assert progress[-1].seconds_left == 0
    assert all(e.tokens_per_s > 0 for e in progress[1:])


def test_prefix_larger_than_the_window_is_refused_with_numbers(hybrid: Model) -> None:
    with session(hybrid, n_ctx=512) as opened, pytest.raises(WindowExceededError, match=r"600 tokens.*512"):
        read(opened, [tokens(600)])


def test_no_middle_of_a_sequence_is_ever_removed(
    hybrid_or_plain: Model, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A hybrid answers true to it while its recurrent state keeps what was removed."""
    with session(hybrid_or_plain) as opened:
        lib = opened.context._lib
        ends: list[int] = []
        remove = lib.llama_memory_seq_rm

        def watched(memory: object, sequence: int, start: int, end: int) -> bool:
            ends.append(end)
            return bool(remove(memory, sequence, start, end))

        monkeypatch.setattr(lib, "llama_memory_seq_rm", watched)
        monkeypatch.setattr(lib, "llama_memory_seq_add", None)
        monkeypatch.setattr(lib, "llama_memory_seq_div", None)
        for documents in ([A, B, C], [A, C], [C, A], [A, B]):
            read(opened, documents)
            ask(opened)
    assert ends
    assert set(ends) == {-1}


def test_recurrent_rollback_stays_off(hybrid_or_plain: Model) -> None:
    """`n_rs_seq` rolls back to stale state after a one-token decode or a restore."""
    with session(hybrid_or_plain) as opened:
        assert opened.context._lib.llama_n_rs_seq(opened.context._handle) == 0


def test_anchors_stay_within_their_budget(hybrid: Model, block_tokens: int) -> None:
    with session(hybrid) as opened:
        read(opened, [C])
        one = opened.context.partial_state(0).nbytes
    small = Session(hybrid, SETTINGS, anchor_bytes=2 * one)
    documents = [tokens(200, seed) for seed in range(6)]
    read(small, documents)
    assert small._anchors.n_bytes <= 2 * one
    done = read(small, [*documents[:5], D])
    logits = small.next_logits(QUESTION)
    small.close()
    assert done.n_reused == 1000
    assert np.array_equal(logits, fresh_logits(hybrid, [*documents[:5], D]))


@pytest.mark.parametrize(
    "chosen",
    [
        {"flash_attention": True},
        {"flash_attention": False},
        {"flash_attention": False, "type_k": "bf16", "type_v": "bf16"},
    ],
    ids="-".join,
)
def test_what_a_short_run_may_choose(hybrid_or_plain: Model, chosen: dict[str, Any]) -> None:
    expected = fresh_logits(hybrid_or_plain, [A, D], **chosen)
    with session(hybrid_or_plain, **chosen) as opened:
        read(opened, [A, B])
        read(opened, [A, D])
        assert np.array_equal(opened.next_logits(QUESTION), expected)


def test_quantised_kv(tiny_model: Callable[..., Model]) -> None:
    model = tiny_model("qwen35")
    expected = fresh_logits(model, [A, D], type_k="q8_0", type_v="q8_0")
    with session(model, type_k="q8_0", type_v="q8_0") as opened:
        read(opened, [A, B])
        read(opened, [A, D])
        assert np.array_equal(opened.next_logits(QUESTION), expected)
