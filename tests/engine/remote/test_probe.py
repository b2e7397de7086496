"""Each kind of server is known by its documented endpoints, and its window is read and not guessed."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace

import pytest

from engine.errors import ServerError
from engine.remote.link import Link
from engine.remote.probe import probe
from engine.remote.server import Counting, GrammarField, Kind, Server, parse_url
from tests.engine.remote.conftest import QUICK
from tests.fixtures.scripted_server import Handler, Script
from tests.fixtures.server_shapes import (
    add_llama_server,
    add_lm_studio,
    add_ollama,
    add_other,
    add_sglang,
    add_vllm,
)


@pytest.mark.parametrize(
    ("add", "kind", "window", "counting", "grammar", "parallel"),
    [
        (add_vllm, Kind.VLLM, 262_144, Counting.VLLM, GrammarField.STRUCTURED_OUTPUTS, 8),
        (add_sglang, Kind.SGLANG, 131_072, Counting.VLLM, GrammarField.EBNF, 8),
        (add_llama_server, Kind.LLAMA_SERVER, 8_192, Counting.LLAMA_SERVER, GrammarField.GRAMMAR, 1),
        (add_ollama, Kind.OLLAMA, 4_096, None, None, 1),
        (add_lm_studio, Kind.LM_STUDIO, 16_384, None, None, 1),
        (add_other, Kind.OTHER, None, None, None, 2),
    ],
)
def test_kinds(
    script: Script,
    link: Link,
    add: Callable[[Script], None],
    kind: Kind,
    window: int | None,
    counting: Counting | None,
    grammar: GrammarField | None,
    parallel: int,
) -> None:
    add(script)
    found = probe(link)
    assert (found.kind, found.window, found.counting, found.grammar, found.parallel) == (
        kind,
        window,
        counting,
        grammar,
        parallel,
    )
    assert all(r.headers["Authorization"] == "Bearer secret-key" for r in script.requests)
    assert not script.chats, "a probe sends no document"


def test_an_old_vllm_gets_no_grammar(script: Script, link: Link) -> None:
    add_vllm(script, version="0.9.1")
    assert probe(link).grammar is None


def test_ollama_is_asked_to_load_the_model_since_only_then_its_window_is_known(
    script: Script, link: Link
) -> None:
    add_ollama(script, loaded=32_768, is_loaded=False)
    assert probe(link).window == 32_768
    assert [r.body for r in script.requests if r.path == "/api/generate"] == [
        {"model": "qwen3.5:latest", "stream": False}
    ]


def test_the_model_is_the_named_one_the_loaded_one_or_the_only_one(script: Script) -> None:
    add_lm_studio(script)
    for named, model in (("a", "a"), ("", "b")):
        link = Link(Server(script.url, model=named), patience=QUICK)
        assert probe(link).model == model
        link.close()


@pytest.mark.parametrize(("named", "said"), [("gpt-9", "no model gpt-9: it has"), ("", "several models")])
def test_a_model_that_is_not_there_is_said_with_those_that_are(script: Script, named: str, said: str) -> None:
    script.get("/v1/models", {"data": [{"id": f"m{n}"} for n in range(12)]})
    link = Link(Server(script.url, model=named), patience=QUICK)
    with pytest.raises(ServerError, match=said) as raised:
        probe(link)
    assert "m7 …" in str(raised.value) and "m8" not in str(raised.value)
    link.close()


def test_ollamas_tag_may_be_left_out(script: Script) -> None:
    add_ollama(script)
    link = Link(Server(script.url, model="qwen3.5"), patience=QUICK)
    assert probe(link).model == "qwen3.5:latest"
    link.close()


@pytest.mark.parametrize(
    ("value", "status", "said"),
    [
        ({"hello": 1}, 200, "is not an OpenAI-compatible server"),
        ({"data": []}, 200, "has no model"),
        ({"detail": "secret-key is wrong"}, 401, "does not accept the key"),
        ({"detail": "Not Found"}, 404, "is not an OpenAI-compatible server"),
        ({}, 500, "failed \\(status 500\\)"),
        ({}, 302, "another address"),
    ],
)
def test_what_is_no_server_gets_one_sentence(
    script: Script, link: Link, value: object, status: int, said: str
) -> None:
    script.get("/v1/models", value, status)
    with pytest.raises(ServerError, match=said) as raised:
        probe(link)
    assert str(raised.value).endswith(".") and "secret-key" not in str(raised.value)


def test_a_web_page_is_no_server(script: Script, link: Link) -> None:
    script.replies["GET", "/v1/models"] = lambda handler: handler.send_bytes(b"<html>Welcome</html>")
    with pytest.raises(ServerError, match="is not an OpenAI-compatible server"):
        probe(link)


@pytest.mark.parametrize("status", [200, 403, 500])
def test_a_server_that_answers_every_path_in_its_own_way_is_just_another(
    script: Script, link: Link, status: int
) -> None:
    add_other(script)
    for path in ("/props", "/api/version", "/api/v0/models", "/openapi.json"):
        script.get(path, {"error": "Unexpected endpoint or method."}, status)
    assert probe(link).kind is Kind.OTHER


def test_nobody_there() -> None:
    link = Link(Server("http://127.0.0.1:9"), patience=QUICK)
    with pytest.raises(ServerError, match=r"127.0.0.1:9 cannot be reached"):
        probe(link)
    link.close()


@pytest.mark.parametrize(
    ("given", "url"),
    [
        ("gpu:8000", "http://gpu:8000"),
        ("https://gpu.example/llm/v1/", "https://gpu.example/llm"),
        (" http://gpu:1/v1/chat/completions ", "http://gpu:1"),
        ("http://[::1]:8000/v1", "http://[::1]:8000"),
    ],
)
def test_addresses_are_brought_to_their_root(given: str, url: str) -> None:
    assert parse_url(given) == url


@pytest.mark.parametrize("given", ["", "ftp://x", "http://", "http://x:port", "http://me:hidden@gpu:1"])
def test_bad_addresses_get_one_sentence_without_a_password(given: str) -> None:
    with pytest.raises(ServerError) as raised:
        parse_url(given)
    assert "hidden" not in str(raised.value)


def test_where_documents_go_is_known() -> None:
    here = [
        Server(f"http://{h}:1").is_this_machine
        for h in ("127.0.0.1", "localhost", "[::1]", "10.0.0.1", "gpu")
    ]
    assert here == [True, True, True, False, False]
    assert Server("https://gpu.example:1/x").host == "gpu.example:1"


def test_a_server_that_says_a_byte_now_and_then_is_not_waited_for(script: Script) -> None:
    """Each silence is short; the whole would take hours."""

    def drip(handler: Handler) -> None:
        handler.send_response(200)
        handler.send_header("Content-Length", "100000")
        handler.end_headers()
        while True:
            handler.wfile.write(b" ")
            handler.wfile.flush()
            time.sleep(0.05)

    script.replies["GET", "/v1/models"] = drip
    link = Link(Server(script.url), patience=replace(QUICK, connect_s=0.3, look_s=0.3))
    started_s = time.monotonic()
    with pytest.raises(ServerError, match="took too long"):
        link.get("/v1/models")
    assert time.monotonic() - started_s < 5
    link.close()
