"""What a document is called is looked up where it says so, and its file name is no quotation."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.evidence import EvidenceIndex, Status, check
from ingest.model import Document, Role
from tests.app.evidence.samples import contract

TITLE = "What is the title of this document?"


def paper(*paragraphs: str, n_headings: int = 0, name: str = "2019-EX-7-Supply Agreement.pdf") -> Document:
    """Return a contract whose first paragraphs are headings."""
    made = contract(*paragraphs, name=name)
    segments = [replace(s, role=Role.HEADING) if n < n_headings else s for n, s in enumerate(made.segments)]
    return replace(made, segments=tuple(segments))


PAPER = paper(
    "Exhibit 7",
    "SUPPLY AGREEMENT",
    "This Supply Agreement is made as of March 3, 2019 by and between Acme Inc. and Globex GmbH.",
    "PAYMENT TERMS OF GLOBEX",
    "Acme shall pay under this Supply Agreement within thirty (30) days.",
    n_headings=2,
)
INDEX = EvidenceIndex([PAPER])


@pytest.mark.parametrize(
    "answer", ["Supply Agreement", "SUPPLY AGREEMENT.", "The title is Supply Agreement."]
)
def test_a_title_is_supported_where_it_stands(answer: str) -> None:
    (citation,) = check(INDEX, TITLE, answer)
    assert citation.status is Status.SUPPORTED
    assert citation.quote == "SUPPLY AGREEMENT"


@pytest.mark.parametrize(
    "answer",
    ["Exhibit 7", "Acme Inc.", "The title of this document is Globex GmbH.", "Payment terms of Globex"],
)
def test_other_headings_and_names_are_no_title(answer: str) -> None:
    assert {citation.status for citation in check(INDEX, TITLE, answer)} == {Status.RELATED}


@pytest.mark.parametrize(
    "name", ["2019-EX-7-Supply Agreement.pdf", "2019-EX-7-Supply Agreement", "2019 EX-7 Supply Agreement.PDF"]
)
def test_a_file_name_is_no_quotation_and_its_document_says_its_title(name: str) -> None:
    (citation,) = check(INDEX, TITLE, f'The title of this document is "{name}".')
    assert citation.status is Status.RELATED
    assert citation.quote == "SUPPLY AGREEMENT"


def test_a_file_name_leaves_the_rest_of_its_sentence_to_be_proved() -> None:
    answer = 'According to "2019-EX-7-Supply Agreement.pdf", Acme shall pay within 30 days.'
    (citation,) = check(INDEX, "When must Acme pay?", answer)
    assert citation.status is Status.SUPPORTED
    assert "thirty (30) days" in citation.quote


def test_an_invented_title_shows_the_real_one() -> None:
    (citation,) = check(INDEX, TITLE, 'The title of this document is "Acme Master Supply Agreement".')
    assert citation.status is Status.MISSING
    assert citation.nearest == INDEX.body.places([INDEX.titles[1]])


def test_a_quoted_title_is_shown_at_the_beginning_and_not_where_it_is_named_later() -> None:
    later = "As stated in the terms of supply and agreement the Master Supply Agreement governs the supply."
    index = EvidenceIndex([paper(later, "MASTER SUPPLY AGREEMENT", later)])
    (citation,) = check(index, TITLE, 'It is called "Master Supply Agreement".')
    assert citation.status is Status.VERIFIED
    assert citation.places[0].rects == index.body.places([index.titles[1]])[0].rects


def test_without_any_name_of_a_paper_the_first_heading_is_the_title() -> None:
    index = EvidenceIndex([paper("Blue Harbour", "The tide comes in at noon.", n_headings=1)])
    (citation,) = check(index, TITLE, "Blue Harbour")
    assert citation.status is Status.SUPPORTED
