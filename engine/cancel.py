"""A cancel flag that stops llama.cpp inside a batch without taking the GIL."""

from __future__ import annotations

import ctypes


class CancelFlag:
    """A thread-safe flag: any thread sets it, the engine stops at once.

    llama.cpp polls its abort callback for every graph node on the CPU. A Python callback would take
    the GIL there; libc's `strlen` on this flag's buffer is a C function that says the same: 0 while
    the buffer starts with NUL, 1 once a byte is written before it.
    """

    def __init__(self) -> None:
        self._buffer = ctypes.create_string_buffer(2)

    def set(self) -> None:
        """Ask the engine to stop."""
        self._buffer[0] = b"\x01"

    def clear(self) -> None:
        """Make the flag usable for another job."""
        self._buffer[0] = b"\x00"

    def is_set(self) -> bool:
        """Tell whether someone asked to stop."""
        return self._buffer[0] != b"\x00"

    @property
    def address(self) -> ctypes.c_void_p:
        """Return the address llama.cpp's abort callback is given."""
        return ctypes.cast(self._buffer, ctypes.c_void_p)
