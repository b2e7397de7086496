"""An answer as rich text: Markdown, quotations underlined in their verdict's colour, numbered chips.

Citations name characters of the raw answer, which Markdown rearranges. So invisible marks from the
private use area go in at both ends before Markdown is parsed, and are found again after it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import QObject, QPointF, QRect, QRectF, QRegularExpression, QSizeF
from PySide6.QtGui import (
    QColor,
    QFont,
    QPainter,
    QPyTextObject,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextTable,
)

from app.evidence.model import Citation
from ui.code_blocks import frame_code, tell_code_apart
from ui.theme import BASE_PX, VERDICT_SIGNS, Colours, fixed_font, verdict_colours
from ui.verdicts import status_word, where
from ui.widgets import chip_width, paint_chip

CHIP_OBJECT = int(QTextFormat.ObjectTypes.UserObject) + 1
_TEXT = int(QTextFormat.Property.UserProperty) + 1
_COLOUR = int(QTextFormat.Property.UserProperty) + 2
_GROUND = int(QTextFormat.Property.UserProperty) + 3

_FIRST_START, _FIRST_END, _AFTER_LAST = 0xE000, 0xE800, 0xF000
# Markdown closes "**" after a full stop only before a space or punctuation, so an end mark begins with
# a sign that counts as punctuation and that nobody writes: the flower punctuation mark.
_FLOWER = "\u2055"
_MARKS = QRegularExpression(f"{_FLOWER}?[{chr(_FIRST_START)}-{chr(_AFTER_LAST - 1)}]")
_MARKS_IN_CODE = re.compile(_MARKS.pattern())
_MAX_CITATIONS = _FIRST_END - _FIRST_START
# What may close a quotation; a mark before it would break Markdown's emphasis.
_CLOSING = "*_`\"'”’»」』)"


class ChipObject(QPyTextObject):
    """Draws a chip inside a line of text."""

    def __init__(self, font: QFont, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._font = font

    def intrinsicSize(self, _doc: QTextDocument, _position: int, fmt: QTextFormat) -> QSizeF:
        """Return the room a chip takes, with a gap on both sides."""
        return QSizeF(chip_width(str(fmt.property(_TEXT)), self._font) + 6, BASE_PX)

    def drawObject(
        self, painter: QPainter, rect: QRectF | QRect, _doc: QTextDocument, _position: int, fmt: QTextFormat
    ) -> None:
        """Draw the chip."""
        painter.setFont(self._font)
        end = QPointF(rect.right() - 2, QRectF(rect).center().y())
        paint_chip(
            painter, end, str(fmt.property(_TEXT)), str(fmt.property(_COLOUR)), str(fmt.property(_GROUND))
        )


def render_answer(
    document: QTextDocument, text: str, citations: Sequence[Citation], palette: Colours
) -> None:
    """Put an answer with its citations into a document. Chips link to `cite:` and their index."""
    shown = citations[:_MAX_CITATIONS]
    document.setIndentWidth(20)
    document.setMarkdown(
        tell_code_apart(_with_marks(text, shown)),
        QTextDocument.MarkdownFeature.MarkdownDialectGitHub | _NO_HTML,
    )
    _tidy(document)
    _rule_tables(document, palette)
    frame_code(document, lambda text: _MARKS_IN_CODE.sub("", text))
    starts: dict[int, int] = {}
    cursor = document.find(_MARKS, 0)
    while not cursor.isNull():
        mark = ord(cursor.selectedText()[-1])
        cursor.removeSelectedText()
        if mark < _FIRST_END:
            starts[mark - _FIRST_START] = cursor.position()
        else:
            index = mark - _FIRST_END
            _close(cursor, starts.get(index, cursor.position()), shown[index], index, palette)
        cursor = document.find(_MARKS, cursor.position())


_NO_HTML = QTextDocument.MarkdownFeature.MarkdownNoHTML


def _with_marks(text: str, citations: Sequence[Citation]) -> str:
    marks: list[tuple[int, int, str]] = []
    for index, citation in enumerate(citations):
        start, end = (min(at, len(text)) for at in (citation.answer_start, citation.answer_end))
        if text.startswith("|", start):  # a table's row, which is none with marks outside of its bars
            row = text[start:end]
            start += len(row) - len(row.lstrip("| "))
            end -= len(row) - len(row.rstrip("| "))
        while end < len(text) and text[end] in _CLOSING:
            end += 1
        marks.append((start, 1, chr(_FIRST_START + index)))
        marks.append((end, 0, _FLOWER + chr(_FIRST_END + index)))
    for position, _, mark in sorted(marks, key=lambda m: (-m[0], -m[1], -ord(m[2][-1]))):
        text = text[:position] + mark + text[position:]
    return text


def _close(cursor: QTextCursor, start: int, citation: Citation, index: int, palette: Colours) -> None:
    """Underline a citation's words and put its chip after them."""
    status = citation.status.value
    colour, ground = verdict_colours(status, palette)
    end = cursor.position()
    underline = QTextCharFormat()
    underline.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
    underline.setUnderlineColor(QColor(colour))
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    if status in ("verified", "approximate"):
        cursor.mergeCharFormat(underline)
    cursor.setPosition(end)
    chip = QTextCharFormat()
    chip.setObjectType(CHIP_OBJECT)
    chip.setProperty(_TEXT, f"{VERDICT_SIGNS.get(status, '?')} {index + 1}")
    chip.setProperty(_COLOUR, colour)
    chip.setProperty(_GROUND, ground)
    chip.setAnchor(True)
    chip.setAnchorHref(f"cite:{index}")
    chip.setToolTip(_tip(citation))
    chip.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignMiddle)
    cursor.insertText("\ufffc", chip)


def _tip(citation: Citation) -> str:
    tip = f"{status_word(citation.status)}: {citation.quote}"
    for place in (citation.places or citation.nearest)[:1]:
        tip += "\n" + ", ".join(filter(None, (place.document, where(place))))
    return tip


def _rule_tables(document: QTextDocument, palette: Colours) -> None:
    """Give tables one thin line around each cell, and room inside it."""
    for frame in document.rootFrame().childFrames():
        if isinstance(frame, QTextTable):
            ruled = frame.format().toTableFormat()
            ruled.setBorderCollapse(True)
            ruled.setBorder(1)
            ruled.setBorderBrush(QColor(palette.line))
            ruled.setCellPadding(5)
            ruled.setCellSpacing(0)
            ruled.setBottomMargin(8)
            frame.setFormat(ruled)
            first = frame.cellAt(0, 0)
            start = first.firstCursorPosition()
            if not start.block().text() and start.position() < first.lastPosition():
                start.deleteChar()  # Qt 6.12 begins the first cell after code with an empty line


def _tidy(document: QTextDocument) -> None:
    """Bring Markdown's headings and code into the interface's type scale."""
    block = document.begin()
    while block.isValid():
        cursor = QTextCursor(block)
        cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
        spacing = block.blockFormat()
        spacing.setLineHeight(118, 1)
        spacing.setBottomMargin(6)
        spacing.setTopMargin(0)
        QTextCursor(block).setBlockFormat(spacing)
        if block.blockFormat().headingLevel():
            heading = QTextCharFormat()
            heading.setProperty(int(QTextFormat.Property.FontSizeAdjustment), 0)
            heading.setFontWeight(QFont.Weight.DemiBold)
            cursor.mergeCharFormat(heading)
        if block.blockFormat().hasProperty(int(QTextFormat.Property.BlockCodeFence)):
            code = QTextCharFormat()
            code.setFont(fixed_font())
            cursor.mergeCharFormat(code)
        block = block.next()
