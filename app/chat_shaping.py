"""Filters and repeated exports in the window: worked out on the planning thread, shown in the sources."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Slot

from ingest.model import Document, Kind

if TYPE_CHECKING:
    from app.planned_library import PlannedLibrary
    from app.states import Source

#: A source as shaping sees it: its id, all that was read of it, and its filter as JSON.
_Given = tuple[str, tuple[Document, ...], str]


class ChatShaping(QObject):
    """Keeps what is shown of chats in step with their filters; GUI thread only."""

    def __init__(self, library: PlannedLibrary) -> None:
        super().__init__(library)
        self._library = library
        self._key: tuple[object, ...] = ()
        self._result: dict[str, tuple[Document, ...] | None] = {}
        self._request_id = ""
        library.sources_changed.connect(self._reshape)
        library.weighed.connect(self._on_shaped)

    @property
    def is_working(self) -> bool:
        """Tell whether what is shown is about to change."""
        return bool(self._request_id)

    @Slot()
    def _reshape(self) -> None:
        sources = [source for source in self._library.sources if _has_chat(source)]
        given = tuple((s.id, s.whole_documents, s.options.chat_filter) for s in sources)
        key = tuple((id_, text, *(d.content_sha256 + d.name for d in whole)) for id_, whole, text in given)
        if key == self._key:
            self._show_again(sources)
            return
        self._key, self._result = key, {}
        is_shaped = any(source.shown is not None for source in sources)
        if not is_shaped and len(given) < 2 and not any(text for _, _, text in given):
            return
        self._request_id = self._library.weigh(partial(_shaped, given))

    def _show_again(self, sources: Sequence[Source]) -> None:
        """Show what was worked out where a source was read again and is what it was."""
        lost = {s.id: self._result.get(s.id) for s in sources if s.shown is None}
        if any(shown is not None for shown in lost.values()):
            self._library.show_documents(lost)

    @Slot(str, object)
    def _on_shaped(self, request_id: str, value: object) -> None:
        if request_id != self._request_id:
            return
        self._request_id = ""
        if value is not None:
            self._result = cast("dict[str, tuple[Document, ...] | None]", value)
            self._library.show_documents(self._result)


def _has_chat(source: Source) -> bool:
    return any(document.kind is Kind.CHAT for document in source.whole_documents)


def _shaped(given: tuple[_Given, ...]) -> dict[str, tuple[Document, ...] | None]:
    """Return what to show of each source, None where that is all of it."""
    from app.chats import filter_from_text
    from ingest.chats import filter_document, join_exports

    owner = {id(document): source_id for source_id, whole, _ in given for document in whole}
    places = {(d.path, d.name): source_id for source_id, whole, _ in given for d in whole}
    joined = join_exports([document for _, whole, _ in given for document in whole])
    shown: dict[str, list[Document]] = {source_id: [] for source_id, _, _ in given}
    for document in joined:
        shown[owner.get(id(document)) or places[document.path, document.name]].append(document)
    result: dict[str, tuple[Document, ...] | None] = {}
    for source_id, whole, text in given:
        wanted = filter_from_text(text)
        kept = tuple(filter_document(document, wanted) for document in shown[source_id])
        kept = tuple(one for one in kept if one.segments or one.kind is not Kind.CHAT)
        is_whole = len(kept) == len(whole) and all(a is b for a, b in zip(kept, whole, strict=True))
        result[source_id] = None if is_whole else kept
    return result
