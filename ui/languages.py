"""The language of the window: as the user set it, else the system's, else English."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from app.preferences import Preferences
from ui.plurals import EnglishPlurals

_FOLDER = Path(__file__).with_name("translations")


def locale_of(preferences: Preferences) -> QLocale:
    """Return the locale for texts, numbers and dates."""
    if preferences.language:
        return QLocale(preferences.language)
    system = QLocale.system()
    # On a bare machine it is "C", which groups no digits.
    return QLocale(QLocale.Language.English) if system.language() is QLocale.Language.C else system


def install_language(app: QApplication, preferences: Preferences) -> None:
    """Make a new application speak; what has no translation is shown in English."""
    locale = locale_of(preferences)
    QLocale.setDefault(locale)
    app.installTranslator(EnglishPlurals(app))
    if locale.language() is QLocale.Language.English:
        return
    qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for name, folder in (("qtbase", qt_folder), ("unabridged", str(_FOLDER))):
        translator = QTranslator(app)
        if translator.load(locale, name, "_", folder):
            app.installTranslator(translator)
