"""The right pane: a tab per document, pages or text, zoom, search, and the way back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from app.choices import key_of
from app.evidence.model import Citation
from ingest.model import Document, Kind
from ui.theme import PADDING
from ui.viewer.place_bar import PlaceBar
from ui.viewer.places import Target, target_of
from ui.viewer.text_view import TextView
from ui.widgets import button, label, number

if TYPE_CHECKING:  # Qt's PDF library is loaded with the first PDF, the chat readers with the first chat
    from ui.viewer.chat_view import ChatView
    from ui.viewer.pdf_view import PdfView
    from ui.viewer.thumbnails import Thumbnails

    View = PdfView | TextView | ChatView


@dataclass(frozen=True, slots=True)
class _Stop:
    """Where the reader was: for Back."""

    key: str
    position: int
    target: Target | None


class ViewerPanel(QWidget):
    """Opens documents and places. Emits `left` when Back has nowhere to go."""

    left = Signal()
    ask_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMinimumWidth(280)
        self._views: dict[str, View] = {}
        self._pdfs: dict[str, PdfView] = {}
        self._targets: dict[str, Target | None] = {}
        self._documents: Mapping[str, Document] = {}
        self._history: list[_Stop] = []
        self._tabs = QTabBar()
        self._tabs.setExpanding(False)
        self._tabs.setElideMode(Qt.TextElideMode.ElideMiddle)
        self._tabs.setUsesScrollButtons(True)
        self._tabs.setTabsClosable(False)
        self._tabs.setAccessibleName(self.tr("Open documents"))
        self._tabs.currentChanged.connect(self._on_tab)
        self._stack = QStackedWidget()
        self._thumbnails: dict[str, Thumbnails] = {}
        self._beside = QHBoxLayout()
        self._beside.setSpacing(0)
        self._beside.addWidget(self._stack, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._make_head())
        layout.addLayout(self._beside, 1)
        for keys, slot in (
            ("Ctrl+F", self.start_find),
            ("Alt+Left", self.go_back),
            ("Ctrl+W", self.close_tab),
            ("Ctrl+Shift+A", self.ask_about_selection),
        ):
            QShortcut(QKeySequence(keys), self, slot, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)

    # --- building -----------------------------------------------------------------------------

    def _make_head(self) -> QWidget:
        head = QWidget()
        head.setObjectName("viewerHead")
        head.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._back = button(self.tr("‹ Back"), "flat", name=self.tr("Back to where you were"))
        self._back.clicked.connect(self.go_back)
        self._page = label("", "quiet")
        self._zoom_out = button("−", "flat", name=self.tr("Zoom out"), tip=self.tr("Zoom out"))
        self._zoom_out.clicked.connect(lambda: self._zoom_by(1 / 1.2))
        self._zoom = label("", "quiet")
        self._zoom_in = button("+", "flat", name=self.tr("Zoom in"), tip=self.tr("Zoom in"))
        self._zoom_in.clicked.connect(lambda: self._zoom_by(1.2))
        self._fit = button(self.tr("Fit width"), "flat")
        self._fit.clicked.connect(self._fit_width)
        self._pages = button(self.tr("Pages"), "flat", name=self.tr("Show the pages as thumbnails"))
        self._pages.setCheckable(True)
        self._pages.toggled.connect(self._refresh)
        self._ask = button(self.tr("Ask about this"), "link", name=self.tr("Ask about the selected text"))
        self._ask.clicked.connect(self.ask_about_selection)
        self._ask.setVisible(False)
        self._place_bar = PlaceBar()
        self._place_bar.wanted.connect(self._open_place)
        self._find_button = button(self.tr("Find"), "flat", name=self.tr("Find in this document"))
        self._find_button.clicked.connect(self.start_find)
        row = self._head_row = QHBoxLayout()
        row.setContentsMargins(PADDING - 6, 0, PADDING - 6, 4)
        row.setSpacing(4)
        for widget in (self._back, self._page, self._zoom_out, self._zoom, self._zoom_in, self._fit):
            row.addWidget(widget)
        row.addStretch()
        for widget in (self._ask, self._pages, self._find_button):
            row.addWidget(widget)
        layout = QVBoxLayout(head)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._tabs)
        layout.addLayout(row)
        layout.addWidget(self._make_find_row())
        layout.addWidget(self._place_bar)
        return head

    def _make_find_row(self) -> QWidget:
        self._find_row = QWidget()
        self._find_text = QLineEdit()
        self._find_text.setAccessibleName(self.tr("Find in this document"))
        self._find_text.setPlaceholderText(self.tr("Find in this document"))
        self._find_text.textChanged.connect(self._on_find)
        self._find_text.returnPressed.connect(lambda: self._find_step(1))
        self._hits = label("", "quiet")
        previous = button("‹", "flat", name=self.tr("Previous hit"), tip=self.tr("Previous hit"))
        previous.clicked.connect(lambda: self._find_step(-1))
        following = button("›", "flat", name=self.tr("Next hit"), tip=self.tr("Next hit"))
        following.clicked.connect(lambda: self._find_step(1))
        close = button("✕", "flat", name=self.tr("Close the search"), tip=self.tr("Close the search"))
        close.clicked.connect(self.end_find)
        row = QHBoxLayout(self._find_row)
        row.setContentsMargins(PADDING - 4, 0, PADDING - 6, 8)
        row.setSpacing(4)
        row.addWidget(self._find_text, 1)
        for widget in (self._hits, previous, following, close):
            row.addWidget(widget)
        QShortcut(
            QKeySequence("Escape"),
            self._find_row,
            self.end_find,
            context=Qt.ShortcutContext.WidgetWithChildrenShortcut,
        )
        self._find_row.setVisible(False)
        return self._find_row

    # --- opening ------------------------------------------------------------------------------

    def open_document(self, document: Document, target: Target | None = None) -> None:
        """Show a document, at a place if one is given."""
        self._place_bar.forget()
        self._remember()
        view = self._views.get(key_of(document)) or self._add(document)
        self._targets[key_of(document)] = target
        self._tabs.setCurrentIndex(list(self._views).index(key_of(document)))
        self._show(key_of(document))
        if target is not None:
            view.show_target(target)

    def open_citation(self, citation: Citation, documents: Mapping[str, Document], number: int = 0) -> bool:
        """Show a place of a citation, the best first; False when its document is not there any more."""
        target = target_of(citation, number)
        if target is None or target.key not in documents:
            return False
        self.open_document(documents[target.key], target)
        self._documents = documents
        self._place_bar.show_place(citation, number)
        return True

    @Slot(object, int)
    def _open_place(self, citation: Citation, number: int) -> None:
        self.open_citation(citation, self._documents, number)

    @Slot()
    def ask_about_selection(self) -> None:
        """Take what is selected to the question."""
        if text := self._selected():
            self.ask_wanted.emit(text)

    def _selected(self) -> str:
        view = self._current_pdf() or self.current()
        return "" if view is None else view.selected_text().strip()

    def current(self) -> View | None:
        """Return the view on show."""
        shown = self._stack.currentWidget()
        return next((view for view in self._views.values() if view is shown), None)

    def _current_pdf(self) -> PdfView | None:
        key = next((key for key, view in self._views.items() if view is self._stack.currentWidget()), None)
        return self._pdfs.get(key) if key else None

    @Slot()
    def go_back(self) -> None:
        """Return to where the reader was before."""
        if not self._history:
            self.left.emit()
            return
        self._place_bar.forget()
        stop = self._history.pop()
        if stop.key in self._views:
            view = self._views[stop.key]
            self._tabs.blockSignals(True)
            self._tabs.setCurrentIndex(list(self._views).index(stop.key))
            self._tabs.blockSignals(False)
            self._show(stop.key)
            view.show_target(stop.target)
            view.set_position(stop.position)
            self._targets[stop.key] = stop.target
        self._refresh()

    @Slot()
    def close_tab(self) -> None:
        """Close the document on show."""
        index = self._tabs.currentIndex()
        if index < 0:
            return
        key = list(self._views)[index]
        view = self._views.pop(key)
        self._targets.pop(key, None)
        self._pdfs.pop(key, None)
        if thumbnails := self._thumbnails.pop(key, None):
            thumbnails.deleteLater()
        self._history = [stop for stop in self._history if stop.key != key]
        self._stack.removeWidget(view)
        view.deleteLater()
        self._tabs.removeTab(index)
        if not self._views:
            self.left.emit()

    @Slot()
    def close_all(self) -> None:
        """Close every document: what belongs to one workspace is not shown in another."""
        while self._views:
            self.close_tab()

    def _make_pdf(self, document: Document) -> PdfView:
        from ui.viewer.pdf_view import PdfView

        view = self._pdfs[key_of(document)] = PdfView(document.path)
        view.page_changed.connect(self._refresh)
        view.zoom_changed.connect(self._refresh)
        view.selection_changed.connect(self._show_head)
        return view

    def _show_thumbnails(self) -> None:
        """Show the thumbnails of the PDF on show, if they are wanted; they are made when first shown."""
        view = self._current_pdf()
        key = next((key for key, pdf in self._pdfs.items() if pdf is view), "")
        if view is not None and self._pages.isChecked() and key not in self._thumbnails:
            from ui.viewer.thumbnails import Thumbnails

            made = self._thumbnails[key] = Thumbnails(view.document)
            made.page_chosen.connect(view.go_to)
            self._beside.insertWidget(0, made)
        for other, thumbnails in self._thumbnails.items():
            thumbnails.setVisible(other == key and self._pages.isChecked())
        if view is not None and self._pages.isChecked():
            self._thumbnails[key].show_page(view.page)

    def _make_view(self, document: Document) -> View:
        if document.kind is Kind.PDF:
            return self._make_pdf(document)
        if document.kind is not Kind.CHAT:
            text_view = TextView(document)
            text_view.selectionChanged.connect(self._show_head)
            return text_view
        from ui.viewer.chat_view import ChatView

        chat_view = ChatView(document)
        chat_view.selection_changed.connect(self._show_head)
        return chat_view

    def _add(self, document: Document) -> View:
        view = self._make_view(document)
        view.search_counted.connect(self._on_counted)
        self._views[key_of(document)] = view
        self._stack.addWidget(view)
        self._tabs.blockSignals(True)
        index = self._tabs.addTab(document.name.rsplit("/", 1)[-1])
        self._tabs.setTabToolTip(index, document.name)
        self._tabs.blockSignals(False)
        return view

    def _show(self, key: str) -> None:
        self._stack.setCurrentWidget(self._views[key])
        self._refresh()

    def _remember(self) -> None:
        view = self.current()
        index = self._tabs.currentIndex()
        if view is not None and index >= 0:
            key = list(self._views)[index]
            self._history.append(_Stop(key, view.position(), self._targets.get(key)))

    # --- events -------------------------------------------------------------------------------

    @Slot(int)
    def _on_tab(self, index: int) -> None:
        if 0 <= index < len(self._views):
            self._show(list(self._views)[index])

    @Slot()
    def _refresh(self) -> None:
        view = self._current_pdf()
        if view:
            text = self.tr("Page %1 of %2").replace("%1", view.page_label(view.page))
            self._page.setText(text.replace("%2", number(view.n_pages)))
            self._zoom.setText(f"{round(view.zoom * 100)} %")
        self._show_thumbnails()
        self._show_head()

    @Slot()
    def _show_head(self) -> None:
        """Show what pages need; a narrow head leaves out what is least missed, and cuts no word off."""
        row = self._head_row
        margins = row.contentsMargins()
        for_pages = [self._page, self._pages, self._zoom_out, self._zoom_in, self._zoom, self._fit]
        shown: list[QWidget] = [self._back, self._find_button]
        shown += [self._ask] if self._selected() else []
        shown += for_pages if self._current_pdf() is not None else []
        left = self.width() - margins.left() - margins.right()
        for widget in shown:
            left -= widget.sizeHint().width() + row.spacing()
            widget.setVisible(left >= 0 or widget in (self._back, self._find_button, self._page))
        for widget in (*for_pages, self._ask):
            if widget not in shown:
                widget.setVisible(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as much of the head as there is room for."""
        super().resizeEvent(event)
        self._refresh()

    def _zoom_by(self, factor: float) -> None:
        view = self._current_pdf()
        if view:
            view.set_zoom(view.zoom * factor)

    @Slot()
    def _fit_width(self) -> None:
        view = self._current_pdf()
        if view:
            view.fit_width()

    @Slot()
    def start_find(self) -> None:
        """Open the search of this document."""
        self._find_row.setVisible(True)
        self._find_text.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._find_text.selectAll()

    @Slot()
    def end_find(self) -> None:
        """Close the search."""
        self._find_text.clear()
        self._find_row.setVisible(False)
        if view := self.current():
            view.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(str)
    def _on_find(self, text: str) -> None:
        self._hits.setText("")
        if view := self.current():
            view.search(text)

    def _find_step(self, step: int) -> None:
        if view := self.current():
            view.search_next(step)

    @Slot(int, int)
    def _on_counted(self, index: int, count: int) -> None:
        if self._find_text.text():
            self._hits.setText(f"{number(index)} / {number(count)}" if count else self.tr("not found"))
