"""Code and text: read-only lines with numbers, syntax colours and the cited lines highlighted."""

from __future__ import annotations

import time
from collections.abc import Iterator

from PySide6.QtCore import QEvent, QRect, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QFont,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QSyntaxHighlighter,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextFormat,
)
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QTextEdit, QWidget

from ingest.model import Document
from ui.theme import BASE_PX, HIT, ON_HIGHLIGHT, SMALL_PX, colours, fixed_font, sized
from ui.viewer.found_words import see_through
from ui.viewer.places import Target
from ui.viewer.shown_text import Marked, marked_by, shown_text, without_margins

_SOLID = 255
_SLICE_S = 0.008
_MAX_LEXED_CHARS = 2_000_000

Span = tuple[int, int, str]


class _Colourer(QSyntaxHighlighter):
    """Colours blocks from spans that were lexed once, and sets headings in bold."""

    def __init__(self, view: TextView) -> None:
        super().__init__(view.document())
        self._view = view
        self.spans: dict[int, list[Span]] = {}

    def highlightBlock(self, text: str) -> None:
        """Colour one block."""
        number = self.currentBlock().blockNumber()
        if number in self._view.headings:
            bold = QTextCharFormat()
            bold.setFontWeight(QFont.Weight.DemiBold)
            self.setFormat(0, len(text), bold)
        for start, length, colour in self.spans.get(number, []):
            self.setFormat(start, length, QColor(colour))


