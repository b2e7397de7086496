"""What an answer keeps folded, and why it cost what it did."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPushButton, QWidget

from app.states import AnswerView
from ui.widgets import number

translate = QCoreApplication.translate


class Folded(QPushButton):
    """A word that shows or hides what it stands for."""

    def __init__(self, text: str, body: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "flat")
        self.setCheckable(True)
        self._text, self._body = text, body
        self.setAccessibleName(text)
        self.toggled.connect(self._show)
        self._show(False)

    def _show(self, is_open: bool) -> None:
        self.setText(f"{'▾' if is_open else '▸'} {self._text}")
        self._body.setVisible(is_open)


def reason_of(answer: AnswerView) -> str:
    """Say why so much was reused and so much read."""
    done = answer.done
    if done.n_reused is None or done.n_evaluated is None:
        return translate("Answer", "The server does not tell what it reused.")
    if done.n_reused > done.n_evaluated:
        text = translate(
            "Answer",
            "The sources were read before and are still in memory. "
            "Only the %1 tokens of this question and its frame were new.",
        )
        return text.replace("%1", number(done.n_evaluated))
    text = translate(
        "Answer",
        "%1 tokens had to be read: what stands before the question changed, or was not in memory.",
    )
    return text.replace("%1", number(done.n_evaluated))
