"""The changes between two versions, old and new side by side."""

from __future__ import annotations

from html import escape
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Slot,
)
from PySide6.QtGui import QColor, QFont, QPainter, QResizeEvent, QTextDocument
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from app.review.clauses import Clause
from app.review.export_versions import SIGNS
from app.review.versions import Change, Comparison, Kind, Tracking, inline
from ui.theme import BASE_PX, Colours, colours, sized
from ui.verdicts import where
from ui.widgets import chip_width, paint_chip

Index = QModelIndex | QPersistentModelIndex
CHANGE_ROLE = Qt.ItemDataRole.UserRole + 1
_ROOT = QModelIndex()
_PAD = 10
_WHAT_WIDTH = 168
_CHIP_ROW = 23
_MAX_HEIGHT = 460

translate = QCoreApplication.translate


def kind_word(kind: Kind) -> str:
    """Return what became of a clause, with its sign."""
    word = {
        Kind.CHANGED: translate("Compare", "changed"),
        Kind.ADDED: translate("Compare", "added"),
        Kind.REMOVED: translate("Compare", "removed"),
        Kind.MOVED: translate("Compare", "moved"),
        Kind.RENUMBERED: translate("Compare", "other number"),
    }[kind]
    return f"{SIGNS[kind]} {word}"


def meaning_word(meaning: str) -> str:
    """Return what is at stake."""
    return {
        "negation": translate("Compare", "negation"),
        "number": translate("Compare", "number"),
        "date": translate("Compare", "date"),
        "duty": translate("Compare", "duty"),
        "name": translate("Compare", "name"),
        "scope": translate("Compare", "scope"),
    }.get(meaning, meaning)


class ChangeModel(QAbstractTableModel):
    """Three columns: what changed, the old text, the new text."""

    def __init__(self) -> None:
        super().__init__()
        self._changes: tuple[Change, ...] = ()

    def show(self, result: Comparison | None) -> None:
        """Show a comparison."""
        self.beginResetModel()
        self._changes = result.changes if result else ()
        self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Count the changes."""
        return 0 if parent.isValid() else len(self._changes)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """Return three."""
        return 0 if parent.isValid() else 3

    def change(self, row: int) -> Change:
        """Return the change of a row."""
        return self._changes[row]

    def clause(self, index: Index) -> Clause | None:
        """Return the clause of a cell: the new one, or the old where there is no other or it is asked for."""
        change = self._changes[index.row()]
        return change.old if index.column() == 1 else change.new or change.old

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a change, or a cell's text."""
        if not index.isValid():
            return None
        change = self._changes[index.row()]
        if role == CHANGE_ROLE:
            return change
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        if index.column() == 0:
            return " · ".join([kind_word(change.kind), *map(meaning_word, change.meaning)])
        clause = change.old if index.column() == 1 else change.new
        return clause.text if clause else ""

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the columns' names."""
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        names = (translate("Compare", "Change"), translate("Compare", "Old"), translate("Compare", "New"))
        return names[section]


class ChangeDelegate(QStyledItemDelegate):
    """Draws chips in the first column, and text with what went and what came in the others."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._widget = parent

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one cell."""
        c, box, change = colours(self._widget), option.rect, index.data(CHANGE_ROLE)
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.fillRect(box, QColor(c.accent_ground if is_selected else c.panel))
        painter.setPen(QColor(c.line))
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        painter.drawLine(box.topRight(), box.bottomRight())
        painter.setClipRect(box)
        if index.column() == 0:
            self._paint_chips(painter, box, change, c)
        else:
            document = self._document(change, index.column(), box.width(), c)
            painter.translate(box.left() + _PAD, box.top() + _PAD - 2)
            document.drawContents(painter, QRectF(0, 0, box.width() - 2 * _PAD, box.height() - _PAD))
        painter.restore()

    def height(self, change: Change, width: int) -> int:
        """Return how high a row must be for texts of this width."""
        c = colours(self._widget)
        texts = (self._document(change, column, width, c).size().height() for column in (1, 2))
        chips = _CHIP_ROW * len(_chips(change, c))
        return min(_MAX_HEIGHT, max(chips, *map(round, texts)) + 2 * _PAD - 4)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the size that shows the whole clause."""
        return QSize(option.rect.width(), self.height(index.data(CHANGE_ROLE), option.rect.width()))

    def _paint_chips(self, painter: QPainter, box: QRect, change: Change, c: Colours) -> None:
        painter.setFont(self._font())
        top = box.top() + _PAD + 8
        for text, colour, ground in _chips(change, c):
            right = box.left() + _PAD + chip_width(text, painter.font())
            paint_chip(painter, QPointF(right, top), text, colour, ground)
            top += _CHIP_ROW

    def _document(self, change: Change, column: int, width: int, c: Colours) -> QTextDocument:
        document = QTextDocument()
        document.setDocumentMargin(0)
        document.setDefaultFont(self._font())
        document.setTextWidth(max(40, width - 2 * _PAD))
        document.setHtml(_html(change, column, c))
        return document

    def _font(self) -> QFont:
        return sized(self._widget.font(), BASE_PX)


def _chips(change: Change, c: Colours) -> list[tuple[str, str, str]]:
    chips = [(kind_word(change.kind), c.quiet, c.neutral_ground)]
    chips += [(meaning_word(one), c.missing, c.missing_ground) for one in change.meaning]
    if change.tracking is Tracking.TRACKED:
        chips.append((translate("Compare", "✓ tracked"), c.verified, c.verified_ground))
    elif change.tracking is Tracking.UNTRACKED:
        chips.append((translate("Compare", "! not tracked"), c.approximate, c.approximate_ground))
    return chips


def _html(change: Change, column: int, c: Colours) -> str:
    clause = change.old if column == 1 else change.new
    if clause is None:
        return f'<span style="color:{c.quiet}">–</span>'
    mine, other = ("old", "new") if column == 1 else ("new", "old")
    style = (
        f"color:{c.missing};background:{c.missing_ground};text-decoration:line-through"
        if column == 1
        else f"color:{c.verified};background:{c.verified_ground};text-decoration:underline"
    )
    parts = [
        f'<span style="{style}">{escape(words)}</span>' if kind == mine else escape(words)
        for kind, words in inline(change)
        if kind != other and words
    ]
    if change.old is None or change.new is None or change.kind in (Kind.MOVED, Kind.RENUMBERED):
        parts = [escape(clause.text)]
    foot = f'<span style="color:{c.quiet};font-size:12px">{escape(where(clause.place))}</span>'
    return f'<span style="color:{c.text}">{"".join(parts)}</span><br>{foot}'


class ChangeView(QTableView):
    """Shows changes; rows are as high as their texts."""

    def __init__(self, model: ChangeModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("reviewGrid")
        self._model = model
        self._delegate = ChangeDelegate(self)
        self.setItemDelegate(self._delegate)
        self.setModel(model)
        self.verticalHeader().hide()
        self.setShowGrid(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        self.setAccessibleName(self.tr("Changes, old and new side by side"))
        model.modelReset.connect(self.fit)

    @Slot()
    def fit(self) -> None:
        """Share the width out and give each row its height."""
        width = max(120, (self.viewport().width() - _WHAT_WIDTH) // 2)
        self.setColumnWidth(0, _WHAT_WIDTH)
        for column in (1, 2):
            self.setColumnWidth(column, width)
        for row in range(self._model.rowCount()):
            self.setRowHeight(row, self._delegate.height(self._model.change(row), width))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fill the width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit()
