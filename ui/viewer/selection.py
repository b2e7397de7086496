"""Text selected with the mouse on pages of a PDF, margins and gaps between lines included."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtPdf import QPdfDocument, QPdfSelection

PagePoint = tuple[int, QPointF]
"""A page's index and a point on it."""
_REACH_PT = 1.0


@dataclass
class Selection:
    """What is selected: its text, and its outlines by page, in points."""

    text: str = ""
    boxes: dict[int, list[QRectF]] = field(default_factory=dict)


class Selector:
    """Selects between two points. Qt finds a character only within a few points of one.

    So a point in a margin or between two lines is moved to the nearest line first.
    """

    def __init__(self, document: QPdfDocument) -> None:
        self._document = document
        self._lines: dict[int, list[QRectF]] = {}

    def select(self, start: PagePoint, end: PagePoint) -> Selection:
        """Return what stands between two points, in either order of pages."""
        (first, from_pt), (last, to_pt) = (start, end) if start[0] <= end[0] else (end, start)
        selection = Selection()
        texts = []
        for page in range(first, last + 1):
            size = self._document.pagePointSize(page)
            begin = from_pt if page == first else QPointF(0, 0)
            stop = to_pt if page == last else QPointF(size.width(), size.height())
            lines = self._lines_of(page)
            part = self._document.getSelection(page, snapped(begin, lines), snapped(stop, lines))
            if part.isValid() and _are_turned(lines):
                part = self._with_next_character(page, part)
            if part.isValid():
                texts.append(part.text())
                selection.boxes[page] = [polygon.boundingRect() for polygon in part.bounds()]
        selection.text = "\n".join(texts)
        return selection

    def _with_next_character(self, page: int, part: QPdfSelection) -> QPdfSelection:
        """Take the character under the end too: of lines that run up or down Qt leaves the last one out."""
        n_chars = part.endIndex() - part.startIndex()
        longer = self._document.getSelectionAtIndex(page, part.startIndex(), n_chars + 1)
        return longer if longer.isValid() and not longer.text()[-1:].isspace() else part

    def _lines_of(self, page: int) -> list[QRectF]:
        if page not in self._lines:
            whole = self._document.getAllText(page)
            self._lines[page] = [polygon.boundingRect() for polygon in whole.bounds()]
        return self._lines[page]


def snapped(point: QPointF, lines: Sequence[QRectF]) -> QPointF:
    """Return the point of the nearest line: nearest across it first, for a margin belongs to its line.

    Where most lines run up or down the page, as text on a page that was turned does, across is sideways.
    """
    if not lines:
        return point
    turned = _are_turned(lines)

    def distance(line: QRectF) -> tuple[float, float]:
        down = _outside(point.y(), line.top(), line.bottom())
        beside = _outside(point.x(), line.left(), line.right())
        return (beside, down) if turned else (down, beside)

    line = min(lines, key=distance)
    # A little past its ends: the last character is taken only by a point behind it.
    reach_x, reach_y = (0.0, _REACH_PT) if turned else (_REACH_PT, 0.0)
    return QPointF(
        min(max(point.x(), line.left() - reach_x), line.right() + reach_x),
        min(max(point.y(), line.top() - reach_y), line.bottom() + reach_y),
    )


def _are_turned(lines: Sequence[QRectF]) -> bool:
    return sum(line.height() > line.width() for line in lines) > len(lines) / 2


def _outside(value: float, low: float, high: float) -> float:
    """Return how far a value lies outside of a range."""
    return max(low - value, 0.0, value - high)
