"""The packing ladder: properties over random documents, and the exact edges by hand."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.packing import Candidate, Mode, Pack, Reason, Reserves, default_reserves, pack

NO_RESERVES = Reserves()
LIST_FRAME = 7


@st.composite
def candidates(draw: st.DrawFn, key: str = "doc") -> Candidate:
    n_full = draw(st.integers(1, 400))
    return Candidate(
        key,
        n_full,
        draw(st.none() | st.integers(1, 200)),
        draw(st.integers(1, 12)),
        rank=draw(st.sampled_from([0.0, 0.2, 0.5, 0.5, 0.9, 1.0])),
        pinned=draw(st.sampled_from([False, False, False, True])),
        mode=draw(st.sampled_from([None, None, None, *Mode])),
    )


many = st.lists(candidates(), max_size=12).map(
    lambda found: [replace(one, key=f"doc {number}") for number, one in enumerate(found)]
)
windows = st.integers(0, 3_000)
limits = st.none() | st.integers(0, 3_000)


def run(found: list[Candidate], window: int, largest: int | None = None) -> Pack:
    return pack(found, window, NO_RESERVES, n_list_frame=LIST_FRAME, largest_window=largest)


def step(mode: Mode) -> int:
    return list(Mode).index(mode)


def modes(result: Pack) -> list[Mode]:
    return [entry.mode for entry in result.entries]


@given(many, windows, limits)
def test_never_exceeds_the_window_and_names_every_document(
    found: list[Candidate], window: int, largest: int | None
) -> None:
    result = run(found, window, largest)
    assert [entry.key for entry in result.entries] == [one.key for one in found]
    assert all(entry.explanation for entry in result.entries)
    for entry, one in zip(result.entries, found, strict=True):
        assert entry.n_tokens == one.tokens(entry.mode)
    n_expected = sum(entry.n_tokens for entry in result.entries)
    n_expected += LIST_FRAME if Mode.LISTED in modes(result) else 0
    assert result.n_documents == n_expected
    assert (result.refusal is None) == (n_expected <= window)
    assert result.n_free == window - n_expected


@given(many, windows, windows, limits)
def test_a_larger_window_never_worsens_a_mode(
    found: list[Candidate], one: int, other: int, largest: int | None
) -> None:
    small, large = run(found, min(one, other), largest), run(found, max(one, other), largest)
    if small.refusal is None:
        assert large.refusal is None
        for before, after in zip(modes(small), modes(large), strict=True):
            assert step(after) <= step(before)


@given(many, windows, limits)
def test_pinned_documents_and_choices_are_kept(
    found: list[Candidate], window: int, largest: int | None
) -> None:
    for entry, one in zip(run(found, window, largest).entries, found, strict=True):
        allowed = one.mode or Mode.FULL
        if allowed is Mode.OUTLINE and one.n_outline is None:
            allowed = Mode.LISTED
        assert step(entry.mode) >= step(allowed), "no document stands in a better mode than its user allows"
        assert (entry.mode is Mode.EXCLUDED) == (allowed is Mode.EXCLUDED), "nothing is dropped silently"
        if one.pinned:
            assert entry.mode is allowed


@given(many, windows)
def test_the_last_step_down_was_needed(found: list[Candidate], window: int) -> None:
    result = run(found, window)
    lowered = [
        (entry.mode, one)
        for entry, one in zip(result.entries, found, strict=True)
        if entry.reason is Reason.NO_ROOM
    ]
    if result.refusal is not None or not lowered:
        return
    # The last step is the one to the lowest mode in use, by the document that gives way last.
    deepest = max((mode for mode, _ in lowered), key=step)
    last = max(
        (one for mode, one in lowered if mode is deepest),
        key=lambda one: (one.rank, -one.n_full, -found.index(one)),
    )
    before = last.mode or Mode.FULL
    outline_was_a_rung = last.n_outline is not None and last.n_outline < last.n_full
    if deepest is Mode.LISTED and before is Mode.FULL and outline_was_a_rung:
        before = Mode.OUTLINE
    n_before = result.n_documents - last.tokens(deepest) + last.tokens(before)
    if deepest is Mode.LISTED and modes(result).count(Mode.LISTED) == 1:
        n_before -= LIST_FRAME
    assert n_before > window


@given(many, candidates("new"), windows, st.data())
def test_adding_a_document_reorders_nothing(
    found: list[Candidate], new: Candidate, window: int, data: st.DataObject
) -> None:
    at = data.draw(st.integers(0, len(found)))
    keys = [entry.key for entry in run([*found[:at], new, *found[at:]], window).entries]
    assert [key for key in keys if key != "new"] == [one.key for one in found]
    assert keys[at] == "new"


@given(many, windows, limits)
def test_the_same_input_gives_the_same_pack(found: list[Candidate], window: int, largest: int | None) -> None:
    assert run(found, window, largest) == run(list(found), window, largest)


def contract(name: str, n_full: int, rank: float = 0.5, *, pinned: bool = False) -> Candidate:
    return Candidate(name, n_full, n_full // 5, 10, rank=rank, pinned=pinned)


def test_exact_fit_and_one_over() -> None:
    found = [contract("a", 600, 0.9), contract("b", 400, 0.1)]
    reserves = Reserves(100, 20, 200, 0, 30, 50, 0)
    assert modes(pack(found, 1_400, reserves)) == [Mode.FULL, Mode.FULL]
    assert pack(found, 1_400, reserves).n_free == 0
    one_over = pack(found, 1_399, reserves)
    assert modes(one_over) == [Mode.FULL, Mode.OUTLINE]
    assert one_over.n_free == 319
    assert "400 tokens" in one_over.entries[1].explanation


def test_lowest_rank_gives_way_first_and_all_outlines_come_before_any_listing() -> None:
    found = [contract("high", 500, 0.9), contract("low", 500, 0.1), contract("middle", 500, 0.5)]
    expected = {
        1_500: [Mode.FULL, Mode.FULL, Mode.FULL],
        1_499: [Mode.FULL, Mode.OUTLINE, Mode.FULL],
        1_099: [Mode.FULL, Mode.OUTLINE, Mode.OUTLINE],
        699: [Mode.OUTLINE, Mode.OUTLINE, Mode.OUTLINE],
        299: [Mode.OUTLINE, Mode.LISTED, Mode.OUTLINE],
        120: [Mode.OUTLINE, Mode.LISTED, Mode.LISTED],
        119: [Mode.LISTED, Mode.LISTED, Mode.LISTED],
    }
    for window, wanted in expected.items():
        assert modes(pack(found, window, NO_RESERVES)) == wanted, window


def test_of_equal_ranks_the_largest_gives_way_first_then_the_later() -> None:
    found = [contract("small", 100), contract("large", 900), contract("later", 100)]
    assert modes(pack(found, 1_099, NO_RESERVES)) == [Mode.FULL, Mode.OUTLINE, Mode.FULL]
    assert modes(pack(found, 379, NO_RESERVES)) == [Mode.FULL, Mode.OUTLINE, Mode.OUTLINE]


def test_a_document_too_large_for_any_window_does_not_push_the_others_down() -> None:
    found = [contract("whale", 5_000, 1.0), contract("a", 300), contract("b", 300)]
    assert modes(pack(found, 2_000, NO_RESERVES)) == [Mode.OUTLINE] * 3
    helped = pack(found, 2_000, NO_RESERVES, largest_window=4_000)
    assert modes(helped) == [Mode.OUTLINE, Mode.FULL, Mode.FULL]
    assert helped.entries[0].reason is Reason.TOO_LARGE


def test_a_rung_that_saves_nothing_is_left_out() -> None:
    tiny = Candidate("tiny", 8, 9, 10)
    assert modes(pack([tiny, contract("large", 500)], 120, NO_RESERVES)) == [Mode.FULL, Mode.OUTLINE]


@pytest.mark.parametrize(
    ("found", "window", "reserves", "words"),
    [
        ([contract("a", 9_000, pinned=True)], 5_000, NO_RESERVES, ["pinned", "9,000", "5,000"]),
        ([contract(str(n), 500) for n in range(100)], 999, NO_RESERVES, ["100 documents", "1,000", "999"]),
        ([contract("a", 500)], 5, NO_RESERVES, ["1 document needs"]),
        ([contract("a", 10)], 2_048, Reserves(conversation=2_000, answer=50), ["2,048", "2,050"]),
    ],
)
def test_what_cannot_be_packed_is_refused_with_numbers(
    found: list[Candidate], window: int, reserves: Reserves, words: list[str]
) -> None:
    refusal = pack(found, window, reserves).refusal
    assert refusal is not None
    for word in words:
        assert word in refusal


@pytest.mark.parametrize("window", [512, 2_048, 32_768, 262_144])
@pytest.mark.parametrize("thinking", [False, True])
@pytest.mark.parametrize("focus", [False, True])
def test_default_reserves_leave_half_of_any_window_to_documents(
    window: int, thinking: bool, focus: bool
) -> None:
    reserves = default_reserves(window, thinking=thinking, focus=focus)
    assert 0 < reserves.total <= window // 2
    assert (reserves.thinking > 0) == thinking
    assert (reserves.focus > 0) == focus
    assert min(reserves.conversation, reserves.question, reserves.answer) > 0
