"""Another language for the length of a test."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from app.preferences import Preferences
from ui.languages import install_language


@contextmanager
def english_after(qapp: QApplication) -> Iterator[None]:
    """Remove afterwards all translators that came meanwhile, told by themselves: places in a list change."""
    before, locale = qapp.findChildren(QTranslator), QLocale()
    yield
    for translator in qapp.findChildren(QTranslator):
        if translator not in before:
            qapp.removeTranslator(translator)
            translator.setParent(None)
            translator.deleteLater()
    QLocale.setDefault(locale)


@contextmanager
def speaking(qapp: QApplication, language: str) -> Iterator[None]:
    """Install a language for a while."""
    with english_after(qapp):
        install_language(qapp, Preferences(language=language))
        yield
