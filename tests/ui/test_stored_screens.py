"""The main screens look as they did: light, dark and in Chinese, compared with stored pictures.

The pictures are small and made with fixed fonts (Debian's fonts-dejavu-core and fonts-wqy-microhei). After a
wanted change of the looks, make them anew and look at each before committing it:

    UNABRIDGED_NEW_SCREENS=1 QT_QPA_PLATFORM=offscreen pytest tests/ui/test_stored_screens.py
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import nullcontext
from pathlib import Path

import pytest
from PySide6.QtGui import QFont, QFontDatabase, QImage
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

import ui.theme
from app.controller import Controller
from app.evidence.model import Citation, Place, Status
from app.states import TurnState
from tests.fixtures.fake_workbench import FakeWorkbench
from tests.ui.languages import speaking
from tests.ui.picture_compare import HEIGHT, MOST_DIFFERENCE, WIDTH, difference, picture_of
from ui.main_window import MainWindow

_FOLDER = Path(__file__).with_name("screens")
_FAMILIES = ("DejaVu Sans", "WenQuanYi Micro Hei")
_LOOKS = ("light", "dark", "chinese")
_SCREENS = ("first", "answer", "settings", "review")
_MOST_BYTES = 300_000
#: So many pictures in a row must be the same before one counts.
_N_STILL = 4


def _font(hinting: QFont.HintingPreference = QFont.HintingPreference.PreferNoHinting) -> QFont:
    font = QFont()
    font.setFamilies(list(_FAMILIES))
    font.setPixelSize(ui.theme.BASE_PX)
    font.setHintingPreference(hinting)
    return font


@pytest.fixture
def look(
    request: pytest.FixtureRequest, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> Iterator[str]:
    """Dress the application in the fixed fonts before the window is made; undress it afterwards."""
    assert set(_FAMILIES) <= set(QFontDatabase.families()), "install fonts-dejavu-core and fonts-wqy-microhei"
    name = getattr(request, "param", "light")
    flash_ms = qapp.cursorFlashTime()
    monkeypatch.setattr(ui.theme, "base_font", _font)
    qapp.setCursorFlashTime(0)
    with speaking(qapp, "zh_CN") if name == "chinese" else nullcontext():
        ui.theme.apply_theme(qapp, dark=name == "dark")
        yield name
    monkeypatch.undo()
    qapp.setCursorFlashTime(flash_ms)
    ui.theme.apply_theme(qapp, dark=False)


@pytest.fixture
def shown(look: str, window: MainWindow) -> MainWindow:
    window.setFixedSize(WIDTH, HEIGHT)
    return window


def _answered(
    qtbot: QtBot, window: MainWindow, controller: Controller, workbench: FakeWorkbench, contract: Path
) -> None:
    """Ask about a contract, with the cited words marked beside the answer.

    Its lines are few: where flowing text stands depends on what draws the font.
    """
    contract.write_text("".join(f"Kansas law governs clause {n}.\n" for n in range(1, 4)))
    place = Place("contract.txt", str(contract), line_start=1, line_end=1, text="Kansas law")
    workbench.citations = (Citation("Kansas law", Status.VERIFIED, 0, 10, (place,)),)
    other = contract.with_name("rates.py")
    other.write_text("RATE = 12\n" * 40)
    controller.add_paths([contract, other])
    qtbot.waitUntil(
        lambda: bool(controller.plan and len(controller.plan.entries) == 2) and controller.can_ask
    )
    controller.ask("Which law governs?")
    qtbot.waitUntil(lambda: controller.turns[-1].state is TurnState.DONE and not controller.is_answering)
    window._open_citation(workbench.citations[0])


def _settled(qtbot: QtBot, window: MainWindow) -> QImage:
    """Wait for the plan, and until nothing moves any more; return the picture."""
    controller, seen = window._controller, [QImage()]
    qtbot.waitUntil(lambda: controller.plan is not None and not controller.is_working)

    def stands_still() -> bool:
        seen.append(picture_of(window))
        return len(seen) > _N_STILL and all(one == seen[-1] for one in seen[-_N_STILL:])

    qtbot.waitUntil(stands_still)
    return seen[-1]


@pytest.mark.parametrize("screen", _SCREENS)
@pytest.mark.parametrize("look", _LOOKS, indirect=True)
def test_a_screen_looks_as_it_did(
    qtbot: QtBot,
    qapp: QApplication,
    look: str,
    screen: str,
    shown: MainWindow,
    controller: Controller,
    workbench: FakeWorkbench,
    contract: Path,
    tmp_path: Path,
) -> None:
    if screen == "answer":
        _answered(qtbot, shown, controller, workbench, contract)
    elif screen != "first":
        shown.pages.show_page(screen)
    for path_shown in shown.findChildren(QLabel):
        if str(tmp_path) in path_shown.text():
            path_shown.setText("/home/user/.local/share/unabridged/store")
    now, path = _settled(qtbot, shown), _FOLDER / f"{screen}-{look}.png"
    if os.environ.get("UNABRIDGED_NEW_SCREENS"):
        assert now.save(str(path))
    stored = QImage(str(path))
    assert not stored.isNull(), f"{path} is missing: see this file's head"
    worst, where = difference(stored, now)
    if worst > MOST_DIFFERENCE:
        shown.grab().save(str(tmp_path / path.name))
    assert worst <= MOST_DIFFERENCE, (
        f"{path.name} differs at {where}, by {worst:.0f}; the screen is in {tmp_path / path.name}"
    )


def test_the_same_screen_drawn_by_another_font_engine_passes(
    qtbot: QtBot,
    qapp: QApplication,
    shown: MainWindow,
    controller: Controller,
    workbench: FakeWorkbench,
    contract: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    _answered(qtbot, shown, controller, workbench, contract)
    stored = QImage(str(_FOLDER / "answer-light.png"))
    for hinting in (QFont.HintingPreference.PreferVerticalHinting, QFont.HintingPreference.PreferFullHinting):
        font = _font(hinting)
        font.setStyleStrategy(QFont.StyleStrategy.NoSubpixelAntialias)
        monkeypatch.setattr(ui.theme, "base_font", lambda font=font: font)
        ui.theme.apply_theme(qapp, dark=False)
        assert difference(stored, _settled(qtbot, shown))[0] <= MOST_DIFFERENCE


@pytest.mark.parametrize("pane", ["sources.tree", "conversation", "viewer", "context", "top", "status"])
@pytest.mark.parametrize("look", ["light", "dark"], indirect=True)
def test_a_pane_that_is_shifted_by_a_line_fails(
    qtbot: QtBot,
    qapp: QApplication,
    look: str,
    shown: MainWindow,
    controller: Controller,
    workbench: FakeWorkbench,
    contract: Path,
    pane: str,
) -> None:
    _answered(qtbot, shown, controller, workbench, contract)
    stored = QImage(str(_FOLDER / f"answer-{look}.png"))
    assert difference(stored, _settled(qtbot, shown))[0] <= MOST_DIFFERENCE
    widget = shown
    for name in pane.split("."):
        widget = getattr(widget, name)
    widget.move(widget.x() + 12, widget.y() + 12)
    assert difference(stored, picture_of(shown))[0] > MOST_DIFFERENCE, "a line's height away"


def test_the_stored_pictures_are_all_used_and_small() -> None:
    stored = {path.name for path in _FOLDER.iterdir()}
    assert stored == {f"{screen}-{look}.png" for screen in _SCREENS for look in _LOOKS}
    assert sum(path.stat().st_size for path in _FOLDER.iterdir()) < _MOST_BYTES
