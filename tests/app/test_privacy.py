"""No connection is opened but for a download that was asked for: every Python process is watched."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.fixtures.children import run

# Found by every Python process of the run, the spawned readers included. A path is a local address, a tuple
# would be the network's.
_WATCH = """
import os, sys
def watch(event, arguments):
    if event in ("socket.connect", "socket.getaddrinfo", "socket.bind", "socket.sendto"):
        if event == "socket.connect" and isinstance(arguments[1], (str, bytes)):
            return
        with open(os.environ["WATCHED"], "a") as log:
            print(event, arguments, file=log)
        os._exit(97)
sys.addaudithook(watch)
"""
_COMMANDS = """
import json, sys
from app.__main__ import main
for command in json.loads(sys.argv[1]):
    print(command[0], main(command), flush=True)
"""
_WINDOW = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from app.__main__ import main
def show_models():
    [window] = [w for w in QApplication.topLevelWidgets() if hasattr(w, "pages")]
    window.pages.show_page("models")
    def close_when_seen():
        if window.pages.page.library.seen is not None and window._controller.model_state == "ready":
            print(f"models seen, {window._controller.model_name} is open", flush=True)
            window.close()
    timer = QTimer(window)
    timer.timeout.connect(close_when_seen)
    timer.start(20)
def when_running():
    QTimer.singleShot(0, show_models)
import ui.run
make = ui.run._make_application
def make_and_wait(*arguments):
    app = make(*arguments)
    when_running()
    return app
ui.run._make_application = make_and_wait
sys.exit(main(["open", *sys.argv[1:]]))
"""


@pytest.fixture
def watched(tmp_path: Path) -> Callable[..., tuple[subprocess.CompletedProcess[str], str]]:
    """Return a function that runs Python code and gives its end and the connections it tried."""
    (tmp_path / "watch").mkdir()
    (tmp_path / "watch" / "sitecustomize.py").write_text(_WATCH)

    def run_watched(code: str, *arguments: str) -> tuple[subprocess.CompletedProcess[str], str]:
        log = tmp_path / "connections.txt"
        log.write_text("")
        environment = os.environ | {
            "PYTHONPATH": str(tmp_path / "watch"),
            "WATCHED": str(log),
            "UNABRIDGED_HOME": str(tmp_path / "home"),
            "QT_QPA_PLATFORM": "offscreen",
        }
        command = [sys.executable, "-c", code, *arguments]
        return run(command, env=environment), log.read_text()

    return run_watched


@pytest.fixture
def note(tmp_path: Path) -> Path:
    path = tmp_path / "note.txt"
    path.write_text("The fee is 500 euros.\n\nThe term ends on 3 May 2027.\n" * 20)
    return path


Watched = Callable[..., tuple[subprocess.CompletedProcess[str], str]]


def test_commands_open_no_connection(watched: Watched, note: Path, shape_models: Callable[..., Path]) -> None:
    tiny = str(shape_models("qwen2"))
    commands = [
        ["models", "list"],
        ["models", "recommend", str(note)],
        ["models", "info", "qwen3.5-2b"],
        ["models", "add", tiny],
        ["pack", str(note), "--model", tiny, "--window", "4096"],
        ["ask", str(note), "-q", "Fee?", "--model", tiny, "--window", "4096", "--json"],
        ["cache", "list"],
        ["models", "get", "qwen3.5-2b"],  # the licence is not accepted
    ]
    done, connections = watched(_COMMANDS, json.dumps(commands))
    assert connections == ""
    codes = [
        line for line in done.stdout.splitlines() if line.split(" ")[0] in ("models", "pack", "ask", "cache")
    ]
    assert codes == ["models 0"] * 4 + ["pack 0", "ask 0", "cache 0", "models 1"], done.stderr


def test_the_window_and_its_models_page_open_no_connection(
    watched: Watched, note: Path, shape_models: Callable[..., Path]
) -> None:
    tiny = shape_models("qwen2")
    done, connections = watched(_WINDOW, str(note), "--model", str(tiny))
    assert done.returncode == 0, done.stderr
    assert f"models seen, {tiny.stem} is open" in done.stdout
    assert connections == ""


def test_the_watch_sees_a_download(watched: Watched) -> None:
    """The test above could fail: a download that was asked for is seen."""
    get = ["models", "get", "qwen3.5-2b", "--accept-licence", "--from", "http://127.0.0.1:9/x.gguf"]
    done, connections = watched(_COMMANDS, json.dumps([get]))
    assert done.returncode == 97
    assert "127.0.0.1" in connections


def test_offline_a_download_is_not_even_tried(watched: Watched, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("UNABRIDGED_OFFLINE", "1")
    for model in ("qwen3.5-2b", "qwen2.5-coder-1.5b-instruct"):
        done, connections = watched(_COMMANDS, json.dumps([["models", "get", model, "--accept-licence"]]))
        assert connections == ""
        assert "offline mode is on" in done.stderr
