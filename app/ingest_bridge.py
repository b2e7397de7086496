"""Reading sources, away from the window: a worker thread waits for the spawned ingest processes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from threading import Event as ThreadEvent
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject

from app.messages import Cancelled, Failed, Finished, Notice, ReadSource, Request
from app.pacing import paced
from app.worker_thread import Steps, Worker, WorkerThread
from ingest.options import Progress, ReadOptions

if TYPE_CHECKING:
    from ingest import runner


@dataclass(frozen=True, slots=True)
class SourceProgress:
    """How far reading one source got, in `unit`s: pages or files."""

    n_done: int
    n_total: int
    unit: str


class SourceReader(Protocol):
    """What the window needs of `ingest.runner.Runner`."""

    def read(self, path: Path, options: ReadOptions, cancel: ThreadEvent) -> Iterator[runner.RunnerEvent]:
        """Yield steps, then exactly one last event."""
        ...

    def close(self) -> None:
        """End the processes."""


class IngestWorker(Worker):
    """Waits for the processes on behalf of the window."""

    def __init__(self, make_reader: Callable[[], SourceReader]) -> None:
        super().__init__()
        self._make_reader = make_reader
        self._reader: SourceReader | None = None

    def perform(self, request: Request) -> Steps:
        """Read one source."""
        from ingest import runner

        assert isinstance(request, ReadSource)
        self._reader = self._reader or self._make_reader()
        for step in paced(self._reader.read(request.path, request.options, request.cancel)):
            match step:
                case Progress():
                    yield SourceProgress(step.done, step.total, step.unit)
                case runner.Finished():
                    return Finished(request.id, step.reading)
                case runner.Cancelled():
                    return Cancelled(request.id, step.reading)
                case runner.Failed():
                    return Failed(request.id, Notice(step.message, step.code))
        return Cancelled(request.id)

    def close(self) -> None:
        """End the ingest processes."""
        if self._reader is not None:
            self._reader.close()


class IngestBridge(WorkerThread):
    """The window's end of the ingest thread."""

    def __init__(self, make_reader: Callable[[], SourceReader], parent: QObject | None = None) -> None:
        super().__init__("ingest", IngestWorker(make_reader), parent)
