"""Below the table: what the chosen model is good for, and what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from app.comparison import ModelRow
from app.model_library import Download, DownloadState
from engine.catalog import CatalogFile
from engine.installed import ModelRef
from ui.models.file_button import FileButton
from ui.models.texts import licence_text, progress_text, sentence
from ui.said import said
from ui.widgets import button, gigabytes, joined, label


class ModelDetails(QFrame):
    """The chosen row, in sentences, with its buttons."""

    #: The `CatalogFile` to download.
    get_wanted = Signal(object)
    use_wanted = Signal()
    remove_wanted = Signal()
    pause_wanted = Signal()
    cancel_wanted = Signal()
    file_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._row: ModelRow | None = None
        self._model_name, self._offline = "", False
        self._download: Download | None = None
        self._name = label("", "title")
        self._about = label()
        self._about.setWordWrap(True)
        self._terms = label("", "quiet")
        self._terms.setWordWrap(True)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setRange(0, 1000)
        self._bar.setAccessibleName(self.tr("Download progress"))
        self._numbers = label("", "quiet")
        self.files = FileButton()
        self.files.changed.connect(self._show_terms)
        self._make_buttons()
        rows = QVBoxLayout(self)
        rows.setContentsMargins(14, 12, 14, 12)
        rows.setSpacing(8)
        for widget in (self._name, self._about, self._terms):
            rows.addWidget(widget)
        rows.addLayout(self._progress_row())
        rows.addLayout(self._button_row())

    def _make_buttons(self) -> None:
        self.use = button(self.tr("Use this model"), "primary")
        self.use.clicked.connect(self.use_wanted)
        self.get = button("")
        self.get.clicked.connect(lambda: self.get_wanted.emit(self.files.file))
        self.pause = button(self.tr("Pause"), name=self.tr("Pause the download"))
        self.pause.clicked.connect(self.pause_wanted)
        self.cancel = button(self.tr("Cancel"), name=self.tr("Cancel the download"))
        self.cancel.clicked.connect(self.cancel_wanted)
        self.open_file = button(self.tr("Open a GGUF file…"), name=self.tr("Open its GGUF file from disk"))
        self.open_file.clicked.connect(self.file_wanted)
        self.remove = button("")
        self.remove.clicked.connect(self.remove_wanted)

    def _progress_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self._bar, 1)
        for widget in (self._numbers, self.pause, self.cancel):
            row.addWidget(widget)
        return row

    def _button_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        for widget in (self.use, self.files, self.get, self.open_file, self.remove):
            row.addWidget(widget)
        row.addStretch(1)
        return row

    def show_row(
        self, row: ModelRow | None, download: Download | None, *, model_name: str, offline: bool
    ) -> None:
        """Show a row and what goes on with it; `model_name` is in use; None leaves the space empty."""
        is_other = row is None or self._row is None or row.id != self._row.id
        self._row, self._download = row, download
        self._model_name, self._offline = model_name, offline
        self.setVisible(row is not None)
        if row is None:
            return
        if is_other or _files_of(row) != self.files.files:
            self.files.offer(_files_of(row), row.file)
        self._name.setText(row.name)
        self._about.setText(self._about_text(row))
        self._show_progress(download)
        self.files.setVisible(row.can_be_downloaded and download is None and len(self.files.files) > 1)
        self.open_file.setVisible(row.model is not None and row.model.usable and not row.can_be_downloaded)
        self.remove.setVisible(download is None and (row.is_here or row.n_bytes_kept > 0))
        self.remove.setText(self._remove_text(row))
        self.remove.setAccessibleName(self.remove.text())
        self._show_terms()

    def _about_text(self, row: ModelRow) -> str:
        if row.problem:
            return said(row.problem)
        sentences = [row.model.strength, row.model.limit] if row.model is not None else []
        sentences = [sentence(one) for one in (*sentences, row.cannot)]
        if row.model is None:
            own = self.tr("Your own file, in no catalog: %1").replace("%1", str(row.refs[0].path))
            sentences.insert(0, own)
        return joined(sentences)

    def _show_progress(self, download: Download | None) -> None:
        for widget in (self._bar, self._numbers, self.pause, self.cancel):
            widget.setVisible(download is not None)
        if download is None:
            return
        progress = download.progress
        self._bar.setValue(round(1000 * progress.n_done / max(1, progress.n_total)))
        waits = download.state is DownloadState.WAITING
        self._numbers.setText(self.tr("Waiting for another download") if waits else progress_text(progress))
        for one in (self.pause, self.cancel):
            one.setEnabled(download.state is not DownloadState.STOPPING)

    @property
    def chosen_ref(self) -> ModelRef | None:
        """Return the chosen file where it is on this machine; a file of no catalog is the only one."""
        file, refs = self.files.file, self._row.refs if self._row is not None else ()
        if file is None:
            return next(iter(refs), None)
        return next((ref for ref in refs if ref.path.name == file.name), None)

    def _remove_text(self, row: ModelRow) -> str:
        if row.model is None:
            return self.tr("Forget")
        return self.tr("Remove…") if row.is_here else self.tr("Delete what came")

    @Slot()
    def _show_terms(self) -> None:
        """Say size, licence and origin of the chosen file; the button repeats what matters."""
        row, file = self._row, self.files.file
        if row is None:
            return
        terms = [self.tr("Licence: %1.").replace("%1", licence_text(row))] if row.model is not None else []
        if row.model is not None and row.model.licence_note:
            terms.append(sentence(row.model.licence_note))
        if row.model is not None and row.model.usable and not row.can_be_downloaded:
            terms.append(self.tr("Its size and hash are not verified, so it can only be opened from disk."))
        self._terms.setText(joined(terms))
        self._terms.setVisible(bool(terms))
        ref = self.chosen_ref
        in_use = ref is not None and ref.name == self._model_name
        self.use.setVisible(ref is not None and not row.problem)
        self.use.setEnabled(not in_use)
        self.use.setText(self.tr("In use") if in_use else self.tr("Use this model"))
        can_get = file is not None and file.can_be_downloaded and row.can_be_downloaded
        self.get.setVisible(can_get and self._download is None and ref is None)
        self.get.setEnabled(not self._offline)
        if file is not None:
            self._show_get(row, file)

    def _show_get(self, row: ModelRow, file: CatalogFile) -> None:
        text = self.tr("Go on…") if row.n_bytes_kept else self.tr("Get…")
        size = gigabytes(file.n_bytes or 0, 2)
        self.get.setText(f"{text}  {size} · {licence_text(row)}")
        name = self.tr("Download %1, %2, licence %3").replace("%1", row.name).replace("%2", size)
        self.get.setAccessibleName(name.replace("%3", licence_text(row)))


def _files_of(row: ModelRow) -> tuple[CatalogFile, ...]:
    """Return the verified files, and one that is here all the same."""
    if row.model is None:
        return ()
    own = (row.file,) if row.refs and row.file is not None and row.file not in row.model.downloads else ()
    return (*own, *row.model.downloads)
