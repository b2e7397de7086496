"""Counting and packing, away from the window: a big codebase takes seconds to count."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.messages import Cancel, Finished, Request
from app.worker_thread import Steps, Worker, WorkerThread
from engine.errors import WindowExceededError
from ingest.model import Document

if TYPE_CHECKING:
    from app.choices import Choices
    from app.planner import Planner


@dataclass(frozen=True, slots=True)
class MakePlan:
    """Plan what the model is to read."""

    id: str
    cancel: Cancel
    planner: Planner
    documents: tuple[Document, ...]
    choices: Choices
    window: int


@dataclass(frozen=True, slots=True)
class Weigh:
    """Work something out with the planner, such as what another order would cost; the value is what it gives.

    A pack that is refused on the way is no error: the value is then None.
    """

    id: str
    cancel: Cancel
    work: Callable[[], object]


class PlanWorker(Worker):
    """Runs the planner, a pure function that caches its counts."""

    def perform(self, request: Request) -> Steps:
        """Make one plan, where a refusal is a plan that says why; or weigh an alternative to one."""
        from app.plan_view import view_of
        from app.planner import PackRefusedError

        yield from ()
        if isinstance(request, Weigh):
            try:
                return Finished(request.id, request.work())
            except WindowExceededError:
                return Finished(request.id)
        assert isinstance(request, MakePlan)
        try:
            plan = request.planner.plan(request.documents, request.choices, request.window)
        except PackRefusedError as error:
            return Finished(request.id, view_of(error.pack, None))
        return Finished(request.id, view_of(plan.pack, plan))


class PlanBridge(WorkerThread):
    """The window's end of the planning thread."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__("planning", PlanWorker(), parent)
