"""Counting and packing, away from the window: a big codebase takes seconds to count."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject

from app.messages import Cancel, Finished, Request
from app.worker_thread import Steps, Worker, WorkerThread
from ingest.model import Document

if TYPE_CHECKING:
    from app.choices import Choices
    from app.planner import Plan


class PlanMaker(Protocol):
    """What the window needs of `app.planner.Planner`."""

    def plan(self, documents: Sequence[Document], choices: Choices, window: int) -> Plan:
        """Count and pack the documents; raises PackRefusedError."""
        ...


@dataclass(frozen=True, slots=True)
class MakePlan:
    """Plan what the model is to read."""

    id: str
    cancel: Cancel
    planner: PlanMaker
    documents: tuple[Document, ...]
    choices: Choices
    window: int


class PlanWorker(Worker):
    """Runs the planner, a pure function that caches its counts."""

    def perform(self, request: Request) -> Steps:
        """Make one plan; a refusal is a plan that says why."""
        from app.plan_view import view_of
        from app.planner import PackRefusedError

        assert isinstance(request, MakePlan)
        yield from ()
        try:
            plan = request.planner.plan(request.documents, request.choices, request.window)
        except PackRefusedError as error:
            return Finished(request.id, view_of(error.pack, None))
        return Finished(request.id, view_of(plan.pack, plan))


class PlanBridge(WorkerThread):
    """The window's end of the planning thread."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__("planning", PlanWorker(), parent)
