"""Keeps the workspace on disk in step with the window, and brings it back."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from app import read_state, saved_answers
from app.choices import Choices
from app.controller import Controller
from app.packing import Mode
from app.read_state import ReadDocument
from app.source_options import from_json, to_json
from app.states import Turn, TurnState
from app.workspaces import SavedChoice, SavedConversation, SavedTurn, WorkspaceInfo, Workspaces

#: A streaming answer is saved this often: what a crash can cost.
_SAVE_EVERY_S = 1.0
_TITLE_CHARS = 60


class WorkspaceKeeper(QObject):
    """Saves what changes, at once; `changed` says that names or lists did, `opened` that a workspace is."""

    changed = Signal()
    #: What a workspace's readings were called in the store, and what they are called from now on.
    reading_renamed = Signal(str, str)
    opened = Signal()

    def __init__(self, controller: Controller, workspaces: Workspaces, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._controller = controller
        self.workspaces = workspaces
        self._current = WorkspaceInfo(0, "")
        self._is_loading = False
        self._saved_at_s = 0.0
        self._known: set[str] = set()
        self._read: tuple[ReadDocument, ...] = ()
        controller.sources_changed.connect(self._save_sources)
        controller.choices_changed.connect(self._save_choices)
        controller.reading_changed.connect(self._save_read)
        controller.turn_added.connect(self._save_turn)
        controller.turn_changed.connect(self._save_turn)

    @property
    def current(self) -> WorkspaceInfo:
        """Return the open workspace."""
        return self._current

    def start(self, paths: Sequence[Path], default_name: str) -> None:
        """Open the workspace of these paths, a new one for them, or without paths the last one."""
        wanted = [path.absolute() for path in paths]
        for info in self.workspaces.listed():
            if not wanted or list(self.workspaces.sources(info.id)) == wanted:
                self.open(info)
                return
        self.create(wanted[0].stem if wanted else default_name, wanted)

    def create(self, name: str, paths: Sequence[Path] = ()) -> None:
        """Make a workspace and open it."""
        with self._relabelling():
            workspace_id = self.workspaces.create(name)
        self.workspaces.save_sources(workspace_id, paths)
        self.open(WorkspaceInfo(workspace_id, name))

    def open(self, info: WorkspaceInfo) -> None:
        """Show a workspace with its last conversation."""
        self._set_current(info)
        self.workspaces.touch(info.id)
        saved = self.workspaces.choices(info.id)
        modes = {choice.document: Mode(choice.mode) for choice in saved if choice.mode}
        pins = frozenset(choice.document for choice in saved if choice.pinned)
        self._is_loading = True
        options = {path: from_json(text) for path, text in self.workspaces.source_options(info.id).items()}
        paths = self.workspaces.sources(info.id)
        order, self._read = read_state.from_json(self.workspaces.read_state(info.id))
        self._controller.show_workspace(paths, Choices(pins=pins, modes=modes, order=order), options)
        self._controller.expect_order(one.key for one in self._read)
        self._controller.reopened.expect(self._read)
        self._is_loading = False
        conversations = self.workspaces.conversations(info.id)
        if conversations:
            self.open_conversation(conversations[0].id)
        self.opened.emit()
        self.changed.emit()

    def rename(self, name: str) -> None:
        """Call the open workspace something else."""
        with self._relabelling():
            self.workspaces.rename(self._current.id, name)
        self._set_current(WorkspaceInfo(self._current.id, name))
        self.changed.emit()

    def _set_current(self, info: WorkspaceInfo) -> None:
        self._current = info
        self._controller.reading_label = self.labels().get(info.id, info.name)

    def labels(self) -> dict[int, str]:
        """Return what each workspace's readings are called in the store, by its id: no two the same."""
        listed = self.workspaces.listed()
        n_named = Counter(info.name for info in listed)
        return {
            info.id: info.name if n_named[info.name] == 1 else f"{info.name} ({info.id})" for info in listed
        }

    @contextmanager
    def _relabelling(self) -> Iterator[None]:
        """Tell which readings have another label after a change of names: also of a namesake's."""
        before = self.labels()
        yield
        after = self.labels()
        for workspace_id, label in before.items():
            if after.get(workspace_id, label) != label:
                self.reading_renamed.emit(label, after[workspace_id])

    def duplicate(self, name: str) -> None:
        """Copy the open workspace without its conversations, and open the copy."""
        with self._relabelling():
            workspace_id = self.workspaces.duplicate(self._current.id, name)
        self.open(WorkspaceInfo(workspace_id, name))

    def delete(self, default_name: str) -> None:
        """Delete the open workspace and open the one before it, or an empty one."""
        with self._relabelling():
            self.workspaces.delete(self._current.id)
        self.start((), default_name)

    # --- conversations ------------------------------------------------------------------------

    def conversations(self, search: str = "") -> tuple[SavedConversation, ...]:
        """Return the conversations of the open workspace, the last changed first."""
        return self.workspaces.conversations(self._current.id, search)

    def open_conversation(self, conversation_id: str) -> None:
        """Show a conversation as it was."""
        self._known.add(conversation_id)
        turns = [_shown(saved) for saved in self.workspaces.turns(conversation_id)]
        self._controller.show_conversation(conversation_id, turns)

    def rename_conversation(self, conversation_id: str, title: str) -> None:
        """Call a conversation something else."""
        self.workspaces.save_conversation(self._current.id, SavedConversation(conversation_id, title))
        self.changed.emit()

    def delete_conversation(self, conversation_id: str) -> None:
        """Delete a conversation; if it is the one on show, start afresh."""
        if conversation_id == self._controller.conversation_id:
            self._controller.new_conversation()
        self._known.discard(conversation_id)
        self.workspaces.delete_conversation(conversation_id)
        self.changed.emit()

    # --- saving -------------------------------------------------------------------------------

    @Slot()
    def _save_sources(self) -> None:
        if self._current.id and not self._is_loading:
            options = {source.path: to_json(source.options) for source in self._controller.sources}
            self.workspaces.save_sources(self._current.id, list(options), options)

    @Slot()
    def _save_choices(self) -> None:
        choices = self._controller.choices
        saved = [
            SavedChoice(key, choices.modes[key].value if key in choices.modes else None, key in choices.pins)
            for key in sorted(choices.pins | set(choices.modes))
        ]
        self.workspaces.save_choices(self._current.id, saved)
        self._save_read_state()

    @Slot()
    def _save_read(self) -> None:
        """Remember the documents as they are read now, to notice later that they changed meanwhile."""
        plan = self._controller.read_plan
        if plan is None or not self._controller.is_read:
            return
        read = read_state.read_documents(plan)
        if read != self._read:
            self._read = read
            self._save_read_state()

    def _save_read_state(self) -> None:
        text = read_state.to_json(self._controller.choices.order, self._read)
        self.workspaces.save_read_state(self._current.id, text)

    @Slot(int)
    def _save_turn(self, index: int) -> None:
        """Save a turn; while its answer streams, once a second is enough."""
        turn = self._controller.turns[index]
        now_s = time.monotonic()
        if turn.state is TurnState.STREAMING and now_s - self._saved_at_s < _SAVE_EVERY_S:
            return
        self._saved_at_s = now_s
        conversation_id = self._controller.conversation_id
        if conversation_id not in self._known:
            self._save_whole(conversation_id)
        self.workspaces.save_turn(conversation_id, index, _saved(turn))

    def _save_whole(self, conversation_id: str) -> None:
        """Save a conversation that is new, with the turns it was branched from.

        It is called after the question that makes it another one.
        """
        turns = self._controller.turns
        self._known.add(conversation_id)
        title = turns[-1].question.split("\n")[0][:_TITLE_CHARS]
        self.workspaces.save_conversation(self._current.id, SavedConversation(conversation_id, title))
        for index, turn in enumerate(turns):
            self.workspaces.save_turn(conversation_id, index, _saved(turn))
        self.changed.emit()


def _saved(turn: Turn) -> SavedTurn:
    answer = saved_answers.to_json(turn.answer) if turn.answer else "{}"
    return SavedTurn(turn.id, turn.question, turn.text, turn.state.value, answer)


def _shown(saved: SavedTurn) -> Turn:
    """Return a turn as it is shown: what was under way when the app ended counts as stopped."""
    state = TurnState(saved.state)
    if state in (TurnState.WAITING, TurnState.STREAMING):
        state = TurnState.STOPPED
    return Turn(saved.id, saved.question, saved.text, state, saved_answers.from_json(saved.answer))
