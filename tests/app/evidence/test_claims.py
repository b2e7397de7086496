from __future__ import annotations

import pytest

from app.evidence import Citation, EvidenceIndex, Status, Support, check, is_not_found, support_of
from tests.app.evidence.samples import contract, document, lines, page

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
    assert right.status is Status.VERIFIED
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
