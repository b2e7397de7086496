"""Which files of a folder are read: patterns to include and to exclude."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.controller import Controller
from app.states import Source
from ui.theme import GAP
from ui.widgets import button, label


class PatternsDialog(QDialog):
    """Two lines of patterns, as in .gitignore; the folder is read again with them."""

    def __init__(self, controller: Controller, source: Source, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Files of %1").replace("%1", source.name))
        self.resize(440, self.sizeHint().height())
        self._controller = controller
        self._source_id = source.id
        self.include = QLineEdit(" ".join(source.options.include))
        self.include.setPlaceholderText("src/ *.py")
        self.exclude = QLineEdit(" ".join(source.options.exclude))
        self.exclude.setPlaceholderText("tests/ *.min.js")
        note = label(self.tr("Patterns as in .gitignore, with blanks between them. Exclude wins."), "quiet")
        note.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setSpacing(GAP)
        for line, name in (
            (self.include, self.tr("Read only these files")),
            (self.exclude, self.tr("Do not read these files")),
        ):
            line.setAccessibleName(name)
            layout.addWidget(label(name))
            layout.addWidget(line)
        layout.addWidget(note)
        layout.addLayout(self._make_buttons())

    def _make_buttons(self) -> QHBoxLayout:
        cancel = button(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self.read_button = button(self.tr("Read the folder again"), "primary")
        self.read_button.setDefault(True)
        self.read_button.clicked.connect(self.take)
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(cancel)
        row.addWidget(self.read_button)
        return row

    @Slot()
    def take(self) -> None:
        """Read the source again with what is written."""
        source = next((one for one in self._controller.sources if one.id == self._source_id), None)
        if source is not None:
            include, exclude = (tuple(line.text().split()) for line in (self.include, self.exclude))
            options = replace(source.options, include=include, exclude=exclude)
            if options != source.options:
                self._controller.read_again(source.id, options)
        self.accept()
