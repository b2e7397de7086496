"""The sources as a tree: a row per source, and below a folder a row per document."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Slot,
)

from app.choices import key_of
from app.controller import Controller
from app.packing import Entry, Mode
from app.states import Source, SourceState, n_pictures_of
from ingest.errors import EncryptedSourceError
from ingest.model import Document, Kind
from ui.reasons import reason_text
from ui.said import said
from ui.source_icons import FOLDER, WARNING, icon_of
from ui.widgets import number

Index = QModelIndex | QPersistentModelIndex

_SOURCE_TYPE = "application/x-unabridged-source"

NAME_ROLE = Qt.ItemDataRole.UserRole + 1
CHIP_ROLE = Qt.ItemDataRole.UserRole + 2
TOKENS_ROLE = Qt.ItemDataRole.UserRole + 3
IS_GROUP_ROLE = Qt.ItemDataRole.UserRole + 4
#: The name of the row's icon (`ui.source_icons`).
ICON_ROLE = Qt.ItemDataRole.UserRole + 5


@dataclass(slots=True, eq=False)
class _Node:
    """A row. `document` is None for a folder and for a source that gave no document."""

    source: Source
    document: Document | None
    parent: _Node | None
    row: int
    children: list[_Node]


class SourceModel(QAbstractItemModel):
    """Shows the controller's sources and what the plan makes of their documents."""

    def __init__(self, controller: Controller, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._controller = controller
        self._roots: list[_Node] = []
        self._lines: dict[str, Entry] = {}
        controller.sources_changed.connect(self._rebuild)
        controller.source_changed.connect(self._refresh)
        controller.plan_changed.connect(self._take_plan)
        controller.secret_search.changed.connect(self._take_plan)

    # --- structure ----------------------------------------------------------------------------

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        """Return the index of a row."""
        rows = self._node(parent).children if parent.isValid() else self._roots
        if column != 0 or not 0 <= row < len(rows):
            return QModelIndex()
        return self.createIndex(row, 0, rows[row])

    def parent(self, child: Index = QModelIndex()) -> Any:  # noqa: B008
        """Return the row's folder."""
        if not child.isValid():
            return QModelIndex()
        node = self._node(child).parent
        return self.createIndex(node.row, 0, node) if node else QModelIndex()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Count the rows below."""
        return len(self._node(parent).children) if parent.isValid() else len(self._roots)

    def columnCount(self, _parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return the one column."""
        return 1

    # --- contents -----------------------------------------------------------------------------

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a row shows."""
        if not index.isValid():
            return None
        node = self._node(index)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._name(node)
            case Qt.ItemDataRole.ToolTipRole:
                return self._tip(node)
            case Qt.ItemDataRole.AccessibleTextRole:
                chip = self._chip(node)
                return f"{self._name(node)}, {chip[0] if chip else ''}, {self._tokens(node)}"
        if role == NAME_ROLE:
            return self._name(node)
        if role == CHIP_ROLE:
            return self._chip(node)
        if role == TOKENS_ROLE:
            return self._tokens(node)
        if role == IS_GROUP_ROLE:
            return bool(node.children)
        if role == ICON_ROLE:
            return _icon(node)
        return None

    def source_at(self, index: Index) -> Source:
        """Return the source a row belongs to."""
        return self._node(index).source

    def documents_at(self, index: Index) -> tuple[Document, ...]:
        """Return the documents of a row: one, or all of its folder."""
        node = self._node(index)
        return (node.document,) if node.document else node.source.documents

    def is_source(self, index: Index) -> bool:
        """Tell whether the row is a source itself, which can be removed."""
        return self._node(index).parent is None

    # --- dragging -----------------------------------------------------------------------------

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let sources be dragged to another place, and dropped between sources only."""
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        result = super().flags(index)
        if not self._node(index).children:
            result |= Qt.ItemFlag.ItemNeverHasChildren  # spares the tree a question for each row
        return result | Qt.ItemFlag.ItemIsDragEnabled if self.is_source(index) else result

    def supportedDropActions(self) -> Qt.DropAction:
        """Say that a source moves: it is never copied."""
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        """Return the one type: a source of this window."""
        return [_SOURCE_TYPE]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Name the source that is dragged."""
        result = QMimeData()
        if indexes:
            result.setData(_SOURCE_TYPE, self.source_at(indexes[0]).id.encode())
        return result

    def dropMimeData(
        self, data: QMimeData, _action: Qt.DropAction, row: int, _column: int, parent: Index
    ) -> bool:
        """Move a source before the row it was dropped at; the panel says what that costs to read."""
        if not data.hasFormat(_SOURCE_TYPE) or parent.isValid():
            return False
        self.move(bytes(data.data(_SOURCE_TYPE).data()).decode(), len(self._roots) if row < 0 else row)
        return False  # the model is made anew: the view must remove nothing

    def move(self, source_id: str, before: int) -> None:
        """Move a source before a row, counted as the rows stand now."""
        now = next((node.row for node in self._roots if node.source.id == source_id), None)
        if now is None:
            return
        index = min(before - (before > now), len(self._roots) - 1)
        if index >= 0 and index != now:
            self._controller.move_source(source_id, index)

    # --- texts --------------------------------------------------------------------------------

    def _name(self, node: _Node) -> str:
        if node.parent is None:
            return node.source.name
        assert node.document is not None
        return node.document.name

    def _tip(self, node: _Node) -> str:
        lines = [str(node.document.path if node.document else node.source.path)]
        if node.source.problem:
            lines.append(said(node.source.problem))
        if node.document:
            line = self._lines.get(key_of(node.document))
            if line:
                lines.append(reason_text(line))
            secrets = self._controller.secret_search.remarks(node.document)
            lines += [said(remark.text) for remark in (*secrets, *node.document.remarks)[:4]]
        return "\n".join(lines)

    def _chip(self, node: _Node) -> tuple[str, str] | None:
        """Return the chip's text and its tone: accent, neutral, warn or bad."""
        source = node.source
        if source.problem_code == EncryptedSourceError.code:
            return self.tr("locked"), "warn"
        if source.state is SourceState.FAILED:
            return self.tr("unreadable"), "bad"
        if source.state is SourceState.WAITING:
            step = source.progress
            if step and step.n_total > 1:
                return f"{number(step.n_done)} / {number(step.n_total)}", "neutral"
            return self.tr("reading"), "neutral"
        if source.shown == ():
            return (
                (self.tr("no message"), "warn")
                if source.options.chat_filter
                else (self.tr("joined"), "neutral")
            )
        if node.document is None:
            return None
        line = self._lines.get(key_of(node.document))
        if line is None:
            return None
        text = self._mode_text(line.mode)
        if key_of(node.document) in self._controller.choices.pins:
            return f"{text} ★", "accent"
        if line.mode is not Mode.EXCLUDED and self._controller.secret_search.remarks(node.document):
            return self.tr("⚠ secret"), "warn"
        n_recognised = len({_page(s.location) for s in node.document.segments if s.ocr})
        if n_recognised:
            return self.tr("OCR %Ln p.", "", n_recognised), "warn"
        n_pictures = n_pictures_of(node.document)
        if n_pictures:
            return self.tr("scan %Ln p.", "", n_pictures), "warn"
        if source.options.chat_filter and line.mode is Mode.FULL:
            return self.tr("filtered"), "accent"
        return text, "accent" if line.mode is Mode.FULL else "neutral"

    def _mode_text(self, mode: Mode) -> str:
        return {
            Mode.FULL: self.tr("full"),
            Mode.OUTLINE: self.tr("outline"),
            Mode.LISTED: self.tr("listed"),
            Mode.EXCLUDED: self.tr("left out"),
        }[mode]

    def _tokens(self, node: _Node) -> str:
        documents = (node.document,) if node.document else node.source.documents
        lines = [self._lines.get(key_of(document)) for document in documents]
        if not documents:
            return "–"
        if None in lines:
            return "…"
        return number(sum(line.n_tokens for line in lines if line))

    # --- changes ------------------------------------------------------------------------------

    def _node(self, index: Index) -> _Node:
        node: _Node = index.internalPointer()
        return node

    @Slot()
    def _rebuild(self) -> None:
        self.beginResetModel()
        for node in self._roots:
            node.children.clear()  # a cycle with their parent: what was removed would not be freed yet
        self._roots = [_tree(source, row) for row, source in enumerate(self._controller.sources)]
        self.endResetModel()

    @Slot(str)
    def _refresh(self, source_id: str) -> None:
        for node in self._roots:
            if node.source.id == source_id:
                node.source = self._controller.sources[node.row]
                index = self.createIndex(node.row, 0, node)
                self.dataChanged.emit(index, index)

    @Slot()
    def _take_plan(self) -> None:
        plan = self._controller.plan
        self._lines = {entry.key: entry for entry in plan.entries} if plan else {}
        for node in self._roots:
            index = self.createIndex(node.row, 0, node)
            self.dataChanged.emit(index, index)
            if node.children:
                first, last = node.children[0], node.children[-1]
                self.dataChanged.emit(
                    self.createIndex(0, 0, first), self.createIndex(len(node.children) - 1, 0, last)
                )


def _tree(source: Source, row: int) -> _Node:
    """Make a file with its one document one row, and everything else a folder with rows below."""
    documents = source.documents
    if len(documents) == 1 and documents[0].path == str(source.path):
        return _Node(source, documents[0], None, row, [])
    root = _Node(source, None, None, row, [])
    root.children = [_Node(source, document, root, i, []) for i, document in enumerate(documents)]
    return root


def _icon(node: _Node) -> str:
    """Return the icon of a document's kind, of a folder, or of a source that could not be read."""
    source = node.source
    if node.document is not None:
        return icon_of(node.document.kind)
    if source.state is SourceState.FAILED or source.problem:
        return WARNING
    # What is still being read is told by its name: a look at a slow disk would hold the window up.
    is_file = source.reading is None and source.path.suffix
    return icon_of(Kind.TEXT) if is_file else FOLDER


def _page(location: object) -> int:
    return getattr(location, "page_index", 0)
