"""Parses the head of a GGUF file: where each key's value lies, and the tensors' infos.

The file may come from anywhere, so every count, length and offset is checked against the file's size before
it is used, and everything wrong becomes a `ModelFileError`. Format: llama.cpp's `ggml/include/gguf.h`.
"""

from __future__ import annotations

import mmap
import struct
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import NoReturn

import numpy as np
import numpy.typing as npt

from engine.errors import ModelFileError

# The largest real files have about 100 keys, 2,000 tensors and 600,000 merges. The limits keep a
# hostile file from costing more than a second or more memory than it is worth.
_MAX_KEYS = 65_536
_MAX_TENSORS = 65_536
_MAX_STRINGS = 4_000_000
_MAX_NAME_BYTES = 65_535
_MAX_DIMENSIONS = 4

_STRING, _ARRAY = 8, 9
# GGUF value types with a fixed size (gguf.h, enum gguf_type).
_SCALARS: dict[int, np.dtype[np.generic]] = {
    kind: np.dtype(code)
    for kind, code in {
        0: "<u1", 1: "<i1", 2: "<u2", 3: "<i2", 4: "<u4", 5: "<i4", 6: "<f4", 7: "?",
        10: "<u8", 11: "<i8", 12: "<f8",
    }.items()
}  # fmt: skip
# ggml tensor types: name, weights per block, bytes per block (ggml.c, type_traits).
_TENSOR_TYPES: dict[int, tuple[str, int, int]] = {
    0: ("F32", 1, 4), 1: ("F16", 1, 2), 2: ("Q4_0", 32, 18), 3: ("Q4_1", 32, 20), 6: ("Q5_0", 32, 22),
    7: ("Q5_1", 32, 24), 8: ("Q8_0", 32, 34), 9: ("Q8_1", 32, 36), 10: ("Q2_K", 256, 84),
    11: ("Q3_K", 256, 110), 12: ("Q4_K", 256, 144), 13: ("Q5_K", 256, 176), 14: ("Q6_K", 256, 210),
    15: ("Q8_K", 256, 292), 16: ("IQ2_XXS", 256, 66), 17: ("IQ2_XS", 256, 74), 18: ("IQ3_XXS", 256, 98),
    19: ("IQ1_S", 256, 50), 20: ("IQ4_NL", 32, 18), 21: ("IQ3_S", 256, 110), 22: ("IQ2_S", 256, 82),
    23: ("IQ4_XS", 256, 136), 24: ("I8", 1, 1), 25: ("I16", 1, 2), 26: ("I32", 1, 4),
    27: ("I64", 1, 8), 28: ("F64", 1, 8), 29: ("IQ1_M", 256, 56), 30: ("BF16", 1, 2),
    34: ("TQ1_0", 256, 54), 35: ("TQ2_0", 256, 66),
    39: ("MXFP4", 32, 17), 40: ("NVFP4", 64, 36), 41: ("Q1_0", 128, 18), 42: ("Q2_0", 64, 18),
}  # fmt: skip

Value = str | int | float | bool | npt.NDArray[np.generic] | tuple[bytes, ...]


@dataclass(frozen=True, slots=True)
class TensorInfo:
    """One tensor: `shape` has ggml's order, fastest first; `offset` counts from the file's start."""

    name: str
    shape: tuple[int, ...]
    type_name: str
    offset: int
    n_bytes: int


@dataclass(frozen=True, slots=True)
class _Entry:
    """Where a value lies. `count` is None for a single value; `starts` holds the strings' offsets."""

    kind: int
    start: int
    count: int | None = None
    starts: npt.NDArray[np.int64] | None = None


class Metadata(Mapping[str, Value]):
    """The key-values of a file, decoded when asked for.

    A number is an int, float or bool, a text a str, an array of numbers a numpy array and an array of texts
    a tuple of bytes (token texts need not be whole characters).
    """

    def __init__(self, data: mmap.mmap, entries: dict[str, _Entry], spans: dict[str, slice]) -> None:
        self._data = data
        self._entries = entries
        self._spans = spans

    def __len__(self) -> int:
        return len(self._entries)

    def __iter__(self) -> Iterator[str]:
        return iter(self._entries)

    def __getitem__(self, key: str) -> Value:
        entry = self._entries[key]
        if entry.kind == _STRING:
            return self._text(entry)
        dtype = _SCALARS[entry.kind]
        n_values = 1 if entry.count is None else entry.count
        # A slice of the map is a copy, so that closing the file never invalidates a value.
        values = np.frombuffer(self._data[entry.start : entry.start + n_values * dtype.itemsize], dtype)
        if entry.count is not None:
            return values
        number: int | float | bool = values[0].item()
        return number

    def array_length(self, key: str) -> int | None:
        """Return how many items the array `key` has, without decoding it; None if there is no such array."""
        entry = self._entries.get(key)
        return None if entry is None else entry.count

    def raw(self, key: str) -> bytes:
        """Return the bytes of a value as they stand in the file, type and count included."""
        return self._data[self._spans[key]]

    def _text(self, entry: _Entry) -> str | tuple[bytes, ...]:
        starts = [entry.start] if entry.starts is None else entry.starts.tolist()
        length = struct.Struct("<Q").unpack_from
        data = self._data
        texts = tuple(data[start : start + length(data, start - 8)[0]] for start in starts)
        return texts[0].decode("utf-8", "replace") if entry.count is None else texts


