"""Which of a model's verified files to fetch: its quantisation, its size, who made it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from engine.catalog import CatalogFile
from ui.widgets import gigabytes


class FileButton(QPushButton):
    """Names the chosen file; its menu has the others."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAutoDefault(False)
        self.file: CatalogFile | None = None
        self.files: tuple[CatalogFile, ...] = ()
        self._menu = QMenu(self)
        self.setMenu(self._menu)

    def offer(self, files: Sequence[CatalogFile], chosen: CatalogFile | None) -> None:
        """Offer these, the recommended one first."""
        self.files = tuple(files)
        self._menu.clear()
        for file in self.files:
            self._menu.addAction(_text(file)).triggered.connect(partial(self._choose, file))
        self._show(chosen if chosen in self.files else next(iter(self.files), None))

    def _choose(self, file: CatalogFile, _checked: bool = False) -> None:
        self._show(file)
        self.changed.emit()

    def _show(self, file: CatalogFile | None) -> None:
        self.file = file
        self.setText(f"{_text(file)}  ▾" if file else "")
        self.setAccessibleName(self.tr("File: %1").replace("%1", _text(file) if file else ""))


def _text(file: CatalogFile) -> str:
    maker = file.repository.partition("/")[0]
    return f"{file.quantisation} · {gigabytes(file.n_bytes or 0)} · {maker}"
