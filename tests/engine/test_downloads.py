"""Downloads against a real server on loopback that does everything wrong."""

from __future__ import annotations

import hashlib
import random
import re
import socket
import ssl
import sys
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from types import FrameType

import pytest

from engine import model_files
from engine.catalog import catalog
from engine.downloads import Control, Network, Wanted, download, require_licence, wanted_file
from engine.errors import ModelFileError

DATA = random.Random(7).randbytes(3_000_000)
CERTIFICATE = Path(__file__).parents[1] / "fixtures" / "loopback.pem"  # for 127.0.0.1, key and all
SHA256 = hashlib.sha256(DATA).hexdigest()
NO_WAIT = Network(n_retries=3, retry_wait_s=0.0, timeout_s=5.0)


@dataclass
class Misbehaviour:
    """What the server does to each request; `drops` says after how many body bytes it hangs up."""

    data: bytes = DATA
    drops: list[int] = field(default_factory=list)
    statuses: list[int] = field(default_factory=list)
    ignores_ranges: bool = False
    shifts_ranges_by: int = 0
    hides_length: bool = False
    ranges: list[str | None] = field(default_factory=list)


class Handler(BaseHTTPRequestHandler):
    behaviour: Misbehaviour

    def do_GET(self) -> None:
        wants = self.behaviour
        asked = self.headers.get("Range")
        wants.ranges.append(asked)
        if self.path.startswith("/moved"):
            self.send_response(302)
            self.send_header("Location", self.path.removeprefix("/moved"))
            self.end_headers()
            return
        if wants.statuses and (status := wants.statuses.pop(0)) != 200:
            self.send_error(status)
            return
        start = int(re.fullmatch(r"bytes=(\d+)-", asked)[1]) if asked else 0  # type: ignore[index]
        self._send(wants, start if not wants.ignores_ranges else 0)

    def _send(self, wants: Misbehaviour, start: int) -> None:
        if start:
            told = start + wants.shifts_ranges_by
            self.send_response(206)
            self.send_header("Content-Range", f"bytes {told}-{len(wants.data) - 1}/{len(wants.data)}")
        else:
            self.send_response(200)
        body = wants.data[start:]
        if not wants.hides_length:
            self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body[: wants.drops.pop(0)] if wants.drops else body)
        self.close_connection = True

    def log_message(self, *args: object) -> None:
        pass


@pytest.fixture
def serve() -> Iterator[Callable[[Misbehaviour], str]]:
    servers: list[ThreadingHTTPServer] = []

    def start(behaviour: Misbehaviour) -> str:
        handler = type("H", (Handler,), {"behaviour": behaviour})
        server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
        servers.append(server)
        threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()
        return f"http://127.0.0.1:{server.server_port}/model.gguf"

    yield start
    for server in servers:
        server.shutdown()
        server.server_close()


@pytest.fixture(autouse=True)
def no_proxy_of_this_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)


def wanted(*urls: str) -> Wanted:
    return Wanted("model.gguf", len(DATA), SHA256, urls)


def left_behind(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir() if path.suffix != ".lock")


def test_a_plain_download(serve: Callable[[Misbehaviour], str], tmp_path: Path) -> None:
    seen: list[tuple[int, int]] = []
    url = serve(Misbehaviour())
    path = download(wanted(url), tmp_path, network=NO_WAIT, progress=lambda *step: seen.append(step))
    assert path == tmp_path / "model.gguf"
    assert path.read_bytes() == DATA
    assert seen[-1] == (len(DATA), len(DATA))
    assert left_behind(tmp_path) == ["model.gguf", "model.gguf.verified.json"]


def test_a_redirect_is_followed(serve: Callable[[Misbehaviour], str], tmp_path: Path) -> None:
    url = serve(Misbehaviour()).replace("/model.gguf", "/moved/model.gguf")
    assert download(wanted(url), tmp_path, network=NO_WAIT) is not None


@pytest.mark.parametrize("hides_length", [False, True])
def test_broken_connections_are_resumed_where_they_broke(
    serve: Callable[[Misbehaviour], str], tmp_path: Path, hides_length: bool
) -> None:
    behaviour = Misbehaviour(drops=[1_000_000, 0, 500_000, 1], hides_length=hides_length)
    path = download(wanted(serve(behaviour)), tmp_path, network=NO_WAIT)
    assert path is not None
    assert path.read_bytes() == DATA
    starts = [int(asked[6:-1]) for asked in behaviour.ranges if asked]
    assert starts == sorted(starts)
    assert starts[-1] > 1_000_000, "what had come was not fetched again"


