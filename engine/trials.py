"""Times llama.cpp with given settings, in contexts that are thrown away."""

from __future__ import annotations

import math
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Self

import numpy as np

from engine.cancel import CancelFlag
from engine.errors import DecodeError
from engine.events import ReadDone
from engine.llama import Context, ContextSettings, DecodeResult, IntArray, Model
from engine.session import Session
from engine.slots import AnchorPool, Slot
from engine.store import Store
from engine.tuning import Speeds, Trial

_BATCH = 512
_WARM_UP = 32
_DEEPEST = 8192
_N_DECODED = 8
_N_WAVES = 3  # the first sets up the graph
_N_COPIES = 64  # that the depth of a prefix is made of
_N_LATENCIES = 128  # a hundredth of them is at least one
_PREFIX, _COPY = 0, 1


class Trials:
    """Runs trials of one model, loading it again only when its weights' layout changes."""

    def __init__(
        self, path: Path, clock: Callable[[], float] = time.perf_counter, cancel: CancelFlag | None = None
    ) -> None:
        self._path = path
        self._clock = clock
        self._cancel = cancel or CancelFlag()
        self._model: Model | None = None
        self._is_own = True
        self._layout: tuple[bool, int] | None = None

    @classmethod
    def of_loaded(cls, model: Model, settings: ContextSettings, cancel: CancelFlag) -> Self:
        """Run trials of a model that stays the caller's and was loaded as `settings` say."""
        trials = cls(model.path, cancel=cancel)
        trials._model, trials._is_own, trials._layout = model, False, _layout(settings)
        return trials

    def run(self, settings: ContextSettings) -> Trial:
        """Time a batch at the start, one at depth, and a few generated tokens there.

        The times of a cancelled trial mean nothing.

        Raises:
            EngineError: the model cannot be loaded, or the context not be allocated.
        """
        room = 2 * _BATCH + _room_for_answers(settings)
        depth = max(0, min(settings.n_ctx, _DEEPEST) - room) // _BATCH * _BATCH
        with self._slot(replace(settings, n_ctx=depth + room + _BATCH)) as slot:
            self._time_batch(slot, _WARM_UP)  # the first batch starts the threads
            slot.clear()
            start_s = self._time_batch(slot, _BATCH)
            depth = Depth(slot).fill(depth) if depth else 0
            depth_s = self._time_batch(slot, _BATCH) if depth > _BATCH else start_s
            return Trial(settings, start_s, depth, depth_s, *self._time_answers(slot))

    def run_before(self, settings: ContextSettings, n_prefix: int) -> Trial:
        """Time what reading `n_prefix` tokens and asking about them takes.

        One batch half way costs what those of the whole reading cost on average: a token at p costs
        a + b p (`engine.pace`); the answers are generated behind the whole prefix. The times of a cancelled
        trial mean nothing.

        Raises:
            EngineError: the context cannot be allocated.
        """
        n_prefix = max(_BATCH, min(n_prefix, settings.n_ctx - _BATCH - _room_for_answers(settings)))
        n_ctx = n_prefix + _BATCH + _room_for_answers(settings)
        with self._slot(replace(settings, n_ctx=n_ctx)) as slot:
            self._time_batch(slot, _WARM_UP)
            slot.clear()
            self._time_batch(slot, min(_BATCH, n_prefix // _N_COPIES))
            depth = Depth(slot)
            half_way = depth.fill(n_prefix // 2)
            half_way_s = self._time_batch(slot, _BATCH)
            depth.fill(n_prefix - _BATCH)
            return Trial(settings, half_way_s, half_way, half_way_s, *self._time_answers(slot))

    def speeds(self, settings: ContextSettings, n_tokens: int) -> Speeds:
        """Measure reading, generating and restoring over `n_tokens` as a workspace does it."""
        model = self._load(settings)
        tokens = _tokens(n_tokens, model.n_vocab)
        settings = replace(settings, n_ctx=n_tokens + _N_LATENCIES + _BATCH, n_seq_max=3)
        with tempfile.TemporaryDirectory() as folder:
            store = Store(Path(folder))
            read = _read(model, settings, store, tokens)
            restored = _read(model, settings, store, tokens)
        with self._slot(settings) as slot:
            self._time_batch(slot, _BATCH)
            Depth(slot).fill(n_tokens // _BATCH * _BATCH)
            latencies_s = [self._time_batch(slot, 1) for _ in range(_N_LATENCIES)]
        hundredths_ms = [1000 * cut for cut in statistics.quantiles(latencies_s, n=100, method="inclusive")]
        return Speeds(
            prefill_tokens_per_s=(read.n_evaluated or 0) / read.seconds,
            decode_tokens_per_s=1 / statistics.fmean(latencies_s),
            restore_tokens_per_s=(restored.n_reused or 0) / restored.seconds,
            token_ms_median=hundredths_ms[49],
            token_ms_p95=hundredths_ms[94],
            n_tokens=n_tokens,
            token_ms_p99=hundredths_ms[98],
            token_ms_jitter=1000 * statistics.stdev(latencies_s),
        )

    def close(self) -> None:
        """Free the weights."""
        if self._model is not None and self._is_own:
            self._model.close()
        self._model = None

    @contextmanager
    def _slot(self, settings: ContextSettings) -> Iterator[Slot]:
        context = Context(self._load(settings), settings)
        context.watch(self._cancel)
        try:
            yield Slot(context, _PREFIX, AnchorPool(0))
        finally:
            context.close()

    def _load(self, settings: ContextSettings) -> Model:
        if self._model is None or self._layout != _layout(settings):
            assert self._is_own, "the weights' layout is the caller's"
            self.close()
            self._layout = use_extra_bufts, n_gpu_layers = _layout(settings)
            self._model = Model(self._path, n_gpu_layers=n_gpu_layers, use_extra_bufts=use_extra_bufts)
        return self._model

    def _time_answers(self, slot: Slot) -> tuple[float, float]:
        """Return the seconds of a token of one answer, and of one of as many side by side as have room."""
        decode_s = statistics.median(self._time_batch(slot, 1) for _ in range(_N_DECODED))
        context, forks = slot.context, np.arange(_COPY, slot.context.settings.n_seq_max, dtype=np.int32)
        for fork in forks:
            context.share(slot.sequence, int(fork))
        tokens, outputs = _tokens(len(forks), context.model.n_vocab), np.ones(len(forks), np.bool_)
        seconds = []
        for step in range(_N_WAVES):
            positions = np.full(len(forks), len(slot) + step, np.int32)
            began = self._clock()
            if context.decode(tokens, positions, forks, outputs) is DecodeResult.ABORTED:
                return decode_s, math.inf
            context.logits(len(forks) - 1)
            seconds.append((self._clock() - began) / len(forks))
        return decode_s, min(seconds[1:])

    def _time_batch(self, slot: Slot, n_tokens: int) -> float:
        """Return the seconds per token of one batch at the slot's end.

        Going through `Context.decode`, not `Slot.evaluate`: saving the state before each batch is the
        same for all settings. Logits are wanted, because only reading them waits for the result.
        """
        context, start = slot.context, len(slot)
        tokens = _tokens(start + n_tokens, context.model.n_vocab)[start:]
        outputs = np.zeros(n_tokens, np.bool_)
        outputs[-1] = True
        positions = np.arange(start, start + n_tokens, dtype=np.int32)
        began = self._clock()
        sequences = np.full(n_tokens, slot.sequence, np.int32)
        if context.decode(tokens, positions, sequences, outputs) is DecodeResult.ABORTED:
            return math.inf  # the context is thrown away
        context.logits(n_tokens - 1)
        seconds = self._clock() - began
        slot.extend(tokens)
        return seconds / n_tokens


class Depth:
    """Fills a slot's cells with copies of what it holds now.

    Attention costs what the visible cells cost, whatever their positions: loading a short state again and
    again gives the depth of a long prefix without reading one. A sliding window has no room for copies.
    """

    def __init__(self, slot: Slot) -> None:
        self._slot, self._n_copied = slot, len(slot)
        self._state = slot.context.whole_state(slot.sequence)
        self.n_cells = len(slot)

    def fill(self, n_cells: int) -> int:
        """Copy as often as `n_cells` allows; return the cells filled so, those of the first included."""
        context = self._slot.context
        if context.model.has_sliding_window or not self._n_copied:
            return self.n_cells
        while self.n_cells + self._n_copied <= n_cells:
            try:
                context.set_whole_state(_COPY, self._state)
            except DecodeError:
                break
            context.share(_COPY, self._slot.sequence)
            context.drop(_COPY)
            self.n_cells += self._n_copied
        return self.n_cells


def _room_for_answers(settings: ContextSettings) -> int:
    return _N_DECODED + _N_WAVES * settings.n_seq_max


def _layout(settings: ContextSettings) -> tuple[bool, int]:
    """Return what only loading the weights again can change: repacking, and layers on a GPU."""
    return settings.use_extra_bufts, settings.n_gpu_layers


def _read(model: Model, settings: ContextSettings, store: Store, tokens: IntArray) -> ReadDone:
    session = Session(model, settings, store=store, model_hash="0" * 64)
    try:
        *_, done = session.read(tokens, [], CancelFlag())
    finally:
        session.close()
    assert isinstance(done, ReadDone)
    return done


def _tokens(n_tokens: int, n_vocab: int) -> IntArray:
    """Return the same arbitrary tokens every time (n_tokens,)."""
    return np.random.default_rng(0).integers(0, n_vocab, n_tokens).astype(np.int32)
