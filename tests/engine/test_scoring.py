"""Scores of given continuations: the same as one by one, and nothing else is touched."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest

from engine.answering import Question
from engine.cancel import CancelFlag
from engine.errors import DecodeError, EngineError, WindowExceededError
from engine.llama import Context, DecodeResult, Model
from engine.scoring import Score
from engine.session import Session
from tests.engine.harness import QUESTION, ask, fresh_logits, read, session, tokens

A = tokens(700, 1)
# One token, some, more than a batch has outputs for, and more of them than there are sequences.
CONTINUATIONS = [(500,), (501, 502), *(tuple(tokens(3 + 2 * n, n).tolist()) for n in range(7))]
SLACK = 0.1  # batches of another shape round differently; a wrong token or state misses by more than 1


def _score(opened: Session, continuations: Sequence[Sequence[int]], **question: object) -> list[Score]:
    fields = {"id": "q", "token_ids": QUESTION, **question}
    scores = opened.score(Question(**fields), continuations, CancelFlag())  # type: ignore[arg-type]
    assert scores is not None
    return scores


def _alone(opened: Session, question: Sequence[int], continuation: Sequence[int]) -> list[float]:
    """Return the log-probabilities of each token, from the logits of asking for it alone."""
    found = []
    for n_given, token in enumerate(continuation):
        logits = opened.next_logits((*question, *continuation[:n_given])).astype(np.float64)
        found.append(float(logits[token] - logits.max() - np.log(np.exp(logits - logits.max()).sum())))
    return found


def test_scores_are_those_of_one_by_one(model: Model) -> None:
    with session(model) as opened:
        read(opened, [A])
        scores = _score(opened, [*CONTINUATIONS, ()])
        for score, continuation in zip(scores, CONTINUATIONS, strict=False):
            assert score.token_log_probs == pytest.approx(_alone(opened, QUESTION, continuation), abs=SLACK)
        assert np.array_equal(opened.next_logits(QUESTION), fresh_logits(model, [A]))
        assert ask(opened).n_reused == 700  # every sequence came back
    assert scores[-1] == Score(()) and scores[-1].mean == 0.0
    assert scores[2].total == pytest.approx(sum(scores[2].token_log_probs))
    assert scores[2].mean == pytest.approx(scores[2].total / len(CONTINUATIONS[2]))


def test_a_question_of_several_batches_is_scored(hybrid_or_plain: Model) -> None:
    long = tuple(tokens(300, 9).tolist())  # batches hold 128
    with session(hybrid_or_plain) as opened:
        read(opened, [A])
        (score,) = _score(opened, [(7, 8)], token_ids=long)
        # The same question in the same batches, in a conversation of its own.
        ask(opened, long, conversation_id="c", max_tokens=1)
        (again,) = _score(opened, [(7, 8)], token_ids=(*long, 310), conversation_id="c")
        expected = _score(opened, [(7, 8)], token_ids=(*long, 310))[0]
    assert len(score.token_log_probs) == 2
    assert again.token_log_probs == pytest.approx(expected.token_log_probs, abs=SLACK)


def test_a_conversation_is_scored_from_its_fork_and_kept(model: Model) -> None:
    with session(model) as opened:
        read(opened, [A])
        first = ask(opened, conversation_id="c", max_tokens=6)
        said = (*QUESTION, *first.token_ids, 310)
        evaluated: list[int] = []
        decode = Context.decode

        def counted(self: Context, ids: np.ndarray, *rest: np.ndarray) -> DecodeResult:
            evaluated.append(len(ids))
            return decode(self, ids, *rest)

        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(Context, "decode", counted)
            scores = _score(opened, [(5, 6), (7,)], token_ids=said, conversation_id="c")
        assert sum(evaluated) == 2 + 1  # the last sampled token and 310; then the first of (5, 6)
        assert scores[0].token_log_probs == pytest.approx(_alone(opened, said, (5, 6)), abs=SLACK)
        follow_up = (*QUESTION, *first.token_ids, 320, 321)
        assert ask(opened, follow_up, conversation_id="c").n_evaluated == 3


def test_scoring_takes_sequences_from_idle_conversations(hybrid: Model) -> None:
    with session(hybrid, n_seq_max=4) as opened:  # two beside the prefix and the journal
        read(opened, [A])
        expected = _score(opened, CONTINUATIONS)
        for name in "ab":
            ask(opened, conversation_id=name)
        for own in (None, "b"):
            got = _score(opened, CONTINUATIONS, conversation_id=own)
            for score, wanted in zip(got, expected, strict=True):
                assert score.token_log_probs == pytest.approx(wanted.token_log_probs, abs=SLACK)
    with session(hybrid, n_seq_max=3) as opened:
        read(opened, [A])
        with pytest.raises(EngineError, match="two sequences"):
            _score(opened, [(5,)])


def test_more_continuations_than_cells_go_in_turns(hybrid_or_plain: Model) -> None:
    continuations = [tuple(tokens(100, n).tolist()) for n in range(4)]  # 324 cells are left
    with session(hybrid_or_plain, n_ctx=1024) as opened:
        read(opened, [A])
        ask(opened, tokens(150, 3).tolist(), conversation_id="idle")
        assert [len(score.token_log_probs) for score in _score(opened, continuations)] == [100] * 4
        with pytest.raises(WindowExceededError, match="404 tokens"):
            _score(opened, [tuple(tokens(400, 1).tolist())])


def test_a_cancelled_or_failed_scoring_gives_everything_back(
    hybrid: Model, monkeypatch: pytest.MonkeyPatch
) -> None:
    decode = Context.decode
    with session(hybrid) as opened:
        read(opened, [A])
        cancel = CancelFlag()
        cancel.set()
        assert opened.score(Question("q", QUESTION), [(5, 6)], cancel) is None
        calls: list[int] = []

        def aborted_at_the_second(self: Context, *arrays: np.ndarray) -> DecodeResult:
            calls.append(len(arrays[0]))
            return DecodeResult.ABORTED if len(calls) == 2 else decode(self, *arrays)

        monkeypatch.setattr(Context, "decode", aborted_at_the_second)
        assert opened.score(Question("q", QUESTION), [(5, 6)], CancelFlag()) is None

        def failed_at_the_second(self: Context, *arrays: np.ndarray) -> DecodeResult:
            calls.append(len(arrays[0]))
            if len(calls) == 2:
                raise DecodeError("llama.cpp could not evaluate.")
            return decode(self, *arrays)

        calls.clear()
        monkeypatch.setattr(Context, "decode", failed_at_the_second)
        with pytest.raises(DecodeError):
            opened.score(Question("q", QUESTION), [(5, 6)], CancelFlag())
        monkeypatch.undo()
        assert np.array_equal(opened.next_logits(QUESTION), fresh_logits(hybrid, [A]))
        assert len(_score(opened, CONTINUATIONS)) == len(CONTINUATIONS)


def test_a_question_of_no_tokens_is_a_mistake_and_costs_nothing(hybrid: Model) -> None:
    with session(hybrid) as opened:
        read(opened, [A])
        with pytest.raises(ValueError, match="no tokens"):
            _score(opened, [(5,)], token_ids=())
        assert len(_score(opened, CONTINUATIONS)) == len(CONTINUATIONS)


def test_more_logits_than_there_is_room_for_are_refused(hybrid: Model) -> None:
    """llama.cpp would end the process."""
    with session(hybrid, n_seq_max=4) as opened:
        ids = tokens(5)
        with pytest.raises(DecodeError, match="more than 4"):
            opened.context.decode(ids, np.arange(5, dtype=np.int32), np.zeros(5, np.int32), np.ones(5, bool))


START, ENDINGS, CHOICE = tokens(300, 21), [tokens(5, 22), tokens(150, 23), tokens(1, 24)], (700, 701)


def _odds(opened: Session, cancel: CancelFlag | None = None) -> list[float] | None:
    return opened.log_odds_apart(START.tolist(), ENDINGS, CHOICE, cancel or CancelFlag())  # type: ignore[arg-type]


def test_odds_apart_are_those_of_a_session_that_read_nothing_else(model: Model) -> None:
    expected = []
    for ending in ENDINGS[::2]:  # such as one batch holds
        with session(model) as other:
            read(other, [START])
            logits = other.next_logits(ending.tolist())
            expected.append(float(logits[CHOICE[0]] - logits[CHOICE[1]]))
    with session(model) as opened:
        read(opened, [A])
        first = ask(opened, conversation_id="c", max_tokens=6)
        found = _odds(opened)
        assert found is not None and len(found) == len(ENDINGS)
        assert found[::2] == pytest.approx(expected, abs=SLACK)
        assert _odds(opened) == pytest.approx(found, abs=SLACK)
        assert np.array_equal(opened.next_logits(QUESTION), fresh_logits(model, [A]))
        follow_up = (*QUESTION, *first.token_ids, 320)
        assert ask(opened, follow_up, conversation_id="c").n_evaluated == 2  # its fork is still there


def test_odds_apart_take_room_from_idle_conversations(hybrid_or_plain: Model) -> None:
    with session(hybrid_or_plain, n_seq_max=4, n_ctx=1_280) as opened:
        read(opened, [A])
        for name in "ab":
            ask(opened, tuple(tokens(100, 3).tolist()), conversation_id=name)
        assert _odds(opened) is not None
        with pytest.raises(WindowExceededError):
            opened.log_odds_apart(tokens(600).tolist(), [[1]], CHOICE, CancelFlag())
        assert np.array_equal(opened.next_logits(QUESTION), fresh_logits(hybrid_or_plain, [A]))


def test_stopped_odds_apart_leave_everything_as_it_was(hybrid_or_plain: Model) -> None:
    stopped = CancelFlag()
    stopped.set()
    with session(hybrid_or_plain) as opened:
        read(opened, [A])
        assert _odds(opened, stopped) is None
        assert _odds(opened) is not None
        assert np.array_equal(opened.next_logits(QUESTION), fresh_logits(hybrid_or_plain, [A]))
