"""A workaround without which the window dies after some thousand signals on Python 3.11.

PySide6 6.12.0 drops a reference to `True` with every `Signal.emit` (measured: exactly one each; also
to `None` for some). From Python 3.12 on these objects are immortal and nothing happens. Before,
the count reaches zero and Python aborts: "bool_dealloc: deallocating True or False".
"""

from __future__ import annotations

import ctypes
import sys

# As many as 3.12 gives its immortal objects, out of reach at a thousand signals a second for weeks.
_EXTRA_REFERENCES = 1 << 32


def make_singletons_immortal() -> None:
    """Give `True`, `False` and `None` more references than PySide can ever lose. Safe to call again."""
    if sys.version_info >= (3, 12) or sys.implementation.name != "cpython":
        return
    for singleton in (True, False, None):
        # The reference count is the first field of every object in CPython 3.11.
        count = ctypes.c_ssize_t.from_address(id(singleton))
        if count.value < _EXTRA_REFERENCES:
            count.value += _EXTRA_REFERENCES
