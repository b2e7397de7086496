"""Summarise chats on an open model: period by period, what is kept not again, all questions side by side."""

from __future__ import annotations

from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass, replace

from app.bench import Asked, Bench
from app.planner import Choices, Planner, key_of
from app.summary.cite import Citer
from app.summary.kept import KeptSummaries, Recipe, at_home, key_of_period
from app.summary.lines import items_of, owned, says_yes, sentences_of
from app.summary.model import By, Coverage, Item, Period, PeriodSummary, Section, Summary, put_together
from app.summary.periods import passes_of, periods_of
from app.summary.questions import (
    N_ITEMS,
    N_TOPICS,
    TOPICS_ID,
    fingerprint,
    first_questions,
    section_of,
    state_questions,
    topic_question,
)
from app.sweep import Pass
from app.thinking import after_thinking
from engine.cancel import CancelFlag
from engine.errors import EngineError
from engine.events import AnswerFailed, AnswerText, ReadDone, ReadEvent, StopReason
from ingest.model import Document

_MIN_LETTERS = 3


@dataclass(frozen=True, slots=True)
class Order:
    """What is to be summarised. `model_name` is shown; `model_id` tells models apart for what is kept."""

    documents: tuple[Document, ...]
    by: By
    topic: str = ""
    model_name: str = ""
    model_id: str = ""
    label: str = ""


@dataclass(frozen=True, slots=True)
class PeriodStarted:
    """A period is next. `index` counts from 0; `n_tokens` are those of its passes, 0 if it is kept."""

    index: int
    n_periods: int
    period: Period
    n_passes: int
    n_tokens: int
    is_kept: bool


@dataclass(frozen=True, slots=True)
class SectionGrew:
    """A piece of a section's text as the model writes it, not checked yet."""

    period: Period
    section: Section
    text: str


@dataclass(frozen=True, slots=True)
class PeriodDone:
    """A period is summarised, or was kept; `so_far` is the whole of what there is."""

    index: int
    summary: PeriodSummary
    so_far: Summary


SummaryEvent = PeriodStarted | ReadEvent | SectionGrew | PeriodDone


@dataclass(frozen=True, slots=True)
class Work:
    """One period before it is read: its passes, or what is kept of it."""

    period: Period
    documents: tuple[Document, ...]
    key: str
    passes: tuple[Pass, ...]
    kept: PeriodSummary | None


def plan_work(planner: Planner, window: int, order: Order, kept: KeptSummaries | None) -> tuple[Work, ...]:
    """Find out, without reading, which periods there are, what each takes and which are kept.

    Raises:
        WindowExceededError: the window is too small for a single message.
    """
    recipe = Recipe(order.model_id, fingerprint(order.by, order.topic), window)
    works = []
    for period, documents in periods_of(order.documents, order.by):
        key = key_of_period(documents, recipe)
        found = kept.load(key, period) if kept else None
        found = at_home(found, documents) if found else None
        passes = () if found else passes_of(planner, documents, Choices(), window)
        works.append(Work(period, documents, key, passes, found))
    return tuple(works)


def summarise(
    bench: Bench, order: Order, cancel: CancelFlag, kept: KeptSummaries | None = None
) -> Generator[SummaryEvent, None, Summary]:
    """Summarise period after period; returns the whole. Cancelled, it holds the periods that were done.

    Raises:
        EngineError: reading or answering failed; finished periods are kept.
    """
    works = plan_work(bench.planner, bench.window, order, kept)
    done: list[PeriodSummary] = []
    for index, work in enumerate(works):
        n_passes = work.kept.n_passes if work.kept else len(work.passes)
        n_tokens = sum(one.n_tokens for one in work.passes)
        yield PeriodStarted(index, len(works), work.period, n_passes, n_tokens, work.kept is not None)
        found = work.kept or (yield from _period(bench, work, order, cancel))
        if found is None:
            break
        if kept and not work.kept:
            kept.save(work.key, found)
        done.append(found)
        yield PeriodDone(index, found, _whole(order, works, done))
    return _whole(order, works, done)


