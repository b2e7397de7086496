"""The way to the pages: a switch for the work, a … menu for the rest."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QMenu, QPushButton, QWidget

from ui.pages import CONVERSATION, PageSpec
from ui.widgets import button


class PageSwitch(QWidget):
    """Conversation and the pages one works on, side by side; hidden while there is only one."""

    page_wanted = Signal(str)

    def __init__(self, specs: Sequence[PageSpec], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._buttons: dict[str, QPushButton] = {}
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(2)
        shown = [spec for spec in specs if spec.in_switch]
        self._add(CONVERSATION, self.tr("Conversation"), "")
        for spec in shown:
            self._add(spec.id, spec.title(), spec.keys)
        self.setVisible(bool(shown))
        self.show_current(CONVERSATION)

    def _add(self, page_id: str, title: str, keys: str) -> None:
        one = button(title, "segment", tip=_native(keys))
        one.setCheckable(True)
        one.clicked.connect(lambda: self.page_wanted.emit(page_id))
        self._group.addButton(one)
        self._buttons[page_id] = one
        self._row.addWidget(one)

    @Slot(str)
    def show_current(self, page_id: str) -> None:
        """Mark what is on screen; a page of the … menu marks nothing."""
        self._group.setExclusive(False)
        for own_id, one in self._buttons.items():
            one.setChecked(own_id == page_id)
        self._group.setExclusive(page_id in self._buttons)


class PageMenu(QPushButton):
    """The … menu: pages that are not part of the daily work."""

    page_wanted = Signal(str)

    def __init__(self, specs: Sequence[PageSpec], parent: QWidget | None = None) -> None:
        super().__init__("⋯", parent)
        self.setAccessibleName(self.tr("More"))
        self.setToolTip(self.tr("More"))
        menu = QMenu(self)
        for spec in specs:
            if spec.in_switch:
                continue
            action = menu.addAction(f"{spec.title()}\t{_native(spec.keys)}" if spec.keys else spec.title())
            action.triggered.connect(lambda _on=False, page_id=spec.id: self.page_wanted.emit(page_id))
        self.setMenu(menu)


def _native(keys: str) -> str:
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
