"""Look for secrets in a process of its own: at 0.3 MB/s it would hold up everything else in this one."""

from __future__ import annotations

import multiprocessing
import os
import signal
from collections.abc import Callable
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures import TimeoutError as NotDoneYet
from contextlib import suppress
from types import TracebackType
from typing import Self

from ingest.code.secrets import find_secrets
from ingest.model import Document, Remark

_POLL_S = 0.1
_NICENESS = 10


class SecretFinder:
    """One background process that looks through documents one after the other. One thread at a time."""

    def __init__(self) -> None:
        self._pool: ProcessPoolExecutor | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def find(self, document: Document, cancelled: Callable[[], bool]) -> tuple[Remark, ...]:
        """Return a remark for each line that looks like a secret; none once `cancelled()`.

        Raises concurrent.futures.BrokenExecutor where the process ended.
        """
        if self._pool is None:
            context = multiprocessing.get_context("spawn")
            self._pool = ProcessPoolExecutor(1, mp_context=context, initializer=_stay_behind)
        found: Future[tuple[Remark, ...]] = self._pool.submit(_remarks, document)
        while not cancelled():
            with suppress(NotDoneYet):
                return found.result(_POLL_S)
        self.close()  # a search that is under way cannot be stopped otherwise
        return ()

    def close(self) -> None:
        """End the process."""
        pool, self._pool = self._pool, None
        if pool is not None:
            processes = list((pool._processes or {}).values())  # no public way to end a running task
            pool.shutdown(wait=False, cancel_futures=True)
            for process in processes:
                process.terminate()
            for process in processes:
                process.join()


def _stay_behind() -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C in a terminal: the parent decides
    if hasattr(os, "nice"):
        os.nice(_NICENESS)


def _remarks(document: Document) -> tuple[Remark, ...]:
    return tuple(warning.remark for warning in find_secrets([document], lambda: False))
