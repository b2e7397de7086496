"""From what the model said, and what the sources hold, to a verdict."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from app.evidence import Citation, EvidenceIndex, check
from app.evidence.facts import find_facts
from app.evidence.model import Span, Status
from app.evidence.passages import terms
from app.evidence.quotes import check_quotation
from app.review.asks import Passage, is_asked_twice
from app.review.forms import is_negative
from app.review.model import Cell, Reason, State, Subject
from app.review.pack import Form, PackQuestion
from app.review.values import normalise
from engine.events import AnswerDone, StopReason

_BEST_FIRST = (Status.VERIFIED, Status.SUPPORTED, Status.APPROXIMATE)
# Rules of thumb: how much each kind of proof is trusted. They order the cells that a person looks at.
_TRUST = {Status.VERIFIED: 0.9, Status.SUPPORTED: 0.85, Status.APPROXIMATE: 0.5}
_TRUST_CHOSEN, _TRUST_NOTHING, _TRUST_ABSENT, _TRUST_DISAGREEING = 0.7, 0.15, 0.8, 0.3
_OCR_DISCOUNT = 0.1
_MIN_QUOTED_WORDS = 2
_FIGURES = (Form.DATE, Form.DURATION, Form.MONEY)


@dataclass(frozen=True, slots=True)
class Said:
    """One ask's answer with its checked citations."""

    done: AnswerDone
    citations: tuple[Citation, ...]

    @property
    def seconds(self) -> float:
        """Return what the answer took, from its question's first token on."""
        speed = self.done.tokens_per_s
        return self.done.time_to_first_token_s + (len(self.done.token_ids) / speed if speed > 0 else 0.0)


def has_proof(said: Said) -> bool:
    """Tell whether a citation of the answer is proof."""
    return any(citation.status.is_proof for citation in said.citations)


def with_facts(said: Said, question: PackQuestion, index: EvidenceIndex) -> Said:
    """Check a short answer again as part of a sentence, if it has no proof yet.

    "Kansas" alone opens its sentence, and a capital there does not make a name. In "It is Kansas" it
    is one, and the passage about the question that holds it is proof. An answer of several words may
    stand in the document as it is: a title, a list of names. That figures stand somewhere in it proves
    nothing: "ninety (90) days" is the time of many things.
    """
    if question.form is Form.YES_NO or has_proof(said) or is_negative(question.form, said.done.text):
        return said
    frame = "It is "
    found = check(index, f"{question.question} {question.topic}", f"{frame}{said.done.text.strip()}")
    moved = (
        replace(
            one, answer_start=max(0, one.answer_start - len(frame)), answer_end=one.answer_end - len(frame)
        )
        for one in found
    )
    better = Said(said.done, tuple(moved))
    if has_proof(better):
        return better
    words = said.done.text.split()
    if question.form in _FIGURES or len(words) < _MIN_QUOTED_WORDS:
        return said
    text = said.done.text.strip().rstrip(".")
    context = [term for term, _ in terms(f"{question.topic} {text}")]
    quoted = Said(said.done, (check_quotation(index, text, Span(0, len(text)), context),))
    return quoted if has_proof(quoted) else said


def is_bare_yes(question: PackQuestion, said: Said) -> bool:
    """Tell whether an answer is a yes without proof, to a question whose clauses are told by signs."""
    return is_asked_twice(question) and not is_negative(question.form, said.done.text) and not has_proof(said)


def _telling(said: Said) -> list[Citation]:
    """Return the citations that say something for the answer; a passage of like words does not."""
    return [citation for citation in said.citations if citation.status in _BEST_FIRST]


def _how_telling(citation: Citation) -> int:
    """Return what citations are sorted by: a word in quotation marks says less than a whole passage."""
    is_scrap = len(citation.quote.split()) < _MIN_QUOTED_WORDS
    return len(_BEST_FIRST) * is_scrap + _BEST_FIRST.index(citation.status)


