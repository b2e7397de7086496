"""Loads llama.cpp, once for the process, and passes its messages on.

Only `engine.llama`, `engine.sampling`, `engine.vocabulary` and `engine.devices` call what it returns.
"""

from __future__ import annotations

import ctypes
import functools
import hashlib
import logging
import os
import sys
from typing import Any

from engine.errors import EngineError

_log = logging.getLogger("engine.llama")
# GGML_LOG_LEVEL_*: none, info, warn, error, debug. llama.cpp's "info" is our debug.
_LOG_LEVELS = (logging.NOTSET, logging.DEBUG, logging.INFO, logging.ERROR, logging.DEBUG)
_LOG_CONTINUES = 5


@functools.cache
def backend() -> Any:
    """Load llama.cpp once for this process and return llama-cpp-python's low-level module.

    With spinning OpenMP threads and one busy neighbour on two cores, decoding falls from 17 to
    1 token/s; sleeping threads cost nothing measurable. libgomp reads the variable when it is
    loaded, so it is set here, before the first import, unless the user set it.

    Raises:
        EngineError: the library cannot be loaded.
    """
    os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
    try:
        from llama_cpp import llama_cpp
    except (ImportError, OSError, RuntimeError) as error:
        raise _not_loaded(error) from error
    llama_cpp.llama_log_set(_native_log(llama_cpp), ctypes.c_void_p(0))
    llama_cpp.llama_backend_init()
    return llama_cpp


@functools.cache
def _native_log(lib: Any) -> Any:
    """Make the callback that passes llama.cpp's lines to Python logging (cached: C keeps the pointer)."""
    last = logging.DEBUG

    def on_line(level: int, text: bytes, _user_data: object) -> None:
        nonlocal last
        if level != _LOG_CONTINUES:
            last = _LOG_LEVELS[level] if 0 <= level < len(_LOG_LEVELS) else logging.DEBUG
        if line := text.decode("utf-8", "replace").rstrip():
            _log.log(last, "%s", line)

    return lib.llama_log_callback(on_line)


@functools.cache
def strlen() -> Any:
    """Return libc's `strlen`, used as an abort callback that needs no GIL (`CancelFlag`)."""
    libc = ctypes.cdll.msvcrt if sys.platform == "win32" else ctypes.CDLL(None)
    return libc.strlen


@functools.cache
def library_build() -> str:
    """Name the llama.cpp build by its version and its files: another may lay out a saved state differently.

    One version built for other instructions computes other bits, and may run where the first one crashed.

    Raises:
        EngineError: the library is not installed.
    """
    from importlib.metadata import PackageNotFoundError, distribution

    try:
        build = distribution("llama-cpp-python")
    except PackageNotFoundError as error:
        raise _not_loaded(error) from error
    record = (build.read_text("RECORD") or "").splitlines()  # a line with the sha256 of each file
    files = sorted(line for line in record if line.startswith("llama_cpp/lib/"))
    digest = hashlib.sha256("\n".join(files).encode()).hexdigest()
    return f"llama-cpp-python {build.version} {digest[:16]}"


def _not_loaded(error: Exception) -> EngineError:
    return EngineError(
        f"llama.cpp could not be loaded ({error}):"
        " reinstall it with `uv sync --reinstall-package llama-cpp-python`."
    )
