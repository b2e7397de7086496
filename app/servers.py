"""The servers that the user added: a small file of addresses. It holds no key, see `engine.remote.keys`."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path

from app.whole_file import whole_file
from engine.errors import EngineError, ServerError
from engine.remote.server import Capabilities, Server, parse_url

_FILE = "servers.json"


@dataclass(frozen=True, slots=True)
class SavedServer:
    """A server, and whether the user agreed in the window that documents go there."""

    server: Server
    is_agreed: bool = False


class SavedServers:
    """The list on disk, in the order in which servers were added; one entry for each address."""

    def __init__(self, home: Path) -> None:
        self._path = home / _FILE

    def all(self) -> tuple[SavedServer, ...]:
        """Return all servers; entries that cannot be read are left out."""
        try:
            entries = json.loads(self._path.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return ()
        found = (_from_json(entry) for entry in entries if isinstance(entry, dict))
        return tuple(saved for saved in found if saved is not None)

    def find(self, url: str) -> SavedServer | None:
        """Return the server at an address, None if it was not added."""
        url = parse_url(url)
        return next((saved for saved in self.all() if saved.server.url == url), None)

    def put(self, server: Server) -> None:
        """Add a server, or take the place of the one at its address; what was agreed to stays so."""
        before = self.find(server.url)
        self._write(SavedServer(server, before.is_agreed if before else False))

    def agree(self, url: str) -> None:
        """Note that the user agreed to send documents there."""
        if (saved := self.find(url)) is not None:
            self._write(replace(saved, is_agreed=True))

    def remove(self, url: str) -> Server:
        """Take a server off the list and return it.

        Raises:
            ServerError: it is not on the list.
        """
        if (saved := self.find(url)) is None:
            raise ServerError(f"{parse_url(url)} is not in the list: see `unabridged servers list`.", "url")
        self._store([one for one in self.all() if one.server.url != saved.server.url])
        return saved.server

    def _write(self, saved: SavedServer) -> None:
        others = list(self.all())
        urls = [one.server.url for one in others]
        if saved.server.url in urls:
            others[urls.index(saved.server.url)] = saved
        else:
            others.append(saved)
        self._store(others)

    def _store(self, servers: list[SavedServer]) -> None:
        self._path.parent.mkdir(parents=True, exist_ok=True)
        entries = [{**asdict(saved.server), "is_agreed": saved.is_agreed} for saved in servers]
        with whole_file(self._path) as unfinished:
            unfinished.write_text(json.dumps(entries, indent=1), encoding="utf-8")


def _from_json(entry: dict[str, object]) -> SavedServer | None:
    known = {field.name: type(getattr(Server(""), field.name)) for field in fields(Server)}
    values = {name: entry[name] for name, kind in known.items() if isinstance(entry.get(name), kind)}
    try:
        server = Server(**values)  # type: ignore[arg-type]
        return SavedServer(replace(server, url=parse_url(server.url)), entry.get("is_agreed") is True)
    except (ServerError, TypeError):
        return None


def examine_server(server: Server) -> Capabilities | str:
    """Probe a server; returns what it is, or why it cannot be used, as a sentence. Sends no document."""
    from app.server_bench import connect
    from engine.remote.probe import probe

    try:
        link = connect(server)
    except EngineError as error:
        return str(error)
    try:
        return probe(link)
    except EngineError as error:
        return str(error)
    finally:
        link.close()


def add_server(servers: SavedServers, server: Server, key: str) -> str:
    """Add a server, its key to the system's keyring; returns why that failed, else nothing."""
    from engine.remote.keys import store_key

    try:
        if key:
            server = replace(server, has_key=True)
            store_key(server, key)
    except EngineError as error:
        return str(error)
    servers.put(server)
    return ""


def remove_server(servers: SavedServers, url: str) -> None:
    """Take a server off the list, and its key out of the keyring."""
    from engine.remote.keys import forget_key

    server = servers.remove(url)
    if server.has_key:
        forget_key(server)
