"""A model's vocabulary inside llama.cpp, without the weights: the reference that all counts must equal."""

from __future__ import annotations

import ctypes
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from engine.backend import backend
from engine.errors import ModelFileError
from engine.gguf_file import GgufFile

# llama.h, enum llama_token_attr.
UNKNOWN, UNUSED, CONTROL, USER_DEFINED, LEFT_STRIP, RIGHT_STRIP = 1, 2, 8, 16, 128, 256
SPECIAL = UNKNOWN | CONTROL | USER_DEFINED
_NULL_TOKEN = -1


class LlamaVocabulary:
    """A `llama_vocab`. Reading it is thread-safe; free it with `close`."""

    def __init__(self, file: GgufFile) -> None:
        """Load the vocabulary of an open GGUF file.

        Raises:
            ModelFileError: llama.cpp cannot use it.
        """
        _require_usable(file)
        self._lib = lib = backend()
        params = lib.llama_model_default_params()
        params.vocab_only = True
        self._model = lib.llama_model_load_from_file(str(file.path).encode(), params)
        if not self._model:
            raise ModelFileError(
                f"llama.cpp cannot use the vocabulary of {file.path.name}:"
                " download it again or choose another model."
            )
        self._vocab = lib.llama_model_get_vocab(self._model)
        self.n_vocab = int(lib.llama_vocab_n_tokens(self._vocab))
        bos = int(lib.llama_vocab_bos(self._vocab))
        self.bos_id = bos if lib.llama_vocab_get_add_bos(self._vocab) and bos != _NULL_TOKEN else None

    def attributes(self) -> npt.NDArray[np.uint32]:
        """Return each token's attribute bits (n_vocab,); the file's own types are only where they start."""
        get, vocab = self._lib.llama_vocab_get_attr, self._vocab
        return np.fromiter((get(vocab, token) for token in range(self.n_vocab)), np.uint32, self.n_vocab)

    def end_ids(self, candidates: Iterable[int]) -> frozenset[int]:
        """Return which of `candidates` end a generation."""
        is_end, vocab = self._lib.llama_vocab_is_eog, self._vocab
        return frozenset(int(token) for token in candidates if is_end(vocab, int(token)))

    def named_ids(self) -> list[int]:
        """Return the end-of-sequence and end-of-turn tokens, which a file may name without marking them."""
        named = (int(self._lib.llama_vocab_eos(self._vocab)), int(self._lib.llama_vocab_eot(self._vocab)))
        return [token for token in named if token != _NULL_TOKEN]

    def tokenize(self, text: str, *, parse_special: bool) -> list[int]:
        """Return the ids of `text`; user-defined tokens are always parsed, control tokens if asked."""
        data = text.encode()
        size = len(data) + 8
        while True:
            # `empty` costs nothing for a page that is never touched.
            ids = np.empty(size, np.int32)
            pointer = ids.ctypes.data_as(ctypes.POINTER(ctypes.c_int32))
            n_ids = self._lib.llama_tokenize(
                self._vocab, data, len(data), pointer, size, False, parse_special
            )
            if n_ids >= 0:
                return _as_list(ids[:n_ids])
            size = -n_ids

    def piece(self, token: int) -> bytes:
        """Return the bytes a token stands for, control tokens as their text."""
        size = 64
        while True:
            buffer = ctypes.create_string_buffer(size)
            n_bytes = int(self._lib.llama_token_to_piece(self._vocab, token, buffer, size, 0, True))
            if n_bytes >= 0:
                return buffer.raw[:n_bytes]
            size = -n_bytes

    def close(self) -> None:
        """Free the vocabulary. Safe to call twice."""
        model, self._model = self._model, None
        if model:
            self._lib.llama_model_free(model)


def _as_list(ids: npt.NDArray[Any]) -> list[int]:
    items: list[int] = ids.tolist()
    return items


def _require_usable(file: GgufFile) -> None:
    """Refuse the vocabularies on which llama.cpp ends the process instead of failing."""
    tokens = [token for token in file.strings("tokenizer.ggml.tokens") if token]
    if not tokens:
        raise ModelFileError(f"{file.path.name} holds no vocabulary: choose a file with a whole model.")
    present = set(tokens)
    # GGML_ASSERT(id_to_token.size() == token_to_id.size()) in llama-vocab.cpp.
    if len(present) != len(tokens):
        raise ModelFileError(f"{file.path.name} is damaged (a token stands in it twice): download it again.")
    # A byte without its token throws through `extern "C"`.
    is_spm = file.text("tokenizer.ggml.model", "") == "llama"
    if is_spm and not all(b"<0x%02X>" % byte in present for byte in range(256)):
        raise ModelFileError(f"{file.path.name} is damaged (byte tokens are missing): download it again.")


def open_vocabulary(path: Path) -> LlamaVocabulary:
    """Load the vocabulary of the GGUF file at `path`.

    Raises:
        ModelFileError: the file is missing or damaged.
    """
    with GgufFile.open(path) as file:
        return LlamaVocabulary(file)
