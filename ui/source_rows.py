"""How a row of the sources tree is drawn: icon, name, chip, tokens."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.source_icons import ICON_PX, WARNING, source_icon
from ui.source_model import CHIP_ROLE, ICON_ROLE, IS_GROUP_ROLE, NAME_ROLE, TOKENS_ROLE
from ui.theme import GAP, PADDING, ROW_HEIGHT, SMALL_PX, Colours, colours, sized
from ui.widgets import chip_width, paint_chip

_ARROW_WIDTH = 16
_ICON_GAP = 6


class RowDelegate(QStyledItemDelegate):
    """Draws one row. The name gives way in the middle; chip and tokens always stay whole."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the row's height."""
        return QSize(0, ROW_HEIGHT)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw the row over the whole width of the tree."""
        c = colours(option.widget)
        rect: QRect = option.rect
        font = option.font
        state = option.state
        painter.save()
        painter.setFont(font)
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(c.accent_ground))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, QColor(c.window))
        is_group = bool(index.data(IS_GROUP_ROLE))
        left = rect.left() + PADDING
        if is_group:
            self._paint_arrow(painter, c, rect, bool(state & QStyle.StateFlag.State_Open))
        if is_group or index.parent().isValid():
            left += _ARROW_WIDTH
        left = self._paint_icon(painter, c, QPoint(left, rect.center().y()), str(index.data(ICON_ROLE)))
        right = self._paint_tokens(painter, c, rect, str(index.data(TOKENS_ROLE)))
        chip = index.data(CHIP_ROLE)
        if chip:
            foreground, ground = _tone(str(chip[1]), c)
            paint_chip(painter, QPointF(right, rect.center().y() + 0.5), str(chip[0]), foreground, ground)
            right -= chip_width(str(chip[0]), font) + GAP
        painter.setPen(QColor(c.text))
        painter.setFont(sized(font, font.pixelSize(), bold=is_group))
        name = painter.fontMetrics().elidedText(
            str(index.data(NAME_ROLE)), Qt.TextElideMode.ElideMiddle, max(0, right - left)
        )
        painter.drawText(QRect(left, rect.top(), right - left, rect.height()), _V_CENTRE, name)
        if state & QStyle.StateFlag.State_HasFocus and state & QStyle.StateFlag.State_KeyboardFocusChange:
            painter.setPen(QColor(c.accent))
            painter.drawRect(rect.adjusted(0, 0, -1, -1))
        painter.restore()

    def _paint_icon(self, painter: QPainter, c: Colours, left_centre: QPoint, name: str) -> int:
        """Draw the icon and return where the name begins. Nothing of it is told by colour alone."""
        ratio = painter.device().devicePixelRatioF()
        icon = source_icon(name, c.approximate if name == WARNING else c.quiet, ratio)
        painter.drawPixmap(QPoint(left_centre.x(), left_centre.y() - ICON_PX // 2 + 1), icon)
        return left_centre.x() + ICON_PX + _ICON_GAP

    def _paint_tokens(self, painter: QPainter, c: Colours, rect: QRect, tokens: str) -> int:
        """Draw the tokens at the right edge and return where they begin."""
        painter.save()
        painter.setFont(sized(painter.font(), SMALL_PX, tabular=True))
        painter.setPen(QColor(c.quiet))
        box = rect.adjusted(0, 0, -PADDING, 0)
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, tokens)
        width = painter.fontMetrics().horizontalAdvance(tokens)
        painter.restore()
        return box.right() - width - GAP

    def _paint_arrow(self, painter: QPainter, c: Colours, rect: QRect, is_open: bool) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(c.quiet))
        x, y = rect.left() + PADDING + 1, rect.center().y() + 0.5
        if is_open:
            points = [QPointF(x, y - 2), QPointF(x + 7, y - 2), QPointF(x + 3.5, y + 3)]
        else:
            points = [QPointF(x + 1, y - 3.5), QPointF(x + 6, y), QPointF(x + 1, y + 3.5)]
        painter.drawPolygon(points)
        painter.restore()


_V_CENTRE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft


def _tone(tone: str, c: Colours) -> tuple[str, str]:
    return {
        "accent": (c.accent, c.accent_ground),
        "warn": (c.approximate, c.approximate_ground),
        "bad": (c.missing, c.missing_ground),
    }.get(tone, (c.quiet, c.neutral_ground))
