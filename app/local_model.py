"""A GGUF file on this machine as the window's engine thread opens it: first the head, then the weights."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from app.engine_bridge import Opened

if TYPE_CHECKING:
    from app.bench import Bench
    from app.workbench import Prepared


@dataclass(slots=True)
class LocalModel:
    """Opens one model. `window` None asks for what the model and this machine allow."""

    path: Path
    name: str
    cache_dir: Path
    store_dir: Path | None
    window: int | None = None
    store_budget_bytes: int = 0
    _prepared: Prepared | None = None

    def prepare(self) -> Opened:
        """Read the model's head and vocabulary: enough to count and plan. Raises EngineError."""
        from app.evidence.focus import helps
        from app.window_memory import WindowMemory
        from app.workbench import prepare
        from engine.hardware import look
        from engine.tuning import nearest_tuned

        self._prepared = prepare(self.path, self.name, window=self.window, cache_dir=self.cache_dir)
        prepared = self._prepared
        hardware = look(self.cache_dir)
        tuned = nearest_tuned(self.path, prepared.window.window, cache_dir=self.cache_dir, hardware=hardware)
        return Opened(
            prepared.planner,
            prepared.window.window,
            prepared.remarks,
            memory=WindowMemory(prepared.shape, prepared.settings, hardware.free_bytes),
            focus_helps=helps(self.name),
            tokens_per_s=tuned.speeds.prefill_tokens_per_s if tuned and tuned.speeds else None,
            model_file=self.path,
        )

    def load(self) -> Bench:
        """Load the weights. Raises EngineError."""
        from app.workbench import Workbench

        assert self._prepared is not None
        return Workbench(
            self._prepared,
            store_dir=self.store_dir,
            store_budget_bytes=self.store_budget_bytes,
            cache_dir=self.cache_dir,
        )
