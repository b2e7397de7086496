"""How much disk the stored context takes, in the status line; a click shows what it is."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QPushButton, QWidget

from app import stored_context
from app.stored_context import Kept
from engine.events import ReadDone
from ui.pages import PageContext
from ui.widgets import gigabytes


class DiskUse(QPushButton):
    """Looks at the disk after each reading, and when told to."""

    #: The bytes of each workspace by its label, asked for by `add_up`.
    sizes_known = Signal(object)

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "flat")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(self.tr("What was read and is kept, so that it is read only once"))
        self.setVisible(False)
        self._context = context
        self._seen: ReadDone | None = None
        self._renamed: list[tuple[str, str]] = []
        context.controller.reading_changed.connect(self._on_reading)

    @Slot()
    def look(self) -> None:
        """Add up what is kept, away from the window."""
        folder, budget = self._context.models.store_dir, self._context.preferences.current.store_budget_bytes
        if folder is not None and folder.exists():
            self._context.errands.run(lambda: stored_context.look(folder, budget), self._show)

    @Slot()
    def add_up(self) -> None:
        """Find out what each workspace takes."""
        folder, labels = self._context.models.store_dir, tuple(self._context.keeper.labels().values())
        if folder is not None and folder.exists():
            count = partial(stored_context.workspace_bytes, folder, labels)
            self._context.errands.run(count, self.sizes_known.emit)

    @Slot(str)
    def wipe(self, workspace: str) -> None:
        """Delete what only this workspace's readings use."""
        folder = self._context.models.store_dir
        if folder is not None and folder.exists():
            wipe = partial(stored_context.wipe_workspace, folder, workspace)
            self._context.errands.run(wipe, lambda _n_bytes: self.look())

    @Slot(str, str)
    def rename(self, workspace: str, new: str) -> None:
        """Call a workspace's readings otherwise, so that they are found when it is deleted."""
        folder = self._context.models.store_dir
        if self._context.controller.is_reading:
            self._renamed.append((workspace, new))  # what is being read is noted by its old name
        if folder is not None and folder.exists():
            rename = partial(stored_context.rename_workspace, folder, workspace, new)
            self._context.errands.run(rename, lambda _none: None)

    @Slot()
    def _on_reading(self) -> None:
        done = self._context.controller.read_done
        if done is not None and done is not self._seen:
            self._seen = done
            late, self._renamed = self._renamed, []
            for names in late:
                self.rename(*names)
            self.look()

    def _show(self, kept: Kept) -> None:
        text = self.tr("Context on disk %1 of %2").replace("%1", gigabytes(kept.n_bytes))
        self.setText(text.replace("%2", gigabytes(kept.budget_bytes)))
        self.setAccessibleName(self.text())
        self.setVisible(True)
