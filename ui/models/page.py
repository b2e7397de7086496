"""The Models page: compare, choose, get, use, remove. Nothing is fetched without a click and a consent."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QMessageBox, QVBoxLayout, QWidget

from app import paths
from app.comparison import ModelRow
from app.messages import Notice
from app.model_library import ModelLibrary
from app.model_scan import ModelAdded
from app.network import stored_network
from engine.catalog import CatalogFile, CatalogModel
from ui.command_palette import Command
from ui.dialogs import confirm
from ui.models.advice_card import AdviceCard
from ui.models.details import ModelDetails
from ui.models.network_dialog import NetworkDialog
from ui.models.table import ModelTable, ModelTableModel
from ui.pages import Page, PageContext
from ui.widgets import button, gigabytes, joined, label, megabytes

#: Below this height, in pixels, reasons move to a tool tip.
_ROOMY_HEIGHT = 620


class ModelsPage(Page):
    """Shows a `ModelLibrary`, which goes on with its downloads while other pages are shown."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptDrops(True)
        self._context = context
        self._home = paths.home()
        self.library = ModelLibrary(
            self._home, paths.models_dir(), paths.cache_dir(), parent=context.controller
        )
        self._chosen_id = self._first_id = ""
        self.table_model = ModelTableModel(self)
        self.table = ModelTable(self.table_model)
        self.card = AdviceCard()
        self.details = ModelDetails()
        self._offline = label("", "quiet")
        self._build()
        self._connect()

    def _build(self) -> None:
        self.open_button = button(self.tr("Open a GGUF file…"))
        self.network_button = button(self.tr("Network…"))
        self.servers_button = button(self.tr("Servers…"), tip=self.tr("A model on a server instead"))
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(label(self.tr("Models"), "heading"))
        head.addWidget(self._offline)
        head.addStretch(1)
        head.addWidget(self.open_button)
        head.addWidget(self.network_button)
        head.addWidget(self.servers_button)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(28, 20, 28, 20)
        rows.setSpacing(12)
        rows.addLayout(head)
        rows.addWidget(self.card)
        rows.addWidget(self.table, 1)
        rows.addWidget(self.details)
        self.card.setVisible(False)
        self.details.setVisible(False)

    def _connect(self) -> None:
        library, controller = self.library, self._context.controller
        library.changed.connect(self.refresh)
        library.added.connect(self._on_added)
        library.fetched.connect(self._on_fetched)
        library.noticed.connect(controller.noticed)
        controller.model_changed.connect(self.refresh)
        controller.closing.connect(library.shut_down)
        self.open_button.clicked.connect(self.choose_file)
        self.network_button.clicked.connect(self.show_network)
        self.servers_button.clicked.connect(lambda: self.page_wanted.emit("servers"))
        self.card.chosen.connect(self.choose)
        self.table.selectionModel().currentRowChanged.connect(self._on_row)
        details = self.details
        details.get_wanted.connect(self._ask_consent)
        details.use_wanted.connect(self._use)
        details.remove_wanted.connect(self._remove)
        details.pause_wanted.connect(lambda: library.pause(self._chosen_id))
        details.cancel_wanted.connect(lambda: library.cancel(self._chosen_id))
        details.file_wanted.connect(self.choose_file)

    def opened(self) -> None:
        """Compare anew: memory, files and material may have changed."""
        self.library.scan(self._context.controller.documents)
        self.refresh()

    def commands(self) -> tuple[Command, ...]:
        """Offer the page's buttons in the palette."""
        return (
            Command(self.tr("Open a GGUF file…"), self.choose_file),
            Command(self.tr("Network settings of downloads…"), self.show_network),
        )

    def restyle(self) -> None:
        """Draw the table's marks in the new colours."""
        self.table.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the table the room where there is little."""
        super().resizeEvent(event)
        self.card.set_compact(self.height() < _ROOMY_HEIGHT)

    # --- showing ------------------------------------------------------------------------------

    @Slot()
    def refresh(self) -> None:
        """Show the library as it is now."""
        self._context.controller.set_connected(bool(self.library.downloads))
        offline = self.library.network().offline
        self._offline.setText(self.tr("Offline: nothing can be downloaded") if offline else "")
        seen = self.library.seen
        if seen is None:
            return
        in_use = next((row.id for row in seen.rows if self._is_in_use(row)), "")
        free_bytes = seen.recommendation.hardware.free_bytes
        self.table_model.show(seen.rows, self.library.downloads, in_use, free_bytes)
        self.card.show_recommendation(seen.recommendation)
        self.card.setVisible(True)
        if self._row() is None:
            advice = self.card.advice
            self.choose(in_use or (advice.model.id if advice else seen.rows[0].id))
        row = self._row()
        download = self.library.downloads.get(self._chosen_id)
        name = self._context.controller.model_name
        self.details.show_row(row, download, model_name=name, offline=offline)
        self._use_first()

    def _is_in_use(self, row: ModelRow) -> bool:
        return any(ref.name == self._context.controller.model_name for ref in row.refs)

    def _row(self) -> ModelRow | None:
        return next((row for row in self.table_model.rows if row.id == self._chosen_id), None)

    @Slot(str)
    def choose(self, model_id: str) -> None:
        """Select a model in the table."""
        for index, row in enumerate(self.table_model.rows):
            if row.id == model_id:
                self._chosen_id = model_id
                self.table.selectRow(index)

    @Slot()
    def _on_row(self) -> None:
        index = self.table.currentIndex().row()
        if 0 <= index < len(self.table_model.rows):
            self._chosen_id = self.table_model.rows[index].id
            self.refresh()

    # --- acting -------------------------------------------------------------------------------

    @Slot(object)
    def _ask_consent(self, file: CatalogFile) -> None:
        """Say what would be fetched, from where, under which licence, and ask."""
        row = self._row()
        if row is None or row.model is None:
            return
        model, size = row.model, gigabytes(file.n_bytes or 0, 2)
        box = QMessageBox(QMessageBox.Icon.NoIcon, "Unabridged", "", parent=self)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        text = self.tr("Download %1 %2, %3?").replace("%1", row.name).replace("%2", file.quantisation)
        box.setText(text.replace("%3", size))
        origin = self.tr("It comes from %1 and is checked by its sha256.").replace("%1", file.repository)
        licence = self.tr("Its licence is %1.").replace("%1", model.licence or "")
        box.setInformativeText(joined((licence, model.licence_note, origin)))
        yes = box.addButton(self.tr("Accept the licence and download"), QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        yes.clicked.connect(partial(self._get, model, file))
        box.open()

    def _get(self, model: CatalogModel, file: CatalogFile, _checked: bool = False) -> None:
        self.library.get(model, file, accepted_licence=model.licence or "")

    @Slot()
    def _use(self) -> None:
        if (ref := self.details.chosen_ref) is not None:
            self._context.models.use(str(ref.path))

    @Slot()
    def _remove(self) -> None:
        row = self._row()
        if row is None:
            return
        if row.model is None or not row.is_here:
            self.library.remove(row.id)
            return
        n_bytes = sum(ref.path.stat().st_size for ref in row.refs if ref.path.is_file())
        confirm(
            self,
            self.tr("Remove %1?").replace("%1", row.name),
            self.tr("%1 are freed. It can be downloaded again.").replace("%1", megabytes(n_bytes)),
            self.tr("Remove"),
            partial(self._remove_now, row),
        )

    def _remove_now(self, row: ModelRow) -> None:
        if self._is_in_use(row):
            self._context.models.use("")
        self.library.remove(row.id)

    @Slot()
    def choose_file(self) -> None:
        """Let the user choose GGUF files."""
        chosen, _ = QFileDialog.getOpenFileNames(
            self, self.tr("Open a GGUF file"), "", self.tr("GGUF models (*.gguf)")
        )
        self.open_files([Path(path) for path in chosen])

    def open_files(self, files: Sequence[Path]) -> None:
        """Check GGUF files and add them to the table."""
        for file in files:
            self.library.add_file(file)

    @Slot()
    def show_network(self) -> None:
        """Edit how downloads reach the net."""
        NetworkDialog(stored_network(self._home), self.library.change_network, self).open()

    @Slot(object)
    def _on_added(self, added: ModelAdded) -> None:
        self._chosen_id = added.ref.id
        for remark in added.remarks:
            self._context.controller.noticed.emit(Notice(remark))

    @Slot(str)
    def _on_fetched(self, model_id: str) -> None:
        """Use the first model there is at once: nobody downloads it for anything else."""
        if not self._context.controller.model_name:
            self._first_id = model_id

    def _use_first(self) -> None:
        row = next((row for row in self.table_model.rows if row.id == self._first_id and row.refs), None)
        if row is not None:
            self._first_id = ""
            self._context.models.use(str(row.refs[0].path))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Accept local GGUF files; other files go to the window."""
        if gguf_files(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open what was dropped."""
        self.open_files(gguf_files(event))
        event.acceptProposedAction()


def gguf_files(event: QDropEvent) -> list[Path]:
    """Return the local GGUF files of a drop."""
    files = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
    return [file for file in files if file.suffix.lower() == ".gguf"]
