from __future__ import annotations

import pytest

from app.evidence import Citation, EvidenceIndex, Status, Support, check, is_not_found, support_of
from app.evidence.answer import read_answer
from tests.app.evidence.samples import chat, contract, document, lines, page

CONTRACT = contract(
    "This Agreement is made on the 18th day of January, 2020 between Acme Widgets, Inc., a Delaware "
    "corporation with offices in Topeka, Kansas, and Globex GmbH.",
    "1. The Supplier shall pay a fee of $1,000,000 within thirty (30) days after receipt of the invoice.",
    "2. Either party may end this Agreement upon ninety (90) days written notice to the other party.",
    "3. This Agreement shall be governed by the laws of the State of Nevada.",
    "4. Notices go to 12 Main Street, Springfield, Oregon, by registered mail.",
)
INDEX = EvidenceIndex([CONTRACT])


def cite(question: str, answer: str) -> Citation:
    (citation,) = check(INDEX, question, answer)
    return citation


@pytest.mark.parametrize(
    ("question", "answer", "passage"),
    [
        ("Which state's law governs the agreement?", "Nevada.", "governed by the laws"),
        ("Which state's law governs the agreement?", "The State of Nevada", "governed by the laws"),
        ("Which law governs?", "The agreement is governed by the laws of Nevada.", "governed by the laws"),
        ("When was the agreement made?", "January 18, 2020", "18th day of January"),
        ("When was the agreement made?", "It was made on 2020-01-18.", "18th day of January"),
        ("Who are the parties of the agreement?", "Acme Widgets, Inc. and Globex GmbH", "is made on"),
        ("What fee does the supplier pay?", "1 million dollars", "pay a fee"),
        ("How many days after the invoice must the fee be paid?", "**30 days**", "pay a fee"),
        ("How many days of notice end the agreement?", "- 90 days", "ninety (90) days"),
    ],
)
def test_short_right_answers_are_supported_by_their_clause(question: str, answer: str, passage: str) -> None:
    citation = cite(question, answer)
    assert citation.status is Status.SUPPORTED
    assert passage in citation.quote
    assert citation.highlights
    assert citation.places[0].highlight_rects


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("Which state's law governs the agreement?", "Kansas."),
        ("Which state's law governs the agreement?", "The agreement is governed by the laws of Oregon."),
        ("Which state's law governs the agreement?", "Texas."),
        ("What fee does the supplier pay?", "$2,000,000"),
        ("How many days of notice end the agreement?", "60 days"),
        ("How many days of notice end the agreement?", "Notice of 90 months to Globex."),
        ("May either party end the agreement?", "Yes, either party may end it by written notice."),
    ],
)
def test_other_answers_are_at_best_related(question: str, answer: str) -> None:
    citation = cite(question, answer)
    assert citation.status is Status.RELATED
    assert support_of(answer, [citation]) is Support.UNBACKED


def test_what_does_not_stand_in_the_passage_is_named() -> None:
    citation = cite("How many days of notice end the agreement?", "Either party ends it by 60 days notice.")
    assert citation.unmatched == ("60 days",)
    assert "ninety (90) days" in citation.quote


def test_highlights_are_the_words_that_carry_the_verdict() -> None:
    citation = cite("What fee does the supplier pay?", "The fee is $1,000,000 within 30 days.")
    marked = [citation.quote[span.start : span.end] for span in citation.highlights]
    assert marked == ["$1,000,000", "thirty (30) days"]


def test_a_section_number_may_stand_in_the_heading() -> None:
    paragraphs = page(
        0, "Either party may end this Agreement upon 90 days notice.", section="8.2 Termination"
    )
    index = EvidenceIndex([document("a.pdf", paragraphs)])
    (citation,) = check(
        index, "How does it end?", "Under Section 8.2 either party may end it upon 90 days notice."
    )
    assert citation.status is Status.SUPPORTED
    assert citation.places[0].section == "8.2 Termination"


def test_identifiers_of_code_are_names() -> None:
    source = lines(
        "def load_config(path):\n    return parse(path)\n\n\ndef save_config(path):\n    write(path)"
    )
    index = EvidenceIndex([source])
    (right,) = check(index, "What loads the config?", "The function `load_config` does so.")
    assert right.status is Status.SUPPORTED and not right.is_quotation
    (wrong,) = check(index, "What loads the config?", "The config is loaded by fetch_config().")
    assert wrong.status is Status.RELATED


def test_chinese_and_japanese_claims() -> None:
    index = EvidenceIndex(
        [
            contract(
                "第一条 本合同自2020年1月18日起生效。第二条 甲方应当在三十日内支付价款50,000元。"
                "第三条 管轄裁判所は東京地方裁判所とする。"
            )
        ]
    )
    for question, answer in (
        ("本合同何时生效？", "本合同自二〇二〇年一月十八日起生效。"),
        ("甲方应当在多少日内支付价款？", "30日"),
        ("甲方支付多少价款？", "5万元"),
        ("管轄裁判所はどこですか。", "東京地方裁判所"),
    ):
        (citation,) = check(index, question, answer)
        assert citation.status is Status.SUPPORTED, answer
    (citation,) = check(index, "甲方应当在多少日内支付价款？", "60日")
    assert citation.status is Status.RELATED


@pytest.mark.parametrize(
    "answer",
    [
        "Not found.",
        "Not found in the documents.",
        "The document does not mention a renewal term.",
        "The contract does not explicitly state the warranty period.",
        "There is no information about penalties in the provided text.",
        "I could not find this in the agreement.",
        "文件中没有提及违约金。",
        "合同未规定保修期。",
        "契約書には記載されていません。",
        "該当する記述は見つかりませんでした。",
        "문서에서 찾을 수 없습니다.",
        "계약서에 명시되어 있지 않습니다.",
    ],
)
def test_not_found_is_an_answer_of_its_own(answer: str) -> None:
    citations = check(INDEX, "What is the penalty?", answer)
    assert is_not_found(answer)
    assert citations == ()
    assert support_of(answer, citations) is Support.NOT_FOUND


