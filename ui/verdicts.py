"""Verdicts and places of citations, in the language of the window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.evidence.model import Place

translate = QCoreApplication.translate


def status_word(status: str) -> str:
    """Return the verdict on a citation, an `app.evidence.model.Status`."""
    return {
        "verified": translate("TurnView", "verified"),
        "supported": translate("TurnView", "supported"),
        "approximate": translate("TurnView", "approximate"),
        "related": translate("TurnView", "related"),
        "missing": translate("TurnView", "missing"),
    }.get(status, status)


def where(place: Place) -> str:
    """Name a place within its document: "p. 7", "message 3", "line 12"; empty where it is not known."""
    if place.page_label is not None:
        return translate("Review", "p. %1").replace("%1", place.page_label)
    if place.message_id is not None:
        return translate("Review", "message %1").replace("%1", place.message_id)
    line = place.line_start
    return "" if line is None else translate("Review", "line %1").replace("%1", str(line))
