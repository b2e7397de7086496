"""`--server` as a script sees it, and `unabridged servers`."""

from __future__ import annotations

import ast
import json
import logging
import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from app.__main__ import main
from app.servers import SavedServers
from engine.errors import ServerError
from engine.remote.server import Server
from tests.fixtures import children
from tests.fixtures.scripted_server import Script, fails, says, scripted_server
from tests.fixtures.server_shapes import VLLM_USAGE, add_ollama, add_vllm

Run = Callable[..., tuple[int, list[dict[str, Any]], str]]
_ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("UNABRIDGED_HOME", str(tmp_path / "home"))
    monkeypatch.delenv("DISPLAY", raising=False)
    return tmp_path / "home"


@pytest.fixture
def script() -> Iterator[Script]:
    with scripted_server() as script:
        yield script


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    """Return a function that runs a command and gives its code, its JSON lines and its stderr."""

    def run_command(*arguments: object) -> tuple[int, list[dict[str, Any]], str]:
        code = main([*(str(argument) for argument in arguments), "--json"])
        captured = capsys.readouterr()
        return code, [json.loads(line) for line in captured.out.splitlines()], captured.err

    return run_command


@pytest.fixture
def note(tmp_path: Path) -> Path:
    path = tmp_path / "note.txt"
    path.write_text("The fee is 500 euros.\n\nThe term ends on 3 May 2027.\n" * 5)
    return path


def test_ask_keeps_the_contract_and_says_where_documents_go(run: Run, script: Script, note: Path) -> None:
    add_vllm(script)
    script.on_chat(says(["OK"]), says(["The fee is 500 euros."], usage=VLLM_USAGE), says(["In 2027."]))
    code, events, err = run("ask", note, "-q", "What is the fee?", "-q", "When?", "--server", script.url)
    assert code == 0, err
    pack, read, first, second = events
    assert [e["event"] for e in events] == ["pack", "read", "answer", "answer"]
    assert read["tokens_total"] == pack["prompt_tokens"]
    assert (read["tokens_reused"], read["tokens_evaluated"]) == (None, None)
    assert (first["tokens_reused"], first["tokens_evaluated"], first["tokens_generated"]) == (960, 40, 2)
    assert second["tokens_reused"] is None
    assert first["citations"][0]["status"] == "supported"
    host = script.url.removeprefix("http://")
    assert f"Documents are sent to {host} on this machine (vLLM, Qwen/Qwen3.5-9B)." in err


def test_plain_output_says_unknown(script: Script, note: Path, capsys: pytest.CaptureFixture[str]) -> None:
    add_vllm(script)
    script.on_chat(says(["The fee is 500 euros."]))
    assert main(["ask", str(note), "-q", "Fee?", "--server", script.url]) == 0
    out = capsys.readouterr().out
    assert out.count("reuse unknown") == 2


def test_a_sweep_goes_to_the_server_as_well(run: Run, script: Script, note: Path) -> None:
    add_vllm(script, max_model_len=1_400)
    script.on_chat(says(["OK"]), says(["The fee is 500 euros."]))
    code, events, err = run("ask", note, "-q", "Fee?", "--sweep", "--server", script.url)
    assert code == 0, err
    assert events[-1]["tokens_reused"] is None and events[-1]["passes"] >= 1


def test_a_review_asks_the_server_and_keeps_its_answers_apart_from_other_models(
    run: Run, script: Script, note: Path
) -> None:
    add_vllm(script)
    script.on_chat(says(["OK"]), says(["The term ends on 3 May 2027."]))
    command = ("review", "nda", note, "--only", "parties,term", "--server", script.url)
    code, events, err = run(*command)
    assert code == 0, err
    assert "Documents are sent to" in err
    cells = [event for event in events if event["event"] == "cell"]
    assert {cell["question"] for cell in cells} == {"parties", "term"}
    n_asked = len(script.chats)
    assert run(*command)[0] == 0
    assert len(script.chats) == n_asked, "a second run asks nothing"
    documents = {chat["messages"][0]["content"] for chat in script.chats}
    assert len(documents) == 1, "one prefix for all questions"


def test_a_review_says_where_no_grammar_is_followed(run: Run, script: Script, note: Path) -> None:
    add_ollama(script)
    script.on_chat(says(["No."]))
    code, _events, err = run("review", "nda", note, "--only", "parties", "--server", script.url)
    assert code == 0, err
    assert "follows no grammar" in err


def test_a_summary_asks_the_server(run: Run, script: Script, tmp_path: Path) -> None:
    chat = tmp_path / "deals.txt"
    chat.write_text(
        "03/02/24, 10:00 - Ann Lee: shall we say 40,000?\n13/02/24, 10:01 - Bo: yes, agreed\n"
        "04/03/24, 09:00 - Ann Lee: who sends the contract?\n05/03/24, 09:30 - Bo: I send it on Friday\n"
    )
    add_vllm(script)
    script.on_chat(says(["40,000 was agreed."]))
    code, events, err = run("summarize", chat, "--by", "month", "--server", script.url)
    assert code == 0, err
    assert "Documents are sent to" in err
    assert [e["event"] for e in events].count("period_done") == 2 and events[-1]["event"] == "summary"


def test_pack_shows_the_servers_counts_and_no_estimates(run: Run, script: Script, note: Path) -> None:
    add_vllm(script)
    code, (event,), err = run("pack", note, "--server", script.url)
    assert code == 0 and event["window"] == 262_144 and "Documents are sent to" in err
    assert not script.chats
    with scripted_server() as guessing:
        add_ollama(guessing)
        code, events, err = run("pack", note, "--server", guessing.url)
    assert (code, events) == (1, [])
    assert "does not count tokens, so there is nothing exact to show" in err


