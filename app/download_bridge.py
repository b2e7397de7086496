"""Downloads for the window: one thread, one file at a time, only when the user clicked."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QObject

from app.getting import bytes_here, get_model
from app.messages import Cancelled, Finished, Progress, Request
from app.network import NetworkSettings
from app.worker_thread import Steps, Worker, WorkerThread
from engine.catalog import CatalogFile, CatalogModel
from engine.downloads import Control

_TELL_EVERY_S = 0.1
_RATE_OVER_S = 10.0


@dataclass(frozen=True, slots=True)
class StopDownload:
    """The flag of a download: set, it pauses; discarded, it throws away what came."""

    control: Control = field(default_factory=Control)

    def set(self) -> None:
        """Pause."""
        self.control.pause()

    def discard(self) -> None:
        """Stop and delete what came."""
        self.control.cancel()

    def is_set(self) -> bool:
        """Tell whether to stop."""
        return self.control.stopped


@dataclass(frozen=True, slots=True)
class GetModel:
    """Fetch a file of the catalog; the licence was shown and accepted."""

    id: str
    cancel: StopDownload
    model: CatalogModel
    file: CatalogFile
    accepted_licence: str


@dataclass(frozen=True, slots=True)
class DownloadProgress:
    """How far a download is. `bytes_per_s` is None until it is known."""

    n_done: int
    n_total: int
    bytes_per_s: float | None = None

    @property
    def seconds_left(self) -> float | None:
        """Return the time left at this speed."""
        return (self.n_total - self.n_done) / self.bytes_per_s if self.bytes_per_s else None


class DownloadWorker(Worker):
    """Fetches files; `network` is asked at each start, so that settings hold at once."""

    def __init__(self, models_dir: Path, network: Callable[[], NetworkSettings]) -> None:
        super().__init__()
        self._models_dir = models_dir
        self._network = network

    def perform(self, request: Request) -> Steps:
        """Fetch one file. `Cancelled` carries the bytes that are kept."""
        assert isinstance(request, GetModel)
        meter = _Meter(self, request)
        yield meter.at(bytes_here(request.file, self._models_dir))
        path = get_model(
            request.model,
            request.file,
            self._models_dir,
            self._network(),
            accepted_licence=request.accepted_licence,
            control=request.cancel.control,
            progress=meter,
        )
        if path is None:
            return Cancelled(request.id, bytes_here(request.file, self._models_dir))
        return Finished(request.id, path)


class _Meter:
    """Tells the window how far a download is, at most ten times a second."""

    def __init__(self, worker: Worker, request: GetModel) -> None:
        self._worker, self._request = worker, request
        self._told: deque[tuple[float, int]] = deque()

    def __call__(self, n_done: int, n_total: int) -> None:
        now_s = time.monotonic()
        if self._told and n_done < self._told[-1][1]:  # it had to begin again
            self._told.clear()
        if self._told and now_s - self._told[-1][0] < _TELL_EVERY_S and n_done < n_total:
            return
        self._told.append((now_s, n_done))
        while now_s - self._told[0][0] > _RATE_OVER_S:
            self._told.popleft()
        start_s, n_before = self._told[0]
        seconds = now_s - start_s
        rate = (n_done - n_before) / seconds if seconds > 1.0 and n_done > n_before else None
        self._worker.happened.emit(Progress(self._request.id, DownloadProgress(n_done, n_total, rate)))

    def at(self, n_done: int) -> DownloadProgress:
        return DownloadProgress(n_done, self._request.file.n_bytes or 0)


class DownloadBridge(WorkerThread):
    """The window's end of the download thread."""

    def __init__(
        self, models_dir: Path, network: Callable[[], NetworkSettings], parent: QObject | None = None
    ) -> None:
        super().__init__("downloads", DownloadWorker(models_dir, network), parent)