def test_a_server_that_never_recovers_is_given_up_and_what_came_is_kept(
    serve: Callable[[Misbehaviour], str], tmp_path: Path
) -> None:
    url = serve(Misbehaviour(drops=[1_000_000] + [0] * 20))
    with pytest.raises(ModelFileError, match="kept"):
        download(wanted(url), tmp_path, network=NO_WAIT)
    assert left_behind(tmp_path) == ["model.gguf.part"]
    good = Misbehaviour()
    assert download(wanted(serve(good)), tmp_path, network=NO_WAIT) is not None
    assert good.ranges[0] is not None


def test_a_server_that_ignores_ranges(serve: Callable[[Misbehaviour], str], tmp_path: Path) -> None:
    behaviour = Misbehaviour(drops=[1_000_000], ignores_ranges=True)
    path = download(wanted(serve(behaviour)), tmp_path, network=NO_WAIT)
    assert path is not None
    assert path.read_bytes() == DATA


def test_a_server_that_lies_about_ranges(serve: Callable[[Misbehaviour], str], tmp_path: Path) -> None:
    behaviour = Misbehaviour(drops=[1_000_000], shifts_ranges_by=-5)
    path = download(wanted(serve(behaviour)), tmp_path, network=NO_WAIT)
    assert path is not None
    assert path.read_bytes() == DATA
    assert behaviour.ranges[-1] is None, "it started again from nothing"


def test_a_range_with_the_wrong_bytes_is_noticed_by_the_hash(
    serve: Callable[[Misbehaviour], str], tmp_path: Path
) -> None:
    (tmp_path / "model.gguf.part").write_bytes(b"not the beginning" * 1000)
    path = download(wanted(serve(Misbehaviour())), tmp_path, network=NO_WAIT)
    assert path is not None
    assert path.read_bytes() == DATA


@pytest.mark.parametrize(
    ("data", "complaint"),
    [
        (DATA[:-1] + b"!", "not the published ones"),
        (b"<html>log in</html>", "19 bytes instead of"),
        (DATA + b"more", "instead of"),
    ],
)
def test_wrong_bytes_never_become_a_model(
    serve: Callable[[Misbehaviour], str], tmp_path: Path, data: bytes, complaint: str
) -> None:
    with pytest.raises(ModelFileError, match=complaint):
        download(wanted(serve(Misbehaviour(data=data))), tmp_path, network=NO_WAIT)
    assert not (tmp_path / "model.gguf").exists()


def test_more_bytes_than_announced_are_refused(serve: Callable[[Misbehaviour], str], tmp_path: Path) -> None:
    behaviour = Misbehaviour(data=DATA + b"more", hides_length=True)
    with pytest.raises(ModelFileError, match="larger than the published"):
        download(wanted(serve(behaviour)), tmp_path, network=NO_WAIT)
    assert (tmp_path / "model.gguf.part").stat().st_size == 0


def test_the_next_mirror_takes_over(serve: Callable[[Misbehaviour], str], tmp_path: Path) -> None:
    wrong = serve(Misbehaviour(data=b"x" * len(DATA)))
    gone = serve(Misbehaviour(statuses=[404]))
    path = download(wanted(gone, wrong, serve(Misbehaviour())), tmp_path, network=NO_WAIT)
    assert path is not None
    assert path.read_bytes() == DATA


def test_a_busy_server_is_asked_again(serve: Callable[[Misbehaviour], str], tmp_path: Path) -> None:
    behaviour = Misbehaviour(statuses=[503, 429, 200])
    assert download(wanted(serve(behaviour)), tmp_path, network=NO_WAIT) is not None
    assert len(behaviour.ranges) == 3


@pytest.mark.parametrize(("status", "complaint"), [(404, "does not have it"), (401, "wants an account")])
def test_a_refusal_is_told(
    serve: Callable[[Misbehaviour], str], tmp_path: Path, status: int, complaint: str
) -> None:
    with pytest.raises(ModelFileError, match=complaint):
        download(wanted(serve(Misbehaviour(statuses=[status] * 9))), tmp_path, network=NO_WAIT)


