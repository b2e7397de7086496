"""Documents that changed on disk while their workspace was closed: noticed when it is opened again."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from app.choices import key_of
from app.states import SourceState

if TYPE_CHECKING:
    from app.controller import Controller
    from app.read_state import ReadDocument


@dataclass(frozen=True, slots=True)
class ChangedSince:
    """The names of documents that are not what the model read of them, and the tokens to read for that."""

    names: tuple[str, ...]
    n_to_read: int


class Reopened(QObject):
    """Compares the documents of a workspace, once they are there, with what was read of them before.

    They are on show as they are now; `found` says so until they are read.
    """

    changed = Signal()

    def __init__(self, controller: Controller) -> None:
        super().__init__(controller)
        self.found: ChangedSince | None = None
        self._controller = controller
        self._before: tuple[ReadDocument, ...] = ()
        self._names: tuple[str, ...] | None = None
        controller.plan_changed.connect(self._compare)
        controller.reading_changed.connect(self._on_reading)

    def expect(self, before: Sequence[ReadDocument]) -> None:
        """Take what was read when the workspace that is being opened was open last."""
        self._before = tuple(before)
        self._names = None
        self._set(None)

    @Slot()
    def _compare(self) -> None:
        """Name what differs with the first plan of all sources; later changes are those of the user."""
        controller = self._controller
        plan = controller.plan.plan if controller.plan else None
        if not self._before or plan is None or not self._is_whole():
            return
        from app.read_state import n_read_again

        if self._names is None:
            self._names = self._differing()
        if not self._names or controller.is_read:
            self._set(None)
        else:
            self._set(ChangedSince(self._names, n_read_again(self._before, plan)))

    @Slot()
    def _on_reading(self) -> None:
        if self._controller.is_read:
            self._before = ()
            self._set(None)

    def _is_whole(self) -> bool:
        """Tell whether the plan on show is one of all sources of the workspace."""
        controller = self._controller
        planned = {entry.key for entry in controller.plan.entries} if controller.plan else set()
        is_waiting = any(source.state is SourceState.WAITING for source in controller.sources)
        return not is_waiting and planned == set(map(key_of, controller.documents))

    def _differing(self) -> tuple[str, ...]:
        before = {one.key: one for one in self._before}
        now = {key_of(one): one for one in self._controller.documents}
        names = [
            one.name
            for key, one in now.items()
            if key in before and before[key].content_sha256 != one.content_sha256
        ]
        for source in self._controller.sources:
            known = [one for one in self._before if one.key.startswith(str(source.path))]
            if known:  # a source that was added and never read is no change on disk
                keys = {one.key for one in known}
                names += [one.name for one in source.documents if key_of(one) not in keys]
                names += [one.name for one in known if one.key not in now]
        return tuple(dict.fromkeys(names))

    def _set(self, found: ChangedSince | None) -> None:
        if found != self.found:
            self.found = found
            self.changed.emit()
