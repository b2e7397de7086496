"""The way through the places of a quotation that stands in a document, or in several, more than once."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.evidence.model import Citation
from ui.theme import PADDING
from ui.viewer.places import n_places
from ui.widgets import button, label, number


class PlaceBar(QWidget):
    """Tells which of how many places is on show. Emits `wanted` with a citation and the place's number."""

    wanted = Signal(object, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._citation: Citation | None = None
        self._at = 0
        self._text = label("", "quiet")
        previous = button("‹", "flat", name=self.tr("Previous place"), tip=self.tr("Previous place"))
        previous.clicked.connect(lambda: self._step(-1))
        following = button("›", "flat", name=self.tr("Next place"), tip=self.tr("Next place"))
        following.clicked.connect(lambda: self._step(1))
        row = QHBoxLayout(self)
        row.setContentsMargins(PADDING, 0, PADDING - 6, 6)
        row.setSpacing(4)
        row.addWidget(self._text)
        for widget in (previous, following):
            row.addWidget(widget)
        row.addStretch()
        self.setVisible(False)

    def show_place(self, citation: Citation, at: int) -> None:
        """Say which place of a citation is on show; a single one needs no bar."""
        self._citation, self._at = citation, at
        total = n_places(citation)
        text = self.tr("Place %1 of %2").replace("%1", number(at + 1)).replace("%2", number(total))
        if citation.n_occurrences > total:
            text += "  ·  " + self.tr("%1 in all").replace("%1", number(citation.n_occurrences))
        self._text.setText(text)
        self.setVisible(total > 1)

    @Slot()
    def forget(self) -> None:
        """Show nothing: the reader went somewhere else."""
        self._citation = None
        self.setVisible(False)

    def _step(self, step: int) -> None:
        if self._citation is not None:
            self.wanted.emit(self._citation, (self._at + step) % n_places(self._citation))