def judge(
    question: PackQuestion,
    subject: Subject,
    first: Said,
    *,
    near: Sequence[Passage],
    second: Said | None = None,
    chosen: int | None = None,
    n_pages_read: int = 0,
    is_all_read: bool = True,
    close: Sequence[Passage] = (),
    clauses: Sequence[Passage] | None = None,
) -> Cell:
    """Return the cell of a question.

    "Absent" needs two asks that agree, a document that was read whole, and no passage that comes
    close (`app.review.asks.close_passages`). "Found" needs a proof: a
    citation that is one, or the passage of `near` that the model chose (`chosen` counts from 1) where
    the answer's numbers and dates stand in it. A bare yes to a question with signs needs a passage that
    bears one and says yes when it is read alone (`clauses`, the surest first). Where none was read alone
    (None) it needs a second yes and the passage.
    """
    answer = first.done.text.strip()
    cell = Cell(
        question.id,
        subject.key,
        State.UNSURE,
        answer,
        normalise(question.form, answer),
        tuple(sorted(_telling(first), key=_how_telling)),
        second=second.done.text.strip() if second else "",
        seconds=first.seconds + (second.seconds if second else 0.0),
        n_pages_read=n_pages_read,
        n_pages=subject.n_pages,
        asked_sha256=question.asked_sha256,
        content_sha256=subject.content_sha256,
    )
    nearest = tuple(dict.fromkeys(passage.citation for passage in (*close, *near)))
    if is_negative(question.form, answer):
        verdict = _negative(question.form, second, is_all_read, is_close=bool(close))
        cell = replace(cell, citations=(), nearest=nearest, value="", state=verdict[0], reason=verdict[1])
    elif has_proof(first):
        cell = replace(cell, state=State.FOUND)
    elif is_asked_twice(question) and clauses is not None:
        cell = _with_proof(cell, clauses, nearest)
    elif is_asked_twice(question):
        cell = _positive(cell, second, close, nearest)
    elif chosen and _says(near[chosen - 1].citation.quote, answer):
        cell = replace(cell, state=State.FOUND, citations=(_as_proof(near[chosen - 1].citation, answer),))
    else:
        cell = replace(cell, reason=Reason.NO_PROOF, nearest=nearest)
    if first.done.reason in (StopReason.WINDOW, StopReason.LOOP) and cell.state is State.FOUND:
        cell = replace(cell, state=State.UNSURE, reason=Reason.CUT)
    is_chosen = (is_asked_twice(question) or bool(chosen)) and not has_proof(first)
    return replace(cell, confidence=_confidence(cell, is_chosen=is_chosen))


def _negative(form: Form, second: Said | None, is_all_read: bool, *, is_close: bool) -> tuple[State, Reason]:
    if second is None or not is_negative(form, second.done.text):
        return State.UNSURE, Reason.ASKS_DISAGREE
    if not is_all_read:
        return State.UNSURE, Reason.NOT_ALL_READ
    return (State.UNSURE, Reason.CLOSE_PASSAGE) if is_close else (State.ABSENT, Reason.NONE)


def _positive(
    cell: Cell, second: Said | None, close: Sequence[Passage], nearest: tuple[Citation, ...]
) -> Cell:
    """Return the cell of a bare yes that was asked again."""
    if second is None or is_negative(Form.YES_NO, second.done.text):
        return replace(cell, citations=(), reason=Reason.ASKS_DISAGREE, nearest=nearest)
    return _with_proof(cell, close, nearest)


def _with_proof(cell: Cell, clauses: Sequence[Passage], nearest: tuple[Citation, ...]) -> Cell:
    """Return the cell of a yes whose proof is the first of the passages, if there is any."""
    if not clauses:
        return replace(cell, citations=(), reason=Reason.NO_PROOF, nearest=nearest)
    proof = clauses[0].citation
    others = tuple(citation for citation in nearest if citation != proof)
    return replace(cell, state=State.FOUND, citations=(_as_proof(proof, cell.answer),), nearest=others)


def _says(passage: str, answer: str) -> bool:
    """Tell whether a passage holds every number and date of an answer: no choice makes 60 days out of 10."""
    offered: set[str] = set().union(*(fact.offers for fact in find_facts(passage)))
    return all(fact.needs & offered for fact in find_facts(answer))


def _as_proof(citation: Citation, answer: str) -> Citation:
    """Return a passage as a quotation: it is the source's own, so it stands there word for word."""
    return replace(citation, status=Status.VERIFIED, answer_end=len(answer), is_quotation=True)


def _confidence(cell: Cell, *, is_chosen: bool) -> float:
    if cell.state is State.ABSENT:
        return _TRUST_ABSENT
    if cell.reason in (Reason.ASKS_DISAGREE, Reason.NOT_ALL_READ, Reason.CLOSE_PASSAGE):
        return _TRUST_DISAGREEING
    if is_chosen and cell.citations:
        trust = _TRUST_CHOSEN
    else:
        trust = _TRUST.get(cell.citations[0].status, _TRUST_NOTHING) if cell.citations else _TRUST_NOTHING
    place = cell.place
    return round(trust - (_OCR_DISCOUNT if place and place.is_ocr else 0.0), 2)


def failed(question: PackQuestion, subject: Subject, message: str) -> Cell:
    """Return the cell of a question that the engine could not answer."""
    return Cell(
        question.id,
        subject.key,
        State.FAILED,
        message,
        reason=Reason.MODEL_FAILED,
        n_pages=subject.n_pages,
        asked_sha256=question.asked_sha256,
        content_sha256=subject.content_sha256,
    )


def together(parts: Sequence[Cell]) -> Cell:
    """Merge the cells of one question from the passes over a large subject.

    What was found in any pass is found; equal answers are said once. Absent needs every pass to say so.
    """
    states = [cell.state for cell in parts]
    state = next(s for s in (State.FOUND, State.UNSURE, State.FAILED, State.ABSENT) if s in states)
    same = [cell for cell in parts if cell.state is state]
    answers = list(dict.fromkeys(cell.answer for cell in same))
    return replace(
        same[0],
        answer="\n".join(answers) if state is State.FOUND else same[0].answer,
        value=same[0].value if len(answers) == 1 else "",
        citations=tuple(citation for cell in same for citation in cell.citations),
        nearest=tuple(citation for cell in same for citation in cell.nearest),
        seconds=sum(cell.seconds for cell in parts),
    )
