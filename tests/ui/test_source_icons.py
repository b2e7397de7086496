"""Every row of the sources has an icon by its kind, in the palette's colours, sharp on any screen."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from app.controller import Controller
from ingest.model import Kind
from ui.main_window import MainWindow
from ui.source_icons import FOLDER, ICON_PX, WARNING, icon_of, source_icon
from ui.source_model import ICON_ROLE
from ui.source_rows import RowDelegate
from ui.theme import DARK, ICONS, LIGHT, PADDING, ROW_HEIGHT, apply_theme

_NAMES = {*(icon_of(kind) for kind in Kind), FOLDER, WARNING}


def _ink(pixmap: QPixmap) -> tuple[set[str], float]:
    """Return the colours of what is drawn, and the share of pixels that are drawn in full."""
    image = pixmap.toImage().convertToFormat(QImage.Format.Format_ARGB32)
    pixels = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
    drawn = [pixel for pixel in pixels if pixel.alpha() > 200]
    return {pixel.name() for pixel in drawn}, len(drawn) / len(pixels)


@pytest.mark.parametrize("name", sorted(_NAMES))
def test_an_icon_has_the_palettes_colour_and_every_pixel_of_the_screen(name: str, qapp: QApplication) -> None:
    for colour in (LIGHT.quiet, DARK.quiet):
        for ratio in (1.0, 1.5, 2.0):
            icon = source_icon(name, colour, ratio)
            assert icon.width() == round(ICON_PX * ratio)
            assert icon.deviceIndependentSize().toSize().width() == ICON_PX
            colours, share = _ink(icon)
            assert 0.02 < share < 0.6, "an outline"
            wanted = QColor(colour)
            assert all(
                abs(QColor(one).red() - wanted.red()) < 4 and abs(QColor(one).blue() - wanted.blue()) < 4
                for one in colours
            )


def test_every_icon_file_is_used_and_no_two_are_alike(qapp: QApplication) -> None:
    assert {path.stem for path in ICONS.glob("source-*.svg")} == {f"source-{name}" for name in _NAMES}
    assert len({source_icon(n, LIGHT.text, 1.0).toImage().bits().tobytes() for n in _NAMES}) == len(_NAMES)
    assert "licence" in (ICONS / "README.md").read_text()


def test_rows_have_the_icon_of_their_kind_and_warn_of_what_cannot_be_read(
    qtbot: QtBot, window: MainWindow, controller: Controller, tmp_path: Path
) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    for name in ("a.txt", "b.txt"):
        (folder / name).write_text("Kansas law governs.\n")
    code, broken = tmp_path / "m.py", tmp_path / "broken.txt"
    code.write_text("law = 'Kansas'\n")
    broken.touch()
    controller.add_paths([folder, code, broken])
    qtbot.waitUntil(lambda: len(controller.documents) == 3 and bool(controller.sources[2].problem))
    tree = window.sources._model
    icons = [tree.index(row, 0).data(ICON_ROLE) for row in range(3)]
    assert icons == [FOLDER, "code", WARNING]
    assert tree.index(0, 0, tree.index(0, 0)).data(ICON_ROLE) == icon_of(controller.documents[0].kind)


@pytest.mark.parametrize("dark", [False, True])
def test_a_long_name_begins_after_its_icon_and_ends_before_its_tokens(
    qtbot: QtBot, window: MainWindow, controller: Controller, qapp: QApplication, tmp_path: Path, dark: bool
) -> None:
    path = tmp_path / f"{'a very long name ' * 8}.txt"
    path.write_text("Kansas law governs.\n" * 400)
    controller.add_paths([path])
    qtbot.waitUntil(lambda: bool(controller.plan and controller.plan.entries))
    apply_theme(qapp, dark=dark)
    palette = DARK if dark else LIGHT
    row = _draw(window, 300)
    apply_theme(qapp, dark=False)
    background = QColor(palette.panel)
    drawn = [
        x
        for x in range(row.width())
        if any(row.pixelColor(x, y) != background for y in range(2, row.height() - 2))
    ]
    assert PADDING <= drawn[0] <= PADDING + 4, "the icon stands at the edge"
    gap = set(range(PADDING + ICON_PX + 1, PADDING + ICON_PX + 5))
    assert not gap & set(drawn), "nothing runs into the icon"
    assert row.width() - drawn[-1] <= PADDING + 4, "tokens stand at the edge"


def _draw(window: MainWindow, width: int) -> QImage:
    """Draw the first source's row by itself."""
    image = QImage(width, ROW_HEIGHT, QImage.Format.Format_RGB32)
    tree = window.sources.tree
    option = QStyleOptionViewItem()
    option.initFrom(tree)
    option.rect = QRect(0, 0, width, ROW_HEIGHT)
    option.widget = tree
    image.fill(tree.palette().color(tree.palette().ColorRole.Base))
    painter = QPainter(image)
    RowDelegate(tree).paint(painter, option, window.sources._filtered.index(0, 0))
    painter.end()
    return image.convertToFormat(QImage.Format.Format_RGB32)
