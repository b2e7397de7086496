"""The top bar's way to a model: which one is open, the others that are here, the pages that have more."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QLabel, QMenu, QPushButton, QWidget

from app import paths
from app.controller import Controller
from app.memory_use import memory_use
from app.model_choice import ModelChoice
from app.states import ModelState
from ui.pages import PageSpec
from ui.widgets import number_with_decimal

_LOOK_EVERY_MS = 3_000
_PAGES = ("models", "servers")


class ModelButton(QPushButton):
    """Names the model; its menu switches to another one that is here, and leads to the Models page."""

    page_wanted = Signal(str)

    def __init__(
        self,
        controller: Controller,
        models: ModelChoice,
        pages: Sequence[PageSpec],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAutoDefault(False)
        self._controller = controller
        self._models = models
        self._pages = [spec for spec in pages if spec.id in _PAGES]
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill)
        self.setMenu(self._menu)

    def show_model(self, name: str) -> None:
        """Show what the model is called, shortened by the caller, and whether it is ready."""
        state = {
            ModelState.CLOSED: self.tr("no model"),
            ModelState.OPENING: self.tr("loading"),
            ModelState.READY: "",
            ModelState.FAILED: self.tr("not loaded"),
        }[self._controller.model_state]
        text = "  ·  ".join(part for part in (name, state) if part)
        self.setText(f"{text}  ▾")
        self.setAccessibleName(self.tr("Model: %1").replace("%1", text))

    @Slot()
    def _fill(self) -> None:
        """List what is here now, and the servers that were agreed to. Looks at names only, so it is quick."""
        from app.servers import SavedServers
        from engine.installed import installed_models

        self._menu.clear()
        for ref in installed_models(paths.models_dir()):
            action = self._menu.addAction(ref.name)
            action.setCheckable(True)
            action.setChecked(ref.name == self._controller.model_name)
            action.triggered.connect(partial(self._use, str(ref.path)))
        for saved in SavedServers(paths.home()).all():
            if saved.is_agreed:
                server = saved.server
                action = self._menu.addAction(self.tr("⚠ Server %1").replace("%1", server.host))
                action.setCheckable(True)
                action.setChecked(server.host == self._controller.sent_to)
                action.triggered.connect(partial(self._use, server.url))
        if not self._menu.actions():
            self._menu.addAction(self.tr("No model is here yet")).setEnabled(False)
        self._menu.addSeparator()
        for spec in self._pages:
            text = self.tr("%1…").replace("%1", spec.title())
            self._menu.addAction(text).triggered.connect(partial(self._go, spec.id))

    def _use(self, model: str, _checked: bool = False) -> None:
        self._models.use(model)

    def _go(self, page_id: str, _checked: bool = False) -> None:
        self.page_wanted.emit(page_id)


class MemoryLabel(QLabel):
    """Shows the memory in use: "2.9 of 15.6 GB"."""

    def __init__(self, controller: Controller, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("tone", "quiet")
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_EVERY_MS)
        self._timer.timeout.connect(self.refresh)
        controller.model_changed.connect(self.refresh)
        controller.closing.connect(self._timer.stop)

    @Slot()
    def begin(self) -> None:
        """Look for the first time, which costs an import: once the window is on screen."""
        self.refresh()
        self._timer.start()

    @Slot()
    def refresh(self) -> None:
        """Look at the memory now."""
        now = memory_use()
        text = self.tr("%1 of %2 GB").replace("%1", number_with_decimal(now.used / 1e9))
        self.setText(text.replace("%2", number_with_decimal(now.total / 1e9)))
        tip = self.tr("Memory that Unabridged uses, of this machine's; %1 GB are free.")
        self.setToolTip(tip.replace("%1", number_with_decimal(now.free / 1e9)))
