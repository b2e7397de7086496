"""Running a review: each subject is read once, its questions are asked side by side."""

from __future__ import annotations

from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass, replace

from app.bench import Asked, Bench
from app.evidence import EvidenceIndex
from app.planner import Choices, key_of
from app.review.alone import PassageReader
from app.review.asks import (
    AskSettings,
    Passage,
    close_passages,
    first_ask,
    is_asked_twice,
    nearest,
    proof_ask,
    second_ask,
)
from app.review.forms import is_negative
from app.review.judge import Said, failed, has_proof, is_bare_yes, judge, together, with_facts
from app.review.model import Cell, Subject
from app.review.pack import PackQuestion
from app.sweep_run import plan_passes
from engine.cancel import CancelFlag
from engine.events import AnswerFailed, AnswerText, ReadDone, StopReason
from ingest.model import Document

#: So many questions go through all their asks before the next ones start: what a stop can cost.
_GROUP = 12
_UNREAD = frozenset({"scan", "garbled-text", "page-damaged"})


@dataclass(frozen=True, slots=True)
class SubjectStarted:
    """A subject is about to be read. `index` counts from 0."""

    subject: Subject
    index: int
    n_subjects: int
    n_questions: int
    n_passes: int


@dataclass(frozen=True, slots=True)
class CellDone:
    """A cell is finished."""

    cell: Cell


#: One subject and the questions that are still open for it.
Work = tuple[Subject, tuple[PackQuestion, ...]]


def review(
    bench: Bench,
    work: Sequence[Work],
    cancel: CancelFlag,
    *,
    model: str = "",
    settings: AskSettings | None = None,
) -> Generator[object, None, int]:
    """Read each subject and ask its questions; returns how many cells were finished.

    Yields `SubjectStarted`, the events of reading, and a `CellDone` for each answer. After a stop the
    review may be started again with what is left.

    Raises:
        EngineError: reading failed, or the window holds no text.
    """
    settings = settings or AskSettings()
    reader = PassageReader(bench, cancel)
    n_done = 0
    for index, (subject, questions) in enumerate(work):
        if cancel.is_set():
            break
        if not questions:
            continue
        passes = passes_of(bench, subject)
        yield SubjectStarted(subject, index, len(work), len(questions), len(passes))
        asker = _Asker(bench, subject, settings, reader, cancel)
        for event in asker.run(questions, passes):
            if isinstance(event, CellDone):
                n_done += 1
                event = CellDone(replace(event.cell, model=model, rules=settings.rules))
            yield event
    return n_done


def passes_of(bench: Bench, subject: Subject) -> tuple[tuple[Document, ...], ...]:
    """Return what is read at a time: all of it where it fits the window, else as a sweep would."""
    planner, choices = bench.planner, Choices(project_map=False)
    n_tokens = sum(planner.n_tokens(document) for document in subject.documents)
    if n_tokens <= planner.room(choices, bench.window):
        return (subject.documents,)
    return tuple(one.documents for one in plan_passes(planner, subject.documents, choices, bench.window))


