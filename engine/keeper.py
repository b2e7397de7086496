"""Writes blocks to the store on its own thread, so that reading does not wait for the disk."""

from __future__ import annotations

import logging
import queue
import threading
from typing import Any

from engine.errors import StoreError
from engine.llama import ByteArray
from engine.store import Block, Store, not_kept

_log = logging.getLogger(__name__)

# Two blocks in flight: at 2B shape 140 MB of memory, and the disk may fall behind by one block.
_IN_FLIGHT = 2


class Keeper:
    """A queue before a `Store`. The first failure stops storing for good; reading goes on."""

    def __init__(self, store: Store, fingerprint: str, facts: dict[str, Any]) -> None:
        self.store = store
        self.fingerprint = fingerprint
        self._facts = facts
        self._jobs: queue.Queue[tuple[Block, ByteArray] | None] = queue.Queue(_IN_FLIGHT)
        self._notice: str | None = None
        self._failed = threading.Event()
        self._thread = threading.Thread(target=self._work, name="block-writer", daemon=True)
        self._thread.start()

    @property
    def working(self) -> bool:
        """Tell whether blocks are still being kept."""
        return not self._failed.is_set()

    def put(self, block: Block, state: ByteArray) -> None:
        """Hand over a block; waits when the disk is two blocks behind."""
        if self.working:
            self._jobs.put((block, state))

    def flush(self) -> None:
        """Wait until all blocks handed over are on disk or have failed."""
        self._jobs.join()

    def take_notice(self) -> str | None:
        """Return, once, why storing stopped."""
        notice, self._notice = self._notice, None
        return notice

    def close(self) -> None:
        """Write what is left and end the thread."""
        self._jobs.put(None)
        self._thread.join()

    def _work(self) -> None:
        while (job := self._jobs.get()) is not None:
            try:
                if self.working:
                    self.store.write(self.fingerprint, *job, self._facts)
            except Exception as error:  # whatever it is: who reads must not wait for a thread that ended
                _log.warning("a block was not kept: %s", type(error).__name__)
                known = error if isinstance(error, StoreError) else not_kept(type(error).__name__)
                self._notice = str(known)
                self._failed.set()
            finally:
                self._jobs.task_done()
        self._jobs.task_done()
