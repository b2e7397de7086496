"""The engine's one thread: the bench is made, used and freed there, and nowhere else."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, cast

from PySide6.QtCore import QObject

from app.messages import Ask, Cancelled, FindStored, Finished, OpenModel, ReadPlan, Request, RunJob
from app.pacing import paced
from app.worker_thread import Steps, Worker, WorkerThread
from engine.errors import EngineError
from engine.events import AnswerText, ReadDone, StopReason

if TYPE_CHECKING:
    from app.bench import Answer, Bench
    from app.planner import Planner
    from app.window_memory import WindowMemory


@dataclass(frozen=True, slots=True)
class Opened:
    """What is known before the weights are loaded: enough to plan. `window` is in tokens.

    `remarks` are sentences about the model that the user should know. `sent_to` is the host that
    documents are sent to, empty for a model on this machine's own engine. `focus_helps` tells whether
    the model answers better with focus passages. `tokens_per_s` is the reading speed that was measured
    here before, None where it was not. `memory` forecasts other windows and `model_file` holds the weights,
    both None for a server's model.
    """

    planner: Planner
    window: int
    remarks: tuple[str, ...] = ()
    sent_to: str = ""
    memory: WindowMemory | None = None
    focus_helps: bool = False
    tokens_per_s: float | None = None
    model_file: Path | None = None


class ModelSource(Protocol):
    """Where the bench comes from: `app.local_model.LocalModel`, or a scripted one."""

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
    """Owns the bench. The window's requests come one after the other."""

    def __init__(self) -> None:
        super().__init__()
        self._bench: Bench | None = None

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
        if self._bench is not None:
            self._bench.close()
            self._bench = None

    def _open(self, request: OpenModel) -> Steps:
        self.close()
        if request.source is not None:
            yield request.source.prepare()
            self._bench = request.source.load()
        return Finished(request.id)

    def _require_bench(self) -> Bench:
        if self._bench is None:
            raise EngineError("No model is open: choose one first.")
        return self._bench

    def _read(self, request: ReadPlan) -> Steps:
        for step in paced(self._require_bench().read(request.plan, request.cancel, label=request.label)):
            if isinstance(step, ReadDone):
                return (Cancelled if step.cancelled else Finished)(request.id, step)
            yield step
        return Cancelled(request.id)

    def _find_stored(self, request: FindStored) -> Steps:
        yield from ()
        return Finished(request.id, self._require_bench().stored(request.plan))

    def _ask(self, request: Ask) -> Steps:
        bench = self._require_bench()
        answer: Answer | None = None
        bench.set_turns(request.conversation_id, request.earlier)
        asking = bench.ask(
            request.text, request.conversation_id, request.cancel, with_focus=request.with_focus
        )
        for step in paced(asking):
            if isinstance(step, AnswerText):
                yield step
            else:
                answer = cast("Answer", step)
        stopped = answer is None or answer.done.reason is StopReason.CANCELLED
        return (Cancelled if stopped else Finished)(request.id, answer)

    def _run(self, request: RunJob) -> Steps:
        """Let a longer use case drive the bench; what its generator returns ends the request."""
        value = yield from request.job(self._require_bench(), request.cancel)
        return (Cancelled if request.cancel.is_set() else Finished)(request.id, value)


class EngineBridge(WorkerThread):
    """The window's end of the engine thread."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__("engine", EngineWorker(), parent)
