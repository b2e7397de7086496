"""What a window of another size would need of this machine's memory, before anything is loaded."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from engine.llama import ContextSettings
    from engine.shape import ModelShape


@dataclass(frozen=True, slots=True)
class WindowMemory:
    """The forecast of one model. `free_bytes` is what the machine had free when the model was chosen."""

    shape: ModelShape
    settings: ContextSettings
    free_bytes: int

    @property
    def trained(self) -> int:
        """Return the tokens of the largest window that the model was trained for."""
        return self.shape.context_length

    def needed_bytes(self, window: int) -> int:
        """Return weights, context and working memory for a window of so many tokens."""
        from engine.memory import forecast

        return forecast(self.shape, replace(self.settings, n_ctx=window)).total

    def fits(self, window: int) -> bool:
        """Tell whether the machine has that much to spare."""
        from engine.memory import usable_bytes

        return self.needed_bytes(window) <= usable_bytes(self.free_bytes)
