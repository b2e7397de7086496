"""From one day to another, each end optional: the two ends, and what they say."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import NamedTuple

from PySide6.QtCore import QDate, QSignalBlocker
from PySide6.QtWidgets import QCheckBox, QDateEdit, QLineEdit

from ingest.chats import Filter


class OptionalDay(NamedTuple):
    """One end: whether there is one, and which day it is."""

    check: QCheckBox
    day: QDateEdit


def optional_day(name: str, changed: Callable[[], None]) -> OptionalDay:
    """Return an end that is open until it is checked; the slot `changed` hears of every choice."""
    check, day = QCheckBox(name), QDateEdit()
    for widget in (check, day, *day.findChildren(QLineEdit)):
        widget.setAccessibleName(name)
    day.setCalendarPopup(True)
    day.setEnabled(False)
    check.toggled.connect(day.setEnabled)
    check.toggled.connect(changed)
    day.dateChanged.connect(changed)
    return OptionalDay(check, day)


def offer_days(
    since: OptionalDay, until: OptionalDay, span: tuple[datetime, datetime], wanted: Filter
) -> None:
    """Offer the days from the first message to the last, and show those that are wanted; no signal."""
    last = wanted.until - timedelta(microseconds=1) if wanted.until else span[1]
    for (check, day), moment, is_on in (
        (since, wanted.since or span[0], wanted.since is not None),
        (until, last, wanted.until is not None),
    ):
        with QSignalBlocker(check), QSignalBlocker(day):
            day.setDateRange(_qdate(span[0]), _qdate(span[1]))
            day.setDate(_qdate(moment))
            check.setChecked(is_on)
            day.setEnabled(is_on)


def chosen_days(since: OptionalDay, until: OptionalDay) -> tuple[datetime | None, datetime | None]:
    """Return the first moment inside and the first moment outside; None where an end is open."""
    first = _moment(since.day.date()) if since.check.isChecked() else None
    after = _moment(until.day.date().addDays(1)) if until.check.isChecked() else None
    return first, after


def _qdate(moment: datetime) -> QDate:
    return QDate(moment.year, moment.month, moment.day)


def _moment(day: QDate) -> datetime:
    return datetime(day.year(), day.month(), day.day())
