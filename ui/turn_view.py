"""One question with its answer."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import QSize, QSizeF, Qt, QUrl, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QGuiApplication,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QTextBrowser, QVBoxLayout, QWidget

from app.evidence.model import Citation, Support
from app.states import SweepStep, Turn, TurnState
from app.thinking import split_thinking
from ui.answer_actions import Folded, reason_of
from ui.answer_text import CHIP_OBJECT, ChipObject, render_answer
from ui.code_blocks import CodeHeads
from ui.difference_lines import DifferenceLines, has_differences
from ui.flow_layout import FlowLayout
from ui.focus_list import FocusList
from ui.said import said
from ui.theme import GAP, VERDICT_SIGNS, colours, verdict_colours
from ui.turn_text import moved
from ui.verdicts import status_word
from ui.widgets import Chip, button, clear, label, number, number_with_decimal

_MAX_BUBBLE_WIDTH = 440
_BY_KEYBOARD = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)


class GrowingText(QTextBrowser):
    """Rich text as high as its contents; wheel and scroll bars belong to the conversation."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._is_reached = False
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(0)
        self.document().setDefaultFont(self.font())
        layout = self.document().documentLayout()
        layout.registerHandler(CHIP_OBJECT, ChipObject(self.font(), self))
        layout.documentSizeChanged.connect(self._fit)
        self.anchorClicked.connect(self._unframe)
        self.code = CodeHeads(self)

    @Slot(QSizeF)
    def _fit(self, size: QSizeF) -> None:
        self.setFixedHeight(max(1, round(size.height() + 0.5)))
        self.code.place()

    @Slot(QUrl)
    def _unframe(self, _url: QUrl) -> None:
        """Take away the frame that Qt draws around a link, unless the keyboard is in the text."""
        if not self._is_reached:
            cursor = self.textCursor()
            cursor.clearSelection()
            self.setTextCursor(cursor)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the heads of code over their code where it is now."""
        super().resizeEvent(event)
        self.code.place()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Remember whether the keyboard came here; a click, to select words, draws no ring."""
        self._is_reached = event.reason() in _BY_KEYBOARD
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring away."""
        self._is_reached = False
        super().focusOutEvent(event)
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw a ring around the text that the keyboard is in."""
        super().paintEvent(event)
        if self._is_reached:
            painter = QPainter(self.viewport())
            painter.setPen(QColor(colours().accent))
            painter.drawRect(self.viewport().rect().adjusted(0, 0, -1, -1))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave scrolling to the conversation."""
        event.ignore()


class QuestionText(QLabel):
    """A question in its bubble: as wide as its words up to a limit, narrower where it must."""

    def __init__(self, question: str, parent: QWidget | None = None) -> None:
        super().__init__(question, parent)
        self.setObjectName("questionText")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)

    def sizeHint(self) -> QSize:
        """Return the size with lines as long as the limit allows."""
        longest = max(self.fontMetrics().horizontalAdvance(line) for line in self.text().split("\n"))
        width = min(_MAX_BUBBLE_WIDTH, longest + 2)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Return a size that fits the narrowest pane."""
        return QSize(min(120, self.sizeHint().width()), self.fontMetrics().height())


