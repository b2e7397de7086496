"""The connection to one server: a thread with an event loop, so that a cancel closes the connection at once.

Callers block on their own threads; every request runs in the loop as a task that can be cancelled at any
point, while it waits for the first byte included.
"""

from __future__ import annotations

import asyncio
import email.utils
import json
import ssl
import threading
import time
from collections.abc import AsyncIterator, Coroutine, Sequence
from concurrent.futures import CancelledError, Future
from contextlib import suppress
from typing import TYPE_CHECKING, Any, TypeVar

from engine.errors import ServerError
from engine.remote.chat import (
    ChatEvent,
    ChatReader,
    Prompt,
    ServerFailedError,
    UnreadableError,
    request_body,
)
from engine.remote.problems import (
    RETRYABLE,
    cut_off,
    not_a_server,
    status_problem,
    transport_problem,
    unreadable,
)
from engine.remote.server import Capabilities, Patience, Server
from engine.remote.sse import EventStream, EventTooLongError

if TYPE_CHECKING:
    import httpx

_T = TypeVar("_T")
_MAX_CONNECTIONS = 16
_N_SMALL = 8  # small requests at a time
_CLOSE_S = 5.0  # who closes a window does not wait for a connection that will not end
_MAX_REPLY_BYTES = 64 << 20  # token ids of 262,144 tokens are 2 MB
_MAX_PROBLEM_BYTES = 64 << 10
_CHARS_PER_TOKEN = 64  # no vocabulary has longer tokens on average


class _AgainError(Exception):
    """Nothing came yet and another try may help; `wait_s` is what the server asked for."""

    def __init__(self, error: ServerError, wait_s: float | None = None) -> None:
        super().__init__(str(error))
        self.error = error
        self.wait_s = wait_s


