"""Read what the user named on the command line, in the reader processes, with progress."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from threading import Event

from ingest.errors import IngestError
from ingest.model import Document, Reading, Unread
from ingest.options import Progress, ReadOptions
from ingest.runner import Cancelled, Failed, Finished, Runner


def read_sources(
    paths: Sequence[Path],
    options: ReadOptions,
    *,
    cache_dir: Path | None,
    cancel: Event,
    on_progress: Callable[[Progress], None],
) -> Reading:
    """Read files and folders one after the other; documents come in the order of the paths.

    A source that cannot be read is in `unread`. When `cancel` is set, what was done is returned. The text is
    kept in `cache_dir`, None for nowhere.

    Raises:
        IngestError: no document at all could be read; the message is that of the first failure.
    """
    documents: list[Document] = []
    unread: list[Unread] = []
    with Runner(cache_dir) as runner:
        for path in paths:
            for event in runner.read(path, options, cancel):
                match event:
                    case Progress():
                        on_progress(event)
                    case Finished() | Cancelled():
                        documents += event.reading.documents
                        unread += event.reading.unread
                    case Failed():
                        unread.append(Unread(str(path), event.code, event.message))
    if not documents and not cancel.is_set():
        raise IngestError(
            unread[0].reason if unread else "There is nothing to read: name a file or a folder."
        )
    return Reading(tuple(documents), tuple(unread))
