"""What the window needs of the system, checked before Qt aborts the process for want of it."""

from __future__ import annotations

import ctypes
import os
import sys

#: Libraries that PySide's wheels do not carry, with the Debian packages that do.
_LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libxkbcommon.so.0": "libxkbcommon0",
}
_X11_LIBRARIES = {
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
}


class WindowUnavailableError(Exception):
    """The window cannot be shown here; the message is one sentence that says what to do."""


def check_system() -> None:
    """Raise WindowUnavailableError where the window cannot be shown. Only Linux has such gaps."""
    if not sys.platform.startswith("linux"):
        return
    platform = os.environ.get("QT_QPA_PLATFORM", "")
    has_wayland = bool(os.environ.get("WAYLAND_DISPLAY")) or platform.startswith("wayland")
    has_x11 = bool(os.environ.get("DISPLAY"))
    needed = dict(_LIBRARIES)
    if not platform and not has_wayland and not has_x11:
        raise WindowUnavailableError(
            "There is no display to open a window on: start this from a desktop, or use 'unabridged ask'."
        )
    if platform == "xcb" or (not platform and not has_wayland):
        needed |= _X11_LIBRARIES
    if missing := [package for library, package in needed.items() if not _loads(library)]:
        raise WindowUnavailableError(
            f"The window needs system libraries that are missing: run 'apt-get install {' '.join(missing)}'."
        )


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True
