"""The use cases on one open model: read a plan, ask of it, check the answer. Qt-free and blocking.

The command line and the window's engine thread drive the same object. Everything that touches
llama.cpp happens on the thread that made it; the index for checking answers is built beside.
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from app.bench import Answer, Asked, BaseBench
from app.first_tuning import FirstTuning
from app.planner import Plan, Planner
from app.reading_pace import Pace, note_loading, note_reading, noted_loading
from app.states import StoredPrefix
from app.window import WindowChoice, choose_window
from engine.answering import Question
from engine.cancel import CancelFlag
from engine.devices import gpu_devices, place_layers
from engine.errors import EngineError, StoreError
from engine.events import (
    AnswerFailed,
    AnswerText,
    ReadDone,
    ReadEvent,
    ReadProgress,
    StoreNotice,
)
from engine.gguf_file import GgufFile
from engine.hardware import look
from engine.identity import model_sha256
from engine.llama import ContextSettings, Model
from engine.memory import largest_window, propose, require_fit, usable_bytes, with_wide_waves
from engine.preflight import check_library, check_loading
from engine.session import Session
from engine.shape import ModelShape
from engine.store import DEFAULT_BUDGET_BYTES, Store
from engine.template import ChatTemplate
from engine.tokenizer import Tokenizer
from engine.tuning import tuned_settings
from engine.validation import inspect_model


@dataclass(frozen=True, slots=True)
class Prepared:
    """What is known of a model before its weights are loaded: enough to plan and count exactly.

    `remarks` are sentences about what will not work as well as it could.
    """

    path: Path
    name: str
    shape: ModelShape
    tokenizer: Tokenizer
    planner: Planner
    settings: ContextSettings
    window: WindowChoice
    remarks: tuple[str, ...] = ()


def prepare(
    path: Path, name: str, *, window: int | None, cache_dir: Path, settings: ContextSettings | None = None
) -> Prepared:
    """Read a model's head and vocabulary, and choose its window; loads no weights.

    `window` None asks for all that the model was trained for and this machine's memory allows.

    Raises:
        EngineError: the file is not a usable model, not even the smallest window fits, or llama.cpp
            cannot be loaded here.
    """
    report = inspect_model(path)
    shape = report.shape
    with GgufFile.open(path) as gguf:
        template = ChatTemplate.from_gguf(gguf)
    settings = settings or ContextSettings(n_ctx=0)
    hardware = look(cache_dir)
    free = hardware.free_bytes
    if window is not None:  # quantised keys and values read at half the speed: only to fit what was asked
        settings = propose(shape, free, settings, window).settings
    affordable = largest_window(shape, settings, usable_bytes(free))
    if not affordable:
        settings = propose(shape, free, settings).settings
        affordable = settings.n_ctx
    check_loading(cache_dir)
    tokenizer = Tokenizer.from_gguf(path, cache_dir)
    chosen = choose_window(window, shape.context_length, affordable)
    planner = Planner(tokenizer, template, largest_window=min(shape.context_length, affordable))
    settings = replace(settings, n_ctx=chosen.window)
    settings = tuned_settings(path, shape, settings, cache_dir=cache_dir, hardware=hardware)
    settings = with_wide_waves(shape, settings, free)
    return Prepared(path, name, shape, tokenizer, planner, settings, chosen, report.remarks)


class Workbench(BaseBench):
    """One loaded model and what it has read. Make, use and close it on one thread."""

    def __init__(
        self,
        prepared: Prepared,
        *,
        store_dir: Path | None,
        cache_dir: Path,
        tune: bool = True,
        store_budget_bytes: int = 0,
    ) -> None:
        """Load the weights and allocate the context; `store_dir` None keeps nothing on disk.

        With `tune` a model's first long reading tries which settings are fastest (`app.first_tuning`).

        Raises:
            EngineError: the window does not fit or the model cannot be loaded.
        """
        super().__init__()
        hardware = look(cache_dir)
        require_fit(prepared.shape, prepared.settings, hardware.free_bytes)
        settings = prepared.settings
        if settings.use_extra_bufts:
            verdict = check_library(prepared.path, cache_dir)
            settings = replace(settings, use_extra_bufts=verdict.use_extra_bufts)
        settings = replace(settings, n_gpu_layers=place_layers(prepared.shape, settings, gpu_devices()))
        self._prepared = prepared
        self._cache_dir = cache_dir
        self._tuning = FirstTuning(prepared.path, prepared.shape, hardware, cache_dir) if tune else None
        self._store, self._notice = _open_store(store_dir, store_budget_bytes)
        self._model = Model(
            prepared.path, n_gpu_layers=settings.n_gpu_layers, use_extra_bufts=settings.use_extra_bufts
        )
        try:
            self._model_hash = model_sha256(prepared.path, cache_dir / "models") if self._store else None
            self._session = self._open_session(settings)
        except EngineError:
            self._model.close()
            raise

    def _open_session(self, settings: ContextSettings) -> Session:
        return Session(self._model, settings, store=self._store, model_hash=self._model_hash)

    @property
    def planner(self) -> Planner:
        """Return the planner, which another thread may use."""
        return self._prepared.planner

    @property
    def window(self) -> int:
        """Return the size of the context window in tokens."""
        return self._prepared.window.window

    def read(self, plan: Plan, cancel: CancelFlag, *, label: str = "") -> Iterator[ReadEvent]:
        """Bring a plan's prefix into the context; ends with one `ReadDone`.

        A `label` names the reading in the store. Conversations about another plan are forgotten.

        Raises:
            EngineError: reading failed; what was read before stays.
        """
        prefix = plan.prefix
        if not self.planner.verify(plan):
            raise EngineError(
                "The counted tokens differ from llama.cpp's own: nothing was read. Please report this model."
            )
        self._take(plan)
        if self._notice is not None:
            yield self._notice
            self._notice = None
        yield from self._tune(len(prefix.token_ids), cancel)
        began_s, n_before = time.monotonic(), self._n_in_context
        for event in self._session.read(prefix.token_ids, prefix.document_ends, cancel, label=label):
            self._note_loading(event, began_s, n_before)
            if isinstance(event, ReadDone) and self._prepared.settings.type_k in ("f16", "bf16"):
                note_reading(self._cache_dir, self._prepared.path, event)
            yield event

    def _note_loading(self, step: ReadEvent, began_s: float, n_before: int) -> None:
        """Note how fast a stored reading came back, where all of it came from the disk."""
        if isinstance(step, ReadProgress) and not step.n_evaluated and step.n_reused and not n_before:
            pace = Pace(step.n_reused, round(time.monotonic() - began_s, 3))
            note_loading(self._cache_dir, self._prepared.path, pace)

    def stored(self, plan: Plan) -> StoredPrefix | None:
        """Return how much of a plan's prefix is on disk; None where nothing is kept."""
        if self._store is None:
            return None
        n_tokens = self._session.stored(plan.prefix.token_ids)
        pace = noted_loading(self._cache_dir, self._prepared.path)
        seconds = n_tokens / pace.tokens_per_s if pace else None
        return StoredPrefix(n_tokens, len(plan.prefix.token_ids), seconds)

    def _tune(self, n_prefix: int, cancel: CancelFlag) -> Iterator[ReadEvent]:
        """Choose settings before a first long reading, and open the session with them."""
        tried = self._tuning.trials_before(self._session, n_prefix) if self._tuning else []
        if not tried or self._tuning is None:
            return
        self._session.close()
        chosen = tried[0]
        try:
            chosen = yield from self._tuning.run(self._model, tried, n_prefix, cancel)
        finally:
            self._session = self._open_session(chosen)

    def ask(
        self, text: str, conversation_id: str, cancel: CancelFlag, *, with_focus: bool = False
    ) -> Iterator[AnswerText | Answer]:
        """Answer a question in its conversation, or about what has been read so far.

        Yields the text as it comes and ends with one `Answer`.

        Raises:
            EngineError: nothing has been read, or the question does not fit.
        """
        plan, _index = self._require_plan()
        turns = self._turns.setdefault(conversation_id, [])
        focus = self._focus(text, self.planner) if with_focus else ()
        shown = tuple(passage.text for passage in focus)
        question = Question(
            id=conversation_id,
            token_ids=self.planner.question_tokens(plan, turns, text, focus=shown),
            conversation_id=conversation_id,
            max_tokens=plan.pack.reserves.generated,
            sampling=self.sampling,
        )
        yield from self._spoken(text, conversation_id, self._session.ask(question, cancel), focus)

    def ask_many(
        self,
        asked: Sequence[Asked],
        cancel: CancelFlag,
        *,
        cancels: Mapping[str, CancelFlag] | None = None,
        width: int | None = None,
    ) -> Iterator[AnswerText | Answer | AnswerFailed]:
        """Answer many questions over what was read, side by side in waves as wide as pays here.

        Every question ends with one `Answer` or `AnswerFailed` that carries its id; the others go on.
        `cancel` stops all of them, `cancels` single ones by id.

        Raises:
            EngineError: nothing has been read.
        """
        plan, _index = self._require_plan()
        reserve = plan.pack.reserves.generated
        questions = [
            Question(
                id=one.id,
                token_ids=self.planner.question_tokens(plan, (), one.text, focus=one.focus),
                max_tokens=one.max_tokens or reserve,
                sampling=one.sampling,
            )
            for one in asked
        ]
        events = self._session.ask_many(questions, cancel, width=width, cancels=cancels)
        yield from self._answers(asked, events)

    def weigh(self, passage: str, questions: Sequence[str], cancel: CancelFlag) -> list[float] | None:
        """Return how much likelier "Yes" is than "No" to each question about a passage read alone.

        They are natural logarithms of odds; None if stopped, or where the engine has no room for them: the
        documents' questions can still be asked.
        """
        try:
            start, ends = self.planner.alone_tokens(passage, questions)
            return self._session.log_odds_apart(start, ends, self.planner.yes_no_tokens, cancel)
        except EngineError:
            return None

    def close(self) -> None:
        """Free the context and the weights."""
        self._close_indexer()
        self._session.close()
        self._model.close()

    @property
    def _n_in_context(self) -> int:
        return len(self._session.prefix_tokens)


def _open_store(folder: Path | None, budget_bytes: int) -> tuple[Store | None, StoreNotice | None]:
    """Open the store of read context; without one reading works too, and the notice says why.

    A `budget_bytes` of 0 is the default.
    """
    if folder is None:
        return None, None
    try:
        return Store(folder, budget_bytes or DEFAULT_BUDGET_BYTES), None
    except StoreError as error:
        return None, StoreNotice(str(error))
