"""Short blocking jobs that need no model: looking at the machine, adding up a folder, deleting files."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, TypeVar, cast

from PySide6.QtCore import QObject, Signal, Slot

from app.messages import Event, Failed, Finished, Request, new_id
from app.worker_thread import Steps, Worker, WorkerThread
from engine.cancel import CancelFlag

Value = TypeVar("Value")


@dataclass(frozen=True, slots=True)
class Errand:
    """One job; its value comes with `Finished`."""

    id: str
    job: Callable[[], object]
    cancel: CancelFlag = field(default_factory=CancelFlag)


class _ErrandWorker(Worker):
    """Does one job after the other."""

    def perform(self, request: Request) -> Steps:
        """Do the job."""
        yield from ()
        return Finished(request.id, cast(Errand, request).job())


class Errands(WorkerThread):
    """The window's end of the errands thread. What fails is told by `noticed`."""

    noticed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__("errands", _ErrandWorker(), parent)
        self._then: dict[str, Callable[[Any], object]] = {}
        self.happened.connect(self._on_event)

    def run(self, job: Callable[[], Value], then: Callable[[Value], object]) -> None:
        """Do a job on the errands thread, and pass what it returns to `then` on the thread of the window."""
        errand = Errand(new_id(), job)
        self._then[errand.id] = then
        self.submit(errand)

    @Slot(object)
    def _on_event(self, event: Event) -> None:
        then = self._then.pop(event.request_id, None)
        if isinstance(event, Finished) and then is not None:
            then(event.value)
        elif isinstance(event, Failed):
            self.noticed.emit(event.notice)
