"""Code in an answer: each block in a frame of its own, with its language and a button that copies it."""

from __future__ import annotations

import re
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRectF, QTimer, Slot
from PySide6.QtGui import (
    QColor,
    QGuiApplication,
    QPainter,
    QPen,
    QTextBlock,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrame,
    QTextFrameFormat,
)
from PySide6.QtWidgets import QHBoxLayout, QTextBrowser, QWidget

from ui.theme import Colours, colours
from ui.widgets import button, label

_FENCE = int(QTextFormat.Property.BlockCodeFence)
_LANGUAGE = int(QTextFormat.Property.BlockCodeLanguage)
_TEXT = int(QTextFormat.Property.UserProperty) + 4
_NAME = int(QTextFormat.Property.UserProperty) + 5

#: A line that opens code, maybe the first of a list's point: all up to its language, and the fence.
_OPENING = re.compile(r"(?:[ \t>]|[-*+][ \t]|\d+[.)][ \t])*(`{3,}|~{3,})[ \t]*[^\s`]*")
#: Follows the language of code that stands right behind other code; nobody writes it.
_NEXT = "\x1f"

_HEAD_HEIGHT = 27
_PADDING, _MARGIN, _RADIUS = 10, 8, 8
_INDENT_WIDTH = 20
_COPIED_MS = 1_500


def tell_code_apart(markdown: str) -> str:
    """Mark code that follows other code: Qt keeps of two blocks in one language only the lines."""
    lines = markdown.split("\n")
    fence, is_behind_code, is_marked = "", False, False
    for i, line in enumerate(lines):
        bare = line.strip(" \t>")
        if fence:
            if bare.startswith(fence) and not bare.strip(fence[0]):
                fence, is_behind_code = "", True
        elif opening := _OPENING.match(line):
            fence = opening[1]
            is_marked = is_behind_code and not is_marked
            if is_marked:
                lines[i] = opening[0] + _NEXT + line[opening.end() :]
        elif bare:
            is_behind_code = is_marked = False
    return "\n".join(lines)


def frame_code(document: QTextDocument, clean: Callable[[str], str]) -> None:
    """Put every run of code lines into a frame, which remembers its language and what `clean` makes of it."""
    for first, last in reversed(_runs(document)):
        start = document.findBlockByNumber(first)
        end = document.findBlockByNumber(last)
        lines = [document.findBlockByNumber(number).text() for number in range(first, last + 1)]
        fmt = QTextFrameFormat()
        fmt.setProperty(_TEXT, clean("\n".join(lines)) + "\n")
        fmt.setProperty(_NAME, start.blockFormat().stringProperty(_LANGUAGE).removesuffix(_NEXT))
        fmt.setPadding(_PADDING)
        fmt.setTopMargin(_HEAD_HEIGHT)
        fmt.setBottomMargin(_MARGIN)
        fmt.setLeftMargin(start.blockFormat().indent() * _INDENT_WIDTH)
        cursor = QTextCursor(start)
        cursor.setPosition(end.position() + end.length() - 1, QTextCursor.MoveMode.KeepAnchor)
        frame = cursor.insertFrame(fmt)
        # Lines are too long for any pane now and then: they go on below instead of being cut off.
        inside = QTextCursor(document)
        inside.setPosition(frame.firstPosition())
        inside.setPosition(frame.lastPosition(), QTextCursor.MoveMode.KeepAnchor)
        inside.setBlockFormat(_line_format())
        # What inserting left before and behind the frame are empty lines: no height for them.
        for outside in (frame.firstPosition() - 1, frame.lastPosition() + 1):
            _flatten(document.findBlock(outside))


def code_frames(document: QTextDocument) -> list[QTextFrame]:
    """Return the frames that `frame_code` made, from the first to the last."""
    found = [frame for frame in document.rootFrame().childFrames() if frame.frameFormat().hasProperty(_TEXT)]
    return sorted(found, key=lambda frame: frame.firstPosition())


