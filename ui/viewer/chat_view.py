"""A chat as bubbles. Only rows in sight are measured and drawn, so 200,000 messages scroll like ten.

The place is kept as the row at the top and how many pixels of it are above the edge. The scroll bar
counts rows, with a fraction, because the height of all rows together is never known.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QRegion,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QStyle,
    QStyleOptionViewItem,
    QWidget,
)

from app.evidence.model import Span
from ingest.model import Document
from ui.theme import colours
from ui.viewer.bubbles import GAP, BubbleDelegate
from ui.viewer.chat_model import AUTHOR_ROLE, ChatModel
from ui.viewer.found_words import FoundWords, find_words

if TYPE_CHECKING:
    from ui.viewer.places import Target

Index = QModelIndex | QPersistentModelIndex

_UNITS_PER_ROW = 4096
_MAX_CACHED_HEIGHTS = 4_000
_WHEEL_STEP_PX = 60


class ChatView(QAbstractItemView):
    """A scrolling chat with search, a highlighted message, and the keyboard."""

    search_counted = Signal(int, int)
    selection_changed = Signal()

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("conversation")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(document.name)
        self._heights: dict[int, int] = {}
        self._top_row, self._top_px = 0, 0
        self._found: list[int] = []
        self._found_index = -1
        self._chat = ChatModel(document, self)
        self._bubbles = BubbleDelegate(self)
        self.setModel(self._chat)
        self.setItemDelegate(self._bubbles)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)

    # --- what the viewer asks -----------------------------------------------------------------

    def show_target(self, target: Target | None) -> None:
        """Highlight a message and bring it into the middle, its neighbours around it."""
        row = self._chat.row_of(target.message_id) if target and target.message_id else None
        self._bubbles.target = row
        self._bubbles.words = self._words_of(target, row) if target and row is not None else FoundWords()
        if row is not None:
            index = self._chat.index(row, 0)
            self.setCurrentIndex(index)
            self.clearSelection()
            self.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)
        self.viewport().update()

    def _words_of(self, target: Target, row: int) -> FoundWords:
        """Find the cited words in a message, before which they may have its author's name."""
        shown = str(self._chat.index(row, 0).data())
        found = find_words(shown, target.text, target.marks)
        head, colon, body = target.text.partition(": ")
        if found.passages or not colon:
            return found
        n_head = len(head) + len(colon)
        marks = [Span(mark.start - n_head, mark.end - n_head) for mark in target.marks]
        return find_words(shown, body, [mark for mark in marks if mark.start >= 0])

    def search(self, text: str) -> None:
        """Find all messages that hold a text."""
        self._found, self._found_index = self._chat.find(text) if text else [], -1
        self._bubbles.hits, self._bubbles.hit = frozenset(self._found), None
        self.viewport().update()
        self.search_counted.emit(0, len(self._found))
        self.search_next()

    def search_next(self, step: int = 1) -> None:
        """Go to the next or the previous hit; the first one is the next below the top."""
        if not self._found:
            return
        if self._found_index < 0:
            below = (i for i, row in enumerate(self._found) if row >= self._top_row)
            self._found_index = next(below, 0)
        else:
            self._found_index = (self._found_index + step) % len(self._found)
        self._bubbles.hit = self._found[self._found_index]
        index = self._chat.index(self._bubbles.hit, 0)
        self.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)
        self.viewport().update()
        self.search_counted.emit(self._found_index + 1, len(self._found))

    def selected_text(self) -> str:
        """Return the messages that are selected, each with who wrote it."""
        rows = sorted(index.row() for index in self.selectionModel().selectedIndexes())
        chosen = (self._chat.index(row, 0) for row in rows)
        said = ((str(index.data(AUTHOR_ROLE) or ""), str(index.data())) for index in chosen)
        return "\n".join(f"{author}: {text}" if author else text for author, text in said)

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Tell the viewer that there is something, or nothing more, to ask about."""
        super().selectionChanged(selected, deselected)
        self.selection_changed.emit()

    def position(self) -> int:
        """Return where the view is scrolled to, for `set_position`."""
        return self._top_row * _UNITS_PER_ROW + self._fraction()

    def set_position(self, value: int) -> None:
        """Scroll to where it was."""
        self.verticalScrollBar().setValue(value)

    # --- geometry -----------------------------------------------------------------------------

    def rows_in_sight(self) -> Iterator[tuple[int, int, int]]:
        """Yield (row, top, height) of the rows in the viewport, in pixels."""
        row, y = self._top_row, -self._top_px
        while y < self.viewport().height() and row < self._chat.rowCount():
            height = self._height(row)
            yield row, y, height
            row, y = row + 1, y + height

    def visualRect(self, index: Index) -> QRect:
        """Return where a row is; empty where it is out of sight."""
        found = ((y, h) for row, y, h in self.rows_in_sight() if row == index.row())
        y, height = next(found, (0, 0))
        return QRect(0, y, self.viewport().width(), height) if height else QRect()

    def indexAt(self, point: QPoint) -> QModelIndex:
        """Return the row at a point."""
        found = (row for row, y, h in self.rows_in_sight() if y <= point.y() < y + h)
        row = next(found, None)
        return QModelIndex() if row is None else self._chat.index(row, 0)

    def scrollTo(
        self, index: Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        """Bring a row into sight."""
        if not index.isValid():
            return
        place = self.visualRect(index)
        hints = QAbstractItemView.ScrollHint
        if hint is hints.EnsureVisible and place.isValid() and self.viewport().rect().contains(place):
            return
        height = self._height(index.row())
        room = self.viewport().height() - height
        offset = {hints.PositionAtTop: 0, hints.PositionAtCenter: room // 2, hints.PositionAtBottom: room}
        below = place.isValid() and place.top() > 0
        default = room if below or index.row() > self._top_row else 0
        self._top_row, self._top_px = index.row(), 0
        self._move_by(-max(0, offset.get(hint, default)))

    def horizontalOffset(self) -> int:
        """Return 0: rows are as wide as the view."""
        return 0

    def verticalOffset(self) -> int:
        """Return 0: rows are placed by `visualRect`."""
        return 0

    def isIndexHidden(self, _index: Index) -> bool:
        """Return False: no row is hidden."""
        return False

    def updateGeometries(self) -> None:
        """Set the scroll bar so that its end is where the last message stands at the bottom."""
        row, px = self._last_top()
        bar = self.verticalScrollBar()
        bar.blockSignals(True)
        units = row * _UNITS_PER_ROW + (px * _UNITS_PER_ROW // max(1, self._height(row)) if px else 0)
        bar.setRange(0, units)
        bar.setSingleStep(_UNITS_PER_ROW // 2)
        n_in_sight = max(1, sum(1 for _ in self.rows_in_sight()))
        bar.setPageStep(n_in_sight * _UNITS_PER_ROW)
        bar.setValue(self.position())
        bar.blockSignals(False)
        super().updateGeometries()

    def _last_top(self) -> tuple[int, int]:
        """Return the top row, and the pixels of it above the edge, when the end is in sight."""
        room = self.viewport().height() - GAP
        row = self._chat.rowCount()
        while row > 0 and room > 0:
            row -= 1
            room -= self._height(row)
        return row, max(0, -room)

    def _height(self, row: int) -> int:
        if row not in self._heights:
            if len(self._heights) >= _MAX_CACHED_HEIGHTS:
                self._heights.clear()
            index = self._chat.index(row, 0)
            self._heights[row] = self._bubbles.height(index, self.viewport().width(), self.font())
        return self._heights[row]

    def _fraction(self) -> int:
        if not self._chat.rowCount():
            return 0
        return self._top_px * _UNITS_PER_ROW // max(1, self._height(self._top_row))

    def _move_by(self, px: int) -> None:
        """Scroll by pixels, not beyond either end."""
        row, top = self._top_row, self._top_px + px
        while top < 0 and row > 0:
            row -= 1
            top += self._height(row)
        while row < self._chat.rowCount() - 1 and top >= self._height(row):
            top -= self._height(row)
            row += 1
        self._top_row, self._top_px = min((row, max(0, top)), self._last_top())
        bar = self.verticalScrollBar()
        bar.blockSignals(True)
        bar.setValue(self.position())
        bar.blockSignals(False)
        self.viewport().update()

    def verticalScrollbarValueChanged(self, value: int) -> None:
        """Follow the scroll bar."""
        row, fraction = divmod(value, _UNITS_PER_ROW)
        if row < self._chat.rowCount():
            place = row, self._height(row) * fraction // _UNITS_PER_ROW
            self._top_row, self._top_px = min(place, self._last_top())
        self.viewport().update()

    # --- events -------------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the rows in sight."""
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), QColor(colours(self).window))
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        selection = self.selectionModel()
        for row, y, height in self.rows_in_sight():
            index = self._chat.index(row, 0)
            option.rect = QRect(0, y, self.viewport().width(), height)
            option.state &= ~QStyle.StateFlag.State_Selected
            if selection.isSelected(index):
                option.state |= QStyle.StateFlag.State_Selected
            self._bubbles.paint(painter, option, index)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Measure anew for another width; the row at the top stays."""
        if event.oldSize().width() != event.size().width():
            self._heights.clear()
            self._top_px = 0
        super().resizeEvent(event)
        self._move_by(0)
        if self._bubbles.target is not None and event.oldSize().width() <= 0:
            self.scrollTo(
                self._chat.index(self._bubbles.target, 0), QAbstractItemView.ScrollHint.PositionAtCenter
            )

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll by pixels, whatever the rows' heights."""
        delta = event.pixelDelta().y() or event.angleDelta().y() * _WHEEL_STEP_PX // 120
        self._move_by(-delta)
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy the selected messages; leave the rest to the view."""
        if event.matches(QKeySequence.StandardKey.Copy):
            rows = sorted(index.row() for index in self.selectionModel().selectedIndexes())
            role = Qt.ItemDataRole.AccessibleTextRole
            lines = [str(self._chat.data(self._chat.index(row, 0), role)) for row in rows]
            QGuiApplication.clipboard().setText("\n".join(lines))
            return
        super().keyPressEvent(event)

    # --- selection ----------------------------------------------------------------------------

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, _modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Return the row that a key leads to."""
        last = self._chat.rowCount() - 1
        now = self.currentIndex().row() if self.currentIndex().isValid() else self._top_row
        page = max(1, sum(1 for _ in self.rows_in_sight()) - 1)
        actions = QAbstractItemView.CursorAction
        row = {
            actions.MoveUp: now - 1,
            actions.MovePrevious: now - 1,
            actions.MoveDown: now + 1,
            actions.MoveNext: now + 1,
            actions.MovePageUp: now - page,
            actions.MovePageDown: now + page,
            actions.MoveHome: 0,
            actions.MoveEnd: last,
        }.get(action, now)
        return self._chat.index(max(0, min(row, last)), 0)

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        """Select the rows that a rectangle touches."""
        touched = [row for row, y, h in self.rows_in_sight() if y < rect.bottom() + 1 and y + h > rect.top()]
        selection = QItemSelection()
        if touched:
            selection.select(self._chat.index(touched[0], 0), self._chat.index(touched[-1], 0))
        self.selectionModel().select(selection, command)
        self.viewport().update()

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        """Return where the selected rows are."""
        region = QRegion()
        for row, y, height in self.rows_in_sight():
            if selection.contains(self._chat.index(row, 0)):
                region = region.united(QRect(0, y, self.viewport().width(), height))
        return region
