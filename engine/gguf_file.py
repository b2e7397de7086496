"""What a GGUF file says about itself: its keys as values of known types, and its tensors, never the weights.

Everything wrong is a `ModelFileError`; `engine.gguf_head` parses the bytes.
"""

from __future__ import annotations

import hashlib
import mmap
from pathlib import Path
from types import TracebackType
from typing import NoReturn, Self

import numpy as np
import numpy.typing as npt

from engine.errors import ModelFileError
from engine.gguf_head import HeadReader, Metadata, refuse

_MAX_LAYERS = 4_096
_DEFAULT_ALIGNMENT = 32


class GgufFile:
    """An open GGUF file. Use it as a context manager, or call `close`."""

    def __init__(self, path: Path, data: mmap.mmap) -> None:
        """Parse `data`; use `open`."""
        self.path = path
        self._data = data
        reader = HeadReader(path, data)
        n_tensors, entries, spans = reader.header()
        self.metadata = Metadata(data, entries, spans)
        self.architecture = self.text("general.architecture")
        self.tensors = reader.tensors(n_tensors, self._alignment())

    @classmethod
    def open(cls, path: Path) -> Self:
        """Open and parse the file.

        Raises:
            ModelFileError: it is missing, damaged, or no GGUF of version 2 or 3.
        """
        try:
            with path.open("rb") as stream:
                data = mmap.mmap(stream.fileno(), 0, access=mmap.ACCESS_READ)
        except FileNotFoundError as error:
            raise ModelFileError(
                f"There is no model file at {path}: check the path, or run `unabridged models list`."
            ) from error
        except (OSError, ValueError) as error:  # ValueError: an empty file cannot be mapped
            raise ModelFileError(
                f"{path.name} cannot be read as a model file ({error}): download it again or choose another."
            ) from error
        try:
            return cls(path, data)
        except BaseException:
            data.close()
            raise

    def close(self) -> None:
        """Close the file. Values already read stay valid."""
        self._data.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def key(self, name: str) -> str:
        """Return a hyperparameter's full key: "block_count" is "qwen35.block_count" in a Qwen 3.5 file."""
        return f"{self.architecture}.{name}"

    def text(self, key: str, default: str | None = None) -> str:
        """Return a text, or `default`.

        Raises:
            ModelFileError: it is of another type, or absent and there is no default. So do all that follow.
        """
        value = self.metadata.get(key, default)
        return value if isinstance(value, str) else self._wrong(key, "a text")

    def integer(self, key: str, default: int | None = None) -> int:
        """Return a whole number, or `default`."""
        value = self.metadata.get(key, default)
        is_integer = isinstance(value, int) and not isinstance(value, bool)
        return int(value) if is_integer else self._wrong(key, "a whole number")  # type: ignore[arg-type]

    def real(self, key: str, default: float | None = None) -> float:
        """Return a number, or `default`."""
        value = self.metadata.get(key, default)
        is_number = isinstance(value, int | float) and not isinstance(value, bool)
        return float(value) if is_number else self._wrong(key, "a number")  # type: ignore[arg-type]

    def flag(self, key: str, default: bool | None = None) -> bool:
        """Return a truth value, or `default`."""
        value = self.metadata.get(key, default)
        return value if isinstance(value, bool) else self._wrong(key, "true or false")

    def strings(self, key: str) -> tuple[bytes, ...]:
        """Return an array of texts as bytes; empty if it is absent."""
        value = self.metadata.get(key, ())
        return value if isinstance(value, tuple) else self._wrong(key, "an array of texts")

    def numbers(self, key: str) -> npt.NDArray[np.generic]:
        """Return an array of numbers; empty if it is absent."""
        value = self.metadata.get(key, np.empty(0, np.int64))
        return value if isinstance(value, np.ndarray) else self._wrong(key, "an array of numbers")

    def per_layer(self, name: str, default: int | None = None) -> tuple[int, ...]:
        """Return a hyperparameter for each layer: files give one number for all layers, or an array."""
        n_layers = self.n_layers
        value = self.metadata.get(self.key(name))
        if not isinstance(value, np.ndarray):
            return (self.integer(self.key(name), default),) * n_layers
        if len(value) < n_layers or value.dtype.kind not in "iub":
            self._wrong(self.key(name), "one whole number per layer")
        return tuple(int(item) for item in value[:n_layers])

    @property
    def n_layers(self) -> int:
        """Return the number of layers."""
        n_layers = self.integer(self.key("block_count"))
        if not 0 < n_layers <= _MAX_LAYERS:
            refuse(self.path, f"{n_layers} layers")
        return n_layers

    @property
    def context_length(self) -> int:
        """Return the number of tokens of context that the model was trained for."""
        n_tokens = self.integer(self.key("context_length"))
        if not 0 < n_tokens < 2**31:
            refuse(self.path, f"a context of {n_tokens} tokens")
        return n_tokens

    @property
    def n_weight_bytes(self) -> int:
        """Return the bytes of all tensors."""
        return sum(tensor.n_bytes for tensor in self.tensors)

    def digest(self, prefix: str) -> str:
        """Return the sha256 over all keys that start with `prefix` and their values."""
        digest = hashlib.sha256()
        for key in sorted(key for key in self.metadata if key.startswith(prefix)):
            digest.update(key.encode() + b"\0" + self.metadata.raw(key))
        return digest.hexdigest()

    @property
    def n_vocab(self) -> int:
        """Return the number of tokens in the vocabulary, 0 if the file has none."""
        return self.metadata.array_length("tokenizer.ggml.tokens") or 0

    def _alignment(self) -> int:
        alignment = self.integer("general.alignment", _DEFAULT_ALIGNMENT)
        if alignment <= 0 or alignment & (alignment - 1):
            refuse(self.path, f"an alignment of {alignment}")
        return alignment

    def _wrong(self, key: str, expected: str) -> NoReturn:
        found = "is something else" if key in self.metadata else "is missing"
        refuse(self.path, f"{key} should be {expected} and {found}")