def _runs(document: QTextDocument) -> list[tuple[int, int]]:
    """Return the first and last block numbers of lines of code that stand together."""
    runs: list[tuple[int, int]] = []
    before: object = None
    block = document.begin()
    while block.isValid():
        fmt = block.blockFormat()
        kind = (fmt.property(_LANGUAGE), fmt.indent()) if fmt.hasProperty(_FENCE) else None
        if kind is not None and kind == before:
            runs[-1] = (runs[-1][0], block.blockNumber())
        elif kind is not None:
            runs.append((block.blockNumber(), block.blockNumber()))
        before = kind
        block = block.next()
    return runs


def _line_format() -> QTextBlockFormat:
    result = QTextBlockFormat()
    result.setLineHeight(125, int(QTextBlockFormat.LineHeightTypes.ProportionalHeight.value))
    return result


def _flatten(block: QTextBlock) -> None:
    if not block.text():
        flat = QTextBlockFormat()
        flat.setLineHeight(1, int(QTextBlockFormat.LineHeightTypes.FixedHeight.value))
        QTextCursor(block).setBlockFormat(flat)


class CodeHead(QWidget):
    """The line above a block of code: its language, and a button that copies it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._code = ""
        self.language = label("", "quiet")
        self.copy = button(self.tr("Copy"), "flat", name=self.tr("Copy this code"))
        self.copy.clicked.connect(self._copy)
        self._back = QTimer(self)
        self._back.setSingleShot(True)
        self._back.setInterval(_COPIED_MS)
        self._back.timeout.connect(self._show_offer)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(_PADDING, 0, 4, 0)
        layout.addWidget(self.language, 1)
        layout.addWidget(self.copy)

    def show_code(self, language: str, code: str) -> None:
        """Take the code to copy, and say what language it is in."""
        self._code = code
        self.language.setText(language or self.tr("Code"))
        self.copy.setAccessibleDescription(self.language.text())

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._code)
        self.copy.setText(self.tr("✓ Copied"))
        self._back.start()

    @Slot()
    def _show_offer(self) -> None:
        self.copy.setText(self.tr("Copy"))


class CodeHeads(QObject):
    """Keeps a head over each block of code of a text, and draws their frames behind the words."""

    def __init__(self, text: QTextBrowser) -> None:
        super().__init__(text)
        self._text = text
        self._heads: list[CodeHead] = []
        text.viewport().installEventFilter(self)

    def heads(self) -> list[CodeHead]:
        """Return the heads on show, from the first to the last."""
        return list(self._heads)

    def refresh(self) -> None:
        """Bring the heads in line with the text; those that stay keep the keyboard's focus."""
        frames = code_frames(self._text.document())
        while len(self._heads) > len(frames):
            self._heads.pop().deleteLater()
        while len(self._heads) < len(frames):
            self._heads.append(CodeHead(self._text.viewport()))
            self._heads[-1].show()
        for head, frame in zip(self._heads, frames, strict=True):
            fmt = frame.frameFormat()
            head.show_code(fmt.stringProperty(_NAME), fmt.stringProperty(_TEXT))
        self.place()

    def place(self) -> None:
        """Put each head over its code."""
        for head, box in zip(self._heads, self._boxes(), strict=False):
            head.setGeometry(round(box.x()), round(box.y()), round(box.width()), _HEAD_HEIGHT)

    def _boxes(self) -> list[QRectF]:
        """Return the rectangles of the blocks with their heads, in pixels of the viewport."""
        document = self._text.document()
        layout = document.documentLayout()
        boxes = []
        for frame in code_frames(document):
            box = layout.frameBoundingRect(frame)
            left = frame.frameFormat().leftMargin()
            boxes.append(box.adjusted(left, 0, 0, -_MARGIN))
        return boxes

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Draw the frames before the text is drawn over them."""
        if event.type() is QEvent.Type.Paint and self._heads:
            self._paint(colours())
        return super().eventFilter(watched, event)

    def _paint(self, c: Colours) -> None:
        painter = QPainter(self._text.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for box in self._boxes():
            painter.setPen(QPen(QColor(c.line), 1))
            painter.setBrush(QColor(c.panel))
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)
            line = box.top() + _HEAD_HEIGHT - 0.5
            painter.drawLine(round(box.left()) + 1, round(line), round(box.right()) - 1, round(line))
        painter.end()
