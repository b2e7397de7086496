"""The three things that are asked about a question: the answer, the same in other words, its proof."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from app.bench import Asked
from app.evidence import Citation, EvidenceIndex
from app.evidence.model import Status
from app.evidence.passages import terms
from app.review.forms import choice_grammar, grammar_of, instruction, max_tokens_of
from app.review.pack import Form, PackQuestion
from app.review.signs import passages_with_signs
from engine.sampling import Sampling

#: The version of what becomes of an answer, to be raised with each change in `app.review.alone`, `asks`,
#: `forms`, `judge`, `run` or `values` that gives a cell another state, proof or value: older ones are stale.
RULES = 4

#: From this closeness on, a passage may be the clause that the model overlooked: nine of ten clauses of
#: 20 CUAD contracts have one this close, and over half of the categories that are not there
#: (`python -m benchmarks.review_quality near`). An overlooked clause costs more than a second look.
TOO_CLOSE = 0.15

_CHOOSE = "Which passage answers this? Say its number, or 0 if none does."


@dataclass(frozen=True, slots=True)
class AskSettings:
    """How the questions are asked. The defaults are what `benchmarks/review_quality.py` found best.

    `n_focus` passages are shown beside the first ask, `n_near` beside the second and as the choice
    of proofs; each is cut at `passage_chars`. `openly` lets the model say what a clause lays down
    where the answer is yes or no.
    """

    n_focus: int = 0
    n_near: int = 2
    passage_chars: int = 240
    use_grammar: bool = True
    openly: bool = False

    @property
    def rules(self) -> str:
        """Return what a cell notes as the rules it was asked and judged by."""
        return f"{RULES}:{self}"

    def __str__(self) -> str:
        """Return a text that differs where answers may."""
        flags = f"{int(self.use_grammar)}{int(self.openly)}"
        return f"{self.n_focus}/{self.n_near}/{self.passage_chars}/{flags}"


@dataclass(frozen=True, slots=True)
class Passage:
    """A passage of the sources that may hold the answer. `text` is what is shown, the whole or its start."""

    text: str
    citation: Citation


def nearest(index: EvidenceIndex, question: PackQuestion, settings: AskSettings, n: int) -> list[Passage]:
    """Return the `n` passages nearest to a question, best first."""
    wanted = [term for term, _ in terms(f"{question.topic or question.question}")]
    return [_passage(index, number, settings) for number in index.rank(wanted, n)]


def _passage(index: EvidenceIndex, number: int, settings: AskSettings) -> Passage:
    start, end = (int(at) for at in index.passages[number])
    quote = index.passage_text(number)
    places = index.body.places([(start, end)])
    citation = Citation(quote, Status.RELATED, 0, 0, places=places, n_occurrences=1)
    return Passage(_shortened(quote, settings.passage_chars), citation)


def close_passages(
    index: EvidenceIndex, question: PackQuestion, near: Sequence[Passage], settings: AskSettings
) -> list[Passage]:
    """Return the passages that may be the clause that the model overlooked, best first; none is absence.

    They bear a sign of the question; where it has none, they hold enough of the words looked up.
    """
    if question.signs:
        numbers = passages_with_signs(index, question)[: settings.n_near]
        return [_passage(index, number, settings) for number in numbers]
    return list(near) if closeness(index, question, near) >= TOO_CLOSE else []


def closeness(index: EvidenceIndex, question: PackQuestion, near: Sequence[Passage]) -> float:
    """Return how much of what was looked up stands together in one of the nearest passages, 0 to 1.

    The words looked up count by how rare they are in the document (inverse document frequency),
    relative to words that stand in one passage only: a common word says little.
    """
    wanted = {term for term, _ in terms(question.topic or question.question)}
    rarest = len(wanted) * math.log(1 + len(index.passages))
    if not rarest:
        return 0.0
    shares = (
        sum(index.weight(term) for term in wanted & {t for t, _ in terms(passage.citation.quote)}) / rarest
        for passage in near
    )
    return max(shares, default=0.0)


def _shortened(text: str, n_characters: int) -> str:
    """Return a passage in one line, cut after a word."""
    line = " ".join(text.split())
    if len(line) <= n_characters:
        return line
    return line[:n_characters].rsplit(" ", 1)[0] + " ..."


def is_asked_twice(question: PackQuestion) -> bool:
    """Tell whether a bare yes counts only with more: a passage that bears a sign, and a second opinion."""
    return question.form is Form.YES_NO and bool(question.signs)


def first_ask(question: PackQuestion, focus: Sequence[Passage], settings: AskSettings) -> Asked:
    """Ask the question."""
    return _asked(question, question.id, question.question, focus, settings)


def second_ask(question: PackQuestion, near: Sequence[Passage], settings: AskSettings) -> Asked:
    """Ask the same in other words, with the nearest passages beside it."""
    return _asked(question, question.id, question.again, near, settings)


def proof_ask(question: PackQuestion, answer: str, near: Sequence[Passage]) -> Asked:
    """Let the model choose the passage that proves its answer, or none."""
    said = "" if question.form is Form.YES_NO else f" ({' '.join(answer.split())})"
    return Asked(
        question.id,
        f"{question.question}{said} {_CHOOSE}",
        focus=tuple(f"[{number}] {passage.text}" for number, passage in enumerate(near, 1)),
        max_tokens=4,
        sampling=Sampling(grammar=choice_grammar(len(near))),
    )


def _asked(
    question: PackQuestion, ask_id: str, wording: str, focus: Sequence[Passage], settings: AskSettings
) -> Asked:
    is_open = settings.openly and question.form is Form.YES_NO
    grammar = grammar_of(question.form) if settings.use_grammar and not is_open else None
    return Asked(
        ask_id,
        instruction(question, wording, Form.TEXT if is_open else question.form),
        focus=tuple(passage.text for passage in focus),
        topic=f"{question.question} {question.topic}",
        max_tokens=max_tokens_of(Form.TEXT if is_open else question.form),
        sampling=Sampling(grammar=grammar),
    )
