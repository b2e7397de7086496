"""What fits this machine best, why, and one button that gets or uses it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.recommend import Recommendation
from engine.advisor import Advice
from ui.models.texts import advice_reasons, advice_title
from ui.widgets import button, gigabytes, joined, label


class AdviceCard(QFrame):
    """The best advice for now."""

    #: The id of the model that is proposed.
    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._advice: Advice | None = None
        self._head = label("", "quiet")
        self._title = label("", "title")
        self._reasons = label()
        self._reasons.setWordWrap(True)
        self.show_it = button(self.tr("Show in the table"), "link")
        self.show_it.clicked.connect(self._on_show)
        top = QHBoxLayout()
        top.addWidget(self._title)
        top.addStretch(1)
        top.addWidget(self.show_it)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(14, 12, 14, 12)
        rows.setSpacing(4)
        rows.addWidget(self._head)
        rows.addLayout(top)
        rows.addWidget(self._reasons)

    @property
    def advice(self) -> Advice | None:
        """Return what is proposed; None where nothing fits."""
        return self._advice

    def show_recommendation(self, found: Recommendation) -> None:
        """Propose the best model for this machine and material."""
        self._advice = next(iter(found.advices), None)
        hardware = found.hardware
        head = self.tr("%1 of %2 memory free, %Ln core(s)", "", hardware.n_cores)
        head = head.replace("%1", gigabytes(hardware.free_bytes))
        self._head.setText(head.replace("%2", gigabytes(hardware.total_bytes)))
        self.show_it.setVisible(self._advice is not None)
        if self._advice is None:
            self._title.setText(self.tr("No model of the comparison fits"))
            self._reasons.setText(self.tr("Close other programs, or open a smaller GGUF file from disk."))
            return
        title = self.tr("Recommended here: %1").replace("%1", advice_title(self._advice))
        self._title.setText(title)
        self._reasons.setText(joined(advice_reasons(self._advice, found.need)))
        self.setToolTip(self._reasons.text())

    def set_compact(self, compact: bool) -> None:
        """Leave the reasons to the tool tip where the table needs the room."""
        self._reasons.setVisible(not compact)
        self._head.setVisible(not compact)

    def _on_show(self) -> None:
        if self._advice is not None:
            self.chosen.emit(self._advice.model.id)
