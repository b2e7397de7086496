"""Read sources in processes of their own: a crash, a hang or an explosion costs one file, not the app."""

from __future__ import annotations

import importlib
import logging
import multiprocessing
import os
import time
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from multiprocessing import connection
from multiprocessing.connection import Connection
from pathlib import Path
from threading import Event
from types import TracebackType
from typing import Any

from ingest.cache import ReadingCache
from ingest.errors import DamagedSourceError, EmptySourceError, IngestError, ReaderLimitError
from ingest.model import Reading, Unread
from ingest.options import Progress, ReadOptions
from ingest.read import document_files, in_folder
from ingest.transfer import load
from ingest.worker import STOP, Job, serve

_log = logging.getLogger(__name__)

_POLL_S = 0.05
_STOP_GRACE_S = 2.0
_STOP_GRACE_OCR_S = 20.0  # the page that is being recognised when the user cancels is kept
_FILES_PER_PROCESS = 500  # then a fresh process: what a parser leaks goes with the old one


@dataclass(frozen=True, slots=True)
class Limits:
    """What one file may take. `stall_s`: longest time without progress; `total_s` does not bind OCR."""

    stall_s: float = 60.0
    total_s: float = 600.0
    memory_bytes: int = 2 << 30


@dataclass(frozen=True, slots=True)
class SourceRead:
    """One file (or a folder that is read as one) is done; `from_cache`: without parsing it again."""

    path: str
    reading: Reading
    from_cache: bool


@dataclass(frozen=True, slots=True)
class Finished:
    """All files are done. Always the last event."""

    reading: Reading


@dataclass(frozen=True, slots=True)
class Cancelled:
    """The user stopped; `reading` holds what was done until then. Always the last event."""

    reading: Reading


@dataclass(frozen=True, slots=True)
class Failed:
    """Nothing could be read: `code` and `message` as in IngestError. Always the last event."""

    code: str
    message: str


RunnerEvent = Progress | SourceRead | Finished | Cancelled | Failed


class Runner:
    """Keeps a few reader processes and reads sources with them, one source after another.

    Not thread-safe: one thread calls `read`; `cancel` may be set by any.
    """

    def __init__(
        self,
        cache_dir: Path | None = None,
        limits: Limits | None = None,
        n_processes: int | None = None,
        process_main: Callable[[Connection, int], None] = serve,
    ) -> None:
        self._cache = ReadingCache(cache_dir) if cache_dir else None
        self._limits = limits or Limits()
        self._n_processes = n_processes or min(4, os.cpu_count() or 1)
        self._process_main = process_main
        self._idle: list[_Worker] = []

    def __enter__(self) -> Runner:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """End the processes."""
        for worker in self._idle:
            worker.end()
        self._idle.clear()

    def read(self, path: Path, options: ReadOptions, cancel: Event) -> Iterator[RunnerEvent]:
        """Read a file or folder; yields progress and finished files, then exactly one last event."""
        try:
            files = document_files(path)
        except IngestError as error:
            yield Failed(error.code, str(error))
            return
        batch = _Batch(path, files or (path,), is_folder=files is not None)
        try:
            yield from self._run(batch, options, cancel)
        finally:
            self._release(batch)
        if self._cache:
            self._cache.prune()
        yield batch.last_event(cancelled=cancel.is_set())

    def _run(self, batch: _Batch, options: ReadOptions, cancel: Event) -> Iterator[RunnerEvent]:
        waiting = deque(enumerate(batch.files))
        while (waiting and not cancel.is_set()) or batch.busy:
            while waiting and len(batch.busy) < self._n_processes and not cancel.is_set():
                index, file = waiting.popleft()
                key, kept = self._kept(file, options)
                if kept:
                    yield from batch.done(index, kept, from_cache=True)
                else:
                    worker = self._idle.pop() if self._idle else _Worker(self._limits, self._process_main)
                    worker.start(_Assignment(index, file, key), options)
                    batch.busy.append(worker)
            yield from self._collect(batch, cancel)

    def _collect(self, batch: _Batch, cancel: Event) -> Iterator[RunnerEvent]:
        """Wait for a moment and pass on what the busy processes say; ends those that broke a limit."""
        connection.wait([worker.pipe for worker in batch.busy], timeout=_POLL_S)
        for worker in tuple(batch.busy):
            if cancel.is_set():
                worker.stop()
            task = worker.task
            outcome = None
            for message in worker.messages():
                if isinstance(message, Progress):
                    yield message
                else:
                    outcome = message
            outcome = outcome or worker.broken_limit()
            if outcome is None:
                continue
            batch.busy.remove(worker)
            if worker.is_reusable:
                self._idle.append(worker)
            else:
                worker.end()
            if isinstance(outcome, Reading):
                if self._cache and task.key and not cancel.is_set():
                    self._cache.save(task.key, task.path, outcome)
                yield from batch.done(task.index, outcome, from_cache=False)
            elif isinstance(outcome, Unread):
                yield from batch.failed(task.index, outcome)

    def _kept(self, file: Path, options: ReadOptions) -> tuple[str | None, Reading | None]:
        if not self._cache:
            return None, None
        try:
            key = self._cache.key(file, options)
        except OSError:  # the reader will say what is wrong with the file
            return None, None
        return key, self._cache.load(key, file)

    def _release(self, batch: _Batch) -> None:
        """End processes that still work: the caller left the loop early."""
        for worker in batch.busy:
            worker.end()
        batch.busy.clear()


