"""What the source says otherwise: one line for each altered or changed quotation, in words."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.evidence.model import Citation, Difference
from ui.theme import VERDICT_SIGNS
from ui.widgets import WrappingButton

_MAX_SHOWN = 3
"""Differences named for one quotation; its place shows the rest."""


class DifferenceLines(QWidget):
    """Calls out changed numbers, dates, names and negations. Emits the citation whose place is wanted."""

    chosen = Signal(object)

    def __init__(self, citations: Sequence[Citation], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        for number, citation in enumerate(citations, 1):
            # What alters the meaning is said first, mere wording only where nothing else differs.
            telling = [d for d in citation.differences if d.kind] or list(citation.differences)
            for difference in telling[:_MAX_SHOWN]:
                text = f"{VERDICT_SIGNS.get(citation.status.value, '')} {number}   {self._say(difference)}"
                kind = "alert" if difference.kind else "flat"
                row = WrappingButton(text, kind, tip=self.tr("Show the place in the source"))
                row.clicked.connect(partial(self._choose, citation))
                rows.addWidget(row, 0, Qt.AlignmentFlag.AlignLeft)

    def _choose(self, citation: Citation, _checked: bool = False) -> None:
        self.chosen.emit(citation)

    def _say(self, difference: Difference) -> str:
        kind = {
            "number": self.tr("Another number"),
            "date": self.tr("Another date"),
            "name": self.tr("Another name"),
            "negation": self.tr("Negated otherwise"),
            "duty": self.tr("Another duty"),
        }.get(difference.kind or "", self.tr("Other words"))
        if not difference.source:
            text = self.tr("%1: “%2” does not stand in the source")
        elif not difference.answered:
            text = self.tr("%1: the source also says “%3”")
        else:
            text = self.tr("%1: the answer says “%2”, the source “%3”")
        text = text.replace("%1", kind).replace("%2", difference.answered)
        return text.replace("%3", difference.source)


def has_differences(citations: Sequence[Citation]) -> bool:
    """Tell whether there is anything to call out."""
    return any(citation.differences for citation in citations)
