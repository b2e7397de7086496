"""Compare a quotation with the source word by word and say which differences change its meaning."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from app.evidence import words
from app.evidence.facts import find_facts
from app.evidence.model import Difference
from app.evidence.normalise import fold

_CJK = r"\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af"
_WORD = re.compile(rf"[{_CJK}]|[$€£¥]?\d+(?:[.,/]\d+)*%?|[^\W\d_{_CJK}]+(?:['’][^\W\d_]+)*|[$€£¥%]")


@dataclass(frozen=True, slots=True)
class Word:
    """A word as written and as compared. `is_capital` tells of a capital not due to a sentence's start."""

    text: str
    key: str
    is_capital: bool


def words_of(text: str) -> list[Word]:
    """Cut a text into words; hyphenation over a line's end is undone, hyphens between words cut."""
    joined = re.sub(r"(?<=[^\W\d_])[-\u00ad]\n\s*(?=[a-z])", "", text)
    joined = re.sub(r"\bcan\s?not\b|\bcan['’]t\b", "can not", joined, flags=re.I)
    joined = re.sub(r"(?<=\w)n['’]t\b", " not", joined)
    found: list[Word] = []
    for match in _WORD.finditer(joined):
        text_before = joined[max(0, match.start() - 2) : match.start()].rstrip("\"'“‘( ")
        starts_sentence = match.start() == 0 or text_before[-1:] in {".", "!", "?", ""}
        word = match.group()
        found.append(Word(word, fold(word).text or word, word[:1].isupper() and not starts_sentence))
    return found


def compare(answered: Sequence[Word], source: Sequence[Word]) -> tuple[Difference, ...]:
    """Return the differences between a quotation and the source's words, in order."""
    from rapidfuzz.distance import Indel

    keys_a, keys_b = [w.key for w in answered], [w.key for w in source]
    if keys_a == keys_b or "".join(keys_a) == "".join(keys_b) and not _negates_otherwise(keys_a, keys_b):
        return ()
    found: list[Difference] = []
    for left, right in _changes(Indel.opcodes(keys_a, keys_b), len(keys_a), len(keys_b)):
        a, b = answered[left[0] : left[1]], source[right[0] : right[1]]
        kind = _kind(a, b, answered, source, left, right)
        found.append(Difference(" ".join(w.text for w in a), " ".join(w.text for w in b), kind))
    return tuple(found)


def _negates_otherwise(a: Sequence[str], b: Sequence[str]) -> bool:
    return [w for w in a if w in words.NEGATIONS] != [w for w in b if w in words.NEGATIONS]


def _changes(opcodes: object, n_a: int, n_b: int) -> list[tuple[tuple[int, int], tuple[int, int]]]:
    """Join neighbouring insertions and deletions to (range in the answer, range in the source)."""
    changes: list[tuple[tuple[int, int], tuple[int, int]]] = []
    for tag, a0, a1, b0, b1 in opcodes:  # type: ignore[attr-defined]
        if tag == "equal":
            continue
        if changes and changes[-1][0][1] == a0 and changes[-1][1][1] == b0:
            changes[-1] = ((changes[-1][0][0], a1), (changes[-1][1][0], b1))
        else:
            changes.append(((a0, a1), (b0, b1)))
    return changes


def _kind(
    a: Sequence[Word],
    b: Sequence[Word],
    answered: Sequence[Word],
    source: Sequence[Word],
    left: tuple[int, int],
    right: tuple[int, int],
) -> str | None:
    """Say what kind of meaning a difference touches, None for one of mere wording."""
    keys_a, keys_b = {w.key for w in a}, {w.key for w in b}
    if _only_hyphens_differ(a, b):
        return None
    if _fact_keys(answered, left) != _fact_keys(source, right):
        has_month = (keys_a | keys_b) & set(words.MONTHS)
        return "date" if has_month else "number"
    if (keys_a ^ keys_b) & words.NEGATIONS or _is_opposite(keys_a, keys_b):
        return "negation"
    if (keys_a ^ keys_b) & words.DUTIES and keys_a and keys_b:
        return "duty"
    if _names(a) != _names(b):
        return "name"
    return None


def _only_hyphens_differ(a: Sequence[Word], b: Sequence[Word]) -> bool:
    return "".join(w.key for w in a) == "".join(w.key for w in b)


def _names(found: Sequence[Word]) -> set[str]:
    return {w.key for w in found if w.is_capital and w.key not in words.GENERIC_NOUNS | words.CONNECTORS}


def _fact_keys(found: Sequence[Word], span: tuple[int, int]) -> set[str]:
    """Return the values of numbers and dates in the words, without one that its neighbour repeats.

    In "thirty (30) days" either half may be left out.
    """
    keys = _values(found[span[0] : span[1]])
    around = _values(found[max(0, span[0] - 2) : span[0]]) | _values(found[span[1] : span[1] + 2])
    return keys - around


def _values(found: Sequence[Word]) -> set[str]:
    text = " ".join(w.text for w in found)
    values = {key for fact in find_facts(text) for key in fact.needs}
    keys = {w.key for w in found}
    values |= {f"ordinal:{words.ORDINALS[key]}" for key in keys if key in words.ORDINALS}
    values |= {
        f"month:{words.MONTHS[key]}" for key in keys if key in words.MONTHS and key not in {"may", "march"}
    }
    values |= {f"unit:{words.unit_of(key)}" for key in keys if len(key) > 1 and words.unit_of(key)}
    values |= {f"currency:{key}" for key in keys if key in {"$", "€", "£", "¥"}}
    return values


def _is_opposite(keys_a: set[str], keys_b: set[str]) -> bool:
    """Tell whether one word is the other with a negating prefix, apart ("non exclusive") or joined."""
    only_a, only_b = keys_a - keys_b, keys_b - keys_a
    if (only_a | only_b) & set(words.OPPOSITE_PREFIXES):
        return True
    return any(
        longer == prefix + shorter
        for one, other in ((only_a, only_b), (only_b, only_a))
        for longer in one
        for shorter in other
        for prefix in words.OPPOSITE_PREFIXES
    )
