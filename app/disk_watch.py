"""Sources that changed on disk: noticed, read beside the window, and weighed before they are taken over."""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.choices import key_of
from app.messages import Cancel, Event, Finished, Request, new_id
from app.states import Source, SourceState
from app.worker_thread import Steps, Worker, WorkerThread
from engine.cancel import CancelFlag
from ingest.errors import IngestError
from ingest.model import Document, Reading
from ingest.options import ReadOptions

if TYPE_CHECKING:
    from app.controller import Controller
    from app.edit_cost import EditCost
    from ingest.watch import Changes, SourceSnapshot

_EVERY_S = 5.0
#: A look may take this share of the time; a huge tree is looked at less often.
_BUSY_SHARE = 0.05


@dataclass(frozen=True, slots=True)
class Update:
    """What changed on disk, ready to be taken over.

    `documents` are the names of those that are new or have other content, `keys` their `key_of`, and
    `removed` the names of those that are gone. `cost` says what would be read again; None where nothing
    has been read, or it is not known yet.
    """

    documents: tuple[str, ...]
    removed: tuple[str, ...]
    keys: frozenset[str]
    cost: EditCost | None = None

    @property
    def names(self) -> tuple[str, ...]:
        """Return all names concerned."""
        return self.documents + self.removed


@dataclass(frozen=True, slots=True)
class Look:
    """Compare sources with the disk. The value is a map of source ids to their `Changes`, where any."""

    id: str
    cancel: Cancel
    sources: tuple[tuple[str, Path, ReadOptions, Reading], ...]


class LookWorker(Worker):
    """Keeps a snapshot of each reading it has seen and compares the disk with it."""

    def __init__(self) -> None:
        super().__init__()
        self._snapshots: dict[str, tuple[Reading, SourceSnapshot]] = {}

    def perform(self, request: Request) -> Steps:
        """Look once."""
        from ingest.watch import changes_since, snapshot_of

        assert isinstance(request, Look)
        yield from ()
        found: dict[str, Changes] = {}
        kept: dict[str, tuple[Reading, SourceSnapshot]] = {}
        for source_id, path, options, reading in request.sources:
            known = self._snapshots.get(source_id)
            try:
                if known is None or known[0] is not reading:
                    known = reading, snapshot_of(path, options, reading)
                kept[source_id] = known
                if changes := changes_since(known[1]):
                    found[source_id] = changes
            except (OSError, IngestError):  # gone before it was looked at: adding it again says so
                continue
        self._snapshots = kept
        return Finished(request.id, found)


