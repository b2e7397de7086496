"""Comparing two documents of the open workspace, away from the window. GUI thread only."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations
from typing import cast

from PySide6.QtCore import QObject, Signal, Slot

from app.controller import Controller
from app.messages import Event, Failed, Finished, new_id
from app.plan_bridge import PlanBridge, Weigh
from app.review.versions import Comparison, compare_tracked, compare_versions
from engine.cancel import CancelFlag
from ingest.model import Document


def likely_versions(documents: Sequence[Document]) -> tuple[int, int]:
    """Return which two of the documents share most of their paragraphs: the earlier first, (0, 0) for one."""
    texts = [
        {line.strip() for segment in document.segments for line in segment.text.splitlines() if line.strip()}
        for document in documents
    ]
    pairs = list(combinations(range(len(documents)), 2))
    if not pairs:
        return 0, 0
    return max(pairs, key=lambda pair: len(texts[pair[0]] & texts[pair[1]]) / _n_least(texts, pair))


def _n_least(texts: Sequence[set[str]], pair: tuple[int, int]) -> int:
    return max(1, min(len(texts[pair[0]]), len(texts[pair[1]])))


class VersionDesk(QObject):
    """Compares what is asked for last; `changed` says that the result is another one."""

    changed = Signal()

    def __init__(self, controller: Controller, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._controller = controller
        self._thread: PlanBridge | None = None
        self._request_id = ""
        self.result: Comparison | None = None
        controller.closing.connect(self.shut_down)

    @property
    def is_working(self) -> bool:
        """Tell whether a comparison is under way."""
        return bool(self._request_id)

    def compare(self, old: Document, new: Document) -> None:
        """Compare two documents; one with itself is compared with what it was before its tracked changes."""
        if self._thread is None:
            self._thread = PlanBridge(self)
            self._thread.happened.connect(self._on_done)
        self._request_id = new_id()
        self.result = None

        def work() -> Comparison:
            return compare_tracked(new) if old is new else compare_versions(old, new)

        self._thread.submit(Weigh(self._request_id, CancelFlag(), work))
        self.changed.emit()

    @Slot()
    def shut_down(self) -> None:
        """Wait for the thread."""
        if self._thread is not None:
            self._thread.shut_down()

    @Slot(object)
    def _on_done(self, event: Event) -> None:
        if event.request_id != self._request_id:
            return
        self._request_id = ""
        if isinstance(event, Finished):
            self.result = cast(Comparison, event.value)
        elif isinstance(event, Failed):
            self._controller.noticed.emit(event.notice)
        self.changed.emit()
