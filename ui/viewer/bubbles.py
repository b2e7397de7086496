"""How the rows of a chat are measured and drawn: bubbles, days, notices."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui.theme import BASE_PX, HIT, ON_HIGHLIGHT, SMALL_PX, Colours, colours, sized
from ui.viewer.chat_model import AUTHOR_ROLE, FOLLOWS_ROLE, KIND_ROLE, NOTE_ROLE, TIME_ROLE, RowKind
from ui.viewer.found_words import FoundWords, see_through

Index = QModelIndex | QPersistentModelIndex

#: The room below a message whose author changes after it, in pixels.
GAP = 8
_SIDE, _PAD_X, _PAD_Y, _RADIUS = 16, 12, 7, 10
_MAX_BUBBLE = 560


class BubbleDelegate(QStyledItemDelegate):
    """Measures and draws rows. `target` and `hits` are rows to set off, `words` what the target says."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.target: int | None = None
        self.words = FoundWords()
        self.hits: frozenset[int] = frozenset()
        self.hit: int | None = None
        self._people: dict[str, int] = {}

    def height(self, index: Index, width: int, font: QFont) -> int:
        """Return how tall a row is in pixels, its gap to the next one included."""
        text = str(index.data())
        if index.data(KIND_ROLE) is RowKind.DAY:
            return 2 * GAP + QFontMetrics(sized(font, SMALL_PX)).height() + 2 * _PAD_Y
        inner = self._bubble_width(width) - 2 * _PAD_X
        body = _laid_out(text, sized(font, BASE_PX), inner).boundingRect().height() if text else 0
        head = 0 if self._is_headless(index) else QFontMetrics(sized(font, SMALL_PX, bold=True)).height() + 2
        note = QFontMetrics(sized(font, SMALL_PX)).height() + 2 if index.data(NOTE_ROLE) else 0
        return ceil(body) + head + note + 2 * _PAD_Y + (2 if self._is_headless(index) else GAP)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the row's size for the width that is offered."""
        return QSize(option.rect.width(), self.height(index, option.rect.width(), option.font))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        c = colours(option.widget)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if index.data(KIND_ROLE) is RowKind.DAY:
            self._paint_day(painter, option, str(index.data()), c)
        else:
            self._paint_bubble(painter, option, index, c)
        painter.restore()

    def _paint_day(self, painter: QPainter, option: QStyleOptionViewItem, text: str, c: Colours) -> None:
        painter.setFont(sized(option.font, SMALL_PX))
        width = painter.fontMetrics().horizontalAdvance(text) + 2 * _PAD_X
        height = painter.fontMetrics().height() + _PAD_Y
        box = QRect(0, 0, width, height)
        box.moveCenter(option.rect.center())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(c.neutral_ground))
        painter.drawRoundedRect(box, height / 2, height / 2)
        painter.setPen(QColor(c.text))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)

    def _paint_bubble(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, c: Colours
    ) -> None:
        is_target = index.row() == self.target
        has_words = is_target and bool(self.words.passages)
        is_solid = is_target and not has_words
        ground = c.highlight if is_solid else c.panel
        text_colour = ON_HIGHLIGHT if is_solid else c.text
        quiet = ON_HIGHLIGHT if is_solid else c.quiet
        rect: QRect = option.rect
        top_gap = 2 if self._is_headless(index) else GAP
        box = QRect(
            rect.left() + _SIDE,
            rect.top() + top_gap,
            self._bubble_width(rect.width()),
            rect.height() - top_gap,
        )
        edge = (
            c.accent if index.row() == self.hit or option.state & QStyle.StateFlag.State_Selected else c.line
        )
        edge = HIT if index.row() in self.hits and index.row() != self.hit else edge
        painter.setPen(QColor(edge))
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(box, _RADIUS, _RADIUS)
        if has_words:
            painter.setBrush(_translucent(c.highlight, see_through(option.widget)[0]))
            painter.drawRoundedRect(box, _RADIUS, _RADIUS)
        inner = box.adjusted(_PAD_X, _PAD_Y, -_PAD_X, -_PAD_Y)
        if not self._is_headless(index):
            inner.setTop(self._paint_head(painter, option.font, inner, index, c, quiet if is_solid else None))
        if note := str(index.data(NOTE_ROLE)):
            painter.setFont(sized(option.font, SMALL_PX))
            painter.setPen(QColor(quiet))
            elided = painter.fontMetrics().elidedText(note, Qt.TextElideMode.ElideMiddle, inner.width())
            painter.drawText(inner, int(Qt.AlignmentFlag.AlignLeft), elided)
            inner.setTop(inner.top() + painter.fontMetrics().height() + 2)
        is_notice = index.data(KIND_ROLE) is RowKind.NOTICE
        painter.setPen(QColor(quiet if is_notice else text_colour))
        if text := str(index.data()):
            layout = _laid_out(text, sized(option.font, BASE_PX), inner.width())
            marks = _formats(text, self.words, c, see_through(option.widget)[1]) if has_words else []
            layout.draw(painter, QPointF(inner.topLeft()), marks)

    def _paint_head(
        self, painter: QPainter, font: QFont, inner: QRect, index: Index, c: Colours, colour: str | None
    ) -> int:
        """Draw name and time; return where the text begins."""
        author, time = str(index.data(AUTHOR_ROLE)), str(index.data(TIME_ROLE))
        painter.setFont(sized(font, SMALL_PX, tabular=True))
        painter.setPen(QColor(colour or c.quiet))
        painter.drawText(inner, int(Qt.AlignmentFlag.AlignRight), time)
        n_time = painter.fontMetrics().horizontalAdvance(time) + GAP
        painter.setFont(sized(font, SMALL_PX, bold=True))
        painter.setPen(QColor(colour or self._colour_of(author, c)))
        name = painter.fontMetrics().elidedText(author, Qt.TextElideMode.ElideRight, inner.width() - n_time)
        painter.drawText(inner, int(Qt.AlignmentFlag.AlignLeft), name)
        return inner.top() + painter.fontMetrics().height() + 2

    def _colour_of(self, author: str, c: Colours) -> str:
        """Give people colours in turn as they come into sight: the names are read, colours only help."""
        shades = (c.accent, c.verified, c.approximate, c.text)
        return shades[self._people.setdefault(author, len(self._people)) % len(shades)]

    def _is_headless(self, index: Index) -> bool:
        """Tell whether a row goes on from the one above: same person, or nobody's."""
        return bool(index.data(FOLLOWS_ROLE)) or index.data(KIND_ROLE) is RowKind.NOTICE

    def _bubble_width(self, width: int) -> int:
        return max(80, min(_MAX_BUBBLE, width - 2 * _SIDE))


