"""The summary of the open workspace: what is chosen, what it takes, the job that makes it. GUI thread."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Generator, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any, cast

from PySide6.QtCore import QObject, Signal, Slot

from app import paths
from app.bench import Bench
from app.chats import participants_of, period_of
from app.choices import key_of
from app.controller import Controller
from app.json_text import dumps
from app.messages import Event, Failed, Job, Progress
from app.pacing import FLUSH_EVERY_S
from app.planner import Planner
from app.states import ModelState
from app.summary.export import export
from app.summary.kept import KeptSummaries, weights_id
from app.summary.model import By, Section, Summary, from_json, to_json
from app.summary.periods import fitting
from app.summary.run import Order, PeriodDone, PeriodStarted, SectionGrew, plan_work, summarise
from app.workspace_keeper import WorkspaceKeeper
from engine.cancel import CancelFlag
from engine.events import ReadProgress
from ingest.chats import Filter, filter_document
from ingest.model import Document, Kind


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the user chose. `chats` are keys of documents, empty for all; `by` None as it fits."""

    chats: frozenset[str] = frozenset()
    by: By | None = None
    topic: str = ""
    messages: Filter = Filter()  # noqa: RUF009 - frozen


@dataclass(frozen=True, slots=True)
class Cost:
    """What a summary would take; kept periods take nothing. `people` and `span` are those of all messages."""

    n_messages: int
    n_periods: int
    n_kept: int
    n_passes: int
    n_tokens: int
    people: tuple[str, ...] = ()
    span: tuple[datetime, datetime] | None = None