class TurnView(QWidget):
    """A question's bubble, the answer under it, and the quiet line of what it cost."""

    citation_chosen = Signal(object)
    retry_wanted = Signal(str)
    edit_wanted = Signal(str)

    def __init__(self, turn: Turn, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._turn = turn
        self._said = ""
        self._citations: Sequence[Citation] = ()
        self.answer = GrowingText("answerText")
        self.answer.anchorClicked.connect(self._on_link)
        self._thinking = label("", "quiet")
        self._thinking.setWordWrap(True)
        self._thinking.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._thought = Folded(self.tr("Thinking"), self._thinking)
        self._meta = FlowLayout(GAP)
        self._cost = label("", "quiet")
        self._cost.setWordWrap(True)
        self._why = label("", "quiet")
        self._why.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addLayout(self._make_bubble(turn.question))
        layout.addWidget(self._thought, 0, Qt.AlignmentFlag.AlignLeft)
        for shown in (self._thinking, self.answer):
            layout.addWidget(shown)
        layout.addLayout(self._meta)
        for shown in (self._cost, self._why):
            layout.addWidget(shown)
        self._focus: FocusList | None = None
        self._differences: DifferenceLines | None = None
        self.show_turn(turn)

    def _make_bubble(self, question: str) -> QHBoxLayout:
        text = QuestionText(question)
        bubble = QFrame()
        bubble.setObjectName("bubble")
        inner = QVBoxLayout(bubble)
        inner.setContentsMargins(14, 9, 14, 10)
        inner.addWidget(text)
        row = QHBoxLayout()
        row.setContentsMargins(48, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(bubble)
        return row

    def show_turn(self, turn: Turn) -> None:
        """Show what became of the question; only this turn is laid out again."""
        is_new_state = turn.state is not self._turn.state or not self._meta.count()
        is_new_state = is_new_state or turn.step != self._turn.step
        self._turn = turn
        thinking, start = split_thinking(turn.text)
        self._said = turn.text[start:]
        self._citations = moved(turn.answer.citations, start) if turn.answer else ()
        self._thinking.setText(thinking)
        self._thought.setVisible(bool(thinking))
        self._render()
        self.answer.setAccessibleName(self.tr("Answer"))
        self.answer.setAccessibleDescription(self._verdicts_in_words())
        if is_new_state:
            self._show_meta()
        self._show_differences()
        self._show_focus()

    def _show_differences(self) -> None:
        """Say what the source has otherwise, right under the answer."""
        layout = self.layout()
        if self._differences is None and has_differences(self._citations) and layout is not None:
            assert isinstance(layout, QVBoxLayout)
            self._differences = DifferenceLines(self._citations)
            self._differences.chosen.connect(self.citation_chosen)
            layout.insertWidget(layout.indexOf(self.answer) + 1, self._differences)

    def _render(self) -> None:
        self.answer.setVisible(bool(self._said))
        if self._said:
            render_answer(self.answer.document(), self._said, self._citations, colours())
            self.answer.code.refresh()

    def _show_focus(self) -> None:
        """Add the folded list of focus passages once the answer says which there were."""
        passages = self._turn.answer.focus if self._turn.answer else ()
        layout = self.layout()
        if passages and self._focus is None and layout is not None:
            self._focus = FocusList(passages)
            self._focus.chosen.connect(self.citation_chosen)
            layout.addWidget(self._focus)

    def restyle(self) -> None:
        """Draw with the colours of the present palette."""
        self._render()
        self._show_meta()

    # --- the line under the answer ------------------------------------------------------------

    def _show_meta(self) -> None:
        clear(self._meta)
        self._why.setVisible(False)
        self._cost.setVisible(False)
        if self._turn.state in (TurnState.WAITING, TurnState.STREAMING):
            self._show_progress()
        else:
            self._show_outcome()

    def _show_progress(self) -> None:
        waiting = self._turn.state is TurnState.WAITING
        if self._turn.step is not None:
            self._meta.addWidget(label(self._step_text(self._turn.step), "quiet"))
            return
        text = self.tr("Waiting for the sources to be read") if waiting else self.tr("Answering")
        self._meta.addWidget(label(text, "quiet"))

    def _step_text(self, step: SweepStep) -> str:
        text = self.tr("Pass %1 of %2").replace("%1", number(step.index + 1))
        text = text.replace("%2", number(step.n_passes))
        if not step.n_total:
            return text
        if not step.is_reading:
            return f"{text}  ·  {self.tr('Answering')}"
        read = self.tr("%1 of %2 tokens read").replace("%1", number(step.n_done))
        return f"{text}  ·  {read.replace('%2', number(step.n_total))}"

    def _show_outcome(self) -> None:
        c = colours()
        support = self._turn.answer.support if self._turn.answer else None
        if support is Support.NOT_FOUND:
            self._meta.addWidget(Chip(self._not_found_text(), c.missing, c.missing_ground))
        elif support is Support.UNBACKED:
            text = self.tr("≈ not backed by the sources")
            self._meta.addWidget(Chip(text, c.approximate, c.approximate_ground))
        for status, count in self._verdicts().items():
            text = f"{VERDICT_SIGNS.get(status, '?')} {number(count)} {status_word(status)}"
            self._meta.addWidget(Chip(text, *verdict_colours(status, c)))
        if self._verdicts() and not self._verdicts()["missing"]:
            self._meta.addWidget(label(self.tr("0 missing"), "quiet"))
        # The point stays with the word before it: no line begins with one.
        self._cost.setText("\u00a0· ".join(self._facts()))
        self._cost.setVisible(bool(self._cost.text()))
        self._add_actions()

    def _add_actions(self) -> None:
        copy = button(self.tr("Copy"), "flat", name=self.tr("Copy the answer"))
        copy.clicked.connect(self._copy)
        retry = button(self.tr("Retry"), "flat", name=self.tr("Ask this question again"))
        retry.clicked.connect(lambda: self.retry_wanted.emit(self._turn.id))
        edit = button(self.tr("Edit"), "flat", name=self.tr("Change this question and ask it in a branch"))
        edit.clicked.connect(lambda: self.edit_wanted.emit(self._turn.id))
        if self._said:
            self._meta.addWidget(copy)
        for action in (retry, edit):
            self._meta.addWidget(action)
        if self._turn.answer:
            self._why.setText(reason_of(self._turn.answer))
            self._meta.addWidget(Folded(self.tr("Why this cost"), self._why))

    def _not_found_text(self) -> str:
        """Say that nothing was found, and in how many of the pages it was looked for."""
        n_read, n_pages = self._turn.answer.pages_read if self._turn.answer else (0, 0)
        if not n_pages:
            return self.tr("not found")
        text = self.tr("not found · %1/%2 pages read").replace("%1", number(n_read))
        return text.replace("%2", number(n_pages))

    def _facts(self) -> list[str]:
        parts = []
        if self._turn.state is TurnState.STOPPED:
            parts.append(self.tr("stopped"))
        if self._turn.state is TurnState.FAILED:
            parts.append(said(self._turn.problem))
        if self._turn.answer:
            done = self._turn.answer.done
            if self._turn.answer.coverage:
                parts.append(said(self._turn.answer.coverage))
            parts.append(self._reuse(done.n_reused, done.n_evaluated))
            seconds = number_with_decimal(done.time_to_first_token_s)
            parts.append(self.tr("first word %1 s").replace("%1", seconds))
        return parts

    def _reuse(self, n_reused: int | None, n_evaluated: int | None) -> str:
        if n_reused is None or n_evaluated is None:
            return self.tr("reuse unknown")
        text = self.tr("%1 tokens reused, %2 read").replace("%1", number(n_reused))
        return text.replace("%2", number(n_evaluated))

    def _verdicts(self) -> Counter[str]:
        counts = Counter(citation.status.value for citation in self._citations)
        return Counter({status: counts[status] for status in VERDICT_SIGNS if counts[status]})

    def _verdicts_in_words(self) -> str:
        return ", ".join(f"{n} {status_word(status)}" for status, n in self._verdicts().items())

    # --- actions ------------------------------------------------------------------------------

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._said)

    @Slot(QUrl)
    def _on_link(self, url: QUrl) -> None:
        if url.scheme() == "cite":
            citation = self._citations[int(url.path())]
            if citation.places or citation.nearest:
                self.citation_chosen.emit(citation)
