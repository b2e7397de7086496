"""Small pictures of a PDF's pages, to find one by its looks. Rendered as they come into sight."""

from __future__ import annotations

from collections import OrderedDict

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QIcon, QImage, QPainter, QPixmap
from PySide6.QtPdf import QPdfDocument, QPdfDocumentRenderOptions, QPdfPageRenderer
from PySide6.QtWidgets import QListView, QWidget

from ui.theme import LIGHT
from ui.widgets import number

_WIDTH_PX, _HEIGHT_PX = 84, 109
_LABEL_PX = 26
_MAX_KEPT = 400
"""About 40 MB of pictures on a screen with two pixels a point."""

Index = QModelIndex | QPersistentModelIndex


class _Pages(QAbstractListModel):
    """A row a page: its label and, once it is rendered, its picture."""

    def __init__(self, document: QPdfDocument, ratio: float, parent: QWidget) -> None:
        super().__init__(parent)
        self._document = document
        self._ratio = ratio
        self._renderer = QPdfPageRenderer(self)
        self._renderer.setDocument(document)
        self._renderer.setRenderMode(QPdfPageRenderer.RenderMode.MultiThreaded)
        self._renderer.pageRendered.connect(self._on_rendered)
        self._pictures: OrderedDict[int, QIcon] = OrderedDict()
        self._wanted: set[int] = set()
        blank = QPixmap(_WIDTH_PX, _HEIGHT_PX)
        blank.fill(QColor(LIGHT.page))
        self._blank = QIcon(blank)

    def rowCount(self, parent: Index | None = None) -> int:
        """Count the pages."""
        return 0 if parent is not None and parent.isValid() else self._document.pageCount()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a page's label, its picture, or what a screen reader says of it."""
        page = index.row()
        label = self._document.pageLabel(page) or number(page + 1)
        if role == Qt.ItemDataRole.DisplayRole:
            return label
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.tr("Page %1").replace("%1", label)
        return self._picture(page) if role == Qt.ItemDataRole.DecorationRole else None

    def _picture(self, page: int) -> QIcon:
        picture = self._pictures.get(page)
        if picture is None:
            if page not in self._wanted:
                self._wanted.add(page)
                size = self._document.pagePointSize(page)
                fitting = size.scaled(_WIDTH_PX, _HEIGHT_PX, Qt.AspectRatioMode.KeepAspectRatio)
                self._renderer.requestPage(
                    page, (fitting * self._ratio).toSize(), QPdfDocumentRenderOptions()
                )
            return self._blank
        self._pictures.move_to_end(page)
        return picture

    @Slot(int, QSize, QImage)
    def _on_rendered(self, page: int, _size: QSize, image: QImage, *_rest: object) -> None:
        self._wanted.discard(page)
        sheet = QImage(image.size(), QImage.Format.Format_RGB32)  # a page without a ground is white paper
        sheet.fill(QColor(LIGHT.page))
        painter = QPainter(sheet)
        painter.drawImage(0, 0, image)
        painter.end()
        pixmap = QPixmap.fromImage(sheet)
        pixmap.setDevicePixelRatio(self._ratio)
        self._pictures[page] = QIcon(pixmap)
        if len(self._pictures) > _MAX_KEPT:
            self._pictures.popitem(last=False)
        row = self.index(page)
        self.dataChanged.emit(row, row, [Qt.ItemDataRole.DecorationRole])


class Thumbnails(QListView):
    """A column of pages. Emits `page_chosen` with the index of the one that is wanted."""

    page_chosen = Signal(int)

    def __init__(self, document: QPdfDocument, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("thumbnails")
        self.setAccessibleName(self.tr("Page thumbnails"))
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setFlow(QListView.Flow.TopToBottom)
        self.setWrapping(False)
        self.setMovement(QListView.Movement.Static)
        self.setUniformItemSizes(True)
        self.setIconSize(QSize(_WIDTH_PX, _HEIGHT_PX))
        self.setGridSize(QSize(_WIDTH_PX + 24, _HEIGHT_PX + _LABEL_PX))
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedWidth(_WIDTH_PX + 24 + 14)
        self._pages = _Pages(document, self.devicePixelRatioF(), self)
        self.setModel(self._pages)
        self.clicked.connect(self._on_chosen)
        self.activated.connect(self._on_chosen)

    def show_page(self, page: int) -> None:
        """Mark the page that is read, and keep it in sight."""
        row = self._pages.index(page)
        self.setCurrentIndex(row)
        self.scrollTo(row)

    @Slot(QModelIndex)
    def _on_chosen(self, row: QModelIndex) -> None:
        self.page_chosen.emit(row.row())
