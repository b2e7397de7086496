"""The summary page: head, sections with their messages, and the text that is being written."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from html import escape
from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFileDialog, QFrame, QMenu, QTextBrowser, QVBoxLayout, QWidget

from app.summary.desk import SummaryDesk
from app.summary.export import ENDINGS
from app.summary.model import Section
from ui.command_palette import Command
from ui.exporting import write_export
from ui.pages import Page, PageContext
from ui.said import said
from ui.summary.head import SummaryHead
from ui.summary.render import Rendering, section_title
from ui.theme import colours
from ui.widgets import label

_MAX_WRITTEN_CHARS = 400
_SIDE, _MAX_WIDTH = 16, 820


class SummaryText(QTextBrowser):
    """Text below the head's left edge, never too wide to read."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep lines readable."""
        self.setViewportMargins(_SIDE, 0, max(_SIDE, self.width() - _SIDE - _MAX_WIDTH), 0)
        super().resizeEvent(event)  # lays the text out for what the margins leave


class SummaryPage(Page):
    """Shows the summary of the workspace's chats."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._controller = context.controller
        self.desk = SummaryDesk(context.controller, context.keeper, self)
        self.head = SummaryHead(self.desk)
        self.body = SummaryText()
        self.body.setObjectName("page")
        self.body.setFrameShape(QFrame.Shape.NoFrame)
        self.body.setOpenLinks(False)
        self.body.setAccessibleName(self.tr("Summary"))
        self.body.anchorClicked.connect(self._on_link)
        self.written = label("", "quiet")
        self.written.setWordWrap(True)
        self.written.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.written.setContentsMargins(20, 6, 20, 10)
        self._texts: dict[str, str] = {}
        self._rendering: Rendering | None = None
        self._fill_export()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.head)
        layout.addWidget(self.body, 1)
        layout.addWidget(self.written)
        self.setFocusProxy(self.body)
        self.desk.changed.connect(self._show)
        self.desk.grew.connect(self._on_grew)
        self.desk.running_changed.connect(self._on_running)
        self._show()
        self._on_running()

    def opened(self) -> None:
        """Count anew: the chats may have changed while the page was away."""
        self.desk.load()
        self.desk.weigh()

    def restyle(self) -> None:
        """Draw anew with the present palette."""
        if hasattr(self, "body"):
            self._show()

    def commands(self) -> Sequence[Command]:
        """Offer what the buttons do."""
        return (
            Command(self.tr("Summarise the chats"), self.desk.run),
            Command(self.tr("Stop the summary"), self.desk.cancel),
            *(
                Command(
                    self.tr("Export the summary as %1").replace("%1", ending), partial(self._export, ending)
                )
                for ending in ENDINGS
            ),
        )

    # --- showing ------------------------------------------------------------------------------

    @Slot()
    def _show(self) -> None:
        summary = self.desk.summary
        c = colours()
        self._rendering = Rendering(summary, c) if summary else None
        position = self.body.verticalScrollBar().value()
        if self._rendering and summary:
            model = f'<p style="color:{c.quiet}">{said(str(summary.coverage))} · {escape(summary.model)}</p>'
            self.body.setHtml(model + self._rendering.html)
        else:
            self.body.setHtml(f'<p style="color:{c.quiet}">{self._empty_text()}</p>')
        self.body.verticalScrollBar().setValue(position)

    def _empty_text(self) -> str:
        if self.desk.is_running:
            return self.tr("The first period is being read.")
        return self.tr(
            "Overview, timeline, decisions, action items and open questions, each with its messages. "
            "Finished periods are kept: when new messages come, only the open one is read again."
        )

    @Slot(str, str)
    def _on_grew(self, section: str, text: str) -> None:
        self._texts[section] = self._texts.get(section, "") + text
        shown = self._texts[section][-_MAX_WRITTEN_CHARS:]
        self.written.setText(f"{section_title(Section(section))}: {shown}")

    @Slot()
    def _on_running(self) -> None:
        is_writing = self.desk.is_running and self.desk.reading is None and bool(self._texts)
        if not self.desk.is_running or self.desk.reading is not None:
            self._texts.clear()
            self.written.clear()
        self.written.setVisible(self.desk.is_running or is_writing)

    @Slot(QUrl)
    def _on_link(self, url: QUrl) -> None:
        citation = self._rendering.citation(url.toString()) if self._rendering else None
        if citation is not None:
            self.citation_chosen.emit(citation)

    # --- exporting ----------------------------------------------------------------------------

    def _fill_export(self) -> None:
        menu = QMenu(self.head.export)
        names = (self.tr("Markdown…"), self.tr("Word…"), self.tr("JSON…"))
        for ending, name in zip(ENDINGS, names, strict=True):
            menu.addAction(name, partial(self._export, ending))
        self.head.export.setMenu(menu)

    def _export(self, ending: str) -> None:
        if self.desk.summary is None:
            return
        proposed = str(Path.home() / f"{self.desk.summary.chats[0].replace('/', '_')}{ending}")
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Export the summary"), proposed, f"*{ending}")
        if name:
            self.export_to(Path(name).with_suffix(ending))

    def export_to(self, path: Path) -> None:
        """Write the summary; a notice says what came of it."""
        write_export(self._controller, path, self.desk.export_to)
