"""How a cell is drawn: a state chip, the answer, and a quiet line with the place and the quotation."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.review.grid import Line
from app.review.model import State
from app.review.pack import Severity
from app.review.playbook import Position
from ui.review.grid_model import LINE_ROLE, WAITING_ROLE, Index
from ui.review.words import (
    position_colours,
    position_word,
    quiet_line,
    severity_word,
    shown_answer,
    state_colours,
    state_word,
    translate,
)
from ui.theme import BASE_PX, SMALL_PX, Colours, colours, sized
from ui.widgets import chip_width, paint_chip

_PAD_X, _PAD_Y, _GAP = 10, 8, 6
_LINE, _QUIET_LINE = 19, 17
_MAX_LINES = 2
_BAR = 3


class CellDelegate(QStyledItemDelegate):
    """Paints cells; `height` says how high a row must be at a width."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._widget = parent

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one cell."""
        c = colours(self._widget)
        painter.save()
        box: QRect = option.rect
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.fillRect(box, QColor(c.accent_ground if is_selected else c.panel))
        painter.setPen(QColor(c.line))
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        painter.drawLine(box.topRight(), box.bottomRight())
        line = index.data(LINE_ROLE)
        if index.data(WAITING_ROLE):
            self._paint_waiting(painter, box, c)
        elif isinstance(line, Line):
            self._paint_line(painter, box, line, c)
        if bool(option.state & QStyle.StateFlag.State_HasFocus):
            painter.setPen(QColor(c.accent))
            painter.drawRect(box.adjusted(0, 0, -2, -2))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the size that shows the answer on one or two lines."""
        line = index.data(LINE_ROLE)
        answer = line if isinstance(line, Line) else None
        return QSize(option.rect.width(), self.height(answer, option.rect.width()))

    def height(self, line: Line | None, width: int) -> int:
        """Return how high a cell has to be."""
        n_lines = len(self._layout(line, width)[0]) if line else 1
        return 2 * _PAD_Y + n_lines * _LINE + _QUIET_LINE

    # --- parts --------------------------------------------------------------------------------

    def _paint_waiting(self, painter: QPainter, box: QRect, c: Colours) -> None:
        font = self._font(BASE_PX)
        painter.setFont(font)
        text = translate("Review", "… waiting")
        left = box.left() + _PAD_X
        centre = QPointF(left + chip_width(text, font), box.top() + _PAD_Y + _LINE / 2)
        paint_chip(painter, centre, text, c.quiet, c.neutral_ground)

    def _paint_line(self, painter: QPainter, box: QRect, line: Line, c: Colours) -> None:
        self._paint_verdict_bar(painter, box, line, c)
        chip, font = state_word(line.state), self._font(BASE_PX)
        painter.setFont(font)
        chip_w = chip_width(chip, font)
        left, top = box.left() + _PAD_X, box.top() + _PAD_Y
        paint_chip(painter, QPointF(left + chip_w, top + _LINE / 2), chip, *state_colours(line.state, c))
        rows, indent = self._layout(line, box.width())
        painter.setPen(QColor(c.text))
        painter.setFont(font)
        for number, text in enumerate(rows):
            x = left + (indent if number == 0 else 0)
            room = QRect(x, top + number * _LINE, box.right() - _PAD_X - x, _LINE)
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
        self._paint_right(painter, box, line, c)
        self._paint_quiet(painter, box, top + len(rows) * _LINE, line, c)

    def _paint_verdict_bar(self, painter: QPainter, box: QRect, line: Line, c: Colours) -> None:
        if line.verdict and line.verdict.position is not Position.OPEN:
            ground = position_colours(line.verdict.position, c)[0]
            painter.fillRect(QRectF(box.left(), box.top(), _BAR, box.height() - 1), QColor(ground))

    def _paint_right(self, painter: QPainter, box: QRect, line: Line, c: Colours) -> None:
        """Draw what stands at the right of the first line: the playbook's verdict, a check mark."""
        right = box.right() - _PAD_X
        middle = box.top() + _PAD_Y + _LINE / 2
        painter.setFont(self._font(BASE_PX))
        for text, pair in self._right_chips(line, c):
            paint_chip(painter, QPointF(right, middle), text, *pair)
            right -= chip_width(text, painter.font()) + _GAP

    def _right_chips(self, line: Line, c: Colours) -> list[tuple[str, tuple[str, str]]]:
        chips = []
        if line.mark.is_checked:
            chips.append(("✓", (c.on_accent, c.accent)))
        if line.verdict:
            position = line.verdict.position
            chips.append((position_word(position), position_colours(position, c)))
        elif line.severity is Severity.HIGH and line.state is not State.UNSURE:
            chips.append((f"▲ {severity_word(line.severity)}", (c.quiet, c.neutral_ground)))
        return chips

    def _paint_quiet(self, painter: QPainter, box: QRect, top: int, line: Line, c: Colours) -> None:
        font = self._font(SMALL_PX)
        painter.setFont(font)
        painter.setPen(QColor(c.approximate if line.state is State.UNSURE else c.quiet))
        room = QRect(box.left() + _PAD_X, top, box.width() - 2 * _PAD_X, _QUIET_LINE)
        text = quiet_line(line)
        if line.mark.note:
            text = f"{text}  ·  ✎ {line.mark.note}" if text else f"✎ {line.mark.note}"
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)

    def _layout(self, line: Line, width: int) -> tuple[list[str], int]:
        """Break the answer into lines; returns them and how far the chip indents the first one."""
        font = self._font(BASE_PX)
        indent = chip_width(state_word(line.state), font) + _GAP
        chips = self._right_chips(line, colours(self._widget))
        n_right = sum(chip_width(text, font) + _GAP for text, _ in chips)
        rooms = [width - 2 * _PAD_X - indent - n_right, width - 2 * _PAD_X]
        answer = shown_answer(line) if line.state is not State.ABSENT or line.mark.answer else ""
        if not answer:
            return [""], indent
        layout = QTextLayout(answer, font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WordWrap)
        layout.setTextOption(option)
        layout.beginLayout()
        rows: list[str] = []
        for room in rooms[:_MAX_LINES]:
            one = layout.createLine()
            if not one.isValid():
                break
            one.setLineWidth(max(24, room))
            if not rows and one.naturalTextWidth() > room:  # its first word would lie under the chips
                rows.append("")
                layout.clearLayout()
                layout.beginLayout()
                continue
            rows.append(answer[one.textStart() : one.textStart() + one.textLength()].rstrip())
        layout.endLayout()
        shown = sum(len(row) for row in rows)
        if shown < len(answer.rstrip()) - len(rows):
            start = len(answer) - len(answer[len(rows[0]) :].lstrip()) if len(rows) > 1 else 0
            rows[-1] = QFontMetrics(font).elidedText(
                answer[start:], Qt.TextElideMode.ElideRight, max(24, rooms[len(rows) - 1])
            )
        return rows, indent

    def _font(self, px: int) -> QFont:
        return sized(self._widget.font(), px)
