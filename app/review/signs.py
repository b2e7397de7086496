"""Signs: words that stand together in a clause of a kind, so that it is told apart from like words.

A sign is groups of words with spaces between, and `|` between the words of a group that stand for each other:
`not|nor compete|competing|competitor`. A passage bears it where one word of each group stands within
`N_CHARACTERS`. `compet*` is every word that begins so; a hyphen may also be a space, or missing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from app.evidence import EvidenceIndex
from app.evidence.passages import terms
from app.evidence.words import ANY_CJK
from app.review.pack import PackQuestion

N_CHARACTERS = 250
"""About forty words: the first half of the contracts of `docs/quality.md` decided, the rest agreed."""

Sign = tuple[re.Pattern[str], ...]


class SignError(ValueError):
    """A text that is no sign; the message says what to do."""


@lru_cache(maxsize=1_024)
def parse_sign(text: str) -> Sign:
    """Return the pattern of each group. Raises SignError."""
    groups = text.split()
    if not groups:
        raise SignError("a sign needs a word: fill it in or remove it.")
    return tuple(_group(group) for group in groups)


def _group(text: str) -> re.Pattern[str]:
    words = text.split("|")
    if not all(any(char.isalnum() or char == "%" for char in word) for word in words):
        raise SignError(f"“{text}” has an empty word: write words with “|” between, without spaces.")
    return re.compile("|".join(map(_word, words)), re.I)


def _word(word: str) -> str:
    body = r"[-\s]?".join(re.escape(part) for part in word.rstrip("*").split("-"))
    if ANY_CJK.search(word) or not word[0].isalnum():  # no spaces between words, or a sign such as %
        return body
    return rf"\b{body}" + (r"\w*" if word.endswith("*") else r"\b")


def bears(passage: str, sign: Sign) -> bool:
    """Tell whether a word of each group stands near the others."""
    found: list[list[tuple[int, int]]] = []
    for group in sign:
        spans = [match.span() for match in group.finditer(passage)]
        if not spans:
            return False
        found.append(spans)
    return any(_fits(start, found) for start in sorted(span[0] for spans in found for span in spans))


def _fits(start: int, found: Sequence[Sequence[tuple[int, int]]]) -> bool:
    return all(any(start <= at and end <= start + N_CHARACTERS for at, end in spans) for spans in found)


def passages_with_signs(index: EvidenceIndex, question: PackQuestion) -> list[int]:
    """Return the numbers of the passages that bear a sign of a question, those nearest to it first."""
    signs = [parse_sign(text) for text in question.signs]
    found = list(_bearing(index, signs))
    scores = index.scores([term for term, _ in terms(question.topic or question.question)])
    return found if scores is None else sorted(found, key=lambda number: -float(scores[number]))


def _bearing(index: EvidenceIndex, signs: Sequence[Sign]) -> Iterator[int]:
    for number in range(len(index.passages)):
        text = index.passage_text(number)
        if any(bears(text, sign) for sign in signs):
            yield number
