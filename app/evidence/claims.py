"""Check a claim: which passage holds its facts, or else is most alike."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from app.evidence.answer import Claim
from app.evidence.facts import Fact, find_facts
from app.evidence.index import EvidenceIndex
from app.evidence.model import Citation, Place, Span, Status
from app.evidence.names import find_names
from app.evidence.passages import terms
from app.evidence.topics import Wanted, asks_of_this, is_about, roles_wanted, speaks_of
from app.evidence.words import MONTHS

_N_CANDIDATES = 24
_N_WINDOWS = 8
_MAX_WINDOW_CHARS = 1_200
N_PLACES = 3
"""How many passages a claim shows."""
_N_RIVALS = 8
RIVAL_SHARE = 0.5
MIN_OVERLAP = 0.2
"""Share of the question's and claim's other words, by weight, that a supporting passage must have."""
MIN_RELATED_OVERLAP = 0.25
"""The same for a passage to be shown as related; below it a sentence is talk and gets no citation."""
_WORD = re.compile(r"[^\W_]+(?:[._'’-][^\W_]+)*")
_MONTH_BY_NUMBER = {number: name for name, number in reversed(MONTHS.items())}


@dataclass(frozen=True, slots=True)
class _Asked:
    """What passages are held against: a claim's facts, the other words' weights, the facts' roles."""

    question: str
    facts: Sequence[Fact]
    context: dict[str, float]
    wanted: Wanted
    of_this: bool


@dataclass(frozen=True, slots=True)
class _Found:
    """A passage, or a run of them, with the character ranges in the body that match facts.

    `is_about` tells whether it says of the facts what was asked, None where only its words can tell.
    """

    start: int
    end: int
    marks: tuple[tuple[int, int], ...]
    unmatched: tuple[Fact, ...]
    overlap: float
    is_about: bool | None


def claim_facts(index: EvidenceIndex, text: str) -> list[Fact]:
    """Return everything in a claim that must stand in the source: numbers, dates, amounts, names."""
    facts = find_facts(text)
    names = find_names(text, index.lower_words, index.all_words)
    return facts + [n for n in names if not any(f.start < n.end and n.start < f.end for f in facts)]


def check_claim(index: EvidenceIndex, claim: Claim, question: str) -> Citation | None:
    """Return the verdict on a claim, None for a sentence that says nothing about the sources."""
    facts = claim_facts(index, claim.own_words)
    question_terms = [term for term, _ in terms(question)]
    said = [term for term, _ in terms(claim.text)]
    ranked = index.rank(question_terms + said + _expansions(facts), _N_CANDIDATES)
    if not ranked:
        return _unplaced(claim, facts)
    asked = _Asked(
        question,
        facts,
        _context(index, question_terms, claim, facts),
        roles_wanted(question, claim.own_words, facts),
        asks_of_this(f"{question} {claim.own_words}"),
    )
    found = [_look(index, number, number, asked) for number in ranked]
    if facts:
        is_proof = _judge(index, asked)
        proofs = [f for f in found if is_proof(f)]
        if not proofs and len(facts) > 1:
            wider = (_widen(index, number, asked) for number in ranked[:_N_WINDOWS])
            proofs = [f for f in wider if f and is_proof(f)]
        # All of them hold the facts: the one that speaks most of the question comes first. BM25, not
        # the plain overlap, which long passages always win.
        scores = index.scores(list(asked.context))
        if scores is not None:
            proofs.sort(key=lambda proof: -float(scores[index.passage_at(proof.start)]))
        if proofs:
            return _citation(index, claim, Status.SUPPORTED, _distinct(proofs)[:N_PLACES])
    if not facts and found[0].overlap < MIN_RELATED_OVERLAP:
        return None
    found.sort(key=lambda f: len(f.unmatched))  # stable: among equals BM25's order stays
    return _citation(index, claim, Status.RELATED, found[:N_PLACES])


def _judge(index: EvidenceIndex, asked: _Asked) -> Callable[[_Found], bool]:
    """Return the test for proof: all facts, in a passage that concerns what was asked.

    Roles decide, else the things of law that the question names, else the words: near as much of the
    question as its best passages have. A long passage is measured by its share of the words, a short
    one by BM25.
    """
    best = index.rank(list(asked.context), _N_RIVALS)
    rival = max((_overlap(index.passage_text(number), asked.context) for number in best), default=0.0)
    scores = index.scores(list(asked.context))

    def is_proof(found: _Found) -> bool:
        if found.unmatched or found.is_about is not None:
            return not found.unmatched and bool(found.is_about)
        heading = index.body.segments[index.body.segment_at(found.start)].section or ""
        is_on_topic = speaks_of(asked.question, f"{heading} {index.body.text[found.start : found.end]}")
        if is_on_topic is not None:
            return is_on_topic
        if found.overlap < MIN_OVERLAP:
            return False
        if found.overlap >= RIVAL_SHARE * rival or scores is None:
            return True
        return bool(scores[index.passage_at(found.start)] >= RIVAL_SHARE * scores[best[0]])

    return is_proof


def _unplaced(claim: Claim, facts: Sequence[Fact]) -> Citation | None:
    if not facts:
        return None
    unmatched = tuple(claim.own_words[fact.start : fact.end] for fact in facts)
    return Citation(claim.text, Status.MISSING, claim.start, claim.end, unmatched=unmatched)


