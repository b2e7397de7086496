"""What can be done with an answer, and why it cost what it did."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from app.states import AnswerView
from ui.turn_text import code_blocks
from ui.widgets import button, number

translate = QCoreApplication.translate
_MAX_LINE = 48


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


def copy_code_button(text: str) -> QPushButton | None:
    """Return what copies the code of an answer, block by block; None where it holds none."""
    blocks = code_blocks(text)
    if not blocks:
        return None
    result = button(translate("Answer", "Copy code"), "flat")
    if len(blocks) == 1:
        result.clicked.connect(lambda: QGuiApplication.clipboard().setText(blocks[0]))
        return result
    menu = QMenu(result)
    for block in blocks:
        line = block.strip().split("\n")[0][:_MAX_LINE]
        menu.addAction(line, partial(QGuiApplication.clipboard().setText, block))
    result.setMenu(menu)
    return result


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
