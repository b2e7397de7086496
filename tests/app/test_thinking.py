"""Thinking is told from the answer as it comes, also where the template opened it, and never checked."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.evidence import Checker, EvidenceIndex, check
from app.evidence.checker import support_of
from app.evidence.model import Support
from app.prompt import Placement, make_frame
from app.thinking import ends_in_thinking, split_thinking
from tests.app.evidence.test_claims import CONTRACT
from tests.app.fake_model import ChatMlTemplate

_INDEX = EvidenceIndex([CONTRACT])
_QUESTION = "Which law governs and what is the fee?"
_THOUGHT = (
    '<think>\nThe fee is $5. It says "governed by the laws of the State of Utah".\nNot found?\n</think>\n\n'
)
_ANSWER = 'The fee is $1,000,000. It is "governed by the laws of the State of Nevada".\n'


@pytest.mark.parametrize("placement", list(Placement))
def test_a_template_tells_whether_its_prompt_ends_in_thinking(placement: Placement) -> None:
    assert make_frame(ChatMlTemplate(), placement, thinking=True).opens_thinking
    assert not make_frame(ChatMlTemplate(), placement, thinking=False).opens_thinking
    assert not ends_in_thinking("<|im_start|>assistant\n")


def test_what_streams_after_such_a_prompt_is_thinking_until_it_closes() -> None:
    text = "<think>\nArticle 9 says Kansas.</think>\n\nKansas."
    for end in range(len("<think>\n") + 1, text.index("</think>") + 1):
        assert split_thinking(text[:end])[1] == end, "nothing of it is shown as the answer"
    thought, start = split_thinking(text)
    assert (thought, text[start:]) == ("Article 9 says Kansas.", "Kansas.")


@pytest.mark.parametrize("n_chars", [1, 7, 1_000])
@pytest.mark.parametrize("thought", [_THOUGHT, _THOUGHT.removeprefix("<think>\n")])
def test_thinking_is_not_checked_and_the_answer_as_if_it_stood_alone(thought: str, n_chars: int) -> None:
    text = thought + _ANSWER
    checker = Checker(_INDEX, _QUESTION)
    for at in range(0, len(text), n_chars):
        checker.feed(text[at : at + n_chars])
    found, alone = checker.finish(), check(_INDEX, _QUESTION, _ANSWER)
    assert len(found) == len(alone) >= 2
    shift = len(thought)
    back = (
        replace(one, answer_start=one.answer_start - shift, answer_end=one.answer_end - shift)
        for one in found
    )
    assert tuple(back) == alone


def test_an_answer_that_never_came_claims_nothing_and_doubts_in_thinking_are_no_verdict() -> None:
    assert check(_INDEX, _QUESTION, _THOUGHT.partition("</think>")[0]) == ()
    doubt = "<think>\nThe documents do not contain this information.\n</think>\n\n"
    found = check(_INDEX, _QUESTION, doubt + _ANSWER)
    assert found and support_of(doubt + _ANSWER, found) is not Support.NOT_FOUND
