"""The adapter to llama.cpp: a model, a context over it, batches and states.

It adds no policy. It owns native memory, converts return codes to `EngineError`s, and fences the
calls that fail silently (docs/architecture.md, "What llama.cpp does not say").
"""

from __future__ import annotations

import ctypes
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from engine.backend import backend, strlen
from engine.cancel import CancelFlag
from engine.errors import DecodeError, ModelFileError, OutOfMemoryError
from engine.hardware import available_threads

IntArray = npt.NDArray[np.int32]
ByteArray = npt.NDArray[np.uint8]

_PARTIAL_ONLY = 1  # LLAMA_STATE_SEQ_FLAGS_PARTIAL_ONLY: recurrent state or sliding window only
_GGML_TYPES = {"f32": 0, "f16": 1, "q8_0": 8, "q4_0": 2, "bf16": 30}


class DecodeResult(Enum):
    """What became of a batch that was not an error."""

    DONE = "done"
    ABORTED = "aborted"


class Rewind(Enum):
    """How far back a sequence can go: to any position, or only to a saved anchor."""

    ANYWHERE = "anywhere"
    ANCHORS = "anchors"


@dataclass(frozen=True, slots=True)
class ContextSettings:
    """What a context is made with. All but the threads shape the state's bits (`engine.identity`).

    `n_ctx` counts the cells of the unified KV cache, `n_seq_max` the sequences: one for the prefix,
    one for block files, the rest for forks. `n_batch` tokens go into one `llama_decode` call.
    """

    n_ctx: int
    n_seq_max: int = 10
    n_batch: int = 512
    n_ubatch: int = 512
    type_k: str = "f16"
    type_v: str = "f16"
    flash_attention: bool = True
    n_threads: int = 0
    n_gpu_layers: int = 0
    use_extra_bufts: bool = True

    @property
    def threads(self) -> int:
        """Return the thread count to use: the one given, else one per available core."""
        return self.n_threads or available_threads()


class Model:
    """Loaded weights and their vocabulary. Free it with `close`, after its contexts."""

    def __init__(self, path: Path, *, n_gpu_layers: int = 0, use_extra_bufts: bool = True) -> None:
        """Load a GGUF file.

        Raises:
            ModelFileError: the file is missing or llama.cpp cannot load it.
        """
        if not path.is_file():
            raise ModelFileError(
                f"There is no model file at {path}: check the path, or run `unabridged models list`."
            )
        self._lib = lib = backend()
        params = lib.llama_model_default_params()
        params.n_gpu_layers = n_gpu_layers
        params.use_extra_bufts = use_extra_bufts
        self._handle = lib.llama_model_load_from_file(str(path).encode(), params)
        if not self._handle:
            raise ModelFileError(
                f"{path.name} is not a model that can be loaded (damaged, or of an unknown architecture):"
                " download it again or choose another one."
            )
        self.path = path
        self._vocab = lib.llama_model_get_vocab(self._handle)
        self.n_vocab = int(lib.llama_vocab_n_tokens(self._vocab))
        self.rewind = self._rewind_rule()

    def _rewind_rule(self) -> Rewind:
        # A sliding window forgets rows; `seq_rm` says true even when the rows to go back to are gone.
        return Rewind.ANCHORS if self.is_recurrent or self.has_sliding_window else Rewind.ANYWHERE

    @property
    def is_recurrent(self) -> bool:
        """Tell whether some or all layers carry a state instead of keys and values."""
        lib, handle = self._lib, self._handle
        return bool(lib.llama_model_is_recurrent(handle) or lib.llama_model_is_hybrid(handle))

    @property
    def has_sliding_window(self) -> bool:
        """Tell whether some layers see only the latest tokens."""
        return int(self._lib.llama_model_n_swa(self._handle)) > 0

    @property
    def handle(self) -> Any:
        """Return the `llama_model *`."""
        return self._handle

    @property
    def vocab(self) -> Any:
        """Return the `llama_vocab *`."""
        return self._vocab

    def is_end(self, token: int) -> bool:
        """Tell whether a token ends a generation."""
        return bool(self._lib.llama_vocab_is_eog(self._vocab, token))

    def token_bytes(self, token: int) -> bytes:
        """Return the bytes a token stands for; control tokens give none."""
        size = 64
        while True:
            buffer = ctypes.create_string_buffer(size)
            n_bytes = self._lib.llama_token_to_piece(self._vocab, token, buffer, size, 0, False)
            if n_bytes >= 0:
                return buffer.raw[:n_bytes]
            size = -n_bytes

    def close(self) -> None:
        """Free the weights. Safe to call twice."""
        if self._handle:
            self._lib.llama_model_free(self._handle)
            self._handle = None


