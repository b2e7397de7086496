"""Decide whether a passage that holds a claim's facts proves the claim."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from app.evidence.facts import Fact
from app.evidence.index import EvidenceIndex
from app.evidence.passages import terms
from app.evidence.roles import Wanted, leaves_open
from app.evidence.topics import speaks_of
from app.evidence.words import WORD
from ingest.model import Role as SegmentRole

_N_RIVALS = 8
RIVAL_SHARE = 0.5
MIN_OVERLAP = 0.2
"""Share of the question's and claim's other words, by weight, that a supporting passage must have."""
_COPIED_SHARE = 0.85
_MIN_COPIED_WORDS = 8
_DENIAL = re.compile(r"(?i)\b(?:no|not|never|nobody|none|cannot)\b|n['’]t\b|不|没|沒|ない|ません|않|안 |못")
_SAYS_NO = re.compile(r"(?i)^\W*no\b\W")
# "may transfer" in a claim; "shall not, without consent, transfer" in a passage.
_ALLOWS = re.compile(r"(?i)\b(?:may|can|could|might|shall|must|will)\s+(?:also\s+|freely\s+)?([a-z]{3,})")
_ON_TERMS = re.compile(
    r"(?i)\b(?:with|if|unless|until|only|upon|after|before|except|subject|provided|when)\b"
)
_PERIODS = {"annum": "year", "annual": "year", "dai": "day"}
_RATE = re.compile(
    r"(?i)(?:\b(?:per|each|every)\s|/\s?|\d[\d,.]*\s+(?:dollars\s+|euros\s+)?an?\s)"
    r"(hour|day|week|month|quarter|year|annum)s?\b"
    r"|\b(dai|week|month|quarter|year|annual)ly\b|\b(annual)\b"
)


@dataclass(frozen=True, slots=True)
class Asked:
    """What passages are held against.

    A claim with its facts, the weights of the question's and the claim's other words, and of all that the
    claim says; the roles of its facts, and whether they are `of_this` paper.
    """

    question: str
    claim: str
    facts: Sequence[Fact]
    context: dict[str, float]
    said: dict[str, float]
    wanted: Wanted
    of_this: bool


@dataclass(frozen=True, slots=True)
class Found:
    """A passage, or a run of them, with the character ranges in the body that match facts.

    `is_about` tells whether it says of the facts what was asked, None where only its words can tell.
    """

    start: int
    end: int
    marks: tuple[tuple[int, int], ...]
    unmatched: tuple[Fact, ...]
    overlap: float
    is_about: bool | None


def n_denials(text: str) -> int:
    """Count what denies in a text; the "no" that begins an answer is none of what it says."""
    return len(_DENIAL.findall(_SAYS_NO.sub("", text)))


def forbids(text: str, claim: str) -> bool:
    """Tell whether a text denies what a claim plainly allows: "shall not, without consent, transfer"."""
    allowed = _ALLOWS.search(claim)
    if allowed is None or n_denials(claim) or _ON_TERMS.search(claim):
        return False
    verb = re.escape(allowed[1])
    never = r"(?:\b(?:may|can|shall|must|will)\s+(?:not|never)|\bcannot|\b(?:ca|wo)n['’]t)\b"
    denied = rf"{never}[^.;]{{0,160}}?\b{verb}"
    granted = rf"\b(?:may|can|shall|must|will)\s+(?!not\b|never\b)(?:\w+\s+){{0,2}}{verb}"
    return bool(re.search(denied, text, re.I)) and not re.search(granted, text, re.I)


def rates(text: str) -> set[str]:
    """Return per what something is said to be due: "a fee of $5 a month", "annually"."""
    found = {next(filter(None, match.groups())).lower() for match in _RATE.finditer(text)}
    return {_PERIODS.get(period, period) for period in found}


def overlap(text: str, weights: dict[str, float]) -> float:
    """Return which share of the weighed words a text has."""
    total = sum(weights.values())
    if not total:
        return 1.0  # nothing but facts was said: they decide alone
    held = {term for term, _ in terms(text)}
    return sum(weight for term, weight in weights.items() if term in held) / total


def is_proof_of(index: EvidenceIndex, asked: Asked) -> Callable[[Found], bool]:
    """Return the test for proof: all facts, in a passage that concerns what was asked.

    Roles decide, else the things of law that the question names, of which one is enough for a claim in
    the passage's own words, else the words: near as much of the question as its best passages have. A long
    passage is measured by its share of the words, a short one by BM25.
    """
    best = index.rank(list(asked.context), _N_RIVALS)
    rival = max((overlap(index.passage_text(number), asked.context) for number in best), default=0.0)
    scores = index.scores(list(asked.context))
    is_open = leaves_open(asked.question, asked.facts)
    denied = n_denials(asked.claim) > 0
    claimed = rates(asked.claim)
    names_people = all(_is_person(index, fact) for fact in asked.facts)

    def is_proof(found: Found) -> bool:
        text = index.body.text[found.start : found.end]
        segment = index.body.segments[index.body.segment_at(found.start)]
        is_message = segment.role is SegmentRole.MESSAGE
        if found.unmatched or (denied and not n_denials(text)) or forbids(text, asked.claim):
            return False
        if claimed and (said := rates(text)) and not claimed & said:
            return False
        # Every message holds its author's name: that Ann did a thing is not proved by her having written.
        if is_message and (names_people or denied != (n_denials(text) > 0)):
            return False
        if found.is_about is not None:
            return found.is_about
        with_heading = f"{segment.section or ''} {text}"
        is_on_topic = speaks_of(asked.question, with_heading)
        if len(asked.said) >= _MIN_COPIED_WORDS and overlap(text, asked.said) >= _COPIED_SHARE:
            return speaks_of(asked.question, with_heading, of_any=True) is not False
        if is_open or is_on_topic is not None:
            return not is_open and bool(is_on_topic)
        if found.overlap < MIN_OVERLAP:
            return False
        if found.overlap >= RIVAL_SHARE * rival or scores is None:
            return True
        return bool(scores[index.passage_at(found.start)] >= RIVAL_SHARE * scores[best[0]])

    return is_proof


def _is_person(index: EvidenceIndex, fact: Fact) -> bool:
    """Tell whether a fact is but the name of someone who writes in the pack."""
    if fact.kind not in ("name", "phrase"):
        return False
    name = next(iter(fact.needs)).split(":", 1)[1]
    return all(word in index.people for word in WORD.findall(name))
