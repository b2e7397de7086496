from __future__ import annotations

import pytest

from app.evidence import Citation, EvidenceIndex, Status, check
from tests.app.evidence.samples import chat, contract, document, lines, page

NOTICE = (
    "8.1 Either party may terminate this Agreement upon thirty (30) days prior written notice to Seller, and "
    "Seller shall not assign it without the consent of Acme Holdings."
)


def cite(answer: str, *documents: object) -> Citation:
    (citation,) = check(EvidenceIndex(documents), "When may it be terminated?", answer)  # type: ignore[arg-type]
    return citation


@pytest.mark.parametrize(
    "answer",
    [
        '"Either party may terminate this Agreement upon thirty (30) days prior written notice"',
        "“either party may  terminate this agreement upon thirty (30) days’ prior written notice”",
        "«Either party may terminate this Agreement upon thirty (30) days prior written notice»",
        "> Either party may terminate this Agreement\n> upon thirty (30) days prior written notice.",
        "```\nEither party may terminate this Agreement upon thirty (30) days prior written notice\n```",
        '"Either party may terminate ... upon thirty (30) days […] notice"',
        '"[e]ither party may terminate this Agreement"',
        '"Either party may terminate this Agreement upon thirty',
    ],
)
def test_exact_words_are_verified(answer: str) -> None:
    citation = cite(answer, contract(NOTICE))
    assert citation.status is Status.VERIFIED
    assert citation.places[0].page_label == "1"
    assert citation.places[0].rects


def test_rectangles_cover_the_quoted_words_line_by_line() -> None:
    words = " ".join(f"word{n}" for n in range(30))
    place = cite('"word8 word9 word10 word11"', contract(words)).places[0]
    assert [tuple(rect) for rect in place.rects] == [(320, 100, 400, 110), (0, 112, 80, 122)]


@pytest.mark.parametrize("footer", ["Source: ACME CORP, 10-K, 2020", ""])
def test_a_clause_over_a_page_break_is_two_places_of_one_occurrence(footer: str) -> None:
    pages = [
        *page(0, "First.", "The term shall con-", footer=footer),
        *page(1, "tinue for five years from the date."),
    ]
    citation = cite('"The term shall continue for five years"', document("a.pdf", pages))
    assert citation.status is Status.VERIFIED
    assert [(p.page_index, p.occurrence) for p in citation.places] == [(0, 0), (1, 0)]


def test_a_running_footer_itself_can_be_quoted() -> None:
    pages = [*page(0, "One.", footer="Confidential draft of ACME"), *page(1, "Two.")]
    assert cite('"Confidential draft of ACME"', document("a.pdf", pages)).status is Status.VERIFIED


def test_an_ambiguous_quotation_lists_all_places() -> None:
    pages = [*page(0, "The fee is due on receipt."), *page(1, "As said, the fee is due on receipt of it.")]
    citation = cite(
        '"the fee is due on receipt"', document("a.pdf", pages), contract("The fee is due on receipt!")
    )
    assert citation.n_occurrences == 3
    found = {(place.document, place.page_index, place.occurrence) for place in citation.places}
    assert {place[:2] for place in found} == {("a.pdf", 0), ("a.pdf", 1), ("contract.pdf", 0)}
    assert len({place[2] for place in found}) == 3


def test_parts_of_an_ellipsis_must_stand_in_order_and_in_one_document() -> None:
    a, b = contract("Alpha beta gamma. Delta epsilon zeta.", name="a"), contract("Eta theta iota.", name="b")
    assert cite('"Alpha beta ... epsilon zeta"', a, b).status is Status.VERIFIED
    assert cite('"Delta epsilon ... beta gamma"', a, b).status is Status.MISSING
    assert cite('"Alpha beta ... theta iota"', a, b).status is Status.MISSING


def test_dots_that_stand_in_the_source_are_no_omission_of_anything() -> None:
    source = lines("Use ``url_for('static', filename='...')``.")
    assert cite("> Use ``url_for('static', filename='...')``.", source).status is Status.VERIFIED


def test_an_ellipsis_that_hides_a_negation_is_called_out() -> None:
    source = contract("Seller shall not, without the written consent of Buyer, transfer the shares.")
    citation = cite('"Seller shall ... transfer the shares"', source)
    assert citation.status is Status.MISSING
    assert [(d.source, d.kind) for d in citation.differences] == [("not", "negation")]
    assert cite('"Seller shall not ... transfer the shares"', source).status is Status.VERIFIED


@pytest.mark.parametrize("days", ["30 days", "thirty days"])
def test_half_of_a_number_written_twice_may_be_left_out(days: str) -> None:
    citation = cite(f'"{NOTICE.replace("thirty (30) days", days)}"', contract(NOTICE))
    assert citation.status is Status.APPROXIMATE
    assert {difference.kind for difference in citation.differences} == {None}


