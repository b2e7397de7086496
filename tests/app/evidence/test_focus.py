"""Which passages are repeated beside a question."""

from __future__ import annotations

from app.evidence import EvidenceIndex
from app.evidence.focus import MAX_PASSAGES, focus_passages
from tests.app.evidence.samples import document, page

FILLER = [f"The parties shall keep record number {n} of this agreement in good order." for n in range(30)]
INDEX = EvidenceIndex(
    [
        document(
            "a.pdf",
            [
                *page(
                    0, "THIS AGREEMENT is made as of March 3, 2019 by and between Acme Inc. and Globex GmbH."
                ),
                *page(1, *FILLER),
                *page(
                    2, "An Other Agreement dated May 9, 2017 stays in force as the agreement of that date."
                ),
                *page(3, "This Agreement is construed in accordance with the laws of the State of Nevada."),
            ],
        )
    ]
)


def n_words(text: str) -> int:
    return len(text.split())


def test_the_clause_comes_although_it_shares_no_word_with_the_question() -> None:
    found = focus_passages(INDEX, "Which state's law governs?", 200, n_words)
    assert "laws of the State of Nevada" in found[-1].text
    assert found[-1].place.page_label == "4"
    made = focus_passages(INDEX, "When was this agreement signed?", 20, n_words)
    assert [passage.place.page_label for passage in made] == ["1"]


def test_passages_stand_in_the_order_of_the_documents_and_within_the_budget() -> None:
    for budget in (10, 25, 60, 1_000):
        found = focus_passages(INDEX, "Which agreement records do the parties keep?", budget, n_words)
        assert sum(n_words(passage.text) for passage in found) <= budget
        places = [(p.place.page_index, p.place.rects[0].y0) for p in found]
        assert places == sorted(places)
        assert len(found) <= MAX_PASSAGES
    assert len(found) == MAX_PASSAGES


def test_no_room_and_no_shared_word_give_none() -> None:
    assert focus_passages(INDEX, "Which law governs?", 0, n_words) == ()
    assert focus_passages(INDEX, "Photosynthesis?", 500, n_words) == ()
    assert focus_passages(EvidenceIndex([]), "Which law governs?", 500, n_words) == ()
