"""The review of the open workspace: its grid, the jobs that fill it, the user's marks. GUI thread only."""

from __future__ import annotations

from collections.abc import Generator, Iterable, Mapping

from PySide6.QtCore import QObject, Signal, Slot

from app.bench import Bench
from app.controller import Controller
from app.messages import Event, Failed, Progress
from app.review import library
from app.review.asks import AskSettings
from app.review.grid import CellKey, Grid
from app.review.model import NO_MARK, Basis, Cell, Mark, subjects_of
from app.review.pace import ReviewPace
from app.review.pack import Pack, Positions
from app.review.pack_file import PackError, read_positions
from app.review.run import CellDone, SubjectStarted, Work, review
from app.review.saved import SavedReviews
from app.states import ModelState
from app.workspace_keeper import WorkspaceKeeper
from engine.cancel import CancelFlag
from engine.events import ReadDone, ReadProgress

_PACK, _PLAYBOOK = "pack", "playbook"


class ReviewDesk(QObject):
    """Holds the review of the workspace, saves what changes at once, and says so by its signals."""

    grid_changed = Signal()
    cell_changed = Signal(str, str)
    running_changed = Signal()
    #: Which cells wait for an answer, many at once.
    waiting_changed = Signal()

    def __init__(
        self,
        controller: Controller,
        keeper: WorkspaceKeeper,
        saved: SavedReviews,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._controller = controller
        self._keeper = keeper
        self._saved = saved
        self._workspace_id = 0
        self._job_id = ""
        self._job_place = (0, "")
        self._first = self.pack = library.built_in()[0]
        self.playbook_text = ""
        self.waiting: set[CellKey] = set()
        self.under_way: SubjectStarted | None = None
        self.reading: ReadProgress | None = None
        self._pace: ReviewPace | None = None
        self._playbook: Mapping[str, Positions] | None = None
        self._cells: dict[CellKey, Cell] = {}
        self._marks: dict[CellKey, Mark] = {}
        self._grid = Grid(self.pack, ())
        controller.sources_changed.connect(self._on_sources)
        controller.job_happened.connect(self._on_job)
        controller.model_changed.connect(self._on_model)
        keeper.changed.connect(self.load)
        self.load()

    # --- what there is ------------------------------------------------------------------------

    @property
    def grid(self) -> Grid:
        """Return the review as it stands."""
        return self._grid

    @property
    def is_running(self) -> bool:
        """Tell whether answers are under way."""
        return bool(self._job_id)

    @property
    def can_run(self) -> bool:
        """Tell whether there is a model, something to ask of, and no review under way."""
        has_model = self._controller.model_state in (ModelState.OPENING, ModelState.READY)
        return has_model and bool(self._grid.subjects) and not self.is_running

    @property
    def n_open(self) -> int:
        """Count the cells without a fresh answer."""
        return sum(len(self._grid.open_questions(subject)) for subject in self._grid.subjects)

    @property
    def n_missing(self) -> int:
        """Count the cells that were never answered."""
        keys = ((subject.key, one.id) for subject in self._grid.subjects for one in self.pack.questions)
        return sum(key not in self._cells for key in keys)

    @property
    def seconds_left(self) -> float | None:
        """Return what the rest may take; None while too little is known."""
        return self._pace.seconds_left if self._pace else None

    @property
    def n_stale(self) -> int:
        """Count the answers that are out of date."""
        return sum(len(self._grid.stale_questions(subject)) for subject in self._grid.subjects)

    # --- what the user decides ----------------------------------------------------------------

    def set_pack(self, pack: Pack) -> None:
        """Ask another pack, or the same one as edited; answers to what did not change stay."""
        self.cancel()
        self.pack = pack
        self._saved.save_setting(self._workspace_id, _PACK, pack.id)
        self._take_saved()

    def set_playbook(self, text: str) -> None:
        """Compare with the positions of a playbook's YAML; empty takes those of the pack.

        Raises:
            PackError: the text is no playbook.
        """
        self._playbook = read_positions(text, "playbook") if text.strip() else None
        self.playbook_text = text
        self._saved.save_setting(self._workspace_id, _PLAYBOOK, text)
        self._rebuild()

    def run(self) -> None:
        """Ask what has no fresh answer yet: a stopped review goes on where it was."""
        self._start([(subject, self._grid.open_questions(subject)) for subject in self._grid.subjects])

    def run_stale(self) -> None:
        """Ask anew what is out of date; what the user said of it stays."""
        self._start([(subject, self._grid.stale_questions(subject)) for subject in self._grid.subjects])

    def run_cells(self, keys: Iterable[CellKey]) -> None:
        """Ask single cells anew."""
        wanted = set(keys)
        self._start(
            [
                (subject, tuple(q for q in self.pack.questions if (subject.key, q.id) in wanted))
                for subject in self._grid.subjects
            ]
        )

    def cancel(self) -> None:
        """Stop; what was finished stays."""
        if self._job_id:
            self._controller.cancel_job(self._job_id)

    def mark_of(self, key: CellKey) -> Mark:
        """Return what the user says of a cell."""
        return self._marks.get(key, NO_MARK)

    def mark(self, key: CellKey, mark: Mark) -> None:
        """Note what the user says of a cell, apart from the model's answer."""
        if mark == self.mark_of(key):
            return
        self._marks[key] = mark
        self._saved.save_mark(self._workspace_id, self.pack.id, key, mark)
        self.cell_changed.emit(*key)

    def clear(self) -> None:
        """Delete this pack's answers and marks."""
        self.cancel()
        self._saved.delete_answers(self._workspace_id, self.pack.id)
        self._take_saved()

    # --- loading ------------------------------------------------------------------------------

    @Slot()
    def load(self) -> None:
        """Show the review of the workspace that is open now."""
        # A new workspace may get the number of one that was deleted.
        is_gone = bool(self._cells) and not self._saved.has_cells(self._workspace_id, self.pack.id)
        if self._keeper.current.id == self._workspace_id and not is_gone:
            return
        self.cancel()
        self._workspace_id = self._keeper.current.id
        try:
            self.pack = library.find(self._saved.setting(self._workspace_id, _PACK) or self._first.id)
        except PackError:  # a pack that was deleted or broken since
            self.pack = self._first
        self.playbook_text = self._saved.setting(self._workspace_id, _PLAYBOOK)
        self._playbook = read_positions(self.playbook_text, "playbook") if self.playbook_text else None
        self._take_saved()

    def _take_saved(self) -> None:
        self._cells = self._saved.cells(self._workspace_id, self.pack.id)
        self._marks = self._saved.marks(self._workspace_id, self.pack.id)
        self._rebuild()

    @Slot()
    def _on_sources(self) -> None:
        shown = [id(document) for one in self._grid.subjects for document in one.documents]
        if shown != [id(document) for document in self._controller.documents]:
            self._rebuild()

    def _rebuild(self) -> None:
        name = self._keeper.current.name
        subjects = subjects_of(self._controller.documents, self.pack, name)
        self._grid = Grid(self.pack, subjects, self._cells, self._marks, self._playbook, self._basis())
        self.grid_changed.emit()

    def _basis(self) -> Basis:
        is_open = self._controller.model_state is ModelState.READY
        return Basis(self._controller.model_name if is_open else "", AskSettings().rules)

    @Slot()
    def _on_model(self) -> None:
        if self._grid.basis != self._basis():
            self._rebuild()
        self.running_changed.emit()

    # --- running ------------------------------------------------------------------------------

    def _start(self, work: list[Work]) -> None:
        work = [(subject, questions) for subject, questions in work if questions]
        if not work or not self.can_run:
            return
        model = self._controller.model_name

        def job(bench: Bench, cancel: CancelFlag) -> Generator[object, None, object]:
            return (yield from review(bench, work, cancel, model=model))

        self.waiting = {(subject.key, question.id) for subject, questions in work for question in questions}
        self._job_place, self._pace = (self._workspace_id, self.pack.id), ReviewPace(work)
        self._job_id = self._controller.run_job(job)
        self.waiting_changed.emit()
        self.running_changed.emit()

    @Slot(object)
    def _on_job(self, event: Event) -> None:
        if event.request_id != self._job_id:
            return
        if isinstance(event, Progress):
            self._on_step(event.value)
            return
        self.waiting = set()
        self._job_id, self.under_way, self.reading = "", None, None
        if isinstance(event, Failed):
            self._controller.noticed.emit(event.notice)
        self.waiting_changed.emit()
        self.running_changed.emit()

    def _on_step(self, step: object) -> None:
        if self._pace:
            self._pace.take(step)
        match step:
            case CellDone():
                self._take(step.cell)
            case SubjectStarted():
                self.under_way = step
                self.running_changed.emit()
            case ReadProgress():
                self.reading = step
                self.running_changed.emit()
            case ReadDone():
                self.reading = None
                self.running_changed.emit()

    def _take(self, cell: Cell) -> None:
        """Save a finished cell where it was asked for; the user may look at another workspace now."""
        key = (cell.subject, cell.question_id)
        self._saved.save_cell(*self._job_place, cell)
        self.waiting.discard(key)
        if self._job_place == (self._workspace_id, self.pack.id):
            self._cells[key] = cell
            self.cell_changed.emit(*key)
            self.running_changed.emit()
