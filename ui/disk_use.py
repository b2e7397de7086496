"""How much disk the stored context takes, in the status line; a click shows what it is."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QPushButton, QWidget

from app import stored_context
from app.stored_context import Kept
from engine.events import ReadDone
from ui.pages import PageContext
from ui.widgets import gigabytes


class DiskUse(QPushButton):
    """Looks at the disk after each reading, and when told to."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "flat")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(self.tr("What was read and is kept, so that it is read only once"))
        self.setVisible(False)
        self._context = context
        self._seen: ReadDone | None = None
        context.controller.reading_changed.connect(self._on_reading)

    @Slot()
    def look(self) -> None:
        """Add up what is kept, away from the window."""
        folder, budget = self._context.models.store_dir, self._context.preferences.current.store_budget_bytes
        if folder is not None and folder.exists():
            self._context.errands.run(lambda: stored_context.look(folder, budget), self._show)

    @Slot(str)
    def wipe(self, reading: str) -> None:
        """Delete what only this reading uses."""
        folder = self._context.models.store_dir
        if folder is not None and folder.exists():
            errands = self._context.errands
            errands.run(lambda: stored_context.wipe(folder, reading), lambda _n_bytes: self.look())

    @Slot()
    def _on_reading(self) -> None:
        done = self._context.controller.read_done
        if done is not None and done is not self._seen:
            self._seen = done
            self.look()

    def _show(self, kept: Kept) -> None:
        text = self.tr("Context on disk %1 of %2").replace("%1", gigabytes(kept.n_bytes))
        self.setText(text.replace("%2", gigabytes(kept.budget_bytes)))
        self.setAccessibleName(self.text())
        self.setVisible(True)
