"""The engine's one thread: the workbench is made, used and freed there, and nowhere else."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from PySide6.QtCore import QObject

from app.messages import Ask, Cancelled, FindStored, Finished, OpenModel, ReadPlan, Request, RunJob
from app.worker_thread import Steps, Worker, WorkerThread
from engine.errors import EngineError
from engine.events import AnswerDone, AnswerText, ReadDone, ReadProgress, StopReason

if TYPE_CHECKING:
    from app.bench import Bench
    from app.evidence.model import Citation, FocusPassage, Support
    from app.plan_bridge import PlanMaker
    from app.window_memory import WindowMemory

#: Text and progress reach the window at most this often; faster is work nobody can see.
FLUSH_EVERY_S = 0.06


@dataclass(frozen=True, slots=True)
class Opened:
    """What is known before the weights are loaded: enough to plan. `window` is in tokens.

    `remarks` are sentences about the model that the user should know. `sent_to` is the host that
    documents are sent to, empty for a model on this machine's own engine. `focus_helps` tells whether
    the model answers better with focus passages. `tokens_per_s` is the reading speed that was measured
    here before, None where it was not. `memory` forecasts other windows, None for a server's model.
    """

    planner: PlanMaker
    window: int
    remarks: tuple[str, ...] = ()
    sent_to: str = ""
    memory: WindowMemory | None = None
    focus_helps: bool = False
    tokens_per_s: float | None = None


@runtime_checkable
class AnswerLike(Protocol):
    """The fields of `app.bench.Answer`."""

    @property
    def done(self) -> AnswerDone:
        """Return the figures."""
        ...

    @property
    def citations(self) -> tuple[Citation, ...]:
        """Return the checked quotations and claims."""
        ...

    @property
    def support(self) -> Support:
        """Return the verdict on the whole."""
        ...

    @property
    def coverage(self) -> str:
        """Say what of the documents was read."""
        ...

    @property
    def pages_read(self) -> tuple[int, int]:
        """Return how many pages were before the model, and how many there are."""
        ...

    @property
    def focus(self) -> tuple[FocusPassage, ...]:
        """Return the passages that were shown beside the question."""
        ...


class ModelSource(Protocol):
    """Where the workbench comes from: `app.local_model.LocalModel`, or a scripted one."""

    @property
    def name(self) -> str:
        """Return what the model is called."""
        ...

    def prepare(self) -> Opened:
        """Read what planning needs."""
        ...

    def load(self) -> Bench:
        """Load the model that was prepared."""
        ...


class EngineWorker(Worker):
    """Owns the workbench. The window's requests come one after the other."""

    def __init__(self) -> None:
        super().__init__()
        self._workbench: Bench | None = None

    def perform(self, request: Request) -> Steps:
        """Open, read or ask."""
        match request:
            case OpenModel():
                return self._open(request)
            case ReadPlan():
                return self._read(request)
            case FindStored():
                return self._find_stored(request)
            case Ask():
                return self._ask(request)
            case RunJob():
                return self._run(request)
        raise TypeError(type(request).__name__)

    def close(self) -> None:
        """Free the model in the thread that loaded it."""
        if self._workbench is not None:
            self._workbench.close()
            self._workbench = None

    def _open(self, request: OpenModel) -> Steps:
        self.close()
        if request.source is not None:
            yield request.source.prepare()
            self._workbench = request.source.load()
        return Finished(request.id)

    def _require_workbench(self) -> Bench:
        if self._workbench is None:
            raise EngineError("No model is open: choose one first.")
        return self._workbench

    def _read(self, request: ReadPlan) -> Steps:
        clock = _Clock()
        for step in self._require_workbench().read(request.plan, request.cancel, label=request.label):
            if isinstance(step, ReadDone):
                return (Cancelled if step.cancelled else Finished)(request.id, step)
            if not isinstance(step, ReadProgress) or clock.is_due():
                yield step
        return Cancelled(request.id)

    def _find_stored(self, request: FindStored) -> Steps:
        yield from ()
        return Finished(request.id, self._require_workbench().stored(request.plan))

    def _ask(self, request: Ask) -> Steps:
        """Stream an answer in batches of text, so that a fast model does not flood the window."""
        workbench = self._require_workbench()
        clock = _Clock()
        pending: list[str] = []
        answer: AnswerLike | None = None
        workbench.set_turns(request.conversation_id, request.earlier)
        asking = workbench.ask(
            request.text, request.conversation_id, request.cancel, with_focus=request.with_focus
        )
        for step in asking:
            if isinstance(step, AnswerLike):
                answer = step
                continue
            assert isinstance(step, AnswerText)
            pending.append(step.text)
            if clock.is_due():
                yield AnswerText(request.id, "".join(pending))
                pending.clear()
        if pending:
            yield AnswerText(request.id, "".join(pending))
        stopped = answer is None or answer.done.reason is StopReason.CANCELLED
        return (Cancelled if stopped else Finished)(request.id, answer)

    def _run(self, request: RunJob) -> Steps:
        """Let a longer use case drive the workbench; what its generator returns ends the request."""
        value = yield from request.job(self._require_workbench(), request.cancel)
        return (Cancelled if request.cancel.is_set() else Finished)(request.id, value)


class _Clock:
    """Tells when the next message is due; the first one always is."""

    def __init__(self) -> None:
        self._last_s = float("-inf")

    def is_due(self) -> bool:
        now_s = time.monotonic()
        if now_s - self._last_s < FLUSH_EVERY_S:
            return False
        self._last_s = now_s
        return True


class EngineBridge(WorkerThread):
    """The window's end of the engine thread."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__("engine", EngineWorker(), parent)
