"""Downloads of model files: resumed after any break, checked by sha256, never half a file as a model.

One connection per file, because the hash is taken while the bytes come in. This and `engine.wheels` are the
only code that reaches the net, and only when called.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import re
import socket
import ssl
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Self

from engine.catalog import CatalogFile, CatalogModel
from engine.errors import ModelFileError
from engine.model_files import (
    CHUNK_BYTES,
    Progress,
    finish,
    is_whole,
    lock_for,
    models_folder,
    no_progress,
    require_disk_space,
)

if TYPE_CHECKING:
    import httpx

HUB = "https://huggingface.co"
_CONTENT_RANGE = re.compile(r"bytes (\d+)-\d+/(\d+|\*)")
_FIRST_RETRIES = 2  # of a place that has given nothing yet
_POLL_S = 0.05
_RETRYABLE = frozenset({408, 425, 429, 500, 502, 503, 504})


@dataclass(frozen=True, slots=True)
class Network:
    """How to reach the net.

    Without `proxy` and `ca_file` the environment's settings hold (HTTPS_PROXY, SSL_CERT_FILE). `n_retries`
    counts breaks in a row without a new byte, fewer before the first one; between them the wait doubles from
    `retry_wait_s`.
    """

    offline: bool = False
    proxy: str | None = None
    ca_file: Path | None = None
    timeout_s: float = 30.0
    n_retries: int = 5
    retry_wait_s: float = 1.0


@dataclass(frozen=True, slots=True)
class Wanted:
    """A file with what is known of it and the places that may have it, best first."""

    file_name: str
    n_bytes: int
    sha256: str
    urls: tuple[str, ...]


class Control:
    """Stops a download from another thread: `pause` keeps what came, `cancel` throws it away."""

    def __init__(self) -> None:
        self._socket: socket.socket | None = None
        # No Event: a signal handler that sets one while it interrupts `wait` waits for itself.
        self.stopped = False
        self.discards = False

    def pause(self) -> None:
        """Stop; the next download of the file goes on from here. A signal handler may call it."""
        self.stopped = True
        if self._socket is not None:
            # Not the method of an SSL socket, which another thread is reading from.
            with contextlib.suppress(OSError):
                socket.socket.shutdown(self._socket, socket.SHUT_RDWR)

    def cancel(self) -> None:
        """Stop and delete what came."""
        self.discards = True
        self.pause()

    @contextlib.contextmanager
    def watching(self, connection: socket.socket | None) -> Iterator[None]:
        """Let a stop end the waiting for bytes on this connection at once."""
        self._socket = connection
        if self.stopped:  # said while the connection was made
            self.pause()
        try:
            yield
        finally:
            self._socket = None

    def wait(self, seconds: float) -> None:
        """Wait, but not beyond a stop."""
        last_s = time.monotonic() + seconds
        while not self.stopped and (left_s := last_s - time.monotonic()) > 0:
            time.sleep(min(_POLL_S, left_s))


def require_licence(model: CatalogModel, accepted: str) -> None:
    """Refuse to fetch a model whose licence was not accepted (`ModelFileError`)."""
    if model.licence is None or accepted != model.licence:
        raise ModelFileError(
            f"{model.name} has the licence {model.licence or '(unknown)'}: "
            "read and accept it before downloading."
        )


def wanted_file(file: CatalogFile, mirrors: tuple[str, ...] = ()) -> Wanted:
    """Return where a catalog file is; a file that cannot be verified is refused (`ModelFileError`).

    A mirror is the address of the file itself (it ends in .gguf), or of a hub, or of a plain folder.
    """
    if file.n_bytes is None or file.sha256 is None or file.revision is None:
        raise ModelFileError(
            f"{file.name} cannot be downloaded, because its size and hash are not verified: "
            "add the file from disk with `unabridged models add FILE`."
        )
    on_hub = f"{file.repository}/resolve/{file.revision}/{file.name}"
    urls: list[str] = []
    for mirror in mirrors:
        base = mirror.rstrip("/")
        urls += [mirror] if mirror.endswith(".gguf") else [f"{base}/{on_hub}", f"{base}/{file.name}"]
    return Wanted(file.name, file.n_bytes, file.sha256, (*urls, f"{HUB}/{on_hub}"))


def part_path(models_dir: Path, file_name: str) -> Path:
    """Return where the bytes of an unfinished download are."""
    return models_dir / f"{file_name}.part"


def download(
    wanted: Wanted,
    models_dir: Path,
    *,
    network: Network | None = None,
    control: Control | None = None,
    progress: Progress = no_progress,
) -> Path | None:
    """Return the whole, checked file in `models_dir`, or None if `control` stopped it.

    Raises `ModelFileError` if offline, if the disk is full, or if no place has the right bytes. What came
    before a break is kept as `<name>.part` and used by the next call.
    """
    network, control = network or Network(), control or Control()
    path = models_dir / wanted.file_name
    with models_folder(models_dir), lock_for(path, lambda: control.stopped) as is_ours:
        if not is_ours:
            return None
        if is_whole(path, wanted.n_bytes, wanted.sha256, progress):
            return path
        if network.offline:
            raise ModelFileError(
                f"{wanted.file_name} is not on this machine and offline mode is on: turn it off to download, "
                "or add the file from disk with `unabridged models add FILE`."
            )
        with _Part(part_path(models_dir, wanted.file_name), wanted.n_bytes) as part:
            require_disk_space(models_dir, wanted.n_bytes - part.n_bytes)
            _Transfer(wanted, part, network, control, progress).run()
        if control.stopped and part.sha256 != wanted.sha256:
            if control.discards:
                part.path.unlink(missing_ok=True)
            return None
        finish(part.path, path, wanted.sha256)
        return path


class _Part:
    """The bytes that came so far, on disk and in the running hash."""

    def __init__(self, path: Path, n_total: int) -> None:
        self.path = path
        self._stream = path.open("ab+")
        self._digest = hashlib.sha256()
        self.n_bytes = 0
        if self._stream.tell() > n_total:
            self._stream.truncate(0)
        self._stream.seek(0)
        while chunk := self._stream.read(CHUNK_BYTES):
            self._digest.update(chunk)
            self.n_bytes += len(chunk)

    @property
    def sha256(self) -> str:
        return self._digest.hexdigest()

    def write(self, chunk: bytes) -> None:
        self._stream.write(chunk)
        self._digest.update(chunk)
        self.n_bytes += len(chunk)

    def reset(self) -> None:
        """Start again from nothing."""
        self._stream.seek(0)
        self._stream.truncate(0)
        self._digest = hashlib.sha256()
        self.n_bytes = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        self._stream.flush()
        os.fsync(self._stream.fileno())
        self._stream.close()


class _LostError(Exception):
    """The connection broke or the server asks to come back: worth another try."""


class _WrongError(Exception):
    """A place does not have the file: try the next one."""


class _Transfer:
    """One file from several places, with retries."""

    def __init__(
        self, wanted: Wanted, part: _Part, network: Network, control: Control, progress: Progress
    ) -> None:
        self._wanted, self._part = wanted, part
        self._network, self._control, self._progress = network, control, progress

    def run(self) -> None:
        """Fill the part, or raise `ModelFileError`; returns early when stopped."""
        problem = "no place to download it from is known"
        with _client(self._network) as client:
            for url in self._wanted.urls:
                try:
                    self._from_place(client, url)
                    return
                except (_LostError, _WrongError) as error:
                    problem = str(error)
        kept = " What came so far is kept." if self._part.n_bytes else ""
        raise ModelFileError(
            f"{self._wanted.file_name} could not be downloaded, {problem}: check the connection, the proxy "
            f"and the certificate settings and try again.{kept}"
        )

    def _from_place(self, client: httpx.Client, url: str) -> None:
        n_failures, n_at_start = 0, self._part.n_bytes
        while not self._control.stopped:
            before = self._part.n_bytes
            try:
                if before < self._wanted.n_bytes:
                    self._receive(client, url)
                if self._is_done(resumed=before > 0):
                    return
            except _LostError:
                n_failures = 0 if self._part.n_bytes > before else n_failures + 1
                n_retries = self._network.n_retries
                if self._part.n_bytes == n_at_start:  # perhaps there is no net at all
                    n_retries = min(n_retries, _FIRST_RETRIES)
                if n_failures > n_retries:
                    raise
                self._control.wait(self._network.retry_wait_s * 2**n_failures)

    def _is_done(self, *, resumed: bool) -> bool:
        """Tell whether all is there and right. Wrong bytes are thrown away; old ones may be to blame."""
        if self._control.stopped or self._part.sha256 == self._wanted.sha256:
            return True
        if self._part.n_bytes < self._wanted.n_bytes:
            raise _LostError("the connection ended too early")
        self._part.reset()
        if not resumed:
            raise _WrongError("the bytes that came are not the published ones")
        return False

    def _receive(self, client: httpx.Client, url: str) -> None:
        """Make one request and write what comes."""
        import httpx

        headers = {"Accept-Encoding": "identity"}
        if self._part.n_bytes:
            headers["Range"] = f"bytes={self._part.n_bytes}-"
        try:
            with client.stream("GET", url, headers=headers) as response:
                self._accept(response)
                with self._control.watching(_socket_of(response)):
                    # In pieces as they arrive: collecting larger ones would lose them when the line breaks.
                    for chunk in response.iter_raw():
                        self._write(chunk)
                        if self._control.stopped:
                            return
        except httpx.TransportError as error:
            if _is_untrusted(error):
                raise _WrongError("its certificate is not trusted here") from error
            raise _LostError(f"the connection failed ({type(error).__name__})") from error
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            raise _WrongError(f"the address cannot be used ({error})") from error

    def _write(self, chunk: bytes) -> None:
        if self._part.n_bytes + len(chunk) > self._wanted.n_bytes:
            self._part.reset()
            raise _WrongError("the file there is larger than the published one")
        self._part.write(chunk)
        self._progress(self._part.n_bytes, self._wanted.n_bytes)

    def _accept(self, response: httpx.Response) -> None:
        """Check that what is about to come continues what is here."""
        status = response.status_code
        if status == 206:
            match = _CONTENT_RANGE.fullmatch(response.headers.get("Content-Range", ""))
            start, total = match.groups() if match else ("", "")
            if start != str(self._part.n_bytes) or total not in ("*", str(self._wanted.n_bytes)):
                self._part.reset()
                raise _LostError("the server answered with another range than the one asked for")
        elif status == 200:
            self._part.reset()  # it sends everything, asked or not
            length = response.headers.get("Content-Length")
            if length is not None and length != str(self._wanted.n_bytes):
                raise _WrongError(f"the file there has {length} bytes instead of {self._wanted.n_bytes}")
        elif status == 416:
            self._part.reset()
            raise _LostError("the server refused to go on from the middle")
        elif status in _RETRYABLE:
            raise _LostError(f"the server is busy (status {status})")
        elif status in (401, 403):
            raise _WrongError(f"the server wants an account for it (status {status})")
        else:
            raise _WrongError(f"the server does not have it (status {status})")


def _socket_of(response: httpx.Response) -> socket.socket | None:
    """Return the connection's socket, where httpx's transport has one."""
    stream = response.extensions.get("network_stream")
    found = stream.get_extra_info("socket") if stream is not None else None
    return found if isinstance(found, socket.socket) else None


def _is_untrusted(error: BaseException | None) -> bool:
    """Tell whether a certificate is to blame, which no further try will change."""
    while error is not None:
        if isinstance(error, ssl.SSLCertVerificationError):
            return True
        error = error.__cause__ or error.__context__
    return False


def _client(network: Network) -> httpx.Client:
    import httpx

    try:
        verify = True if network.ca_file is None else ssl.create_default_context(cafile=str(network.ca_file))
        return httpx.Client(
            proxy=network.proxy or None, verify=verify, timeout=network.timeout_s, follow_redirects=True
        )
    except OSError as error:  # ssl.SSLError is one
        named = f"file {network.ca_file}" if network.ca_file else "file that SSL_CERT_FILE names"
        raise ModelFileError(
            f"The certificate {named} cannot be read ({error}): choose a PEM file in the network settings."
        ) from error
    except (ValueError, httpx.InvalidURL) as error:
        raise ModelFileError(
            f"The proxy {network.proxy} is no address that can be used: "
            "write it as http://host:port in the network settings."
        ) from error
