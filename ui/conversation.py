"""The middle pane: questions and answers, and the field to ask."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.messages import Notice
from app.pasted import save_pasted
from app.states import ModelState, SourceState
from ui.composer import Composer
from ui.first_steps import FirstSteps
from ui.pages import PageContext
from ui.suggestions import first_questions
from ui.theme import PADDING, text_side
from ui.turn_view import TurnView
from ui.widgets import WrappingButton, clear, label, number


class ConversationPane(QWidget):
    """Shows the controller's turns; keeps the end in sight while the reader is at the end."""

    citation_chosen = Signal(object)
    files_wanted = Signal()
    folder_wanted = Signal()
    page_wanted = Signal(str)

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._controller = controller = context.controller
        self._views: list[TurnView] = []
        self._follows = True
        self._suggested: Sequence[str] = ()
        self.composer = Composer()
        self._edited = ""
        self.composer.asked.connect(self._ask)
        self.composer.emptied.connect(self._end_edit)
        self.composer.source_pasted.connect(self._add_pasted)
        self.composer.sweep_asked.connect(controller.sweeping.ask)
        self.composer.stop_wanted.connect(controller.stop)
        self.composer.focus_toggled.connect(self._choose_focus)
        chosen = context.preferences.current.focus_passages
        controller.focus_choice = chosen == "on" if chosen else None
        self._body = QWidget()
        self._body.setObjectName("conversationBody")
        self._rows = QVBoxLayout(self._body)
        self._rows.setContentsMargins(28, 20, 28, 20)
        self._rows.setSpacing(20)
        self._empty = self._make_empty()
        self._rows.addWidget(self._empty)
        self._rows.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setObjectName("conversation")
        self._scroll.setWidget(self._body)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setAccessibleName(self.tr("Conversation"))
        bar = self._scroll.verticalScrollBar()
        bar.rangeChanged.connect(self._on_range)
        bar.valueChanged.connect(self._on_scrolled)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._scroll, 1)
        layout.addWidget(self.composer)
        self._connect()
        self.refresh()

    def _connect(self) -> None:
        c = self._controller
        c.turn_added.connect(self._on_added)
        c.turn_changed.connect(self._on_changed)
        c.conversation_reset.connect(self._on_reset)
        for signal in (c.plan_changed, c.reading_changed, c.model_changed, c.sources_changed):
            signal.connect(self.refresh)
        c.sweeping.offer_changed.connect(self._offer_sweep)

    def _make_empty(self) -> QWidget:
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 40, 0, 0)
        layout.setSpacing(8)
        self._empty_title = label("", "heading")
        self._empty_text = label("", "quiet")
        self._empty_text.setWordWrap(True)
        layout.addWidget(self._empty_title)
        narrow = QHBoxLayout()
        narrow.addWidget(self._empty_text, 6)
        narrow.addStretch(1)
        layout.addLayout(narrow)
        layout.addSpacing(8)
        self.steps = FirstSteps(self._context)
        self.steps.files_wanted.connect(self.files_wanted)
        self.steps.folder_wanted.connect(self.folder_wanted)
        self.steps.page_wanted.connect(self.page_wanted)
        layout.addWidget(self.steps)
        self._suggestions = QVBoxLayout()
        self._suggestions.setSpacing(PADDING // 2)
        layout.addLayout(self._suggestions)
        return page

    def _show_suggestions(self, texts: Sequence[str]) -> None:
        """Offer first questions; they are made anew only when the kind of material changes."""
        if texts == self._suggested:
            return
        self._suggested = texts
        clear(self._suggestions)
        for text in texts:
            suggestion = WrappingButton(text)
            suggestion.clicked.connect(lambda _on=False, t=text: self._controller.ask(t))
            self._suggestions.addWidget(suggestion, 0, Qt.AlignmentFlag.AlignLeft)

    @Slot()
    def refresh(self) -> None:
        """Bring the texts and the composer in line with the state."""
        c = self._controller
        n_documents = len(c.documents)
        can_ask = c.can_ask
        if n_documents:
            many = self.tr("Ask about all %Ln document(s)…", "", n_documents)
            hint = self.tr("Ask about this document…") if n_documents == 1 else many
            self._empty_title.setText(self.tr("Ask the whole material"))
            self._empty_text.setText(
                self.tr("Every answer comes with the places it stands on. Sources are read once.")
            )
        else:
            is_opening = any(source.state is SourceState.WAITING for source in c.sources)
            hint = self.tr("The sources are being opened") if is_opening else self.tr("Add a source first")
            self._empty_title.setText(self.tr("Ask the whole document, not snippets"))
            self._empty_text.setText(
                self.tr(
                    "Unabridged reads your documents whole, once, on this machine, "
                    "and shows the place behind every answer."
                )
            )
        self._show_suggestions(first_questions(c.documents) if can_ask else ())
        self._empty.setVisible(not c.turns and bool(self._context.keeper.current.id))
        has_model = c.model_state in (ModelState.OPENING, ModelState.READY)
        self.steps.setVisible(not c.sources or not has_model)
        self.steps.refresh()
        if not has_model:
            hint = self.tr("Choose a model first")
        self.composer.set_ready(can_ask, hint)
        self.composer.set_focus_passages(c.with_focus)
        self.composer.set_busy(c.is_answering)

    @Slot(bool)
    def _choose_focus(self, is_on: bool) -> None:
        """Remember whether focus passages go with questions, from now on and with any model."""
        self._controller.choose_focus(is_on)
        self._context.preferences.change(focus_passages="on" if is_on else "off")
        self.composer.set_focus_passages(is_on)

    @Slot()
    def _offer_sweep(self) -> None:
        """Offer to read what the window does not hold as well, with what that takes."""
        sweeping = self._controller.sweeping
        tip = self.tr(
            "Reads everything whole, %1 tokens, one window after another, and puts the answers together."
        )
        self.composer.set_sweep(sweeping.n_passes, tip.replace("%1", number(sweeping.n_tokens)))

    @Slot(str)
    def _ask(self, text: str) -> None:
        """Ask; a question that is being changed goes into a branch, and the first one stays."""
        edited, self._edited = self._edited, ""
        if not (edited and self._controller.ask_instead(edited, text)):
            self._controller.ask(text)

    @Slot(str)
    def _edit(self, turn_id: str) -> None:
        turn = next(turn for turn in self._controller.turns if turn.id == turn_id)
        self.composer.edit(turn.question)
        self._edited = turn_id

    @Slot()
    def _end_edit(self) -> None:
        self._edited = ""

    @Slot(str)
    def _add_pasted(self, text: str) -> None:
        """Make a file of what was pasted, and a source of the file."""
        try:
            path = save_pasted(text, self._context.keeper.current.id, self.tr("Pasted text"), datetime.now())
        except OSError as error:
            problem = self.tr("The pasted text could not be saved (%1): make room on the disk and try again.")
            self._controller.noticed.emit(Notice(problem.replace("%1", error.strerror or "")))
            return
        self.composer.drop_pasted(text)
        self._controller.add_paths([path])

    @Slot(int)
    def _on_added(self, index: int) -> None:
        view = TurnView(self._controller.turns[index])
        view.citation_chosen.connect(self.citation_chosen)
        view.retry_wanted.connect(self._controller.retry)
        view.edit_wanted.connect(self._edit)
        self._views.append(view)
        self._rows.insertWidget(self._rows.count() - 1, view)
        self._follows = True
        self.refresh()

    @Slot(int)
    def _on_changed(self, index: int) -> None:
        self._views[index].show_turn(self._controller.turns[index])
        self.composer.set_busy(self._controller.is_answering)

    @Slot()
    def _on_reset(self) -> None:
        for view in self._views:
            self._rows.removeWidget(view)
            view.deleteLater()
        self._views.clear()
        self.composer.set_history([turn.question for turn in self._controller.turns])
        for index in range(len(self._controller.turns)):
            self._on_added(index)
        self.refresh()

    @Slot(int, int)
    def _on_range(self, _low: int, high: int) -> None:
        if self._follows:
            self._scroll.verticalScrollBar().setValue(high)

    @Slot(int)
    def _on_scrolled(self, value: int) -> None:
        self._follows = value >= self._scroll.verticalScrollBar().maximum() - 24

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep lines readable: text and composer share one column."""
        super().resizeEvent(event)
        side = text_side(self.width())
        self._rows.setContentsMargins(side, 20, side, 20)
        self.composer.set_side(side)

    def changeEvent(self, event: QEvent) -> None:
        """Draw anew when light turns to dark."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            for view in self._views:
                view.restyle()
