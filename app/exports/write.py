"""Write a conversation in the format that a file's name asks for."""

from __future__ import annotations

import errno
import os
from collections.abc import Sequence
from pathlib import Path

from app.exports.annotated import refuse_original
from app.exports.conversation import Conversation, to_json
from app.exports.errors import ExportError, cannot_write
from app.exports.formats import no_format
from app.exports.markdown import conversation_markdown
from app.json_text import dumps
from app.whole_file import whole_file

SUFFIXES = (".md", ".docx", ".json")


def check_target(target: Path, sources: Sequence[str | Path]) -> None:
    """Raise ExportError, before anything is computed, where a conversation could not be written there."""
    if target.suffix.lower() not in SUFFIXES:
        raise ExportError(no_format(target, SUFFIXES))
    check_place(target, sources)


def check_place(target: Path, sources: Sequence[str | Path]) -> None:
    """Raise ExportError where no file can be written, or where it would write over one of the `sources`."""
    folder = target.resolve().parent
    if not folder.is_dir():
        raise ExportError(f"{target.parent} is no folder: make it first, or write somewhere else.")
    if target.is_dir():
        raise ExportError(cannot_write(target, OSError(errno.EISDIR, os.strerror(errno.EISDIR))))
    if not os.access(folder, os.W_OK):
        raise ExportError(cannot_write(target, OSError(errno.EACCES, os.strerror(errno.EACCES))))
    refuse_original(target, sources)


def write_conversation(conversation: Conversation, target: Path, sources: Sequence[str | Path] = ()) -> None:
    """Write Markdown, Word or JSON; a file that is there already is replaced once the new one is whole.

    Raises:
        ExportError: no such format, no such folder, `target` is one of the `sources`, or the disk refuses.
    """
    check_target(target, [*sources, *conversation.documents])
    try:
        with whole_file(target) as unfinished:
            _write(conversation, unfinished, target.suffix.lower())
    except OSError as error:
        raise ExportError(cannot_write(target, error)) from error


def _write(conversation: Conversation, path: Path, suffix: str) -> None:
    if suffix == ".docx":
        from app.exports.word import write_word

        write_word(conversation, path)
    elif suffix == ".json":
        text = dumps(to_json(conversation), indent=1)
        path.write_text(text + "\n", encoding="utf-8")
    else:
        path.write_text(conversation_markdown(conversation), encoding="utf-8")
