"""Every action by typing a few letters of it: Ctrl+K."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    QSortFilterProxyModel,
    QStringListModel,
    Qt,
    Slot,
)
from PySide6.QtGui import QColor, QKeyEvent, QKeySequence, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from ui.theme import ROW_HEIGHT, colours
from ui.widgets import label

#: Parts a command's name from its keys in the list's text, which screen readers read.
_KEYS_GAP = "    "
_PAD = 10


@dataclass(frozen=True, slots=True)
class Command:
    """An action with its name and, if it has one, its keys."""

    name: str
    run: Callable[[], object]
    keys: str = ""

    @property
    def text(self) -> str:
        """Return the line in the list."""
        if not self.keys:
            return self.name
        keys = QKeySequence(self.keys).toString(QKeySequence.SequenceFormat.NativeText)
        return f"{self.name}{_KEYS_GAP}{keys}"


class _Row(QStyledItemDelegate):
    """Gives the list the row height of the window, and the keys a column at its right edge."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw the row without its keys, then the keys."""
        name, _, keys = str(index.data()).partition(_KEYS_GAP)
        mine = QStyleOptionViewItem(option)
        self.initStyleOption(mine, index)
        width = mine.fontMetrics.horizontalAdvance(keys)
        room = mine.rect.width() - 3 * _PAD - width
        mine.text = mine.fontMetrics.elidedText(name, Qt.TextElideMode.ElideMiddle, room)
        style = mine.widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, mine, painter, mine.widget)
        painter.save()
        painter.setPen(QColor(colours().quiet))
        painter.setFont(mine.font)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(mine.rect.adjusted(0, 0, -_PAD, 0), right, keys)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the row's size."""
        return QSize(super().sizeHint(option, index).width(), ROW_HEIGHT)


class CommandPalette(QDialog):
    """A list of commands that shrinks while one types."""

    def __init__(self, commands: Sequence[Command], parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("palette")
        self.setAccessibleName(self.tr("Commands"))
        self._commands = tuple(commands)
        self._matches = QSortFilterProxyModel(self)
        self._matches.setSourceModel(QStringListModel([c.text for c in self._commands], self))
        self._matches.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.line = QLineEdit()
        self.line.setPlaceholderText(self.tr("What do you want to do?"))
        self.line.setAccessibleName(self.tr("Search commands"))
        self.line.textChanged.connect(self._on_text)
        self.line.installEventFilter(self)
        self.list = QListView()
        self.list.setModel(self._matches)
        self.list.setAccessibleName(self.tr("Commands"))
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.list.setItemDelegate(_Row(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.clicked.connect(self._run)
        self.nothing = label(self.tr("No command is called that: try another word."), "quiet")
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.nothing.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 10, 10, 10)
        layout.addWidget(self.line)
        layout.addWidget(self.list)
        layout.addWidget(self.nothing, 1)
        self.list.setCurrentIndex(self._matches.index(0, 0))
        self._place(parent)

    def _place(self, parent: QWidget) -> None:
        width = min(560, parent.width() - 80)
        self.resize(width, min(420, 70 + ROW_HEIGHT * len(self._commands)))
        top = parent.mapToGlobal(parent.rect().topLeft())
        self.move(top.x() + (parent.width() - width) // 2, top.y() + 72)
        self.line.setFocus()

    @Slot(str)
    def _on_text(self, text: str) -> None:
        self._matches.setFilterFixedString(text.strip())
        self.list.setCurrentIndex(self._matches.index(0, 0))
        is_empty = self._matches.rowCount() == 0
        self.list.setVisible(not is_empty)
        self.nothing.setVisible(is_empty)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let arrows and Enter act on the list while the cursor stays in the line."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
                self._move(-1 if event.key() == Qt.Key.Key_Up else 1)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._run(self.list.currentIndex())
                return True
        return super().eventFilter(watched, event)

    def _move(self, step: int) -> None:
        count = self._matches.rowCount()
        if count:
            row = (self.list.currentIndex().row() + step) % count
            self.list.setCurrentIndex(self._matches.index(row, 0))

    @Slot(QModelIndex)
    def _run(self, index: QModelIndex) -> None:
        if not index.isValid():
            return
        command = self._commands[self._matches.mapToSource(index).row()]
        self.close()
        command.run()
