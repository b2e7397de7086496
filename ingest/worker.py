"""The reader process: takes one source after another from its pipe and sends back what it reads."""

from __future__ import annotations

import os
import signal
import sys
import time
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path

from ingest.errors import DamagedSourceError, IngestError, ReaderLimitError
from ingest.options import Progress, ReadingStopped, ReadOptions
from ingest.transfer import dump

# Libraries map address space that they never touch: headroom above the limit that the parent watches.
_UNTOUCHED_BYTES = 4 << 30
STOP = "stop"
#: Readers give way to the window and to the model, on Unix's scale from 0 to 19.
BEHIND_THE_WINDOW = 5
# 10,000 small files would otherwise send 10,000 messages: a fifth of the time that reading them takes.
_TELL_EVERY_S = 0.05


@dataclass(frozen=True, slots=True)
class Job:
    """A source to read."""

    path: Path
    options: ReadOptions


def serve(connection: Connection, memory_bytes: int) -> None:
    """Read sources until the pipe closes.

    Replies are `transfer.dump` of ("progress", step), ("read", reading), ("stopped",) or
    ("failed", code, message): exactly one of the last three per job. STOP on the pipe while a job
    runs asks it to end early.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C in a terminal: the parent decides
    if hasattr(os, "nice"):  # not on Windows
        os.nice(BEHIND_THE_WINDOW)
    _limit_memory(memory_bytes)
    sys.setrecursionlimit(2000)
    while True:
        try:
            job = connection.recv()
        except (EOFError, OSError):
            return
        if job != STOP:  # one that came too late belongs to no job
            connection.send_bytes(dump(_answer(job, connection)))


def _answer(job: Job, connection: Connection) -> tuple[object, ...]:
    told_s = float("-inf")

    def report(step: Progress) -> None:
        nonlocal told_s
        now_s = time.monotonic()
        if now_s - told_s < _TELL_EVERY_S and step.done < step.total:
            return
        told_s = now_s
        connection.send_bytes(dump(("progress", step)))
        if connection.poll() and connection.recv() == STOP:
            raise ReadingStopped

    from ingest.read import read_one

    name = job.path.name
    try:
        return "read", read_one(job.path, job.options, report)
    except ReadingStopped:
        return ("stopped",)
    except IngestError as error:
        return "failed", error.code, str(error)
    except (MemoryError, RecursionError):
        return (
            "failed",
            ReaderLimitError.code,
            f"{name} unfolds beyond what a file may take and was left out.",
        )
    except Exception as error:  # a parser's bug on one file is that file's failure, not the app's
        kind = type(error).__name__
        sentence = f"{name} could not be read: its content breaks the reader ({kind}). Try to save it anew."
        return "failed", DamagedSourceError.code, sentence


def _limit_memory(memory_bytes: int) -> None:
    try:
        import resource
    except ImportError:  # Windows: the parent's watch alone
        return
    limit = memory_bytes + _UNTOUCHED_BYTES
    if sys.platform == "linux":  # macOS refuses the limit
        resource.setrlimit(resource.RLIMIT_AS, (limit, limit))
