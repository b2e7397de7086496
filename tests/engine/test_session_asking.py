"""Questions: forks that leave the prefix alone, follow-ups that evaluate only what is new, waves."""

from __future__ import annotations

import threading

import numpy as np
import pytest

from engine.answering import Question
from engine.cancel import CancelFlag
from engine.errors import DecodeError
from engine.events import AnswerDone, AnswerEvent, AnswerFailed, AnswerText, StopReason
from engine.llama import Context, DecodeResult, Model
from engine.sampling import Sampler, Sampling, loop_start
from engine.session import Session
from tests.engine.harness import QUESTION, ask, assert_greedy, fresh_logits, last, read, session, tokens

A, B = tokens(700, 1), tokens(400, 2)


def _many(opened: Session, questions: list[Question], **options: object) -> list[AnswerEvent]:
    return list(opened.ask_many(questions, CancelFlag(), **options))  # type: ignore[arg-type]


def test_same_question_gives_the_same_answer_and_reads_only_itself(model: Model) -> None:
    with session(model) as opened:
        read(opened, [A])
        first, second = ask(opened, max_tokens=12), ask(opened, max_tokens=12)
    assert first.token_ids == second.token_ids
    assert (second.n_reused, second.n_evaluated) == (700, len(QUESTION))


def test_follow_up_evaluates_only_what_is_new(model: Model) -> None:
    with session(model) as opened:
        read(opened, [A])
        first = ask(opened, conversation_id="c", max_tokens=6)
        follow_up = (*QUESTION, *first.token_ids, 310, 311, 312)
        second = ask(opened, follow_up, conversation_id="c")
        # The last generated token was sampled and never evaluated.
        assert second.n_evaluated == 4
        assert second.n_reused == 700 + len(QUESTION) + 5


def test_regenerating_rewinds_to_the_question(model: Model) -> None:
    with session(model) as opened:
        read(opened, [A])
        first = ask(opened, conversation_id="c", max_tokens=6)
        again = ask(opened, conversation_id="c", max_tokens=6)
        assert again.token_ids == first.token_ids
        assert again.n_evaluated <= len(QUESTION)
        edited = ask(opened, (*QUESTION[:2], 999), conversation_id="c")
        assert edited.n_evaluated <= 3


def test_editing_an_earlier_message_equals_a_new_conversation(model: Model) -> None:
    with session(model) as opened:
        read(opened, [A])
        one = ask(opened, conversation_id="c", max_tokens=6)
        ask(opened, (*QUESTION, *one.token_ids, 320, 321), conversation_id="c")
        rewound = (*QUESTION, *one.token_ids, 330, 331, 332)
        edited = ask(opened, rewound, conversation_id="c")
        assert edited.n_evaluated < len(rewound)
        assert_greedy(opened, rewound, edited)


def test_conversations_over_one_prefix_coexist(model: Model) -> None:
    with session(model) as opened:
        read(opened, [A])
        first = {name: ask(opened, (300 + n, 301), conversation_id=name) for n, name in enumerate("xyz")}
        for n, name in enumerate("xyz"):
            follow_up = (300 + n, 301, *first[name].token_ids, 340)
            assert ask(opened, follow_up, conversation_id=name).n_evaluated == 2


def test_more_conversations_than_sequences_costs_only_a_re_read_of_the_oldest(hybrid: Model) -> None:
    with session(hybrid, n_seq_max=4) as opened:
        read(opened, [A])
        for name in "abc":
            ask(opened, conversation_id=name)
        assert ask(opened, conversation_id="c").n_evaluated <= len(QUESTION)
        assert ask(opened, (*QUESTION, 350), conversation_id="a").n_evaluated == len(QUESTION) + 1


def test_changing_the_prefix_forgets_the_conversations_over_the_old_one(model: Model) -> None:
    with session(model) as opened:
        read(opened, [A])
        ask(opened, conversation_id="c")
        read(opened, [A, B])
        done = ask(opened, conversation_id="c")
        assert (done.n_reused, done.n_evaluated) == (1100, len(QUESTION))
        assert np.array_equal(opened.next_logits(QUESTION), fresh_logits(model, [A, B]))


