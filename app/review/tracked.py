"""Tracked changes as the readers mark them: `[+inserted+]` and `[-deleted-]`."""

from __future__ import annotations

import re

_INSERTED = re.compile(r"\[\+(.*?)\+\]", re.S)
_DELETED = re.compile(r"\[-(.*?)-\]", re.S)


def has_marks(text: str) -> bool:
    """Tell whether a text holds tracked changes."""
    return bool(_INSERTED.search(text) or _DELETED.search(text))


def accepted(text: str) -> str:
    """Return the text with all tracked changes accepted."""
    return _tidy(_INSERTED.sub(r"\1", _DELETED.sub("", text)))


def rejected(text: str) -> str:
    """Return the text as it was before the tracked changes."""
    return _tidy(_DELETED.sub(r"\1", _INSERTED.sub("", text)))


def _tidy(text: str) -> str:
    """Close the gaps that a change leaves: two spaces, a space before a comma."""
    return re.sub(r" +([,.;:)])", r"\1", re.sub(r" {2,}", " ", text)).strip()
