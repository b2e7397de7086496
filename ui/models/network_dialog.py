"""How downloads reach the net: offline mode, a mirror, a proxy, certificates."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QWidget,
)

from app.network import NetworkSettings, offline_is_forced
from ui.dialogs import save_buttons
from ui.widgets import button, label


class NetworkDialog(QDialog):
    """Edits the stored settings; `then` gets them when the user agrees."""

    def __init__(
        self,
        settings: NetworkSettings,
        then: Callable[[NetworkSettings], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Network"))
        self.setMinimumWidth(520)
        self._then = then
        self.offline = QCheckBox(self.tr("Offline: never open a connection"))
        self.offline.setAccessibleName(self.offline.text())
        self.offline.setChecked(settings.offline)
        if offline_is_forced():
            self.offline.setEnabled(False)
            self.offline.setToolTip(self.tr("UNABRIDGED_OFFLINE is set for this program."))
        self.mirror = self._line(self.tr("Mirror"), settings.mirror, self.tr("the model hub"))
        self.proxy = self._line(self.tr("Proxy"), settings.proxy, self.tr("as the system says"))
        self.ca_file = self._line(self.tr("Certificates"), settings.ca_file, self.tr("the system's"))
        self._lay_out()

    def _line(self, name: str, text: str, placeholder: str) -> QLineEdit:
        line = QLineEdit(text)
        line.setAccessibleName(name)
        line.setPlaceholderText(placeholder)
        return line

    def _lay_out(self) -> None:
        browse = button(self.tr("Choose…"), name=self.tr("Choose a certificate file"))
        browse.clicked.connect(self._choose)
        with_button = QHBoxLayout()
        with_button.setSpacing(8)
        with_button.addWidget(self.ca_file, 1)
        with_button.addWidget(browse)
        hint = label(
            self.tr("A hub's address, a folder, or the address of a .gguf file; tried first."), "quiet"
        )
        form = QFormLayout(self)
        form.setContentsMargins(20, 18, 20, 16)
        form.setVerticalSpacing(10)
        form.addRow(self.offline)
        form.addRow(self.tr("Mirror"), self.mirror)
        form.addRow("", hint)
        form.addRow(self.tr("Proxy"), self.proxy)
        form.addRow(self.tr("Certificates"), with_button)
        form.addRow(save_buttons(self, self.accept_settings))

    @Slot()
    def _choose(self) -> None:
        path, _ = QFileDialog.getOpenFileName(
            self,
            self.tr("Choose a certificate file"),
            "",
            self.tr("PEM files (*.pem *.crt *.cer);;All files (*)"),
        )
        if path:
            self.ca_file.setText(path)

    @Slot()
    def accept_settings(self) -> None:
        """Hand over what stands here."""
        self._then(
            NetworkSettings(
                offline=self.offline.isChecked(),
                proxy=self.proxy.text().strip(),
                ca_file=self.ca_file.text().strip(),
                mirror=self.mirror.text().strip(),
            )
        )
        self.accept()