class Link:
    """One server's connections. Any thread may use it; close it when done."""

    def __init__(
        self, server: Server, key: str = "", patience: Patience | None = None, *, proxy: str = ""
    ) -> None:
        """Start the thread; nothing is sent yet. Without `proxy` the environment's holds.

        Raises:
            ServerError: the certificate file cannot be read.
        """
        self.server = server
        self.patience = patience or Patience()
        self._client = _make_client(server, key, self.patience, proxy)
        self._closing = threading.Lock()
        self._is_closed = False
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name="server", daemon=True)
        self._thread.start()

    def run(self, work: Coroutine[Any, Any, _T]) -> Future[_T]:
        """Start work in the loop; cancelling the future cancels it there, and so does `close`.

        Raises:
            ServerError: the link was closed. A loop that stands still would never end the work.
        """
        with self._closing:
            if self._is_closed:
                work.close()
                raise self.closed()
            return asyncio.run_coroutine_threadsafe(work, self._loop)

    def get(self, path: str) -> Any:
        """Return the JSON at a path, None where the server has no such path.

        Raises:
            ServerError: there is no server, or it refused.
        """
        return self._wait(self._fetch("GET", path, None))

    def post(self, path: str, body: dict[str, Any]) -> Any:
        """Return the JSON that a path answers to a body, None where the server has no such path.

        Raises:
            ServerError: there is no server, or it refused.
        """
        return self._wait(self._fetch("POST", path, body))

    def post_many(self, path: str, bodies: Sequence[dict[str, Any]]) -> list[Any]:
        """Return what `post` gives for each body, a few under way at a time.

        Raises:
            ServerError: as `post`; the others are given up.
        """
        try:
            return self._wait(self._fetch_many(path, bodies))
        except* ServerError as errors:
            error = errors.exceptions[0]
        raise error

    def close(self) -> None:
        """Close every connection and end the thread; who waits for a reply gets a `ServerError`."""
        with self._closing:
            if self._is_closed:
                return
            self._is_closed = True  # after this nothing is started that nobody would end
        asyncio.run_coroutine_threadsafe(self._shut(), self._loop).result()
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    def _wait(self, work: Coroutine[Any, Any, _T]) -> _T:
        """Block until work is done; another thread may close the link meanwhile."""
        try:
            return self.run(work).result()
        except CancelledError as error:
            raise self.closed() from error

    def closed(self) -> ServerError:
        """Return what to say once the link was closed."""
        return ServerError(
            f"The connection to {self.server.host} was closed: open the model again.", "closed"
        )

    async def _shut(self) -> None:
        others = asyncio.all_tasks() - {asyncio.current_task()}
        for task in others:
            task.cancel()
        if others:
            await asyncio.wait(others, timeout=_CLOSE_S)
        with suppress(TimeoutError):
            async with asyncio.timeout(_CLOSE_S):
                await self._client.aclose()

    # --- small requests -----------------------------------------------------------------------

    async def _fetch(self, method: str, path: str, body: dict[str, Any] | None) -> Any:
        """Return a reply's JSON. Work that a server has no time for now is asked for again, a look is not."""
        n_retries = self.patience.n_retries if method == "POST" else 0
        for attempt in range(n_retries):
            try:
                return await self._fetch_once(method, path, body)
            except _AgainError as again:
                await asyncio.sleep(self._wait_s(again, attempt))
        try:
            return await self._fetch_once(method, path, body)
        except _AgainError as again:
            raise again.error from again

    def _wait_s(self, again: _AgainError, attempt: int) -> float:
        """Return how long to wait before the next try; raises the failure where that is too long."""
        wait_s = again.wait_s or self.patience.retry_wait_s * 2**attempt
        if wait_s > self.patience.longest_wait_s:
            raise again.error from again
        return wait_s

    async def _fetch_once(self, method: str, path: str, body: dict[str, Any] | None) -> Any:
        import httpx

        content = None if body is None else json.dumps(body, ensure_ascii=False).encode("utf-8", "replace")
        url, connect_s = self.server.url + path, self.patience.connect_s
        reply_s = self.patience.look_s if method == "GET" else self.patience.reply_s
        wait = httpx.Timeout(reply_s, connect=connect_s)
        try:
            async with (
                asyncio.timeout(connect_s + reply_s),  # httpx's bounds each silence, not the whole
                self._client.stream(method, url, content=content, timeout=wait) as response,
            ):
                reply = await _read_at_most(response, _MAX_REPLY_BYTES)
        except TimeoutError as error:
            raise transport_problem(httpx.ReadTimeout("the whole reply"), self.server) from error
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            problem = transport_problem(error, self.server)
            # Idle connections that the server closed are only noticed when they are used.
            raise (_AgainError(problem) if problem.code == "server_broken" else problem) from error
        if response.status_code in (404, 405, 501):
            return None
        if response.status_code != 200 or reply is None:
            text = (reply or b"").decode("utf-8", "replace")
            problem = status_problem(response.status_code, text, self.server)
            if response.status_code in RETRYABLE:
                raise _AgainError(problem, _retry_after_s(response.headers.get("Retry-After", "")))
            raise problem
        try:
            return json.loads(reply)
        except ValueError as error:
            raise not_a_server(self.server) from error

    async def _fetch_many(self, path: str, bodies: Sequence[dict[str, Any]]) -> list[Any]:
        limit = asyncio.Semaphore(_N_SMALL)

        async def fetch(body: dict[str, Any]) -> Any:
            async with limit:
                return await self._fetch("POST", path, body)

        async with asyncio.TaskGroup() as group:
            tasks = [group.create_task(fetch(body)) for body in bodies]
        return [task.result() for task in tasks]

    # --- chat ---------------------------------------------------------------------------------

    async def chat(self, prompt: Prompt, capabilities: Capabilities) -> AsyncIterator[ChatEvent]:
        """Yield an answer as it comes, ending with a `ChatEnd`; tries again only while nothing has come.

        Raises:
            ServerError: no answer came, or it broke off.
        """
        body = request_body(prompt, capabilities)
        for attempt in range(self.patience.n_retries + 1):
            try:
                async for event in self._chat_once(body, prompt, capabilities.model):
                    yield event
                return
            except _AgainError as again:
                if attempt == self.patience.n_retries:
                    raise again.error from again
                await asyncio.sleep(self._wait_s(again, attempt))

    async def _chat_once(self, body: bytes, prompt: Prompt, model: str) -> AsyncIterator[ChatEvent]:
        import httpx

        reader = ChatReader()
        n_chars_left = _CHARS_PER_TOKEN * (prompt.max_tokens + _CHARS_PER_TOKEN)
        url = f"{self.server.url}/v1/chat/completions"
        try:
            async with self._client.stream("POST", url, content=body) as response:
                await self._accept(response, model)
                async for data in self._events(response, reader):
                    for event in reader.read(data):
                        n_chars_left -= len(getattr(event, "text", ""))
                        yield event
                    if reader.is_done or n_chars_left < 0:
                        break
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            problem = transport_problem(error, self.server)
            if reader.has_begun:
                raise cut_off(self.server) from error
            if problem.code in ("server_broken", "server_unreachable"):
                raise _AgainError(problem) from error
            raise problem from error
        except (UnreadableError, EventTooLongError) as error:
            raise unreadable(self.server) from error
        except ServerFailedError as error:
            raise status_problem(500, "", self.server) from error
        end = reader.end()
        if end is None:
            raise cut_off(self.server) if reader.has_begun else _AgainError(unreadable(self.server))
        yield end

    async def _accept(self, response: httpx.Response, model: str) -> None:
        """Go on only with an answer; what another status means depends on the body."""
        status = response.status_code
        if status == 200:
            return
        body = await _read_at_most(response, _MAX_PROBLEM_BYTES) or b""
        problem = status_problem(status, body.decode("utf-8", "replace"), self.server, model)
        if status in RETRYABLE:
            raise _AgainError(problem, _retry_after_s(response.headers.get("Retry-After", "")))
        raise problem

    async def _events(self, response: httpx.Response, reader: ChatReader) -> AsyncIterator[str]:
        """Yield the data of each event. Silence beyond the patience is a time-out; comments break none."""
        import httpx

        stream = EventStream()
        chunks = response.aiter_bytes()
        heard_s = time.monotonic()
        while True:
            patience_s = self.patience.between_s if reader.has_begun else self.patience.first_token_s
            try:
                # Not `wait_for`: in Python 3.11 it loses a cancel that comes together with a chunk.
                async with asyncio.timeout(heard_s + patience_s - time.monotonic()):
                    chunk = await anext(chunks)
            except StopAsyncIteration:
                break
            except TimeoutError as error:
                raise httpx.ReadTimeout("silence", request=response.request) from error
            for data in stream.feed(chunk):
                heard_s = time.monotonic()
                yield data
        for data in stream.end():
            yield data


