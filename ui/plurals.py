"""English plurals. Qt takes them from a translation even for the language of the source texts."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTranslator


class EnglishPlurals(QTranslator):
    """Turns "%Ln document(s)" into "1 document" or "2 documents"; leaves all other texts alone."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)

    def isEmpty(self) -> bool:
        """Say that there is something to translate; Qt drops empty translators."""
        return False

    def translate(
        self, _context: str, source: str, _disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        """Return the text with its plural decided, None where it has none. Qt puts the number in."""
        if n < 0 or "(s)" not in source:
            return None
        return source.replace("(s)", "" if n == 1 else "s")
