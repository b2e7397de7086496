"""What helps a source that cannot be read as it is: its password, or recognising its scanned pages."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QInputDialog, QLineEdit, QMenu, QWidget

from app.controller import Controller
from app.states import Source
from ingest.errors import EncryptedSourceError
from ingest.options import TESSERACT
from ui.said import said

#: Tesseract's names; what is missing on this machine is said with the package's name when chosen.
_LANGUAGES = ("eng", "chi_sim", "jpn", "kor")


class SourceFixes(QWidget):
    """Never shown itself: it holds the dialogs, fills menus, and asks once for each locked file."""

    def __init__(self, controller: Controller, parent: QWidget) -> None:
        super().__init__(parent)
        self.hide()
        self._controller = controller
        self._asked: set[str] = set()
        controller.sources_changed.connect(self._ask_for_new_passwords)

    def fill(self, menu: QMenu, source: Source) -> None:
        """Add what helps this source to its menu."""
        if source.is_locked:
            menu.addAction(self.tr("Enter the password…"), partial(self.ask_password, source.id))
        if n_pages := source.n_pictures:
            names = dict(zip(_LANGUAGES, self._language_names(), strict=True))
            pages = menu.addMenu(self.tr("Recognise the text of %Ln page(s)", "", n_pages))
            for language, name in names.items():
                pages.addAction(name, partial(self.recognise, source.id, (language,)))
        if not menu.isEmpty():
            menu.addSeparator()

    def fix_for(self, source: Source) -> Callable[[], object] | None:
        """Return what a click on an unreadable source's row does, if anything."""
        return partial(self.ask_password, source.id) if source.is_locked else None

    def ask_password(self, source_id: str) -> QInputDialog:
        """Ask for a password and read the source again with it; it is never saved."""
        source = self._source(source_id)
        dialog = QInputDialog(self.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(self.tr("Password"))
        dialog.setLabelText(
            said(source.problem) or self.tr("A password is needed to open %1.").replace("%1", source.name)
        )
        dialog.setTextEchoMode(QLineEdit.EchoMode.Password)
        for line in dialog.findChildren(QLineEdit):
            line.setAccessibleName(self.tr("Password"))
        dialog.textValueSelected.connect(partial(self._unlock, source_id))
        dialog.open()
        return dialog

    def recognise(self, source_id: str, languages: tuple[str, ...]) -> None:
        """Read a source again, its pages without text through OCR."""
        options = replace(self._source(source_id).options, ocr_engine=TESSERACT, ocr_languages=languages)
        self._controller.read_again(source_id, options)

    def _unlock(self, source_id: str, password: str) -> None:
        if password and any(source.id == source_id for source in self._controller.sources):
            options = replace(self._source(source_id).options, password=password)
            self._controller.read_again(source_id, options)

    @Slot()
    def _ask_for_new_passwords(self) -> None:
        """Ask once for a file that turns out to be locked, and again when the password was wrong."""
        for source in self._controller.sources:
            password = source.options.password or ""
            if source.problem_code == EncryptedSourceError.code and source.id + password not in self._asked:
                self._asked.add(source.id + password)
                self.ask_password(source.id)
                return

    def _source(self, source_id: str) -> Source:
        return next(source for source in self._controller.sources if source.id == source_id)

    def _language_names(self) -> tuple[str, ...]:
        return self.tr("English"), self.tr("Chinese, simplified"), self.tr("Japanese"), self.tr("Korean")