def _whole(order: Order, works: Sequence[Work], done: Sequence[PeriodSummary]) -> Summary:
    coverage = Coverage(
        sum(one.period.n_messages for one in done),
        sum(work.period.n_messages for work in works),
        sum(one.n_passes for one in done),
        sum(one.n_passes for one in done if one.is_kept),
    )
    chats = tuple(dict.fromkeys(document.name for document in order.documents))
    items = put_together(done)
    return Summary(chats, order.by, order.model_name, tuple(done), items, coverage, order.topic)


def _period(
    bench: Bench, work: Work, order: Order, cancel: CancelFlag
) -> Generator[SummaryEvent, None, PeriodSummary | None]:
    """Read and ask each pass of a period; None where it was cancelled before its end."""
    parts: list[PeriodSummary] = []
    for one in work.passes:
        pins = frozenset(map(key_of, one.documents))
        plan = bench.planner.plan(one.documents, Choices(pins=pins, project_map=False), bench.window)
        is_whole = False
        for event in bench.read(plan, cancel, label=order.label):
            is_whole = isinstance(event, ReadDone) and not event.cancelled
            yield event
        items = (yield from _Asking(bench, work.period, order, cancel).of(one)) if is_whole else None
        if items is None:
            return None
        parts.append(PeriodSummary(work.period, items, 1))
    return PeriodSummary(work.period, put_together(parts), len(parts))


class _Asking:
    """Asks the questions of one pass and turns the answers into items."""

    def __init__(self, bench: Bench, period: Period, order: Order, cancel: CancelFlag) -> None:
        self._bench = bench
        self._period = period
        self._order = order
        self._cancel = cancel

    def of(self, one: Pass) -> Generator[SummaryEvent, None, tuple[Item, ...] | None]:
        """Ask, and ask again where the answers give rise to it; None if cancelled."""
        order = self._order
        said = yield from self._ask(first_questions(order.by, order.topic))
        if said is None:
            return None
        citer = Citer(one.documents)
        topics = {f"{Section.TOPIC}0": order.topic} if order.topic else {}
        if TOPICS_ID in said:
            listed = items_of(citer.with_names(said.pop(TOPICS_ID)), N_TOPICS)
            topics = {f"{Section.TOPIC}{number}": topic for number, topic in enumerate(listed)}
            more = yield from self._ask([topic_question(n, topic) for n, topic in enumerate(listed)])
            if more is None:
                return None
            said |= more
        items = [
            item for name, text in said.items() for item in _items(citer, name, text, topics.get(name, ""))
        ]
        tasks = [(n, item.text) for n, item in enumerate(items) if item.section is Section.ACTIONS]
        states = yield from self._ask(state_questions(tasks))
        if states is None:
            return None
        return tuple(_with_state(item, states.get(f"state{n}")) for n, item in enumerate(items))

    def _ask(self, asked: Sequence[Asked]) -> Generator[SummaryEvent, None, dict[str, str] | None]:
        """Return the answers by question id in the order asked; None if cancelled."""
        said: dict[str, str] = {one.id: "" for one in asked}
        for event in self._bench.ask_many(asked, self._cancel) if asked else ():
            if isinstance(event, AnswerFailed):
                raise EngineError(event.message)
            if isinstance(event, AnswerText):
                section = section_of(event.question_id)
                if section is not None:
                    yield SectionGrew(self._period, section, event.text)
            elif event.done.reason is StopReason.CANCELLED:
                return None
            else:
                said[event.done.question_id] = after_thinking(event.done.text)
        return None if self._cancel.is_set() else said


def _items(citer: Citer, question_id: str, text: str, topic: str) -> Iterator[Item]:
    section = section_of(question_id)
    assert section is not None
    text = citer.with_names(text)
    lines = sentences_of(text, N_ITEMS) if section is Section.OVERVIEW else items_of(text, N_ITEMS)
    for line in lines:
        owner, rest = owned(line)
        person = citer.person(owner)
        if sum(map(str.isalnum, rest if person else line)) < _MIN_LETTERS or citer.person(line.rstrip(": .")):
            continue  # a name and nothing said
        if person and section is Section.ACTIONS:
            yield citer.item(section, rest, owner=person)
        else:
            item = citer.item(section, line, topic=topic)
            # Whom the line itself names first is whose task it is.
            named = citer.person_in(line) if section is Section.ACTIONS else ""
            yield replace(item, owner=named)


def _with_state(item: Item, answer: str | None) -> Item:
    return item if answer is None else replace(item, state="done" if says_yes(answer) else "open")
