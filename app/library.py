"""The sources of a workspace and what the user decided about them. QtCore only, GUI thread only."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Mapping, Set
from dataclasses import replace
from pathlib import Path
from typing import cast

from PySide6.QtCore import QObject, Signal, Slot

from app.choices import Choices, key_of
from app.ingest_bridge import IngestBridge, SourceProgress, SourceReader
from app.messages import Event, Failed, Finished, Progress, ReadSource, new_id
from app.packing import Mode
from app.states import Source, SourceState, with_reading
from ingest.model import Document, Reading
from ingest.options import ReadOptions


class Library(QObject):
    """Sources in their order, read by the ingest thread; `plan_outdated` says that a plan must follow."""

    sources_changed = Signal()
    source_changed = Signal(str)
    choices_changed = Signal()
    plan_outdated = Signal()
    #: A source was read beside the window: its id, and the `Reading` or a `Notice` that says what failed.
    read_ahead_done = Signal(str, object)

    def __init__(self, make_reader: Callable[[], SourceReader], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.sources: list[Source] = []
        self.choices = Choices()
        self._source_of: dict[str, str] = {}
        self._ahead: dict[str, str] = {}
        self._places: dict[str, int] = {}
        self._to_be_ordered: set[str] = set()
        self._ingest = IngestBridge(make_reader, self)
        self._ingest.happened.connect(self._on_ingest)

    @property
    def documents(self) -> tuple[Document, ...]:
        """Return all documents in the order the model reads them."""
        return tuple(document for source in self.sources for document in source.documents)

    def add_paths(self, paths: Iterable[Path], options: Mapping[Path, ReadOptions] | None = None) -> None:
        """Add files and folders as sources; those already there are left alone."""
        known = {source.path for source in self.sources}
        for path in paths:
            path = path.absolute()
            if path in known:
                continue
            known.add(path)
            source = Source(new_id(), path, options=(options or {}).get(path, ReadOptions()))
            self.sources.append(source)
            self._start_reading(source)
        self.sources_changed.emit()

    def read_again(self, source_id: str, options: ReadOptions | None = None) -> None:
        """Read a source anew, from now on with these options: a password, OCR, files to bring in.

        What was read of it before stays in the window until the new reading is there.
        """
        index = next(i for i, s in enumerate(self.sources) if s.id == source_id)
        if options and options.prefer_recent != self.sources[index].options.prefer_recent:
            self._to_be_ordered.add(source_id)
        self._cancel_reading({source_id})
        source = replace(self.sources[index], state=SourceState.WAITING, problem="", problem_code="")
        self.sources[index] = replace(source, options=options or source.options)
        self._start_reading(self.sources[index])
        self.sources_changed.emit()

    def set_chat_filter(self, source_id: str, chat_filter: str) -> None:
        """Say which messages of a source's chats are wanted, as `app.chats.filter_to_text` writes it.

        The file is not read again; `app.chat_shaping` works out what is left.
        """
        index = next(i for i, s in enumerate(self.sources) if s.id == source_id)
        source = self.sources[index]
        self.sources[index] = replace(source, options=replace(source.options, chat_filter=chat_filter))
        self.sources_changed.emit()

    def show_documents(self, shown: Mapping[str, tuple[Document, ...] | None]) -> None:
        """Show these documents of the sources named, None for all that was read."""
        self.sources = [
            replace(source, shown=shown[source.id]) if source.id in shown else source
            for source in self.sources
        ]
        self._sources_moved()

    def read_ahead(self, source_id: str) -> None:
        """Read a source as it is now without showing it; `read_ahead_done` follows."""
        source = next(s for s in self.sources if s.id == source_id)
        request = ReadSource(new_id(), threading.Event(), source.path, _for_reader(source.options))
        self._ahead[request.id] = source_id
        self._ingest.submit(request)

    def take_readings(self, readings: Mapping[str, Reading]) -> None:
        """Put these readings in the place of what was read of their sources before."""
        self.sources = [
            with_reading(source, readings[source.id]) if source.id in readings else source
            for source in self.sources
        ]
        self._sources_moved()

    def expect_order(self, keys: Iterable[str]) -> None:
        """Say in which order documents were read before their sources are read for the first time."""
        self._places = {key: place for place, key in enumerate(keys)}

    def in_place(self, source: Source, reading: Reading) -> Reading:
        """Return a reading with its documents where they stood before, and new ones behind them.

        What the model has read stays valid up to the first document that changed, although the ranks
        of a codebase, and with them the order its reader gives, move with every edit.
        """
        before = source.reading.documents if source.reading else ()
        places = {key_of(document): place for place, document in enumerate(before)} or self._places
        documents = sorted(reading.documents, key=lambda one: places.get(key_of(one), len(places)))
        return replace(reading, documents=tuple(documents))

    def remove_sources(self, ids: Iterable[str]) -> list[tuple[int, Source]]:
        """Take sources out and return them with their places, for `restore_sources`."""
        gone = set(ids)
        removed = [(i, s) for i, s in enumerate(self.sources) if s.id in gone]
        self._cancel_reading(gone)
        self.sources = [s for s in self.sources if s.id not in gone]
        self._sources_moved()
        return removed

    def restore_sources(self, removed: Iterable[tuple[int, Source]]) -> None:
        """Undo a removal."""
        for index, source in removed:
            self.sources.insert(min(index, len(self.sources)), source)
        self._sources_moved()

    def move_source(self, source_id: str, index: int) -> None:
        """Put a source at another place; what follows it in the context must be read again."""
        self.set_order(())
        source = next(s for s in self.sources if s.id == source_id)
        self.sources.remove(source)
        self.sources.insert(index, source)
        self._sources_moved()

    def set_mode(self, keys: Iterable[str], mode: Mode | None) -> None:
        """Say how documents enter the window; None leaves it to the packing."""
        modes = dict(self.choices.modes)
        for key in keys:
            modes.pop(key, None)
            if mode is not None:
                modes[key] = mode
        self.choices = replace(self.choices, modes=modes)
        self.choices_changed.emit()
        self.plan_outdated.emit()

    def set_pinned(self, keys: Iterable[str], pinned: bool) -> None:
        """Pin documents, so that they always enter whole, or unpin them."""
        chosen = frozenset(keys)
        pins = self.choices.pins | chosen if pinned else self.choices.pins - chosen
        self.choices = replace(self.choices, pins=pins)
        self.choices_changed.emit()
        self.plan_outdated.emit()

    def set_order(self, keys: tuple[str, ...]) -> None:
        """Read these documents first and in this order; without any, all stand as the sources do."""
        if keys == self.choices.order:
            return
        self.choices = replace(self.choices, order=keys)
        self.choices_changed.emit()
        self.plan_outdated.emit()

    def shut_down(self) -> None:
        """Stop reading sources and wait for the thread."""
        self._ingest.shut_down()

    def _start_reading(self, source: Source) -> None:
        request = ReadSource(new_id(), threading.Event(), source.path, _for_reader(source.options))
        self._source_of[request.id] = source.id
        self._ingest.submit(request)

    def _cancel_reading(self, source_ids: Set[str]) -> None:
        """Stop the readings of these sources; their late events find no source."""
        for request_id, source_id in list(self._source_of.items()):
            if source_id in source_ids:
                self._ingest.cancel(request_id)
                self._source_of[request_id] = ""

    def _on_read_ahead(self, event: Event) -> None:
        if isinstance(event, Progress):
            return
        source_id = self._ahead.pop(event.request_id)
        if isinstance(event, Finished):
            self.read_ahead_done.emit(source_id, event.value)
        elif isinstance(event, Failed):
            self.read_ahead_done.emit(source_id, event.notice)

    @Slot(object)
    def _on_ingest(self, event: Event) -> None:
        if event.request_id in self._ahead:
            self._on_read_ahead(event)
            return
        source_id = self._source_of[event.request_id]
        index = next((i for i, s in enumerate(self.sources) if s.id == source_id), None)
        if not isinstance(event, Progress):
            del self._source_of[event.request_id]
        if index is None:
            return
        source = self.sources[index]
        match event:
            case Progress():
                self.sources[index] = replace(source, progress=cast(SourceProgress, event.value))
                self.source_changed.emit(source_id)
                return
            case Finished():
                reading = cast(Reading, event.value)
                if source_id not in self._to_be_ordered:
                    reading = self.in_place(source, reading)
                self._to_be_ordered.discard(source_id)
                self.sources[index] = with_reading(source, reading)
            case Failed():
                self.sources[index] = replace(
                    source,
                    state=SourceState.FAILED,
                    problem=event.notice.text,
                    problem_code=event.notice.details,
                    reading=None,
                    progress=None,
                )
        self._sources_moved()

    def _sources_moved(self) -> None:
        self.sources_changed.emit()
        self.plan_outdated.emit()


def _for_reader(options: ReadOptions) -> ReadOptions:
    """Leave out what is no part of reading, so that a reading is kept once whatever is filtered."""
    return replace(options, chat_filter="")
