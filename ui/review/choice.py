"""A combo box that looks like the window's buttons."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox, QWidget

from ui.theme import colours

_ARROW_WIDTH = 22


class Choice(QComboBox):
    """Draws its own arrow: a style sheet takes away the style's."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "choice")

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the box, then the arrow."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(QColor(colours(self).quiet))
        room = QRect(self.width() - _ARROW_WIDTH, 0, _ARROW_WIDTH - 4, self.height())
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, "▾")
