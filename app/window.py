"""How large the context window may be, and what limits it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Limit(StrEnum):
    """What a window is bounded by."""

    ASKED = "asked"
    TRAINED = "trained"
    MEMORY = "memory"


@dataclass(frozen=True, slots=True)
class WindowChoice:
    """The window to use. `explanation` is one sentence, empty where the user gets what was asked for."""

    window: int
    limit: Limit
    explanation: str = ""


def choose_window(asked: int | None, trained: int, affordable: int) -> WindowChoice:
    """Bound a window by the context length the model was trained for and by what memory allows.

    All in tokens; `asked` None means as large as possible, `affordable` comes from
    `engine.memory.largest_window`, which never exceeds `trained`.
    """
    most = min(trained, affordable)
    if asked is not None and asked <= most:
        return WindowChoice(asked, Limit.ASKED)
    if affordable < trained:
        explanation = (
            f"The window is {most:,} tokens, all that this machine's free memory allows with this model: "
            "close other programs or choose a smaller model for more."
        )
        return WindowChoice(most, Limit.MEMORY, explanation)
    explanation = (
        f"The window is {most:,} tokens, the most that this model was trained for: "
        "choose a model with a larger window, or sweep the documents in several passes."
    )
    return WindowChoice(most, Limit.TRAINED, explanation if asked is not None else "")
