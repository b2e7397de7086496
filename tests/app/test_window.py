"""What bounds a window, and that it is said."""

from __future__ import annotations

import pytest

from app.window import Limit, choose_window


@pytest.mark.parametrize(
    ("asked", "trained", "affordable", "window", "limit", "words"),
    [
        (8_192, 32_768, 32_768, 8_192, Limit.ASKED, ""),
        (32_768, 32_768, 32_768, 32_768, Limit.ASKED, ""),
        (None, 32_768, 32_768, 32_768, Limit.TRAINED, ""),
        (
            65_536,
            32_768,
            32_768,
            32_768,
            Limit.TRAINED,
            "32,768 tokens, the most that this model was trained",
        ),
        (65_536, 262_144, 40_960, 40_960, Limit.MEMORY, "40,960 tokens, all that this machine's free memory"),
        (None, 262_144, 40_960, 40_960, Limit.MEMORY, "memory"),
    ],
)
def test_a_window_is_bounded_and_the_bound_named(
    asked: int | None, trained: int, affordable: int, window: int, limit: Limit, words: str
) -> None:
    choice = choose_window(asked, trained, affordable)
    assert (choice.window, choice.limit) == (window, limit)
    assert words in choice.explanation
    assert bool(words) == bool(choice.explanation)
