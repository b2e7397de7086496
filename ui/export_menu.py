"""The menu that writes the conversation on show to a file, or copies it."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QMenu, QPushButton, QWidget

from app.exports.conversation import Conversation, conversation_of
from app.messages import Notice
from ui.exporting import source_files
from ui.pages import PageContext


class ExportMenu(QPushButton):
    """Offers Markdown, Word, JSON, the clipboard, and an annotated copy of each cited PDF."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._controller = context.controller
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill)
        self.setMenu(self._menu)
        self.setText(self.tr("Export  ▾"))
        self.setAccessibleName(self.tr("Export the conversation"))
        self.setAutoDefault(False)
        for signal in (
            self._controller.turn_added,
            self._controller.turn_changed,
            self._controller.conversation_reset,
        ):
            signal.connect(self.refresh)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Offer the menu once there is an answer."""
        self.setEnabled(any(turn.text for turn in self._controller.turns))

    def conversation(self) -> Conversation:
        """Return the conversation on show as it would be exported."""
        turns = self._controller.turns
        title = turns[0].question if turns else ""
        return conversation_of(title, self._controller.model_name, turns)

    @Slot()
    def _fill(self) -> None:
        self._menu.clear()
        for text, ending in (
            (self.tr("Markdown…"), ".md"),
            (self.tr("Word document…"), ".docx"),
            (self.tr("JSON…"), ".json"),
        ):
            self._menu.addAction(text).triggered.connect(partial(self._choose_file, ending))
        self._menu.addAction(self.tr("Copy as Markdown")).triggered.connect(self.copy_markdown)
        self._menu.addSeparator()
        from app.exports.annotated import cited_pdfs

        cited = cited_pdfs(self.conversation())
        for path in cited:
            text = self.tr("Annotated copy of %1…").replace("%1", Path(path).name)
            self._menu.addAction(text).triggered.connect(partial(self._choose_copy, path))
        if not cited:
            self._menu.addAction(self.tr("No PDF is cited")).setEnabled(False)

    @Slot()
    def copy_markdown(self) -> None:
        """Put the conversation on the clipboard."""
        from app.exports.markdown import conversation_markdown

        QGuiApplication.clipboard().setText(conversation_markdown(self.conversation()))

    def _choose_file(self, ending: str, _checked: bool = False) -> None:
        name = f"{self._context.keeper.current.name or 'Unabridged'}{ending}"
        dialog = self._save_dialog(self.tr("Export the conversation"), name, ending)
        dialog.fileSelected.connect(lambda chosen: self.write(Path(chosen)))
        dialog.open()

    def _choose_copy(self, path: str, _checked: bool = False) -> None:
        name = self.tr("%1 (annotated).pdf").replace("%1", Path(path).stem)
        dialog = self._save_dialog(self.tr("Write an annotated copy"), name, ".pdf")
        dialog.fileSelected.connect(lambda chosen: self.annotate(path, Path(chosen)))
        dialog.open()

    def _save_dialog(self, title: str, name: str, ending: str) -> QFileDialog:
        dialog = QFileDialog(self, title, "", f"*{ending}")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.selectFile(name)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(ending.removeprefix("."))
        return dialog

    def write(self, target: Path) -> None:
        """Write the conversation on the errands thread; say where it is, or why it is not."""
        from app.exports.write import write_conversation

        conversation = self.conversation()
        sources = source_files(self._controller)
        self._context.errands.run(
            lambda: write_conversation(conversation, target, sources), lambda _none: self._say(target)
        )

    def annotate(self, path: str, target: Path) -> None:
        """Write an annotated copy of one cited PDF."""
        from app.exports.annotated import write_annotated
        from app.exports.write import check_place

        conversation, sources = self.conversation(), source_files(self._controller)
        passwords = {path: password} if (password := self._password_of(path)) else None

        def work() -> int:
            check_place(target, sources)
            return write_annotated(conversation, path, target, passwords)

        self._context.errands.run(work, lambda _n: self._say(target))

    def _password_of(self, path: str) -> str | None:
        for source in self._controller.sources:
            if any(document.path == path for document in source.documents):
                return source.options.password
        return None

    def _say(self, target: Path) -> None:
        self._controller.noticed.emit(Notice(self.tr("Written: %1").replace("%1", str(target)), is_good=True))
