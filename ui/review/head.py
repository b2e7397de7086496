"""The head of the review page: what is asked of what, the counts as filters, the buttons."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QHBoxLayout,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from app.review.desk import ReviewDesk
from app.review.model import State
from ui.flow_layout import FlowLayout
from ui.review.words import state_colours
from ui.said import pack_word
from ui.theme import GAP, colours
from ui.widgets import ElidedLabel, button, chip_width, duration, label, number, paint_chip

_CHIP_HEIGHT = 22
_REFRESH_MS = 40


class CountChip(QAbstractButton):
    """A count that filters the grid to its state when pressed."""

    def __init__(self, state: State, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.state = state
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def sizeHint(self) -> QSize:
        """Return the chip's size."""
        return QSize(chip_width(self.text(), self.font()) + 4, _CHIP_HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the chip, with an outline while it filters or has the keyboard."""
        c = colours()
        painter = QPainter(self)
        colour, ground = state_colours(self.state, c)
        paint_chip(painter, QPointF(self.width() - 2, self.height() / 2), self.text(), colour, ground)
        if self.isChecked() or self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(colour if self.isChecked() else c.accent), 1.4))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 10, 10)


class ReviewHead(QWidget):
    """Names the review and starts, stops, filters it."""

    filter_changed = Signal(object)

    def __init__(self, desk: ReviewDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.title = ElidedLabel()
        self.title.setProperty("tone", "heading")
        self.title.setMinimumWidth(120)
        self.pack = button("")
        self.playbook = button(self.tr("Playbook  ▾"), name=self.tr("Playbook"))
        self.export = button(self.tr("Export  ▾"), name=self.tr("Export"))
        self.run = button("", "primary")
        self.run.clicked.connect(self._on_run)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 14, 20, 10)
        layout.setSpacing(GAP)
        layout.addLayout(self._make_first_row())
        layout.addLayout(self._make_chips(desk))
        layout.addWidget(self._make_progress())
        # Cells come in bursts, and counting them goes over the whole grid: once for all of a burst.
        self._soon = QTimer(self, singleShot=True, interval=_REFRESH_MS)
        self._soon.timeout.connect(self.refresh)
        desk.grid_changed.connect(self.refresh)
        desk.cell_changed.connect(self._refresh_soon)
        desk.running_changed.connect(self._refresh_soon)
        self.refresh()

    def _make_first_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addWidget(self.title, 1)
        for widget in (self.pack, self.playbook, self.export, self.run):
            row.addWidget(widget)
        return row

    def _make_chips(self, desk: ReviewDesk) -> FlowLayout:
        flow = FlowLayout(GAP)
        self._group = QButtonGroup(self)
        self._group.setExclusive(False)
        self.chips = {state: CountChip(state) for state in State}
        for chip in self.chips.values():
            self._group.addButton(chip)
            flow.addWidget(chip)
        self._hint = label("", "quiet")
        self._size = label("", "quiet")
        self.stale = button("", "link", tip=self.tr("Your own answers, notes and checks stay"))
        self.stale.clicked.connect(desk.run_stale)
        for widget in (self._hint, self.stale, self._size):
            flow.addWidget(widget)
        self._group.buttonClicked.connect(self._on_chip)
        return flow

    def _make_progress(self) -> QWidget:
        self._progress = QWidget()
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(150)
        self._bar.setAccessibleName(self.tr("Progress of the review"))
        self._where = ElidedLabel()
        self._where.setProperty("tone", "quiet")
        row = QHBoxLayout(self._progress)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        row.addWidget(self._bar)
        row.addWidget(self._where, 1)
        return self._progress

    @property
    def only(self) -> State | None:
        """Return the state that the grid is filtered to."""
        return next((state for state, chip in self.chips.items() if chip.isChecked()), None)

    @Slot()
    def _refresh_soon(self) -> None:
        if not self._soon.isActive():
            self._soon.start()

    @Slot()
    def refresh(self) -> None:
        """Show the counts and what can be done now."""
        desk, grid = self._desk, self._desk.grid
        questions = self.tr("%Ln question(s)", "", len(grid.pack.questions))
        asked_of = self.tr("%Ln document(s)", "", len(grid.subjects))
        self._size.setText(f"{questions} × {asked_of}")
        self._fit_title()
        self.pack.setText(self.tr("Questions  ▾"))
        self.pack.setAccessibleName(self.tr("Questions"))
        self._show_counts()
        n_open = desk.n_open
        if desk.is_running:
            self.run.setText(self.tr("Stop"))
        elif n_open and n_open < len(grid.pack.questions) * len(grid.subjects):
            self.run.setText(self.tr("Go on"))
        else:
            self.run.setText(self.tr("Run"))
        self.run.setAccessibleName(self.run.text())
        self.run.setEnabled(desk.is_running or (desk.can_run and n_open > 0))
        no_model = bool(grid.subjects) and not desk.is_running and not desk.can_run
        self.run.setToolTip(self.tr("No model is open: choose one on the Models page") if no_model else "")
        self.export.setEnabled(bool(grid.cells))
        self._progress.setVisible(desk.is_running)
        if desk.is_running:
            self._show_progress()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say how large the review is beside its name, or below where there is no room."""
        super().resizeEvent(event)
        self._fit_title()

    def _fit_title(self) -> None:
        pack, size = self._desk.grid.pack, self._size.text()
        name = pack_word(pack, pack.name)
        whole = f"{name} · {size}"
        fits = self.title.fontMetrics().horizontalAdvance(whole) <= self.title.width()
        self.title.setText(whole if fits else name)
        self._size.setVisible(not fits)

    def _show_counts(self) -> None:
        counts = self._desk.grid.counts()
        texts = {
            State.FOUND: self.tr("✓ %1 found"),
            State.ABSENT: self.tr("✕ %1 absent"),
            State.UNSURE: self.tr("? %1 need eyes")
            if counts[State.UNSURE] != 1
            else self.tr("? %1 needs eyes"),
            State.FAILED: self.tr("! %1 failed"),
        }
        for state, chip in self.chips.items():
            chip.setText(texts[state].replace("%1", number(counts[state])))
            chip.setAccessibleName(chip.text())
            chip.setToolTip(self.tr("Show only questions with such an answer"))
            chip.setVisible(counts[state] > 0)
            chip.updateGeometry()
            chip.update()
            if not counts[state] and chip.isChecked():
                chip.setChecked(False)
                self.filter_changed.emit(None)
        n_missing = self._desk.n_missing
        hint = self.tr("%Ln not asked yet", "", n_missing) if n_missing and not self._desk.is_running else ""
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))
        n_stale = self._desk.n_stale
        self.stale.setText("↻ " + self.tr("Ask %Ln out of date again", "", n_stale))
        self.stale.setVisible(n_stale > 0 and not self._desk.is_running)
        self.stale.setEnabled(self._desk.can_run)

    def _show_progress(self) -> None:
        desk = self._desk
        now, total = desk.under_way, len(desk.grid.pack.questions) * len(desk.grid.subjects)
        name = now.subject.name if now else ""
        if desk.reading is not None:
            reading = desk.reading
            self._bar.setRange(0, max(1, reading.n_total))
            self._bar.setValue(reading.n_done)
            text = self.tr("Reading %1").replace("%1", name)
            if now and now.n_passes > 1:  # larger than the window
                text += "  ·  " + self.tr("in %Ln passes", "", now.n_passes)
            tokens = self.tr("%1 of %2 tokens").replace("%1", number(reading.n_done))
            text += "  ·  " + tokens.replace("%2", number(reading.n_total))
            if desk.seconds_left is None and reading.seconds_left is not None:
                text += "  ·  " + self.tr("%1 left").replace("%1", duration(reading.seconds_left))
        else:
            n_done = total - len(desk.waiting)
            self._bar.setRange(0, max(1, total))
            self._bar.setValue(n_done)
            text = self.tr("Asking %1").replace("%1", name) if name else self.tr("Waiting for the model")
            answers = self.tr("%1 of %2 answers").replace("%1", number(n_done))
            text += "  ·  " + answers.replace("%2", number(total))
        if desk.seconds_left is not None:
            text += "  ·  " + self.tr("about %1 left in all").replace("%1", duration(desk.seconds_left))
        self._where.setText(text)

    @Slot()
    def _on_run(self) -> None:
        if self._desk.is_running:
            self._desk.cancel()
        else:
            self._desk.run()

    @Slot(QAbstractButton)
    def _on_chip(self, pressed: QAbstractButton) -> None:
        for chip in self.chips.values():
            if chip is not pressed:
                chip.setChecked(False)
        self.filter_changed.emit(self.only)