class DiskWatch(QObject):
    """Looks at the disk now and then once started; `changed` says that there is something to take over."""

    changed = Signal()

    def __init__(self, controller: Controller) -> None:
        super().__init__(controller)
        self.update: Update | None = None
        self.gone: frozenset[str] = frozenset()
        self._controller = controller
        self._thread: WorkerThread | None = None
        self._look_id = self._weigh_id = ""
        self._looked_at_s = 0.0
        self._readings: dict[str, Reading] = {}
        self._pending: dict[str, Changes] = {}
        self._read_when_planned = self._runs = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.look)
        controller.read_ahead_done.connect(self._on_read_ahead)
        controller.sources_changed.connect(self._forget_old)
        controller.plan_changed.connect(self._on_plan)
        controller.reading_changed.connect(self._weigh)
        controller.weighed.connect(self._on_weighed)
        controller.closing.connect(self.shut_down)

    def start(self) -> None:
        """Look from now on every few seconds."""
        self._runs = True
        self._timer.start(round(_EVERY_S * 1_000))

    @Slot()
    def shut_down(self) -> None:
        """Stop looking and wait for the thread."""
        self._runs = False
        self._timer.stop()
        if self._thread is not None:
            self._thread.shut_down()

    @Slot()
    def look(self) -> None:
        """Compare all sources that were read with the disk."""
        ready = [s for s in self._controller.sources if s.state is SourceState.READY and s.reading]
        if self._look_id or not ready:
            self._look_later()
            return
        if self._thread is None:  # a window without sources needs none
            self._thread = WorkerThread("disk-watch", LookWorker(), self)
            self._thread.happened.connect(self._on_looked)
        self._look_id = new_id()
        self._looked_at_s = time.monotonic()
        seen = tuple(
            (s.id, s.path, s.options, self._readings.get(s.id) or cast(Reading, s.reading)) for s in ready
        )
        self._thread.submit(Look(self._look_id, CancelFlag(), seen))

    def take(self, *, last: bool) -> None:
        """Take over what changed and read it; `last` moves it behind everything else.

        Moved last, the next change of these files costs no more than they themselves.
        """
        if self.update is None:
            return
        changed = self.update.keys
        readings, self._readings, self.update = self._readings, {}, None
        self._read_when_planned = self._controller.read_plan is not None
        self._controller.take_readings(readings)
        if last:
            self._controller.set_order(tuple(sorted(self._keys_in_order(), key=changed.__contains__)))
        self.changed.emit()

    # --- noticing -----------------------------------------------------------------------------

    @Slot(object)
    def _on_looked(self, event: Event) -> None:
        if event.request_id != self._look_id:
            return
        self._look_id = ""
        self._look_later(time.monotonic() - self._looked_at_s)
        if not isinstance(event, Finished):
            return
        found = cast("Mapping[str, Changes]", event.value)
        gone = frozenset(s.id for s in self._controller.sources if s.id in found and not s.path.exists())
        if gone != self.gone:
            self.gone = gone
            self.changed.emit()
        for source_id, changes in found.items():
            if source_id not in gone and self._pending.get(source_id) != changes:
                self._pending[source_id] = changes
                self._controller.read_ahead(source_id)

    def _look_later(self, took_s: float = 0.0) -> None:
        """Look again in a while: the longer the last look took, the later."""
        if self._timer.isActive() or not self._runs:
            return
        self._timer.start(round(max(_EVERY_S, took_s / _BUSY_SHARE) * 1_000))

    @Slot(str, object)
    def _on_read_ahead(self, source_id: str, result: object) -> None:
        self._pending.pop(source_id, None)
        source = next((s for s in self._controller.sources if s.id == source_id), None)
        if source is None or not isinstance(result, Reading):
            return  # unreadable now: what was read stays, and the next look tries again
        self._readings[source_id] = self._controller.in_place(source, result)
        self._set_update()

    def _set_update(self) -> None:
        """Say which documents differ; where none do, take the readings over in silence."""
        changed: list[Document] = []
        removed: list[str] = []
        for source in self._controller.sources:
            if source.id in self._readings:
                now = self._readings[source.id].documents
                before = source.reading.documents if source.reading else ()
                known = {(key_of(one), one.content_sha256) for one in before}
                keys = {key_of(one) for one in now}
                changed += [one for one in now if (key_of(one), one.content_sha256) not in known]
                removed += [one.name for one in before if key_of(one) not in keys]
        names = tuple(one.name for one in changed)
        update = Update(names, tuple(removed), frozenset(map(key_of, changed)))
        self.update = update if update.names else None
        if self.update is None and self._readings:
            readings, self._readings = self._readings, {}
            self._controller.take_readings(readings)
        self.changed.emit()
        self._weigh()

    @Slot()
    def _forget_old(self) -> None:
        """Drop what was noticed of sources that are gone or were read again since."""
        sources = {source.id: source for source in self._controller.sources}
        stale = [
            source_id
            for source_id in self._readings
            if source_id not in sources or sources[source_id].state is not SourceState.READY
        ]
        for source_id in stale:
            del self._readings[source_id]
        if stale:
            self._set_update()

    # --- weighing -----------------------------------------------------------------------------

    @Slot()
    def _weigh(self) -> None:
        """Work out what taking the update over would read again."""
        controller = self._controller
        present, planner = controller.read_plan, controller.planner
        if self.update is None:
            return
        if present is None or planner is None:
            self._set_cost(None)
            return
        from app.edit_cost import edit_cost

        documents = _documents(controller.sources, self._readings)
        choices, window, speed = controller.planning_choices, controller.window, controller.tokens_per_s

        def cost() -> EditCost:
            return edit_cost(present, planner.plan(documents, choices, window), speed)

        self._weigh_id = controller.weigh(cost)

    @Slot(str, object)
    def _on_weighed(self, request_id: str, value: object) -> None:
        if request_id == self._weigh_id:
            self._weigh_id = ""
            self._set_cost(cast("EditCost | None", value))

    def _set_cost(self, cost: EditCost | None) -> None:
        if self.update is not None and self.update.cost != cost:
            self.update = replace(self.update, cost=cost)
            self.changed.emit()

    @Slot()
    def _on_plan(self) -> None:
        wanted, self._read_when_planned = self._read_when_planned, False
        if wanted and self._controller.can_read:
            self._controller.read()

    def _keys_in_order(self) -> list[str]:
        """Return the documents' keys in the order in which they are read at present."""
        places = {key: place for place, key in enumerate(self._controller.choices.order)}
        return sorted(map(key_of, self._controller.documents), key=lambda key: places.get(key, len(places)))


def _documents(sources: list[Source], readings: Mapping[str, Reading]) -> tuple[Document, ...]:
    found: list[Document] = []
    for source in sources:
        reading = readings.get(source.id) or source.reading
        found += reading.documents if reading else ()
    return tuple(found)
