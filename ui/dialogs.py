"""Small questions that never block the window: a name, a confirmation."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QInputDialog, QLineEdit, QMessageBox, QWidget


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


def save_buttons(dialog: QDialog, save: Callable[[], None]) -> QDialogButtonBox:
    """Return Save and Cancel for the foot of a dialog; `save` closes it when it may."""
    standard = QDialogButtonBox.StandardButton
    buttons = QDialogButtonBox(standard.Save | standard.Cancel)
    buttons.button(standard.Save).setProperty("kind", "primary")
    for one in buttons.buttons():
        one.setIcon(QIcon())  # some styles put coloured pictures there
    buttons.accepted.connect(save)
    buttons.rejected.connect(dialog.reject)
    return buttons


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
