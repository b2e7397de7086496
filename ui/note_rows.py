"""A note: something to know, in a sentence, and what can be done about it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from functools import partial

from PySide6.QtCore import Qt, QTimer, SignalInstance, Slot
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ui.flow_layout import FlowLayout
from ui.theme import GAP, SMALL_PX, sized
from ui.widgets import button, clear, label


@dataclass(frozen=True, slots=True)
class Note:
    """One thing to know. `actions` are pairs of a button's text and what it does; `tip` explains more."""

    sign: str
    text: str
    actions: Sequence[tuple[str, Callable[[], object]]] = field(default=())
    tip: str = ""


class NoteRow(QFrame):
    """A sign, a sentence, and beside or under it what can be done."""

    def __init__(self, note: Note, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sourceNote")
        self.note = note
        self.setAccessibleName(note.text)
        self.setToolTip(note.tip)
        sign = label(note.sign, "quiet")
        sign.setFixedWidth(18)
        text = label(note.text)
        text.setWordWrap(True)
        text.setFont(sized(text.font(), SMALL_PX))
        self.buttons = [button(name, "link", name=f"{name}: {note.text}") for name, _ in note.actions]
        for widget, (_, action) in zip(self.buttons, note.actions, strict=True):
            # Queued: the row, and with it the button, is gone once the action has changed the notes.
            widget.clicked.connect(partial(QTimer.singleShot, 0, action))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 3, 0, 3)
        row.setSpacing(0)
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(self._make_column(text), 1)
        if len(self.buttons) == 1:
            row.addWidget(self.buttons[0], 0, Qt.AlignmentFlag.AlignTop)

    def _make_column(self, text: QLabel) -> QVBoxLayout:
        """Put several buttons on a line under the text; a single one has room beside it."""
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(text)
        if len(self.buttons) > 1:
            actions = FlowLayout(GAP)
            for widget in self.buttons:
                actions.addWidget(widget)
            column.addLayout(actions)
        return column


class NoteList(QWidget):
    """Notes under each other; rows are made anew only when what they say has changed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._notes: list[Note] = []
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)

    def show_notes(self, notes: Iterable[Note]) -> None:
        """Show these notes in the place of those before."""
        notes = list(notes)
        if [_said(note) for note in notes] == [_said(note) for note in self._notes]:
            return
        self._notes = notes
        clear(self.column)
        for note in notes:
            self.column.addWidget(NoteRow(note))

    def rows(self) -> list[NoteRow]:
        """Return the rows on show."""
        items = [self.column.itemAt(at) for at in range(self.column.count())]
        return [row for item in items if item and isinstance(row := item.widget(), NoteRow)]


class NoteDialog(QDialog):
    """All notes of one sort, brought up to date while it is open; closes itself when none is left.

    It leaves the window usable: an action may show something there.
    """

    def __init__(
        self, title: str, make_notes: Callable[[], Iterable[Note]], changed: SignalInstance, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.resize(520, 420)
        self._make_notes = make_notes
        self.notes = NoteList()
        body = QWidget()
        filled = QVBoxLayout(body)
        filled.addWidget(self.notes)
        filled.addStretch()
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setAccessibleName(title)
        scroll.setWidget(body)
        close = button(self.tr("Close"))
        close.clicked.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(scroll, 1)
        layout.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        changed.connect(self.refresh)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Show the notes as they are now."""
        self.notes.show_notes(self._make_notes())
        if not self.notes.rows():
            self.reject()


def _said(note: Note) -> tuple[str, tuple[str, ...]]:
    return note.text, tuple(name for name, _ in note.actions)
