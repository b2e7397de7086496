"""The window: three panes between a top bar and a status line."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QSettings, QSize, Qt, Slot
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QMainWindow, QSplitter, QVBoxLayout, QWidget

from app.controller import Controller
from app.evidence.model import Citation
from app.planner import key_of
from app.workspace_keeper import WorkspaceKeeper
from ingest.model import Document
from ui.command_palette import Command, CommandPalette
from ui.context_panel import ContextPanel
from ui.conversation import ConversationPane
from ui.sources_panel import SourcesPanel
from ui.status_line import StatusLine
from ui.top_bar import TopBar
from ui.viewer.panel import ViewerPanel

_LEFT_WIDTH, _VIEWER_WIDTH = 316, 500
_MAX_LISTED = 2_000


class MainWindow(QMainWindow):
    """Puts the panes together and routes what one pane asks of another."""

    def __init__(
        self,
        controller: Controller,
        keeper: WorkspaceKeeper,
        settings: QSettings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._controller = controller
        self._keeper = keeper
        self._settings = settings
        self.setWindowTitle("Unabridged")
        self.setAcceptDrops(True)
        self.setMinimumSize(QSize(860, 560))
        self.sources = SourcesPanel(controller)
        self.context = ContextPanel(controller)
        self.conversation = ConversationPane(controller)
        self.viewer = ViewerPanel()
        self.status = StatusLine(controller)
        self.top = TopBar(controller, keeper)
        self._build()
        self._connect()
        self._restore_geometry()
        self.conversation.composer.text.setFocus()

    # --- building -----------------------------------------------------------------------------

    def _build(self) -> None:
        left = self._left = QWidget()
        left.setObjectName("sourcesPane")
        left.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        left.setMinimumWidth(240)
        _stack(left, self.sources, self.context, stretch=0)
        self.conversation.setMinimumWidth(380)
        self._panes = QSplitter(Qt.Orientation.Horizontal)
        self._panes.setHandleWidth(1)
        for pane in (left, self.conversation, self.viewer):
            self._panes.addWidget(pane)
        self._panes.setStretchFactor(1, 1)
        self._panes.setCollapsible(1, False)
        self._panes.setSizes([_LEFT_WIDTH, 624, _VIEWER_WIDTH])
        self.viewer.setVisible(False)
        body = QWidget()
        _stack(body, self.top, self._panes, self.status, stretch=1)
        self.setCentralWidget(body)

    def _connect(self) -> None:
        self.sources.document_chosen.connect(self._open_document)
        self.conversation.citation_chosen.connect(self._open_citation)
        self.conversation.files_wanted.connect(self.sources.choose_files)
        self.conversation.folder_wanted.connect(self.sources.choose_folder)
        self.viewer.left.connect(self._close_viewer)
        self.top.palette_wanted.connect(self.show_palette)
        for command in self._commands():
            if command.keys:
                QShortcut(QKeySequence(command.keys), self).activated.connect(command.run)
        QShortcut(QKeySequence("Ctrl+K"), self).activated.connect(self.show_palette)

    def _commands(self) -> tuple[Command, ...]:
        return (
            Command(self.tr("Add files…"), self.sources.choose_files, "Ctrl+O"),
            Command(self.tr("Add a folder…"), self.sources.choose_folder, "Ctrl+Shift+O"),
            Command(self.tr("Read the sources"), self._controller.read, "Ctrl+R"),
            Command(self.tr("Pause reading"), self._controller.pause_reading),
            Command(self.tr("Write a question"), self.conversation.composer.text.setFocus, "Ctrl+L"),
            Command(self.tr("New conversation"), self._controller.new_conversation, "Ctrl+N"),
            Command(self.tr("Filter sources"), self.sources.focus_filter, "Ctrl+Shift+F"),
            Command(self.tr("Find in the open document"), self._find, "Ctrl+F"),
            Command(self.tr("Show or hide the sources"), self._fold_left, "Ctrl+B"),
            Command(self.tr("Show or hide the viewer"), self._fold_viewer, "Ctrl+Alt+B"),
            Command(self.tr("New workspace…"), self.top.new_workspace, "Ctrl+Shift+N"),
            Command(self.tr("Rename the workspace…"), self.top.rename_workspace),
        )

    @Slot()
    def show_palette(self) -> None:
        """List every action, every document and every conversation."""
        documents = [
            Command(self.tr("Open %1").replace("%1", document.name), partial(self._open_document, document))
            for document in self._controller.documents[:_MAX_LISTED]
        ]
        conversations = [
            Command(
                self.tr("Conversation: %1").replace("%1", one.title),
                partial(self._keeper.open_conversation, one.id),
            )
            for one in self._keeper.conversations()[:_MAX_LISTED]
        ]
        CommandPalette((*self._commands(), *conversations, *documents), self).show()

    @Slot()
    def _find(self) -> None:
        if self.viewer.isVisible():
            self.viewer.start_find()

    # --- routing ------------------------------------------------------------------------------

    @Slot(object)
    def _open_document(self, document: Document) -> None:
        self._show_viewer()
        self.viewer.open_document(document)

    @Slot(object)
    def _open_citation(self, citation: Citation) -> None:
        documents = {key_of(document): document for document in self._controller.documents}
        self._show_viewer()
        self.viewer.open_citation(citation, documents)

    def _show_viewer(self) -> None:
        """Unfold the viewer; the conversation gives way, but never below a readable width."""
        if self.viewer.isVisible():
            return
        left, middle, _ = self._panes.sizes()
        wanted = max(self.viewer.minimumWidth(), min(_VIEWER_WIDTH, (left + middle) * 36 // 100))
        self.viewer.setVisible(True)
        self._panes.setSizes([left, max(0, middle - wanted), wanted])

    @Slot()
    def _close_viewer(self) -> None:
        self.viewer.setVisible(False)
        self.conversation.composer.text.setFocus()

    @Slot()
    def _fold_left(self) -> None:
        self._left.setVisible(not self._left.isVisible())

    @Slot()
    def _fold_viewer(self) -> None:
        self.viewer.setVisible(not self.viewer.isVisible())

    # --- window -------------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Accept local files and folders."""
        if _local_paths(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Add what was dropped."""
        self._controller.add_paths(_local_paths(event))
        event.acceptProposedAction()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Stop the answer with Escape. No shortcut: it would take the key from searches and menus."""
        if event.key() == Qt.Key.Key_Escape and self._controller.is_answering:
            self._controller.stop()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember the geometry and stop the threads."""
        self._settings.setValue("geometry", self.saveGeometry())
        self._settings.setValue("panes", self._panes.saveState())
        self._controller.shut_down()
        super().closeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Bring painted parts in line with a new palette."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self.context.refresh()

    def _restore_geometry(self) -> None:
        # Without a window manager nobody else keeps the window on a small screen.
        self.resize(QSize(1440, 900).boundedTo(self.screen().availableSize()))
        geometry = self._settings.value("geometry")
        if geometry is not None:
            self.restoreGeometry(geometry)
        panes = self._settings.value("panes")
        if panes is not None:
            self._panes.restoreState(panes)


def _stack(box: QWidget, *widgets: QWidget, stretch: int) -> None:
    """Put widgets under each other; the one at `stretch` takes the room that is left."""
    layout = QVBoxLayout(box)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    for index, widget in enumerate(widgets):
        layout.addWidget(widget, 1 if index == stretch else 0)


def _local_paths(event: QDropEvent) -> list[Path]:
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
