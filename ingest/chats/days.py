"""Where a chat in compact form says the day and the time: what it says depends on earlier messages only."""

from __future__ import annotations

from datetime import date, datetime, timedelta

# Half an hour after the last clock time a new one says something; it is left out in between.
_CLOCK_EVERY = timedelta(minutes=30)
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


class Days:
    """Walks through the times of messages and says which headings and clock times they need.

    `section` is the day that the messages stand under, with its year; None before the first.
    """

    def __init__(self, day: date | None = None) -> None:
        self.day = day
        self.section = None if day is None else full_day(day)
        self._clock: datetime | None = None

    def heading_before(self, sent_at: datetime) -> str | None:
        """Return the heading of a new day, with the year where a month begins; None on the same day."""
        day, before = sent_at.date(), self.day
        if day == before:
            return None
        self.day = day
        self._clock = None
        self.section = full_day(day)
        same_month = before is not None and (day.year, day.month) == (before.year, before.month)
        return self.section.removesuffix(f" {day.year}") if same_month else self.section

    def clock_before(self, sent_at: datetime) -> str:
        """Return "09:45 " where half an hour passed since a time was said, else nothing."""
        shown = sent_at.replace(tzinfo=None)
        if self._clock is not None and timedelta() <= shown - self._clock < _CLOCK_EVERY:
            return ""
        self._clock = shown
        return f"{sent_at.hour:02d}:{sent_at.minute:02d} "


def full_day(day: date) -> str:
    """Write a day as in "20 Jan 2019"."""
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"
