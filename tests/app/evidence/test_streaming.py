from __future__ import annotations

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from app.evidence import Checker, EvidenceIndex, check
from app.evidence.answer import Claim, Quotation, read_answer
from tests.app.evidence.test_claims import CONTRACT

INDEX = EvidenceIndex([CONTRACT])
ANSWER = """# Answer

The fee is **$1,000,000**. It says: "shall pay a fee of $1,000,000 within thirty (30) days". Then:

1. Nevada law governs (“governed by the laws of the State of Nevada”).
2. Notice is 90 days.

> Either party may end this Agreement
> upon ninety (90) days written notice

```
Notices go to 12 Main Street
```
The parties are Acme Widgets, Inc. and Globex GmbH. See
"This Agreement ("Agreement") is made" and "unfinished words here
"""
_MARKS = [
    '"',
    "“",
    "”",
    "「",
    "」",
    "`",
    "...",
    ". ",
    "\n",
    "\n\n",
    "> ",
    "- ",
    "```\n",
    "(",
    ")",
    "。",
    "! ",
    "1. ",
]
_PIECES = st.lists(
    st.sampled_from([*_MARKS, "The fee is $5", "Nevada", " law", "第一条", "e.g. "]), max_size=30
)


def texts(answer: str) -> list[tuple[type, str]]:
    return [(type(unit), answer[unit.start : unit.end]) for unit in read_answer(answer, is_whole=True)]


def test_an_answer_is_cut_into_quotations_and_claims() -> None:
    found = texts(ANSWER)
    assert (Quotation, "shall pay a fee of $1,000,000 within thirty (30) days") in found
    assert (Quotation, "governed by the laws of the State of Nevada") in found
    assert (Quotation, "Notices go to 12 Main Street") in found
    assert (Quotation, 'This Agreement ("Agreement") is made') in found
    assert (Quotation, "unfinished words here") in found
    assert (Claim, "The fee is **$1,000,000**.") in found
    assert (Claim, "Notice is 90 days.") in found
    assert (Claim, "The parties are Acme Widgets, Inc. and Globex GmbH.") in found


@given(_PIECES)
@example([". ", '"', "1. ", '"'])
@settings(max_examples=300)
def test_what_is_settled_stays_whatever_follows(pieces: list[str]) -> None:
    answer = "".join(pieces)
    whole = list(read_answer(answer, is_whole=True))
    for end in range(len(answer) + 1):
        settled = list(read_answer(answer[:end], is_whole=False))
        assert settled == whole[: len(settled)]


@pytest.mark.parametrize("n_chars", [1, 3, 17])
def test_streaming_gives_what_the_whole_answer_gives(n_chars: int) -> None:
    checker = Checker(INDEX, "What fee, which law, what notice?")
    streamed = [c for at in range(0, len(ANSWER), n_chars) for c in checker.feed(ANSWER[at : at + n_chars])]
    final = checker.finish()
    assert final == check(INDEX, "What fee, which law, what notice?", ANSWER)
    assert list(final[: len(streamed)]) == streamed
    assert len(streamed) >= 6


@given(st.text(max_size=60))
@example("#")
@settings(max_examples=100, deadline=None)
def test_any_answer_can_be_checked(answer: str) -> None:
    for citation in check(INDEX, "?", answer):
        assert 0 <= citation.answer_start <= citation.answer_end <= len(answer)
