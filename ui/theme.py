"""Colours, type and spacing: one design language, light and dark."""

from __future__ import annotations

from dataclasses import dataclass, fields
from pathlib import Path
from string import Template

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget

#: Everything sits on a grid of 4 px.
GAP = 8
PADDING = 14
ROW_HEIGHT = 28

BASE_PX = 13
SMALL_PX = 12
CHIP_PX = 11

#: Drawn for Unabridged, under its licence.
ICONS = Path(__file__).with_name("icons")

#: The system fonts for each script: macOS, Windows, Linux. The language of the window goes first,
#: because Chinese and Japanese draw the same characters differently.
_CJK_FAMILIES = {
    QLocale.Language.Chinese: (
        "PingFang SC", "Microsoft YaHei UI", "Noto Sans CJK SC", "Source Han Sans SC", "WenQuanYi Micro Hei",
    ),
    QLocale.Language.Japanese: (
        "Hiragino Sans", "Yu Gothic UI", "Noto Sans CJK JP", "Source Han Sans", "IPAGothic",
    ),
    QLocale.Language.Korean: (
        "Apple SD Gothic Neo", "Malgun Gothic", "Noto Sans CJK KR", "Source Han Sans K", "NanumGothic",
    ),
}  # fmt: skip

_MAX_TEXT_WIDTH = 800
_MIN_SIDE = 28


