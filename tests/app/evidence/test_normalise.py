from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.evidence.normalise import fold

_AWKWARD = st.text(
    alphabet=st.one_of(
        st.sampled_from(list("aAbZ09 \n\t-–—\"'“”‘’.,_$%ﬁ½…ｶﾞがe\u0301\u00ad\u200b中国각가²")),
        st.characters(exclude_categories=["Cs"]),
    ),
    max_size=80,
)


@given(_AWKWARD)
def test_every_folded_character_maps_to_the_characters_it_came_from(text: str) -> None:
    folded = fold(text)
    assert len(folded.text) == len(folded.starts) == len(folded.ends)
    previous = 0
    for start, end in zip(folded.starts.tolist(), folded.ends.tolist(), strict=True):
        assert 0 <= start < end <= len(text)
        assert start >= previous
        previous = start


@given(_AWKWARD, _AWKWARD)
def test_a_range_maps_back_to_text_that_folds_to_it(left: str, right: str) -> None:
    text = f"{left} needle {right}"
    folded = fold(text)
    for at in range(len(folded.text)):
        if folded.text.startswith("needle", at):
            start, end = folded.original(at, at + len("needle"))
            assert fold(text[start:end]).text == "needle"


@given(_AWKWARD)
def test_white_space_case_and_zero_width_marks_do_not_count(text: str) -> None:
    assert fold(text.replace(" ", "\n  ")).text == fold(text).text
    assert fold("\u00ad\u200b".join(text)).text == fold("".join(text)).text or any(
        unicodedata.combining(c) or "\u1160" <= c <= "\u11ff" or c in "\uff9e\uff9f" for c in text
    )


@given(st.text(st.characters(codec="ascii"), max_size=200))
def test_ascii_upper_and_lower_case_are_one(text: str) -> None:
    assert fold(text.upper()).text == fold(text.lower()).text


@given(st.text(st.sampled_from("éüñ가각がＡ中abc "), max_size=40))
def test_composed_and_decomposed_text_are_one(text: str) -> None:
    assert fold(unicodedata.normalize("NFD", text)).text == fold(unicodedata.normalize("NFC", text)).text


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("the “Agreement”", "the 'agreement'"),
        ("non-exclusive", "nonexclusive"),
        ("an agree-\nment", "an agreement"),
        ("law — the", "law--the"),
        ("ﬁnal oﬀer", "final offer"),
        ("中华\n人民", "中华人民"),
        ("第３条", "第3条"),
        ("5½", "5 1/2"),
        ("day of ______, 2018", "day of __, 2018"),
    ],
)
def test_the_same_words_fold_alike(one: str, other: str) -> None:
    assert fold(one).text == fold(other).text


@pytest.mark.parametrize(
    ("one", "other"), [("1 2", "12"), ("5", "-5"), ("1-2", "12"), ("5½", "51/2"), ("$5", "€5"), ("1.5", "15")]
)
def test_what_changes_a_number_stays(one: str, other: str) -> None:
    assert fold(one).text != fold(other).text
