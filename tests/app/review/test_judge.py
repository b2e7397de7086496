"""What the model's choice of a passage proves, and what it does not."""

from __future__ import annotations

import pytest

from app.evidence.index import EvidenceIndex
from app.review.asks import AskSettings, nearest
from app.review.judge import Said, judge
from app.review.model import Cell, Mark, Reason, State, Subject, shown_state
from app.review.pack import Form, PackQuestion
from engine.events import AnswerDone, StopReason
from tests.app.review.scripted import contract

_CLAUSE = "Each invoice is payable within sixty (60) calendar days of its receipt by the Customer."


@pytest.mark.parametrize(
    ("answer", "state", "reason"),
    [
        ("10 days", State.UNSURE, Reason.NO_PROOF),
        ("60 days", State.FOUND, Reason.NONE),
        ("within sixty days", State.FOUND, Reason.NONE),
        ("on receipt", State.FOUND, Reason.NONE),
    ],
)
def test_a_chosen_passage_proves_no_number_that_it_does_not_hold(
    answer: str, state: State, reason: Reason
) -> None:
    document = contract(_CLAUSE, "Kansas law governs.")
    question = PackQuestion(
        "payment", "Payment term", "When are invoices due?", "When to pay?", Form.DURATION
    )
    near = nearest(EvidenceIndex([document]), question, AskSettings(), 2)
    said = Said(AnswerDone("q", answer, (1,), 100, 10, 0.1, 4.0, StopReason.END), ())
    (one, *_) = (number for number, passage in enumerate(near, 1) if "invoice" in passage.text)
    cell = judge(question, Subject("c", "contract.pdf", (document,)), said, near=near, chosen=one)
    assert (cell.state, cell.reason) == (state, reason)
    if state is State.UNSURE:
        assert cell.nearest, "the passages looked at are shown instead"


def test_who_answers_a_cell_by_hand_has_found_it_unless_they_say_otherwise() -> None:
    unsure = Cell("payment", "c", State.UNSURE, "10 days")
    assert shown_state(unsure, Mark()) is State.UNSURE
    assert shown_state(unsure, Mark(note="look at annex 2", is_checked=True)) is State.UNSURE
    assert shown_state(unsure, Mark(answer="60 days")) is State.FOUND
    assert shown_state(unsure, Mark(answer="none in this draft", state=State.ABSENT)) is State.ABSENT
