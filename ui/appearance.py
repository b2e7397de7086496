"""Colours, size and motion as the user set them, else as the system has them."""

from __future__ import annotations

import os
from functools import cache

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QAccessibilityHints, QGuiApplication, QStyleHints
from PySide6.QtWidgets import QApplication

from app.preferences import PreferenceKeeper, Preferences
from ui.theme import apply_theme

SCALE_VARIABLE = "QT_SCALE_FACTOR"
#: Says that the scale comes from the settings, so that a restart does not take it for the user's own.
SCALED_BY_US = "UNABRIDGED_SCALED"
_DARK = {"light": False, "dark": True}


def set_scale(preferences: Preferences) -> None:
    """Scale text and controls. Qt reads this once, before the application is made."""
    if preferences.text_scale != 100 and SCALE_VARIABLE not in os.environ:
        os.environ[SCALE_VARIABLE] = str(preferences.text_scale / 100)
        os.environ[SCALED_BY_US] = "1"


@cache
def _hints() -> tuple[QStyleHints, QAccessibilityHints]:
    """Return the system's hints, held for good.

    PySide6 6.12.0 marks the inner object as deleted when the Python object of the outer one goes.
    """
    hints = QGuiApplication.styleHints()
    return hints, hints.accessibility()


def is_motion_reduced(preferences: Preferences) -> bool:
    """Tell whether nothing should move by itself: as set, else as the system asks."""
    if preferences.motion:
        return preferences.motion == "reduced"
    return _hints()[1].motionPreference() is Qt.MotionPreference.ReducedMotion


class Appearance(QObject):
    """Dresses the application anew when the preferences or the system change."""

    def __init__(self, app: QApplication, preferences: PreferenceKeeper) -> None:
        super().__init__(app)
        self._app = app
        self._preferences = preferences
        self._flash_time_ms = app.cursorFlashTime()
        self._shown: tuple[object, ...] = ()
        preferences.changed.connect(self.apply)
        hints, accessibility = _hints()
        hints.colorSchemeChanged.connect(self.apply)
        accessibility.motionPreferenceChanged.connect(self.apply)
        self.apply()

    @Slot()
    def apply(self) -> None:
        """Bring colours and motion in line; nothing is laid out anew where nothing changed."""
        now = self._preferences.current
        is_system_dark = self._app.styleHints().colorScheme() is Qt.ColorScheme.Dark
        wanted = _DARK.get(now.theme, is_system_dark), is_motion_reduced(now)
        if wanted == self._shown:
            return
        self._shown = wanted
        apply_theme(self._app, dark=wanted[0])
        moves = not wanted[1]
        self._app.setEffectEnabled(Qt.UIEffect.UI_General, moves)
        self._app.setCursorFlashTime(self._flash_time_ms if moves else 0)  # a blinking cursor moves too
