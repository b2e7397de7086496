"""The window: three panes between a top bar and a status line."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QSettings, QSize, Qt, Slot
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QSplitter, QVBoxLayout, QWidget

from app.controller import Controller, ModelState
from app.evidence.model import Citation
from app.planner import key_of
from ingest.model import Document
from ui.context_panel import ContextPanel
from ui.conversation import ConversationPane
from ui.sources_panel import SourcesPanel
from ui.status_line import StatusLine
from ui.theme import GAP, PADDING
from ui.viewer.panel import ViewerPanel
from ui.widgets import button, label

_LEFT_WIDTH, _VIEWER_WIDTH = 316, 500


class MainWindow(QMainWindow):
    """Puts the panes together and routes what one pane asks of another."""

    def __init__(
        self, controller: Controller, model_name: str, settings: QSettings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._controller = controller
        self._model_name = model_name
        self._settings = settings
        self.setWindowTitle("Unabridged")
        self.setAcceptDrops(True)
        self.setMinimumSize(QSize(860, 560))
        self.sources = SourcesPanel(controller)
        self.context = ContextPanel(controller)
        self.conversation = ConversationPane(controller)
        self.viewer = ViewerPanel()
        self.status = StatusLine(controller)
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
        _stack(body, self._make_top_bar(), self._panes, self.status, stretch=1)
        self.setCentralWidget(body)

    def _make_top_bar(self) -> QWidget:
        bar = QWidget()
        bar.setObjectName("topBar")
        bar.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        bar.setFixedHeight(43)
        layout = QHBoxLayout(bar)
        layout.setContentsMargins(PADDING, 0, PADDING, 0)
        layout.setSpacing(GAP)
        layout.addWidget(label("Unabridged", "title"))
        layout.addStretch(1)
        self._model_label = label("", "quiet")
        layout.addWidget(self._model_label)
        self._new_button = button(self.tr("New conversation"))
        self._new_button.clicked.connect(self._controller.new_conversation)
        layout.addWidget(self._new_button)
        return bar

    def _connect(self) -> None:
        self._controller.model_changed.connect(self._show_model)
        self.sources.document_chosen.connect(self._open_document)
        self.conversation.citation_chosen.connect(self._open_citation)
        self.conversation.files_wanted.connect(self.sources.choose_files)
        self.conversation.folder_wanted.connect(self.sources.choose_folder)
        self.viewer.left.connect(self._close_viewer)
        self._shortcut("Ctrl+L", self.conversation.composer.text.setFocus)
        self._shortcut("Ctrl+R", self._controller.read)
        self._shortcut("Ctrl+N", self._controller.new_conversation)
        self._shortcut("Ctrl+B", self._fold_left)
        self._shortcut("Ctrl+Alt+B", self._fold_viewer)
        self._shortcut("Escape", self._controller.stop)
        self._show_model()

    def _shortcut(self, keys: str, slot: object) -> None:
        QShortcut(QKeySequence(keys), self).activated.connect(slot)

    # --- routing ------------------------------------------------------------------------------

    @Slot()
    def _show_model(self) -> None:
        state = {
            ModelState.CLOSED: self.tr("no model"),
            ModelState.OPENING: self.tr("loading"),
            ModelState.READY: "",
            ModelState.FAILED: self.tr("not loaded"),
        }[self._controller.model_state]
        self._model_label.setText(f"{self._model_name}  ·  {state}" if state else self._model_name)

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
        self.resize(1440, 900)
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
