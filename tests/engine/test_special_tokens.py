from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from engine.special_tokens import (
    WORD_JOINER,
    SpecialToken,
    neutralise,
    neutralise_with_map,
    partition,
)
from engine.vocabulary import CONTROL, RIGHT_STRIP, USER_DEFINED

SPECIAL = frozenset({"<|im_end|>", "<think>", "</doc>", "[p. ", "aa"})
TEXTS = st.lists(
    st.sampled_from([*SPECIAL, "<", "|im_end|>", "a", WORD_JOINER, "x", "\n", "<|im_", "\ud800", "é"])
).map("".join)


def test_a_joiner_stands_inside_every_look_alike() -> None:
    assert neutralise("x<think>y", SPECIAL) == "x<\u2060think>y"
    assert neutralise("aaa", SPECIAL) == "a\u2060a\u2060a"
    assert neutralise("nothing here", SPECIAL) == "nothing here"
    assert neutralise("<think>", frozenset()) == "<think>"


@given(TEXTS)
def test_neutralising_is_complete_and_reversible(text: str) -> None:
    clean = neutralise_with_map(text, SPECIAL)
    assert not any(special in clean.text for special in SPECIAL)
    assert clean.original() == text
    assert clean.text == neutralise(text, SPECIAL)


@given(TEXTS)
def test_the_places_named_hold_word_joiners(text: str) -> None:
    clean = neutralise_with_map(text, SPECIAL)
    assert len(clean.text) == len(text) + len(clean.inserted)
    for place in clean.inserted:
        assert clean.text[place] == WORD_JOINER


def test_long_tokens_win_over_short_ones_that_start_earlier() -> None:
    tokens = [SpecialToken(1, "bcd", USER_DEFINED), SpecialToken(2, "ab", USER_DEFINED)]
    assert list(partition("abcd ab", tokens)) == ["a", 1, " ", 2]


def test_a_token_swallows_the_blanks_that_it_says() -> None:
    tokens = [SpecialToken(1, "<e>", CONTROL | RIGHT_STRIP)]
    assert list(partition("a <e> \n b<e>", tokens)) == ["a ", 1, "b", 1]


def test_markup_that_gemma_knows_is_no_command() -> None:
    assert not SpecialToken(1, "<table>", USER_DEFINED).is_command
    assert not SpecialToken(1, "\n\n", USER_DEFINED).is_command
    assert not SpecialToken(1, "▁▁", USER_DEFINED).is_command
    assert SpecialToken(1, "<tool_call>", USER_DEFINED).is_command
    assert SpecialToken(1, "<table>", CONTROL).is_command
