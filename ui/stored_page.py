"""What was read and is kept on disk: how much, since when, pinned or not; and how to be rid of it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QDateTime, QLocale, Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QTreeWidget, QTreeWidgetItem, QWidget

from app import stored_context
from app.stored_context import Kept, KeptReading
from ui.dialogs import confirm
from ui.page_column import column
from ui.pages import Page, PageContext
from ui.widgets import button, gigabytes, label, number

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class StoredPage(Page):
    """A table of readings. All that touches the disk runs on the errands thread."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._folder = context.models.store_dir
        self._readings: tuple[KeptReading, ...] = ()
        self._sum = label("", "quiet")
        self._sum.setWordWrap(True)
        self._table = self._make_table()
        self._pin = button(self.tr("Pin"))
        self._pin.clicked.connect(self._toggle_pin)
        self._wipe = button(self.tr("Wipe…"))
        self._wipe.clicked.connect(self._ask_wipe)
        self._wipe_all = button(self.tr("Wipe everything…"))
        self._wipe_all.clicked.connect(self._ask_wipe_all)
        rows = column(self)
        rows.addWidget(label(self.tr("Stored context"), "heading"))
        text = label(
            self.tr("What the model has read is kept, so that the next question about it starts at once."),
            "quiet",
        )
        text.setWordWrap(True)
        rows.addWidget(text)
        rows.addWidget(self._sum)
        rows.addSpacing(8)
        rows.addWidget(self._table, 1)
        actions = QHBoxLayout()
        for one in (self._pin, self._wipe):
            actions.addWidget(one)
        actions.addStretch(1)
        actions.addWidget(self._wipe_all)
        rows.addLayout(actions)
        self._show(None)

    def _make_table(self) -> QTreeWidget:
        table = QTreeWidget()
        table.setAccessibleName(self.tr("Readings"))
        table.setHeaderLabels(
            [self.tr("Reading"), self.tr("Tokens"), self.tr("Size"), self.tr("Last used"), self.tr("Pinned")]
        )
        for section in (1, 2):
            table.headerItem().setTextAlignment(section, _RIGHT)
        table.setRootIsDecorated(False)
        table.setUniformRowHeights(True)
        table.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        table.currentItemChanged.connect(self._on_selected)
        return table

    def opened(self) -> None:
        """Look at the disk anew."""
        if self._folder is not None:
            folder, budget = self._folder, self._context.preferences.current.store_budget_bytes
            self._context.errands.run(lambda: stored_context.look(folder, budget), self._show)

    def _show(self, kept: Kept | None) -> None:
        self._readings = ()  # while rows go, none of them is chosen
        self._table.clear()
        self._readings = kept.readings if kept else ()
        for one in self._readings:
            self._table.addTopLevelItem(_row(one, self.tr("pinned")))
        if first := self._table.topLevelItem(0):
            self._table.setCurrentItem(first)
        for section, width in enumerate((300, 90, 90, 150, 60)):
            self._table.setColumnWidth(section, width)
        self._sum.setText(self._sum_text(kept))
        self._wipe_all.setEnabled(bool(kept and kept.n_bytes))
        self._on_selected()

    def _sum_text(self, kept: Kept | None) -> str:
        if self._folder is None:
            return self.tr("Nothing is kept: this start was asked not to.")
        if kept is None:
            return self.tr("Looking at the disk…")
        text = self.tr("%1 of at most %2, in %3").replace("%1", gigabytes(kept.n_bytes))
        return text.replace("%2", gigabytes(kept.budget_bytes)).replace("%3", str(kept.folder))

    def _current(self) -> KeptReading | None:
        item = self._table.currentItem()
        return self._readings[self._table.indexOfTopLevelItem(item)] if item and self._readings else None

    @Slot()
    def _on_selected(self) -> None:
        current = self._current()
        self._pin.setEnabled(current is not None)
        self._wipe.setEnabled(current is not None)
        self._pin.setText(self.tr("Unpin") if current and current.pinned else self.tr("Pin"))

    # --- actions ------------------------------------------------------------------------------

    @Slot()
    def _toggle_pin(self) -> None:
        current, folder = self._current(), self._folder
        if current and folder:
            change = partial(stored_context.pin, folder, current.label, not current.pinned)
            self._context.errands.run(change, lambda _none: self.opened())

    @Slot()
    def _ask_wipe(self) -> None:
        current = self._current()
        if current:
            confirm(
                self,
                self.tr("Wipe what was read of “%1”?").replace("%1", current.label),
                self.tr("Your files stay. The next question about them reads them again."),
                self.tr("Wipe"),
                lambda: self._wipe_now(current.label),
            )

    @Slot()
    def _ask_wipe_all(self) -> None:
        confirm(
            self,
            self.tr("Wipe everything that was read and kept?"),
            self.tr("Every byte of it is deleted, pinned readings too. Your files and conversations stay."),
            self.tr("Wipe everything"),
            lambda: self._wipe_now(None),
        )

    def _wipe_now(self, reading: str | None) -> None:
        folder = self._folder
        if folder is not None:
            wipe = partial(stored_context.wipe, folder, reading)
            self._context.errands.run(wipe, lambda _n_bytes: self._on_wiped())

    def _on_wiped(self) -> None:
        self.opened()
        self._context.controller.look_for_stored()


def _row(one: KeptReading, pinned: str) -> QTreeWidgetItem:
    used = QLocale().toString(QDateTime.fromSecsSinceEpoch(int(one.used_at)), QLocale.FormatType.ShortFormat)
    texts = [one.label, number(one.n_tokens), gigabytes(one.n_bytes), used, pinned if one.pinned else ""]
    item = QTreeWidgetItem(texts)
    item.setToolTip(0, one.label)
    for section in (1, 2):
        item.setTextAlignment(section, _RIGHT)
    return item
