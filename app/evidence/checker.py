"""Check an answer against the sources while it streams."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from app.evidence.answer import Claim, Quotation, read_answer, span_of
from app.evidence.claims import check_claim, claim_facts
from app.evidence.index import EvidenceIndex
from app.evidence.model import Citation, Span, Status, Support
from app.evidence.not_found import is_not_found, says_not_found
from app.evidence.passages import terms
from app.evidence.quotes import check_quotation, locate
from app.evidence.role import Role
from app.evidence.roles import asked_roles
from app.evidence.titles import is_file_name
from app.thinking import split_thinking

_SETTLING = frozenset(".!?。！？\n")
_LOOK_BACK = 8
"""A sentence is settled when the next begins: after its stop, closing marks, spaces, opening marks."""


class Checker:
    """Checks one answer as its text arrives. Not thread-safe: use it from one thread.

    What the model thinks before it answers claims nothing. Only where the prompt opened the thinking and
    nothing in the text says so is this learnt at its end, and what was settled till then is taken back.
    """

    def __init__(self, index: EvidenceIndex, question: str) -> None:
        self._index = index
        self._question = question
        self._text = ""
        self._start = 0
        self._n_settled = 0
        self._citations: list[Citation] = []
        self._file_names: list[Span] = []

    def feed(self, text_delta: str) -> list[Citation]:
        """Take the next piece of the answer; return the citations that it settles."""
        self._text += text_delta
        recent = self._text[-(len(text_delta) + _LOOK_BACK) :]
        return [] if _SETTLING.isdisjoint(recent) else self._settle(is_whole=False)

    def finish(self) -> tuple[Citation, ...]:
        """Settle what is left and return all citations in the answer's order.

        An answer that says the sources do not hold it has none, unless it quotes.
        """
        self._settle(is_whole=True)
        if is_not_found(self._text[self._start :]):
            return tuple(c for c in self._citations if c.is_quotation)
        return tuple(self._citations)

    def _settle(self, *, is_whole: bool) -> list[Citation]:
        _thinking, start = split_thinking(self._text)
        if start != self._start:
            self._start, self._n_settled, self._citations = start, 0, []
            self._file_names.clear()
        # Lines without words keep every character of the answer in its place.
        units = list(read_answer("\n" * start + self._text[start:], is_whole=is_whole))
        fresh = units[self._n_settled :]
        self._n_settled = len(units)
        new: list[Citation] = []
        for unit in fresh:
            if isinstance(unit, Quotation):
                new += self._quotation(unit)
            else:
                new += self._claim(unit)
        self._citations += new
        return new

    def _quotation(self, unit: Quotation) -> list[Citation]:
        if not any(char.isalnum() for char in unit.text):
            return []
        # Of several places of the same words the one that holds the most of the sentence comes first.
        context = [term for term, _ in terms(f"{self._question} {unit.sentence or unit.text}")]
        titles = set(self._index.titles) if Role.TITLE in asked_roles(self._question) else set()
        citation = check_quotation(self._index, unit.text, span_of(unit), context, preferred=titles)
        if citation.status is Status.MISSING and is_file_name(unit.text, self._index.names):
            self._file_names.append(span_of(unit))  # names a document and quotes none
            return []
        return [citation]

    def _without_file_names(self, claim: Claim) -> Claim:
        """Blank what a claim calls documents by: no part of a file's name has to stand in its text."""
        own, index = claim.own_words, self._index
        called = [
            term
            for term in claim.terms
            if is_file_name(own[slice(*term)], index.names) and locate(index, [own[slice(*term)]]) is None
        ]
        for start, end in called:
            own = own[:start] + " " * (end - start) + own[end:]
        return replace(claim, own_words=own, terms=tuple(t for t in claim.terms if t not in called))

    def _claim(self, claim: Claim) -> list[Citation]:
        if says_not_found(claim.text) or claim.text.endswith(("?", "？")):
            return []
        quotes = claim.own_words != claim.text and not any(
            claim.start <= name.start < claim.end for name in self._file_names
        )
        claim = self._without_file_names(claim)
        has_facts = bool(claim_facts(self._index, claim))
        if quotes and not has_facts:
            return []  # the quotation is what the sentence rests on
        if claim.text.endswith((":", "：")) and not has_facts:
            return []  # an introduction
        citation = check_claim(self._index, claim, self._question)
        return [citation] if citation else []


def check(index: EvidenceIndex, question: str, answer: str) -> tuple[Citation, ...]:
    """Return the citations of a whole answer."""
    checker = Checker(index, question)
    checker.feed(answer)
    return checker.finish()


def support_of(answer: str, citations: Sequence[Citation]) -> Support:
    """Return the verdict on a whole answer: what a reader should be told in one word."""
    _thinking, start = split_thinking(answer)
    if is_not_found(answer[start:]):
        return Support.NOT_FOUND
    proofs = [citation.status.is_proof for citation in citations]
    if not any(proofs):
        return Support.UNBACKED
    return Support.BACKED if all(proofs) else Support.PARTLY
