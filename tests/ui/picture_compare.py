"""Compares a screen with a stored picture of it: blind to how fonts are drawn, not to where things stand."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

#: A screen is 1280 x 800 pixels; a picture of it has a quarter of that, each way.
WIDTH, HEIGHT = 1280, 800
_SHRINK = 4
#: Pixels of the picture on each side of a tile: 32 x 32 pixels of the screen, which hold one line of text.
_TILE = 8
#: How far a tile's mean colour may lie from the stored one, of 255. Measured: full hinting of the same font
#: changes the worst tile by 10, vertical hinting by 3; a pane that stands 12 pixels off by 15 to 35.
MOST_DIFFERENCE = 12.0

#: The last row of tiles is the status line: small grey text with much ground around it. Measured there: full
#: hinting 2.2, a line's height off 3.5 to 6.
_STATUS_WEIGHT = 4.0

Picture = npt.NDArray[np.float64]


def picture_of(widget: QWidget) -> QImage:
    """Draw a widget of 1280 x 800 pixels and shrink it to what is stored."""
    image = widget.grab().toImage()
    return image.scaled(
        WIDTH // _SHRINK,
        HEIGHT // _SHRINK,
        Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    ).convertToFormat(QImage.Format.Format_RGB888)


def difference(one: QImage, other: QImage) -> tuple[float, tuple[int, int]]:
    """Return how far the worst tile is off, of 255, and where its corner stands on the screen (x, y)."""
    tiles = np.abs(_tiles(one) - _tiles(other)).max(axis=2)
    tiles[-1] *= _STATUS_WEIGHT
    row, column = np.unravel_index(int(tiles.argmax()), tiles.shape)
    side = _TILE * _SHRINK // 2
    return float(tiles.max()), (int(column) * side, int(row) * side)


def _tiles(image: QImage) -> Picture:
    """Return the mean colour of each tile; tiles overlap by half, so that no edge hides between two."""
    pixels = _pixels(image)
    half = _TILE // 2
    rows, columns = pixels.shape[0] // half, pixels.shape[1] // half
    quarters = pixels[: rows * half, : columns * half].reshape(rows, half, columns, half, 3).mean(axis=(1, 3))
    result: Picture = (quarters[:-1, :-1] + quarters[1:, :-1] + quarters[:-1, 1:] + quarters[1:, 1:]) / 4
    return result


def _pixels(image: QImage) -> Picture:
    rgb = image.convertToFormat(QImage.Format.Format_RGB888)
    flat = np.frombuffer(rgb.constBits(), np.uint8).reshape(rgb.height(), rgb.bytesPerLine())
    return flat[:, : rgb.width() * 3].reshape(rgb.height(), rgb.width(), 3).astype(np.float64)
