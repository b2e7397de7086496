"""Why a document entered the window as it did, in the language of the window.

`app.packing` says it in English for the command line; here the same is said from the values of an `Entry`.
"""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from app.packing import Entry, Mode, Reason
from ui.widgets import number

translate = QCoreApplication.translate

#: What `app.packing` says without a number; a test compares the two.
FIXED = (
    QT_TRANSLATE_NOOP("Reasons", "Fits in full."),
    QT_TRANSLATE_NOOP("Reasons", "Pinned, so it stays full."),
    QT_TRANSLATE_NOOP("Reasons", "Pinned, so it stays outline."),
    QT_TRANSLATE_NOOP("Reasons", "Pinned, so it stays listed."),
    QT_TRANSLATE_NOOP("Reasons", "Pinned, so it stays excluded."),
    QT_TRANSLATE_NOOP("Reasons", "You chose full."),
    QT_TRANSLATE_NOOP("Reasons", "You chose outline."),
    QT_TRANSLATE_NOOP("Reasons", "You chose outline, but it has none."),
    QT_TRANSLATE_NOOP("Reasons", "You chose listed."),
    QT_TRANSLATE_NOOP("Reasons", "You chose excluded."),
)


def reason_text(entry: Entry) -> str:
    """Return why `entry` has its mode, as one sentence."""
    match entry.reason:
        case Reason.NO_ROOM:
            text = translate("Reasons", "Lowered to %1: whole it takes %2 tokens, and higher ranks go first.")
        case Reason.TOO_LARGE:
            text = translate(
                "Reasons", "Lowered to %1: whole it takes %2 tokens, more than any window here has."
            )
        case _:
            return translate("Reasons", entry.explanation)
    return text.replace("%1", mode_text(entry.mode)).replace("%2", number(entry.n_full))


def mode_text(mode: Mode) -> str:
    """Return the word for how much of a document the window holds."""
    return {
        Mode.FULL: translate("Reasons", "full"),
        Mode.OUTLINE: translate("Reasons", "outline"),
        Mode.LISTED: translate("Reasons", "listed"),
        Mode.EXCLUDED: translate("Reasons", "excluded"),
    }[mode]
