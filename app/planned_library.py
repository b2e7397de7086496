"""The open model, and the plan of what it would read of the sources. QtCore only, GUI thread only."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Signal, Slot

from app.chat_shaping import ChatShaping
from app.choices import Answering, Choices
from app.engine_bridge import EngineBridge, ModelSource, Opened
from app.ingest_bridge import SourceReader
from app.library import Library
from app.messages import Event, Failed, Finished, Notice, OpenModel, Progress, new_id
from app.plan_bridge import MakePlan, PlanBridge, Weigh
from app.plan_view import PlanView
from app.states import ModelState
from engine.cancel import CancelFlag

if TYPE_CHECKING:
    from app.planner import Planner
    from app.window_memory import WindowMemory


class PlannedLibrary(Library):
    """Sources planned for the window of one model; whatever changes either has the plan made anew."""

    plan_changed = Signal()
    model_changed = Signal()
    noticed = Signal(object)
    weighed = Signal(str, object)

    def __init__(
        self,
        source: ModelSource | None,
        make_reader: Callable[[], SourceReader],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(make_reader, parent)
        self.plan: PlanView | None = None
        self.model_state = ModelState.CLOSED
        self.focus_choice: bool | None = None
        self.answering = Answering()
        self._source = source
        self._opened: Opened | None = None
        self._open_id = self._plan_id = ""
        self._weighing: set[str] = set()
        self._plan_stale = False
        self._engine = EngineBridge(self)
        self._planning = PlanBridge(self)
        self.shaping = ChatShaping(self)
        self._engine.happened.connect(self._on_engine)
        self._planning.happened.connect(self._on_plan)
        self.plan_outdated.connect(self._replan)

    @property
    def model_name(self) -> str:
        """Return what the model is called; empty without one."""
        return self._source.name if self._source else ""

    @property
    def sent_to(self) -> str:
        """Return the host that documents are sent to, empty where nothing leaves this process."""
        return self._opened.sent_to if self._opened else ""

    @property
    def model_file(self) -> Path | None:
        """Return the file of the model's weights; None without a model, or where a server has it."""
        return self._opened.model_file if self._opened else None

    @property
    def planner(self) -> Planner | None:
        """Return what counts and packs for the open model; another thread may use it."""
        return self._opened.planner if self._opened else None

    @property
    def window_memory(self) -> WindowMemory | None:
        """Return what forecasts the memory of other windows; None without a model of this machine's own."""
        return self._opened.memory if self._opened else None

    @property
    def window(self) -> int:
        """Return the size of the context window in tokens; 0 without a model."""
        return self._opened.window if self._opened else 0

    @property
    def with_focus(self) -> bool:
        """Tell whether focus passages are shown beside a question: as chosen, else as helps the model."""
        helps = self._opened is not None and self._opened.focus_helps
        return helps if self.focus_choice is None else self.focus_choice

    @property
    def planning_choices(self) -> Choices:
        """Return the choices that plans are made with: the workspace's, and how answers are to be."""
        return self.answering.applied_to(self.choices, self.window, focus=self.with_focus)

    def use_model(self, source: ModelSource | None) -> None:
        """Put another model in place of this one, None for none; the sources are counted anew."""
        self._source = source
        self._plan_id = ""
        self._plan_stale = False
        self.plan = self._opened = None
        self.plan_changed.emit()
        self.open_model()

    def open_model(self) -> None:
        """Load the model in the engine's thread."""
        self.model_state = ModelState.OPENING if self._source else ModelState.CLOSED
        self._open_id = new_id()
        self._engine.submit(OpenModel(self._open_id, CancelFlag(), self._source))
        self.model_changed.emit()

    def choose_focus(self, is_on: bool | None) -> None:
        """Show focus passages beside questions, None where they help the model, and keep room for them."""
        before = self.with_focus
        self.focus_choice = is_on
        if self.with_focus != before:
            self.plan_outdated.emit()

    def set_answering(self, answering: Answering) -> None:
        """Say how answers are to be; the window is planned anew if that changes what it holds."""
        if answering != self.answering:
            self.answering = answering
            self._replan()

    def weigh(self, work: Callable[[], object]) -> str:
        """Work something out with the planner; `weighed` follows with the id returned and the value."""
        request = Weigh(new_id(), CancelFlag(), work)
        self._weighing.add(request.id)
        self._planning.submit(request)
        return request.id

    def shut_down(self) -> None:
        """Stop the model, the planner and the readers of sources, and wait for their threads."""
        self._engine.shut_down()
        self._planning.shut_down()
        super().shut_down()

    @property
    def _has_model(self) -> bool:
        return self.model_state in (ModelState.OPENING, ModelState.READY)

    @Slot(object)
    def _on_plan(self, event: Event) -> None:
        if event.request_id in self._weighing:
            self._weighing.discard(event.request_id)
            self.weighed.emit(event.request_id, event.value if isinstance(event, Finished) else None)
            return
        if event.request_id != self._plan_id:
            return
        self._plan_id = ""
        if self._plan_stale:
            self._replan()
        elif isinstance(event, Finished):
            self.plan = cast(PlanView, event.value)
            self.plan_changed.emit()
        elif isinstance(event, Failed):
            self.noticed.emit(event.notice)

    @Slot(object)
    def _on_engine(self, event: Event) -> None:
        """Take an event of the engine's thread; whoever has requests of another kind takes theirs first."""
        if event.request_id == self._open_id:
            self._on_opening(event)

    def _on_opening(self, event: Event) -> None:
        match event:
            case Progress():
                self._opened = cast(Opened, event.value)
                for remark in self._opened.remarks:
                    self.noticed.emit(Notice(remark))
                self._replan()
            case Finished() if self._source:
                self.model_state = ModelState.READY
            case Failed():
                self.model_state = ModelState.FAILED
                self.noticed.emit(event.notice)
        self.model_changed.emit()

    @Slot()
    def _replan(self) -> None:
        """Ask for a plan of what there is now; while one is being made, once more after it."""
        if self._opened is None:
            return
        self._plan_stale = bool(self._plan_id)
        if self._plan_id:
            return
        self._plan_id = new_id()
        self._planning.submit(
            MakePlan(
                self._plan_id,
                CancelFlag(),
                self._opened.planner,
                self.documents,
                self.planning_choices,
                self._opened.window,
            )
        )
