"""The comparison table: one row for each model, what it needs, and whether it is here."""

from __future__ import annotations

from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from app.comparison import MEMORY_WINDOWS, ModelRow
from app.model_library import Download, DownloadState
from engine.memory import usable_bytes
from ui.models.language_names import language_name
from ui.models.texts import languages_text, licence_text
from ui.theme import ROW_HEIGHT, colours
from ui.widgets import gigabytes, number, number_with_decimal

Index = QModelIndex | QPersistentModelIndex


class Column(IntEnum):
    """The columns from left to right; the four of memory follow MEMORY_WINDOWS."""

    MODEL = 0
    STATE = 1
    SIZE = 2
    WINDOW = 3
    MEMORY = 4
    SPEED = 8
    LANGUAGES = 9
    LICENCE = 10


_LEAST_WIDTH = 56
_WINDOW_TITLES = ("8k", "32k", "128k", "262k")  # of MEMORY_WINDOWS
_RIGHT = {Column.SIZE, Column.WINDOW, Column.SPEED, *range(Column.MEMORY, Column.SPEED)}


class ModelTableModel(QAbstractTableModel):
    """The rows of a comparison, with downloads, the model in use and the free memory beside them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[ModelRow, ...] = ()
        self._downloads: dict[str, Download] = {}
        self._in_use = ""
        self._free_bytes = 0

    def show(
        self, rows: tuple[ModelRow, ...], downloads: dict[str, Download], in_use: str, free_bytes: int
    ) -> None:
        """Show these; `in_use` is the id of the model that the window uses."""
        same = [row.id for row in rows] == [row.id for row in self.rows]
        if not same:
            self.beginResetModel()
        self.rows, self._downloads = rows, dict(downloads)
        self._in_use, self._free_bytes = in_use, free_bytes
        if not same:
            self.endResetModel()
        elif rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, self.columnCount() - 1))

    def rowCount(self, parent: Index | None = None) -> int:
        """Count the models."""
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def columnCount(self, _parent: Index | None = None) -> int:
        """Count the columns."""
        return len(Column) + len(MEMORY_WINDOWS) - 1

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Name a column."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._title(section)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._alignment(section)
        if role == Qt.ItemDataRole.ToolTipRole and Column.MEMORY <= section < Column.SPEED:
            text = self.tr("Weights, F16 context and working memory at a window of %1 tokens")
            return text.replace("%1", number(MEMORY_WINDOWS[section - Column.MEMORY]))
        return None

    def _title(self, section: int) -> str:
        if Column.MEMORY <= section < Column.SPEED:
            return _WINDOW_TITLES[section - Column.MEMORY]
        return {
            Column.MODEL: self.tr("Model"),
            Column.STATE: self.tr("Here"),
            Column.SIZE: self.tr("Size"),
            Column.WINDOW: self.tr("Window"),
            Column.SPEED: self.tr("Reads here"),
            Column.LANGUAGES: self.tr("Languages"),
            Column.LICENCE: self.tr("Licence"),
        }[Column(section)]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a cell's text, colour, alignment or explanation."""
        row, section = self.rows[index.row()], index.column()
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._text(row, section)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._alignment(section)
        if role == Qt.ItemDataRole.ForegroundRole and self._is_too_much(row, section):
            return QColor(colours().missing)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tip(row, section)
        return None

    def _alignment(self, section: int) -> Qt.AlignmentFlag:
        side = Qt.AlignmentFlag.AlignRight if section in _RIGHT else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignVCenter

    def _text(self, row: ModelRow, section: int) -> str:
        if Column.MEMORY <= section < Column.SPEED:
            return self._memory(row, section - Column.MEMORY)
        match Column(section):
            case Column.MODEL:
                return row.name
            case Column.STATE:
                return self._state(row)
            case Column.SIZE:
                return self.tr("unknown") if row.n_bytes is None else gigabytes(row.n_bytes)
            case Column.WINDOW:
                return self.tr("unknown") if row.context_tokens is None else number(row.context_tokens)
            case Column.SPEED:
                return self._speed(row)
            case Column.LANGUAGES:
                return languages_text(row)
        return licence_text(row)

    def _memory(self, row: ModelRow, window_index: int) -> str:
        n_bytes = row.memory[window_index]
        if n_bytes is not None:
            mark = " ✕" if self._is_too_much(row, Column.MEMORY + window_index) else ""
            return gigabytes(n_bytes) + mark
        known = row.context_tokens is not None and row.context_tokens < MEMORY_WINDOWS[window_index]
        return "–" if known else "?"

    def _speed(self, row: ModelRow) -> str:
        if row.reads_per_s is None:
            return self.tr("not measured") if row.is_here else ""
        return self.tr("%1 tokens/s").replace("%1", number(round(row.reads_per_s)))

    def _state(self, row: ModelRow) -> str:
        if (download := self._downloads.get(row.id)) is not None:
            share = 100 * download.progress.n_done // max(1, download.progress.n_total)
            waits = download.state is DownloadState.WAITING
            return self.tr("waiting") if waits else self.tr("%1 %").replace("%1", number(share))
        if row.problem:
            return self.tr("damaged")
        if row.id == self._in_use:
            return self.tr("✓ in use")
        if row.is_here:
            return self.tr("✓ here")
        if row.n_bytes_kept:
            return self.tr("paused")
        return "" if row.can_be_downloaded else self._unavailable(row)

    def _unavailable(self, row: ModelRow) -> str:
        usable = row.model is None or row.model.usable
        return self.tr("from disk only") if usable else self.tr("cannot be used")

    def _is_too_much(self, row: ModelRow, section: int) -> bool:
        if not Column.MEMORY <= section < Column.SPEED or not self._free_bytes:
            return False
        n_bytes = row.memory[section - Column.MEMORY]
        return n_bytes is not None and n_bytes > usable_bytes(self._free_bytes)

    def _tip(self, row: ModelRow, section: int) -> str | None:
        if self._is_too_much(row, section):
            text = self.tr("More than can be used of the %1 that are free now")
            return text.replace("%1", gigabytes(self._free_bytes))
        if section == Column.LANGUAGES and row.model is not None and row.model.languages:
            return ", ".join(map(language_name, row.model.languages))
        if section == Column.SPEED and row.speeds is not None:
            return (
                self.tr("Answers with %1 tokens/s; each of 19 in 20 tokens within %2 ms")
                .replace("%1", number_with_decimal(row.speeds.decode_tokens_per_s))
                .replace("%2", number(round(row.speeds.token_ms_p95)))
            )
        if section == Column.SPEED and row.is_here:
            return self.tr("“unabridged bench --model %1” measures it").replace("%1", row.id)
        return row.name if section == Column.MODEL else None


class ModelTable(QTableView):
    """Shows a `ModelTableModel`; one row is chosen."""

    def __init__(self, model: ModelTableModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setObjectName("modelTable")
        self.setAccessibleName(self.tr("Comparison of models"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(Column.LANGUAGES, QHeaderView.ResizeMode.Stretch)
        header.setMinimumSectionSize(_LEAST_WIDTH)  # all of the stretched one where room is scarce
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