@dataclass(frozen=True, slots=True)
class _Assignment:
    index: int
    path: Path
    key: str | None


class _Batch:
    """The files of one source and what became of them."""

    def __init__(self, root: Path, files: tuple[Path, ...], *, is_folder: bool) -> None:
        self.files = files
        self.busy: list[_Worker] = []
        self._root = root
        self._is_folder = is_folder
        self._readings: dict[int, Reading] = {}

    def done(self, index: int, reading: Reading, *, from_cache: bool) -> Iterator[RunnerEvent]:
        if self._is_folder:
            reading = in_folder(reading, self._root)
        self._readings[index] = reading
        yield SourceRead(str(self.files[index]), reading, from_cache)
        if self._is_folder:
            yield Progress(str(self._root), len(self._readings), len(self.files), "files")

    def failed(self, index: int, unread: Unread) -> Iterator[RunnerEvent]:
        yield from self.done(index, Reading((), (unread,)), from_cache=False)

    def last_event(self, *, cancelled: bool) -> Finished | Cancelled | Failed:
        readings = [self._readings[index] for index in sorted(self._readings)]
        documents = tuple(document for reading in readings for document in reading.documents)
        unread = tuple(item for reading in readings for item in reading.unread)
        if cancelled:
            return Cancelled(Reading(documents, unread))
        if documents:
            return Finished(Reading(documents, unread))
        if not self._is_folder:
            return Failed(unread[0].code, unread[0].reason)
        message = f"No file in {self._root.name} could be read. {unread[0].reason}"
        return Failed(EmptySourceError.code, message)


class _Worker:
    """The parent's side of one reader process."""

    task: _Assignment

    def __init__(self, limits: Limits, process_main: Callable[[Connection, int], None]) -> None:
        self._limits = limits
        context = multiprocessing.get_context("spawn")
        self.pipe, theirs = context.Pipe()
        self._process = context.Process(
            target=process_main, args=(theirs, limits.memory_bytes), name="unabridged-reader", daemon=True
        )
        self._process.start()
        theirs.close()
        self._memory: Any = None
        self._n_files = 0
        self._stopped_at: float | None = None

    @property
    def is_reusable(self) -> bool:
        return self._process.is_alive() and self._n_files < _FILES_PER_PROCESS

    def start(self, task: _Assignment, options: ReadOptions) -> None:
        self.task = task
        self._n_files += 1
        self._total_s = float("inf") if options.ocr_engine else self._limits.total_s
        self._stop_grace_s = _STOP_GRACE_OCR_S if options.ocr_engine else _STOP_GRACE_S
        self._started_at = self._heard_at = time.monotonic()
        self._stopped_at = None
        with suppress(OSError):  # a process that just died is noticed by `messages`
            self.pipe.send(Job(task.path, options))

    def stop(self) -> None:
        """Ask the process to end its file early."""
        if self._stopped_at is None:
            self._stopped_at = time.monotonic()
            with suppress(OSError):
                self.pipe.send(STOP)

    def messages(self) -> Iterator[Progress | Reading | Unread]:
        """Yield what has arrived: progress, then at most one outcome."""
        name = self.task.path.name
        try:
            while self.pipe.poll():
                self._heard_at = time.monotonic()
                match load(self.pipe.recv_bytes()):
                    case ("progress", Progress() as step):
                        yield step
                    case ("read", Reading() as reading):
                        yield reading
                        return
                    case ("failed", str(code), str(text)):
                        yield self._unread(code, text)
                        return
                    case _:
                        yield self._unread(ReaderLimitError.code, f"{name} was stopped before it was read.")
                        return
        except (EOFError, OSError, ValueError):
            self._kill()
            _log.warning("a reader process ended with code %s", self._process.exitcode)
            yield self._unread(DamagedSourceError.code, f"{name} crashed its reader. Try to save it anew.")

    def broken_limit(self) -> Unread | None:
        """End the process and say why, if its file takes too long or too much memory."""
        now = time.monotonic()
        name = self.task.path.name
        limits = self._limits
        stopping_s = now - self._stopped_at if self._stopped_at else 0.0
        if now - self._heard_at > limits.stall_s or now - self._started_at > self._total_s:
            why = f"{name} took too long and was left out."
        elif stopping_s > self._stop_grace_s:
            why = f"{name} was stopped before it was read."
        elif self._memory_bytes() > limits.memory_bytes:
            why = f"{name} needs more than {limits.memory_bytes >> 20} MB to be read and was left out."
        else:
            return None
        self._kill()
        return self._unread(ReaderLimitError.code, why)

    def end(self) -> None:
        self._kill()
        self.pipe.close()

    def _unread(self, code: str, sentence: str) -> Unread:
        return Unread(str(self.task.path), code, sentence)

    def _kill(self) -> None:
        self._process.kill()
        self._process.join()

    def _memory_bytes(self) -> int:
        psutil = importlib.import_module("psutil")
        try:
            if self._memory is None:
                self._memory = psutil.Process(self._process.pid)
            return int(self._memory.memory_info().rss)
        except psutil.Error:
            return 0
