from __future__ import annotations

import unicodedata
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.evidence.normalise import fold

_AWKWARD = st.text(
    alphabet=st.one_of(
        st.sampled_from(list("aAbZ09 \n\t-–—\"'“”‘’.,_$%ﬁ½…ｶﾞがe\u0301\u00ad\u200b中国각가²")),
        st.characters(exclude_categories=["Cs"]),
    ),
    max_size=80,
)


@settings(deadline=None)
@given(_AWKWARD)
def test_every_folded_character_maps_to_the_characters_it_came_from(text: str) -> None:
    folded = fold(text)
    assert len(folded.text) == len(folded.starts) == len(folded.ends)
    previous = 0
    for start, end in zip(folded.starts.tolist(), folded.ends.tolist(), strict=True):
        assert 0 <= start < end <= len(text)
        assert start >= previous
        previous = start


@settings(deadline=None)
@given(_AWKWARD, _AWKWARD)
def test_a_range_maps_back_to_text_that_folds_to_it(left: str, right: str) -> None:
    text = f"{left} needle {right}"
    folded = fold(text)
    for at in range(len(folded.text)):
        if folded.text.startswith("needle", at):
            start, end = folded.original(at, at + len("needle"))
            assert fold(text[start:end]).text == "needle"


@settings(deadline=None)
@given(_AWKWARD)
def test_white_space_case_and_zero_width_marks_do_not_count(text: str) -> None:
    assert fold(text.replace(" ", "\n  ")).text == fold(text).text
    assert fold("\u00ad\u200b".join(text)).text == fold("".join(text)).text or any(
        unicodedata.combining(c) or "\u1160" <= c <= "\u11ff" or c in "\uff9e\uff9f" for c in text
    )


@settings(deadline=None)
@given(st.text(st.characters(codec="ascii"), max_size=200))
def test_ascii_upper_and_lower_case_are_one(text: str) -> None:
    assert fold(text.upper()).text == fold(text.lower()).text


@settings(deadline=None)
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
        ("the party´s fee", "the party's fee"),
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


_RICH = st.text(
    alphabet=st.one_of(
        st.sampled_from(
            list("ab Z09\n-–—\"'“”._$ﬁﬃ½㎏㌔ﷺ…ｶﾞがe\u0301\u0327\u00ad\u200b\u2060中각\u1100\u1161\u11a8²İßŉǅΐ")
        ),
        st.characters(exclude_categories=["Cs"]),
    ),
    max_size=60,
)
_FOLDS_AWAY = frozenset(" -._")
"""What a fold may leave out or keep by what stands around it, besides what no reader sees."""


@settings(deadline=None)
@given(_RICH)
def test_the_map_never_goes_back_and_its_spans_are_equal_or_apart(text: str) -> None:
    folded = fold(text)
    spans = list(zip(folded.starts.tolist(), folded.ends.tolist(), strict=True))
    for (start, end), (next_start, next_end) in pairwise(spans):
        assert (next_start, next_end) == (start, end) or next_start >= end


@settings(deadline=None)
@given(_RICH)
def test_every_folded_character_is_of_the_span_it_maps_to(text: str) -> None:
    folded = fold(text)
    for at, char in enumerate(folded.text):
        start, end = folded.original(at, at + 1)
        span = text[start:end]
        # A gap is named by its first white space or its last dash; in its span alone nothing is left out.
        alone = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", span).casefold())
        is_sign = char in " -/" and not span.isalpha()  # a dash, white space, a fraction's stroke and its gap
        assert char in alone or is_sign


@settings(deadline=None)
@given(_RICH)
def test_what_no_span_covers_is_nothing_that_a_fold_keeps(text: str) -> None:
    folded = fold(text)
    covered = set()
    for start, end in zip(folded.starts.tolist(), folded.ends.tolist(), strict=True):
        covered.update(range(start, end))
    for at, char in enumerate(text):
        if at not in covered:
            left = set(fold(f"a{char}a").text) - {"a"}
            assert left <= _FOLDS_AWAY or unicodedata.combining(char) or "\u1160" <= char <= "\u11ff"


@settings(deadline=None)
@given(_RICH, st.data())
def test_any_range_maps_to_text_that_folds_to_it(text: str, data: st.DataObject) -> None:
    folded = fold(text)
    if not folded.text:
        return
    first = data.draw(st.integers(0, len(folded.text) - 1))
    last = data.draw(st.integers(first, len(folded.text) - 1))
    start, end = folded.original(first, last + 1)
    around = fold(text[start:end]).text
    assert _solid(folded.text[first : last + 1]) in _solid(around)
    # Only the characters that the two ends share with their neighbours come beside.
    extra = len(_solid(around)) - len(_solid(folded.text[first : last + 1]))
    shared = sum(folded.starts[i] == folded.starts[first] for i in range(first))
    shared += sum(folded.ends[i] == folded.ends[last] for i in range(last + 1, len(folded.text)))
    assert extra <= shared


def _solid(text: str) -> str:
    return "".join(char for char in text if char not in _FOLDS_AWAY)


@settings(deadline=None)
@given(_RICH, st.data())
def test_positions_undo_the_way_back(text: str, data: st.DataObject) -> None:
    folded = fold(text)
    if not folded.text:
        return
    first = data.draw(st.integers(0, len(folded.text) - 1))
    last = data.draw(st.integers(first, len(folded.text) - 1))
    found = folded.positions(*folded.original(first, last + 1))
    assert found[0] <= first and last + 1 <= found[1]
    assert folded.original(*found) == folded.original(first, last + 1)


@settings(deadline=None)
@given(_RICH)
def test_folding_twice_changes_nothing_that_matters(text: str) -> None:
    once = fold(text).text  # a mark that stood apart, as "¨" does, may join the letter before it then
    twice = fold(once).text
    assert unicodedata.normalize("NFC", _solid(twice)) == unicodedata.normalize("NFC", _solid(once))


@pytest.mark.parametrize(
    ("text", "needle", "span"),
    [
        ("the oﬃce", "office", "oﬃce"),
        ("the oﬃce", "f", "ﬃ"),  # each of the three letters is the whole ligature
        ("this agree-\n  ment ends", "agreement", "agree-\n  ment"),
        ("a co\u00adoper\u200bation", "cooperation", "co\u00adoper\u200bation"),
        ("weighs 5 ㎏ net", "5 kg", None),
        ("weighs 5㎏ net", "5kg", "5㎏"),
        ("for 5½ years", "5 1/2", "5½"),
        ("ラジオ ｶﾞｽ", "ガス", "ｶﾞｽ"),
        ("\u1100\u1161\u11a8 라", "각", "\u1100\u1161\u11a8"),
        ("cafe\u0301 noir", "café", "cafe\u0301"),
        ("“Quoted”, it’s", "quoted,its", "Quoted”, it’s"),
        ("signed ____ here", "signed_here", "signed ____ here"),
    ],
)
def test_what_a_character_became_maps_to_all_of_it(text: str, needle: str, span: str | None) -> None:
    folded = fold(text)
    at = folded.text.find(fold(needle).text)
    if span is None:
        assert at < 0 or folded.original(at, at + len(fold(needle).text))
        return
    assert at >= 0, folded.text
    start, end = folded.original(at, at + len(fold(needle).text))
    assert text[start:end] == span
