"""The playbook as text, checked while it is saved."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QVBoxLayout, QWidget

from app.review.desk import ReviewDesk
from app.review.pack_file import PackError
from ui.dialogs import save_buttons
from ui.said import said
from ui.theme import PADDING, fixed_font
from ui.widgets import label

_EXAMPLE = """\
# question id: its positions. Rules: found, absent, yes, no, at most 60 days, at least 1 year,
# before 2027-01-01, New York | Delaware, not exclusive | sole
governing-law:
  preferred: [New York | Delaware]
  unacceptable: [absent]
"""


class PlaybookDialog(QDialog):
    """Edits what answers are compared with."""

    def __init__(self, desk: ReviewDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setWindowTitle(self.tr("Playbook"))
        self.resize(620, 460)
        hint = label(
            self.tr(
                "For each question what you prefer, accept and refuse. Empty: the questions' own positions."
            ),
            "quiet",
        )
        hint.setWordWrap(True)
        self.text = QPlainTextEdit(desk.playbook_text or _EXAMPLE)
        self.text.setFont(fixed_font())
        self.text.setAccessibleName(self.tr("Playbook"))
        self.problem = label("", "warning")
        self.problem.setWordWrap(True)
        self.problem.hide()
        buttons = save_buttons(self, self.save)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(PADDING, PADDING, PADDING, PADDING)
        for widget in (hint, self.text, self.problem, buttons):
            layout.addWidget(widget)

    @Slot()
    def save(self) -> None:
        """Take the playbook, or say what is wrong with it."""
        try:
            self._desk.set_playbook(self.text.toPlainText())
        except PackError as error:
            self.problem.setText(said(str(error)))
            self.problem.show()
        else:
            self.accept()
