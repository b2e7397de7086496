"""The grid as Qt's table model: questions down, documents across."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Slot

from app.review.desk import ReviewDesk
from app.review.grid import CellKey, Line
from ui.review.words import shown_answer, spoken
from ui.said import pack_word

Index = QModelIndex | QPersistentModelIndex
LINE_ROLE = Qt.ItemDataRole.UserRole + 1
WAITING_ROLE = Qt.ItemDataRole.UserRole + 2
GROUP_ROLE = Qt.ItemDataRole.UserRole + 3
_ROOT = QModelIndex()


class GridModel(QAbstractTableModel):
    """Shows a desk's grid; a finished cell changes its own index only."""

    def __init__(self, desk: ReviewDesk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        desk.grid_changed.connect(self._on_grid)
        desk.cell_changed.connect(self._on_cell)
        self._number()

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Count the questions."""
        return 0 if parent.isValid() else len(self._desk.grid.pack.questions)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """Count what they are asked of."""
        return 0 if parent.isValid() else len(self._desk.grid.subjects)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the line of a cell, or its text."""
        if not index.isValid():
            return None
        if role == WAITING_ROLE:
            return self.key(index) in self._desk.waiting
        line = self.line(index)
        if role == LINE_ROLE:
            return line
        if line is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return shown_answer(line)
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return spoken(line)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return a document's name, or a question's title and group."""
        grid = self._desk.grid
        if orientation is Qt.Orientation.Horizontal:
            if section < len(grid.subjects) and role in (
                Qt.ItemDataRole.DisplayRole,
                Qt.ItemDataRole.ToolTipRole,
            ):
                return grid.subjects[section].name
            return None
        if section >= len(grid.pack.questions):
            return None
        question = grid.pack.questions[section]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return pack_word(grid.pack, question.title)
            case Qt.ItemDataRole.ToolTipRole:
                return question.question
        return pack_word(grid.pack, question.group) if role == GROUP_ROLE else None

    def line(self, index: Index) -> Line | None:
        """Return what a cell shows, None while it has no answer."""
        grid = self._desk.grid
        return grid.line(grid.subjects[index.column()], grid.pack.questions[index.row()])

    def key(self, index: Index) -> CellKey:
        """Return which cell an index is."""
        grid = self._desk.grid
        return grid.subjects[index.column()].key, grid.pack.questions[index.row()].id

    @Slot()
    def _on_grid(self) -> None:
        self.beginResetModel()
        self._number()
        self.endResetModel()

    def _number(self) -> None:
        grid = self._desk.grid
        self._columns = {subject.key: number for number, subject in enumerate(grid.subjects)}
        self._rows = {question.id: number for number, question in enumerate(grid.pack.questions)}

    @Slot(str, str)
    def _on_cell(self, subject: str, question_id: str) -> None:
        if subject in self._columns and question_id in self._rows:
            index = self.index(self._rows[question_id], self._columns[subject])
            self.dataChanged.emit(index, index)