class _Asker:
    """Asks the questions of one subject."""

    def __init__(
        self,
        bench: Bench,
        subject: Subject,
        settings: AskSettings,
        reader: PassageReader,
        cancel: CancelFlag,
    ) -> None:
        self._bench = bench
        self._subject = subject
        self._settings = settings
        self._reader = reader
        self._cancel = cancel
        self._n_pages_read = _n_pages_read(subject)

    def run(
        self, questions: Sequence[PackQuestion], passes: Sequence[tuple[Document, ...]]
    ) -> Iterator[object]:
        """Yield reading events and cells."""
        if len(passes) == 1:
            yield from self._pass(questions, passes[0])
            return
        parts: dict[str, list[Cell]] = {question.id: [] for question in questions}
        for documents in passes:
            for event in self._pass(questions, documents):
                if isinstance(event, CellDone):
                    parts[event.cell.question_id].append(event.cell)
                else:
                    yield event
            if self._cancel.is_set():
                return  # an answer from part of a document is none
        for found in parts.values():
            if found:
                yield CellDone(together(found))

    def _pass(self, questions: Sequence[PackQuestion], documents: tuple[Document, ...]) -> Iterator[object]:
        choices = Choices(pins=frozenset(map(key_of, documents)), project_map=False)
        plan = self._bench.planner.plan(documents, choices, self._bench.window)
        is_read = False
        for event in self._bench.read(plan, self._cancel, label=self._subject.name):
            is_read = isinstance(event, ReadDone) and not event.cancelled
            yield event
        if not is_read:
            return
        index = EvidenceIndex(documents)
        for start in range(0, len(questions), _GROUP):
            if self._cancel.is_set():
                return
            for cell in self._group(questions[start : start + _GROUP], index):
                yield CellDone(cell)

    def _group(self, questions: Sequence[PackQuestion], index: EvidenceIndex) -> Iterator[Cell]:
        """Ask a few questions side by side, then what their answers call for, and yield their cells."""
        settings, by_id = self._settings, {question.id: question for question in questions}
        n_near = max(settings.n_near, settings.n_focus)
        near = {question.id: nearest(index, question, settings, n_near) for question in questions}
        close = {q.id: close_passages(index, q, near[q.id], settings) for q in questions}
        first: dict[str, Said] = {}
        bare_yes: list[PackQuestion] = []
        later: list[Asked] = []
        for answer in self._answers(
            [first_ask(q, near[q.id][: settings.n_focus], settings) for q in questions]
        ):
            if isinstance(answer, AnswerFailed):
                yield failed(by_id[answer.question_id], self._subject, answer.message)
                continue
            question = by_id[answer.done.question_id]
            first[question.id] = answer = with_facts(answer, question, index)
            if is_bare_yes(question, answer) and close[question.id]:
                bare_yes.append(question)
                continue
            follow_up = self._follow_up(question, answer, near[question.id][: settings.n_near])
            if follow_up is None:
                yield self._judged(question, answer, near[question.id], close[question.id])
            else:
                later.append(follow_up)
        for question in bare_yes:
            clauses = self._reader.saying_yes(question, close[question.id])
            if clauses is None:
                later.append(second_ask(question, (), settings))
            else:
                said = first[question.id]
                yield self._judged(question, said, near[question.id], close[question.id], clauses=clauses)
        for answer in self._answers(later):
            if isinstance(answer, AnswerFailed):
                yield failed(by_id[answer.question_id], self._subject, answer.message)
                continue
            question = by_id[answer.done.question_id]
            yield self._settled(question, first[question.id], answer, near[question.id], close[question.id])

    def _follow_up(self, question: PackQuestion, said: Said, near: Sequence[Passage]) -> Asked | None:
        """Return what is to be asked about an answer: again if it found nothing, else for its proof.

        Where signs tell such a clause the second ask stands alone: `docs/quality.md` measured it so.
        """
        if is_asked_twice(question):
            return second_ask(question, (), self._settings)
        if is_negative(question.form, said.done.text):
            return second_ask(question, near, self._settings)
        return None if has_proof(said) or not near else proof_ask(question, said.done.text, near)

    def _settled(
        self,
        question: PackQuestion,
        first: Said,
        then: Said,
        near: Sequence[Passage],
        close: Sequence[Passage],
    ) -> Cell:
        if is_asked_twice(question) or is_negative(question.form, first.done.text):
            return self._judged(question, first, near, close, second=then)
        number = then.done.text.strip()
        chosen = int(number) if number.isdecimal() else None
        return self._judged(question, first, near, close, chosen=chosen)

    def _answers(self, asked: Sequence[Asked]) -> Iterator[Said | AnswerFailed]:
        """Yield the answers as they end; those that were stopped are left out."""
        if not asked or self._cancel.is_set():
            return
        for event in self._bench.ask_many(asked, self._cancel):
            if isinstance(event, AnswerFailed):
                yield event
            elif not isinstance(event, AnswerText) and event.done.reason is not StopReason.CANCELLED:
                yield Said(event.done, event.citations)

    def _judged(
        self,
        question: PackQuestion,
        first: Said,
        near: Sequence[Passage],
        close: Sequence[Passage],
        *,
        second: Said | None = None,
        chosen: int | None = None,
        clauses: Sequence[Passage] | None = None,
    ) -> Cell:
        return judge(
            question,
            self._subject,
            first,
            near=near,
            second=second,
            chosen=chosen if chosen and chosen <= len(near) else None,
            n_pages_read=self._n_pages_read,
            is_all_read=self._n_pages_read == self._subject.n_pages,
            close=close,
            clauses=clauses,
        )


def _n_pages_read(subject: Subject) -> int:
    """Count the pages whose text could be read: a scanned or damaged page says nothing to a model."""
    n_unread = 0
    for document in subject.documents:
        unread = {remark.page_index for remark in document.remarks if remark.code in _UNREAD}
        n_unread += len(unread - {None})
    return subject.n_pages - n_unread
