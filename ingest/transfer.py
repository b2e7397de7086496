"""Readings as bytes, between processes and on disk, where loading runs no foreign code."""

from __future__ import annotations

import io
import pickle

# A reader process may be taken over by a hostile file and a cache file may be changed by another
# program: only the plain records of these modules, and arrays, are ever built from their bytes.
_ALLOWED = {
    "ingest.model": None,
    "ingest.options": {"Progress"},
    "datetime": {"datetime", "timedelta", "timezone"},
    "numpy": {"dtype", "ndarray"},
    "numpy._core.multiarray": {"_reconstruct", "scalar"},
    "numpy._core.numeric": {"_frombuffer"},
    "zoneinfo": {"ZoneInfo._unpickle"},
}


class _RecordUnpickler(pickle.Unpickler):
    def find_class(self, module: str, name: str) -> object:
        names = _ALLOWED.get(module, set())
        allowed = "." not in name if names is None else name in names
        if not allowed:
            raise pickle.UnpicklingError(f"{module}.{name} is no part of a reading")
        return super().find_class(module, name)


def dump(value: object) -> bytes:
    """Turn a tuple of readings, progress steps and plain values into bytes."""
    return pickle.dumps(value, protocol=5)


def load(data: bytes) -> object:
    """Turn bytes from `dump` back. Raises ValueError for anything else."""
    try:
        value: object = _RecordUnpickler(io.BytesIO(data)).load()
    except (pickle.UnpicklingError, EOFError, AttributeError, ImportError, IndexError, TypeError) as error:
        raise ValueError("these bytes hold no reading") from error
    return value
