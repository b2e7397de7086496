"""What the use cases ask of an engine, whichever it is: the local one, or an inference server elsewhere."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import Protocol

from app.evidence import Checker, Citation, EvidenceIndex, Support, support_of
from app.evidence.focus import FOCUS_TOKENS, focus_passages
from app.evidence.model import FocusPassage
from app.packing import Mode
from app.planner import Plan, Planner, Turn
from app.states import StoredPrefix
from app.thinking import with_opening
from app.window import WindowChoice
from engine.cancel import CancelFlag
from engine.catalog import catalog
from engine.errors import EngineError
from engine.events import AnswerDone, AnswerEvent, AnswerFailed, AnswerText, ReadEvent, StopReason
from engine.sampling import Sampling
from ingest.model import Document


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer with its evidence.

    `focus` are the passages that were shown beside the question, `pages_read` how many of how many pages
    of all documents the model had before it.
    """

    done: AnswerDone
    citations: tuple[Citation, ...]
    support: Support
    coverage: str
    focus: tuple[FocusPassage, ...] = ()
    pages_read: tuple[int, int] = (0, 0)


@dataclass(frozen=True, slots=True)
class Asked:
    """One of many questions that are asked side by side, each in a fork of its own.

    `text` is what the model is asked, `focus` the passages shown beside it. `topic` is what the
    evidence is looked up by where it differs from `text`: an instruction to answer yes or no is no
    word of the question. `max_tokens` None takes the answer's reserve of the plan.
    """

    id: str
    text: str
    focus: tuple[str, ...] = ()
    topic: str = ""
    max_tokens: int | None = None
    sampling: Sampling = field(default_factory=Sampling)


class PreparedBench(Protocol):
    """What is known of a model before anything is read: enough to plan and count."""

    @property
    def name(self) -> str:
        """Return what the model is called."""
        ...

    @property
    def planner(self) -> Planner:
        """Return what plans its window."""
        ...

    @property
    def window(self) -> WindowChoice:
        """Return how large its window is, and why."""
        ...


class Bench(Protocol):
    """One open model and what it has read: `app.workbench.Workbench` or `app.server_bench.ServerBench`.

    `sampling` is how the tokens of `ask` are chosen; each question of `ask_many` brings its own.
    """

    sampling: Sampling

    @property
    def planner(self) -> Planner:
        """Return the planner, which another thread may use."""
        ...

    @property
    def window(self) -> int:
        """Return the size of the context window in tokens."""
        ...

    def read(self, plan: Plan, cancel: CancelFlag, *, label: str = "") -> Iterator[ReadEvent]:
        """Bring a plan's prefix into the context; ends with one `ReadDone`."""
        ...

    def ask(
        self, text: str, conversation_id: str, cancel: CancelFlag, *, with_focus: bool = False
    ) -> Iterator[AnswerText | Answer]:
        """Answer a question about what has been read; ends with one `Answer`.

        `with_focus` shows the passages that fit the question to the model again, beside it.
        """
        ...

    def ask_many(
        self,
        asked: Sequence[Asked],
        cancel: CancelFlag,
        *,
        cancels: Mapping[str, CancelFlag] | None = None,
        width: int | None = None,
    ) -> Iterator[AnswerText | Answer | AnswerFailed]:
        """Answer many questions side by side; each ends with one `Answer` or `AnswerFailed`."""
        ...

    def weigh(self, passage: str, questions: Sequence[str], cancel: CancelFlag) -> list[float] | None:
        """Return how much likelier "Yes" is than "No" to each question about a passage read alone.

        They are natural logarithms of odds; None if stopped, or where the engine cannot tell.
        """
        ...

    def stored(self, plan: Plan) -> StoredPrefix | None:
        """Return how much of a plan is on this machine's disk; None where nothing is kept here."""
        ...

    def turns(self, conversation_id: str) -> Sequence[Turn]:
        """Return what was said in a conversation so far."""
        ...

    def set_turns(self, conversation_id: str, turns: Sequence[Turn]) -> None:
        """Restore a conversation, or cut it back to edit or regenerate a message."""

    def close(self) -> None:
        """Free what is held."""