def text_side(width: int) -> int:
    """Return the pixels to leave free on both sides of text in a pane, so that lines stay readable."""
    return max(_MIN_SIDE, (width - _MAX_TEXT_WIDTH) // 2)


@dataclass(frozen=True, slots=True)
class Colours:
    """The palette by role, as `#rrggbb`."""

    window: str
    panel: str
    line: str
    text: str
    quiet: str
    accent: str
    accent_ground: str
    on_accent: str
    verified: str
    verified_ground: str
    approximate: str
    approximate_ground: str
    missing: str
    missing_ground: str
    neutral_ground: str
    page: str
    highlight: str
    sources: tuple[str, ...]


LIGHT = Colours(
    window="#F6F7F9",
    panel="#FFFFFF",
    line="#E3E6EB",
    text="#1B2230",
    quiet="#667085",
    accent="#3457D5",
    accent_ground="#E9EEFC",
    on_accent="#FFFFFF",
    verified="#187A47",
    verified_ground="#E5F4EC",
    approximate="#936000",
    approximate_ground="#FDF1DA",
    missing="#B3261E",
    missing_ground="#FBE7E5",
    neutral_ground="#E3E6EB",
    page="#FFFFFF",
    highlight="#FFE58A",
    sources=("#3457D5", "#8E7CE0", "#3FA796", "#5B8DEF", "#B7BFCC"),
)

DARK = Colours(
    window="#15181E",
    panel="#1C2028",
    line="#2C323D",
    text="#E6E9EF",
    quiet="#98A2B3",
    accent="#8AA4FF",
    accent_ground="#263154",
    on_accent="#15181E",
    verified="#6FD3A0",
    verified_ground="#1B3A2B",
    approximate="#F0C36A",
    approximate_ground="#3D3118",
    missing="#FF9A90",
    missing_ground="#43211F",
    neutral_ground="#2C323D",
    page="#F0F0EC",
    highlight="#FFE58A",
    sources=("#8AA4FF", "#9D8CF0", "#4FB9A7", "#5B7FD9", "#5A6372"),
)

#: The hit of a search that is gone to, among highlights, and text on either: the same in both themes.
HIT, ON_HIGHLIGHT = "#F5A65B", LIGHT.text

#: The colour of a verdict and its sign, so that no state is told by colour alone.
VERDICT_SIGNS = {"verified": "✓", "supported": "✓", "approximate": "≈", "related": "→", "missing": "✕"}


def colours(widget: QWidget | None = None) -> Colours:
    """Return the colours that go with a widget's palette (the application's when None)."""
    palette = widget.palette() if widget else QGuiApplication.palette()
    return DARK if palette.color(QPalette.ColorRole.Window).lightness() < 128 else LIGHT


def verdict_colours(status: str, palette: Colours) -> tuple[str, str]:
    """Return the foreground and the ground of a verdict."""
    match status:
        case "verified":
            return palette.verified, palette.verified_ground
        case "supported":
            return palette.verified, palette.neutral_ground
        case "approximate":
            return palette.approximate, palette.approximate_ground
        case "missing":
            return palette.missing, palette.missing_ground
    return palette.quiet, palette.neutral_ground


def apply_theme(app: QApplication, dark: bool | None = None) -> None:
    """Dress the application. `dark` None follows the system."""
    if dark is None:
        dark = app.styleHints().colorScheme() is Qt.ColorScheme.Dark
    palette = DARK if dark else LIGHT
    app.setStyle("Fusion")
    app.setFont(base_font())
    app.setPalette(_qt_palette(palette))
    app.setStyleSheet(_style_sheet(palette))


def base_font() -> QFont:
    """Return the interface font at 13 px: Inter where it is installed, else the system's, then CJK fonts."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    font.setFamilies(["Inter", *font.families(), *cjk_families(QLocale().language())])
    font.setPixelSize(BASE_PX)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def cjk_families(language: QLocale.Language) -> list[str]:
    """Return the usual fonts for Chinese, Japanese and Korean, those of `language` first."""
    first = sorted(_CJK_FAMILIES, key=lambda script: script is not language)
    return [family for script in first for family in _CJK_FAMILIES[script]]


def sized(font: QFont, px: int, *, bold: bool = False, tabular: bool = False) -> QFont:
    """Return the font at another size; `tabular` gives digits one width."""
    result = QFont(font)
    result.setPixelSize(px)
    if bold:
        result.setWeight(QFont.Weight.DemiBold)
    if tabular:
        result.setFeature(QFont.Tag("tnum"), 1)
    return result


def fixed_font() -> QFont:
    """Return the font of code."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    font.setPixelSize(SMALL_PX)
    return font


def _qt_palette(c: Colours) -> QPalette:
    role = QPalette.ColorRole
    result = QPalette(QColor(c.panel), QColor(c.window))
    for name, colour in (
        (role.Window, c.window),
        (role.WindowText, c.text),
        (role.Base, c.panel),
        (role.AlternateBase, c.window),
        (role.Text, c.text),
        (role.Button, c.panel),
        (role.ButtonText, c.text),
        (role.ToolTipBase, c.panel),
        (role.ToolTipText, c.text),
        (role.PlaceholderText, c.quiet),
        (role.Highlight, c.accent),
        (role.HighlightedText, c.on_accent),
        (role.Link, c.accent),
        (role.Mid, c.line),
        (role.Accent, c.accent),
    ):
        result.setColor(name, QColor(colour))
    for name in (role.Text, role.ButtonText, role.WindowText):
        result.setColor(QPalette.ColorGroup.Disabled, name, QColor(c.quiet))
    return result


_SHEET = Template("""
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QToolTip { background: $panel; color: $text; border: 1px solid $line; padding: 4px 6px; }
#topBar, #sourcesPane, #composerPane, #viewerHead, #statusLine { background: $panel; }
#topBar { border-bottom: 1px solid $line; }
#statusLine { border-top: 1px solid $line; }
#composerPane { border-top: 1px solid $line; }
#contextPanel { border-top: 1px solid $line; }
#viewerHead { border-bottom: 1px solid $line; }
QSplitter::handle { background: $line; }
QSplitter::handle:horizontal { width: 1px; }
QLabel[tone="quiet"] { color: $quiet; font-size: 12px; }
QLabel[tone="warning"] { color: $approximate; font-size: 12px; font-weight: 600; }
QLabel[tone="good"] { color: $verified; font-size: 12px; font-weight: 600; }
QLabel[tone="title"] { font-weight: 600; }
QLabel[tone="heading"] { font-size: 15px; font-weight: 600; }
QPushButton { background: $panel; color: $text; border: 1px solid $line; border-radius: 6px;
  padding: 5px 10px; min-height: 18px; }
QPushButton:hover { border-color: $quiet; }
QPushButton:pressed { background: $neutral_ground; }
QPushButton:focus { border-color: $accent; }
QPushButton:disabled { color: $quiet; background: $window; }
QPushButton[kind="primary"] { background: $accent; color: $on_accent; border-color: $accent;
  font-weight: 600; }
QPushButton[kind="primary"]:focus { border: 2px solid $text; padding: 4px 9px; }
QPushButton[kind="primary"]:disabled { background: $neutral_ground; color: $quiet;
  border-color: $neutral_ground; }
QPushButton[kind="segment"] { background: transparent; border: 1px solid transparent; color: $quiet; }
QPushButton[kind="segment"]:hover { color: $text; }
QPushButton[kind="segment"]:checked { background: $accent_ground; color: $text; }
QPushButton[kind="segment"]:focus { border-color: $accent; }
QPushButton[kind="toggle"] { background: $neutral_ground; color: $quiet; border: 1px solid transparent;
  border-radius: 9px; padding: 0 8px; min-height: 17px; font-size: 11px; }
QPushButton[kind="toggle"]:checked { background: $accent_ground; color: $text; }
QPushButton[kind="toggle"]:focus { border-color: $accent; }
QPushButton[kind="flat"] { background: transparent; border: 1px solid transparent;
  color: $quiet; padding: 2px 4px; font-size: 12px; }
QPushButton[kind="flat"]:hover { color: $text; }
QPushButton[kind="flat"]:focus { border-color: $accent; }
QPushButton[kind="flat"]:disabled { color: $scroll; }
QPushButton[kind="alert"] { background: transparent; border: 1px solid transparent;
  color: $missing; padding: 2px 4px; font-size: 12px; text-align: left; }
QPushButton[kind="alert"]:hover { text-decoration: underline; }
QPushButton[kind="alert"]:focus { border-color: $accent; }
QPushButton[kind="link"] { background: transparent; border: 1px solid transparent;
  color: $accent; padding: 0 2px; }
QPushButton[kind="link"]:hover { text-decoration: underline; }
QPushButton[kind="link"]:focus { border-color: $accent; }
QPushButton::menu-indicator { width: 0; }
QLineEdit { background: $window; border: 1px solid $line; border-radius: 10px; padding: 5px 10px;
  selection-background-color: $accent; selection-color: $on_accent; }
QComboBox { background: $panel; border: 1px solid $line; border-radius: 6px; padding: 4px 10px;
  min-height: 20px; }
QComboBox:hover { border-color: $quiet; }
QComboBox:focus { border-color: $accent; }
QComboBox::drop-down { border: none; width: 24px; }
QComboBox::down-arrow { image: url($icons/chevron.svg); width: 12px; height: 12px; }
QComboBox QAbstractItemView { background: $panel; border: 1px solid $line; padding: 4px;
  selection-background-color: $accent_ground; selection-color: $text; }
QCheckBox[kind="bare"] { spacing: 0; }
QCheckBox::indicator { width: 16px; height: 16px; border: 1px solid $quiet; border-radius: 4px;
  background: $panel; }
QCheckBox::indicator:checked { background: $accent; border-color: $accent; image: url($icons/$check); }
QCheckBox::indicator:focus { border: 2px solid $accent; }
QLineEdit:focus { border-color: $accent; }
#composerBox { background: $window; border: 1px solid $line; border-radius: 10px; }
#composerBox[focused="true"] { border-color: $accent; }
#composerText { background: transparent; border: none; }
QTreeView { background: $panel; border: none; outline: none; }
QScrollArea, #conversation, #conversationBody, #page { background: $window; border: none; }
#step { background: $panel; border: 1px solid $line; border-radius: 10px; }
#bubble { background: $accent_ground; border-radius: 12px; border-bottom-right-radius: 2px; }
#notice { background: $panel; border: 1px solid $line; border-left: 3px solid $approximate;
  border-radius: 6px; }
#notice QPushButton { padding: 2px 4px; }
#notice[good="true"] { border-left-color: $verified; }
#answerText, #questionText { background: transparent; border: none; }
QProgressBar { background: $neutral_ground; border: none; border-radius: 2px;
  max-height: 5px; min-height: 5px; }
QProgressBar::chunk { background: $accent; border-radius: 2px; }
QTabBar { qproperty-drawBase: 0; background: $panel; }
QTabBar::tab { background: transparent; color: $quiet; padding: 11px 12px 9px 12px; max-width: 170px;
  border-bottom: 2px solid transparent; }
QTabBar::tab:selected { color: $text; border-bottom: 2px solid $accent; }
QTabBar::tab:hover { color: $text; }
QTabBar::tab:focus { color: $accent; }
QMenu { background: $panel; border: 1px solid $line; padding: 4px; }
QMenu::item { padding: 5px 22px 5px 10px; border-radius: 4px; }
QMenu::item:selected { background: $accent_ground; color: $text; }
QMenu::item:disabled { color: $quiet; }
QMenu::separator { height: 1px; background: $line; margin: 4px 6px; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: $scroll; border-radius: 3px; margin: 2px;
  min-height: 28px; min-width: 28px; }
QScrollBar::handle:hover { background: $quiet; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QPlainTextEdit#codeView { background: $panel; border: none; }
#reviewFrame QTableView#reviewGrid { background: $panel; border: 1px solid $line; outline: none; }
#reviewGrid QTableCornerButton::section { background: $window; border: none; }
#reviewCorner { background: $window; color: $text; font-weight: 600; padding-left: 7px;
  border-right: 1px solid $line; border-bottom: 1px solid $line; }
#reviewCard { background: $panel; border-top: 1px solid $line; }
QDialog QPlainTextEdit { background: $window; border: 1px solid $line; border-radius: 10px;
  padding: 2px 6px; }
QDialog QPlainTextEdit:focus { border-color: $accent; }
#packEditor QListWidget { border: 1px solid $line; border-radius: 6px; }
#packEditor QScrollArea, #packEditor QScrollArea > QWidget > QWidget { background: transparent; }
#reviewCardArea, #reviewCardText { background: $panel; border: none; }
QDateEdit { background: $panel; color: $text; border: 1px solid $line; border-radius: 6px;
  padding: 4px 6px; min-height: 18px; }
QDateEdit:focus { border-color: $accent; }
QDateEdit:disabled { color: $quiet; background: $window; }
QDateEdit::drop-down { border: none; width: 18px; }
#thumbnails { background: $window; }
#palette { background: $panel; border: 1px solid $line; border-radius: 10px; }
QHeaderView::section { background: $panel; color: $quiet; border: none; border-bottom: 1px solid $line;
  padding: 5px 8px; }
QTreeWidget { border: 1px solid $line; border-radius: 6px; }
QTreeWidget::item { padding: 4px 4px; }
QTreeWidget::item:selected { background: $accent_ground; color: $text; }
QListView { background: $panel; border: none; outline: none; }
QListView::item { padding: 0 10px; border-radius: 6px; }
#card { background: $panel; border: 1px solid $line; border-radius: 10px; }
#modelTable { background: $panel; border: 1px solid $line; border-radius: 6px; outline: none; }
#modelTable::item { padding: 0 5px; }
#modelTable::item:selected { background: $accent_ground; color: $text; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QListView::item:selected { background: $accent_ground; color: $text; }
#conversation, #sourceTree, QTextBrowser#page, #reviewCardArea { border: 1px solid transparent; }
#conversation:focus, #sourceTree:focus, QTextBrowser#page:focus, #reviewCardArea:focus,
  QTreeWidget:focus, #modelTable:focus, #reviewFrame QTableView#reviewGrid:focus,
  QTableView#reviewGrid:focus, QAbstractItemView#reviewGrid:focus { border: 1px solid $accent; }
""")


def _style_sheet(c: Colours) -> str:
    values = {f.name: getattr(c, f.name) for f in fields(c)}
    check = "check-dark.svg" if c is DARK else "check-light.svg"
    return _SHEET.substitute(values, scroll=c.sources[-1], icons=ICONS.as_posix(), check=check)
