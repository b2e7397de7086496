"""The icons of the sources' rows: SVG outlines, drawn sharp in the colour that the palette gives them."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from ingest.model import Kind
from ui.theme import ICONS

#: The side of an icon, in pixels before scaling.
ICON_PX = 16

FOLDER = "folder"
WARNING = "warning"

_OF_KIND = {
    Kind.PDF: "pdf",
    Kind.TEXT: "text",
    Kind.CODE: "code",
    Kind.CHAT: "chat",
    Kind.OFFICE: "text",
    Kind.MAIL: "mail",
    Kind.HTML: "web",
    Kind.TABLE: "table",
}
#: The one colour in the files.
_DRAWN_IN = b"#667085"


def icon_of(kind: Kind) -> str:
    """Return the name of a kind's icon."""
    return _OF_KIND[kind]


@lru_cache(maxsize=128)
def source_icon(name: str, colour: str, ratio: float) -> QPixmap:
    """Return an icon in a colour (`#rrggbb`), with `ratio` pixels of the screen for each of its own."""
    svg = (ICONS / f"source-{name}.svg").read_bytes().replace(_DRAWN_IN, colour.encode())
    side = round(ICON_PX * ratio)
    result = QPixmap(side, side)
    result.fill(Qt.GlobalColor.transparent)
    painter = QPainter(result)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(QByteArray(svg)).render(painter, QRectF(0, 0, side, side))
    painter.end()
    result.setDevicePixelRatio(ratio)
    return result
