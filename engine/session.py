"""A model, its context and what has been read: the engine's front door.

A plain blocking object for one thread. `read` brings the prefix into the context, reusing what is
there and what is on disk; `ask` and `ask_many` fork questions from its end and leave it untouched.
"""

from __future__ import annotations

import time
from collections.abc import Generator, Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from engine.answering import Question
from engine.backend import library_build
from engine.blocks import batch_ends, block_ends, block_id, common_length, root_id
from engine.cancel import CancelFlag
from engine.errors import DecodeError, StoreError, WindowExceededError
from engine.events import AnswerEvent, ReadDone, ReadEvent, ReadProgress, StoreNotice
from engine.forks import Forks
from engine.identity import fingerprint, state_facts
from engine.keeper import Keeper
from engine.llama import Context, ContextSettings, DecodeResult, IntArray, Model
from engine.pace import Pace
from engine.scoring import Score
from engine.slots import AnchorPool, Slot
from engine.store import Block, Reading, Store
from engine.waves import steps_matter

_PREFIX, _JOURNAL = 0, 1
# 26 anchors of a 2B hybrid: every document end of most workspaces, without the disk.
DEFAULT_ANCHOR_BYTES = 512 << 20


class Session:
    """One model with one context. Make, use and close it on one thread."""

    def __init__(
        self,
        model: Model,
        settings: ContextSettings,
        *,
        store: Store | None = None,
        model_hash: str | None = None,
        anchor_bytes: int = DEFAULT_ANCHOR_BYTES,
    ) -> None:
        """Allocate the context. `model_hash` is needed with a store: it is the weights' identity.

        Raises:
            OutOfMemoryError: the window does not fit.
        """
        self.model = model
        self.context = Context(model, settings)
        self._anchors = AnchorPool(anchor_bytes)
        self._prefix = Slot(self.context, _PREFIX, self._anchors)
        self._chain: list[Block] = []
        self._forks = Forks(
            self.context, self._prefix, range(_JOURNAL + 1, settings.n_seq_max), self._anchors
        )
        self._keeper: Keeper | None = None
        facts = state_facts(model_hash or "unknown", settings, library_build())
        self._fingerprint = fingerprint(facts)
        if store is not None and model_hash is not None:
            self._keeper = Keeper(store, self._fingerprint, facts)

    @property
    def prefix_tokens(self) -> IntArray:
        """Return the tokens in the context that questions share (n,)."""
        return self._prefix.tokens

    @property
    def n_stored(self) -> int:
        """Return how many tokens are on disk that other settings would make useless."""
        return self._keeper.store.n_tokens(self._fingerprint) if self._keeper else 0

    def stored(self, tokens: Sequence[int] | IntArray) -> int:
        """Return how many of a prefix's tokens (n,) are on disk, from the first on; loads nothing."""
        wanted = np.asarray(tokens, np.int32)
        chain = self._keeper.store.chain(self._fingerprint, wanted) if self._keeper else []
        return chain[-1].end if chain else 0

    # Reading ---------------------------------------------------------------------------------

    def read(
        self,
        tokens: Sequence[int] | IntArray,
        document_ends: Sequence[int],
        cancel: CancelFlag,
        *,
        label: str = "",
    ) -> Iterator[ReadEvent]:
        """Bring `tokens` (n,) into the context as the prefix, evaluating only what is new.

        `document_ends` are the positions after each document. Between two events the caller may
        stop for as long as it likes, and even ask about what has been read so far. A `label` notes
        the reading in the store's list.

        Raises:
            WindowExceededError: the prefix is larger than the context.
            DecodeError: llama.cpp failed; what was read before stays.
        """
        wanted = np.asarray(tokens, np.int32)
        if len(wanted) >= self.context.n_ctx:
            raise WindowExceededError(
                f"The documents take {len(wanted):,} tokens and the window holds {self.context.n_ctx:,}:"
                " remove documents or choose a larger window."
            )
        started = time.monotonic()
        plan = _Plan(
            wanted, document_ends, batch_ends(len(wanted), document_ends, self.context.settings.n_batch)
        )
        yield from self._reuse(plan)
        n_reused = len(self._prefix)
        cancelled = yield from self._evaluate(plan, cancel, n_reused)
        yield from self._settle(label)
        n_evaluated = len(self._prefix) - n_reused
        yield ReadDone(len(wanted), n_reused, n_evaluated, time.monotonic() - started, cancelled)

    def _reuse(self, plan: _Plan) -> Iterator[ReadEvent]:
        """Keep or restore as much of the prefix as possible: from the context first, then from disk."""
        prefix = self._prefix
        n_common = common_length(prefix.tokens, plan.tokens)
        if n_common == len(prefix) == len(plan.tokens):
            return
        self._forks.drop_all()
        reachable = prefix.reachable(n_common)
        stored = self._keeper.store.chain(self._fingerprint, plan.tokens) if self._keeper else []
        if stored and stored[-1].end > reachable:
            yield from self._restore(plan, stored, n_common)
        else:
            prefix.rewind(reachable)
        self._chain = [block for block in self._chain if block.end <= len(prefix)]

    def _restore(self, plan: _Plan, stored: list[Block], n_common: int) -> Iterator[ReadEvent]:
        """Load the stored blocks that the context does not hold yet."""
        prefix = self._prefix
        ends = (0, *(block.end for block in stored))
        prefix.rewind(max(end for end in ends if end <= n_common and prefix.reachable(end) == end))
        self._chain = [block for block in stored if block.end <= len(prefix)]
        try:
            for block in stored[len(self._chain) :]:
                self._load(block, plan.tokens[block.start : block.end])
        except (StoreError, DecodeError) as error:
            self.context.drop(_JOURNAL)
            yield StoreNotice(str(error))
        # A plain model may go back to any batch of the restored part, not only to a block's end.
        prefix.batches = [end for end in plan.batch_ends if end <= len(prefix)]

    def _load(self, block: Block, tokens: IntArray) -> None:
        """Append one stored block: load it beside the prefix, then hand its cells over."""
        assert self._keeper is not None
        self.context.set_whole_state(_JOURNAL, self._keeper.store.load(self._fingerprint, block))
        self.context.share(_JOURNAL, _PREFIX)
        self.context.drop(_JOURNAL)
        if self.context.position_end(_PREFIX) != block.end:
            self._prefix.clear()
            raise DecodeError("A stored block did not fit its place: the documents are read again.")
        self._prefix.extend(tokens)
        self._prefix.anchor()
        self._chain.append(block)

    def _evaluate(self, plan: _Plan, cancel: CancelFlag, n_reused: int) -> Generator[ReadEvent, None, bool]:
        """Read batch after batch; return whether it was cancelled."""
        prefix, pace = self._prefix, Pace()
        n_total = len(plan.tokens)
        ends = set(plan.document_ends)
        blocks = set(block_ends(plan.batch_ends, plan.document_ends, self._chain_end))
        yield ReadProgress(n_total, n_reused, 0, 0.0, None)
        for end in (end for end in plan.batch_ends if end > n_reused):
            start, began = len(prefix), time.monotonic()
            self.context.watch(cancel)  # a question asked since the last batch had its own flag
            if cancel.is_set() or prefix.evaluate(plan.tokens[start:end]) is DecodeResult.ABORTED:
                self._finish_block()
                return True
            pace.add(start, end - start, time.monotonic() - began)
            if end in blocks:
                self._finish_block()
            elif end in ends:
                self._anchor_document(len(ends))
            if self._keeper and (notice := self._keeper.take_notice()):
                yield StoreNotice(notice)
            yield ReadProgress(
                n_total, n_reused, end - n_reused, pace.tokens_per_s, pace.seconds_left(end, n_total)
            )
        return False

    def _anchor_document(self, n_documents: int) -> None:
        """Make the way back to a document's end inside a block, if half the budget holds one for each.

        So a change of the last of ten short documents reads it alone again. With thousands of documents the
        anchors of blocks are worth more.
        """
        n_bytes = self.context.partial_state_bytes(_PREFIX)
        if n_documents * n_bytes <= self._anchors.budget_bytes // 2:
            self._prefix.anchor()

    @property
    def _chain_end(self) -> int:
        return self._chain[-1].end if self._chain else 0

    def _finish_block(self) -> None:
        """End a block at the prefix's end: an anchor in memory, and a file where there is a store."""
        prefix, start = self._prefix, self._chain_end
        if len(prefix) == start:
            return
        parent = self._chain[-1].id if self._chain else root_id(self._fingerprint)
        block = Block(block_id(parent, prefix.tokens[start:]), parent, start, len(prefix) - start)
        prefix.anchor()
        if self._keeper and self._keeper.working:
            self.context.share(_PREFIX, _JOURNAL, start)
            state = self.context.whole_state(_JOURNAL)
            self.context.drop(_JOURNAL)
            self._keeper.put(block, state)
        self._chain.append(block)

    def _settle(self, label: str) -> Iterator[ReadEvent]:
        """Wait for the disk, note the reading, keep the budget."""
        if self._keeper is None:
            return
        self._keeper.flush()
        if notice := self._keeper.take_notice():
            yield StoreNotice(notice)
        store = self._keeper.store
        try:
            store.touch(self._fingerprint, self._chain)
            if label and self._chain:  # what was stopped before its first block takes no reading's place
                blocks = tuple(block.id for block in self._chain)
                store.remember(Reading(label, len(self._prefix), blocks, time.time()))
            store.trim()
        except OSError as error:
            yield StoreNotice(
                f"The store of read context could not be tidied ({error.strerror}): check its folder."
            )

    # Asking ----------------------------------------------------------------------------------

    def ask(self, question: Question, cancel: CancelFlag) -> Iterator[AnswerEvent]:
        """Answer one question about the prefix, or about the part of it that has been read."""
        return self._forks.ask([question], cancel, 1)

    def ask_many(
        self,
        questions: Sequence[Question],
        cancel: CancelFlag,
        *,
        width: int | None = None,
        cancels: Mapping[str, CancelFlag] | None = None,
    ) -> Iterator[AnswerEvent]:
        """Answer questions side by side in waves; events carry the question's id.

        `width` None measures how many at once go fastest here, and remembers it for this prefix; where the
        answers cannot be much longer than the questions it takes as many as there are sequences.
        """
        if width is None:
            is_measured = steps_matter(questions)
            width = self._forks.measured_width(len(questions), cancel) if is_measured else self._forks.width
        yield from self._forks.ask(questions, cancel, width, cancels or {})

    def score(
        self, question: Question, continuations: Sequence[Sequence[int]], cancel: CancelFlag
    ) -> list[Score] | None:
        """Return how likely each continuation (token ids) of a question is; None if cancelled.

        The question's tokens, at least one, follow the prefix and are evaluated once; where its conversation
        already holds their beginning, only the rest is. Prefix and conversations stay as they are. Nothing is
        generated, so the question's `max_tokens` and `sampling` do not matter.

        Raises:
            WindowExceededError: the question and its longest continuation do not fit.
            DecodeError: llama.cpp refused them.
        """
        return self._forks.score(question, continuations, cancel)

    def log_odds_apart(
        self,
        start: Sequence[int],
        endings: Sequence[Sequence[int]],
        choice: tuple[int, int],
        cancel: CancelFlag,
    ) -> list[float] | None:
        """Return ln(P(choice[0]) / P(choice[1])) of the token after `start` and each ending.

        None if cancelled. The tokens (ids, at least one in each) are evaluated apart: they see nothing of
        the prefix. It and the conversations stay as they are, but idle ones may have to give room.

        Raises:
            WindowExceededError: they do not fit beside the prefix.
            DecodeError: llama.cpp refused them.
        """
        parts = [np.asarray(ending, np.int32) for ending in endings]
        return self._forks.log_odds_apart(np.asarray(start, np.int32), parts, choice, cancel)

    def next_logits(self, token_ids: Sequence[int]) -> npt.NDArray[np.float32]:
        """Return the logits (n_vocab,) that follow the prefix and `token_ids` (at most one batch).

        Raises:
            DecodeError: llama.cpp refused the tokens.
        """
        return self._forks.next_logits(np.asarray(token_ids, np.int32))

    def forget(self, conversation_id: str) -> None:
        """Free what a conversation holds in the context; its text can still be asked again."""
        self._forks.forget(conversation_id)

    def close(self) -> None:
        """Finish writing and free the context. The model is the caller's to close."""
        if self._keeper is not None:
            self._keeper.close()
        self.context.close()


@dataclass(frozen=True, slots=True)
class _Plan:
    """A prefix to read: its tokens (n,), where documents end, where batches end."""

    tokens: IntArray
    document_ends: Sequence[int]
    batch_ends: list[int]
