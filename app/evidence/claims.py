"""Check a claim: which passage holds its facts, or else is most alike."""

from __future__ import annotations

import re
from collections.abc import Sequence

from app.evidence.answer import Claim
from app.evidence.facts import Fact, find_facts
from app.evidence.index import EvidenceIndex
from app.evidence.model import Citation, Place, Span, Status
from app.evidence.names import find_names, term_fact
from app.evidence.passages import terms
from app.evidence.proof import Asked, Found, is_proof_of, overlap
from app.evidence.role import Role
from app.evidence.roles import asked_roles, asks_of_this, is_about, is_label, roles_wanted
from app.evidence.topics import tells
from app.evidence.words import ANY_CJK, MONTHS, WORD

_N_CANDIDATES = 24
_N_WINDOWS = 8
_MAX_WINDOW_CHARS = 1_200
N_PLACES = 3
"""How many passages a claim shows."""
MIN_RELATED_OVERLAP = 0.25
"""Share of the question's and claim's other words, by weight, that a passage must have to be shown as
related to a claim without facts; below it a sentence is talk and gets no citation."""
_LEAD_CHARS = 120
_MONTH_BY_NUMBER = {number: name for name, number in reversed(MONTHS.items())}


def claim_facts(index: EvidenceIndex, claim: Claim) -> list[Fact]:
    """Return everything in a claim that must stand in the source: numbers, dates, amounts, names, terms."""
    text = claim.own_words
    facts = find_facts(text)
    facts += _apart_from(facts, [term_fact(text, *term) for term in claim.terms])
    return facts + _apart_from(facts, find_names(text, index.lower_words, index.capital_words))


def _apart_from(facts: Sequence[Fact], others: Sequence[Fact]) -> list[Fact]:
    return [o for o in others if not any(f.start < o.end and o.start < f.end for f in facts)]


def check_claim(index: EvidenceIndex, claim: Claim, question: str) -> Citation | None:
    """Return the verdict on a claim, None for a sentence that says nothing about the sources."""
    facts = claim_facts(index, claim)
    question_terms = [term for term, _ in terms(question)]
    said = [term for term, _ in terms(claim.text)]
    asks_title = Role.TITLE in asked_roles(question)
    if asks_title and not facts and is_label(claim.own_words):
        facts = [term_fact(claim.own_words, 0, len(claim.own_words))]
    ranked = index.rank(question_terms + said + _expansions(facts), _N_CANDIDATES)
    wanted = roles_wanted(question, claim.own_words, facts)
    titles = _titles(index, said) if asks_title else []
    ranked = list(dict.fromkeys((*titles, *ranked)))
    if not ranked:
        return _unplaced(claim, facts)
    asked = Asked(
        question,
        claim.own_words,
        facts,
        _context(index, question_terms, claim, facts),
        {term: index.weight(term) for term in said},
        wanted,
        asks_of_this(f"{question} {claim.own_words}"),
    )
    found = [_look(index, number, number, asked) for number in ranked]
    if facts:
        proofs = _proofs(index, asked, found, ranked)
        if proofs:
            return _citation(index, claim, Status.SUPPORTED, _distinct(proofs)[:N_PLACES])
    if not facts and not titles and found[0].overlap < MIN_RELATED_OVERLAP:
        return None
    if not titles:
        # What gives something the role that was asked for comes first, whatever it gives: beside a claim that
        # is not proved a reader wants the clause. Stable: among equals BM25's order stays.
        found.sort(key=lambda f: (not tells(question, index.body.text[f.start : f.end]), len(f.unmatched)))
    return _citation(index, claim, Status.RELATED, found[:N_PLACES])


def _titles(index: EvidenceIndex, said: Sequence[str]) -> list[int]:
    """Return the passages that say what a document is called, those nearest to the claim's words first."""

    def n_apart(number: int) -> int:
        words = {term for term, _ in terms(index.body.text[slice(*index.titles[number])])}
        return len(words - set(said)) - len(words & set(said))

    return sorted(index.titles, key=lambda number: (n_apart(number), number))


def _proofs(index: EvidenceIndex, asked: Asked, found: Sequence[Found], ranked: Sequence[int]) -> list[Found]:
    """Return the passages that prove a claim, the one that speaks most of the question first."""
    is_proof = is_proof_of(index, asked)
    proofs = [f for f in found if is_proof(f)]
    if not proofs and len(asked.facts) > 1:
        wider = (_widen(index, number, asked) for number in ranked[:_N_WINDOWS])
        proofs = [f for f in wider if f and is_proof(f)]
    # BM25, not the plain overlap, which long passages always win.
    scores = index.scores(list(asked.context))
    if scores is not None:
        proofs.sort(key=lambda proof: -float(scores[index.passage_at(proof.start)]))
    return proofs


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


def _look(index: EvidenceIndex, first: int, last: int, asked: Asked) -> Found:
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
    return Found(
        start,
        end,
        tuple(sorted(set(marks))),
        tuple(unmatched),
        overlap(text, asked.context),
        is_about(
            asked.wanted,
            by_fact,
            text,
            of_this=asked.of_this,
            lead=index.body.text[max(0, start - _LEAD_CHARS) : start],
            title=_title_within(index, first, last),
        ),
    )


def _title_within(index: EvidenceIndex, first: int, last: int) -> tuple[int, int] | None:
    """Return where in the passages first to last, from their start, a document says what it is called."""
    start = int(index.passages[first][0])
    titles = (index.titles[number] for number in range(first, last + 1) if number in index.titles)
    return next(((a - start, b - start) for a, b in titles), None)


def _words(text: str) -> dict[str, list[tuple[int, int]]]:
    found: dict[str, list[tuple[int, int]]] = {}
    for match in WORD.finditer(text):
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
    if fact.kind == "phrase" and ANY_CJK.search(name):
        return [m.span() for m in re.finditer(re.escape(name), text, re.I)]
    if fact.kind == "phrase" or not name.isalnum():
        pattern = r"[\s_-]+".join(map(re.escape, name.split()))
        return [m.span() for m in re.finditer(rf"(?<![^\W_]){pattern}(?![^\W_])", text, re.I)]
    return []


def _widen(index: EvidenceIndex, number: int, asked: Asked) -> Found | None:
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


def _distinct(found: Sequence[Found]) -> list[Found]:
    """Drop windows that overlap a better one."""
    kept: list[Found] = []
    for one in found:
        if all(one.end <= other.start or other.end <= one.start for other in kept):
            kept.append(one)
    return kept


def _citation(index: EvidenceIndex, claim: Claim, status: Status, found: Sequence[Found]) -> Citation:
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
