"""One QThread with one worker that handles requests in order, each to exactly one terminal event."""

from __future__ import annotations

import logging
from collections.abc import Generator

from PySide6.QtCore import QObject, Qt, QThread, Signal, Slot

from app.messages import Cancelled, Event, Failed, Progress, Request, Terminal, notice_of
from app.pyside_refcounts import make_singletons_immortal

_log = logging.getLogger(__name__)

make_singletons_immortal()

Steps = Generator[object, None, Terminal]


class Worker(QObject):
    """Handles requests in the thread it was moved to. A subclass says how in `perform`."""

    happened = Signal(object)

    def perform(self, request: Request) -> Steps:
        """Yield the progress values of a request and return its terminal event."""
        raise NotImplementedError

    @Slot(object)
    def run(self, request: Request) -> None:
        """Drive one request to its terminal event."""
        self.happened.emit(self._drive(request))

    @Slot()
    def close(self) -> None:
        """Free what the worker holds; runs in the worker's thread, as its last act."""

    def _drive(self, request: Request) -> Event:
        if request.cancel.is_set():
            return Cancelled(request.id)
        steps = self.perform(request)
        try:
            while True:
                self.happened.emit(Progress(request.id, next(steps)))
        except StopIteration as end:
            terminal: Event = end.value
            return terminal
        except Exception as error:
            _log.warning("request %s failed: %s", type(request).__name__, type(error).__name__)
            return Failed(request.id, notice_of(error))


class WorkerThread(QObject):
    """The GUI side of a worker: submits requests, passes on events, cancels, shuts down."""

    happened = Signal(object)
    _submitted = Signal(object)

    def __init__(self, name: str, worker: Worker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._live: dict[str, Request] = {}
        self._thread = QThread(self)
        self._thread.setObjectName(name)
        self._worker = worker
        worker.moveToThread(self._thread)
        self._submitted.connect(worker.run, Qt.ConnectionType.QueuedConnection)
        worker.happened.connect(self._pass_on, Qt.ConnectionType.QueuedConnection)
        # `finished` is emitted in the thread itself, so the worker frees its things where it made them.
        self._thread.finished.connect(worker.close, Qt.ConnectionType.DirectConnection)
        self._thread.start()

    def submit(self, request: Request) -> None:
        """Queue a request; its events follow."""
        self._live[request.id] = request
        self._submitted.emit(request)

    def cancel(self, request_id: str) -> None:
        """Ask a queued or running request to stop; it still ends with its own terminal event."""
        if request := self._live.get(request_id):
            request.cancel.set()

    def shut_down(self) -> None:
        """Stop all requests and wait for the thread to end. Their late events are dropped.

        It ends: a worker looks at its request's flag between steps, and a step is computation, or a wait
        that the flag or a time ends (docs/architecture.md, "Every wait ends").
        """
        for request in self._live.values():
            request.cancel.set()
        self._live.clear()
        self._thread.quit()
        self._thread.wait()

    @Slot(object)
    def _pass_on(self, event: Event) -> None:
        if event.request_id not in self._live:
            return
        if not isinstance(event, Progress):
            del self._live[event.request_id]
        self.happened.emit(event)