class Context:
    """A llama.cpp context: one unified KV cache shared by all sequences. Use it from one thread."""

    def __init__(self, model: Model, settings: ContextSettings) -> None:
        """Allocate the context.

        Raises:
            OutOfMemoryError: llama.cpp could not allocate the window.
        """
        self._lib = lib = backend()
        self.model = model
        self.settings = settings
        self._handle = lib.llama_init_from_model(model.handle, self._params())
        if not self._handle:
            raise OutOfMemoryError(
                f"A context window of {settings.n_ctx:,} tokens could not be allocated on this machine:"
                " choose a smaller window, or close other programs."
            )
        self._memory = lib.llama_get_memory(self._handle)
        self._cancel: CancelFlag | None = None
        self._batch = _Batch(lib, settings.n_batch, self.n_outputs)

    def _params(self) -> Any:
        lib, chosen = self._lib, self.settings
        params = lib.llama_context_default_params()
        params.n_ctx = chosen.n_ctx
        params.n_batch = chosen.n_batch
        params.n_ubatch = min(chosen.n_ubatch, chosen.n_batch)
        params.n_seq_max = chosen.n_seq_max
        params.n_rs_seq = 0  # its rollback uses stale state after a one-token decode or a restore
        params.n_outputs_max = self.n_outputs  # the default reserves n_batch x vocabulary floats
        params.n_threads = params.n_threads_batch = chosen.threads
        params.type_k, params.type_v = _GGML_TYPES[chosen.type_k], _GGML_TYPES[chosen.type_v]
        params.flash_attn_type = int(chosen.flash_attention)
        params.kv_unified = True
        params.swa_full = False
        params.no_perf = True
        return params

    @property
    def n_ctx(self) -> int:
        """Return the number of cells, which llama.cpp may have rounded up."""
        return int(self._lib.llama_n_ctx(self._handle))

    @property
    def n_outputs(self) -> int:
        """Return how many tokens of one batch can have logits: one for each sequence."""
        return self.settings.n_seq_max

    def watch(self, cancel: CancelFlag) -> None:
        """Let `cancel` stop the batches that follow."""
        self._cancel = cancel  # C keeps the address: keep the object alive
        callback = ctypes.cast(strlen(), self._lib.ggml_abort_callback)
        self._lib.llama_set_abort_callback(self._handle, callback, cancel.address)

    def decode(
        self, tokens: IntArray, positions: IntArray, sequences: IntArray, outputs: npt.NDArray[np.bool_]
    ) -> DecodeResult:
        """Evaluate at most `n_batch` tokens: four arrays of one length, `outputs` marks wanted logits.

        After ABORTED the sequences in the batch claim positions they do not hold: rewind or drop them.

        Raises:
            DecodeError: llama.cpp refused the batch.
        """
        code = self._lib.llama_decode(self._handle, self._batch.fill(tokens, positions, sequences, outputs))
        if code == 0:
            return DecodeResult.DONE
        if code == 2:
            return DecodeResult.ABORTED
        if code == 1:
            raise DecodeError("The context window is full: remove documents or choose a larger window.")
        raise DecodeError(
            f"llama.cpp could not evaluate {len(tokens)} tokens (code {code}): restart the app and try again."
        )

    def logits(self, row: int) -> npt.NDArray[np.float32]:
        """Return a copy of the logits of the batch's row `row` (n_vocab,), which must have been wanted."""
        return self.view_logits(row).copy()

    def view_logits(self, row: int) -> npt.NDArray[np.float32]:
        """Return llama.cpp's own logits of the batch's row `row` (n_vocab,): gone with the next batch."""
        pointer = self._lib.llama_get_logits_ith(self._handle, row)
        return np.ctypeslib.as_array(pointer, (self.model.n_vocab,))

    def position_end(self, sequence: int) -> int:
        """Return one past the last position a sequence holds, 0 if it is empty."""
        return int(self._lib.llama_memory_seq_pos_max(self._memory, sequence)) + 1

    def share(self, source: int, target: int, start: int = -1) -> None:
        """Let `target` share the cells of `source` from position `start` on.

        The recurrent part ignores `start`: it is always the state at the source's end.
        """
        self._lib.llama_memory_seq_cp(self._memory, source, target, start, -1)

    def drop(self, sequence: int) -> None:
        """Forget a sequence; cells no other sequence shares become free."""
        self._lib.llama_memory_seq_rm(self._memory, sequence, -1, -1)

    def truncate(self, sequence: int, n_tokens: int) -> None:
        """Cut a sequence to its first `n_tokens` positions.

        A recurrent sequence must have been set back by `set_partial_state` first.

        Raises:
            DecodeError: llama.cpp kept more or less than asked.
        """
        kept = self._lib.llama_memory_seq_rm(self._memory, sequence, n_tokens, -1)
        if not kept or self.position_end(sequence) != n_tokens:
            raise DecodeError("The engine could not rewind its context: the documents are read again.")

    def partial_state_bytes(self, sequence: int) -> int:
        """Return the size of what `partial_state` would copy now."""
        return int(self._lib.llama_state_seq_get_size_ext(self._handle, sequence, _PARTIAL_ONLY))

    def partial_state(self, sequence: int) -> ByteArray:
        """Copy what a rewind cannot recompute: the recurrent state or the sliding window's rows."""
        return self._state(sequence, _PARTIAL_ONLY)

    def set_partial_state(self, sequence: int, state: ByteArray) -> None:
        """Put back what `partial_state` copied.

        Raises:
            DecodeError: llama.cpp refused it.
        """
        self._set_state(sequence, state, _PARTIAL_ONLY)

    def whole_state(self, sequence: int) -> ByteArray:
        """Copy all cells of a sequence, and its recurrent state."""
        return self._state(sequence, 0)

    def set_whole_state(self, sequence: int, state: ByteArray) -> None:
        """Replace a sequence by what `whole_state` copied, in newly allocated cells.

        Raises:
            DecodeError: llama.cpp refused it (other K/V types, other flash attention, no free cells).
        """
        self._set_state(sequence, state, 0)

    def _state(self, sequence: int, flags: int) -> ByteArray:
        n_bytes = int(self._lib.llama_state_seq_get_size_ext(self._handle, sequence, flags))
        state = np.empty(n_bytes, np.uint8)
        written = self._lib.llama_state_seq_get_data_ext(
            self._handle, _bytes_of(state), n_bytes, sequence, flags
        )
        if written != n_bytes:
            raise DecodeError(
                f"llama.cpp saved {written:,} of {n_bytes:,} bytes of its state: reading starts over."
            )
        return state

    def _set_state(self, sequence: int, state: ByteArray, flags: int) -> None:
        read = self._lib.llama_state_seq_set_data_ext(
            self._handle, _bytes_of(state), state.size, sequence, flags
        )
        if read != state.size:
            raise DecodeError("llama.cpp refused a saved state: the documents are read again.")

    def close(self) -> None:
        """Free the context. Safe to call twice."""
        if self._handle:
            self._lib.llama_free(self._handle)
            self._handle = None


