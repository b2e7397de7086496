"""Compare a quotation with the source word by word and say which differences change its meaning."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from app.evidence import words
from app.evidence.facts import find_facts
from app.evidence.model import Difference
from app.evidence.normalise import fold

if TYPE_CHECKING:
    from rapidfuzz.distance._initialize import Opcode

_WORD = re.compile(
    rf"[{words.CJK}]|[$€£¥]?\d+(?:[.,/]\d+)*%?|[^\W\d_{words.CJK}]+(?:-\n\s*[a-z]+)?(?:['’][^\W\d_]+)*|[$€£¥%]"
)

_CONTRACTED = re.compile(r"cannot|\w+n['’]t", re.I)


@dataclass(frozen=True, slots=True)
class Word:
    """A word as written, at [start, end) of its text, and `key`, as it is compared.

    `is_capital` tells of a capital that is not due to a sentence's start.
    """

    text: str
    key: str
    is_capital: bool
    start: int
    end: int


@lru_cache(maxsize=65536)
def _key(word: str) -> str:
    return fold(word).text or word


def negations_of(text: str) -> list[str]:
    """Return the negating words of a text in order, "cannot" and "can't" as "not"."""
    return [w.key for w in words_of(text) if w.key in words.NEGATIONS]


def words_of(text: str) -> list[Word]:
    """Cut a text into words; one hyphenated over a line's end is one, "cannot" is two."""
    found: list[Word] = []
    for match in _WORD.finditer(text):
        word, start, end = match.group(), match.start(), match.end()
        before = text[max(0, start - 2) : start].rstrip("\"'“‘( ")
        opens_sentence = before[-1:] in {".", "!", "?", ""}
        keys = [_key(word)] if not _CONTRACTED.fullmatch(word) else _spelled_out(word)
        is_capital = word[:1].isupper() and not opens_sentence
        found += (Word(word, key, is_capital, start, end) for key in keys)
    return found


def _spelled_out(word: str) -> list[str]:
    head = _key(word).removesuffix("nt" if word[-1] in "tT" and word[-2] in "'’" else "not")
    return [{"ca": "can", "wo": "will", "sha": "shall"}.get(head, head), "not"]


def compare(answered: Sequence[Word], source: Sequence[Word]) -> tuple[Difference, ...]:
    """Return the differences between a quotation and the source's words, in order."""
    keys_a, keys_b = [w.key for w in answered], [w.key for w in source]
    if keys_a == keys_b or ("".join(keys_a) == "".join(keys_b) and not _negates_otherwise(keys_a, keys_b)):
        return ()
    from rapidfuzz.distance import Indel

    found: list[Difference] = []
    for left, right in _changes(Indel.opcodes(keys_a, keys_b)):
        a, b = answered[left[0] : left[1]], source[right[0] : right[1]]
        kind = _kind(a, b, answered, source, left, right)
        found.append(Difference(" ".join(w.text for w in a), " ".join(w.text for w in b), kind))
    return tuple(found)


def trim(answered: Sequence[Word], source: Sequence[Word]) -> tuple[int, int]:
    """Return which source words [first, last) the quotation covers, without surplus at either end."""
    from rapidfuzz.distance import Indel

    keys_a, keys_b = [w.key for w in answered], [w.key for w in source]
    equal = [op for op in Indel.opcodes(keys_a, keys_b) if op.tag == "equal"]
    if not equal:
        return 0, len(source)
    n_before, n_after = equal[0].src_start, len(keys_a) - equal[-1].src_end
    first = max(0, equal[0].dest_start - n_before)
    last = min(len(keys_b), equal[-1].dest_end + n_after)
    # Read forwards, the first word may be found in the sentence before ("the"); read backwards it is not.
    back = [op for op in Indel.opcodes(keys_a[::-1], keys_b[::-1]) if op.tag == "equal"][-1]
    later = max(0, len(keys_b) - back.dest_end - (len(keys_a) - back.src_end))
    n_words = len(keys_a)
    return min(first, later, key=lambda start: abs(last - start - n_words)), last


def _negates_otherwise(a: Sequence[str], b: Sequence[str]) -> bool:
    return [w for w in a if w in words.NEGATIONS] != [w for w in b if w in words.NEGATIONS]


def _changes(opcodes: Iterable[Opcode]) -> list[tuple[tuple[int, int], tuple[int, int]]]:
    """Join neighbouring insertions and deletions to (range in the answer, range in the source)."""
    changes: list[tuple[tuple[int, int], tuple[int, int]]] = []
    for op in opcodes:
        if op.tag == "equal":
            continue
        a0, a1, b0, b1 = op.src_start, op.src_end, op.dest_start, op.dest_end
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
    if _is_cut_short(a, b):
        return None
    return "name" if _names(a) != _names(b) or _opens_otherwise(a, b) else None


def _only_hyphens_differ(a: Sequence[Word], b: Sequence[Word]) -> bool:
    return "".join(w.key for w in a) == "".join(w.key for w in b)


def _is_cut_short(a: Sequence[Word], b: Sequence[Word]) -> bool:
    """Tell whether one word lacks a few letters at its end: an answer or a page that broke off."""
    if len(a) != 1 or len(b) != 1:
        return False
    short, long = sorted((a[0].key, b[0].key), key=len)
    return long.startswith(short) and len(short) >= max(3, 0.7 * len(long))


def _opens_otherwise(a: Sequence[Word], b: Sequence[Word]) -> bool:
    """Tell whether two sentences open with other words that may be names: "Seller shall", "Buyer shall"."""
    if not a or not b or not (a[0].text[:1].isupper() and b[0].text[:1].isupper()):
        return False
    return not {a[0].key, b[0].key} & words.SENTENCE_OPENERS


def _names(found: Sequence[Word]) -> set[str]:
    return {w.key for w in found if w.is_capital and w.key not in words.GENERIC_NOUNS | words.CONNECTORS}


def _fact_keys(found: Sequence[Word], span: tuple[int, int]) -> set[str]:
    """Return the values of numbers and dates in the words, without one that its neighbour repeats.

    In "thirty (30) days" either half may be left out.
    """
    keys = _values(found[span[0] : span[1]])
    sides = (found[max(0, span[0] - 2) : span[0]], found[span[1] : span[1] + 2])
    # A neighbour with its unit repeats the number too: "thirty" beside "30 days".
    offered = {key for side in sides for fact in find_facts(_text(side)) for key in fact.offers}
    return keys - offered - _values(sides[0]) - _values(sides[1])


def _text(found: Sequence[Word]) -> str:
    return " ".join(w.text for w in found)


def _values(found: Sequence[Word]) -> set[str]:
    values = {key for fact in find_facts(_text(found)) for key in fact.needs}
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
