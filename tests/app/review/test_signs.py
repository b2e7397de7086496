"""Signs tell a clause from like words: in one passage, near each other, in any of the forms given."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.bench import Asked
from app.evidence import EvidenceIndex
from app.review.library import built_in
from app.review.model import Cell, Reason, State, subjects_of
from app.review.pack import Form, Pack, PackQuestion
from app.review.pack_file import PackError, read_pack, write_pack
from app.review.run import CellDone, review
from app.review.signs import SignError, bears, parse_sign, passages_with_signs
from engine.cancel import CancelFlag
from tests.app.review.scripted import PACK, ScriptedWorkbench, contract

SIGN = "not|nor compet*|competitor business|products"
CLAUSE = "The Distributor shall not sell competing products in the Territory."
LIKE = "The parties compete in many fields and are in the business of selling products of all kinds."
QUESTION = PackQuestion(
    "compete", "Non-compete", "Is a party restricted?", "Must a party not compete?", Form.YES_NO,
    topic="compete competing products business", signs=(SIGN,),
)  # fmt: skip


@pytest.mark.parametrize(
    ("sign", "passage", "is_borne"),
    [
        (SIGN, CLAUSE, True),
        (SIGN, LIKE, False),
        (SIGN, "It shall not. " + "x " * 200 + "competing products", False),
        ("non-compete", "a Noncompete covenant", True),
        ("non-compete", "a non compete covenant", True),
        ("non-compete", "a non-binding offer to compete", False),
        ("audit*", "The auditors may come.", True),
        ("audit", "The auditors may come.", False),
        ("% sales", "5% of net sales", True),
        ("违约金|赔偿金 支付", "乙方应支付违约金。", True),
    ],
)
def test_what_bears_a_sign(sign: str, passage: str, is_borne: bool) -> None:
    assert bears(passage, parse_sign(sign)) is is_borne


@pytest.mark.parametrize("text", ["", "audit| records", "| audit"])
def test_a_sign_with_an_empty_word_is_none(text: str) -> None:
    with pytest.raises(SignError):
        parse_sign(text)


def test_packs_keep_signs_and_say_what_is_wrong_with_them() -> None:
    pack = Pack("p", "P", (QUESTION,))
    assert read_pack(write_pack(pack), "p.yaml") == pack
    with pytest.raises(PackError, match=r"p\.yaml, line \d+: “audit\|” has an empty word"):
        read_pack(write_pack(pack).replace(SIGN, "audit|"), "p.yaml")
    reworded = replace(QUESTION, signs=("audit*",))
    assert reworded.asked_sha256 != QUESTION.asked_sha256


def test_the_yes_or_no_questions_of_cuad_have_signs() -> None:
    cuad = next(pack for pack in built_in() if pack.id == "cuad")
    assert all(bool(q.signs) is (q.form is Form.YES_NO) for q in cuad.questions)


def test_the_nearest_of_the_passages_with_a_sign_comes_first() -> None:
    other = "It is not said which business any competitor runs."
    index = EvidenceIndex((contract(LIKE, other, CLAUSE),))
    found = [index.passage_text(number) for number in passages_with_signs(index, QUESTION)]
    assert found == [CLAUSE, other]


def reviewed(text: str, first: str, second: str) -> tuple[Cell, list[Asked]]:
    asked: list[Asked] = []

    def answer(one: Asked) -> str:
        asked.append(one)
        return second if one.text.startswith(QUESTION.again) else first

    (subject,) = subjects_of((contract(text, "Nothing else is agreed."),), PACK)
    events = review(ScriptedWorkbench(answer), [(subject, (QUESTION,))], CancelFlag())
    (cell,) = [event.cell for event in events if isinstance(event, CellDone)]
    return cell, asked


@pytest.mark.parametrize(
    ("text", "first", "second", "state", "reason"),
    [
        (CLAUSE, "Yes", "Yes", State.FOUND, Reason.NONE),
        (CLAUSE, "Yes", "No", State.UNSURE, Reason.ASKS_DISAGREE),
        (CLAUSE, "No", "No", State.UNSURE, Reason.CLOSE_PASSAGE),
        (LIKE, "Yes", "Yes", State.UNSURE, Reason.NO_PROOF),
        (LIKE, "No", "Yes", State.UNSURE, Reason.ASKS_DISAGREE),
        (LIKE, "No", "No", State.ABSENT, Reason.NONE),
    ],
)
def test_found_and_absent_need_two_asks_that_agree_and_a_sign_or_none(
    text: str, first: str, second: str, state: State, reason: Reason
) -> None:
    cell, asked = reviewed(text, first, second)
    assert (cell.state, cell.reason) == (state, reason)
    assert len(asked) == 2 and not any(one.focus for one in asked)
    if state is State.FOUND:
        assert cell.quotation == CLAUSE
    elif text == CLAUSE:
        assert cell.nearest[0].quote == CLAUSE