class HeadReader:
    """A cursor over the file's head that never looks past its end."""

    def __init__(self, path: Path, data: mmap.mmap) -> None:
        self._path = path
        self._data = data
        self._size = len(data)
        self._at = 0

    def header(self) -> tuple[int, dict[str, _Entry], dict[str, slice]]:
        """Return the number of tensors, each key's value, and the bytes it takes with its type."""
        if self._data[:4] != b"GGUF":
            raise ModelFileError(
                f"{self._path.name} is no GGUF model file: choose a file that ends in .gguf."
            )
        self._at = 4
        version = self._number("<I")
        if version not in (2, 3):
            raise ModelFileError(
                f"{self._path.name} has GGUF version {version}, and this app reads 2 and 3:"
                " get a newer file of this model."
            )
        n_tensors, n_keys = self._number("<Q"), self._number("<Q")
        if n_tensors > _MAX_TENSORS or n_keys > _MAX_KEYS:
            self._fail(f"it claims {n_tensors} tensors and {n_keys} keys")
        entries: dict[str, _Entry] = {}
        spans: dict[str, slice] = {}
        for _ in range(n_keys):
            key = self._name()
            if key in entries:
                self._fail("a key stands in it twice")
            start = self._at
            entries[key] = self._entry()
            spans[key] = slice(start, self._at)
        return n_tensors, entries, spans

    def tensors(self, n_tensors: int, alignment: int) -> tuple[TensorInfo, ...]:
        """Return the tensors' infos; their data starts at the next multiple of `alignment`."""
        found: dict[str, TensorInfo] = {}
        for _ in range(n_tensors):
            info = self._tensor()
            if info.name in found or info.offset % alignment:
                self._fail("a tensor stands in it twice or out of line")
            found[info.name] = info
        base = -(-self._at // alignment) * alignment
        placed = tuple(
            TensorInfo(info.name, info.shape, info.type_name, base + info.offset, info.n_bytes)
            for info in found.values()
        )
        if any(info.offset + info.n_bytes > self._size for info in placed):
            self._fail("it is shorter than its tensors")
        return placed

    def _entry(self) -> _Entry:
        """Read one value's place and step over it."""
        kind = self._number("<I")
        if kind == _STRING:
            n_bytes = self._number("<Q")
            return _Entry(kind, self._skip(n_bytes))
        if kind in _SCALARS:
            return _Entry(kind, self._skip(_SCALARS[kind].itemsize))
        if kind != _ARRAY:
            self._fail(f"it has a value of unknown type {kind}")
        item_kind, count = self._number("<I"), self._number("<Q")
        if item_kind in _SCALARS:
            return _Entry(item_kind, self._skip(count * _SCALARS[item_kind].itemsize), count)
        if item_kind != _STRING:
            self._fail(f"it has an array of unknown type {item_kind}")
        return self._strings(count)

    def _strings(self, count: int) -> _Entry:
        """Step over an array of texts and keep where each begins."""
        if count > min(_MAX_STRINGS, (self._size - self._at) // 8):
            self._fail(f"it claims {count} texts in one array")
        starts = np.empty(count, np.int64)
        length = struct.Struct("<Q").unpack_from
        at, data, last = self._at, self._data, self._size - 8
        for index in range(count):
            if at > last:
                self._fail("it ends early")
            starts[index] = at + 8
            at += 8 + length(data, at)[0]
        if at > self._size:
            self._fail("it ends early")
        start, self._at = self._at, at
        return _Entry(_STRING, start, count, starts)

    def _tensor(self) -> TensorInfo:
        """Read one tensor's info; its offset still counts from the start of the data."""
        name = self._name()
        n_dimensions = self._number("<I")
        if not 0 < n_dimensions <= _MAX_DIMENSIONS:
            self._fail(f"a tensor has {n_dimensions} dimensions")
        shape = tuple(self._number("<Q") for _ in range(n_dimensions))
        kind = self._number("<I")
        if kind not in _TENSOR_TYPES:
            self._fail(f"a tensor has the unknown type {kind}")
        type_name, per_block, block_bytes = _TENSOR_TYPES[kind]
        n_weights = 1
        for length in shape:
            n_weights *= length
        if not n_weights or shape[0] % per_block:
            self._fail("a tensor's shape does not fit its type")
        return TensorInfo(name, shape, type_name, self._number("<Q"), n_weights // per_block * block_bytes)

    def _name(self) -> str:
        """Read a key or a tensor's name."""
        n_bytes = self._number("<Q")
        if n_bytes > _MAX_NAME_BYTES:
            self._fail(f"it has a name of {n_bytes} bytes")
        start = self._skip(n_bytes)
        try:
            return self._data[start : self._at].decode()
        except UnicodeDecodeError:
            self._fail("it has a name that is no text")

    def _number(self, layout: str) -> int:
        start = self._skip(struct.calcsize(layout))
        return int(struct.unpack_from(layout, self._data, start)[0])

    def _skip(self, n_bytes: int) -> int:
        """Step over `n_bytes` and return where they begin."""
        start = self._at
        if n_bytes > self._size - start:
            self._fail("it ends early")
        self._at += n_bytes
        return start

    def _fail(self, reason: str) -> NoReturn:
        refuse(self._path, reason)


def refuse(path: Path, reason: str) -> NoReturn:
    """Raise what there is to say of a file that contradicts itself."""
    raise ModelFileError(f"{path.name} is damaged ({reason}): download it again.")
