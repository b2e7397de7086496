"""The one column that settings-like pages set their contents in: centred, never too wide to read."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

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
