"""Small pieces that every pane uses: labels, buttons, chips, numbers."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QLocale, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import (
    QLabel,
    QLayout,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QWidget,
)

from ui.theme import CHIP_PX, sized

translate = QCoreApplication.translate
_CHIP_PAD_X = 7
_CHIP_HEIGHT = 17
_ONE_LINE = Qt.TextFlag.TextShowMnemonic
_WRAPPED = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_MAX_HEIGHT = 10_000


def label(text: str = "", tone: str = "", parent: QWidget | None = None) -> QLabel:
    """Return a label of plain text; `tone` is quiet, title or heading."""
    result = QLabel(text, parent)
    result.setTextFormat(Qt.TextFormat.PlainText)
    if tone:
        result.setProperty("tone", tone)
    return result


def button(text: str, kind: str = "", *, name: str = "", tip: str = "") -> QPushButton:
    """Return a push button; `kind` is primary, flat or link; `name` is for screen readers."""
    result = QPushButton(text)
    result.setAccessibleName(name or text)
    result.setToolTip(tip)
    result.setAutoDefault(False)
    if kind:
        result.setProperty("kind", kind)
    if kind in ("flat", "link"):
        result.setCursor(Qt.CursorShape.PointingHandCursor)
    return result


def clear(layout: QLayout) -> None:
    """Take all widgets out of a layout and delete them."""
    while item := layout.takeAt(0):
        if widget := item.widget():
            widget.deleteLater()


class WrappingButton(QPushButton):
    """A push button with a sentence on it, which goes on below where there is no room beside."""

    def __init__(self, text: str, kind: str = "", *, tip: str = "") -> None:
        super().__init__(text)
        self.setAccessibleName(text)
        self.setToolTip(tip)
        self.setAutoDefault(False)
        self.setProperty("kind", kind)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def minimumSizeHint(self) -> QSize:
        """Return a size that fits the narrowest pane."""
        return QSize(min(120, self.sizeHint().width()), self.sizeHint().height())

    def heightForWidth(self, width: int) -> int:
        """Return how high all lines are."""
        frame = super().sizeHint() - self.fontMetrics().size(_ONE_LINE, self.text())
        return frame.height() + self._words(QRect(0, 0, width - frame.width(), _MAX_HEIGHT)).height()

    def _words(self, room: QRect) -> QRect:
        return self.fontMetrics().boundingRect(room, _WRAPPED, self.text())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the button without a text, then its lines."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        painter = QPainter(self)
        self.style().drawControl(QStyle.ControlElement.CE_PushButton, option, painter, self)
        room = self.style().subElementRect(QStyle.SubElement.SE_PushButtonContents, option, self)
        painter.setPen(self.palette().color(self.palette().ColorRole.ButtonText))
        painter.drawText(room, _WRAPPED, self.text())


def number(value: int) -> str:
    """Return an integer with the locale's group separators."""
    return QLocale().toString(value)


def number_with_decimal(value: float) -> str:
    """Return a number with one decimal and the locale's point."""
    return QLocale().toString(value, "f", 1)


def gigabytes(n_bytes: float, n_decimals: int = 1) -> str:
    """Return bytes as "1.3 GB" (billions, as disks and downloads count), below a tenth of that as "47 MB"."""
    if n_bytes < 10**8:
        return megabytes(n_bytes)
    return translate("Sizes", "%1 GB").replace("%1", QLocale().toString(n_bytes / 10**9, "f", n_decimals))


def megabytes(n_bytes: float) -> str:
    """Return bytes as "1,280 MB"."""
    return translate("Sizes", "%1 MB").replace("%1", number(round(n_bytes / 10**6)))


def duration(seconds: float) -> str:
    """Return a duration as "41 s", "2 min 5 s" or "1 h 3 min"; nothing takes less than a second."""
    whole = max(1, round(seconds))
    if whole < 60:
        return translate("Duration", "%1 s").replace("%1", number(whole))
    if whole < 3600:
        text = translate("Duration", "%1 min %2 s").replace("%1", number(whole // 60))
        return text.replace("%2", number(whole % 60))
    text = translate("Duration", "%1 h %2 min").replace("%1", number(whole // 3600))
    return text.replace("%2", number(whole % 3600 // 60))


def short_duration(seconds: float) -> str:
    """Return a duration that may be less than a second: "0.2 s", from ten seconds on like `duration`."""
    if seconds >= 10:
        return duration(seconds)
    return translate("Duration", "%1 s").replace("%1", number_with_decimal(max(seconds, 0.1)))


def cost_text(text: str, n_tokens: int, seconds: float | None) -> str:
    """Return `text` with the tokens to read in the place of %1, and behind it the time where it is known."""
    text = text.replace("%1", number(n_tokens))
    return text if seconds is None else f"{text} · {duration(seconds)}"


def joined(sentences: Iterable[str | None]) -> str:
    """Put sentences side by side: no blank follows a full stop that is as wide as a letter."""
    return " ".join(filter(None, sentences)).replace("。 ", "。")


def chip_width(text: str, font: QFont) -> int:
    """Return how wide a chip with this text is, in pixels."""
    return QFontMetrics(sized(font, CHIP_PX)).horizontalAdvance(text) + 2 * _CHIP_PAD_X


def paint_chip(painter: QPainter, right_centre: QPointF, text: str, colour: str, ground: str) -> None:
    """Draw a rounded chip that ends at `right_centre`. The painter's font and pen are kept."""
    painter.save()
    width = chip_width(text, painter.font())
    painter.setFont(sized(painter.font(), CHIP_PX))
    box = QRectF(right_centre.x() - width, right_centre.y() - _CHIP_HEIGHT / 2, width, _CHIP_HEIGHT)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    path = QPainterPath()
    path.addRoundedRect(box, _CHIP_HEIGHT / 2, _CHIP_HEIGHT / 2)
    painter.fillPath(path, QColor(ground))
    painter.setPen(QColor(colour))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
    painter.restore()


class Chip(QWidget):
    """A small rounded label, for a state or a count."""

    def __init__(self, text: str, colour: str, ground: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text, self._colour, self._ground = text, colour, ground
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the chip's size."""
        return QSize(chip_width(self._text, self.font()), _CHIP_HEIGHT + 2)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        painter = QPainter(self)
        end = QPointF(self.width(), self.height() / 2)
        paint_chip(painter, end, self._text, self._colour, self._ground)


class ElidedLabel(QLabel):
    """A one-line label that gives way: its text is elided in the middle and whole in the tool tip."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._whole = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setText(text)

    def setText(self, text: str) -> None:
        """Set the whole text."""
        self._whole = text
        self.setToolTip(text)
        self.setAccessibleName(text)
        super().setText(text)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw what fits."""
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.setFont(self.font())
        fitting = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideMiddle, self.width())
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, fitting)
