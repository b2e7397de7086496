"""What a review gives: a grid of cells, one for each question and subject, and what the user adds."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import Any

from app.choices import key_of
from app.evidence.model import Citation, Place
from app.json_text import dumps, storable
from app.review.pack import Pack, PackQuestion, Severity
from app.saved_answers import citation_of
from ingest.model import Document


class State(StrEnum):
    """The verdict of a cell. `UNSURE` is shown as "needs eyes"."""

    FOUND = "found"
    ABSENT = "absent"
    UNSURE = "unsure"
    FAILED = "failed"


class Reason(StrEnum):
    """Why a cell needs eyes, or why it failed."""

    NONE = ""
    NO_PROOF = "no_proof"
    """The model answered, and nothing in the document proves it."""
    ASKS_DISAGREE = "asks_disagree"
    """The first ask found nothing, the second one did."""
    CLOSE_PASSAGE = "close_passage"
    """The model found nothing, but a passage has the words of such a clause."""
    NOT_ALL_READ = "not_all_read"
    """Nothing was found, and pages of the document could not be read."""
    CUT = "cut"
    """The answer was ended before its end."""
    MODEL_FAILED = "model_failed"


class Stale(StrEnum):
    """Why an answer is out of date: what has changed since it was given."""

    NONE = ""
    CONTENTS = "contents"
    QUESTION = "question"
    MODEL = "model"
    RULES = "rules"
    """How questions are asked, or how answers are judged, is another in this version."""


@dataclass(frozen=True, slots=True)
class Basis:
    """What answers are given by now: the model's name, empty where none is open, and the rules."""

    model: str = ""
    rules: str = ""


@dataclass(frozen=True, slots=True)
class Subject:
    """A column of the grid: what the questions are asked of. One document, or all of them together."""

    key: str
    name: str
    documents: tuple[Document, ...]

    @property
    def content_sha256(self) -> str:
        """Return a hash of the contents: answers about other contents are stale."""
        hashes = [document.content_sha256 for document in self.documents]
        return hashes[0] if len(hashes) == 1 else hashlib.sha256("\n".join(hashes).encode()).hexdigest()

    @property
    def n_pages(self) -> int:
        """Count the pages, 0 where no document has pages."""
        return sum(document.n_pages for document in self.documents)


def subjects_of(documents: Sequence[Document], pack: Pack, name: str = "") -> tuple[Subject, ...]:
    """Return what a pack is asked of: each document, or all together, which is then called `name`."""
    if pack.together and documents:
        key = "\n".join(sorted(key_of(document) for document in documents))
        key = storable(documents[0].path) if len(documents) == 1 else hashlib.sha256(key.encode()).hexdigest()
        return (Subject(key, name or documents[0].name, tuple(documents)),)
    return tuple(Subject(key_of(document), document.name, (document,)) for document in documents)


@dataclass(frozen=True, slots=True)
class Cell:
    """The model's answer to one question about one subject, checked.

    `value` is the answer in one form (an ISO date, "P60D", "USD 2000000"), empty where it has none.
    `nearest` are the passages that were considered where nothing was found or proved. `confidence`
    goes from 0 to 1 and follows rules (`app.review.judge`), it is no probability. `second` is what
    the differently worded ask gave, empty where it was not needed. `rules` are those that it was asked
    and judged by.
    """

    question_id: str
    subject: str
    state: State
    answer: str
    value: str = ""
    citations: tuple[Citation, ...] = ()
    nearest: tuple[Citation, ...] = ()
    second: str = ""
    reason: Reason = Reason.NONE
    confidence: float = 0.0
    seconds: float = 0.0
    n_pages_read: int = 0
    n_pages: int = 0
    model: str = ""
    asked_sha256: str = ""
    content_sha256: str = ""
    rules: str = ""

    @property
    def proof(self) -> Citation | None:
        """Return the citation to show: the best one, for a cell without any the nearest passage."""
        return next(iter(self.citations), None) or next(iter(self.nearest), None)

    @property
    def place(self) -> Place | None:
        """Return where the proof stands."""
        proof = self.proof
        return next(iter(proof.places or proof.nearest), None) if proof else None

    @property
    def quotation(self) -> str:
        """Return the source's words that prove the answer, in one line; empty where nothing does."""
        return " ".join(self.citations[0].quote.split()) if self.citations else ""

    def is_fresh(self, question: PackQuestion, subject: Subject) -> bool:
        """Tell whether this answers the question as it is worded now, about the contents there are now."""
        same = self.stale(question, subject, Basis()) is Stale.NONE
        return same and self.state is not State.FAILED

    def stale(self, question: PackQuestion, subject: Subject, basis: Basis) -> Stale:
        """Tell what has changed since the answer was given; of an empty basis nothing is said."""
        if self.content_sha256 != subject.content_sha256:
            return Stale.CONTENTS
        if self.asked_sha256 != question.asked_sha256:
            return Stale.QUESTION
        if basis.model and self.model != basis.model:
            return Stale.MODEL
        return Stale.RULES if basis.rules and self.rules != basis.rules else Stale.NONE


@dataclass(frozen=True, slots=True)
class Mark:
    """What the user says of a cell, kept apart from the model's answer."""

    answer: str = ""
    state: State | None = None
    note: str = ""
    is_checked: bool = False

    @property
    def is_empty(self) -> bool:
        """Tell whether nothing is said."""
        return self == Mark()


NO_MARK = Mark()


def shown_state(cell: Cell, mark: Mark) -> State:
    """Return the state that counts: the user's where there is one; who gives an answer has found it."""
    return mark.state or (State.FOUND if mark.answer.strip() else cell.state)


def shown_answer(cell: Cell, mark: Mark) -> str:
    """Return the answer that counts, in one line: the user's where there is one."""
    return " ".join((mark.answer or cell.answer).split())


def severity_of(question: PackQuestion, state: State) -> Severity:
    """Return how much an outcome matters."""
    match state:
        case State.FOUND:
            return question.severity.found
        case State.ABSENT:
            return question.severity.absent
    return question.severity.unsure


def cell_to_json(cell: Cell) -> str:
    """Return a cell for the file of reviews."""
    return dumps(asdict(cell))


def cell_from_json(text: str) -> Cell | None:
    """Return a saved cell, None where another version saved it otherwise."""
    try:
        saved: dict[str, Any] = json.loads(text)
        saved["state"], saved["reason"] = State(saved["state"]), Reason(saved["reason"])
        for name in ("citations", "nearest"):
            saved[name] = tuple(citation_of(one) for one in saved[name])
        return Cell(**saved)
    except (KeyError, TypeError, ValueError):
        return None
