"""What the user set for every workspace, kept beside the workspaces. Window geometry is not among it."""

from __future__ import annotations

import json
from dataclasses import dataclass, fields, replace

from PySide6.QtCore import QObject, Signal

from app.workspaces import Workspaces


@dataclass(frozen=True, slots=True)
class Preferences:
    """All settings with their defaults. Empty text and 0 mean: as the system or the app decides."""

    #: A locale name such as "zh_CN".
    language: str = ""
    #: "light" or "dark".
    theme: str = ""
    #: Percent of the normal text size.
    text_scale: int = 100
    #: "full" or "reduced".
    motion: str = ""
    #: Whether a model that can think first does so.
    thinking: bool = False
    #: Whether passages that fit the question are shown to the model again beside it: "on", "off", or
    #: as helps the model.
    focus_passages: str = ""
    #: How long an answer may be, in tokens.
    answer_tokens: int = 0
    #: How large the context window is, in tokens.
    window_tokens: int = 0
    #: How many bytes of read context are kept on disk.
    store_budget_bytes: int = 0
    #: What `app.model_choice.source_of` makes a model of.
    model: str = ""


class PreferenceKeeper(QObject):
    """Holds the preferences and saves each change at once."""

    changed = Signal()

    def __init__(self, workspaces: Workspaces, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspaces = workspaces
        self._current = _from_saved(workspaces.preferences())
        #: What was set when the window started: some of it is read only then.
        self.at_start = self._current

    @property
    def current(self) -> Preferences:
        """Return the preferences as they are now."""
        return self._current

    def change(self, **values: str | int | bool) -> None:
        """Set fields of `Preferences` by name; `changed` follows if anything did change."""
        changed = replace(self._current, **values)  # type: ignore[arg-type]
        if changed == self._current:
            return
        self._current = changed
        for name, value in values.items():
            self._workspaces.save_preference(name, json.dumps(value))
        self.changed.emit()


def _from_saved(saved: dict[str, str]) -> Preferences:
    """Read saved values; one that is unknown or of another type is left at its default."""
    defaults = Preferences()
    values: dict[str, str | int | bool] = {}
    for field in fields(Preferences):
        if field.name not in saved:
            continue
        value = json.loads(saved[field.name])
        if type(value) is type(getattr(defaults, field.name)):
            values[field.name] = value
    return replace(defaults, **values)  # type: ignore[arg-type]
