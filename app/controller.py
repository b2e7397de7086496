"""The window's state and use cases: a conversation over what was read. QtCore only, GUI thread only."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Signal, Slot

from app.cheaper_order import CheaperOrder
from app.choices import Choices
from app.choices import Turn as EarlierTurn
from app.disk_watch import DiskWatch
from app.engine_bridge import ModelSource
from app.ingest_bridge import SourceReader
from app.messages import Ask, Cancelled, Event, Failed, Finished, Progress, new_id
from app.read_library import ReadLibrary
from app.reopened import Reopened
from app.secret_search import Finder, SecretSearch
from app.states import AnswerView, Turn, TurnState
from app.sweep_asking import SweepAsking
from engine.cancel import CancelFlag
from engine.events import AnswerText
from ingest.options import ReadOptions

if TYPE_CHECKING:
    from app.bench import Answer


class Controller(ReadLibrary):
    """Turns the user's wishes into requests and their events into state; the widgets only show it."""

    turn_added = Signal(int)
    turn_changed = Signal(int)
    conversation_reset = Signal()
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
        super().__init__(source, make_reader, parent)
        self.turns: list[Turn] = []
        self.conversation_id = new_id()
        self.is_connected = False
        self._ask_id = ""
        self._ask_after_reading = ""
        self.sweeping = SweepAsking(self)
        self.cheaper_order = CheaperOrder(self)
        self.disk_watch = DiskWatch(self)
        self.secret_search = SecretSearch(self, make_finder)
        self.reopened = Reopened(self)

    # --- what the widgets ask -----------------------------------------------------------------

    @property
    def is_answering(self) -> bool:
        """Tell whether a question is under way, in the queue included."""
        return bool(self._ask_id or self._ask_after_reading or self.sweeping.is_running)

    @property
    def can_read(self) -> bool:
        """Tell whether there is something new to read, and no answer that would be disturbed."""
        return super().can_read and not self._ask_id

    @property
    def can_ask(self) -> bool:
        """Tell whether a question would be answered, after reading what is unread."""
        return bool(self.plan and self.plan.plan and self.plan.entries and self._has_model)

    # --- the window ---------------------------------------------------------------------------

    def set_connected(self, connected: bool) -> None:
        """Say whether something is being downloaded: the only time a connection is open."""
        if connected is not self.is_connected:
            self.is_connected = connected
            self.connection_changed.emit()

    def use_model(self, source: ModelSource | None) -> None:
        """Put another model in place of this one, None for none.

        What goes on with this one stops. Sources and conversation stay; they are counted, and when
        asked read, anew: the answers so far are shown, and their words are no part of what follows.
        """
        self.stop()
        super().use_model(source)

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
        super().shut_down()

    # --- asking -------------------------------------------------------------------------------

    def ask(self, text: str) -> bool:
        """Ask, reading first what is unread. Return False when there is nothing to ask of."""
        if self.is_answering or not self.can_ask or not text.strip():
            return False
        if not (self.is_read or self.is_paused):
            self._ask_after_reading = text  # before the turn is told: Stop is offered with it
        self.add_turn(Turn(new_id(), text.strip()))
        if self._ask_after_reading:
            self.read()
        else:
            self._submit_question()
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

    # --- conversations ------------------------------------------------------------------------

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

    # --- events -------------------------------------------------------------------------------

    @Slot(object)
    def _on_engine(self, event: Event) -> None:
        if event.request_id == self._ask_id:
            self._on_answer(event)
        else:
            super()._on_engine(event)

    def _end_reading(self, event: Event) -> None:
        super()._end_reading(event)
        if self._ask_after_reading:
            self._ask_what_is_read(event)

    def _end_job(self, event: Event) -> None:
        super()._end_job(event)
        if self._ask_after_reading:
            self._read_for_the_question()

    def _ask_what_is_read(self, event: Event) -> None:
        """Go on with the question that waited. Who paused reading wants the answer now."""
        if isinstance(event, Finished) and not self.is_read:
            self._read_for_the_question()  # the sources changed meanwhile
            return
        self._ask_after_reading = ""
        if isinstance(event, Failed):
            self.change_turn(state=TurnState.STOPPED)
        else:
            self._submit_question()

    def _read_for_the_question(self) -> None:
        """Read on for the question that waits; it waits no more where there is nothing to ask of."""
        if self.can_ask:
            self.read()
        else:
            self._ask_after_reading = ""
            self.change_turn(state=TurnState.STOPPED)

    def _on_answer(self, event: Event) -> None:
        turn = self.turns[-1]
        match event:
            case Progress(value=AnswerText(text=text)):
                self.change_turn(text=turn.text + text, state=TurnState.STREAMING)
                return
            case Finished(value=answer) | Cancelled(value=answer):
                self._ask_id = ""
                state = TurnState.DONE if isinstance(event, Finished) else TurnState.STOPPED
                self.change_turn(state=state, answer=self._view_of(cast("Answer | None", answer)))
            case Failed(notice=notice):
                self._ask_id = ""
                self.change_turn(state=TurnState.FAILED, problem=notice.text)
                self.noticed.emit(notice)
        self.reading_changed.emit()

    # --- helpers ------------------------------------------------------------------------------

    def _drop_question(self) -> None:
        """Stop a question whose answer nobody will see; its late events find no turn."""
        self.stop()
        self.sweeping.drop()
        self._ask_id = ""

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

    def _view_of(self, answer: Answer | None) -> AnswerView | None:
        if answer is None:
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
