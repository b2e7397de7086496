"""Signs tell a clause from like words: in one passage, near each other, in any of the forms given."""

from __future__ import annotations

from collections.abc import Callable
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


def reviewed(
    text: str, first: str, second: str, weighs: Callable[[str, str], float] | None = None
) -> tuple[Cell, list[Asked]]:
    asked: list[Asked] = []

    def answer(one: Asked) -> str:
        asked.append(one)
        return second if one.text.startswith(QUESTION.again) else first

    (subject,) = subjects_of((contract(text, "Nothing else is agreed."),), PACK)
    events = review(ScriptedWorkbench(answer, weighs=weighs), [(subject, (QUESTION,))], CancelFlag())
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


LESS_LIKE = "A party that is not bound may sell products, whatever competitor it has."


def weighs(passage: str, question: str) -> float:
    """Say yes to the clause alone, with a bias of 2 to anything."""
    is_clause = CLAUSE in passage
    assert QUESTION.question in question or QUESTION.again in question
    return 2 + 3 * is_clause


@pytest.mark.parametrize(
    ("text", "state", "reason"),
    [
        (CLAUSE, State.FOUND, Reason.NONE),
        (f"{LESS_LIKE}\n\n{CLAUSE}", State.FOUND, Reason.NONE),
        (LESS_LIKE, State.UNSURE, Reason.NO_PROOF),
    ],
)
def test_a_bare_yes_is_found_where_a_passage_read_alone_says_it(
    text: str, state: State, reason: Reason
) -> None:
    cell, asked = reviewed(text, "Yes", "Yes", weighs)
    assert (cell.state, cell.reason) == (state, reason)
    assert len(asked) == 1  # the passage is the second opinion
    if state is State.FOUND:
        assert cell.quotation == CLAUSE
    else:
        assert cell.nearest[0].quote == LESS_LIKE


def test_a_passage_has_to_say_yes_to_both_wordings() -> None:
    cell, _ = reviewed(CLAUSE, "Yes", "Yes", lambda _passage, question: 5.0 * (QUESTION.again in question))
    assert cell.state is State.UNSURE


def test_a_no_is_asked_again_and_weighs_nothing() -> None:
    cell, asked = reviewed(CLAUSE, "No", "No", weighs)
    assert (cell.state, cell.reason, len(asked)) == (State.UNSURE, Reason.CLOSE_PASSAGE, 2)


def test_what_says_nothing_is_weighed_once_for_all_documents() -> None:
    bench = ScriptedWorkbench(lambda _asked: "Yes", weighs=weighs)
    subjects = subjects_of((contract(CLAUSE, name="a.pdf"), contract(CLAUSE, name="b.pdf")), PACK)
    events = list(review(bench, [(subject, (QUESTION,)) for subject in subjects], CancelFlag()))
    assert sum(isinstance(event, CellDone) for event in events) == 2
    assert [CLAUSE in passage for passage in bench.weighed] == [False, True, True]


def test_a_stopped_weighing_leaves_the_cell_open() -> None:
    cancel = CancelFlag()

    def stop(_passage: str, _question: str) -> float:
        cancel.set()
        return 0.0

    bench = ScriptedWorkbench(lambda _asked: "Yes", weighs=stop)
    (subject,) = subjects_of((contract(CLAUSE),), PACK)
    assert not [e for e in review(bench, [(subject, (QUESTION,))], cancel) if isinstance(e, CellDone)]
