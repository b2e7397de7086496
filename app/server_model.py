"""A server that the user added, as the window's engine thread opens it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app import paths
from app.engine_bridge import Opened
from app.servers import SavedServers
from engine.errors import ServerError

if TYPE_CHECKING:
    from app.bench import Bench
    from app.server_bench import PreparedServer


@dataclass(slots=True)
class ServerModel:
    """Opens the server at an address. `window` in tokens bounds what the server allows.

    Nothing is sent to an address that is not in the list, or that the user did not agree to.
    """

    url: str
    window: int | None = None
    _prepared: PreparedServer | None = None

    @property
    def name(self) -> str:
        """Return what the model is called; before the server was asked, its address."""
        return self._prepared.name if self._prepared else self.url.partition("://")[2]

    def prepare(self) -> Opened:
        """Ask the server what it is. Raises EngineError."""
        from app.server_bench import prepare_server

        saved = SavedServers(paths.home()).find(self.url)
        if saved is None or not saved.is_agreed:
            raise ServerError(
                f"Nothing is sent to {self.url} before you agree: choose it on the Servers page.",
                "not_agreed",
            )
        prepared = prepare_server(saved.server, window=self.window, cache_dir=paths.cache_dir())
        self._prepared = prepared
        return Opened(prepared.planner, prepared.window.window, prepared.remarks, sent_to=prepared.sent_to)

    def load(self) -> Bench:
        """Return the use cases on the server that was asked."""
        from app.server_bench import ServerBench

        assert self._prepared is not None
        return ServerBench(self._prepared)
