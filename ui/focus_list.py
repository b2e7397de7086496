"""The passages that were shown to the model beside a question: folded, each a way to its place."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from app.evidence.model import Citation, FocusPassage, Status
from ui.widgets import button, label

_MAX_SHOWN_CHARS = 160


class _Row(QPushButton):
    """A passage in one line, elided to the width there is."""

    def __init__(self, text: str, tip: str) -> None:
        super().__init__(text)
        self._whole = text
        self.setProperty("kind", "flat")
        self.setStyleSheet("text-align: left")
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(tip)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Elide anew."""
        super().resizeEvent(event)
        room = self.width() - 16
        self.setText(self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, room))


class FocusList(QWidget):
    """A line that tells how many there are; unfolded, the passages. Emits the place that was chosen."""

    chosen = Signal(object)

    def __init__(self, passages: Sequence[FocusPassage], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._head = button("", "flat")
        self._head.setCheckable(True)
        self._head.toggled.connect(self._fold)
        self._body = QWidget()
        rows = QVBoxLayout(self._body)
        rows.setContentsMargins(16, 2, 0, 4)
        rows.setSpacing(2)
        note = label(self.tr("Repeated to the model to point it there. They are no proof."), "quiet")
        note.setWordWrap(True)
        rows.addWidget(note)
        for passage in passages:
            rows.addWidget(self._row(passage))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._head, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self._body)
        self._text = self.tr("%Ln focus passage(s) shown beside the question", "", len(passages))
        self._fold(False)

    def _row(self, passage: FocusPassage) -> _Row:
        text = passage.text
        if len(text) > _MAX_SHOWN_CHARS:
            text = text[:_MAX_SHOWN_CHARS].rsplit(" ", 1)[0] + " …"
        page = passage.place.page_label
        where = self.tr("p. %1").replace("%1", page) if page else passage.place.document
        row = _Row(f"{where}   {text}", passage.text)
        row.setAccessibleName(f"{where}: {passage.text}")
        citation = Citation(passage.text, Status.RELATED, 0, 0, (passage.place,), n_occurrences=1)
        row.clicked.connect(lambda: self.chosen.emit(citation))
        return row

    @Slot(bool)
    def _fold(self, is_open: bool) -> None:
        self._body.setVisible(is_open)
        self._head.setText(f"{'▾' if is_open else '▸'} {self._text}")
        self._head.setAccessibleName(self._text)
