"""From one day to another, each end optional."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ingest.chats import Filter
from ui.optional_days import chosen_days, offer_days, optional_day


class DayRange(QWidget):
    """Emits `changed` when the user chooses other days."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        self._ends = (
            optional_day(self.tr("From"), self._on_changed),
            optional_day(self.tr("Up to"), self._on_changed),
        )
        (self.since_on, self.since), (self.until_on, self.until) = self._ends
        for end in self._ends:
            row.addWidget(end.check)
            row.addWidget(end.day)

    @Slot()
    def _on_changed(self) -> None:
        self.changed.emit()

    def offer(self, span: tuple[datetime, datetime] | None, wanted: Filter) -> None:
        """Offer the days from the first message to the last, and show those that are wanted."""
        self.setVisible(span is not None)
        if span is not None:
            offer_days(*self._ends, span, wanted)

    def chosen(self) -> tuple[datetime | None, datetime | None]:
        """Return the first moment inside and the first moment outside; None where an end is open."""
        return chosen_days(*self._ends)