@pytest.mark.parametrize("cancels", [False, True])
def test_pause_keeps_and_cancel_deletes(
    serve: Callable[[Misbehaviour], str], tmp_path: Path, cancels: bool
) -> None:
    behaviour, control = Misbehaviour(), Control()
    url = serve(behaviour)

    def stop_at_a_third(done: int, total: int) -> None:
        if done > total // 3:
            (control.cancel if cancels else control.pause)()

    assert download(wanted(url), tmp_path, network=NO_WAIT, control=control, progress=stop_at_a_third) is None
    assert left_behind(tmp_path) == ([] if cancels else ["model.gguf.part"])
    path = download(wanted(url), tmp_path, network=NO_WAIT)
    assert path is not None
    assert path.read_bytes() == DATA
    assert (behaviour.ranges[-1] is None) is cancels


def test_a_stop_ends_the_waiting_for_a_dead_server(tmp_path: Path) -> None:
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{closed.getsockname()[1]}/model.gguf"
    control = Control()
    stopper = threading.Timer(0.1, control.pause)
    stopper.start()
    patient = Network(n_retries=50, retry_wait_s=3600.0)
    assert download(wanted(url), tmp_path, network=patient, control=control) is None
    stopper.join(10)


def test_a_stop_ends_the_waiting_for_another_process_that_writes_the_file(
    serve: Callable[[Misbehaviour], str], tmp_path: Path
) -> None:
    behaviour = Misbehaviour()
    url = serve(behaviour)
    is_held, may_go = threading.Event(), threading.Event()

    def hold() -> None:
        with model_files.lock_for(tmp_path / "model.gguf"):
            is_held.set()
            may_go.wait(30)

    other = threading.Thread(target=hold)
    other.start()
    assert is_held.wait(10)
    control = Control()
    stopper = threading.Timer(0.2, control.cancel)
    stopper.start()
    assert download(wanted(url), tmp_path, network=NO_WAIT, control=control) is None
    assert behaviour.ranges == []
    may_go.set()
    for thread in (stopper, other):
        thread.join(10)
    assert download(wanted(url), tmp_path, network=NO_WAIT) is not None


@pytest.mark.parametrize("at_line", range(12))
def test_a_signal_may_stop_a_wait_wherever_it_falls(at_line: int) -> None:
    """The handler of a signal runs in the thread that waits, between any two lines of it."""
    control = Control()
    n_lines = 0

    def trace(_frame: FrameType, event: str, _argument: object) -> Callable[..., object]:
        nonlocal n_lines
        n_lines += event == "line"
        if n_lines > at_line:
            sys.settrace(None)
            control.pause()
        return trace

    def wait() -> None:
        sys.settrace(trace)
        control.wait(0.3)
        sys.settrace(None)

    waiting = threading.Thread(target=wait, daemon=True)
    waiting.start()
    waiting.join(10)
    assert not waiting.is_alive()


