"""From one day to another, each end optional."""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import QDate, QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QDateEdit, QHBoxLayout, QLineEdit, QWidget

from ingest.chats import Filter


class DayRange(QWidget):
    """Emits `changed` when the user chooses other days."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        self.since_on, self.since = self._end(row, self.tr("From"))
        self.until_on, self.until = self._end(row, self.tr("Up to"))

    def _end(self, row: QHBoxLayout, name: str) -> tuple[QCheckBox, QDateEdit]:
        check, day = QCheckBox(name), QDateEdit()
        for widget in (check, day, *day.findChildren(QLineEdit)):
            widget.setAccessibleName(name)
        day.setCalendarPopup(True)
        day.setEnabled(False)
        check.toggled.connect(day.setEnabled)
        check.toggled.connect(self._on_changed)
        day.dateChanged.connect(self._on_changed)
        row.addWidget(check)
        row.addWidget(day)
        return check, day

    @Slot()
    def _on_changed(self) -> None:
        self.changed.emit()

    def offer(self, span: tuple[datetime, datetime] | None, wanted: Filter) -> None:
        """Offer the days from the first message to the last, and show those that are wanted."""
        self.setVisible(span is not None)
        if span is None:
            return
        until = wanted.until - timedelta(microseconds=1) if wanted.until else span[1]
        for check, day, moment, is_on in (
            (self.since_on, self.since, wanted.since or span[0], wanted.since is not None),
            (self.until_on, self.until, until, wanted.until is not None),
        ):
            with QSignalBlocker(check), QSignalBlocker(day):
                day.setDateRange(_qdate(span[0]), _qdate(span[1]))
                day.setDate(_qdate(moment))
                check.setChecked(is_on)
                day.setEnabled(is_on)

    def chosen(self) -> tuple[datetime | None, datetime | None]:
        """Return the first moment inside and the first moment outside; None where an end is open."""
        since = _moment(self.since.date()) if self.since_on.isChecked() else None
        until = _moment(self.until.date().addDays(1)) if self.until_on.isChecked() else None
        return since, until


def _qdate(moment: datetime) -> QDate:
    return QDate(moment.year, moment.month, moment.day)


def _moment(day: QDate) -> datetime:
    return datetime(day.year(), day.month(), day.day())
