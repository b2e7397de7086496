"""One window at a time: a second start passes its files to the first and ends.

The two talk over a local socket that only this user can open; nothing of it reaches a network.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_WAIT_MS = 5_000  # only for a window that is there: it may be busy, and a second one would take its place
_TAKEN = b"taken\n"


def name_of(home: Path) -> str:
    """Return the socket's name: one window for each folder of data."""
    return f"unabridged-{hashlib.sha256(str(home).encode()).hexdigest()[:16]}"


def pass_on(name: str, paths: Sequence[Path]) -> bool:
    """Give files to the window that is open; False where there is none."""
    socket = QLocalSocket()
    socket.connectToServer(name)
    if not socket.waitForConnected(_WAIT_MS):
        return False
    socket.write(json.dumps([str(path.absolute()) for path in paths]).encode() + b"\n")
    socket.flush()
    is_taken = socket.waitForReadyRead(_WAIT_MS) and bytes(socket.readAll().data()) == _TAKEN
    socket.disconnectFromServer()
    return is_taken


class SingleInstance(QObject):
    """Listens for later starts; `started` tells their files, which may be none."""

    started = Signal(object)

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)
        QLocalServer.removeServer(name)  # what a killed window left behind; a live one has answered before
        self._server.listen(name)

    def close(self) -> None:
        """Listen no more."""
        self._server.close()

    @Slot()
    def _on_connection(self) -> None:
        socket = self._server.nextPendingConnection()
        socket.readyRead.connect(self._on_ready)
        socket.disconnected.connect(socket.deleteLater)
        if socket.bytesAvailable():
            self._take(socket)

    @Slot()
    def _on_ready(self) -> None:
        socket = self.sender()
        if isinstance(socket, QLocalSocket):
            self._take(socket)

    def _take(self, socket: QLocalSocket) -> None:
        if not socket.canReadLine():
            return
        try:
            paths = [Path(text) for text in json.loads(bytes(socket.readLine().data()))]
        except (ValueError, TypeError):
            return  # not one of ours
        socket.write(_TAKEN)
        socket.flush()
        self.started.emit(paths)
