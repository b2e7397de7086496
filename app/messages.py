"""What the window and its worker threads say to each other: frozen values that carry an id.

A request is answered by any number of `Progress` and then exactly one of `Finished`, `Cancelled` or
`Failed`. Cancelling sets the request's flag, which the worker reads; it is never a queued signal.
"""

from __future__ import annotations

import threading
import traceback
import uuid
from collections.abc import Callable, Generator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from engine.cancel import CancelFlag
from engine.errors import EngineError
from ingest.errors import IngestError
from ingest.options import ReadOptions

if TYPE_CHECKING:
    from app.bench import Bench
    from app.engine_bridge import ModelSource
    from app.planner import Plan, Turn


class Cancel(Protocol):
    """A flag that any thread sets and the worker reads: a `CancelFlag` or a `threading.Event`."""

    def set(self) -> None:
        """Ask the worker to stop."""

    def is_set(self) -> bool:
        """Tell whether the worker was asked to stop."""
        ...


class Request(Protocol):
    """What every request carries."""

    @property
    def id(self) -> str:
        """Name the request; every event of it repeats this."""
        ...

    @property
    def cancel(self) -> Cancel:
        """Return the flag that stops it."""
        ...


@dataclass(frozen=True, slots=True)
class OpenModel:
    """Free the model there is, then prepare and load this one; None for none."""

    id: str
    cancel: CancelFlag
    source: ModelSource | None


@dataclass(frozen=True, slots=True)
class ReadPlan:
    """Read the prefix of a plan into the context."""

    id: str
    cancel: CancelFlag
    plan: Plan
    label: str = ""


@dataclass(frozen=True, slots=True)
class FindStored:
    """Find out how much of a plan's prefix was read before and is on disk: a `StoredPrefix`, or None."""

    id: str
    cancel: CancelFlag
    plan: Plan


@dataclass(frozen=True, slots=True)
class Ask:
    """Ask a question of what was read. `earlier` are the turns of the conversation before it.

    `with_focus` shows the passages that fit the question to the model again, beside it.
    """

    id: str
    cancel: CancelFlag
    text: str
    conversation_id: str
    earlier: tuple[Turn, ...] = ()
    with_focus: bool = False


#: A use case of many steps, driven by the engine's thread.
Job = Callable[["Bench", CancelFlag], Generator[object, None, object]]


@dataclass(frozen=True, slots=True)
class RunJob:
    """Run a use case of many steps on the engine's thread: a review, a summary, a sweep.

    `job` gets the open bench and the flag that stops it. What its generator yields becomes the
    request's progress, what it returns the value of its end.
    """

    id: str
    cancel: CancelFlag
    job: Job


@dataclass(frozen=True, slots=True)
class ReadSource:
    """Turn a file or a folder into documents."""

    id: str
    cancel: threading.Event
    path: Path
    options: ReadOptions


@dataclass(frozen=True, slots=True)
class Notice:
    """Something to tell the user: what happened and what to do. `details` are for a report.

    `is_good` tells that what was asked for was done.
    """

    text: str
    details: str = ""
    is_good: bool = False


@dataclass(frozen=True, slots=True)
class Progress:
    """A step of a request; `value` is what its generator yielded."""

    request_id: str
    value: object


@dataclass(frozen=True, slots=True)
class Finished:
    """The request ended as asked."""

    request_id: str
    value: object = None


@dataclass(frozen=True, slots=True)
class Cancelled:
    """The request ended because its flag was set; `value` is what there is, if anything."""

    request_id: str
    value: object = None


@dataclass(frozen=True, slots=True)
class Failed:
    """The request ended with an error."""

    request_id: str
    notice: Notice


Terminal = Finished | Cancelled | Failed
Event = Progress | Terminal


def new_id() -> str:
    """Return a fresh id for a request, a conversation or a turn."""
    return uuid.uuid4().hex


def notice_of(error: Exception) -> Notice:
    """Say an error to the user. Our own errors are sentences already; details never hold document text."""
    trace = "".join(traceback.format_tb(error.__traceback__))
    kind = type(error).__name__
    if isinstance(error, EngineError | IngestError):
        return Notice(str(error), f"{kind} ({error.code})\n{trace}")
    return Notice(
        f"Something went wrong inside Unabridged ({kind}). Try again, or copy the details into a report.",
        f"{kind}\n{trace}",
    )
