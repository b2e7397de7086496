"""Find a conversation by any word that was said in it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QListWidget, QVBoxLayout, QWidget

from app.workspace_keeper import WorkspaceKeeper
from ui.widgets import label

_MAX_SHOWN = 100
_WAIT_MS = 150


class ConversationSearch(QDialog):
    """Looks into titles, questions and answers while one types; `chosen` gets the conversation's id."""

    def __init__(self, keeper: WorkspaceKeeper, chosen: Callable[[str], object], parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("palette")
        self.setAccessibleName(self.tr("Search conversations"))
        self._keeper, self._chosen = keeper, chosen
        self._ids: list[str] = []
        self.line = QLineEdit()
        self.line.setPlaceholderText(self.tr("Search questions and answers"))
        self.line.setAccessibleName(self.tr("Search questions and answers"))
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Conversations"))
        self.list.itemActivated.connect(self.open_current)
        self.list.itemClicked.connect(self.open_current)
        self.nothing = label("", "quiet")
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.line.installEventFilter(self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_WAIT_MS)
        self._timer.timeout.connect(self.search)
        self.line.textChanged.connect(self._timer.start)
        self.line.returnPressed.connect(self.open_current)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 10, 10, 10)
        layout.addWidget(self.line)
        layout.addWidget(self.list)
        layout.addWidget(self.nothing, 1)
        self.resize(min(560, parent.width() - 80), 360)
        top = parent.mapToGlobal(parent.rect().topLeft())
        self.move(top.x() + (parent.width() - self.width()) // 2, top.y() + 72)
        self.search()
        self.line.setFocus()

    @Slot()
    def search(self) -> None:
        """List the conversations that hold what is written; all of them while nothing is."""
        found = self._keeper.conversations(self.line.text().strip())[:_MAX_SHOWN]
        self._ids = [one.id for one in found]
        self.list.clear()
        self.list.addItems([one.title for one in found])
        self.list.setCurrentRow(0)
        self.list.setVisible(bool(found))
        self.nothing.setVisible(not found)
        if self.line.text().strip():
            self.nothing.setText(self.tr("No question and no answer holds this."))
        else:
            self.nothing.setText(self.tr("What you ask in this workspace is found here."))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrows act on the list while the cursor stays in the line."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and self.list.count():
            step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
            if step:
                self.list.setCurrentRow((self.list.currentRow() + step) % self.list.count())
                return True
        return super().eventFilter(watched, event)

    @Slot()
    def open_current(self) -> None:
        """Open the conversation that is marked."""
        if self._timer.isActive():
            self._timer.stop()
            self.search()
        row = self.list.currentRow()
        if 0 <= row < len(self._ids):
            self.close()
            self._chosen(self._ids[row])