def _make_client(server: Server, key: str, patience: Patience, proxy: str) -> httpx.AsyncClient:
    import httpx

    headers = {"Content-Type": "application/json"}
    if key:
        headers["Authorization"] = f"Bearer {key}"
    try:
        return httpx.AsyncClient(
            headers=headers,
            verify=_trusted(server),
            proxy=proxy if proxy and not server.is_this_machine else None,
            trust_env=not server.is_this_machine,  # HTTPS_PROXY, NO_PROXY, SSL_CERT_FILE
            follow_redirects=False,  # documents go where the user said, and nowhere else
            timeout=httpx.Timeout(patience.reply_s, connect=patience.connect_s, read=patience.first_token_s),
            limits=httpx.Limits(max_connections=_MAX_CONNECTIONS),
        )
    except OSError as error:  # ssl.SSLError is one
        named = f"file {server.ca_file}" if server.ca_file else "file that SSL_CERT_FILE names"
        raise ServerError(
            f"The certificate {named} cannot be read: give a PEM file with --ca-file.", "certificate"
        ) from error


def _trusted(server: Server) -> ssl.SSLContext | bool:
    """Return whose certificates are believed. True leaves it to the environment. Raises OSError."""
    if server.ca_file:
        return ssl.create_default_context(cafile=server.ca_file)
    if server.is_this_machine and not server.is_encrypted:
        return ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)  # trusts nobody, and is made in no time
    return True


async def _read_at_most(response: httpx.Response, n_bytes: int) -> bytes | None:
    """Return a whole body, None if it is longer than any that is expected."""
    body = bytearray()
    async for chunk in response.aiter_bytes():
        body += chunk
        if len(body) > n_bytes:
            return None
    return bytes(body)


def _retry_after_s(header: str) -> float | None:
    """Return the seconds that a Retry-After header asks for: a number or a date (RFC 9110, 10.2.3)."""
    if header.strip().isdigit():
        return float(header)
    with suppress(TypeError, ValueError):
        return max(0.0, email.utils.parsedate_to_datetime(header).timestamp() - time.time())
    return None
