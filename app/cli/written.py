"""`--output` of the commands that write one file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from app.cli.output import Output


def write_output(path: Path, write: Callable[[Path], None], output: Output) -> bool:
    """Write the file that was asked for and say so; where that fails, say why and return False."""
    try:
        write(path)
    except OSError as error:
        reason = error.strerror or error
        output.warn(f"unabridged: {path} cannot be written ({reason}): choose another place.")
        return False
    output.event("written", path=str(path))
    output.say(f"\nWritten to {path}")
    return True