class _Gutter(QWidget):
    """The column of line numbers."""

    def __init__(self, view: TextView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self) -> QSize:
        """Return the gutter's width."""
        return QSize(self._view.gutter_width(), 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the numbers of the blocks in sight."""
        self._view.paint_gutter(self, event)


class TextView(QPlainTextEdit):
    """Shows a document that has no pages."""

    search_counted = Signal(int, int)

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("codeView")
        self.setReadOnly(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setAccessibleName(document.name)
        self._shown = shown_text(document)
        self.headings = self._shown.headings
        self._has_numbers = self._shown.is_code
        is_code = self._shown.is_code
        self.setFont(fixed_font() if is_code else sized(self.font(), BASE_PX))
        wrap = QPlainTextEdit.LineWrapMode
        self.setLineWrapMode(wrap.NoWrap if is_code else wrap.WidgetWidth)
        self.document().setDocumentMargin(12 if is_code else 24)
        self.setPlainText(self._shown.text)
        self._gutter = _Gutter(self)
        self._target = Marked()
        self._found: list[QTextCursor] = []
        self._found_index = -1
        self.updateRequest.connect(self._on_update)
        self.setViewportMargins(self.gutter_width(), 0, 0, 0)
        self._colourer = _Colourer(self)
        self._lexing: Iterator[None] | None = None
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._lex_some)
        self._document_name = document.name
        if is_code and len(self._shown.text) <= _MAX_LEXED_CHARS:
            self._start_lexing()

    # --- public -------------------------------------------------------------------------------

    def show_target(self, target: Target | None) -> None:
        """Highlight the words of a place, faintly also the lines they stand in, and bring them into sight."""
        self._target = marked_by(self._shown, target) if target else Marked()
        if self._target.blocks:
            words = self._target.words.passages
            block = self.document().findBlockByNumber(self._target.blocks.start)
            self.setTextCursor(self._cursor(*words[0], is_selected=False) if words else QTextCursor(block))
            self.centerCursor()
        quote = " ".join(target.text.split()) or target.quote if target else ""
        self.setAccessibleDescription(self.tr("Cited: %1").replace("%1", quote) if quote else "")
        self._show_marks()

    def search(self, text: str) -> None:
        """Find all hits of a text."""
        self._found, self._found_index = [], -1
        if text:
            cursor = self.document().find(text)
            while not cursor.isNull() and len(self._found) < 10_000:
                self._found.append(cursor)
                cursor = self.document().find(text, cursor)
        self._show_marks()
        self.search_counted.emit(0, len(self._found))
        self.search_next()

    def search_next(self, step: int = 1) -> None:
        """Go to the next or the previous hit."""
        if self._found:
            self._found_index = (self._found_index + step) % len(self._found)
            cursor = QTextCursor(self._found[self._found_index])
            cursor.clearSelection()
            self.setTextCursor(cursor)
            self.centerCursor()
            self._show_marks()
            self.search_counted.emit(self._found_index + 1, len(self._found))

    def selected_text(self) -> str:
        """Return what is selected."""
        return self.textCursor().selection().toPlainText()

    def position(self) -> int:
        """Return where the view is scrolled to, for `set_position`."""
        return self.verticalScrollBar().value()

    def set_position(self, value: int) -> None:
        """Scroll to where it was."""
        self.verticalScrollBar().setValue(value)

    # --- marks --------------------------------------------------------------------------------

    def _show_marks(self) -> None:
        c = colours(self)
        words = self._target.words
        faint, pale = see_through(self)
        marks = []
        for number in self._target.blocks:
            block = self.document().findBlockByNumber(number)
            alpha = faint if words.passages else _SOLID
            if block.text() or not words.passages:
                marks.append(_mark(QTextCursor(block), c.highlight, alpha, whole_line=True))
        lines = [line for found in words.passages for line in without_margins(self._shown.text, found)]
        alpha = pale if words.marks else _SOLID
        marks += [_mark(self._cursor(*line), c.highlight, alpha) for line in lines]
        marks += [_mark(self._cursor(*found), c.highlight) for found in words.marks]
        for index, cursor in enumerate(self._found):
            marks.append(_mark(cursor, HIT if index == self._found_index else c.highlight))
        self.setExtraSelections(marks)

    def _cursor(self, start: int, end: int, *, is_selected: bool = True) -> QTextCursor:
        """Return a cursor over characters of the text, which Qt counts in UTF-16."""
        before, within = self._shown.text[:start], self._shown.text[start:end]
        cursor = QTextCursor(self.document())
        cursor.setPosition(len(before) + _n_surrogates(before))
        if is_selected:
            n = len(within) + _n_surrogates(within)
            cursor.setPosition(cursor.position() + n, QTextCursor.MoveMode.KeepAnchor)
        return cursor

    # --- line numbers -------------------------------------------------------------------------

    def gutter_width(self) -> int:
        """Return the width of the line numbers in pixels, 0 where there are none."""
        if not self._has_numbers:
            return 0
        digits = len(str(max(self._shown.numbers, default=1)))
        return self.fontMetrics().horizontalAdvance("9" * max(3, digits)) + 20

    def paint_gutter(self, gutter: QWidget, event: QPaintEvent) -> None:
        """Draw the numbers of the blocks in sight."""
        c = colours(self)
        painter = QPainter(gutter)
        painter.fillRect(event.rect(), QColor(c.window))
        painter.setFont(sized(self.font(), SMALL_PX - 1, tabular=True))
        block: QTextBlock = self.firstVisibleBlock()
        offset = self.contentOffset()
        while block.isValid():
            box = self.blockBoundingGeometry(block).translated(offset)
            if box.top() > event.rect().bottom():
                break
            number = block.blockNumber()
            painter.setPen(QColor(c.text if number in self._target.blocks else c.quiet))
            shown = self._shown.numbers[number] if number < len(self._shown.numbers) else 0
            if shown:
                area = QRect(0, round(box.top()), gutter.width() - 10, round(box.height()))
                painter.drawText(area, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop, str(shown))
            block = block.next()

    @Slot(QRect, int)
    def _on_update(self, rect: QRect, dy: int) -> None:
        if dy:
            self._gutter.scroll(0, dy)
        else:
            self._gutter.update(0, rect.y(), self._gutter.width(), rect.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the gutter beside the text."""
        super().resizeEvent(event)
        area = self.contentsRect()
        self._gutter.setGeometry(area.left(), area.top(), self.gutter_width(), area.height())

    def changeEvent(self, event: QEvent) -> None:
        """Colour anew when light turns to dark."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and getattr(self, "_colourer", None):
            self._show_marks()
            if self._colourer.spans:
                self._start_lexing()

    # --- syntax colours -----------------------------------------------------------------------

    def _start_lexing(self) -> None:
        self._lexing = self._lex()
        self._timer.start(0)

    @Slot()
    def _lex_some(self) -> None:
        """Lex for a few milliseconds at a time, so that a long file does not hold up the window."""
        until_s = time.monotonic() + _SLICE_S
        for _ in self._lexing or ():
            if time.monotonic() > until_s:
                return
        self._timer.stop()
        self._lexing = None
        self._colourer.rehighlight()

    def _lex(self) -> Iterator[None]:
        from pygments.lexers import get_lexer_for_filename
        from pygments.styles import get_style_by_name
        from pygments.util import ClassNotFound

        try:
            lexer = get_lexer_for_filename(self._document_name, stripnl=False, ensurenl=False)
        except ClassNotFound:
            return
        is_dark = self.palette().base().color().lightness() < 128
        style = get_style_by_name("github-dark" if is_dark else "friendly")
        self._colourer.spans = {}
        line = column = 0
        for token, text in lexer.get_tokens(self._shown.text):
            colour = style.style_for_token(token)["color"]
            for part in _split_lines(text):
                if part == "\n":
                    line, column = line + 1, 0
                    continue
                if colour and part.strip():
                    self._colourer.spans.setdefault(line, []).append((column, len(part), f"#{colour}"))
                column += len(part)
            yield


def _n_surrogates(text: str) -> int:
    return 0 if text.isascii() else sum(char > "\uffff" for char in text)


def _mark(
    cursor: QTextCursor, colour: str, alpha: int = _SOLID, *, whole_line: bool = False
) -> QTextEdit.ExtraSelection:
    """Return a highlight; on one that lets the ground through the text keeps its colour."""
    mark = QTextEdit.ExtraSelection()
    mark.cursor = cursor
    ground = QColor(colour)
    ground.setAlpha(alpha)
    mark.format.setBackground(ground)
    if alpha == _SOLID:
        mark.format.setForeground(QColor(ON_HIGHLIGHT))
    if whole_line:
        mark.format.setProperty(int(QTextFormat.Property.FullWidthSelection), True)
    return mark


def _split_lines(text: str) -> Iterator[str]:
    """Yield the lines of a text and, between them, their ends."""
    for index, part in enumerate(text.split("\n")):
        if index:
            yield "\n"
        if part:
            yield part