def test_asking_by_estimates_says_so(run: Run, script: Script, note: Path) -> None:
    add_ollama(script)
    script.on_chat(says(["The fee is 500 euros."]))
    code, events, err = run("ask", note, "-q", "Fee?", "--server", script.url)
    assert code == 0 and "all counts are estimates" in err
    assert events[0]["window"] == 3_686, "nine tenths of 4,096"


def test_a_key_reaches_the_server_and_nothing_else(
    run: Run,
    script: Script,
    note: Path,
    home: Path,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    monkeypatch.setenv("GPU_KEY", "sk-hidden")
    add_vllm(script)
    script.on_chat(fails(401))
    command = ("--verbose", "ask", note, "-q", "Fee?", "--server", script.url, "--server-key-env", "GPU_KEY")
    with caplog.at_level(logging.DEBUG):
        code, events, err = run(*command)
    assert code == 1 and "does not accept the key" in err
    assert script.chats and "sk-hidden" not in caplog.text and "500 euros" not in caplog.text
    run("servers", "add", script.url, "--server-key-env", "GPU_KEY")
    assert all(r.headers["Authorization"] == "Bearer sk-hidden" for r in script.requests)
    written = b"".join(path.read_bytes() for path in home.rglob("*") if path.is_file())
    assert b"GPU_KEY" in written and b"sk-hidden" not in written
    assert "sk-hidden" not in err + json.dumps(events)


def test_servers_are_added_listed_tested_and_removed(run: Run, script: Script, note: Path) -> None:
    add_vllm(script)
    run("servers", "add", script.url + "/v1", "--server-model", "Qwen/Qwen3.5-9B", "--window", "8,192")
    assert not script.requests, "adding asks nothing"
    _code, (listed,), _err = run("servers", "list")
    assert listed == {
        "event": "server",
        "url": script.url,
        "model": "Qwen/Qwen3.5-9B",
        "key": "none",
        "window": 8_192,
    }
    _code, (tested,), _err = run("servers", "test", script.url)
    assert (tested["kind"], tested["window"], tested["counts_tokens"], tested["parallel"]) == (
        "vLLM",
        262_144,
        True,
        8,
    )
    assert run("pack", note, "--server", script.url)[1][0]["window"] == 8_192, "what was saved holds"
    assert run("servers", "remove", script.url)[0] == 0
    assert run("servers", "list")[1] == []
    code, _events, err = run("servers", "remove", script.url)
    assert code == 1 and "is not in the list" in err


@pytest.mark.parametrize(
    ("server", "said"),
    [
        ("http://127.0.0.1:9", "cannot be reached"),
        ("ftp://gpu", "is not a server's address"),
        ("http://me:pw@gpu", "holds a name or a password"),
    ],
)
def test_wrong_addresses_get_one_sentence(run: Run, note: Path, server: str, said: str) -> None:
    code, events, err = run("ask", note, "-q", "Fee?", "--server", server)
    (sentence,) = (line for line in err.splitlines() if line.startswith("unabridged: "))
    assert (code, events) == (1, []) and said in sentence and sentence.endswith(".")
    assert "pw" not in sentence.replace("password", "")


def test_the_list_survives_damage_and_keeps_what_was_agreed_to(home: Path) -> None:
    servers = SavedServers(home)
    servers.put(Server("http://a"))
    servers.put(Server("http://b", key_env="K"))
    servers.agree("http://b/v1")
    servers.put(Server("http://b", model="m"))
    assert [(s.server.url, s.server.model, s.is_agreed) for s in servers.all()] == [
        ("http://a", "", False),
        ("http://b", "m", True),
    ]
    path = home / "servers.json"
    path.write_text(path.read_text().replace('"http://a"', "5"))
    assert [s.server.url for s in servers.all()] == ["http://b"]
    path.write_text("{")
    assert servers.all() == ()
    with pytest.raises(ServerError, match="is not in the list"):
        servers.remove("http://b")


_ONLY_LOOPBACK = """
import sys
allowed = int(sys.argv.pop(1))
def watch(event, arguments):
    if event == "socket.connect" and not isinstance(arguments[1], (str, bytes)):
        if arguments[1][:2] != ("127.0.0.1", allowed):
            raise SystemExit(f"a connection elsewhere: {arguments[1]}")
    if event == "socket.getaddrinfo" and arguments[0] not in ("127.0.0.1", b"127.0.0.1"):
        raise SystemExit(f"a name was looked up: {arguments[0]}")
sys.addaudithook(watch)
from app.__main__ import main
sys.exit(main(sys.argv[1:]))
"""


def test_only_the_server_that_was_given_is_connected_to(script: Script, note: Path, home: Path) -> None:
    add_vllm(script)
    script.on_chat(says(["The fee is 500 euros."]))
    command = [sys.executable, "-c", _ONLY_LOOPBACK, script.url.rpartition(":")[2]]
    command += ["ask", str(note), "-q", "Fee?", "--server", script.url, "--json"]
    environment = {**os.environ, "UNABRIDGED_HOME": str(home)}
    done = children.run(command, env=environment)
    assert done.returncode == 0, done.stderr
    assert '"event": "answer"' in done.stdout


def _imports(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield node.module or ""


def test_no_other_module_can_open_a_socket() -> None:
    reaching = {
        "httpx",
        "socket",
        "asyncio",
        "urllib.request",
        "http.client",
        "requests",
        "aiohttp",
        "ftplib",
    }
    found = {
        path.relative_to(_ROOT).as_posix()
        for package in ("app", "engine", "ingest", "ui")
        for path in (_ROOT / package).rglob("*.py")
        if reaching & set(_imports(path))
    }
    assert found == {"engine/downloads.py", "engine/remote/link.py", "engine/remote/problems.py"}
