"""Which model the window uses: named by the user, remembered, found and opened on the engine's thread."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from app import paths
from app.engine_bridge import ModelSource, Opened

if TYPE_CHECKING:
    from app.bench import Bench
    from app.controller import Controller
    from app.local_model import LocalModel
    from app.preferences import PreferenceKeeper

STARTER = "starter"
#: As `engine.starter` names it; importing that module costs the start of the window too much.
_STARTER_FILE = "qwen2.5-coder-0.5b-instruct-q4_k_m.gguf"


@dataclass(slots=True)
class NamedModel:
    """A model by a catalog id, an installed file's id, "starter", or the path of a GGUF file.

    Nothing is looked up before `prepare`: putting the starter together takes seconds.
    """

    ref: str
    store_dir: Path | None
    window: int | None = None
    store_budget_bytes: int = 0
    _local: LocalModel | None = None

    @property
    def name(self) -> str:
        """Return what the model is called; before it was found, what the user called it."""
        return self._local.name if self._local else Path(self.ref).stem

    def prepare(self) -> Opened:
        """Find the file and read its head. Raises EngineError."""
        from app.local_model import LocalModel
        from engine.installed import find_model

        found = find_model(self.ref, paths.models_dir())
        self._local = LocalModel(
            found.path, found.name, paths.cache_dir(), self.store_dir, self.window, self.store_budget_bytes
        )
        return self._local.prepare()

    def load(self) -> Bench:
        """Load the weights. Raises EngineError."""
        assert self._local is not None
        return self._local.load()


class ModelChoice:
    """Switches the window's model and remembers it for the next start."""

    def __init__(
        self,
        controller: Controller,
        preferences: PreferenceKeeper,
        store_dir: Path | None,
        window: int | None = None,
    ) -> None:
        self._controller = controller
        self._preferences = preferences
        self.store_dir = store_dir
        self._window = window
        self._open_model = ""

    def use(self, model: str) -> None:
        """Open a model, see `source_of`, and remember it."""
        self._preferences.change(model=model)
        self.open(model)

    def open(self, model: str) -> None:
        """Open a model for now; empty for none."""
        self._open_model = model
        window = self._window or self._preferences.current.window_tokens or None
        budget = self._preferences.current.store_budget_bytes
        source = source_of(model, self.store_dir, window, budget) if model else None
        self._controller.use_model(source)

    def use_window(self, n_tokens: int) -> None:
        """Open the model again with a window of another size, and remember the size."""
        self._window = None
        self._preferences.change(window_tokens=n_tokens)
        self.open(self._open_model)

    def open_last(self) -> None:
        """Open the remembered model; on a first start the starter where it lies ready, else none."""
        self.open(self._preferences.current.model or (STARTER if starter_is_ready() else ""))


def source_of(
    model: str, store_dir: Path | None, window: int | None, store_budget_bytes: int = 0
) -> ModelSource:
    """Return what opens a model that the user named; an address is a server's that the user added.

    `window` in tokens, None for all there is; a `store_budget_bytes` of 0 is the default.
    """
    if model.startswith(("http://", "https://")):
        from app.server_model import ServerModel

        return ServerModel(model, window)
    return NamedModel(model, store_dir, window, store_budget_bytes)


def starter_is_ready() -> bool:
    """Tell whether the starter model was put together before; looks for its file only."""
    return (paths.models_dir() / _STARTER_FILE).is_file()
