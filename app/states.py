"""What the window shows of sources, model and conversation: frozen values, no Qt."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import StrEnum
from pathlib import Path

from app.evidence.model import Citation, FocusPassage, Support
from app.ingest_bridge import SourceProgress
from engine.events import AnswerDone
from ingest.errors import EncryptedSourceError
from ingest.model import GARBLED, SCAN, Document, Reading
from ingest.options import ReadOptions


class SourceState(StrEnum):
    """Where a source stands on its way to documents."""

    WAITING = "waiting"
    READY = "ready"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Source:
    """A file or a folder that the user added."""

    id: str
    path: Path
    state: SourceState = SourceState.WAITING
    reading: Reading | None = None
    progress: SourceProgress | None = None
    problem: str = ""
    problem_code: str = ""
    options: ReadOptions = field(default_factory=ReadOptions)
    #: What is shown of chats: filtered, repeated exports joined; None for all that was read.
    shown: tuple[Document, ...] | None = None

    @property
    def name(self) -> str:
        """Return what the row is called."""
        return self.path.name or str(self.path)

    @property
    def documents(self) -> tuple[Document, ...]:
        """Return the documents found so far, as far as they are wanted."""
        return self.whole_documents if self.shown is None else self.shown

    @property
    def whole_documents(self) -> tuple[Document, ...]:
        """Return the documents found so far, whatever is filtered out of them."""
        return self.reading.documents if self.reading else ()

    @property
    def is_locked(self) -> bool:
        """Tell whether the source, or a file inside it, waits for a password."""
        unread = self.reading.unread if self.reading else ()
        codes = {self.problem_code, *(one.code for one in unread)}
        return self.state is not SourceState.WAITING and EncryptedSourceError.code in codes

    @property
    def n_pictures(self) -> int:
        """Count the pages that hold a picture, or a broken text layer, instead of text."""
        return sum(map(n_pictures_of, self.documents))


class ModelState(StrEnum):
    """Where the model stands."""

    CLOSED = "closed"
    OPENING = "opening"
    READY = "ready"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class AnswerView:
    """An answer as it is shown and saved. `model` says whose token ids `done` holds.

    `n_passes` tells that it was put together from the answers of so many windows; 0 for a plain one. `focus`
    are the passages that were shown to the model beside the question, `pages_read` how many of how many
    pages it had before it.
    """

    done: AnswerDone
    citations: tuple[Citation, ...]
    support: Support
    coverage: str
    model: str = ""
    n_passes: int = 0
    focus: tuple[FocusPassage, ...] = ()
    pages_read: tuple[int, int] = (0, 0)


@dataclass(frozen=True, slots=True)
class StoredPrefix:
    """How many tokens of a prefix are on disk, from its start on, and how long loading them takes.

    `seconds` is None where this machine has not loaded any yet.
    """

    n_tokens: int
    n_total: int
    seconds: float | None = None

    @property
    def is_whole(self) -> bool:
        """Tell whether nothing is left to read."""
        return self.n_tokens >= self.n_total


class TurnState(StrEnum):
    """Where a question stands."""

    WAITING = "waiting"
    STREAMING = "streaming"
    DONE = "done"
    STOPPED = "stopped"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class SweepStep:
    """Where a question that is asked of several windows one after another stands; `index` counts from 0.

    `n_done` of `n_total` tokens of the window are read; equal once its answer is under way.
    """

    index: int
    n_passes: int
    n_done: int = 0
    n_total: int = 0

    @property
    def is_reading(self) -> bool:
        """Tell whether the window is being read."""
        return self.n_done < self.n_total


@dataclass(frozen=True, slots=True)
class PassSaid:
    """A pass of a sweep has answered: what those so far found, each its own text."""

    texts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Turn:
    """A question and what became of it. `step` is there while a sweep is under way."""

    id: str
    question: str
    text: str = ""
    state: TurnState = TurnState.WAITING
    answer: AnswerView | None = None
    problem: str = ""
    step: SweepStep | None = None


def n_pictures_of(document: Document) -> int:
    """Count the pages of a document that OCR could read and the text layer does not hold."""
    return sum(remark.code in (SCAN, GARBLED) for remark in document.remarks)


def with_reading(source: Source, reading: Reading) -> Source:
    """Return the source with what became of it."""
    first = next(iter(reading.unread), None) if not reading.documents else None
    return replace(
        source,
        state=SourceState.READY if reading.documents else SourceState.FAILED,
        reading=reading,
        problem=first.reason if first else "",
        problem_code=first.code if first else "",
        progress=None,
        shown=None,
    )
