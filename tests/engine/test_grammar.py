"""Answers held to a form: GBNF grammars, one for each question, and what happens where none can go on."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from engine.answering import Question
from engine.cancel import CancelFlag
from engine.errors import GrammarError
from engine.events import AnswerDone, AnswerFailed, StopReason
from engine.llama import Model
from engine.sampling import Sampler, Sampling
from tests.engine.harness import QUESTION, ask, fresh_logits, read, session, tokens

A = tokens(300, 1)
INVALID = ['root ::= "open', 'answer ::= "yes"', "root ::= missing", 'root ::= root "x"', "", "  "]
WARM = {"temperature": 1.2, "seed": 3, "presence_penalty": 0.5}


@pytest.mark.parametrize("warmth", [{}, WARM])
def test_a_grammar_holds_the_answer_to_its_form(hybrid: Model, warmth: dict[str, float]) -> None:
    with session(hybrid) as opened:
        read(opened, [A])
        form = Sampling(grammar='root ::= "yes" | "no"', **warmth)  # type: ignore[arg-type]
        done = ask(opened, sampling=form, max_tokens=20)
    assert done.text in ("yes", "no")
    assert done.reason is StopReason.END


def test_each_question_of_a_wave_has_its_own(hybrid_or_plain: Model) -> None:
    forms = {
        "letters": 'root ::= "a" "b" "c"',
        "either": 'root ::= "yes" | "no"',
        "number": "root ::= [0-9] [0-9] [0-9]",
        "free": None,
        "wide": 'root ::= "≤" "é"',
    }
    questions = [
        Question(name, QUESTION, max_tokens=12, sampling=Sampling(grammar=form))
        for name, form in forms.items()
    ]
    with session(hybrid_or_plain) as opened:
        read(opened, [A])
        events = list(opened.ask_many(questions, CancelFlag(), width=3))
        alone = ask(opened, max_tokens=12)
    done = {event.question_id: event for event in events if isinstance(event, AnswerDone)}
    assert done["letters"].text == "abc"
    assert done["either"].text in ("yes", "no")
    assert done["number"].text.isdecimal() and len(done["number"].text) == 3
    assert done["wide"].text == "≤é"
    assert done["free"].token_ids[:1] == alone.token_ids[:1]


@pytest.mark.parametrize("grammar", INVALID)
def test_an_invalid_grammar_fails_its_question_alone(hybrid: Model, grammar: str) -> None:
    questions = [
        Question("bad", QUESTION, conversation_id="c", sampling=Sampling(grammar=grammar)),
        Question("good", QUESTION, max_tokens=3),
    ]
    with session(hybrid) as opened:
        read(opened, [A])
        events = list(opened.ask_many(questions, CancelFlag()))
        assert ask(opened, conversation_id="c").n_reused == 300
    failed = [event for event in events if isinstance(event, AnswerFailed)]
    assert [event.question_id for event in failed] == ["bad"]
    assert "not a valid grammar" in failed[0].message
    assert [event.question_id for event in events if isinstance(event, AnswerDone)] == ["good"]
    with pytest.raises(GrammarError):
        Sampler(Sampling(grammar=grammar), hybrid)


@pytest.mark.parametrize("warmth", [{}, WARM])
def test_an_answer_that_cannot_go_on_ends_with_a_sentence(
    hybrid: Model, monkeypatch: pytest.MonkeyPatch, warmth: dict[str, float]
) -> None:
    """llama.cpp's own sampling would accept a refused token, which ends the process."""
    # After "ab" only the token 1,000,000 may follow, which this vocabulary does not have.
    stuck = Sampling(grammar='root ::= "a" "b" <[1000000]>', **warmth)  # type: ignore[arg-type]
    questions = [
        Question("stuck", QUESTION, conversation_id="c", max_tokens=9, sampling=stuck),
        Question("free", QUESTION, max_tokens=9),
    ]
    with session(hybrid) as opened:
        read(opened, [A])
        events = list(opened.ask_many(questions, CancelFlag(), width=2))
        failed = [event for event in events if isinstance(event, AnswerFailed)]
        assert [event.question_id for event in failed] == ["stuck"]
        assert "no token that continues the form" in failed[0].message
        assert [event.question_id for event in events if isinstance(event, AnswerDone)] == ["free"]
        assert np.array_equal(opened.next_logits(QUESTION), fresh_logits(hybrid, [A]))


def test_the_likeliest_allowed_token_is_chosen(hybrid: Model) -> None:
    sampler = Sampler(Sampling(grammar='root ::= "a" | "b" | "c"'), hybrid)
    texts = [hybrid.token_bytes(token) for token in range(hybrid.n_vocab)]
    logits = np.zeros(hybrid.n_vocab, np.float32)
    logits[texts.index(b"d")], logits[texts.index(b"b")] = 9.0, 5.0
    try:
        token = sampler.pick(logits)
        assert token is not None and texts[token] == b"b"
        logits[:] = 0.0
        end = sampler.pick(logits)  # nothing but the end is left
        assert end is not None and hybrid.is_end(end)
    finally:
        sampler.close()
        sampler.close()


def test_a_choice_the_grammar_allows_is_not_looked_for_twice(
    hybrid: Model, monkeypatch: pytest.MonkeyPatch
) -> None:
    sampler = Sampler(Sampling(grammar="root ::= [a-z]+"), hybrid)
    logits = np.zeros(hybrid.n_vocab, np.float32)
    logits[next(t for t in range(hybrid.n_vocab) if hybrid.token_bytes(t) == b"q")] = 5.0
    monkeypatch.setattr(Sampler, "_allowed", lambda *_: pytest.fail("the whole vocabulary was decoded"))
    try:
        token = sampler.pick(logits)
        assert token is not None and hybrid.token_bytes(token) == b"q"
    finally:
        sampler.close()


@pytest.mark.model
def test_a_real_vocabulary_fills_a_form(starter_path: Path) -> None:
    form = """
root ::= "{\\"answer\\": " ("\\"yes\\"" | "\\"no\\"") ", \\"quote\\": \\"" [^"\\\\]{5,40} "\\"}"
"""
    model = Model(starter_path)
    sampler = Sampler(Sampling(grammar=form), model)
    random, said = np.random.default_rng(0), b""
    try:
        for _ in range(60):
            token = sampler.pick(random.standard_normal(model.n_vocab).astype(np.float32))
            assert token is not None
            if model.is_end(token):
                break
            said += model.token_bytes(token)
    finally:
        sampler.close()
        model.close()
    filled = json.loads(said)
    assert filled["answer"] in ("yes", "no")
    assert 5 <= len(filled["quote"]) <= 40
