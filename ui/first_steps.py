"""The three steps of a first start, in the conversation's place until they are done."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.first_run import Offer, check_model_file, make_offer, samples
from app.states import ModelState
from ui.pages import PageContext
from ui.widgets import button, gigabytes, joined, label, number

_STARTER = "starter"


class Step(QFrame):
    """A number that becomes a tick, what to do, and the buttons that do it."""

    def __init__(
        self, n: int, title: str, buttons: Sequence[QPushButton], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("step")
        self._n = n
        self._mark = label("", "title")
        self._mark.setFixedWidth(18)
        self._title = label(title, "title")
        self.text = label("", "quiet")
        self.text.setWordWrap(True)
        self._row = QWidget()
        row = QHBoxLayout(self._row)
        row.setContentsMargins(0, 4, 0, 0)
        for one in buttons:
            row.addWidget(one)
        row.addStretch()
        self._row.setVisible(bool(buttons))
        self._has_buttons = bool(buttons)
        beside = QVBoxLayout()
        beside.setSpacing(4)
        for widget in (self._title, self.text, self._row):
            beside.addWidget(widget)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 14)
        layout.setSpacing(10)
        layout.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(beside, 1)
        self.set_done(False)

    def set_done(self, is_done: bool) -> None:
        """Tick the step off; its buttons are not needed any more."""
        self._mark.setText("✓" if is_done else str(self._n))
        self._row.setVisible(self._has_buttons and not is_done)


class FirstSteps(QWidget):
    """Choose a model, add documents, ask. Nothing is fetched here: sizes are said before the click."""

    files_wanted = Signal()
    folder_wanted = Signal()
    page_wanted = Signal(str)

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._offer: Offer | None = None
        self._is_asked = False
        self._make_buttons()
        models = (self._starter, self._open_file, self._all_models)
        self.model_step = Step(1, self.tr("Choose a model"), models)
        self.documents_step = Step(
            2, self.tr("Add documents"), (self._add_files, self._add_folder, self._sample)
        )
        self.ask_step = Step(3, self.tr("Ask"), ())
        self.ask_step.text.setText(
            self.tr("Write below. Beside every claim stands the place it rests on: one click opens it.")
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        for step in (self.model_step, self.documents_step, self.ask_step):
            layout.addWidget(step)
        self.refresh()

    def _make_buttons(self) -> None:
        self._starter = button(self.tr("Use the starter"), "primary")
        self._starter.clicked.connect(lambda: self._context.models.use(_STARTER))
        self._open_file = button(self.tr("Open a GGUF file…"))
        self._open_file.clicked.connect(self._choose_file)
        self._all_models = button(self.tr("All models…"))
        self._all_models.clicked.connect(lambda: self.page_wanted.emit("models"))
        self._add_files = button(self.tr("Add files…"), "primary")
        self._add_files.clicked.connect(self.files_wanted)
        self._add_folder = button(self.tr("Add a folder…"))
        self._add_folder.clicked.connect(self.folder_wanted)
        self._sample = button(self.tr("Open two sample contracts"))
        self._sample.clicked.connect(self._open_samples)

    # --- what is shown ------------------------------------------------------------------------

    @Slot()
    def refresh(self) -> None:
        """Tick off what is done."""
        controller = self._context.controller
        has_model = controller.model_state in (ModelState.OPENING, ModelState.READY)
        self.model_step.set_done(has_model)
        self.model_step.text.setText(self._model_text(has_model))
        self._starter.setVisible(bool(self._offer and self._offer.starter_bytes))
        self.documents_step.set_done(bool(controller.sources))
        self.documents_step.text.setText(
            self.tr("Drop contracts, a code folder or a chat export anywhere on this window.")
            if not controller.sources
            else self.tr("%Ln source(s) added.", "", len(controller.sources))
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        """Look at the machine once the steps are on screen: the window does not wait for that."""
        super().paintEvent(event)
        if not self._is_asked and self._context.controller.model_state is ModelState.CLOSED:
            self._is_asked = True
            QTimer.singleShot(0, self._ask_for_offer)

    @Slot()
    def _ask_for_offer(self) -> None:
        self._context.errands.run(make_offer, self._on_offer)

    def _model_text(self, has_model: bool) -> str:
        controller = self._context.controller
        name = controller.model_name
        if controller.model_state is ModelState.OPENING:
            return self.tr("%1 is loading.").replace("%1", name)
        if has_model:
            return name
        parts = []
        if controller.model_state is ModelState.FAILED:
            parts.append(self.tr("%1 could not be opened.").replace("%1", name))
        looking = self.tr("Looking at what fits this machine…")
        parts.append(self._offer_text(self._offer) if self._offer else looking)
        return "\n".join(parts)

    def _offer_text(self, offer: Offer) -> str:
        memory = self.tr("This machine has %1 of memory, %2 of it free.")
        text = memory.replace("%1", gigabytes(offer.total_bytes)).replace("%2", gigabytes(offer.free_bytes))
        if offer.suited_name:
            suited = self.tr("%1 suits it: a window of %2 tokens, a download of %3.")
            suited = suited.replace("%1", offer.suited_name).replace("%2", number(offer.suited_window))
            text = joined((text, suited.replace("%3", gigabytes(offer.suited_bytes))))
        if offer.starter_bytes:
            starter = self.tr(
                "The starter is here already, needs %1 of disk and no download. "
                "It shows how all works and is too small to rely on."
            )
            text += "\n" + starter.replace("%1", gigabytes(offer.starter_bytes))
        return text

    def _on_offer(self, offer: Offer) -> None:
        self._offer = offer
        self.refresh()

    # --- what is done -------------------------------------------------------------------------

    @Slot()
    def _choose_file(self) -> None:
        dialog = QFileDialog(self, self.tr("Open a model"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setNameFilter(self.tr("Models (*.gguf)"))
        dialog.fileSelected.connect(self.open_model_file)
        dialog.open()

    @Slot(str)
    def open_model_file(self, name: str) -> None:
        """Use a GGUF file from where it lies."""
        path = Path(name)
        self._context.errands.run(lambda: check_model_file(path), self._context.models.use)

    @Slot()
    def _open_samples(self) -> None:
        if self._context.controller.sources:
            return
        self._context.keeper.create(self.tr("Sample contracts"), samples())
