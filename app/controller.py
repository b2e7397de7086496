"""The window's state and use cases: plan, reading, conversation. QtCore only, GUI thread only."""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QObject, Signal, Slot

from app.chat_shaping import ChatShaping
from app.cheaper_order import CheaperOrder
from app.choices import Answering, Choices
from app.choices import Turn as EarlierTurn
from app.disk_watch import DiskWatch
from app.engine_bridge import AnswerLike, EngineBridge, ModelSource, Opened
from app.ingest_bridge import SourceReader
from app.library import Library
from app.messages import (
    Ask,
    Cancelled,
    Event,
    Failed,
    Finished,
    Notice,
    OpenModel,
    Progress,
    ReadPlan,
    RunJob,
    new_id,
)
from app.plan_bridge import MakePlan, PlanBridge, PlanMaker, Weigh
from app.plan_view import PlanView
from app.reopened import Reopened
from app.secret_search import Finder, SecretSearch
from app.states import AnswerView, ModelState, Turn, TurnState
from app.sweep_asking import SweepAsking
from engine.cancel import CancelFlag
from engine.events import AnswerText, ReadDone, ReadProgress, StoreNotice, TuningProgress
from ingest.options import ReadOptions

if TYPE_CHECKING:
    from app.edit_cost import EditCost
    from app.planner import Plan
    from app.window_memory import WindowMemory


