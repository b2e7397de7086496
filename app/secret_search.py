"""Passwords and keys among the sources: looked for in the background, told with file and line."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal, Slot

from app.choices import key_of
from app.messages import Cancel, Cancelled, Event, Finished, Progress, Request, new_id
from app.packing import Mode
from app.worker_thread import Steps, Worker, WorkerThread
from engine.cancel import CancelFlag
from ingest.model import Document, Kind, Remark

if TYPE_CHECKING:
    from app.controller import Controller


class Finder(Protocol):
    """What the search needs of `ingest.code.secret_process.SecretFinder`."""

    def find(self, document: Document, cancelled: Callable[[], bool]) -> tuple[Remark, ...]:
        """Return a remark for each line that looks like a secret."""
        ...

    def close(self) -> None:
        """End the process."""


@dataclass(frozen=True, slots=True)
class Search:
    """Look through documents; each `SearchedDocument` is a step."""

    id: str
    cancel: Cancel
    documents: tuple[Document, ...]


@dataclass(frozen=True, slots=True)
class SearchedDocument:
    """A document was looked through."""

    content_sha256: str
    remarks: tuple[Remark, ...]


@dataclass(frozen=True, slots=True)
class Secret:
    """A line that looks like a secret, in a document that enters the window."""

    document: Document
    remark: Remark


class SearchWorker(Worker):
    """Waits for the process that looks."""

    def __init__(self, make_finder: Callable[[], Finder]) -> None:
        super().__init__()
        self._make_finder = make_finder
        self._finder: Finder | None = None

    def perform(self, request: Request) -> Steps:
        """Look through the documents of one request."""
        assert isinstance(request, Search)
        self._finder = self._finder or self._make_finder()
        for document in request.documents:
            remarks = self._finder.find(document, request.cancel.is_set)
            if request.cancel.is_set():
                return Cancelled(request.id)
            yield SearchedDocument(document.content_sha256, remarks)
        self.close()
        return Finished(request.id)

    def close(self) -> None:
        """End the process."""
        if self._finder is not None:
            self._finder.close()
            self._finder = None


class SecretSearch(QObject):
    """Looks through the documents of codebases as they come; `changed` says that warnings did.

    Without `make_finder` nothing is looked for.
    """

    changed = Signal()

    def __init__(self, controller: Controller, make_finder: Callable[[], Finder] | None) -> None:
        super().__init__(controller)
        self._controller = controller
        self._make_finder = make_finder
        self._thread: WorkerThread | None = None
        self._known: dict[str, tuple[Remark, ...]] = {}
        self._request_id = ""
        controller.sources_changed.connect(self._search)
        controller.choices_changed.connect(self.changed)
        controller.closing.connect(self.shut_down)

    @property
    def secrets(self) -> tuple[Secret, ...]:
        """Return what was found in the documents that the user did not leave out, highest rank first."""
        modes = self._controller.choices.modes
        found = filter(self.remarks, self._controller.documents)
        return tuple(
            Secret(document, remark)
            for document in sorted(found, key=lambda document: -document.rank)
            if modes.get(key_of(document)) is not Mode.EXCLUDED
            for remark in self.remarks(document)
        )

    def remarks(self, document: Document) -> tuple[Remark, ...]:
        """Return what was found in a document so far."""
        return self._known.get(document.content_sha256, ())

    def exclude(self, document: Document) -> None:
        """Keep a document out of the window."""
        self._controller.set_mode([key_of(document)], Mode.EXCLUDED)

    @Slot()
    def shut_down(self) -> None:
        """Stop looking and wait for the thread."""
        if self._thread is not None:
            self._thread.shut_down()

    @Slot()
    def _search(self) -> None:
        """Look through what is new; a search for what there was before gives way to it."""
        new = self._unknown()
        if self._make_finder is None:
            return
        if self._thread is not None:
            self._thread.cancel(self._request_id)
        self._request_id = ""
        if new:
            if self._thread is None:  # sources without code need none
                self._thread = WorkerThread("secret-search", SearchWorker(self._make_finder), self)
                self._thread.happened.connect(self._on_searched)
            self._request_id = new_id()
            self._thread.submit(Search(self._request_id, CancelFlag(), new))
        self.changed.emit()

    def _unknown(self) -> tuple[Document, ...]:
        """Return the documents of codebases that were not looked through, the most important ones first."""
        found: dict[str, Document] = {}
        for source in self._controller.sources:
            if any(document.kind is Kind.CODE for document in source.documents):
                found |= {one.content_sha256: one for one in source.documents}
        new: Mapping[str, Document] = {sha: one for sha, one in found.items() if sha not in self._known}
        return tuple(sorted(new.values(), key=lambda document: -document.rank))

    @Slot(object)
    def _on_searched(self, event: Event) -> None:
        if isinstance(event, Progress) and isinstance(event.value, SearchedDocument):
            self._known[event.value.content_sha256] = event.value.remarks
            if event.value.remarks:
                self.changed.emit()
