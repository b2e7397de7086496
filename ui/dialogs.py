"""Small questions that never block the window: a name, a confirmation."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QInputDialog, QLineEdit, QMessageBox, QWidget


def ask_name(
    parent: QWidget, title: str, text: str, then: Callable[[str], None], *, initial: str = ""
) -> QInputDialog:
    """Ask for a name; `then` gets it unless it is empty or the user goes back."""
    dialog = QInputDialog(parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle(title)
    dialog.setLabelText(text)
    dialog.setTextValue(initial)
    dialog.resize(380, dialog.sizeHint().height())
    for line in dialog.findChildren(QLineEdit):
        line.setAccessibleName(text)
    dialog.textValueSelected.connect(lambda name: then(name.strip()) if name.strip() else None)
    dialog.open()
    return dialog


def confirm(
    parent: QWidget, text: str, consequence: str, action: str, then: Callable[[], None]
) -> QMessageBox:
    """Ask before something cannot be undone; `then` runs when the user says yes."""
    box = QMessageBox(QMessageBox.Icon.NoIcon, "Unabridged", text, parent=parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setInformativeText(consequence)
    yes = box.addButton(action, QMessageBox.ButtonRole.DestructiveRole)
    box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
    yes.clicked.connect(lambda _checked=False: then())
    box.open()
    return box