class Controller(Library):
    """Turns the user's wishes into requests and their events into state; the widgets only show it."""

    plan_changed = Signal()
    reading_changed = Signal()
    model_changed = Signal()
    turn_added = Signal(int)
    turn_changed = Signal(int)
    conversation_reset = Signal()
    noticed = Signal(object)
    job_happened = Signal(object)
    weighed = Signal(str, object)
    #: A download began or the last one ended.
    connection_changed = Signal()
    #: The window closes: whoever has threads of its own ends them now.
    closing = Signal()

    def __init__(
        self,
        source: ModelSource | None,
        make_reader: Callable[[], SourceReader],
        parent: QObject | None = None,
        *,
        make_finder: Callable[[], Finder] | None = None,
    ) -> None:
        super().__init__(make_reader, parent)
        self.plan: PlanView | None = None
        self.model_state = ModelState.CLOSED
        self.progress: ReadProgress | None = None
        self.tuning: TuningProgress | None = None
        self.read_done: ReadDone | None = None
        self.turns: list[Turn] = []
        self.conversation_id = new_id()
        self.focus_choice: bool | None = None
        self.answering = Answering()
        #: What the stored reading is called: the workspace's name.
        self.reading_label = ""
        self._opened: Opened | None = None
        self._read_plan: Plan | None = None
        self._tokens_per_s: float | None = None
        self._plan_being_read: Plan | None = None
        self._paused_plan: Plan | None = None
        self._open_id = self._plan_id = self._read_id = self._ask_id = ""
        self._jobs: set[str] = set()
        self._weighing: set[str] = set()
        self._plan_stale = False
        self._ask_after_reading = ""
        self.is_connected = False
        self._source = source
        self._engine = EngineBridge(self)
        self._planning = PlanBridge(self)
        self.sweeping = SweepAsking(self, self._planning)
        self.shaping = ChatShaping(self, self._planning, self)
        self.cheaper_order = CheaperOrder(self, self._planning)
        self.disk_watch = DiskWatch(self, self._planning)
        self.secret_search = SecretSearch(self, make_finder)
        self.reopened = Reopened(self)
        self._engine.happened.connect(self._on_engine)
        self._planning.happened.connect(self._on_plan)
        self.plan_outdated.connect(self._replan)

    # --- what the widgets ask -----------------------------------------------------------------

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
        return getattr(self._source, "path", None)

    @property
    def is_reading(self) -> bool:
        """Tell whether the engine reads a plan now."""
        return bool(self._read_id)

    @property
    def is_answering(self) -> bool:
        """Tell whether a question is under way, in the queue included."""
        return bool(self._ask_id or self._ask_after_reading or self.sweeping.is_running)

    @property
    def planner(self) -> PlanMaker | None:
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
    def is_working(self) -> bool:
        """Tell whether a job has the engine."""
        return bool(self._jobs)

    @property
    def is_read(self) -> bool:
        """Tell whether the plan on show is what the context holds."""
        return self._is_shown(self._read_plan)

    @property
    def is_paused(self) -> bool:
        """Tell whether the plan on show was read in part: questions are asked of that part."""
        return not self.is_reading and self._is_shown(self._paused_plan)

    @property
    def can_read(self) -> bool:
        """Tell whether there is something new to read."""
        return bool(
            self.plan
            and self.plan.entries
            and self.plan.plan
            and self._has_model
            and not self.is_read
            and not self.is_reading
            and not self._ask_id
            and not self._jobs
        )

    @property
    def can_ask(self) -> bool:
        """Tell whether a question would be answered, after reading what is unread."""
        return bool(self.plan and self.plan.plan and self.plan.entries and self._has_model)

    @property
    def with_focus(self) -> bool:
        """Tell whether focus passages are shown beside a question: as chosen, else as helps the model."""
        helps = self._opened is not None and self._opened.focus_helps
        return helps if self.focus_choice is None else self.focus_choice

    @property
    def planning_choices(self) -> Choices:
        """Return the choices that plans are made with: the workspace's, and how answers are to be."""
        return self.answering.applied_to(self.choices, self.window, focus=self.with_focus)

    @property
    def edit_cost(self) -> EditCost | None:
        """Return what reading the plan on show takes beside what was read; None before a first reading."""
        plan = self.plan.plan if self.plan else None
        if plan is None or self._read_plan is None:
            return None
        from app.edit_cost import edit_cost

        return edit_cost(self._read_plan, plan, self._tokens_per_s)

    @property
    def read_plan(self) -> Plan | None:
        """Return what the context holds, None where that is not a plan of these sources."""
        return self._read_plan

    @property
    def tokens_per_s(self) -> float | None:
        """Return the speed of the last reading, None before one."""
        return self._tokens_per_s

    def set_connected(self, connected: bool) -> None:
        """Say whether something is being downloaded: the only time a connection is open."""
        if connected is not self.is_connected:
            self.is_connected = connected
            self.connection_changed.emit()

    # --- model, reading, asking ---------------------------------------------------------------

    def use_model(self, source: ModelSource | None) -> None:
        """Put another model in place of this one, None for none.

        What goes on with this one stops. Sources and conversation stay; they are counted, and when
        asked read, anew: the answers so far are shown, and their words are no part of what follows.
        """
        self.pause_reading()
        self.stop()
        for request_id in self._jobs:
            self.cancel_job(request_id)
        self._source = source
        self._read_id = self._plan_id = ""
        self._plan_stale = False
        self.plan = self.progress = self.read_done = None
        self._tokens_per_s = self._opened = None
        self.plan_changed.emit()
        self.open_model()
        self.reading_changed.emit()

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

    def open_model(self) -> None:
        """Load the model in the engine's thread."""
        self.model_state = ModelState.OPENING if self._source else ModelState.CLOSED
        self._read_plan = self._paused_plan = None
        self._open_id = new_id()
        self._engine.submit(OpenModel(self._open_id, CancelFlag(), self._source))
        self.model_changed.emit()

    def read(self) -> None:
        """Read the plan on show; what the context or the disk already holds is not read again."""
        plan = self.plan.plan if self.plan else None
        if not self.can_read or plan is None:
            return
        self._read_id = new_id()
        self.progress = self.read_done = None
        self._plan_being_read = plan
        self._engine.submit(ReadPlan(self._read_id, CancelFlag(), plan, self.reading_label))
        self.reading_changed.emit()

    def pause_reading(self) -> None:
        """Stop reading; what was read stays, and reading goes on from there."""
        self._engine.cancel(self._read_id)

    def ask(self, text: str) -> bool:
        """Ask, reading first what is unread. Return False when there is nothing to ask of."""
        if self.is_answering or not self.can_ask or not text.strip():
            return False
        self.add_turn(Turn(new_id(), text.strip()))
        if self.is_read or self.is_paused:
            self._submit_question()
        else:
            self._ask_after_reading = text
            self.read()
        return True

    def stop(self) -> None:
        """Stop the answer; what was said stays. A question that waits is dropped, reading goes on."""
        if self._ask_after_reading:
            self._ask_after_reading = ""
            self.change_turn(state=TurnState.STOPPED)
        elif self.sweeping.is_running:
            self.sweeping.stop()
        else:
            self._engine.cancel(self._ask_id)

    def add_turn(self, turn: Turn) -> None:
        """Add a question to the conversation."""
        self.turns.append(turn)
        self.turn_added.emit(len(self.turns) - 1)

    def change_turn(self, **changes: object) -> None:
        """Bring the last question up to date."""
        self.turns[-1] = replace(self.turns[-1], **changes)  # type: ignore[arg-type]
        self.turn_changed.emit(len(self.turns) - 1)

    def weigh(self, work: Callable[[], object]) -> str:
        """Work something out with the planner; `weighed` follows with the id returned and the value."""
        request = Weigh(new_id(), CancelFlag(), work)
        self._weighing.add(request.id)
        self._planning.submit(request)
        return request.id

    def run_job(self, job: Callable[[Any, CancelFlag], Generator[object, None, object]]) -> str:
        """Run a use case of many steps after what is under way; its events come by `job_happened`.

        A job may read other plans: the one on show is brought back before the next question.
        """
        request = RunJob(new_id(), CancelFlag(), job)
        self._jobs.add(request.id)
        self._read_plan = self._paused_plan = None
        self._engine.submit(request)
        self.reading_changed.emit()
        return request.id

    def cancel_job(self, request_id: str) -> None:
        """Ask a job to stop; it ends with what it has."""
        self._engine.cancel(request_id)

    def retry(self, turn_id: str) -> None:
        """Ask a question again: the last one in its place, an earlier one in a branch of its own."""
        index = next(i for i, turn in enumerate(self.turns) if turn.id == turn_id)
        turn = self.turns[index]
        was_swept = turn.answer is not None and turn.answer.n_passes > 0
        if self.is_answering:
            return
        if index == len(self.turns) - 1:
            self.show_conversation(self.conversation_id, self.turns[:-1])
        else:
            self.branch(index)
        if not (was_swept and self.sweeping.ask(turn.question)):
            self.ask(turn.question)

    def ask_instead(self, turn_id: str, text: str) -> bool:
        """Ask another question in a branch, in the place of one that was asked; that one stays as it is."""
        index = next((i for i, turn in enumerate(self.turns) if turn.id == turn_id), None)
        if index is None or self.is_answering or not self.can_ask or not text.strip():
            return False
        self.branch(index)
        return self.ask(text)

    def branch(self, n_turns: int) -> None:
        """Go on from the first `n_turns` turns in a conversation of its own."""
        kept = [replace(turn, id=new_id()) for turn in self.turns[:n_turns]]
        self.show_conversation(new_id(), kept)

    def new_conversation(self) -> None:
        """Start afresh over the same sources."""
        self.show_conversation(new_id(), [])

    def show_conversation(self, conversation_id: str, turns: Sequence[Turn]) -> None:
        """Stop what is under way and show another conversation."""
        self._drop_question()
        self.conversation_id = conversation_id
        self.turns = list(turns)
        self.conversation_reset.emit()

    def show_workspace(
        self,
        paths: Sequence[Path],
        choices: Choices,
        options: Mapping[Path, ReadOptions] | None = None,
    ) -> None:
        """Take the sources and choices of another workspace in place of these."""
        self.pause_reading()
        self.new_conversation()
        self.choices = choices
        self.remove_sources([source.id for source in self.sources])
        self.add_paths(paths, options)

    def shut_down(self) -> None:
        """Stop everything and wait for the threads."""
        self.closing.emit()
        self._engine.shut_down()
        self._planning.shut_down()
        super().shut_down()

    # --- events -------------------------------------------------------------------------------

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
        if event.request_id == self._read_id:
            self._on_read(event)
        elif event.request_id == self._ask_id:
            self._on_answer(event)
        elif event.request_id == self._open_id:
            self._on_opening(event)
        elif event.request_id in self._jobs:
            self._on_job(event)

    def _on_job(self, event: Event) -> None:
        if not isinstance(event, Progress):
            self._jobs.discard(event.request_id)
            self._read_plan = self._paused_plan = None
            self.reading_changed.emit()
            if self._ask_after_reading:
                self.read()
        self.job_happened.emit(event)

    def _on_opening(self, event: Event) -> None:
        match event:
            case Progress():
                self._opened = cast(Opened, event.value)
                self._tokens_per_s = self._opened.tokens_per_s
                for remark in self._opened.remarks:
                    self.noticed.emit(Notice(remark))
                self._replan()
            case Finished() if self._source:
                self.model_state = ModelState.READY
            case Failed():
                self.model_state = ModelState.FAILED
                self.noticed.emit(event.notice)
        self.model_changed.emit()

    def _on_read(self, event: Event) -> None:
        if isinstance(event, Progress):
            if isinstance(event.value, StoreNotice):
                self.noticed.emit(Notice(event.value.text))
                return
            self.tuning = event.value if isinstance(event.value, TuningProgress) else None
            if self.tuning is None:
                self.progress = cast(ReadProgress, event.value)
            self.reading_changed.emit()
            return
        self._read_id, self.tuning = "", None
        if isinstance(event, Finished):
            self.read_done = done = cast(ReadDone, event.value)
            if done.n_evaluated:
                self._tokens_per_s = done.n_evaluated / done.seconds
            self.progress = None
            self._read_plan = self._plan_being_read
            self._paused_plan = None
        elif isinstance(event, Cancelled):
            self._paused_plan = self._plan_being_read
        elif isinstance(event, Failed):
            self.noticed.emit(event.notice)
        self.reading_changed.emit()
        if self._ask_after_reading:
            self._ask_what_is_read(event)

    def _ask_what_is_read(self, event: Event) -> None:
        """Go on with the question that waited. Who paused reading wants the answer now."""
        if isinstance(event, Finished) and not self.is_read:
            self.read()  # the sources changed meanwhile
            return
        self._ask_after_reading = ""
        if isinstance(event, Failed):
            self.change_turn(state=TurnState.STOPPED)
        else:
            self._submit_question()

    def _on_answer(self, event: Event) -> None:
        turn = self.turns[-1]
        match event:
            case Progress(value=AnswerText(text=text)):
                self.change_turn(text=turn.text + text, state=TurnState.STREAMING)
                return
            case Finished(value=answer) | Cancelled(value=answer):
                self._ask_id = ""
                state = TurnState.DONE if isinstance(event, Finished) else TurnState.STOPPED
                self.change_turn(state=state, answer=self._view_of(answer))
            case Failed(notice=notice):
                self._ask_id = ""
                self.change_turn(state=TurnState.FAILED, problem=notice.text)
                self.noticed.emit(notice)
        self.reading_changed.emit()

    # --- helpers ------------------------------------------------------------------------------

    @property
    def _has_model(self) -> bool:
        return self.model_state in (ModelState.OPENING, ModelState.READY)

    def _drop_question(self) -> None:
        """Stop a question whose answer nobody will see; its late events find no turn."""
        self.stop()
        self.sweeping.drop()
        self._ask_id = ""

    def _is_shown(self, plan: Plan | None) -> bool:
        """Tell whether a plan has the tokens of the one on show."""
        if plan is None or self.plan is None or self.plan.plan is None:
            return False
        ours, theirs = self.plan.plan.prefix.token_ids, plan.prefix.token_ids
        return ours is theirs or (len(ours) == len(theirs) and bool((ours == theirs).all()))

    def _submit_question(self) -> None:
        self._ask_id = new_id()
        turn = self.turns[-1]
        earlier = tuple(
            EarlierTurn(
                t.question, t.answer.done.token_ids, tuple(f.text for f in t.answer.focus), answer=t.text
            )
            for t in self.turns[:-1]
            if t.state is TurnState.DONE and t.answer and t.answer.model == self.model_name
        )
        ask = Ask(self._ask_id, CancelFlag(), turn.question, self.conversation_id, earlier, self.with_focus)
        self._engine.submit(ask)

    def _view_of(self, answer: object) -> AnswerView | None:
        if not isinstance(answer, AnswerLike):
            return None
        return AnswerView(
            answer.done,
            answer.citations,
            answer.support,
            answer.coverage,
            self.model_name,
            focus=answer.focus,
            pages_read=answer.pages_read,
        )

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
