"""Keys of servers: in an environment variable or the system's keyring, and nowhere else."""

from __future__ import annotations

import os

from engine.errors import ServerError
from engine.remote.server import Server

_SERVICE = "unabridged"


def key_of(server: Server) -> str:
    """Return the key to send, "" where the server needs none.

    Raises:
        ServerError: the variable is not set, or the keyring cannot be read.
    """
    if server.key_env:
        key = os.environ.get(server.key_env, "").strip()
        if not key:
            raise ServerError(
                f"The environment variable {server.key_env} is not set: put the key of {server.host} there.",
                "key",
            )
        return _sendable(key, server)
    return _sendable(_from_keyring(server), server) if server.has_key else ""


def store_key(server: Server, key: str) -> None:
    """Put a key into the system's keyring under the server's URL.

    Raises:
        ServerError: this machine has no keyring, or it is locked.
    """
    import keyring

    key = _sendable(key.strip(), server)
    try:
        keyring.set_password(_SERVICE, server.url, key)
    except Exception as error:  # backends raise what their services do
        raise _no_keyring() from error


def forget_key(server: Server) -> None:
    """Take a server's key out of the keyring; without one there, nothing happens."""
    import keyring

    try:
        keyring.delete_password(_SERVICE, server.url)
    except Exception:  # backends raise what their services do
        return


def _from_keyring(server: Server) -> str:
    import keyring

    try:
        key = keyring.get_password(_SERVICE, server.url)
    except Exception as error:  # backends raise what their services do
        raise _no_keyring() from error
    if not key:
        raise ServerError(f"The keyring holds no key of {server.host} any more: add the server again.", "key")
    return key


def _sendable(key: str, server: Server) -> str:
    """Return a key that can stand in a header; what is wrong with it is said without it."""
    if not key.isascii() or not key.isprintable() or " " in key:
        raise ServerError(f"The key of {server.host} holds characters that no key has: copy it again.", "key")
    return key


def _no_keyring() -> ServerError:
    return ServerError(
        "This machine has no keyring that can be used: put the key in an environment variable"
        " and name it with --server-key-env.",
        "keyring",
    )