def _translucent(colour: str, alpha: int) -> QColor:
    mixed = QColor(colour)
    mixed.setAlpha(alpha)
    return mixed


def _formats(text: str, words: FoundWords, c: Colours, pale: int) -> list[QTextLayout.FormatRange]:
    """Return the highlights of the cited words, counted in UTF-16 as Qt does."""
    formats = []
    for ranges, alpha in ((words.passages, pale if words.marks else 255), (words.marks, 255)):
        for start, end in ranges:
            one = QTextLayout.FormatRange()
            one.start = len(text[:start].encode("utf-16-le")) // 2
            one.length = len(text[start:end].encode("utf-16-le")) // 2
            one.format = QTextCharFormat()
            one.format.setBackground(_translucent(c.highlight, alpha))
            if alpha == 255:
                one.format.setForeground(QColor(ON_HIGHLIGHT))
            formats.append(one)
    return formats


def _laid_out(text: str, font: QFont, width: int) -> QTextLayout:
    """Break a text at words, and within those that are wider than a line; Arabic begins at the right."""
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    if _is_right_to_left(text):
        option.setTextDirection(Qt.LayoutDirection.RightToLeft)
        option.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
    layout = QTextLayout(text.replace("\n", "\u2028"), font)
    layout.setTextOption(option)
    layout.beginLayout()
    y = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, y))
        y += line.height()
    layout.endLayout()
    return layout


def _is_right_to_left(text: str) -> bool:
    """Tell whether the first letter with a direction is Hebrew or Arabic."""
    from unicodedata import bidirectional

    strong = (kind for char in text[:80] if (kind := bidirectional(char)) in ("L", "R", "AL"))
    return next(strong, "L") != "L"