def test_many_questions_each_end_once_and_leave_the_prefix_untouched(model: Model) -> None:
    questions = [Question(f"q{n}", tuple(tokens(4 + n, n)), max_tokens=5 + n) for n in range(9)]
    with session(model) as opened:
        read(opened, [A])
        events = _many(opened, questions, width=3)
        logits = opened.next_logits(QUESTION)
    done = {event.question_id: event for event in events if isinstance(event, AnswerDone)}
    assert len(done) == 9
    for n in range(9):
        streamed = "".join(e.text for e in events if isinstance(e, AnswerText) and e.question_id == f"q{n}")
        assert streamed == done[f"q{n}"].text
        assert done[f"q{n}"].n_evaluated == 4 + n
        assert done[f"q{n}"].n_reused == 700
    assert np.array_equal(logits, fresh_logits(model, [A]))


def test_answers_in_a_wave_are_those_of_asking_alone(hybrid_or_plain: Model) -> None:
    questions = [Question(f"q{n}", tuple(tokens(6, n)), max_tokens=4) for n in range(4)]
    with session(hybrid_or_plain) as opened:
        read(opened, [A])
        together = {e.question_id: e for e in _many(opened, questions) if isinstance(e, AnswerDone)}
        for question in questions:
            assert_greedy(opened, question.token_ids, together[question.id])


def test_cancelling_one_question_leaves_the_others_alone(hybrid: Model) -> None:
    questions = [Question(f"q{n}", QUESTION, max_tokens=6) for n in range(3)]
    cancels = {"q1": CancelFlag()}
    with session(hybrid) as opened:
        read(opened, [A])
        events = []
        for event in opened.ask_many(questions, CancelFlag(), cancels=cancels):
            events.append(event)
            cancels["q1"].set()
    reasons = {e.question_id: e.reason for e in events if isinstance(e, AnswerDone)}
    assert reasons == {"q0": StopReason.LENGTH, "q1": StopReason.CANCELLED, "q2": StopReason.LENGTH}


def test_a_question_that_does_not_fit_fails_alone(hybrid: Model) -> None:
    questions = [Question("long", tuple(tokens(900, 5))), Question("short", QUESTION, max_tokens=4)]
    with session(hybrid, n_ctx=1024) as opened:
        read(opened, [A])
        events = _many(opened, questions)
    failed = [event for event in events if isinstance(event, AnswerFailed)]
    assert [event.question_id for event in failed] == ["long"]
    assert "900 tokens" in failed[0].message
    assert [e.question_id for e in events if isinstance(e, AnswerDone)] == ["short"]


def test_more_questions_than_cells_wait_for_room(hybrid: Model) -> None:
    questions = [Question(f"q{n}", tuple(tokens(60, n)), max_tokens=60) for n in range(5)]
    with session(hybrid, n_ctx=1024) as opened:
        read(opened, [A])
        events = _many(opened, questions)
    assert len([event for event in events if isinstance(event, AnswerDone)]) == 5


def test_an_answer_ends_where_the_window_does(hybrid: Model) -> None:
    with session(hybrid, n_ctx=768) as opened:
        read(opened, [A])
        done = ask(opened, max_tokens=500)
    assert done.reason is StopReason.WINDOW
    assert len(done.token_ids) == 768 - 700 - len(QUESTION)


def test_abort_while_answering_leaves_the_prefix_intact(model: Model) -> None:
    with session(model, n_batch=512, n_ubatch=512) as opened:
        read(opened, [tokens(3000, 3)])
        cancel = CancelFlag()
        timer = threading.Timer(0.02, cancel.set)
        timer.start()
        question = Question("q", tuple(tokens(3000, 4)), conversation_id="c", max_tokens=200)
        done = last(opened.ask(question, cancel))
        timer.join()
        assert isinstance(done, AnswerDone)
        assert done.reason is StopReason.CANCELLED
        logits = opened.next_logits(QUESTION)
    expected = fresh_logits(model, [tokens(3000, 3)], n_batch=512, n_ubatch=512)
    assert np.array_equal(logits, expected)


def test_a_stop_is_seen_inside_a_batch(hybrid_or_plain: Model) -> None:
    cancel = CancelFlag()
    results = []
    with session(hybrid_or_plain) as opened:
        read(opened, [A])
        decode = opened.context.decode

        def stopped_inside(*arrays: object) -> DecodeResult:
            cancel.set()
            results.append(decode(*arrays))  # type: ignore[arg-type]
            return results[-1]

        opened.context.decode = stopped_inside  # type: ignore[method-assign]
        done = last(opened.ask(Question("q", QUESTION), cancel))
    assert isinstance(done, AnswerDone)
    assert (done.reason, results) == (StopReason.CANCELLED, [DecodeResult.ABORTED])


