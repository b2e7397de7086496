"""`--output` of the commands that write one file."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from app.cli.codes import WRONG_USAGE
from app.cli.output import Output
from app.exports.annotated import refuse_original
from app.exports.formats import no_format
from app.exports.write import check_place
from ingest.model import Reading


def refuse_output(
    path: Path | None, endings: Iterable[str], sources: Sequence[str | Path], output: Output
) -> int:
    """Say, before anything is opened, why a file could not be written; 0 where it can be.

    Raises:
        ExportError: there is no such folder, it is not the user's, or the file is one of the `sources`.
    """
    if path is None:
        return 0
    if path.suffix.lower() not in endings:
        output.warn(f"unabridged: {no_format(path, endings)}")
        return WRONG_USAGE
    check_place(path, sources)
    return 0


def keep_originals(path: Path | None, reading: Reading) -> None:
    """Raise ExportError where a file would be written over one that was read out of a folder."""
    if path is not None:
        refuse_original(path, list(dict.fromkeys(document.path for document in reading.documents)))


def write_output(path: Path, write: Callable[[Path], None], output: Output) -> bool:
    """Write the file that was asked for and say so; where that fails, say why and return False."""
    try:
        write(path)
    except OSError as error:
        reason = error.strerror or error
        output.warn(f"unabridged: {path} cannot be written ({reason}): choose another place.")
        return False
    say_written(path, output)
    return True


def say_written(path: Path, output: Output, **fields: int) -> None:
    """Say where a file is now."""
    output.event("written", path=str(path), **fields)
    output.say(f"\nWritten: {path}")