def test_offline_mode_never_opens_a_socket(
    serve: Callable[[Misbehaviour], str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    url = serve(Misbehaviour())

    def forbidden(*args: object, **kwargs: object) -> None:
        raise AssertionError("a socket was opened")

    with monkeypatch.context() as patch:
        patch.setattr(socket, "socket", forbidden)
        patch.setattr(socket, "create_connection", forbidden)
        patch.setattr(socket, "getaddrinfo", forbidden)
        with pytest.raises(ModelFileError, match="offline mode is on"):
            download(wanted(url), tmp_path, network=replace(NO_WAIT, offline=True))
    path = download(wanted(url), tmp_path, network=NO_WAIT)
    assert download(wanted(url), tmp_path, network=replace(NO_WAIT, offline=True)) == path


def test_the_disk_is_checked_before_the_first_byte(
    serve: Callable[[Misbehaviour], str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    behaviour = Misbehaviour()
    url = serve(behaviour)
    monkeypatch.setattr(model_files.shutil, "disk_usage", lambda folder: type("Usage", (), {"free": 1000}))
    with pytest.raises(ModelFileError, match="are free"):
        download(wanted(url), tmp_path, network=NO_WAIT)
    assert behaviour.ranges == []


def test_a_proxy_is_used(serve: Callable[[Misbehaviour], str], tmp_path: Path) -> None:
    behaviour = Misbehaviour()
    proxy = serve(behaviour).removesuffix("/model.gguf")
    network = replace(NO_WAIT, proxy=proxy)
    path = download(wanted("http://models.invalid/model.gguf"), tmp_path, network=network)
    assert path is not None
    assert len(behaviour.ranges) == 1


def test_a_certificate_file_that_is_none_is_told(tmp_path: Path) -> None:
    network = replace(NO_WAIT, ca_file=tmp_path / "absent.pem")
    with pytest.raises(ModelFileError, match=r"certificate file .* cannot be read"):
        download(wanted("https://models.invalid/model.gguf"), tmp_path, network=network)


def test_a_certificate_file_of_the_environment_that_is_none_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "absent.pem"))
    with pytest.raises(ModelFileError, match="certificate file that SSL_CERT_FILE names cannot be read"):
        download(wanted("https://models.invalid/model.gguf"), tmp_path, network=NO_WAIT)


@pytest.fixture
def serve_tls(serve: Callable[[Misbehaviour], str], monkeypatch: pytest.MonkeyPatch) -> str:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(CERTIFICATE)
    plain = ThreadingHTTPServer.finish_request

    def finish_request(self: ThreadingHTTPServer, request: socket.socket, address: object) -> None:
        # In the thread of this one request: the loop that accepts would wait for a client that says nothing.
        request.settimeout(20)
        plain(self, context.wrap_socket(request, server_side=True), address)

    monkeypatch.setattr(ThreadingHTTPServer, "handle_error", lambda *_: None)
    monkeypatch.setattr(ThreadingHTTPServer, "finish_request", finish_request)
    return serve(Misbehaviour(drops=[1_000_000])).replace("http://", "https://")


def test_a_certificate_of_ones_own_is_trusted_when_named(serve_tls: str, tmp_path: Path) -> None:
    network = replace(NO_WAIT, ca_file=CERTIFICATE)
    path = download(wanted(serve_tls), tmp_path, network=network)
    assert path is not None
    assert path.read_bytes() == DATA


def test_an_untrusted_certificate_is_told_at_once(serve_tls: str, tmp_path: Path) -> None:
    patient = Network(n_retries=50, retry_wait_s=3600.0)
    with pytest.raises(ModelFileError, match="certificate is not trusted here"):
        download(wanted(serve_tls), tmp_path, network=patient)


def test_a_pause_does_not_wait_for_a_silent_server(tmp_path: Path) -> None:
    """The server sends a head and half a body, then nothing; a pause ends the waiting at once."""
    head = f"HTTP/1.1 200 OK\r\nContent-Length: {len(DATA)}\r\n\r\n".encode()
    control = Control()
    with socket.create_server(("127.0.0.1", 0)) as listener:
        listener.settimeout(20)
        url = f"http://127.0.0.1:{listener.getsockname()[1]}/model.gguf"

        def answer() -> None:
            connection, _ = listener.accept()
            connection.settimeout(20)
            with connection:
                connection.recv(4096)
                connection.sendall(head + DATA[:1000])
                stopper.start()
                connection.recv(1)  # until the other side hangs up

        server = threading.Thread(target=answer)
        stopper = threading.Timer(0.3, control.pause)
        server.start()
        network = Network(timeout_s=60.0)
        started = time.monotonic()
        assert download(wanted(url), tmp_path, network=network, control=control) is None
        assert time.monotonic() - started < 10
        server.join(20)
        stopper.join(20)
    assert (tmp_path / "model.gguf.part").read_bytes() == DATA[:1000]


def test_a_pause_said_while_the_connection_was_made_ends_it() -> None:
    control = Control()
    control.pause()
    ours, theirs = socket.socketpair()
    with ours, theirs, control.watching(ours):
        ours.settimeout(5)
        assert ours.recv(1) == b""


def test_a_proxy_that_is_none_is_told(tmp_path: Path) -> None:
    network = replace(NO_WAIT, proxy="nonsense")
    with pytest.raises(ModelFileError, match="write it as http"):
        download(wanted("http://models.invalid/model.gguf"), tmp_path, network=network)


def test_a_catalog_file_needs_its_licence_and_its_hash(tmp_path: Path) -> None:
    model = catalog().get("llama-3.2-3b-instruct")
    with pytest.raises(ModelFileError, match=r"Llama 3\.2 Community License"):
        require_licence(model, "MIT")
    unverified = catalog().get("minicpm-v-4.0").files[0]
    with pytest.raises(ModelFileError, match="not verified"):
        wanted_file(unverified)


def test_a_mirror_is_a_hub_or_a_folder_or_the_file_itself() -> None:
    file = catalog().get("llama-3.2-3b-instruct").downloads[0]
    on_hub = f"unsloth/Llama-3.2-3B-Instruct-GGUF/resolve/{file.revision}/{file.name}"
    urls = wanted_file(file, ("http://mirror.local/", "https://files.local/renamed.gguf")).urls
    assert urls[:3] == (
        f"http://mirror.local/{on_hub}",
        f"http://mirror.local/{file.name}",
        "https://files.local/renamed.gguf",
    )
    assert urls[3].endswith(on_hub), "the hub itself comes last"
    assert len(urls) == 4