class BaseBench:
    """What every bench keeps beside its engine: the plan that was read, its evidence, its conversations."""

    _failure: type[EngineError] = EngineError

    def __init__(self) -> None:
        self._plan: Plan | None = None
        self._turns: dict[str, list[Turn]] = {}
        self.sampling = catalog().grounded_sampling
        self._indexer = ThreadPoolExecutor(1, "evidence-index")
        self._index: Future[EvidenceIndex] | None = None
        self._indexed: tuple[Document, ...] = ()

    def turns(self, conversation_id: str) -> Sequence[Turn]:
        """Return what was said in a conversation so far."""
        return tuple(self._turns.get(conversation_id, ()))

    def set_turns(self, conversation_id: str, turns: Sequence[Turn]) -> None:
        """Restore a conversation, or cut it back to edit or regenerate a message."""
        self._turns[conversation_id] = list(turns)

    def stored(self, plan: Plan) -> StoredPrefix | None:
        """Return how much of a plan is on this machine's disk; None where nothing is kept here."""
        del plan
        return None

    def weigh(self, passage: str, questions: Sequence[str], cancel: CancelFlag) -> list[float] | None:
        """Return None: an inference server says nothing of the answers that it did not give."""
        del passage, questions, cancel
        return None

    def _take(self, plan: Plan) -> None:
        """Work on a plan from now on: forget conversations about another, index its documents."""
        if self._plan is None or self._plan.prefix.token_ids.tolist() != plan.prefix.token_ids.tolist():
            self._turns.clear()
        self._plan = plan
        self._start_index(plan)

    def _require_plan(self) -> tuple[Plan, Future[EvidenceIndex]]:
        if self._plan is None or self._index is None:
            raise EngineError("Nothing has been read yet: add documents and read them first.")
        return self._plan, self._index

    def _focus(self, question: str, planner: Planner) -> tuple[FocusPassage, ...]:
        """Return the passages to show beside a question, within what is kept or left free for them."""
        plan, index = self._require_plan()
        room = plan.pack.reserves.focus + max(0, plan.pack.n_free)
        return focus_passages(index.result(), question, min(FOCUS_TOKENS, room), planner.count)

    @property
    def _n_in_context(self) -> int:
        """Return how many tokens of the prefix are before the model."""
        raise NotImplementedError

    def _answer(self, done: AnswerDone, checker: Checker, focus: Sequence[FocusPassage] = ()) -> Answer:
        """Return an answer with its evidence."""
        n_in_context = self._n_in_context
        citations = checker.finish()
        support = support_of(done.text, citations)
        coverage = self._coverage(n_in_context)
        return Answer(done, citations, support, coverage, tuple(focus), self._pages_read(n_in_context))

    def _spoken(
        self,
        text: str,
        conversation_id: str,
        events: Iterable[AnswerEvent],
        focus: Sequence[FocusPassage] = (),
    ) -> Iterator[AnswerText | Answer]:
        """Check one answer while it comes; its turn joins the conversation unless it was stopped."""
        plan, index = self._require_plan()
        checker = Checker(index.result(), text)
        opened = {conversation_id} if plan.frame.opens_thinking else ()
        for event in with_opening(events, opened):
            match event:
                case AnswerText():
                    checker.feed(event.text)
                    yield event
                case AnswerDone():
                    if event.reason is not StopReason.CANCELLED:
                        shown = tuple(passage.text for passage in focus)
                        self._turns[conversation_id].append(Turn(text, event.token_ids, shown, event.text))
                    yield self._answer(event, checker, focus)
                case AnswerFailed():
                    raise self._failure(event.message)

    def _answers(
        self, asked: Sequence[Asked], events: Iterable[AnswerEvent]
    ) -> Iterator[AnswerText | Answer | AnswerFailed]:
        """Check each of many answers while it comes; `events` carry the ids of `asked`."""
        plan, index = self._require_plan()
        # What a grammar holds is the answer from its first token on, whatever the prompt opened.
        opened = {one.id for one in asked if plan.frame.opens_thinking and not one.sampling.grammar}
        checkers = {one.id: Checker(index.result(), one.topic or one.text) for one in asked}
        for event in with_opening(events, opened):
            if isinstance(event, AnswerText):
                checkers[event.question_id].feed(event.text)
            yield self._answer(event, checkers[event.question_id]) if isinstance(event, AnswerDone) else event

    def _pages_read(self, n_in_context: int) -> tuple[int, int]:
        """Count the pages that were before the model in whole documents, and all there are."""
        plan, _index = self._require_plan()
        ends = iter(plan.prefix.document_ends[1:])  # the first part are the instructions
        n_read = 0
        for document, entry in zip(plan.documents, plan.pack.entries, strict=True):
            end = next(ends, None) if entry.mode in (Mode.FULL, Mode.OUTLINE) else None
            if end is not None and end <= n_in_context and entry.mode is Mode.FULL:
                n_read += document.n_pages
        return n_read, sum(document.n_pages for document in plan.documents)

    def _coverage(self, n_in_context: int) -> str:
        """Say what of the documents the answer rests on."""
        plan, _index = self._require_plan()
        full = [
            document
            for document, entry in zip(plan.documents, plan.pack.entries, strict=True)
            if entry.mode is Mode.FULL
        ]
        if n_in_context < len(plan.prefix.token_ids):
            n_read = sum(end <= n_in_context for end in plan.prefix.document_ends)
            share = n_in_context / len(plan.prefix.token_ids)
            return f"{share:.0%} read: {max(0, n_read - 1):,} of {len(plan.documents):,} documents in whole"
        n_full, n = len(full), len(plan.documents)
        if n_pages := sum(document.n_pages for document in full):
            pages = "1 page" if n_pages == 1 else f"{n_pages:,} pages"
            return f"{n_full:,} of {n:,} {'document' if n == 1 else 'documents'} read in whole, {pages}"
        return f"{n_full:,} of {n:,} {'document' if n == 1 else 'documents'} read in whole"

    def _start_index(self, plan: Plan) -> None:
        """Index the packed documents while the model reads: decoding leaves Python's lock free."""
        packed = tuple(
            document
            for document, entry in zip(plan.documents, plan.pack.entries, strict=True)
            if entry.mode in (Mode.FULL, Mode.OUTLINE)
        )
        if self._index is None or packed != self._indexed:
            self._indexed = packed
            self._index = self._indexer.submit(_index_of, packed)

    def _close_indexer(self) -> None:
        self._indexer.shutdown(wait=True, cancel_futures=True)


def _index_of(documents: Sequence[Document]) -> EvidenceIndex:
    """Index documents; of chats the messages alone, so that a citation is always one of them."""
    from ingest.chats.reshape import spoken

    return EvidenceIndex(tuple(map(spoken, documents)))