def test_a_generator_dropped_midway_gives_its_sequences_back(hybrid: Model) -> None:
    with session(hybrid, n_seq_max=3) as opened:
        read(opened, [A])
        for _ in range(5):
            events = opened.ask(Question("q", QUESTION, max_tokens=50), CancelFlag())
            next(events)
            events.close()
        assert ask(opened).n_reused == 700


def test_failure_of_llama_cpp_ends_the_question_and_not_the_session(
    hybrid: Model, monkeypatch: pytest.MonkeyPatch
) -> None:
    with session(hybrid) as opened:
        read(opened, [A])
        decode = Context.decode

        def fail(self: Context, *arrays: object) -> DecodeResult:
            raise DecodeError("llama.cpp could not evaluate.")

        monkeypatch.setattr(Context, "decode", fail)
        events = list(opened.ask(Question("q", QUESTION), CancelFlag()))
        assert events == [AnswerFailed("q", "llama.cpp could not evaluate.")]
        monkeypatch.setattr(Context, "decode", decode)
        assert ask(opened).n_reused == 700
        assert np.array_equal(opened.next_logits(QUESTION), fresh_logits(hybrid, [A]))


def test_seed_and_temperature(hybrid: Model) -> None:
    warm = {"sampling": Sampling(temperature=1.5, seed=7), "max_tokens": 16}
    other = {"sampling": Sampling(temperature=1.5, seed=8), "max_tokens": 16}
    with session(hybrid) as opened:
        read(opened, [A])
        assert ask(opened, **warm).token_ids == ask(opened, **warm).token_ids
        assert ask(opened, **warm).token_ids != ask(opened, **other).token_ids


@pytest.mark.parametrize("cut", [{"top_k": 1}, {"top_p": 1e-6}, {"min_p": 1.0}], ids="-".join)
def test_what_is_cut_is_never_drawn(hybrid: Model, cut: dict[str, float]) -> None:
    sampler = Sampler(Sampling(temperature=9.0, **cut), hybrid)  # type: ignore[arg-type]
    logits = np.zeros(hybrid.n_vocab, np.float32)
    logits[400] = 1.0
    drawn = {sampler.pick(logits) for _ in range(20)}
    sampler.close()
    assert drawn == {400}


@pytest.mark.parametrize("penalty", [{"presence_penalty": 2.0}, {"repeat_penalty": 9.0}], ids="-".join)
def test_what_was_said_is_penalised(hybrid: Model, penalty: dict[str, float]) -> None:
    sampler = Sampler(Sampling(**penalty), hybrid)  # type: ignore[arg-type]
    logits = np.zeros(hybrid.n_vocab, np.float32)
    logits[[400, 401]] = 3.0, 2.0
    said = [sampler.pick(logits) for _ in range(2)]
    sampler.close()
    assert said == [400, 401]


def test_the_likeliest_token_is_the_one_llama_cpp_draws(hybrid: Model) -> None:
    """Plain greedy sampling takes the maximum itself; a penalty of nearly nothing forces its sampler."""
    with session(hybrid) as opened:
        read(opened, [A])
        ours = ask(opened, max_tokens=12)
        theirs = ask(opened, max_tokens=12, sampling=Sampling(repeat_penalty=1.0 + 1e-6))
    assert ours.token_ids == theirs.token_ids


@pytest.mark.parametrize(
    ("generated", "expected"),
    [
        ([1, 2, 3] * 30, True),
        ([5] * 70, True),
        (list(range(100)), False),
        ([1, 2, 3] * 10, False),
        ([*range(40), *range(40)], False),
        ([9] * 59, False),
    ],
)
def test_a_loop_is_a_long_run_said_often(generated: list[int], expected: bool) -> None:
    assert (loop_start(generated) is not None) is expected


def test_a_looping_answer_is_ended_with_a_notice(hybrid: Model, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Sampler, "pick", lambda *_: 400)
    with session(hybrid) as opened:
        read(opened, [A])
        done = ask(opened, max_tokens=500)
    assert done.reason is StopReason.LOOP
    assert len(done.token_ids) < 100
