"""What went wrong and what to do, or what was done, above the conversation until it is dismissed."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.messages import Notice
from ui.said import said
from ui.widgets import button, label

_MAX_SHOWN = 3
_SIGN_WIDTH = 14


class NoticeRow(QFrame):
    """One notice."""

    dismissed = Signal()

    def __init__(self, notice: Notice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self.notice = notice
        self.setProperty("good", notice.is_good)
        self.sign = label("✓" if notice.is_good else "⚠", "good" if notice.is_good else "warning")
        text = label(said(notice.text))
        text.setWordWrap(True)
        self.sign.setFixedWidth(_SIGN_WIDTH)
        for one in (self.sign, text):  # as high as a line of the buttons beside them
            one.setAlignment(Qt.AlignmentFlag.AlignTop)
            one.setContentsMargins(0, 4, 0, 4)
        text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 8, 8, 8)
        layout.setSpacing(10)
        layout.addWidget(self.sign, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(text, 1)
        if notice.details:
            copy = button(self.tr("Copy details"), "link")
            copy.clicked.connect(self._copy)
            layout.addWidget(copy, 0, Qt.AlignmentFlag.AlignTop)
        close = button("✕", "flat", name=self.tr("Dismiss"), tip=self.tr("Dismiss"))
        close.clicked.connect(self.dismissed)
        layout.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        self.setAccessibleName(said(notice.text))

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(f"{self.notice.text}\n\n{self.notice.details}")


class NoticeArea(QWidget):
    """The newest notices, at most three; the same sentence is shown once."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = QVBoxLayout(self)
        self._rows.setSpacing(8)
        self.set_side(28)
        self.setVisible(False)

    def set_side(self, side: int) -> None:
        """Leave `side` pixels free on both sides."""
        self._rows.setContentsMargins(side, 12, side, 8)

    @Slot(object)
    def show_notice(self, notice: Notice) -> None:
        """Add a notice; the oldest goes when there are too many."""
        rows = self.rows()
        if any(row.notice.text == notice.text for row in rows):
            return
        if len(rows) >= _MAX_SHOWN:
            self._remove(rows[0])
        row = NoticeRow(notice)
        row.dismissed.connect(self._on_dismissed)
        self._rows.addWidget(row)
        self.setVisible(True)

    def rows(self) -> list[NoticeRow]:
        """Return the notices on show, oldest first."""
        items = [self._rows.itemAt(i) for i in range(self._rows.count())]
        return [w for item in items if item and isinstance(w := item.widget(), NoticeRow)]

    @Slot()
    def _on_dismissed(self) -> None:
        row = self.sender()
        if isinstance(row, NoticeRow):
            self._remove(row)
        self.setVisible(bool(self.rows()))

    def _remove(self, row: NoticeRow) -> None:
        self._rows.removeWidget(row)
        row.deleteLater()
