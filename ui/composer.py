"""Where the question is written: grows with its text, Ctrl+Enter asks, Up recalls."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from ui.suggestions import GAP_MARK, templates
from ui.widgets import button, label

_NATIVE = QKeySequence.SequenceFormat.NativeText
_MIN_LINES, _MAX_LINES = 2, 9
#: From this width on, in pixels, the keys that ask are shown.
_HINT_WIDTH = 500
#: From so many characters on a pasted text is offered as a source: about a page.
_LONG_CHARS = 3_000


class _Field(QPlainTextEdit):
    """Tells when a long text is pasted, which is more of a source than of a question."""

    long_pasted = Signal(str)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste as text."""
        text = source.text().replace("\r\n", "\n")
        self.insertPlainText(text)
        if len(text) >= _LONG_CHARS:
            self.long_pasted.emit(text)


class Composer(QWidget):
    """Emits `asked` (or `sweep_asked`) with the text; shows Stop while an answer is under way."""

    asked = Signal(str)
    sweep_asked = Signal(str)
    stop_wanted = Signal()
    focus_toggled = Signal(bool)
    #: A long text that was pasted and is to be a source.
    source_pasted = Signal(str)
    emptied = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("composerPane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._history: list[str] = []
        self._recalled = 0
        self._can_ask = False
        self._n_passes = 0
        self._pasted = ""
        self._is_sending = False
        self.text = _Field()
        self.text.long_pasted.connect(self._offer_source)
        self.text.setObjectName("composerText")
        self.text.setAccessibleName(self.tr("Question"))
        self.text.setTabChangesFocus(True)
        self.text.setFrameShape(QFrame.Shape.NoFrame)
        self.text.document().setDocumentMargin(0)
        self.text.installEventFilter(self)
        self.text.textChanged.connect(self._on_text)
        self.ask_button = button(self.tr("Ask"), "primary")
        self.ask_button.clicked.connect(self.send)
        self.sweep_button = button("")
        self.sweep_button.clicked.connect(self.send_sweep)
        self.stop_button = button(self.tr("Stop"), name=self.tr("Stop the answer"))
        self.stop_button.clicked.connect(self.stop_wanted)
        self.focus_chip = button(
            "",
            "toggle",
            tip=self.tr(
                "Repeats the passages that fit the question beside it. The whole material is read either way."
            ),
        )
        self.focus_chip.setCheckable(True)
        self.focus_chip.clicked.connect(self.focus_toggled)
        self.set_focus_passages(False)
        self._hint = label(
            # Most keyboards write Enter on the key that Qt calls Return, those for Chinese too.
            QKeySequence("Ctrl+Return").toString(_NATIVE).replace("Return", "Enter").replace("回车", "Enter"),
            "quiet",
        )
        self._build()
        self._on_text()
        self.set_busy(False)

    def _build(self) -> None:
        self._box = QFrame()
        self._box.setObjectName("composerBox")
        foot = QHBoxLayout()
        foot.addWidget(self._make_templates())
        foot.addWidget(self.focus_chip)
        foot.addStretch()
        foot.addWidget(self._hint)
        foot.addSpacing(8)
        foot.addWidget(self.sweep_button)
        foot.addWidget(self.stop_button)
        foot.addWidget(self.ask_button)
        inner = QVBoxLayout(self._box)
        inner.setContentsMargins(12, 10, 12, 10)
        inner.addWidget(self.text)
        inner.addWidget(self._make_offer())
        inner.addLayout(foot)
        self._outer = QVBoxLayout(self)
        self._outer.addWidget(self._box)
        self.set_side(28)

    def _make_templates(self) -> QPushButton:
        result = button(self.tr("Templates"), "flat")
        menu = QMenu(result)
        for name, text in templates():
            menu.addAction(name, partial(self.use_template, text))
        result.setMenu(menu)
        return result

    def _make_offer(self) -> QWidget:
        self._offer = QWidget()
        self._offer_text = label("", "quiet")
        add = button(self.tr("Add it as a source"), "link")
        add.clicked.connect(lambda: self.source_pasted.emit(self._pasted))
        keep = button(self.tr("Keep it here"), "link")
        keep.clicked.connect(lambda: self._offer.setVisible(False))
        row = QHBoxLayout(self._offer)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._offer_text, 1)
        row.addWidget(add)
        row.addWidget(keep)
        self._offer.setVisible(False)
        return self._offer

    @Slot(str)
    def _offer_source(self, text: str) -> None:
        self._pasted = text
        self._offer_text.setText(self.tr("A long text, %Ln character(s).", "", len(text)))
        self._offer.setVisible(True)

    def drop_pasted(self, text: str) -> None:
        """Take a pasted text out again: it is a source now."""
        self._offer.setVisible(False)
        self.text.setPlainText(self.text.toPlainText().replace(text, "", 1))

    def use_template(self, text: str) -> None:
        """Write a template, its gap marked, so that the next key fills it."""
        self.text.setPlainText(text)
        cursor = self.text.textCursor()
        cursor.setPosition(text.index(GAP_MARK))
        cursor.setPosition(text.index(GAP_MARK) + len(GAP_MARK), QTextCursor.MoveMode.KeepAnchor)
        self.text.setTextCursor(cursor)
        self.text.setFocus()

    def edit(self, question: str) -> None:
        """Write an earlier question to be changed."""
        self.text.setPlainText(question)
        self.text.moveCursor(QTextCursor.MoveOperation.End)
        self.text.setFocus()

    def set_history(self, questions: Sequence[str]) -> None:
        """Say what Up recalls: the questions of the conversation on show."""
        self._history = list(questions)
        self._recalled = len(self._history)

    def set_side(self, side: int) -> None:
        """Leave `side` pixels free on both sides."""
        self._outer.setContentsMargins(side, 12, side, 14)

    def set_ready(self, can_ask: bool, hint: str) -> None:
        """Say whether a question can be asked, and what the empty field tells."""
        self._can_ask = can_ask
        self.text.setPlaceholderText(hint)
        self.text.viewport().update()  # Qt 6.12 leaves the old hint until the next paint
        self._refresh()

    def set_focus_passages(self, is_on: bool) -> None:
        """Show whether focus passages go with the next question."""
        text = self.tr("Focus passages: on") if is_on else self.tr("Focus passages: off")
        self.focus_chip.setChecked(is_on)
        self.focus_chip.setText(text)
        self.focus_chip.setAccessibleName(text)

    def set_sweep(self, n_passes: int, tip: str) -> None:
        """Offer to ask in so many windows one after another; 0 where one holds everything."""
        self._n_passes = n_passes
        text = self.tr("Ask in %Ln passes", "", n_passes)
        self.sweep_button.setText(text)
        self.sweep_button.setAccessibleName(text)
        self.sweep_button.setToolTip(tip)
        self.sweep_button.setVisible(n_passes > 0 and not self.stop_button.isVisible())
        self._refresh()

    def set_busy(self, is_answering: bool) -> None:
        """Offer Stop in place of Ask while an answer is under way."""
        self.stop_button.setVisible(is_answering)
        self.ask_button.setVisible(not is_answering)
        self.sweep_button.setVisible(not is_answering and self._n_passes > 0)
        self._show_hint()

    def quote(self, text: str) -> None:
        """Put words of a source before the question, in quotation marks, and wait for the question."""
        quoted = f"“{' '.join(text.split())}”"
        written = self.text.toPlainText().strip()
        self.text.setPlainText(f"{quoted}\n\n{written}")
        self.text.moveCursor(QTextCursor.MoveOperation.End)
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_hint(self) -> None:
        """Leave the keys out where the field is narrow: the buttons need the room."""
        self._hint.setVisible(self.stop_button.isHidden() and self.width() >= _HINT_WIDTH)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the keys only where there is room."""
        super().resizeEvent(event)
        self._show_hint()

    @Slot()
    def send(self) -> None:
        """Ask what is written."""
        if text := self._take(self._can_ask):
            self.asked.emit(text)

    @Slot()
    def send_sweep(self) -> None:
        """Ask what is written of everything, window after window."""
        if text := self._take(self._n_passes > 0):
            self.sweep_asked.emit(text)

    def _take(self, can_ask: bool) -> str:
        """Return what is written and empty the field; "" where nothing can be asked now."""
        text = self.text.toPlainText().strip()
        if not text or not can_ask or self.stop_button.isVisible():
            return ""
        self._history.append(text)
        self._recalled = len(self._history)
        self._is_sending = True
        self.text.clear()
        self._is_sending = False
        return text

    @Slot()
    def _on_text(self) -> None:
        if not self.text.toPlainText():
            self._offer.setVisible(False)
            if not self._is_sending:
                self.emptied.emit()
        n_lines = self.text.document().size().height()  # QPlainTextEdit counts in lines
        height = self.text.fontMetrics().lineSpacing()
        self.text.setFixedHeight(round(height * min(max(n_lines, _MIN_LINES), _MAX_LINES)) + 2)
        self._refresh()

    def _refresh(self) -> None:
        has_text = bool(self.text.toPlainText().strip())
        self.ask_button.setEnabled(self._can_ask and has_text)
        self.sweep_button.setEnabled(has_text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Handle the keys that mean something here."""
        if watched is self.text and event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self._box.setProperty("focused", event.type() is QEvent.Type.FocusIn)
            self._box.style().unpolish(self._box)
            self._box.style().polish(self._box)
        is_key = isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress
        if is_key and not self._is_composing():
            assert isinstance(event, QKeyEvent)
            is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if is_enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self.send()
                return True
            if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down) and not event.modifiers():
                return self._recall(-1 if event.key() == Qt.Key.Key_Up else 1)
        return super().eventFilter(watched, event)

    def _is_composing(self) -> bool:
        """Say whether an input method is at work on a word: all keys are its own until it is done."""
        return bool(self.text.textCursor().block().layout().preeditAreaText())

    def _recall(self, step: int) -> bool:
        """Walk through earlier questions while the field holds one of them or nothing."""
        now = self.text.toPlainText()
        if now and (self._recalled >= len(self._history) or now != self._history[self._recalled]):
            return False
        index = self._recalled + step
        if not 0 <= index <= len(self._history):
            return False
        self._recalled = index
        self.text.setPlainText(self._history[index] if index < len(self._history) else "")
        self.text.moveCursor(QTextCursor.MoveOperation.End)
        return True
