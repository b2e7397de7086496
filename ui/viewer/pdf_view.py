"""Pages of a PDF: pixels from Qt's renderer, highlights and selection painted over them.

Only pages in sight are rendered, off the GUI thread, so a thousand pages scroll like ten.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPoint, QPointF, QRectF, Qt, Signal, Slot
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtPdf import QPdfDocument, QPdfSearchModel
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from ingest.model import Rect
from ui.theme import HIT, LIGHT, colours, verdict_colours
from ui.viewer.page_images import PageImages
from ui.viewer.places import Target
from ui.viewer.selection import PagePoint, Selection, Selector

_GAP_PX = 16
#: A cited clause is shown at least this large, even where the page is then wider than the pane.
_READABLE_ZOOM = 0.7
_PALE_HIGHLIGHT = "#FFF4CC"
_MARGIN_PX = 28
_MIN_ZOOM, _MAX_ZOOM = 0.25, 5.0
#: 72 points an inch on a screen taken as 96 dots an inch: what 100 % means.
_PX_PER_PT = 96 / 72


class PdfView(QAbstractScrollArea):
    """A scrolling column of pages."""

    page_changed = Signal(int)
    zoom_changed = Signal(float)
    search_counted = Signal(int, int)
    selection_changed = Signal()

    def __init__(self, path: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(self.tr("Pages"))
        self.verticalScrollBar().setSingleStep(48)
        self._document = QPdfDocument(self)
        self.is_open = self._document.load(path) == QPdfDocument.Error.None_
        self._sizes_pt = [self._document.pagePointSize(i) for i in range(self._document.pageCount())]
        self._tops: list[float] = []
        self._images = PageImages(self._document, self)
        self._images.changed.connect(self.viewport().update)
        self._zoom = 1.0
        self._fits_width = True
        self._target: Target | None = None
        self._selection = Selection()
        self._selector = Selector(self._document)
        self._drag_from: PagePoint | None = None
        self._search = QPdfSearchModel(self)
        self._search.setDocument(self._document)
        self._search.countChanged.connect(self._on_found)
        self._found = -1
        self._page = -1
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self.viewport().setCursor(Qt.CursorShape.IBeamCursor)

    # --- public -------------------------------------------------------------------------------

    @property
    def n_pages(self) -> int:
        """Count the pages."""
        return len(self._sizes_pt)

    @property
    def page(self) -> int:
        """Return the index of the page in sight."""
        return self._page_at(self.verticalScrollBar().value() + self.viewport().height() / 3)

    @property
    def zoom(self) -> float:
        """Return the zoom; 1 is the size on paper."""
        return self._zoom

    @property
    def document(self) -> QPdfDocument:
        """Return the document, for thumbnails of its pages."""
        return self._document

    def go_to(self, page: int) -> None:
        """Bring the start of a page into sight."""
        if not self._tops:
            self._lay_out()
        self.verticalScrollBar().setValue(round(self._tops[page] - _GAP_PX))

    def page_label(self, index: int) -> str:
        """Return what is printed on the page, or its number."""
        return self._document.pageLabel(index) or str(index + 1)

    def show_target(self, target: Target | None) -> None:
        """Highlight a place and bring it into sight."""
        self._target = target
        if target is not None and target.page_index is not None:
            if self._zoom < _READABLE_ZOOM:
                self.set_zoom(_READABLE_ZOOM)
            first = next((rects[0] for _, rects in target.rects if rects), Rect(0, 0, 0, 0))
            self._scroll_to(target.page_index, first.y0)
            right = first.x1 * self._scale + 2 * _MARGIN_PX
            self.horizontalScrollBar().setValue(max(0, round(right) - self.viewport().width()))
        self._describe()
        self.viewport().update()

    def set_zoom(self, zoom: float) -> None:
        """Zoom around what is in the middle."""
        self._fits_width = False
        self._apply_zoom(zoom)

    def fit_width(self) -> None:
        """Make the widest page fill the width, now and after the pane changes."""
        self._fits_width = True
        self._apply_zoom(self._fitting_zoom())

    def search(self, text: str) -> None:
        """Search all pages; results come in through `search_counted`."""
        self._found = -1
        self._search.setSearchString(text)
        if not text:
            self.search_counted.emit(0, 0)
        self.viewport().update()

    def search_next(self, step: int = 1) -> None:
        """Go to the next or the previous hit."""
        count = self._search.rowCount(QModelIndex())
        if count:
            self._found = (self._found + step) % count
            hit = self._search.resultAtIndex(self._found)
            boxes = hit.rectangles()
            self._scroll_to(hit.page(), boxes[0].top() if boxes else 0.0)
            self.search_counted.emit(self._found + 1, count)
            self.viewport().update()

    def spoken_text(self) -> str:
        """Return what a screen reader says: the cited words, if any, then the page in sight as text."""
        label = self.tr("Page %1 of %2").replace("%1", self.page_label(self.page))
        parts = [label.replace("%2", str(self.n_pages))]
        if self._target is not None and self._target.quote:
            parts.insert(0, self.tr("Cited: %1").replace("%1", self._target.quote))
        return "\n".join([*parts, self._document.getAllText(self.page).text()])

    def _describe(self) -> None:
        """Keep the spoken text up to date; only while a screen reader runs, for it takes the page's text."""
        if self._sizes_pt and QAccessible.isActive():
            self.setAccessibleDescription(self.spoken_text())

    def selected_text(self) -> str:
        """Return what the mouse selected."""
        return self._selection.text

    def position(self) -> int:
        """Return where the view is scrolled to, for `set_position`."""
        return self.verticalScrollBar().value()

    def set_position(self, value: int) -> None:
        """Scroll to where it was."""
        self.verticalScrollBar().setValue(value)

    # --- layout -------------------------------------------------------------------------------

    @property
    def _scale(self) -> float:
        return self._zoom * _PX_PER_PT

    def _fitting_zoom(self) -> float:
        widest = max((size.width() for size in self._sizes_pt), default=612.0)
        room = max(100, self.viewport().width() - 2 * _MARGIN_PX)
        return min(_MAX_ZOOM, room / (widest * _PX_PER_PT))

    def _apply_zoom(self, zoom: float) -> None:
        zoom = min(_MAX_ZOOM, max(_MIN_ZOOM, zoom))
        old_height = self._tops[-1] if self._tops else 0.0
        share = (self.verticalScrollBar().value() / old_height) if old_height else 0.0
        self._zoom = zoom
        self._lay_out()
        self.verticalScrollBar().setValue(round(share * self._tops[-1]))
        self.zoom_changed.emit(zoom)
        self.viewport().update()

    def _lay_out(self) -> None:
        """Compute where each page begins; the last entry is the whole height."""
        top = float(_GAP_PX)
        self._tops = []
        for size in self._sizes_pt:
            self._tops.append(top)
            top += size.height() * self._scale + _GAP_PX
        self._tops.append(top)
        view = self.viewport().size()
        widest = max((size.width() for size in self._sizes_pt), default=0.0) * self._scale + 2 * _MARGIN_PX
        self.verticalScrollBar().setRange(0, max(0, round(top) - view.height()))
        self.verticalScrollBar().setPageStep(view.height())
        self.horizontalScrollBar().setRange(0, max(0, round(widest) - view.width()))
        self.horizontalScrollBar().setPageStep(view.width())

    def _page_box(self, index: int) -> QRectF:
        """Return where a page stands in the viewport."""
        size = self._sizes_pt[index] * self._scale
        room = self.viewport().width()
        overflow = self.horizontalScrollBar().maximum()
        left = (room - size.width()) / 2 if not overflow else _MARGIN_PX - self.horizontalScrollBar().value()
        return QRectF(QPointF(left, self._tops[index] - self.verticalScrollBar().value()), size)

    def _page_at(self, y: float) -> int:
        return max(0, min(self.n_pages - 1, bisect_right(self._tops, y) - 1))

    def _scroll_to(self, page: int, y_pt: float) -> None:
        if not self._tops:
            self._lay_out()
        y = self._tops[min(page, self.n_pages - 1)] + y_pt * self._scale
        self.verticalScrollBar().setValue(round(y - self.viewport().height() / 3))

    # --- painting -----------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the pages in sight; ask for those that are not rendered at this size yet."""
        c = colours(self)
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), QColor(c.window))
        if not self._sizes_pt:
            painter.setPen(QColor(c.quiet))
            text = self.tr("This PDF cannot be shown. Its text was read.")
            painter.drawText(self.viewport().rect(), Qt.AlignmentFlag.AlignCenter, text)
            return
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        top = self.verticalScrollBar().value()
        for index in range(self._page_at(top), self._page_at(top + self.viewport().height()) + 1):
            box = self._page_box(index)
            painter.fillRect(box, QColor(c.page))
            image = self._images.image(index, (box.size() * self.devicePixelRatioF()).toSize())
            if image is not None:
                painter.drawImage(box, image)
            self._paint_marks(painter, index, box)
            painter.setPen(QPen(QColor(c.line), 1))
            painter.drawRect(box)

    def _paint_marks(self, painter: QPainter, index: int, box: QRectF) -> None:
        c = colours(self)
        painter.save()
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
        rects, words = self._target_boxes(index)
        for rect in rects:
            ground = _PALE_HIGHLIGHT if words else c.highlight
            painter.fillRect(self._to_view(rect, box).adjusted(-2, -1, 2, 1), QColor(ground))
        for rect in words:
            painter.fillRect(self._to_view(rect, box), QColor(c.highlight))
        for row, rect in self._hits(index):
            painter.fillRect(self._to_view(rect, box), QColor(HIT if row == self._found else c.highlight))
        for rect in self._selection.boxes.get(index, []):
            painter.fillRect(self._to_view(rect, box), QColor("#B9CBFF"))
        painter.restore()
        if self._target and self._target.status:
            # Pages stay light in the dark theme, so their outline takes the light theme's colour.
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(verdict_colours(self._target.status, LIGHT)[0]), 1.5))
            outline = QPainterPath()  # one line around the passage, however tight its lines stand
            outline.setFillRule(Qt.FillRule.WindingFill)
            for rect in rects:
                outline.addRect(self._to_view(rect, box).adjusted(-3, -2, 3, 2))
            painter.drawPath(outline.simplified())
            painter.restore()

    def _target_boxes(self, index: int) -> tuple[list[QRectF], list[QRectF]]:
        """Return the target's lines on a page and the words in them that carry the verdict."""
        target = self._target
        if target is None:
            return [], []
        return _boxes_on(target.rects, index), _boxes_on(target.words, index)

    def _hits(self, index: int) -> list[tuple[int, QRectF]]:
        if not self._search.searchString():
            return []
        on_page = self._search.resultsOnPage(index)
        if not on_page:
            return []
        current = self._search.resultAtIndex(self._found) if self._found >= 0 else None
        found = []
        for hit in on_page:
            is_current = (
                current is not None
                and hit.page() == current.page()
                and (hit.location() == current.location())
            )
            found += [(self._found if is_current else -2, box) for box in hit.rectangles()]
        return found

    def _to_view(self, rect_pt: QRectF, page_box: QRectF) -> QRectF:
        s = self._scale
        return QRectF(
            page_box.left() + rect_pt.left() * s,
            page_box.top() + rect_pt.top() * s,
            rect_pt.width() * s,
            rect_pt.height() * s,
        )

    # --- events -------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep fitting the width, or lay out anew."""
        super().resizeEvent(event)
        if self._fits_width:
            self._apply_zoom(self._fitting_zoom())
        else:
            self._lay_out()

    @Slot(int)
    def _on_scrolled(self, _value: int) -> None:
        self.viewport().update()
        if self.page != self._page:
            self._page = self.page
            self.page_changed.emit(self._page)
            self._describe()

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:
        """Draw anew rather than move pixels: overlays and pages stay in step."""
        self.viewport().update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl, scroll without."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.set_zoom(self._zoom * (1.1 if event.angleDelta().y() > 0 else 1 / 1.1))
        else:
            super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy, zoom and turn pages by keyboard."""
        if event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(self.selected_text())
        elif event.matches(QKeySequence.StandardKey.ZoomIn):
            self.set_zoom(self._zoom * 1.2)
        elif event.matches(QKeySequence.StandardKey.ZoomOut):
            self.set_zoom(self._zoom / 1.2)
        elif event.key() == Qt.Key.Key_Home:
            self.verticalScrollBar().setValue(0)
        elif event.key() == Qt.Key.Key_End:
            self.verticalScrollBar().setValue(self.verticalScrollBar().maximum())
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a selection."""
        if event.button() is Qt.MouseButton.LeftButton and self._sizes_pt:
            self._drag_from = self._point_at(event.position().toPoint())
            self._selection = Selection()
            self.selection_changed.emit()
            self.viewport().update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Extend the selection."""
        if self._drag_from is not None:
            self._select(self._drag_from, self._point_at(event.position().toPoint()))

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """End the selection."""
        self._drag_from = None
        self.selection_changed.emit()

    def _point_at(self, where: QPoint) -> PagePoint:
        page = self._page_at(self.verticalScrollBar().value() + where.y())
        box = self._page_box(page)
        return page, QPointF((where.x() - box.left()) / self._scale, (where.y() - box.top()) / self._scale)

    def _select(self, start: PagePoint, end: PagePoint) -> None:
        self._selection = self._selector.select(start, end)
        self.viewport().update()

    @Slot()
    def _on_found(self) -> None:
        count = self._search.rowCount(QModelIndex())
        if count and self._found < 0:
            self.search_next()
        else:
            self.search_counted.emit(self._found + 1, count)


def _boxes_on(rects: Sequence[tuple[int, Sequence[Rect]]], page: int) -> list[QRectF]:
    return [QRectF(r.x0, r.y0, r.x1 - r.x0, r.y1 - r.y0) for index, rs in rects if index == page for r in rs]
