"""A chat as rows: days, messages, and what the app itself wrote. Rows are taken apart when they are shown."""

from __future__ import annotations

from datetime import datetime
from enum import Enum
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QDate,
    QDateTime,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTime,
)

from ingest.chats.compact import labels_of, split_line
from ingest.chats.speakers import plain_label
from ingest.model import Document, MessageLocation, Role, Segment

Index = QModelIndex | QPersistentModelIndex

AUTHOR_ROLE = Qt.ItemDataRole.UserRole + 1
TIME_ROLE = Qt.ItemDataRole.UserRole + 2
NOTE_ROLE = Qt.ItemDataRole.UserRole + 3
KIND_ROLE = Qt.ItemDataRole.UserRole + 4
FOLLOWS_ROLE = Qt.ItemDataRole.UserRole + 5


class RowKind(Enum):
    """What a row is."""

    DAY = "day"
    MESSAGE = "message"
    NOTICE = "notice"


class ChatModel(QAbstractListModel):
    """The rows of one chat's document."""

    def __init__(self, document: Document, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._labels = labels_of(document)
        self._rows = tuple(segment for segment in document.segments if _is_row(segment))
        self._row_of: dict[str, int] | None = None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Count the rows."""
        return 0 if parent.isValid() else len(self._rows)

    def row_of(self, message_id: str) -> int | None:
        """Return the row of a message; None where the chat does not have it."""
        if self._row_of is None:
            self._row_of = {
                segment.location.message_id: row
                for row, segment in enumerate(self._rows)
                if segment.role is Role.MESSAGE and isinstance(segment.location, MessageLocation)
            }
        return self._row_of.get(message_id)

    def find(self, text: str) -> list[int]:
        """Return the rows of the messages that hold a text, without regard to case."""
        needle = text.casefold()
        likely = (row for row, segment in enumerate(self._rows) if needle in segment.text.casefold())
        return [row for row in likely if needle in self._text(row).casefold() or needle in self._author(row)]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a row shows."""
        if not index.isValid():
            return None
        row = index.row()
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._text(row)
            case Qt.ItemDataRole.AccessibleTextRole:
                parts = (self._place(row).author, self._when(row), self._note(row), self._text(row))
                return ", ".join(part for part in parts if part)
            case Qt.ItemDataRole.ToolTipRole:
                return self._when(row)
        if role == AUTHOR_ROLE:
            return self._place(row).author
        if role == TIME_ROLE:
            moment = self._place(row).sent_at
            short = QLocale.FormatType.ShortFormat
            return QLocale().toString(QTime(moment.hour, moment.minute), short) if moment else ""
        if role == NOTE_ROLE:
            return self._note(row)
        if role == KIND_ROLE:
            return self._kind(row)
        if role == FOLLOWS_ROLE:
            return row > 0 and self._kind(row - 1) is RowKind.MESSAGE and self._same_author(row)
        return None

    def _kind(self, row: int) -> RowKind:
        segment = self._rows[row]
        if segment.role is Role.HEADING:
            return RowKind.DAY
        return RowKind.MESSAGE if self._place(row).author else RowKind.NOTICE

    def _same_author(self, row: int) -> bool:
        return self._place(row).author == self._place(row - 1).author

    def _place(self, row: int) -> MessageLocation:
        place = self._rows[row].location
        assert isinstance(place, MessageLocation)
        return place

    def _author(self, row: int) -> str:
        return self._place(row).author.casefold()

    def _text(self, row: int) -> str:
        segment, place = self._rows[row], self._place(row)
        if segment.role is Role.HEADING:
            if place.sent_at is None:
                return segment.text
            return QLocale().toString(_date(place.sent_at), QLocale.FormatType.LongFormat)
        return split_line(segment.text, self._label(place)).body

    def _note(self, row: int) -> str:
        """Return what stands between the name and the text: whom it answers, files, edits."""
        segment, place = self._rows[row], self._place(row)
        if segment.role is Role.HEADING or not place.author:
            return ""
        return split_line(segment.text, self._label(place)).middle.rstrip().removesuffix(":").strip()

    def _label(self, place: MessageLocation) -> str:
        return self._labels.get(place.author, plain_label(place.author))

    def _when(self, row: int) -> str:
        moment = self._place(row).sent_at
        if moment is None:
            return ""
        shown = QDateTime(_date(moment), QTime(moment.hour, moment.minute))
        return QLocale().toString(shown, QLocale.FormatType.ShortFormat)


def _date(moment: datetime) -> QDate:
    """Return the day on the clock that the message shows."""
    return QDate(moment.year, moment.month, moment.day)


def _is_row(segment: Segment) -> bool:
    """Tell whether a segment is shown: declarations of short names are for the model only."""
    place = segment.location
    if not isinstance(place, MessageLocation):
        return False
    return segment.role is Role.MESSAGE or bool(place.message_id)
