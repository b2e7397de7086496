"""Settings: what holds for every workspace. Each change is saved and takes effect at once where it can."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.preferences import Preferences
from app.stored_context import default_budget_bytes
from ui.page_column import column, scrolled
from ui.pages import Page, PageContext
from ui.widgets import button, gigabytes, joined, label, number

#: Names in their own language, so that everyone finds theirs.
LANGUAGES = (("English", "en"), ("简体中文", "zh_CN"), ("日本語", "ja"), ("한국어", "ko"))
_SCALES = (90, 100, 110, 125, 150, 175, 200)
_ANSWER_TOKENS = (512, 1_024, 2_048, 4_096, 8_192)
_BUDGETS_GB = (5, 10, 20, 50, 100, 200)
_CONTROL_WIDTH = 220


class Choice(QComboBox):
    """A list of (text, value); `chosen` tells the value that the user picked."""

    chosen = Signal(object)

    def __init__(self, name: str, options: Sequence[tuple[str, object]], current: object) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setFixedWidth(_CONTROL_WIDTH)
        self._values = [value for _text, value in options]
        self.addItems([text for text, _value in options])
        self.show_value(current)
        self.activated.connect(lambda index: self.chosen.emit(self._values[index]))

    def show_value(self, value: object) -> None:
        """Show what is set now, if it is one of the list's."""
        if value in self._values:
            self.setCurrentIndex(self._values.index(value))


def needs_start(preferences: Preferences) -> tuple[object, ...]:
    """Return what of the settings is read only at the start."""
    return preferences.language, preferences.text_scale, preferences.store_budget_bytes


class SettingsPage(Page):
    """Look, answers, and what is kept on disk."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._preferences = context.preferences
        self._store_dir = context.models.store_dir
        self._rows = column(scrolled(self))
        self._rows.addWidget(label(self.tr("Settings"), "heading"))
        self._rows.addWidget(self._make_restart())
        self._add_look()
        self._add_answers()
        self._add_store()
        self._preferences.changed.connect(self._show_values)
        self._rows.addStretch(1)

    def _make_restart(self) -> QWidget:
        """Offer to start anew as soon as something is set that needs it."""
        self._at_start = needs_start(self._preferences.at_start)
        self.restart_card = QFrame()
        self.restart_card.setObjectName("card")
        row = QHBoxLayout(self.restart_card)
        row.setContentsMargins(12, 8, 8, 8)
        text = label(self.tr("Some of what you set holds from the next start on. Nothing is lost by it."))
        text.setWordWrap(True)
        self.restart_button = button(self.tr("Restart now"), "primary")
        self.restart_button.clicked.connect(self.restart_wanted)
        row.addWidget(text, 1)
        row.addWidget(self.restart_button)
        self._preferences.changed.connect(self._offer_restart)
        self._offer_restart()
        return self.restart_card

    @Slot()
    def _offer_restart(self) -> None:
        self.restart_card.setVisible(needs_start(self._preferences.current) != self._at_start)

    @Slot()
    def _show_values(self) -> None:
        """Follow what is set elsewhere, in the palette or beside the composer."""
        for choice in self.findChildren(Choice):
            choice.show_value(getattr(self._preferences.current, choice.objectName()))

    def _add_look(self) -> None:
        now = self._preferences.current
        system = (self.tr("As the system"), "")
        self._heading(self.tr("Look"))
        self._choice("language", self.tr("Language"), (system, *LANGUAGES), now.language, self._next_start())
        themes = (system, (self.tr("Light"), "light"), (self.tr("Dark"), "dark"))
        self._choice("theme", self.tr("Colours"), themes, now.theme)
        scales = [(f"{number(scale)} %", scale) for scale in _SCALES]
        size = self.tr("Size of text and controls")
        self._choice("text_scale", size, scales, now.text_scale, self._next_start())
        motion = (system, (self.tr("Full"), "full"), (self.tr("Reduced"), "reduced"))
        self._choice("motion", self.tr("Motion"), motion, now.motion)

    def _add_answers(self) -> None:
        now = self._preferences.current
        self._heading(self.tr("Answers"))
        thinking = QCheckBox()
        thinking.setProperty("kind", "bare")
        thinking.setAccessibleName(self.tr("Think first"))
        thinking.setChecked(now.thinking)
        thinking.toggled.connect(lambda on: self._preferences.change(thinking=on))
        note = self.tr("Models that can think do so before they answer. Answers take longer.")
        self._row(self.tr("Think first"), thinking, note)
        passages = (
            (self.tr("Where it helps the model"), ""),
            (self.tr("Always"), "on"),
            (self.tr("Never"), "off"),
        )
        note = self.tr("Passages that fit the question are shown to the model once more beside it.")
        self._choice("focus_passages", self.tr("Focus passages"), passages, now.focus_passages, note)
        lengths: list[tuple[str, object]] = [(self.tr("As the window allows"), 0)]
        lengths += [(self.tr("%1 tokens").replace("%1", number(n)), n) for n in _ANSWER_TOKENS]
        text = self.tr("Longest answer")
        note = self.tr("The context window keeps this much free.")
        self._choice("answer_tokens", text, lengths, now.answer_tokens, note)

    def _add_store(self) -> None:
        self._heading(self.tr("Stored context"))
        if self._store_dir is None:
            self._rows.addWidget(label(self.tr("Nothing is kept: this start was asked not to."), "quiet"))
            return
        now = self._preferences.current.store_budget_bytes or default_budget_bytes()
        budgets = [(gigabytes(n * 10**9), n * 10**9) for n in _BUDGETS_GB]
        if now not in dict(budgets).values():
            budgets = sorted([*budgets, (gigabytes(now), now)], key=lambda one: one[1])
        text = self.tr("Room on disk")
        note = self.tr("When it is full, what was used longest ago goes first; what is pinned stays.")
        self._choice("store_budget_bytes", text, budgets, now, joined((note, self._next_start())))
        folder = label(str(self._store_dir), "quiet")
        folder.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._row(self.tr("Folder"), folder)
        see = button(self.tr("See what is kept"))
        see.clicked.connect(lambda: self.page_wanted.emit("stored"))
        self._rows.addWidget(see, 0, Qt.AlignmentFlag.AlignLeft)

    # --- pieces -------------------------------------------------------------------------------

    def _next_start(self) -> str:
        return self.tr("From the next start on.")

    def _heading(self, text: str) -> None:
        self._rows.addSpacing(16)
        self._rows.addWidget(label(text, "title"))

    def _choice(
        self, field: str, text: str, options: Sequence[tuple[str, object]], now: object, note: str = ""
    ) -> None:
        choice = Choice(text, options, now)
        choice.setObjectName(field)
        choice.chosen.connect(lambda value: self._preferences.change(**{field: value}))
        self._row(text, choice, note)

    def _row(self, text: str, control: QWidget, note: str = "") -> None:
        row = QHBoxLayout()
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(label(text))
        if note:
            quiet = label(note, "quiet")
            quiet.setWordWrap(True)
            words.addWidget(quiet)
        row.addLayout(words, 1)
        row.addWidget(control, 0, Qt.AlignmentFlag.AlignTop)
        self._rows.addLayout(row)
