"""A machine without a display or a library gets one sentence, not an abort."""

from __future__ import annotations

import pytest

from ui import preflight
from ui.preflight import WindowUnavailableError, check_system


def test_no_display(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("sys.platform", "linux")
    with pytest.raises(WindowUnavailableError, match="no display"):
        check_system()


def test_missing_library_names_its_package(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")
    monkeypatch.setattr(preflight, "_loads", lambda library: library != "libxcb-keysyms.so.1")
    with pytest.raises(WindowUnavailableError, match=r"'apt-get install libxcb-keysyms1'"):
        check_system()


def test_everything_there(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    monkeypatch.setattr(preflight, "_loads", lambda _library: True)
    check_system()
