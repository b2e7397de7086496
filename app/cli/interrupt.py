"""Ctrl-C: stop within a second, keep what was read; pressed again, leave at once."""

from __future__ import annotations

import os
import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from types import FrameType

from app.cli.codes import CANCELLED
from engine.cancel import CancelFlag


@dataclass(frozen=True, slots=True)
class Interrupt:
    """One flag for the engine and one for the readers, set together; `also` is called with them."""

    engine: CancelFlag = field(default_factory=CancelFlag)
    readers: threading.Event = field(default_factory=threading.Event)
    also: list[Callable[[], None]] = field(default_factory=list)

    def set(self) -> None:
        """Ask everything to stop."""
        self.engine.set()
        self.readers.set()
        for stop in self.also:
            stop()

    def is_set(self) -> bool:
        """Tell whether the user asked to stop."""
        return self.readers.is_set()


@contextmanager
def interruptible() -> Iterator[Interrupt]:
    """Turn the first Ctrl-C into a flag; the second ends the process with code 130."""
    interrupt = Interrupt()

    def on_signal(_number: int, _frame: FrameType | None) -> None:
        if interrupt.is_set():
            os._exit(CANCELLED)
        interrupt.set()

    before = [(number, signal.signal(number, on_signal)) for number in (signal.SIGINT, signal.SIGTERM)]
    try:
        yield interrupt
    finally:
        for number, handler in before:
            signal.signal(number, handler)
