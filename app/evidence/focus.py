"""Focus passages: the places that fit a question best, shown to the model again beside it.

The whole document stays in the window. A small model overlooks what stands far from the question;
repeating the likeliest sentences next to it draws its attention there. They are context, and say
nothing about what else the documents hold.
"""

from __future__ import annotations

from collections.abc import Callable

from app.evidence.index import EvidenceIndex
from app.evidence.model import FocusPassage
from app.evidence.passages import terms
from app.evidence.topics import tells, words_sought

FOCUS_TOKENS = 512
"""What the passages may take: a few seconds of reading on a slow machine."""
MAX_PASSAGES = 8
_N_WIDER = 60
_MIN_CHARS = 20
"""Shorter ones are headings and labels: they rank high and say nothing."""

_HELPED: frozenset[str] = frozenset()
"""Models, by how their names begin, that answer measurably better with focus passages (docs/quality.md)."""


def helps(model_name: str) -> bool:
    """Tell whether focus passages are on for a model where the user did not choose."""
    return any(model_name.startswith(known) for known in _HELPED)


def focus_passages(
    index: EvidenceIndex, question: str, n_tokens: int, count_tokens: Callable[[str], int]
) -> tuple[FocusPassage, ...]:
    """Return the best passages for a question that fit `n_tokens`, in the documents' order.

    Best are those that give a date or a law the role that is asked for, then those with the question's
    words, by BM25. One that does not fit is left out whole; a shorter one after it may still fit.
    """
    chosen: list[tuple[int, FocusPassage]] = []
    for number in _ranked(index, question):
        start, end = (int(at) for at in index.passages[number])
        if end - start < _MIN_CHARS or len(chosen) == MAX_PASSAGES:
            continue
        text = " ".join(index.passage_text(number).split())
        n_needed = count_tokens(text)
        if n_needed <= n_tokens:
            n_tokens -= n_needed
            chosen.append((number, FocusPassage(text, index.body.places([(start, end)])[0])))
    return tuple(passage for _, passage in sorted(chosen, key=lambda one: one[0]))


def _ranked(index: EvidenceIndex, question: str) -> list[int]:
    own = [term for term, _ in terms(question)]
    plain = index.rank(own, 3 * MAX_PASSAGES)
    sought = words_sought(question)
    if not sought:
        return plain
    wider = index.rank([*own, *(term for term, _ in terms(sought))], _N_WIDER)
    telling = [number for number in wider if tells(question, index.passage_text(number))]
    return list(dict.fromkeys((*telling[: MAX_PASSAGES // 2], *plain)))
