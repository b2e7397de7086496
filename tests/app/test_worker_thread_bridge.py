"""PySide's reference counts: a long session must not wear out Python's own objects."""

from __future__ import annotations

import subprocess
import sys

_EMIT_MANY = """
from PySide6.QtCore import QObject, Signal
from app.pyside_refcounts import make_singletons_immortal
make_singletons_immortal()
make_singletons_immortal()
class Sender(QObject):
    said = Signal(object)
sender = Sender()
for n in range(200_000):
    sender.said.emit(n)
print("alive")
"""


def test_two_hundred_thousand_signals_do_not_abort_python() -> None:
    done = subprocess.run(
        [sys.executable, "-c", _EMIT_MANY], capture_output=True, text=True, timeout=60, check=False
    )
    assert done.stdout == "alive\n", done.stderr
    assert done.returncode == 0
