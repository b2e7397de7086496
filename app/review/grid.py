"""A review as a table: what its cells and the user's marks come to, for the window and the exports."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from app.review.model import (
    NO_MARK,
    Basis,
    Cell,
    Mark,
    Stale,
    State,
    Subject,
    severity_of,
    shown_answer,
    shown_state,
)
from app.review.pack import Pack, PackQuestion, Positions, Severity
from app.review.playbook import Finding, Position, Verdict, compare

CellKey = tuple[str, str]
"""A subject's key and a question's id."""


@dataclass(frozen=True, slots=True)
class Line:
    """One cell with all that is shown of it. `page` is as `page_of` gives it.

    `stale` tells what has changed since; a playbook's verdict is always of the playbook as it is now.
    """

    subject: Subject
    question: PackQuestion
    cell: Cell
    mark: Mark
    state: State
    answer: str
    page: str
    quotation: str
    severity: Severity
    verdict: Verdict | None
    stale: Stale = Stale.NONE

    @property
    def is_by_hand(self) -> bool:
        """Tell whether the user said what the answer or the state is: the model's doubts are settled."""
        return bool(self.mark.answer.strip() or self.mark.state)


@dataclass(frozen=True, slots=True)
class Grid:
    """A pack, what it is asked of, the answers so far.

    `playbook` replaces the pack's positions; answers by another basis than `basis` are out of date.
    """

    pack: Pack
    subjects: tuple[Subject, ...]
    cells: Mapping[CellKey, Cell] = field(default_factory=lambda: MappingProxyType({}))
    marks: Mapping[CellKey, Mark] = field(default_factory=lambda: MappingProxyType({}))
    playbook: Mapping[str, Positions] | None = None
    basis: Basis = field(default_factory=Basis)

    def line(self, subject: Subject, question: PackQuestion) -> Line | None:
        """Return what is to be shown of a cell, None while it has no answer."""
        key = (subject.key, question.id)
        cell, mark = self.cells.get(key), self.marks.get(key, NO_MARK)
        if cell is None:
            return None
        state, answer = shown_state(cell, mark), shown_answer(cell, mark)
        is_denied = state is State.ABSENT and cell.state is not State.ABSENT  # the user found no such clause
        if is_denied and not mark.answer:
            answer = ""
        return Line(
            subject,
            question,
            cell,
            mark,
            state,
            answer,
            "" if is_denied else page_of(cell),
            "" if is_denied else cell.quotation,
            severity_of(question, state),
            self._verdict(question, state, answer, cell),
            cell.stale(question, subject, self.basis) if cell.state is not State.FAILED else Stale.NONE,
        )

    def lines(self) -> Iterator[Line]:
        """Yield the finished cells, subject by subject in the pack's order."""
        for subject in self.subjects:
            for question in self.pack.questions:
                if line := self.line(subject, question):
                    yield line

    def counts(self) -> Counter[State]:
        """Count the finished cells by state."""
        return Counter(line.state for line in self.lines())

    def open_questions(self, subject: Subject) -> tuple[PackQuestion, ...]:
        """Return the questions without a fresh answer: a stopped review goes on with these."""
        return tuple(
            question
            for question in self.pack.questions
            if (cell := self.cells.get((subject.key, question.id))) is None
            or not cell.is_fresh(question, subject)
        )

    def stale_questions(self, subject: Subject) -> tuple[PackQuestion, ...]:
        """Return the questions whose answers are out of date, whatever has changed."""
        return tuple(q for q in self.pack.questions if (line := self.line(subject, q)) and line.stale)

    def positions_of(self, question: PackQuestion) -> Positions:
        """Return the positions that hold for a question."""
        if self.playbook is not None:
            return self.playbook.get(question.id, Positions())
        return question.positions

    def _verdict(self, question: PackQuestion, state: State, answer: str, cell: Cell) -> Verdict | None:
        positions = self.positions_of(question)
        if positions.is_empty:
            return None
        outcome = "unsure" if state is State.FAILED else state.value
        return compare(positions, Finding(outcome, answer, cell.quotation))


#: Of verdicts on a playbook: sign and word, so that no verdict is told by colour alone.
POSITION_SIGNS = {
    Position.PREFERRED: "✓",
    Position.ACCEPTABLE: "○",
    Position.UNACCEPTABLE: "✕",
    Position.OPEN: "?",
}


def page_of(cell: Cell) -> str:
    """Return where a cell's proof stands: the page's printed label, or "line 7", or "message 3".

    Without a proof it is where the nearest passage stands; what is absent stands nowhere.
    """
    place = cell.place
    if place is None or cell.state is State.ABSENT:
        return ""
    if place.page_label is not None:
        return place.page_label
    if place.message_id is not None:
        return f"message {place.message_id}"
    return f"line {place.line_start}" if place.line_start is not None else ""
