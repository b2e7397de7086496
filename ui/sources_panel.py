"""The left pane: what the user added, and how each document enters the window."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import (
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    QSignalBlocker,
    QSortFilterProxyModel,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QAction, QFocusEvent, QKeySequence, QMouseEvent, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QStackedWidget,
    QToolButton,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from app.choices import key_of
from app.controller import Controller
from app.packing import Mode
from app.states import Source
from ingest.model import Document
from ui.chat_source import ChatSource
from ui.source_fixes import SourceFixes
from ui.source_model import SourceModel
from ui.source_notes import SourceNotes
from ui.source_rows import RowDelegate
from ui.theme import GAP, PADDING
from ui.widgets import button, label

# A folder of more documents stays closed until the user opens it: the tree lays out every row that it shows.
_MAX_OPENED = 50


class SourceTree(QTreeView):
    """A tree whose arrows are drawn by the rows; a click on a folder's arrow opens it."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Stand on the first row when the keyboard comes and stood nowhere yet."""
        super().focusInEvent(event)
        if event.reason() is not Qt.FocusReason.MouseFocusReason and not self.currentIndex().isValid():
            self.selectionModel().setCurrentIndex(
                self.model().index(0, 0), QItemSelectionModel.SelectionFlag.NoUpdate
            )

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Open or close a folder when its arrow is clicked."""
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and self.model().hasChildren(index) and event.position().x() < PADDING + 14:
            self.setExpanded(index, not self.isExpanded(index))
            return
        super().mousePressEvent(event)


class SourcesPanel(QWidget):
    """Sources with their modes and tokens; adds, filters, removes and undoes."""

    document_chosen = Signal(object)
    #: A `Citation` whose place is to be shown.
    citation_chosen = Signal(object)

    def __init__(self, controller: Controller, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._controller = controller
        self._removed: list[tuple[int, Source]] = []
        self._open_folders: set[str] = set()
        self._model = SourceModel(controller, self)
        self._filtered = QSortFilterProxyModel(self)
        self._filtered.setSourceModel(self._model)
        self._filtered.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.fixes = SourceFixes(controller, self)
        self.chats = ChatSource(controller, self)
        self.notes = SourceNotes(controller)
        self.notes.citation_chosen.connect(self.citation_chosen)
        self._filter = self._make_filter()
        self.tree = self._make_tree()
        self._stack = QStackedWidget()
        self._stack.addWidget(self._make_empty())
        self._stack.addWidget(self.tree)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 12, 0, 0)
        layout.setSpacing(GAP)
        layout.addLayout(self._make_head())
        layout.addWidget(_padded(self._filter))
        layout.addWidget(self._stack, 1)
        layout.addWidget(self.notes)
        self._make_actions()
        self._model.modelReset.connect(self._on_reset)
        self._on_reset()

    # --- building -----------------------------------------------------------------------------

    def _make_head(self) -> QHBoxLayout:
        menu = QMenu(self)
        menu.addAction(self.tr("Files…"), self.choose_files)
        menu.addAction(self.tr("Folder…"), self.choose_folder)
        self.add_button = button(self.tr("+ Add"), name=self.tr("Add sources"))
        self.add_button.setMenu(menu)
        head = QHBoxLayout()
        head.setContentsMargins(PADDING, 0, PADDING, 0)
        head.addWidget(label(self.tr("Sources"), "title"))
        head.addStretch()
        head.addWidget(self.add_button)
        return head

    def _make_filter(self) -> QLineEdit:
        line = QLineEdit()
        line.setAccessibleName(self.tr("Filter documents"))
        line.setClearButtonEnabled(True)
        for clear in line.findChildren(QToolButton):
            clear.setAccessibleName(self.tr("Clear the filter"))
        line.textChanged.connect(self._apply_filter)
        return line

    def _make_tree(self) -> SourceTree:
        tree = SourceTree()
        tree.setObjectName("sourceTree")
        tree.setModel(self._filtered)
        tree.setItemDelegate(RowDelegate(tree))
        tree.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        tree.setDropIndicatorShown(True)
        for keys, step in (("Alt+Up", -1), ("Alt+Down", 2)):
            QShortcut(
                QKeySequence(keys),
                tree,
                partial(self._move_current, step),
                context=Qt.ShortcutContext.WidgetShortcut,
            )
        tree.setHeaderHidden(True)
        tree.setIndentation(0)
        tree.setUniformRowHeights(True)
        tree.setMouseTracking(True)
        tree.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        tree.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        tree.setAccessibleName(self.tr("Sources"))
        tree.setExpandsOnDoubleClick(False)
        tree.customContextMenuRequested.connect(self._show_menu)
        tree.clicked.connect(self._on_chosen)
        tree.activated.connect(self._on_chosen)
        tree.expanded.connect(self._note_opened)
        tree.collapsed.connect(self._note_closed)
        return tree

    def _make_empty(self) -> QWidget:
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(PADDING, 24, PADDING, PADDING)
        text = label(
            self.tr(
                "Drop contracts, a code folder or a chat export here.\n\n"
                "They are read on this machine and never leave it."
            ),
            "quiet",
        )
        text.setWordWrap(True)
        text.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(text)
        layout.addStretch()
        return page

    def _make_actions(self) -> None:
        remove = QAction(self.tr("Remove"), self)
        remove.setShortcut(QKeySequence.StandardKey.Delete)
        remove.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        remove.triggered.connect(self.remove_selected)
        undo = QAction(self.tr("Undo remove"), self)
        undo.setShortcut(QKeySequence.StandardKey.Undo)
        undo.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        undo.triggered.connect(self.undo_remove)
        self.addActions([remove, undo])
        self._remove_action, self._undo_action = remove, undo

    # --- actions ------------------------------------------------------------------------------

    @Slot()
    def choose_files(self) -> None:
        """Let the user choose files."""
        names, _ = QFileDialog.getOpenFileNames(self, self.tr("Add files"))
        if names:
            self._controller.add_paths(Path(name) for name in names)

    @Slot()
    def choose_folder(self) -> None:
        """Let the user choose a folder."""
        name = QFileDialog.getExistingDirectory(self, self.tr("Add a folder"))
        if name:
            self._controller.add_paths([Path(name)])

    @Slot()
    def remove_selected(self) -> None:
        """Remove the selected sources; documents inside a folder are left out instead."""
        rows = self._selected_rows()
        sources = {self._model.source_at(row).id for row in rows if self._model.is_source(row)}
        inside = [
            key_of(document)
            for row in rows
            if not self._model.is_source(row) and self._model.source_at(row).id not in sources
            for document in self._model.documents_at(row)
        ]
        if sources:
            self._removed = self._controller.remove_sources(sources)
        if inside:
            self._controller.set_mode(inside, Mode.EXCLUDED)

    @Slot()
    def undo_remove(self) -> None:
        """Bring back what was removed last."""
        if self._removed:
            self._controller.restore_sources(self._removed)
            self._removed = []

    @Slot()
    def focus_filter(self) -> None:
        """Put the cursor into the filter."""
        self._filter.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot(QPoint)
    def _show_menu(self, where: QPoint) -> None:
        documents = self._selected_documents()
        menu = QMenu(self)
        for source in {row.id: row for row in map(self._model.source_at, self._selected_rows())}.values():
            self.fixes.fill(menu, source)
            self.notes.fill(menu, source)
            self.chats.fill(menu, source)
        if documents:
            keys = [key_of(document) for document in documents]
            modes: Sequence[tuple[str, Mode | None]] = (
                (self.tr("Whole, or as much as fits"), None),
                (self.tr("Outline only"), Mode.OUTLINE),
                (self.tr("Name only"), Mode.LISTED),
                (self.tr("Leave out"), Mode.EXCLUDED),
            )
            for text, mode in modes:
                action = menu.addAction(text)
                action.triggered.connect(lambda _on=False, m=mode: self._controller.set_mode(keys, m))
            menu.addSeparator()
            pinned = all(key in self._controller.choices.pins for key in keys)
            pin = menu.addAction(self.tr("Unpin") if pinned else self.tr("Pin: always whole"))
            pin.triggered.connect(lambda: self._controller.set_pinned(keys, not pinned))
            menu.addSeparator()
        menu.addAction(self._remove_action)
        if self._removed:
            menu.addAction(self._undo_action)
        menu.popup(self.tree.viewport().mapToGlobal(where))

    # --- events -------------------------------------------------------------------------------

    @Slot(QModelIndex)
    def _on_chosen(self, index: QModelIndex) -> None:
        row = self._filtered.mapToSource(index)
        if self._model.hasChildren(row):
            return
        documents = self._model.documents_at(row)
        if documents:
            self.document_chosen.emit(documents[0])
        elif fix := self.fixes.fix_for(self._model.source_at(row)):
            fix()

    @Slot()
    def _on_reset(self) -> None:
        n_documents = len(self._controller.documents)
        counted = self.tr("Filter %Ln document(s)", "", n_documents)
        self._filter.setPlaceholderText(counted if n_documents else self.tr("Filter documents"))
        self._filter.setVisible(bool(self._controller.sources))
        self._stack.setCurrentIndex(1 if self._controller.sources else 0)
        for row in range(self._filtered.rowCount()):
            index = self._filtered.index(row, 0)
            source = self._model.source_at(self._filtered.mapToSource(index))
            is_small = len(source.documents) <= _MAX_OPENED
            with QSignalBlocker(self.tree):  # what is opened for the user is not what the user opened
                self.tree.setExpanded(index, source.id in self._open_folders or is_small)

    @Slot(str)
    def _apply_filter(self, text: str) -> None:
        # Without a filter every row is there: no need to look above and below each one.
        self._filtered.setRecursiveFilteringEnabled(bool(text))
        self._filtered.setAutoAcceptChildRows(bool(text))
        self._filtered.setFilterFixedString(text)
        if text:
            self.tree.expandAll()

    @Slot(QModelIndex)
    def _note_opened(self, index: QModelIndex) -> None:
        self._open_folders.add(self._model.source_at(self._filtered.mapToSource(index)).id)

    @Slot(QModelIndex)
    def _note_closed(self, index: QModelIndex) -> None:
        self._open_folders.discard(self._model.source_at(self._filtered.mapToSource(index)).id)

    def _move_current(self, step: int) -> None:
        """Move the source under the cursor one row up or down."""
        index = self._filtered.mapToSource(self.tree.currentIndex())
        if index.isValid() and self._model.is_source(index) and not self._filter.text():
            source = self._model.source_at(index)
            self._model.move(source.id, max(0, index.row() + step))
            row = self._controller.sources.index(
                next(s for s in self._controller.sources if s.id == source.id)
            )
            self.tree.setCurrentIndex(self._filtered.index(row, 0))

    def _selected_rows(self) -> list[QModelIndex]:
        return [self._filtered.mapToSource(index) for index in self.tree.selectionModel().selectedRows()]

    def _selected_documents(self) -> list[Document]:
        found = {key_of(d): d for row in self._selected_rows() for d in self._model.documents_at(row)}
        return list(found.values())


def _padded(inner: QWidget) -> QWidget:
    box = QWidget()
    layout = QHBoxLayout(box)
    layout.setContentsMargins(PADDING, 0, PADDING, 0)
    layout.addWidget(inner)
    return box
