"""What the user decided about documents, and what was said before: the light end of planning.

The window imports these at its start; `app.planner` brings the tokenizer and numpy with it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType

from app.json_text import storable
from app.packing import Mode, Reserves, default_reserves
from ingest.model import Document


def key_of(document: Document) -> str:
    """Return what choices are keyed by: an export of many chats gives many documents of one path."""
    return key_at(document.path, document.name)


def key_at(path: str, name: str) -> str:
    """Return the key of the document that is called `name` in this file."""
    return storable(f"{path}\0{name}")


@dataclass(frozen=True, slots=True)
class Choices:
    """What the user decided, keyed by `key_of`. Documents named in `order` come first, in that order.

    Without `reserves` the window's size decides what is kept free: for thinking and focus passages only
    where these are on. `project_map` off leaves out the map that a codebase has after its documents.
    """

    pins: frozenset[str] = frozenset()
    modes: Mapping[str, Mode] = field(default_factory=lambda: MappingProxyType({}))
    ranks: Mapping[str, float] = field(default_factory=lambda: MappingProxyType({}))
    order: tuple[str, ...] = ()
    reserves: Reserves | None = None
    thinking: bool = False
    focus: bool = False
    project_map: bool = True


@dataclass(frozen=True, slots=True)
class Answering:
    """How answers are to be in every workspace. `answer_tokens` 0 leaves their length to the window."""

    thinking: bool = False
    answer_tokens: int = 0

    def applied_to(self, choices: Choices, window: int, *, focus: bool = False) -> Choices:
        """Return a workspace's choices with this; an answer takes half of the window at most.

        `focus` tells whether focus passages are shown beside questions.
        """
        thinking = choices.thinking or self.thinking
        reserves = choices.reserves
        if self.answer_tokens and reserves is None:
            automatic = default_reserves(window, thinking=thinking, focus=focus)
            reserves = replace(automatic, answer=min(self.answer_tokens, window // 2))
        return replace(choices, thinking=thinking, focus=focus, reserves=reserves)


@dataclass(frozen=True, slots=True)
class Turn:
    """An earlier question and what was answered, to be passed back unchanged.

    The local engine takes the ids that were generated, a server the text. An answer put together from
    several, of which no ids were generated, is passed back as text everywhere.
    """

    question: str
    answer_ids: tuple[int, ...]
    focus: tuple[str, ...] = ()
    answer: str = ""
