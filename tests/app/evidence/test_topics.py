"""A passage proves an answer only if it says of the facts what was asked."""

from __future__ import annotations

import pytest

from app.evidence import EvidenceIndex, Status, check
from tests.app.evidence.samples import contract

CONTRACT = contract(
    "This Agreement is made as of March 3, 2019 (the “Signing Date”) by Acme Inc., a corporation organized "
    "under the laws of the State of Delaware, and Globex GmbH, with offices in Austin, Texas.",
    "WHEREAS Acme and Globex entered into a Supply Agreement dated May 9, 2017.",
    "The term shall commence on June 1, 2019 and shall expire on May 31, 2024.",
    "This Agreement shall be automatically renewed for two (2) years unless either party gives notice of "
    "termination at least ninety (90) days prior to the end of the term.",
    "Invoices are payable within thirty (30) days.",
    "This Agreement shall be governed by the laws of the State of New York. The courts of the State of "
    "Texas shall have jurisdiction.",
)
INDEX = EvidenceIndex([CONTRACT])
LAW = "Which state's law governs this agreement?"
DATE = "What is the date of this agreement?"
START = "When does this agreement become effective?"
END = "When does this agreement expire?"
RENEWAL = "For how long is this agreement renewed?"
NOTICE = "How much notice prevents the renewal?"


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        (LAW, "New York."),
        (LAW, "The agreement is governed by New York law."),
        ("Where was Acme organized?", "Acme was organized in Delaware."),
        (DATE, "March 3, 2019"),
        (DATE, "The agreement is dated 2019-03-03."),
        (START, "June 1, 2019."),
        (END, "It expires on May 31, 2024."),
        ("When does the term start and end?", "It runs from June 1, 2019 to May 31, 2024."),
        ("When was the Supply Agreement made?", "The Supply Agreement was signed in 2017."),
        (RENEWAL, "2 years"),
        (NOTICE, "90 days"),
        ("When must invoices be paid?", "Within 30 days."),
    ],
)
def test_facts_in_the_role_that_was_asked_for_support_the_answer(question: str, answer: str) -> None:
    (citation,) = check(INDEX, question, answer)
    assert citation.status is Status.SUPPORTED


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        (LAW, "Delaware."),  # where a party was organised
        (LAW, "The agreement is governed by the laws of the State of Texas."),  # an office, a court
        (DATE, "May 9, 2017"),  # another agreement's
        (DATE, "The agreement is dated June 1, 2019."),  # the start of the term
        (START, "The agreement becomes effective on May 31, 2024."),
        (END, "June 1, 2019"),
        (END, "The agreement expires on March 3, 2019."),
        (RENEWAL, "90 days"),  # the notice
        (RENEWAL, "30 days"),  # a payment
        (NOTICE, "The notice is 2 years."),
        (NOTICE, "30 days"),
        ("When must invoices be paid?", "Within 90 days."),
    ],
)
def test_facts_in_another_role_are_only_related(question: str, answer: str) -> None:
    (citation,) = check(INDEX, question, answer)
    assert citation.status is Status.RELATED


def test_a_title_and_a_label_say_which_paper_a_date_is_of() -> None:
    index = EvidenceIndex(
        [
            contract(
                "RESTATED MAINTENANCE AGREEMENT, effective as of May 1, 2012, by and between A and B.",
                "Contract start: 04-15-2012",
                "Signed and effective this 25th day of May, 2012.",
            )
        ]
    )
    for question, answer in ((START, "May 1, 2012"), (START, "April 15, 2012"), (DATE, "May 25, 2012")):
        (citation,) = check(index, question, answer)
        assert citation.status is Status.SUPPORTED, answer


PARTIES = "Who are the parties to this agreement?"


@pytest.mark.parametrize("answer", ["Acme Inc. and Globex GmbH", "The parties are Globex GmbH and Acme."])
def test_parties_stand_after_between(answer: str) -> None:
    index = EvidenceIndex(
        [
            contract(
                "SUPPLY AGREEMENT, dated as of March 3, 2019, by and between Acme Inc., a corporation, and "
                "Globex GmbH.",
                "A competitor of Globex GmbH means Initech Ltd. and its affiliates, as the parties agree.",
                "A Loan Agreement was made by and between Globex GmbH and Umbrella Bank.",
            )
        ]
    )
    (citation,) = check(index, PARTIES, answer)
    assert citation.status is Status.SUPPORTED
    for other in ("Globex GmbH and Initech Ltd.", "The parties are Globex GmbH and Umbrella Bank."):
        (citation,) = check(index, PARTIES, other)
        assert citation.status is Status.RELATED, other


def test_parties_may_stand_in_the_paragraph_after_between() -> None:
    index = EvidenceIndex([contract("THIS AGREEMENT is made BETWEEN:", "(1) Acme Inc. and (2) JOHN ROGERS.")])
    (citation,) = check(index, PARTIES, "The parties are John Rogers and Acme Inc.")
    assert citation.status is Status.SUPPORTED


def test_names_prove_nothing_where_a_date_was_asked_for() -> None:
    index = EvidenceIndex(
        [contract("The Company shall sign a Power of Attorney when this Agreement takes effect.")]
    )
    (citation,) = check(index, START, "It becomes effective when the Power of Attorney is signed.")
    assert citation.status is Status.RELATED


def test_the_passage_own_words_are_supported_though_they_hold_a_period_of_another_kind() -> None:
    clause = (
        "Upon its end this Agreement will automatically renew for successive five (5) year periods unless "
        "either party gives notice at least one hundred twenty (120) days prior to the end."
    )
    index = EvidenceIndex([contract(clause, "The fee is due within thirty (30) days.")])
    (citation,) = check(index, RENEWAL, clause)
    assert citation.status is Status.SUPPORTED
    fee = "The fee is due within thirty (30) days after the invoice was received by the paying customer."
    (citation,) = check(EvidenceIndex([contract(fee)]), RENEWAL, fee)
    assert citation.status is Status.RELATED, "copied, and about nothing that was asked"


def test_beside_a_claim_that_is_not_proved_stands_the_clause_that_was_asked_for() -> None:
    index = EvidenceIndex(
        [
            contract(
                "The courts of England and Wales have jurisdiction over this Agreement and its claims.",
                "This Agreement is governed by English law.",
            )
        ]
    )
    (citation,) = check(index, LAW, "England and Wales")
    assert citation.status is Status.RELATED
    assert citation.quote == "This Agreement is governed by English law."