@pytest.mark.parametrize(
    "answer",
    [
        "Nevada.",
        "The fee is $1,000,000.",
        "The Supplier shall not assign the agreement.",
        "The renewal is not specified, but notice must be given 90 days before.",
        "Late payment is not found to be a breach; the fee of $5 is due within 30 days.",
        "甲方不得转让合同。",
        "No.",
    ],
)
def test_an_answer_is_not_taken_for_not_found(answer: str) -> None:
    assert not is_not_found(answer)


def test_an_empty_pack_backs_nothing() -> None:
    assert [c.status for c in check(EvidenceIndex([]), "Which law?", 'Nevada. "the laws of Nevada"')] == [
        Status.MISSING,
        Status.MISSING,
    ]


def test_a_word_that_opens_a_sentence_is_no_name_unless_the_pack_uses_it_as_one() -> None:
    index = EvidenceIndex(
        [
            contract("Payment. The fee of $5 is due within thirty (30) days."),
            contract("The fee is owed to Globex in cash.", name="other.pdf"),
        ]
    )
    (citation,) = check(index, "When is the fee due?", "Payment of the fee is due within 30 days.")
    assert citation.status is Status.SUPPORTED
    (citation,) = check(index, "When is the fee due?", "Globex has the fee of $5 due within 30 days.")
    assert citation.unmatched == ("Globex",)


@pytest.mark.parametrize("mark", ["`cancel`", '"cancel"', "`cancel()`"])
def test_one_word_in_quotation_marks_is_named_and_not_quoted(mark: str) -> None:
    index = EvidenceIndex([lines("def cancel(job):\n    job.stop()\n\n\ndef start(job):\n    job.run()")])
    (citation,) = check(index, "How is a job stopped?", f"A job is stopped by {mark}.")
    assert citation.status is Status.SUPPORTED and not citation.is_quotation
    (citation,) = check(
        index, "How is a job stopped?", f"A job is stopped by {mark.replace('cancel', 'abort')}."
    )
    assert citation.status is Status.RELATED
    assert citation.unmatched == (mark.strip('`"').replace("cancel", "abort"),)


def test_a_claim_that_denies_is_not_proved_by_words_that_do_not() -> None:
    index = EvidenceIndex([contract("The Supplier may assign its claims to Globex within thirty (30) days.")])
    question = "May the supplier assign its claims?"
    (citation,) = check(index, question, "No, it may assign its claims to Globex within 30 days.")
    assert citation.status is Status.SUPPORTED
    (citation,) = check(index, question, "The supplier may not assign its claims to Globex within 30 days.")
    assert citation.status is Status.RELATED


def test_a_claim_that_allows_is_not_proved_by_words_that_forbid() -> None:
    index = EvidenceIndex(
        [contract("The Seller shall not, without the consent of the Buyer, transfer shares.")]
    )
    question = "May the Seller transfer shares?"
    (citation,) = check(index, question, "Yes, the Seller may transfer shares.")
    assert citation.status is Status.RELATED
    for answer in (
        "The Seller may transfer shares with the consent of the Buyer.",
        "The Seller may not transfer shares.",
    ):
        (citation,) = check(index, question, answer)
        assert citation.status is Status.SUPPORTED


def test_a_fee_a_month_is_not_proved_by_one_a_year() -> None:
    index = EvidenceIndex([contract("The Supplier is paid a fee of $1,200 per year by Globex.")])
    question = "What fee is the Supplier paid?"
    for answer, status in (
        ("The fee is $1,200 a month.", Status.RELATED),
        ("The fee is $1,200 annually.", Status.SUPPORTED),
        ("The fee is $1,200.", Status.SUPPORTED),
    ):
        (citation,) = check(index, question, answer)
        assert citation.status is status


def test_who_wrote_a_message_is_no_proof_of_what_they_did() -> None:
    index = EvidenceIndex(
        [
            chat(
                ("1", "Ann Lee", "Ann Lee: who books the hall?"),
                ("2", "Ben", "Ben: Ann Lee books it for $80."),
            )
        ]
    )
    (citation,) = check(index, "Who books the hall?", "Ann Lee books the hall.")
    assert citation.status is Status.RELATED
    (citation,) = check(index, "For how much does Ann book it?", "Ann Lee books it for $80.")
    assert citation.status is Status.SUPPORTED
    (citation,) = check(index, "For how much does Ann book it?", "Ann Lee does not book it for $80.")
    assert citation.status is Status.RELATED


def test_a_claim_shows_the_place_that_holds_most_of_its_quotation_and_sentence() -> None:
    index = EvidenceIndex(
        [
            contract(
                "The first renewal term begins in spring.",
                "After the first renewal term the price rises to $9.",
                "The first renewal term is counted in days.",
            )
        ]
    )
    answer = 'After "the first renewal term" the price rises.'
    citation = check(index, "What happens later?", answer)[0]
    assert citation.status is Status.VERIFIED
    assert citation.places[0].rects[0].y0 == 200.0


def test_the_rule_of_a_table_says_nothing() -> None:
    text = "| Item | Value |\n|:---|---:|\n| Law | Nevada |\n"
    assert [text[unit.start : unit.end] for unit in read_answer(text, is_whole=True)] == [
        "| Item | Value |",
        "| Law | Nevada |",
    ]
