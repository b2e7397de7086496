"""What a server or the way to it does wrong, each as one sentence that says what to do.

No sentence quotes a server's own words: they may repeat the key or the documents.
"""

from __future__ import annotations

import re
import ssl
from collections.abc import Iterator
from typing import TYPE_CHECKING

from engine.errors import ServerError
from engine.remote.server import Server

if TYPE_CHECKING:
    import httpx

#: Worth another try before the first token: too many requests, or a server that is starting or drowned.
RETRYABLE = frozenset({408, 429, 500, 502, 503, 504})
_TOO_LONG = re.compile(r"context|too long|max_model_len|exceed", re.I)
_NO_MODEL = re.compile(r"model", re.I)


def transport_problem(error: httpx.HTTPError | httpx.InvalidURL, server: Server) -> ServerError:
    """Say why no answer came at all."""
    import httpx

    host = server.host
    if isinstance(error, httpx.ProxyError):
        return ServerError(
            f"The proxy does not let a connection to {host} through: check HTTPS_PROXY and NO_PROXY.", "proxy"
        )
    texts = " ".join(str(one) for one in _chain(error))
    if "CERTIFICATE_VERIFY_FAILED" in texts or "certificate verify failed" in texts:
        return ServerError(
            f"The certificate of {host} is not one that this machine trusts:"
            " give the authority that signed it with --ca-file.",
            "certificate",
        )
    if any(isinstance(one, ssl.SSLError) for one in _chain(error)) or "SSL" in texts:
        return ServerError(f"{host} does not speak https: try the address with http://.", "certificate")
    if isinstance(error, httpx.ConnectTimeout):
        return ServerError(f"{host} does not answer: check the address and the network.", "unreachable")
    if isinstance(error, httpx.ConnectError):
        return ServerError(
            f"{host} cannot be reached: check the address, and that the server is running.", "unreachable"
        )
    if isinstance(error, httpx.TimeoutException):
        return ServerError(f"{host} took too long: ask again when it has less to do.", "timeout")
    if isinstance(error, httpx.RemoteProtocolError | httpx.ReadError | httpx.WriteError):
        return ServerError(f"{host} broke the connection: check the server's log and ask again.", "broken")
    return ServerError(f"{host} cannot be asked ({type(error).__name__}): check the address.", "unreachable")


def status_problem(status: int, body: str, server: Server, model: str = "") -> ServerError:
    """Say what a status other than 200 means; `body` is only looked at, never quoted."""
    host = server.host
    if status in (401, 403):
        return ServerError(
            f"{host} does not accept the key: name the environment variable that holds it with"
            " --server-key-env, or add the server again with its key.",
            "key",
        )
    if 300 <= status < 400:
        return ServerError(
            f"{host} sends to another address, which is not followed: give that address.", "url"
        )
    if status in (400, 413, 422) and _TOO_LONG.search(body):
        return ServerError(
            f"The documents and the question are more than {host} takes at once: choose a smaller window with"
            " --window, or start the server with a larger one.",
            "window",
        )
    if status == 404 and model and _NO_MODEL.search(body):
        return ServerError(
            f"{host} has no model {model}: see `unabridged servers test` for the ones it has.", "model"
        )
    if status == 404:
        return not_a_server(server)
    if status == 429:
        return ServerError(f"{host} has too much to do (status 429): ask again later.", "busy")
    if status >= 500:
        return ServerError(f"{host} failed (status {status}): check the server's log.", "failed")
    return ServerError(f"{host} refused the request (status {status}): check the server's log.", "refused")


def not_a_server(server: Server) -> ServerError:
    """Say that something answers there which is no inference server."""
    return ServerError(
        f"{server.url} is not an OpenAI-compatible server: check the address and the port.", "not_a_server"
    )


def cut_off(server: Server) -> ServerError:
    """Say that an answer ended without its end."""
    return ServerError(
        f"{server.host} ended the answer in the middle: what came is kept, ask again.", "cut_off"
    )


def unreadable(server: Server) -> ServerError:
    """Say that what came is no chat answer."""
    return ServerError(
        f"{server.host} sent something that is no chat answer: check that it is the right server.",
        "unreadable",
    )


def _chain(error: BaseException) -> Iterator[BaseException]:
    """Yield an error and those that led to it."""
    seen: BaseException | None = error
    while seen is not None:
        yield seen
        seen = seen.__cause__ or seen.__context__