def _expansions(facts: Sequence[Fact]) -> list[str]:
    """Return search terms for other spellings of the facts: 2020-01-18 is sought as January 18, 2020."""
    found: list[str] = []
    for fact in facts:
        for key in fact.needs:
            kind, value = key.split(":", 1)
            if kind == "number":
                found.append(value.split()[0])
            elif kind == "date":
                year, month, day = value.split("-")
                name = _MONTH_BY_NUMBER[int(month)] if month else ""
                found += (part for part in (year, name, day.lstrip("0")) if part)
    return found


def _context(
    index: EvidenceIndex, question_terms: Sequence[str], claim: Claim, facts: Sequence[Fact]
) -> dict[str, float]:
    """Weigh the words of question and claim that are not themselves the facts to be found."""
    inside = [(fact.start, fact.end) for fact in facts]
    said = [t for t, at in terms(claim.own_words) if not any(a <= at < b for a, b in inside)]
    return {term: index.weight(term) for term in (*question_terms, *said)}


def _look(index: EvidenceIndex, first: int, last: int, asked: _Asked) -> _Found:
    """Compare the passages first to last, taken as one, with the facts."""
    start, end = int(index.passages[first][0]), int(index.passages[last][1])
    text = index.body.text[start:end]
    segment = index.body.segments[index.body.segment_at(start)]
    heading = segment.section or ""
    offered = find_facts(text) if asked.facts else []
    implied = {key for fact in find_facts(heading) for key in fact.offers} if asked.facts else set()
    words = _words(text)
    heading_words = _words(heading)
    marks: list[tuple[int, int]] = []
    unmatched: list[Fact] = []
    by_fact: dict[Fact, list[tuple[int, int]]] = {}
    for fact in asked.facts:
        spans = by_fact[fact] = _spans(fact, text, words, offered)
        marks += ((start + a, start + b) for a, b in spans)
        if not spans and not (fact.needs & implied) and not _spans(fact, heading, heading_words, []):
            unmatched.append(fact)
    return _Found(
        start,
        end,
        tuple(sorted(set(marks))),
        tuple(unmatched),
        _overlap(text, asked.context),
        is_about(asked.wanted, by_fact, text, of_this=asked.of_this),
    )


def _words(text: str) -> dict[str, list[tuple[int, int]]]:
    found: dict[str, list[tuple[int, int]]] = {}
    for match in _WORD.finditer(text):
        word = re.sub(r"['’]s$", "", match.group().lower())
        found.setdefault(word, []).append((match.start(), match.start() + len(word)))
    return found


def _spans(
    fact: Fact, text: str, words: dict[str, list[tuple[int, int]]], offered: Sequence[Fact]
) -> list[tuple[int, int]]:
    """Return where a fact stands in a text."""
    if fact.kind in ("date", "number"):
        return [(f.start, f.end) for f in offered if fact.needs & f.offers]
    name = next(iter(fact.needs)).split(":", 1)[1]
    if fact.kind == "name" and name in words:
        return words[name]
    if fact.kind == "phrase" or not name.isalnum():
        return [m.span() for m in re.finditer(rf"(?<![^\W_]){re.escape(name)}", text, re.I)] or (
            [m.span() for m in re.finditer(re.escape(name), text)] if fact.kind == "phrase" else []
        )
    return []


def _overlap(text: str, context: dict[str, float]) -> float:
    total = sum(context.values())
    if not total:
        return 1.0  # nothing but facts was said: they decide alone
    held = {term for term, _ in terms(text)}
    return sum(weight for term, weight in context.items() if term in held) / total


def _widen(index: EvidenceIndex, number: int, asked: _Asked) -> _Found | None:
    """Look at a passage with its neighbours: a clause's facts may stand in two sentences."""
    owner = index.body.owner_at(int(index.passages[number][0]))
    first = last = number
    for step in (1, -1, 2, -2):
        a, b = min(first, number + step), max(last, number + step)
        if a < 0 or b >= len(index.passages):
            continue
        start, end = int(index.passages[a][0]), int(index.passages[b][1])
        if (
            end - start <= _MAX_WINDOW_CHARS
            and index.body.owner_at(start) == index.body.owner_at(end - 1) == owner
        ):
            first, last = a, b
            found = _look(index, first, last, asked)
            if not found.unmatched:
                return found
    return None


def _distinct(found: Sequence[_Found]) -> list[_Found]:
    """Drop windows that overlap a better one."""
    kept: list[_Found] = []
    for one in found:
        if all(one.end <= other.start or other.end <= one.start for other in kept):
            kept.append(one)
    return kept


def _citation(index: EvidenceIndex, claim: Claim, status: Status, found: Sequence[_Found]) -> Citation:
    best = found[0]
    places: list[Place] = []
    for number, one in enumerate(found):
        places += index.body.places([(one.start, one.end)], number, one.marks)
    quote = index.body.text[best.start : best.end].replace("\n", " ")
    return Citation(
        quote,
        status,
        claim.start,
        claim.end,
        tuple(places),
        highlights=tuple(Span(a - best.start, b - best.start) for a, b in best.marks),
        unmatched=tuple(claim.own_words[fact.start : fact.end] for fact in best.unmatched),
        n_occurrences=len(found),
    )