def _bytes_of(array: ByteArray) -> Any:
    return array.ctypes.data_as(ctypes.POINTER(ctypes.c_uint8))


class _Batch:
    """A `llama_batch` whose arrays are numpy's: filling it is four slice assignments."""

    def __init__(self, lib: Any, n_batch: int, n_outputs: int) -> None:
        self._n_outputs = n_outputs
        self._tokens = np.zeros(n_batch, np.int32)
        self._positions = np.zeros(n_batch, np.int32)
        self._n_sequences = np.ones(n_batch, np.int32)
        self._sequences = np.zeros(n_batch, np.int32)
        self._outputs = np.zeros(n_batch, np.int8)
        itemsize = self._sequences.itemsize
        # llama_batch.seq_id is an array of pointers, one list of ids per token; ours have one id each.
        self._pointers = (self._sequences.ctypes.data + itemsize * np.arange(n_batch)).astype(np.uintp)
        self._native = batch = lib.llama_batch()
        int_pointer = ctypes.POINTER(ctypes.c_int32)
        batch.token = self._tokens.ctypes.data_as(int_pointer)
        batch.pos = self._positions.ctypes.data_as(int_pointer)
        batch.n_seq_id = self._n_sequences.ctypes.data_as(int_pointer)
        batch.seq_id = self._pointers.ctypes.data_as(ctypes.POINTER(int_pointer))
        batch.logits = self._outputs.ctypes.data_as(ctypes.POINTER(ctypes.c_int8))

    def fill(
        self, tokens: IntArray, positions: IntArray, sequences: IntArray, outputs: npt.NDArray[np.bool_]
    ) -> Any:
        n_tokens = len(tokens)
        # A larger batch than n_batch aborts the whole process: never let one through.
        if not 0 < n_tokens <= len(self._tokens):
            raise DecodeError(
                f"A batch of {n_tokens} tokens was asked for; it must hold 1 to {len(self._tokens)}."
            )
        if np.count_nonzero(outputs) > self._n_outputs:  # aborts the process too
            raise DecodeError(
                f"Logits of more than {self._n_outputs} tokens of one batch were asked for: ask for fewer."
            )
        self._tokens[:n_tokens] = tokens
        self._positions[:n_tokens] = positions
        self._sequences[:n_tokens] = sequences
        self._outputs[:n_tokens] = outputs
        self._native.n_tokens = n_tokens
        return self._native
