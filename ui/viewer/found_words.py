"""Find the cited words in a text as it is shown, and in them the words that carry the verdict."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from app.evidence.model import OMISSION, Span

Range = tuple[int, int]
"""Characters [start, end) of the text on show."""

_ON_LIGHT, _ON_DARK = (34, 90), (22, 56)
_MAX_WORDS = 400
"""Enough words to find a passage by."""


def see_through(widget: QWidget) -> tuple[int, int]:
    """Return how opaque, up to 255, the highlight is on what surrounds the cited words, and on a passage.

    Text keeps its own colour on both.
    """
    return _ON_LIGHT if widget.palette().base().color().lightness() > 127 else _ON_DARK


@dataclass(frozen=True, slots=True)
class FoundWords:
    """Where the cited words stand, in as many pieces as they were cited in, and the marked ones in them."""

    passages: tuple[Range, ...] = ()
    marks: tuple[Range, ...] = ()


def find_words(shown: str, text: str, marks: Sequence[Span] = (), area: Range | None = None) -> FoundWords:
    """Find a place's text in the `area` of what is shown, whatever white space stands between its words."""
    at, end = area or (0, len(shown))
    passages: list[Range] = []
    marked: list[Range] = []
    for start, part in _parts(text):
        found = _find(shown, part, at, end)
        if found is None:
            continue
        at = found[1]
        passages.append(found)
        marked += _marked(shown, found, part, [(m.start - start, m.end - start) for m in marks])
    return FoundWords(tuple(passages), tuple(marked))


def _parts(text: str) -> Iterator[tuple[int, str]]:
    at = 0
    for part in text.split(OMISSION):
        if part.strip():
            yield at, part
        at += len(part) + len(OMISSION)


def _find(shown: str, part: str, start: int, end: int) -> Range | None:
    exact = shown.find(part, start, end)
    if exact >= 0:
        return exact, exact + len(part)
    pattern = r"\s+".join(map(re.escape, part.split()[:_MAX_WORDS]))
    match = re.compile(pattern).search(shown, start, end)
    return match.span() if match else None


def _marked(shown: str, found: Range, part: str, marks: Sequence[Range]) -> Iterator[Range]:
    """Yield where the marks of a part stand: at the same characters, or else one after the other."""
    if shown[slice(*found)] == part:
        yield from ((found[0] + a, found[0] + b) for a, b in marks if 0 <= a < b <= len(part))
        return
    at = found[0]
    for a, b in marks:
        here = _find(shown, part[a:b], at, found[1]) if 0 <= a < b <= len(part) else None
        if here:
            yield here
            at = here[1]
