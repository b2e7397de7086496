"""The window: three panes between a top bar and a status line."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QSettings, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QKeyEvent,
    QKeySequence,
    QPaintEvent,
    QShortcut,
)
from PySide6.QtWidgets import QMainWindow, QSplitter, QVBoxLayout, QWidget

from app.choices import Answering, key_of
from app.evidence.model import Citation
from app.messages import Notice
from ingest.model import Document
from ui.command_palette import Command, CommandPalette
from ui.context_panel import ContextPanel
from ui.conversation import ConversationPane
from ui.export_menu import ExportMenu
from ui.page_list import PAGES
from ui.pages import CONVERSATION, PageContext, PageHost, PageSpec, Panes
from ui.sources_panel import SourcesPanel
from ui.status_line import StatusLine
from ui.top_bar import TopBar
from ui.viewer.panel import ViewerPanel

_LEFT_WIDTH, _VIEWER_WIDTH = 316, 500
#: Percent of a very wide window that the viewer gets, so that a page can be read there.
_WIDE_SHARE = 26
_MAX_LISTED = 2_000


class MainWindow(QMainWindow):
    """Puts the panes together and routes what one pane asks of another."""

    #: Once, after the window was first drawn: what takes time starts then.
    painted = Signal()

    def __init__(
        self,
        context: PageContext,
        settings: QSettings,
        parent: QWidget | None = None,
        pages: Sequence[PageSpec] = PAGES,
    ) -> None:
        super().__init__(parent)
        self._controller = controller = context.controller
        self._keeper = keeper = context.keeper
        self._preferences = context.preferences
        self._errands = context.errands
        self._page_context = context
        self._settings = settings
        self.setWindowTitle("Unabridged")
        self.setAcceptDrops(True)
        self.setMinimumSize(QSize(860, 560))
        self.sources = SourcesPanel(controller)
        self.context = ContextPanel(controller)
        self.conversation = ConversationPane(context)
        self.pages = PageHost(self.conversation, pages, context)
        self.viewer = ViewerPanel()
        self.status = StatusLine(context)
        self.export = ExportMenu(context)
        self.top = TopBar(controller, keeper, context.models, pages, self.export)
        self._sources_are_open, self._viewer_is_open = True, False
        self._is_painted = False
        self.is_to_restart = False
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
        self.pages.setMinimumWidth(380)
        self._panes = QSplitter(Qt.Orientation.Horizontal)
        self._panes.setHandleWidth(1)
        for pane in (left, self.pages, self.viewer):
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
        self.sources.citation_chosen.connect(self._open_citation)
        for middle in (self.conversation, self.pages):
            middle.citation_chosen.connect(self._open_citation)
        self.pages.document_chosen.connect(self._open_document)
        self.pages.changed.connect(self._on_page)
        self.pages.restart_wanted.connect(self._restart)
        for leader in (self.top, self.status):
            leader.page_wanted.connect(self.pages.show_page)
        for reader in (self.status.disk.look, self.top.memory.begin):
            self.painted.connect(reader)
        self._preferences.changed.connect(self._on_preferences)
        self._on_preferences()
        self.conversation.page_wanted.connect(self.pages.show_page)
        self.conversation.files_wanted.connect(self.sources.choose_files)
        self.conversation.folder_wanted.connect(self.sources.choose_folder)
        self.viewer.left.connect(self._close_viewer)
        self._keeper.opened.connect(self.viewer.close_all)
        self.viewer.ask_wanted.connect(self._ask_about)
        self.top.palette_wanted.connect(self.show_palette)
        self.context.details_wanted.connect(self._show_ledger)
        self.top.wipe_wanted.connect(self.status.disk.wipe)
        self.top.sizes_wanted.connect(self.status.disk.add_up)
        self.status.disk.sizes_known.connect(self.top.show_sizes)
        self._keeper.reading_renamed.connect(self.status.disk.rename)
        self.top.search_wanted.connect(self._search_conversations)
        for command in self._commands():
            if command.keys:
                QShortcut(QKeySequence(command.keys), self).activated.connect(command.run)
        QShortcut(QKeySequence("Ctrl+K"), self).activated.connect(self.show_palette)

    def _commands(self) -> tuple[Command, ...]:
        return (
            Command(self.tr("Add files…"), self.sources.choose_files, "Ctrl+O"),
            Command(self.tr("Add a folder…"), self.sources.choose_folder, "Ctrl+Shift+O"),
            Command(self.tr("Read the sources"), self._controller.read, "Ctrl+R"),
            Command(self.tr("Details of the context window"), self._show_ledger, "Ctrl+Shift+L"),
            Command(self.tr("Pause reading"), self._controller.pause_reading),
            Command(self.tr("Write a question"), self._write_question, "Ctrl+L"),
            Command(self.tr("New conversation"), self._new_conversation, "Ctrl+N"),
            Command(self.tr("Search conversations…"), self._search_conversations, "Ctrl+Shift+H"),
            Command(self.tr("Filter sources"), self.sources.focus_filter, "Ctrl+Shift+F"),
            Command(self.tr("Find in the open document"), self._find, "Ctrl+F"),
            Command(self.tr("Show or hide the sources"), self._fold_left, "Ctrl+B"),
            Command(self.tr("Show or hide the viewer"), self._fold_viewer, "Ctrl+Alt+B"),
            Command(self.tr("Export the conversation…"), self.export.showMenu, "Ctrl+E"),
            Command(self.tr("Copy the conversation as Markdown"), self.export.copy_markdown),
            Command(self.tr("New workspace…"), self.top.new_workspace, "Ctrl+Shift+N"),
            Command(self.tr("Rename the workspace…"), self.top.rename_workspace),
            Command(self.tr("Duplicate the workspace"), self.top.duplicate_workspace),
            Command(self.tr("Delete the workspace…"), self.top.delete_workspace),
            Command(self.tr("Go to the conversation"), partial(self.pages.show_page, CONVERSATION), "Ctrl+1"),
            Command(self.tr("Quit"), self.close, "Ctrl+Q"),
            *self._page_commands(),
            *(
                Command(name, partial(self._preferences.change, theme=theme))
                for name, theme in (
                    (self.tr("Colours: light"), "light"),
                    (self.tr("Colours: dark"), "dark"),
                    (self.tr("Colours: as the system"), ""),
                )
            ),
        )

    def _page_commands(self) -> list[Command]:
        text = self.tr("Go to: %1")
        return [
            Command(text.replace("%1", spec.title()), partial(self.pages.show_page, spec.id), spec.keys)
            for spec in self.pages.specs
        ]

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
                partial(self._open_conversation, one.id),
            )
            for one in self._keeper.conversations()[:_MAX_LISTED]
        ]
        own = self.pages.page.commands() if self.pages.page else ()
        CommandPalette((*own, *self._commands(), *conversations, *documents), self).show()

    @Slot()
    def _write_question(self) -> None:
        self.pages.show_page(CONVERSATION)
        self.conversation.composer.text.setFocus()

    @Slot()
    def _show_ledger(self) -> None:
        from ui.ledger_dialog import LedgerDialog

        LedgerDialog(self._page_context, self).open()

    @Slot()
    def _search_conversations(self) -> None:
        from ui.conversation_search import ConversationSearch

        ConversationSearch(self._keeper, self._open_conversation, self).show()

    @Slot()
    def _new_conversation(self) -> None:
        self._controller.new_conversation()
        self._write_question()

    def _open_conversation(self, conversation_id: str) -> None:
        self._keeper.open_conversation(conversation_id)
        self._write_question()

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
        # All of a chat, so that a cited message stands among neighbours that a filter leaves out.
        sources = self._controller.sources
        documents = {key_of(document): document for source in sources for document in source.whole_documents}
        documents |= {key_of(d): d for s in sources for d in s.documents if _is_joined(d)}
        self._show_viewer()
        self.viewer.open_citation(citation, documents)

    @Slot(str)
    def _on_page(self, page_id: str) -> None:
        """Leave beside the page what it wants there; the conversation takes the keyboard again."""
        self.top.show_page(page_id)
        self._show_panes()
        if page_id == CONVERSATION:
            self.conversation.composer.text.setFocus()

    @Slot()
    def _on_preferences(self) -> None:
        now = self._preferences.current
        self._controller.set_answering(Answering(now.thinking, now.answer_tokens))

    def _show_panes(self) -> None:
        panes = self.pages.panes
        self._left.setVisible(self._sources_are_open and panes is Panes.SOURCES_AND_VIEWER)
        self.viewer.setVisible(self._viewer_is_open and panes is not Panes.NONE)

    def _show_viewer(self) -> None:
        """Unfold the viewer; the middle gives way, but never below a readable width."""
        if self.pages.panes is Panes.NONE:
            self.pages.show_page(CONVERSATION)
        if self.viewer.isVisible():
            return
        left, middle, _ = self._panes.sizes()
        left = left or _LEFT_WIDTH  # hidden beside a page, it has no width to come back to
        room = left + middle
        wanted = max(
            self.viewer.minimumWidth(), min(_VIEWER_WIDTH, room * 36 // 100), room * _WIDE_SHARE // 100
        )
        self._viewer_is_open = True
        self._show_panes()
        self._panes.setSizes([left, max(0, middle - wanted), wanted])

    @Slot()
    def _restart(self) -> None:
        """Close, to be started anew: workspace, conversation and what is being written come back."""
        self.is_to_restart = True
        self.close()

    @Slot(str)
    def _ask_about(self, text: str) -> None:
        """Take words of a document to the question."""
        self.pages.show_page(CONVERSATION)
        self.conversation.composer.quote(text)

    @Slot()
    def _close_viewer(self) -> None:
        self._viewer_is_open = False
        self._show_panes()
        if self.pages.current_id == CONVERSATION:
            self.conversation.composer.text.setFocus()

    @Slot()
    def _fold_left(self) -> None:
        self._sources_are_open = not self._left.isVisible()
        self._show_panes()

    @Slot()
    def _fold_viewer(self) -> None:
        self._viewer_is_open = not self.viewer.isVisible()
        self._show_panes()

    @Slot(object)
    def take_files(self, paths: Sequence[Path]) -> None:
        """Add the files of a later start, and come to the front."""
        if paths:
            self._controller.add_paths(paths)
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.raise_()
        self.activateWindow()

    def offer_report(self, report: str) -> None:
        """Say that the last run ended badly, with the report to copy; empty when it did not."""
        if report:
            text = self.tr(
                "Unabridged ended unexpectedly last time. Nothing was sent. "
                "Copy the details, which hold no document text, into a report."
            )
            self.pages.notices.show_notice(Notice(text, report))

    # --- window -------------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Accept local files and folders."""
        if _local_paths(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Add what was dropped: models to the models, everything else to the sources."""
        dropped = _local_paths(event)
        models = [path for path in dropped if path.suffix.lower() == ".gguf"]
        if models:
            self.pages.show_page("models")
        if models and self.pages.page:
            self.pages.page.open_files(models)
        if sources := [path for path in dropped if path not in models]:
            self._controller.add_paths(sources)
        event.acceptProposedAction()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave a page or stop the answer with Escape.

        No shortcut: it would take the key from searches and menus.
        """
        if event.key() == Qt.Key.Key_Escape and self.pages.current_id != CONVERSATION:
            self.pages.show_page(CONVERSATION)
        elif event.key() == Qt.Key.Key_Escape and self._controller.is_answering:
            self._controller.stop()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember the geometry and stop the threads; what loads a model ends its step unseen."""
        self._settings.setValue("geometry", self.saveGeometry())
        self._settings.setValue("panes", self._panes.saveState())
        self._settings.setValue("draft", self.conversation.composer.text.toPlainText())
        self.hide()
        self._controller.shut_down()
        self._errands.shut_down()
        super().closeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell when the window is on screen for the first time."""
        super().paintEvent(event)
        if not self._is_painted:
            self._is_painted = True
            QTimer.singleShot(0, self.painted.emit)

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
        self.conversation.composer.text.setPlainText(str(self._settings.value("draft") or ""))
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


def _is_joined(document: Document) -> bool:
    return any(remark.code == "chat-joined" for remark in document.remarks)


def _local_paths(event: QDropEvent) -> list[Path]:
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