class SummaryDesk(QObject):
    """Holds the summary of the workspace and saves it; says what changed by its signals."""

    changed = Signal()
    cost_changed = Signal()
    running_changed = Signal()
    #: A piece of text of a section as it is written, not checked yet.
    grew = Signal(str, str)

    def __init__(
        self, controller: Controller, keeper: WorkspaceKeeper, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._controller = controller
        self._keeper = keeper
        self._kept = KeptSummaries(paths.summaries_dir())
        self._workspace_id = 0
        self._job_id = self._weigh_id = ""
        self._job_workspace_id = 0
        self.wanted = Wanted()
        self.cost: Cost | None = None
        self.summary: Summary | None = None
        self.started: PeriodStarted | None = None
        self.reading: ReadProgress | None = None
        controller.plan_changed.connect(self.weigh)
        controller.job_happened.connect(self._on_job)
        controller.weighed.connect(self._on_weighed)
        keeper.changed.connect(self.load)
        self.load()

    # --- what there is ------------------------------------------------------------------------

    @property
    def chats(self) -> tuple[Document, ...]:
        """Return the chats of the workspace."""
        return tuple(one for one in self._controller.documents if one.kind is Kind.CHAT)

    @property
    def chosen(self) -> tuple[Document, ...]:
        """Return the chats that are to be summarised, whole."""
        keys = self.wanted.chats
        return tuple(one for one in self.chats if not keys or key_of(one) in keys)

    @property
    def is_running(self) -> bool:
        """Tell whether a summary is under way."""
        return bool(self._job_id)

    @property
    def can_run(self) -> bool:
        """Tell whether there is a model, something to summarise, and nothing under way."""
        is_open = self._controller.model_state in (ModelState.OPENING, ModelState.READY)
        return is_open and not self.is_running and self.cost is not None and self.cost.n_messages > 0

    @property
    def tokens_per_s(self) -> float | None:
        """Return the reading speed measured here; None before a first reading."""
        return self._controller.tokens_per_s

    # --- what the user does -------------------------------------------------------------------

    def want(self, **changes: Any) -> None:
        """Choose other chats, another period, other people or another cut."""
        self.wanted = replace(self.wanted, **changes)
        self.weigh()

    def run(self) -> None:
        """Summarise; periods that are kept are not read again."""
        if not self.can_run:
            return
        self._job_workspace_id = self._workspace_id
        self.summary = self.started = self.reading = None
        self._job_id = self._controller.run_job(_job(self._order_maker(), self._kept))
        self.changed.emit()
        self.running_changed.emit()

    def cancel(self) -> None:
        """Stop; finished periods stay."""
        self._controller.cancel_job(self._job_id)

    def export_to(self, path: Path) -> None:
        """Write the summary. Raises OSError, and ValueError for an unknown ending."""
        if self.summary is not None:
            export(self.summary, path)

    @Slot()
    def load(self) -> None:
        """Show the summary of the open workspace."""
        if self._keeper.current.id == self._workspace_id:
            return
        self._workspace_id = self._keeper.current.id
        self.wanted = Wanted()
        self.summary = None
        text = self._keeper.workspaces.summary(self._workspace_id)
        with suppress(ValueError, KeyError, TypeError):  # a version before or after this one saved it
            self.summary = from_json(json.loads(text)) if text else None
        self.changed.emit()
        self.weigh()

    # --- what it takes ------------------------------------------------------------------------

    @Slot()
    def weigh(self) -> None:
        """Count anew what a summary would take, away from the window."""
        planner = self._controller.planner
        self.cost, self._weigh_id = None, ""
        if self.chosen and planner is not None:
            make = self._order_maker()
            work = partial(_cost, planner, self._controller.window, make, self._kept, self.chosen)
            self._weigh_id = self._controller.weigh(work)
        self.cost_changed.emit()

    def _order_maker(self) -> Callable[[Planner, int], Order]:
        """Return what makes the order on another thread: filtering a large chat takes a while."""
        file, name = self._controller.model_file, self._controller.model_name
        model_id = weights_id(file) if file else name
        return partial(_order, self.chosen, self.wanted, name, model_id)

    @Slot(str, object)
    def _on_weighed(self, request_id: str, value: object) -> None:
        if request_id == self._weigh_id:
            self._weigh_id = ""
            self.cost = value if isinstance(value, Cost) else None
            self.cost_changed.emit()

    # --- the job ------------------------------------------------------------------------------

    @Slot(object)
    def _on_job(self, event: Event) -> None:
        if event.request_id != self._job_id:
            return
        if isinstance(event, Progress):
            self._on_progress(event.value)
            return
        self._job_id = ""
        self.started = self.reading = None
        if isinstance(event, Failed):
            self._controller.noticed.emit(event.notice)
        else:
            self._take(cast("Summary | None", event.value))
        self.running_changed.emit()
        self.weigh()

    def _on_progress(self, value: object) -> None:
        match value:
            case PeriodStarted():
                self.started, self.reading = value, None
                self.running_changed.emit()
            case ReadProgress():
                self.reading = value
                self.running_changed.emit()
            case SectionGrew():
                if self.reading is not None:
                    self.reading = None
                    self.running_changed.emit()
                self.grew.emit(value.section.value, value.text)
            case Summary():
                self._take(value)

    def _take(self, summary: Summary | None) -> None:
        """Show and save what there is; a workspace that was left meanwhile gets its own."""
        if summary is None or not summary.periods:
            return
        text = dumps(to_json(summary))
        self._keeper.workspaces.save_summary(self._job_workspace_id, text)
        if self._job_workspace_id == self._workspace_id:
            self.summary = summary
            self.changed.emit()


def _order(
    chats: Sequence[Document], wanted: Wanted, model_name: str, model_id: str, planner: Planner, window: int
) -> Order:
    kept = (filter_document(one, wanted.messages) for one in chats)
    documents = tuple(one for one in kept if one.segments)
    by = wanted.by or fitting(planner, documents, window)
    return Order(documents, by, wanted.topic, model_name, model_id, "summary")


def _cost(
    planner: Planner,
    window: int,
    make: Callable[[Planner, int], Order],
    kept: KeptSummaries,
    chats: Sequence[Document],
) -> Cost:
    """Return what the order would take, and who wrote when in the chats as a whole."""
    works = plan_work(planner, window, make(planner, window), kept)
    return Cost(
        sum(work.period.n_messages for work in works),
        len(works),
        sum(work.kept is not None for work in works),
        sum(len(work.passes) for work in works),
        sum(one.n_tokens for work in works for one in work.passes),
        participants_of(chats),
        period_of(chats),
    )


def _job(make: Callable[[Planner, int], Order], kept: KeptSummaries) -> Job:
    """Return the job that summarises: besides its steps it yields the `Summary` so far after each period."""

    def job(bench: Bench, cancel: CancelFlag) -> Generator[object, None, object]:
        order = make(bench.planner, bench.window)
        steps = summarise(bench, order, cancel, kept)
        pace = _Pace()
        while True:
            try:
                event = next(steps)
            except StopIteration as end:
                return end.value
            if isinstance(event, PeriodDone):
                yield event.so_far
            else:
                yield from pace.steps(event)

    return job


class _Pace:
    """Lets progress pass now and then and joins the pieces of each section's text."""

    def __init__(self) -> None:
        self._due_s = 0.0
        self._held: dict[Section, SectionGrew] = {}

    def steps(self, event: object) -> Generator[object, None, None]:
        if isinstance(event, SectionGrew):
            known = self._held.get(event.section)
            self._held[event.section] = replace(event, text=known.text + event.text) if known else event
        elif not isinstance(event, ReadProgress):
            yield from self._flush()
            yield event
            return
        if time.monotonic() >= self._due_s:
            self._due_s = time.monotonic() + FLUSH_EVERY_S
            yield from self._flush()
            if isinstance(event, ReadProgress):
                yield event

    def _flush(self) -> Generator[object, None, None]:
        yield from self._held.values()
        self._held.clear()
