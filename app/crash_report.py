"""A report of what went wrong, kept on this machine and without document text, offered at the next start."""

from __future__ import annotations

import faulthandler
import platform
import sys
import threading
import traceback
from importlib.metadata import version
from pathlib import Path
from types import TracebackType
from typing import TextIO

_NATIVE, _PYTHON = "crash-native.log", "crash-python.log"
_MAX_REPORT_CHARS = 20_000


def take_report(folder: Path) -> str:
    """Return what the last run left, and forget it; empty when it ended well."""
    parts = []
    for name in (_NATIVE, _PYTHON):
        path = folder / name
        try:
            parts.append(path.read_text("utf-8", "replace").strip())
            path.unlink()
        except OSError:
            continue
    found = "\n\n".join(part for part in parts if part)
    return f"{_system()}\n\n{found[:_MAX_REPORT_CHARS]}" if found else ""


def watch(folder: Path) -> TextIO | None:
    """Write down crashes of this run; return the file that must stay open, None where there can be none."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        native = (folder / _NATIVE).open("w", encoding="utf-8")
    except OSError:
        return None
    faulthandler.enable(native)

    def on_error(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        write_report(folder, kind, trace)
        sys.__excepthook__(kind, error, trace)

    def on_thread_error(args: threading.ExceptHookArgs) -> None:
        write_report(folder, args.exc_type, args.exc_traceback)
        threading.__excepthook__(args)

    sys.excepthook, threading.excepthook = on_error, on_thread_error
    return native


def write_report(folder: Path, kind: type[BaseException], trace: TracebackType | None) -> None:
    """Add an error: its kind and where it happened. Its message is left out, which could quote a document."""
    frames = traceback.extract_tb(trace)
    where = "".join(f"  {Path(one.filename).name}:{one.lineno} {one.name}\n" for one in frames)
    try:
        with (folder / _PYTHON).open("a", encoding="utf-8") as file:
            file.write(f"{kind.__name__}\n{where}\n")
    except OSError:
        return


def _system() -> str:
    return f"Unabridged {version('unabridged')}, Python {platform.python_version()}, {platform.platform()}"
