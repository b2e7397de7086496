"""The whole context window as a table, and how large it is: what it would need is said while one drags."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QSlider,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.choices import key_of
from app.window_memory import WindowMemory
from ui.pages import PageContext
from ui.reasons import mode_text, reason_text
from ui.widgets import button, gigabytes, joined, label, number, number_with_decimal

_STEP = 1_024
_SMALLEST = 2_048
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class LedgerDialog(QDialog):
    """Every document with its mode, tokens and reason; below it the size of the window."""

    def __init__(self, context: PageContext, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Context window"))
        self.resize(760, 520)
        self._context = context
        self.table = self._make_table()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(10)
        layout.addWidget(self.table, 1)
        if (memory := context.controller.window_memory) is not None:
            layout.addWidget(self._make_size(memory))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.close)
        layout.addWidget(buttons)
        context.controller.plan_changed.connect(self._fill)
        self._fill()

    def _make_table(self) -> QTreeWidget:
        table = QTreeWidget()
        table.setAccessibleName(self.tr("What the window holds"))
        table.setHeaderLabels(
            [self.tr("Part"), self.tr("Enters as"), self.tr("Tokens"), self.tr("Share"), self.tr("Why")]
        )
        table.setRootIsDecorated(False)
        table.setUniformRowHeights(True)
        for column, width in enumerate((260, 90, 90, 70)):
            table.setColumnWidth(column, max(width, table.header().sectionSizeHint(column)))
        for column in (2, 3):
            table.headerItem().setTextAlignment(column, _RIGHT)
        return table

    @Slot()
    def _fill(self) -> None:
        self.table.clear()
        plan = self._context.controller.plan
        if plan is None:
            return
        names = {key_of(document): document.name for document in self._context.controller.documents}
        for entry in plan.entries:
            self._add(
                names.get(entry.key, ""),
                mode_text(entry.mode),
                entry.n_tokens,
                plan.window,
                reason_text(entry),
            )
        self._add(self.tr("Instructions, conversation"), "", plan.n_overhead, plan.window)
        self._add(self.tr("Kept for the answer"), "", plan.n_answer, plan.window)
        self._add(self.tr("Free"), "", max(0, plan.n_free), plan.window)

    def _add(self, name: str, mode: str, n_tokens: int, window: int, why: str = "") -> None:
        share = f"{number_with_decimal(100 * n_tokens / window)} %" if window else ""
        item = QTreeWidgetItem([name, mode, number(n_tokens), share, why])
        item.setToolTip(0, name)
        item.setToolTip(4, why)
        for column in (2, 3):
            item.setTextAlignment(column, _RIGHT)
        self.table.addTopLevelItem(item)

    # --- size ---------------------------------------------------------------------------------

    def _make_size(self, memory: WindowMemory) -> QWidget:
        self._memory = memory
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setAccessibleName(self.tr("Size of the context window"))
        self.slider.setRange(min(_SMALLEST, memory.trained) // _STEP, max(1, memory.trained // _STEP))
        self.slider.setValue(self._context.controller.window // _STEP)
        self.slider.valueChanged.connect(self._show_size)
        self.size_text = label("", "quiet")
        self.size_text.setWordWrap(True)
        self.apply_button = button(self.tr("Use this size"), "primary")
        self.apply_button.clicked.connect(self._apply)
        box = QWidget()
        rows = QVBoxLayout(box)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(label(self.tr("Size of the window"), "title"))
        line = QHBoxLayout()
        line.addWidget(self.slider, 1)
        line.addWidget(self.apply_button)
        rows.addLayout(line)
        rows.addWidget(self.size_text)
        self._show_size()
        return box

    def _wanted(self) -> int:
        """Return the tokens the slider stands at; its end is all that the model was trained for."""
        if self.slider.value() == self.slider.maximum():
            return self._memory.trained
        return self.slider.value() * _STEP

    @Slot()
    def _show_size(self) -> None:
        wanted = self._wanted()
        text = self.tr("%1 tokens need %2 of memory; %3 were free when the model was opened.")
        text = text.replace("%1", number(wanted)).replace("%2", gigabytes(self._memory.needed_bytes(wanted)))
        text = text.replace("%3", gigabytes(self._memory.free_bytes))
        fits = self._memory.fits(wanted)
        if not fits:
            text = joined((text, self.tr("✕ That does not fit this machine.")))
        elif wanted != self._context.controller.window:
            more = self.tr("The model is opened again, and the sources are read anew or taken from disk.")
            text = joined((text, more))
        self.size_text.setText(text)
        self.apply_button.setEnabled(fits and wanted != self._context.controller.window)

    @Slot()
    def _apply(self) -> None:
        self._context.models.use_window(self._wanted())
        self.close()
