"""What of the plan the model has read, and the jobs that have the engine. QtCore only, GUI thread only."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Signal, Slot

from app.engine_bridge import ModelSource, Opened
from app.ingest_bridge import SourceReader
from app.messages import (
    Cancelled,
    Event,
    Failed,
    FindStored,
    Finished,
    Job,
    Notice,
    Progress,
    ReadPlan,
    RunJob,
    new_id,
)
from app.planned_library import PlannedLibrary
from app.states import StoredPrefix
from engine.cancel import CancelFlag
from engine.events import ReadDone, ReadProgress, StoreNotice, TuningProgress

if TYPE_CHECKING:
    from app.edit_cost import EditCost
    from app.planner import Plan


class ReadLibrary(PlannedLibrary):
    """Has the plan on show read, paused and read on, and knows how it stands to what the context holds."""

    reading_changed = Signal()
    job_happened = Signal(object)

    def __init__(
        self,
        source: ModelSource | None,
        make_reader: Callable[[], SourceReader],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(source, make_reader, parent)
        self.progress: ReadProgress | None = None
        self.tuning: TuningProgress | None = None
        self.read_done: ReadDone | None = None
        #: What the stored reading is called: the workspace's name.
        self.reading_label = ""
        self._read_plan: Plan | None = None
        self._paused_plan: Plan | None = None
        self._plan_being_read: Plan | None = None
        self._tokens_per_s: float | None = None
        self._read_id = self._stored_id = ""
        self._jobs: set[str] = set()
        #: How much of the plan on show is on disk; None where that is unknown or nothing is kept.
        self.stored: StoredPrefix | None = None
        self.plan_changed.connect(self.look_for_stored)

    @property
    def is_reading(self) -> bool:
        """Tell whether the engine reads a plan now."""
        return bool(self._read_id)

    @property
    def is_working(self) -> bool:
        """Tell whether a job has the engine."""
        return bool(self._jobs)

    @property
    def is_read(self) -> bool:
        """Tell whether the plan on show is what the context holds."""
        return self._is_shown(self._read_plan)

    @property
    def is_paused(self) -> bool:
        """Tell whether the plan on show was read in part: questions are asked of that part."""
        return not self.is_reading and self._is_shown(self._paused_plan)

    @property
    def n_documents_read(self) -> tuple[int, int]:
        """Count the documents that a paused reading holds whole, and all that it is to hold."""
        plan = self._paused_plan
        if plan is None or self.progress is None:
            return 0, 0
        n_done, ends = self.progress.n_done, plan.prefix.document_ends[1:]  # the first part are instructions
        n_total = len(plan.documents)
        return min(n_total, sum(end <= n_done for end in ends)), n_total

    @property
    def can_read(self) -> bool:
        """Tell whether there is something new to read."""
        return bool(
            self.plan
            and self.plan.entries
            and self.plan.plan
            and self._has_model
            and not self.is_read
            and not self.is_reading
            and not self._jobs
        )

    @property
    def edit_cost(self) -> EditCost | None:
        """Return what reading the plan on show takes beside what was read; None before a first reading."""
        plan = self.plan.plan if self.plan else None
        if plan is None or self._read_plan is None:
            return None
        from app.edit_cost import edit_cost

        return edit_cost(self._read_plan, plan, self._tokens_per_s)

    @property
    def read_plan(self) -> Plan | None:
        """Return what the context holds, None where that is not a plan of these sources."""
        return self._read_plan

    @property
    def tokens_per_s(self) -> float | None:
        """Return the speed of the last reading, None before one."""
        return self._tokens_per_s

    def use_model(self, source: ModelSource | None) -> None:
        """Stop reading and working, and put another model in place of this one, None for none."""
        self.pause_reading()
        for request_id in self._jobs:
            self.cancel_job(request_id)
        self._read_id = ""
        self.progress = self.read_done = None
        self._tokens_per_s = None
        super().use_model(source)
        self.reading_changed.emit()

    def open_model(self) -> None:
        """Load the model in the engine's thread; it has read nothing yet."""
        self._forget_what_is_read()
        super().open_model()

    def read(self) -> None:
        """Read the plan on show; what the context or the disk already holds is not read again."""
        plan = self.plan.plan if self.plan else None
        if not self.can_read or plan is None:
            return
        self._read_id = new_id()
        self.progress = self.read_done = None
        self._plan_being_read = plan
        self._engine.submit(ReadPlan(self._read_id, CancelFlag(), plan, self.reading_label))
        self.reading_changed.emit()

    @Slot()
    def look_for_stored(self) -> None:
        """Find out, once the engine is free, how much of the plan on show was read before and is on disk."""
        self._engine.cancel(self._stored_id)
        self._stored_id, self.stored = "", None
        plan = self.plan.plan if self.plan else None
        if plan is None or not self.plan or not self.plan.entries or self.is_read:
            return
        self._stored_id = new_id()
        self._engine.submit(FindStored(self._stored_id, CancelFlag(), plan))

    def pause_reading(self) -> None:
        """Stop reading; what was read stays, and reading goes on from there."""
        self._engine.cancel(self._read_id)

    def run_job(self, job: Job) -> str:
        """Run a use case of many steps after what is under way; its events come by `job_happened`.

        A job may read other plans: the one on show is brought back before the next question.
        """
        request = RunJob(new_id(), CancelFlag(), job)
        self._jobs.add(request.id)
        self._forget_what_is_read()
        self._engine.submit(request)
        self.reading_changed.emit()
        return request.id

    def cancel_job(self, request_id: str) -> None:
        """Ask a job to stop; it ends with what it has."""
        self._engine.cancel(request_id)

    @Slot(object)
    def _on_engine(self, event: Event) -> None:
        if event.request_id == self._read_id:
            self._on_read(event)
        elif event.request_id == self._stored_id:
            self._on_stored(event)
        elif event.request_id in self._jobs:
            self._on_job(event)
        else:
            super()._on_engine(event)

    def _on_opening(self, event: Event) -> None:
        if isinstance(event, Progress):
            self._tokens_per_s = cast(Opened, event.value).tokens_per_s
        super()._on_opening(event)

    def _on_stored(self, event: Event) -> None:
        self._stored_id = ""
        if isinstance(event, Finished) and event.value is not None:
            self.stored = cast(StoredPrefix, event.value)
            self.reading_changed.emit()

    def _on_read(self, event: Event) -> None:
        if isinstance(event, Progress):
            self._on_progress(event.value)
        else:
            self._end_reading(event)

    def _on_progress(self, value: object) -> None:
        if isinstance(value, StoreNotice):
            self.noticed.emit(Notice(value.text))
            return
        self.tuning = value if isinstance(value, TuningProgress) else None
        if self.tuning is None:
            self.progress = cast(ReadProgress, value)
        self.reading_changed.emit()

    def _end_reading(self, event: Event) -> None:
        self._read_id, self.tuning = "", None
        if isinstance(event, Finished):
            self.read_done = done = cast(ReadDone, event.value)
            if done.n_evaluated:
                self._tokens_per_s = done.n_evaluated / done.seconds
            self.progress = None
            self._read_plan = self._plan_being_read
            self._paused_plan = None
        elif isinstance(event, Cancelled):
            self._paused_plan = self._plan_being_read
            self._note_what_was_read(cast(ReadDone | None, event.value))
        elif isinstance(event, Failed):
            self.noticed.emit(event.notice)
        self.reading_changed.emit()

    def _note_what_was_read(self, done: ReadDone | None) -> None:
        """Bring the progress up to the pause: only the end tells what was read last."""
        if self.progress and done and done.n_reused is not None and done.n_evaluated is not None:
            self.progress = replace(self.progress, n_reused=done.n_reused, n_evaluated=done.n_evaluated)

    def _on_job(self, event: Event) -> None:
        if not isinstance(event, Progress):
            self._end_job(event)
        self.job_happened.emit(event)

    def _end_job(self, event: Event) -> None:
        self._jobs.discard(event.request_id)
        self._forget_what_is_read()
        self.reading_changed.emit()

    def _forget_what_is_read(self) -> None:
        self._read_plan = self._paused_plan = None

    def _is_shown(self, plan: Plan | None) -> bool:
        """Tell whether a plan has the tokens of the one on show."""
        if plan is None or self.plan is None or self.plan.plan is None:
            return False
        ours, theirs = self.plan.plan.prefix.token_ids, plan.prefix.token_ids
        return ours is theirs or (len(ours) == len(theirs) and bool((ours == theirs).all()))
