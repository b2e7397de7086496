"""The one column that settings-like pages set their contents in: centred, never too wide to read."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

_MAX_WIDTH = 760


def column(page: QWidget) -> QVBoxLayout:
    """Lay a page out as one column with room at both sides; return the column's layout."""
    inner = QWidget()
    inner.setMaximumWidth(_MAX_WIDTH)
    rows = QVBoxLayout(inner)
    rows.setContentsMargins(28, 24, 28, 24)
    rows.setSpacing(8)
    across = QHBoxLayout(page)
    across.setContentsMargins(0, 0, 0, 0)
    across.addStretch(1)
    across.addWidget(inner, 100)
    across.addStretch(1)
    return rows


def scrolled(page: QWidget) -> QWidget:
    """Fill a page with a scroll area; return the widget inside it."""
    body = QWidget()
    body.setObjectName("page")
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its controls take it
    area.setWidget(body)
    layout = QVBoxLayout(page)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(area)
    return body
