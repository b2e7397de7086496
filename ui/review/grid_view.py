"""The table of a review: questions stay in sight at the left, documents at the top."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPoint, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QLabel,
    QTableView,
    QWidget,
)

from app.review.model import State
from ui.review.cell_delegate import CellDelegate
from ui.review.grid_model import GROUP_ROLE, GridModel, Index
from ui.theme import BASE_PX, SMALL_PX, colours, sized

_QUESTION_WIDTH = 206
_MIN_COLUMN = 210
_HEAD_HEIGHT = 34
_PAD_X, _PAD_Y = 10, 8
_ONE_LINE = 52


class QuestionHeader(QHeaderView):
    """The questions: a title and, quietly, its group."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self.setSectionsClickable(True)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setDefaultSectionSize(_ONE_LINE)
        self.setMinimumSectionSize(_ONE_LINE)

    def sizeHint(self) -> QSize:
        """Return a width that most titles fit."""
        return QSize(_QUESTION_WIDTH, 0)

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N803
        """Draw a question."""
        if not rect.isValid():
            return
        c, model = colours(self), self.model()
        painter.save()
        painter.fillRect(rect, QColor(c.panel))
        painter.setPen(QColor(c.line))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.drawLine(rect.topRight(), rect.bottomRight())
        room = rect.adjusted(_PAD_X, _PAD_Y, -_PAD_X, -_PAD_Y)
        vertical = Qt.Orientation.Vertical
        title = str(model.headerData(logicalIndex, vertical, Qt.ItemDataRole.DisplayRole) or "")
        group = str(model.headerData(logicalIndex, vertical, GROUP_ROLE) or "")
        for text, font, colour, top, height in (
            (title, sized(self.font(), BASE_PX, bold=True), c.text, 0, 19),
            (group, sized(self.font(), SMALL_PX), c.quiet, 19, 17),
        ):
            painter.setFont(font)
            painter.setPen(QColor(colour))
            shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, room.width())
            box = QRect(room.left(), room.top() + top, room.width(), height)
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
        painter.restore()


class DocumentHeader(QHeaderView):
    """The documents' names, elided in the middle."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionsClickable(True)
        self.setMinimumSectionSize(_MIN_COLUMN)
        self.setFixedHeight(_HEAD_HEIGHT)

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N803
        """Draw a name."""
        if not rect.isValid():
            return
        c = colours(self)
        font = sized(self.font(), BASE_PX, bold=True)
        painter.save()
        painter.fillRect(rect, QColor(c.window))
        painter.setPen(QColor(c.line))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.drawLine(rect.topRight(), rect.bottomRight())
        painter.setFont(font)
        painter.setPen(QColor(c.text))
        name = str(self.model().headerData(logicalIndex, Qt.Orientation.Horizontal) or "")
        room = rect.adjusted(_PAD_X, 0, -_PAD_X, 0)
        shown = QFontMetrics(font).elidedText(name, Qt.TextElideMode.ElideMiddle, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
        painter.restore()


class GridView(QTableView):
    """Shows a `GridModel`. `opened` tells of a cell whose proof is wanted, `checked` of the space bar."""

    opened = Signal(QModelIndex)
    checked = Signal(QModelIndex)
    chosen = Signal(QModelIndex)
    menu_wanted = Signal(QModelIndex, QPoint)

    def __init__(self, model: GridModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("reviewGrid")
        self._model = model
        self._only: State | None = None
        self.setVerticalHeader(QuestionHeader(self))
        self.setHorizontalHeader(DocumentHeader(self))
        self._delegate = CellDelegate(self)
        self.setItemDelegate(self._delegate)
        self.setModel(model)
        self.setShowGrid(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setCornerButtonEnabled(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setTabKeyNavigation(False)
        self.verticalHeader().setFixedWidth(_QUESTION_WIDTH)
        self.setAccessibleName(self.tr("Answers: questions down, documents across"))
        if corner := self.findChild(QAbstractButton):
            corner.setAccessibleName(self.tr("Question"))
        self._corner = QLabel(self.tr("Question"), self)
        self._corner.setObjectName("reviewCorner")
        self.clicked.connect(self.opened)
        self.customContextMenuRequested.connect(self._on_menu)
        model.modelReset.connect(self.fit)
        model.dataChanged.connect(self._on_data)
        self.fit()

    def show_only(self, state: State | None) -> None:
        """Show only the questions that have a cell in this state; None shows all."""
        self._only = state
        for row in range(self._model.rowCount()):
            self._fit_row(row)

    @Slot()
    def fit(self) -> None:
        """Share the width out to the columns, and give each row the height its answers take."""
        n_columns = self._model.columnCount()
        if n_columns:
            room = self.viewport().width()
            width, rest = divmod(room, n_columns)
            for column in range(n_columns):
                last = rest if column == n_columns - 1 and width >= _MIN_COLUMN else 0
                self.setColumnWidth(column, max(_MIN_COLUMN, width) + last)
        for row in range(self._model.rowCount()):
            self._fit_row(row)

    def _fit_row(self, row: int) -> None:
        heights = [_ONE_LINE]
        states = []
        for column in range(self._model.columnCount()):
            line = self._model.line(self._model.index(row, column))
            heights.append(self._delegate.height(line, self.columnWidth(column)))
            states.append(line.state if line else None)
        if self.rowHeight(row) != max(heights):
            self.setRowHeight(row, max(heights))
        self.setRowHidden(row, self._only is not None and self._only not in states)

    @Slot(QModelIndex, QModelIndex)
    def _on_data(self, first: Index, last: Index) -> None:
        for row in range(first.row(), last.row() + 1):
            self._fit_row(row)

    @Slot(QPoint)
    def _on_menu(self, at: QPoint) -> None:
        index = self.indexAt(at)
        if index.isValid():
            self.menu_wanted.emit(index, self.viewport().mapToGlobal(at))

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell which cell the user is at."""
        super().currentChanged(current, previous)
        self.chosen.emit(self._model.index(current.row(), current.column()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the proof with Enter, check with the space bar."""
        index = self.currentIndex()
        if index.isValid() and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(index)
        elif index.isValid() and event.key() == Qt.Key.Key_Space:
            self.checked.emit(index)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fill the width."""
        super().resizeEvent(event)
        self.fit()
        # Inside of the border, which shows where the keyboard is.
        frame = self.contentsRect().topLeft()
        size = QSize(self.verticalHeader().width(), self.horizontalHeader().height())
        self._corner.setGeometry(QRect(frame, size))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Keep the corner's label in place while the headers move."""
        super().paintEvent(event)
        self._corner.raise_()
