"""Asking more than the window holds: the passes there would be, and a question asked in each of them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Signal, Slot

from app.messages import Cancelled, Event, Failed, Finished, Progress, new_id
from app.packing import Reason
from app.states import AnswerView, PassSaid, SweepStep, Turn, TurnState
from engine.events import AnswerText

if TYPE_CHECKING:
    from app.controller import Controller
    from app.sweep import Pass

_LEFT_OUT = frozenset({Reason.NO_ROOM, Reason.TOO_LARGE})


class SweepAsking(QObject):
    """Offers a sweep where documents did not go in whole, and runs it as a turn of the conversation."""

    offer_changed = Signal()

    def __init__(self, controller: Controller) -> None:
        super().__init__(controller)
        self._controller = controller
        self._passes: tuple[Pass, ...] = ()
        self._counting_id = self._job_id = self._turn_id = ""
        controller.plan_changed.connect(self._count_passes)
        controller.job_happened.connect(self._on_job)
        controller.weighed.connect(self._on_counted)

    @property
    def n_passes(self) -> int:
        """Return how many windows all of the material fills; 0 where one holds it, or none of it."""
        return len(self._passes) if len(self._passes) > 1 else 0

    @property
    def n_tokens(self) -> int:
        """Return what all passes together read."""
        return sum(one.n_tokens for one in self._passes)

    @property
    def is_running(self) -> bool:
        """Tell whether a question is being asked of all passes."""
        return bool(self._turn_id)

    def ask(self, text: str) -> bool:
        """Ask in every pass; False where there is nothing to ask, or something else is under way."""
        controller = self._controller
        if not self.n_passes or controller.is_answering or controller.is_reading or not text.strip():
            return False
        from app.sweep_job import sweep_job

        turn = Turn(new_id(), text.strip(), step=SweepStep(0, self.n_passes))
        self._turn_id = turn.id
        documents, choices, window = controller.documents, controller.planning_choices, controller.window
        job = sweep_job(self._passes, turn.question, documents, choices, window, controller.model_name)
        self._job_id = controller.run_job(job)
        controller.add_turn(turn)
        return True

    def stop(self) -> None:
        """Stop after what is under way; the passes that were finished give the answer."""
        self._controller.cancel_job(self._job_id)

    def drop(self) -> None:
        """Stop a sweep whose answer nobody will see."""
        if self._turn_id:
            self.stop()
        self._turn_id = ""

    # --- how many passes ----------------------------------------------------------------------

    @Slot()
    def _count_passes(self) -> None:
        """Share the material out anew for the plan on show, away from the window."""
        self._set_passes(())
        controller = self._controller
        plan, planner = controller.plan, controller.planner
        is_short = plan and (plan.refusal or any(one.reason in _LEFT_OUT for one in plan.entries))
        if not is_short or planner is None:
            return
        from app.sweep_run import plan_passes

        documents, choices, window = controller.documents, controller.planning_choices, controller.window
        self._counting_id = controller.weigh(partial(plan_passes, planner, documents, choices, window))

    @Slot(str, object)
    def _on_counted(self, request_id: str, value: object) -> None:
        if request_id == self._counting_id:
            self._set_passes(cast("tuple[Pass, ...] | None", value) or ())

    def _set_passes(self, passes: tuple[Pass, ...]) -> None:
        self._counting_id = ""
        self._passes = passes
        self.offer_changed.emit()

    # --- what the job says --------------------------------------------------------------------

    @Slot(object)
    def _on_job(self, event: Event) -> None:
        if event.request_id != self._job_id or not self._turn_id:
            return
        match event:
            case Progress(value=value):
                self._on_step(value)
            case Failed(notice=notice):
                self._end(state=TurnState.FAILED, problem=notice.text)
                self._controller.noticed.emit(notice)
            case Finished(value=AnswerView() as answer) | Cancelled(value=AnswerView() as answer):
                state = TurnState.DONE if isinstance(event, Finished) else TurnState.STOPPED
                self._end(state=state, text=answer.done.text, answer=answer)
            case _:
                self._end(state=TurnState.STOPPED)

    def _on_step(self, step: object) -> None:
        change = self._controller.change_turn
        match step:
            case SweepStep():
                change(step=step)
            case AnswerText(text=text):
                change(text=self._controller.turns[-1].text + text, state=TurnState.STREAMING)
            case PassSaid(texts=texts):
                change(text="\n\n".join([*texts, ""]))

    def _end(self, **changes: object) -> None:
        self._turn_id = ""
        self._controller.change_turn(step=None, **changes)
        self._controller.reading_changed.emit()