def test_words_of_the_sentence_before_are_no_part_of_the_closest_words() -> None:
    source = contract("It is due 30 days after the date of the invoice. The fee is $1,200.50 in every year.")
    citation = cite('"the fee is $1200.50 in every year"', source)
    assert citation.status is Status.APPROXIMATE
    assert citation.quote == "The fee is $1,200.50 in every year"


@pytest.mark.parametrize(
    ("altered", "kind"),
    [
        (NOTICE.replace("30", "60"), "number"),
        (NOTICE.replace("thirty", "sixty"), "number"),
        (NOTICE.replace("days", "months"), "number"),
        (NOTICE.replace("shall not", "shall"), "negation"),
        (NOTICE.replace("may terminate", "may not terminate"), "negation"),
        (NOTICE.replace("without", "with"), "negation"),
        (NOTICE.replace("may", "shall", 1), "duty"),
        (NOTICE.replace("to Seller", "to Buyer"), "name"),
        (NOTICE.replace("Acme Holdings", "Apex Holdings"), "name"),
    ],
)
def test_an_altered_quotation_is_missing_and_called_out(altered: str, kind: str) -> None:
    citation = cite(f'"{altered}"', contract(NOTICE))
    assert citation.status is Status.MISSING
    assert kind in {difference.kind for difference in citation.differences}
    assert citation.places == ()
    assert citation.nearest[0].page_index == 0


def test_an_altered_quotation_of_a_running_line_shows_that_line() -> None:
    footer = "Source: ACME CORP, 10-K, filed 2020"
    pages = [*page(0, "One.", footer=footer), *page(1, "Two."), *page(2, "Three.", footer=footer)]
    altered = cite('"Source: ACME CORP, 10-K, filed 2021"', document("a.pdf", pages))
    assert altered.status is Status.MISSING
    assert [(d.answered, d.source, d.kind) for d in altered.differences] == [("2021", "2020", "number")]
    assert [(p.page_index, p.rects[0].y0) for p in altered.nearest] == [(0, 780.0)]
    reworded = cite('"Sources: ACME CORP, 10-K, filed 2020"', document("a.pdf", pages))
    assert reworded.status is Status.APPROXIMATE and reworded.quote == footer
    assert cite('"Nothing of the kind stands anywhere"', document("a.pdf", pages)).nearest == ()


def test_wording_that_differs_without_another_meaning_is_approximate_and_shown() -> None:
    citation = cite(f'"{NOTICE.replace("prior written", "previous written")}"', contract(NOTICE))
    assert citation.status is Status.APPROXIMATE
    assert [(d.answered, d.source, d.kind) for d in citation.differences] == [("previous", "prior", None)]
    assert "thirty (30) days prior written notice" in citation.quote


def test_a_word_in_a_word_is_not_verified() -> None:
    source = contract("The license is non-exclusive and the fee is $10,000.50 in all.")
    assert cite('"exclusive and the fee"', source).status is not Status.VERIFIED
    assert cite('"fee is $10,000"', source).status is not Status.VERIFIED
    assert cite('"000.50 in all"', source).status is not Status.VERIFIED


def test_invented_words_are_missing() -> None:
    citation = cite('"The supplier pays a penalty of ten percent for each late delivery"', contract(NOTICE))
    assert citation.status is Status.MISSING
    assert citation.nearest == ()


def test_words_that_stand_nowhere_show_the_passage_that_comes_nearest() -> None:
    answer = '"With the notice of thirty days the consent of Acme Holdings to Seller may assign gladly"'
    citation = cite(answer, contract("The fee is due.", NOTICE))
    assert citation.status is Status.MISSING and not citation.differences and not citation.places
    assert citation.nearest[0].rects[0].y0 == 200.0


@pytest.mark.parametrize("answer", ["「当事人应当遵循公平原则」", "“当事人应当遵循\n公平原则”"])
def test_chinese(answer: str) -> None:
    source = contract("第六条 民事主体从事民事活动。当事人应当遵循公\n平原则，合理确定各方的权利和义务。")
    assert cite(answer, source).status is Status.VERIFIED
    assert cite("「当事人不应当遵循公平原则，合理确定各方的权利」", source).status is Status.MISSING


def test_lines_of_code() -> None:
    source = lines("import os\n\n\ndef read(path):\n    return open(path)\n\n# end", first=10)
    place = cite("It is `def read(path):\n    return open(path)`", source).places[0]
    assert (place.line_start, place.line_end, place.page_index) == (13, 14, None)


def test_messages_of_a_chat() -> None:
    source = chat(("17", "Ann", "We meet at the old harbour"), ("18", "Ben", "Fine, at seven o'clock then"))
    citation = cite('Ben said "at seven o’clock then".', source)
    assert citation.places[0].message_id == "18"
    assert citation.to_json() == {
        "quote": "at seven o'clock then",
        "status": "verified",
        "document": "chat.json",
        "page": None,
        "rects": [],
        "line_start": None,
        "line_end": None,
        "message_id": "18",
    }
