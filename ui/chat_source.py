"""What a chat's source offers beside other sources: which messages are read, and how its dates are."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtWidgets import QDialog, QMenu, QWidget

from app.controller import Controller
from app.states import Source
from ingest.model import Kind

#: Values of `ingest.chats.ChatFormat` and what people call them; names are not translated.
FORMATS = (
    ("whatsapp", "WhatsApp"),
    ("signal", "Signal"),
    ("telegram", "Telegram"),
    ("discord", "Discord"),
    ("slack", "Slack"),
    ("chatgpt", "ChatGPT"),
    ("claude", "Claude"),
    ("mbox", "mbox"),
    ("vtt", "WebVTT"),
    ("srt", "SubRip"),
    ("qmsum", "QMSum"),
)


class ChatSource(QWidget):
    """Never shown itself: it fills menus and holds the dialog."""

    def __init__(self, controller: Controller, parent: QWidget) -> None:
        super().__init__(parent)
        self.hide()
        self._controller = controller

    def fill(self, menu: QMenu, source: Source) -> None:
        """Add what a chat offers to its source's menu; to a text's, that it is a chat after all."""
        kinds = {document.kind for document in source.whole_documents}
        if Kind.CHAT in kinds:
            menu.addAction(self.tr("Messages and dates of this chat…"), partial(self.open_dialog, source.id))
            menu.addSeparator()
        elif kinds == {Kind.TEXT} and source.path.is_file():
            formats = menu.addMenu(self.tr("Read as a chat"))
            for value, name in (*FORMATS, ("transcript", self.tr("Transcript: “Name: words”"))):
                options = replace(source.options, chat_format=value)
                formats.addAction(name, partial(self._controller.read_again, source.id, options))
            menu.addSeparator()

    def open_dialog(self, source_id: str) -> QDialog:
        """Let the user choose messages, and correct the export's format and dates."""
        from ui.chat_dialog import ChatDialog

        dialog = ChatDialog(self._controller, source_id, self.window())
        dialog.open()
        return dialog
