"""Where passages begin and end."""

from __future__ import annotations

from itertools import pairwise

import pytest

from app.evidence.passages import sentences

_LONG = 2_000


@pytest.mark.parametrize(
    ("piece", "ends"),
    [
        ("the party shall pay; or if it does not, that shall be held against it, and so on ", "; "),
        ("the party shall pay, and where it does not that shall be held against it and so on ", ", "),
        ("the party shall pay and where it does not that shall be held against it and so on ", " "),
        ("当事人应当支付价款，并且依照合同约定履行全部义务", "，"),
    ],
)
def test_a_long_sentence_is_cut_between_words(piece: str, ends: str) -> None:
    text = (piece * (_LONG // len(piece) + 1)).rstrip()
    found = list(sentences(text, 0, len(text)))
    assert len(found) > 1
    for (_, end), (start, _) in pairwise(found):
        assert text[:start].endswith(ends)
        assert not text[end:start].strip()


def test_a_word_longer_than_a_passage_is_cut_and_nothing_is_lost() -> None:
    text = "x" * _LONG
    assert "".join(text[start:end] for start, end in sentences(text, 0, len(text))) == text
