"""The card under the grid: all there is to the chosen cell, and what the user says of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from app.evidence.model import Citation
from app.review.desk import ReviewDesk
from app.review.grid import CellKey, Line
from app.review.model import Mark, State
from ui.review.words import (
    place_text,
    position_word,
    reason_text,
    severity_word,
    stale_text,
    state_colours,
    state_word,
    value_text,
)
from ui.said import pack_word
from ui.theme import GAP, PADDING, colours
from ui.widgets import Chip, ElidedLabel, button, label

_SHOWN_LINES = 6
_STATES = (None, State.FOUND, State.ABSENT, State.UNSURE)


class CellCard(QWidget):
    """Shows a cell whole and takes marks. What is typed is saved when the field is left."""

    citation_chosen = Signal(object)
    again_wanted = Signal(str, str)

    def __init__(self, desk: ReviewDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("reviewCard")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._desk = desk
        self._key: CellKey | None = None
        self._line: Line | None = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(PADDING + 6, 10, PADDING + 6, 10)
        layout.setSpacing(6)
        layout.addLayout(self._make_head())
        layout.addLayout(self._make_text())
        layout.addLayout(self._make_marks())
        desk.cell_changed.connect(self._on_cell)
        desk.grid_changed.connect(self.clear)
        desk.running_changed.connect(self._on_running)

    # --- building -----------------------------------------------------------------------------

    def _make_head(self) -> QHBoxLayout:
        self._title = label("", "title")
        self._document = ElidedLabel()
        self._document.setProperty("tone", "quiet")
        self._chips = QHBoxLayout()
        self._chips.setSpacing(6)
        close = button("✕", "flat", name=self.tr("Close the card"), tip=self.tr("Close the card"))
        close.clicked.connect(self.hide)
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addWidget(self._title)
        row.addLayout(self._chips)
        row.addWidget(self._document, 1)
        row.addWidget(close)
        return row

    def _make_text(self) -> QHBoxLayout:
        self._text = label("")
        self._text.setWordWrap(True)
        self._text.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._text.setObjectName("reviewCardText")
        area = QScrollArea()
        area.setObjectName("reviewCardArea")
        area.setWidgetResizable(True)
        area.setWidget(self._text)
        area.setFixedHeight(_SHOWN_LINES * self._text.fontMetrics().lineSpacing())
        area.setAccessibleName(self.tr("The model's answer and its proof"))
        self._open = button(self.tr("Show the page"), "link", name=self.tr("Show the proof in the document"))
        self._open.clicked.connect(self.open_proof)
        self._again = button(self.tr("Ask again"), "link", tip=self.tr("Ask this question of this document"))
        self._again.clicked.connect(self._on_again)
        actions = QVBoxLayout()
        actions.setSpacing(4)
        for widget in (self._open, self._again):
            actions.addWidget(widget, 0, Qt.AlignmentFlag.AlignRight)
        actions.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addWidget(area, 1)
        row.addLayout(actions)
        return row

    def _make_marks(self) -> QHBoxLayout:
        self._state = QComboBox()
        self._state.setAccessibleName(self.tr("Your verdict"))
        for state in _STATES:
            self._state.addItem(state_word(state) if state else self.tr("As found"))
        self._state.activated.connect(self._save)
        self._answer = _field(self.tr("Your answer, in place of the model's"), self._save)
        self._note = _field(self.tr("Note"), self._save)
        self._checked = QCheckBox(self.tr("Checked"))
        self._checked.setToolTip(self.tr("Space in the grid does the same"))
        self._checked.clicked.connect(self._save)
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addWidget(self._state)
        row.addWidget(self._answer, 3)
        row.addWidget(self._note, 2)
        row.addWidget(self._checked)
        return row

    # --- showing ------------------------------------------------------------------------------

    def show_cell(self, key: CellKey, line: Line | None) -> None:
        """Show a cell; one without an answer can still be asked."""
        if key != self._key:
            self._key = key
            self._fill_marks(self._desk.mark_of(key))
        self._line = line
        grid = self._desk.grid
        question = next(q for q in grid.pack.questions if q.id == key[1])
        subject = next(s for s in grid.subjects if s.key == key[0])
        self._title.setText(pack_word(grid.pack, question.title))
        self._title.setToolTip(question.question)
        self._document.setText(subject.name)
        self._show_chips(line)
        self._text.setText(self._words(question.question, line))
        self._open.setVisible(line is not None and line.cell.place is not None)
        self._again.setText(self.tr("Ask again") if line else self.tr("Ask"))
        self._again.setEnabled(self._desk.can_run)
        for widget in (self._state, self._answer, self._note, self._checked):
            widget.setEnabled(line is not None)
        self.show()

    def restyle(self) -> None:
        """Draw the chips with the present palette."""
        self._show_chips(self._line)

    @Slot()
    def clear(self) -> None:
        """Show nothing."""
        self._key = self._line = None
        self.hide()

    def _show_chips(self, line: Line | None) -> None:
        while item := self._chips.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        if line is None:
            return
        c = colours()
        self._chips.addWidget(Chip(state_word(line.state), *state_colours(line.state, c)))
        if severity := severity_word(line.severity):
            text = self.tr("severity: %1").replace("%1", severity)
            self._chips.addWidget(Chip(text, c.quiet, c.neutral_ground))
        if line.stale:
            self._chips.addWidget(Chip(self.tr("↻ out of date"), c.approximate, c.approximate_ground))
        if line.is_by_hand:
            self._chips.addWidget(Chip(self.tr("by hand"), c.quiet, c.neutral_ground))
            return  # the model's doubts and the rules' confidence are settled
        share = self.tr("confidence %1 %").replace("%1", str(round(line.cell.confidence * 100)))
        self._chips.addWidget(Chip(share, c.quiet, c.neutral_ground))

    def _words(self, question: str, line: Line | None) -> str:
        if line is None:
            return f"{question}\n" + self.tr("Not asked yet.")
        cell = line.cell
        said = " ".join(cell.answer.split())
        value = value_text(line.question.form, cell.value)
        if value.casefold() not in said.casefold():
            said += f"  ({value})"
        parts = [question, self.tr("The model's answer: %1").replace("%1", said)]
        if line.stale:
            parts.append(self.tr("Out of date: %1").replace("%1", stale_text(line.stale)))
        if (reason := reason_text(cell.reason)) and not line.is_by_hand:
            parts.append(self.tr("Needs eyes because: %1").replace("%1", reason))
        if cell.second:
            parts.append(self.tr("Asked in other words: %1").replace("%1", " ".join(cell.second.split())))
        parts += [self._quoted(citation, place_text(line)) for citation in cell.citations[:1]]
        parts += [f"“{_in_line(citation)}”" for citation in cell.citations[1:3]]
        if not cell.citations and cell.nearest:
            parts.append(self.tr("Nearest passage, no proof: %1").replace("%1", _in_line(cell.nearest[0])))
        if line.verdict:
            verdict = position_word(line.verdict.position)
            rule = f" ({line.verdict.rule})" if line.verdict.rule else ""
            parts.append(self.tr("Playbook: %1").replace("%1", f"{verdict}{rule}"))
        return "\n".join(parts)

    def _quoted(self, citation: Citation, where: str) -> str:
        return f"{where}  “{_in_line(citation)}”" if where else f"“{_in_line(citation)}”"

    def _fill_marks(self, mark: Mark) -> None:
        self._state.setCurrentIndex(_STATES.index(mark.state) if mark.state in _STATES else 0)
        self._answer.setText(mark.answer)
        self._note.setText(mark.note)
        self._checked.setChecked(mark.is_checked)

    # --- acting -------------------------------------------------------------------------------

    @Slot()
    def open_proof(self) -> None:
        """Show where the proof stands, or the nearest passage."""
        if self._line and (proof := self._line.cell.proof):
            self.citation_chosen.emit(proof)

    @Slot()
    def _on_again(self) -> None:
        if self._key:
            self.again_wanted.emit(*self._key)

    @Slot()
    def _save(self) -> None:
        if self._key is None or self._line is None:
            return
        mark = Mark(
            self._answer.text().strip(),
            _STATES[self._state.currentIndex()],
            self._note.text().strip(),
            self._checked.isChecked(),
        )
        self._desk.mark(self._key, mark)

    def toggle_checked(self, key: CellKey) -> None:
        """Check a cell, or take the check back."""
        mark = self._desk.mark_of(key)
        self._desk.mark(key, replace(mark, is_checked=not mark.is_checked))
        if key == self._key:
            self._fill_marks(self._desk.mark_of(key))

    @Slot()
    def _on_running(self) -> None:
        self._again.setEnabled(self._desk.can_run)

    @Slot(str, str)
    def _on_cell(self, subject: str, question_id: str) -> None:
        if self._key == (subject, question_id) and self.isVisible():
            grid = self._desk.grid
            question = next(q for q in grid.pack.questions if q.id == question_id)
            column = next(s for s in grid.subjects if s.key == subject)
            self.show_cell((subject, question_id), grid.line(column, question))


def _in_line(citation: Citation) -> str:
    return " ".join(citation.quote.split())


def _field(name: str, save: Callable[[], None]) -> QLineEdit:
    field = QLineEdit()
    field.setAccessibleName(name)
    field.setPlaceholderText(name)
    field.editingFinished.connect(save)
    return field
