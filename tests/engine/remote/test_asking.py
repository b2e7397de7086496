"""A server that behaves, and the many ways in which one does not."""

from __future__ import annotations

import asyncio
import json
import re
import threading
import time
from collections.abc import AsyncIterator, Callable
from dataclasses import replace
from email.utils import formatdate

import pytest

from engine.cancel import CancelFlag
from engine.errors import ServerError
from engine.events import (
    AnswerDone,
    AnswerEvent,
    AnswerFailed,
    AnswerText,
    ReadDone,
    ReadProgress,
    StopReason,
)
from engine.remote.asking import ask, read_documents
from engine.remote.chat import ChatReader, Prompt, request_body
from engine.remote.link import Link
from engine.remote.server import Capabilities, GrammarField, Kind, Server
from engine.sampling import Sampling
from engine.template import Message
from tests.engine.remote.conftest import QUICK
from tests.fixtures.scripted_server import Handler, Reply, Script, drops, fails, hangs, piece, says, sends
from tests.fixtures.server_shapes import LLAMA_PROGRESS, LLAMA_TIMINGS, VLLM_USAGE, VLLM_USAGE_BARE

_DOCUMENTS = Message(role="system", content="The fee is 500 euros. ünï")
_VLLM = Capabilities(Kind.VLLM, "m", ("m",), 4_096, grammar=GrammarField.STRUCTURED_OUTPUTS, parallel=3)


def _prompt(prompt_id: str = "q", question: str = "Fee?", **changes: object) -> Prompt:
    messages = (_DOCUMENTS, Message(role="user", content=question))
    return replace(Prompt(prompt_id, messages, 100, 20), **changes)  # type: ignore[arg-type]


def _ask(link: Link, *prompts: Prompt, width: int = 1) -> list[AnswerEvent]:
    return list(ask(link, _VLLM, prompts or (_prompt(),), CancelFlag(), width=width))


def _outcome(events: list[AnswerEvent]) -> AnswerDone | AnswerFailed:
    *texts, end = events
    assert all(isinstance(event, AnswerText) for event in texts)
    assert isinstance(end, AnswerDone | AnswerFailed)
    return end


def test_an_answer_streams_and_ends_with_what_the_server_counted(script: Script, link: Link) -> None:
    script.on_chat(says(["The fee is ", "500 euros."], usage=VLLM_USAGE))
    *texts, done = _ask(link)
    assert [t.text for t in texts if isinstance(t, AnswerText)] == ["The fee is ", "500 euros."]
    assert isinstance(done, AnswerDone)
    assert (done.text, done.reason) == ("The fee is 500 euros.", StopReason.END)
    assert (done.n_reused, done.n_evaluated, done.n_generated) == (960, 40, 2)


@pytest.mark.parametrize("usage", [None, VLLM_USAGE_BARE])
def test_what_a_server_does_not_say_is_unknown(
    script: Script, link: Link, usage: dict[str, object] | None
) -> None:
    script.on_chat(says(["a", "b", "c"], usage=usage))
    done = _outcome(_ask(link))
    assert isinstance(done, AnswerDone)
    assert (done.n_reused, done.n_evaluated) == (None, None)
    assert done.n_generated == (2 if usage else 3)


def test_llama_servers_timings_are_the_reuse(script: Script, link: Link) -> None:
    script.on_chat(says(["a"], extra=LLAMA_TIMINGS))
    done = _outcome(_ask(link))
    assert isinstance(done, AnswerDone)
    assert (done.n_reused, done.n_evaluated, done.n_generated) == (236, 1, 35)


def test_requests_begin_with_the_same_bytes_and_pass_what_each_server_knows() -> None:
    one, two = (request_body(_prompt(question=q), _VLLM) for q in ("Fee?", "Term, and what else?"))
    shared = json.dumps({"messages": [_DOCUMENTS]}, ensure_ascii=False).encode()[:-2]
    assert one.startswith(shared) and two.startswith(shared)
    body = json.loads(one)
    assert body["stream"] and body["stream_options"] == {"include_usage": True}
    assert body["chat_template_kwargs"] == {"enable_thinking": False}
    assert (body["temperature"], body["max_tokens"], "top_p" in body) == (0.0, 20, False)
    held = _prompt(sampling=Sampling(grammar='root ::= "yes"', temperature=0.5, seed=7))
    assert json.loads(request_body(held, _VLLM))["structured_outputs"] == {"grammar": 'root ::= "yes"'}
    for kind, field in ((Kind.LLAMA_SERVER, "grammar"), (Kind.SGLANG, "ebnf")):
        body = json.loads(request_body(held, replace(_VLLM, kind=kind, grammar=GrammarField(field))))
        assert (body[field], body["seed"], body["top_p"]) == ('root ::= "yes"', 7, 0.95)
    ollama = json.loads(request_body(held, replace(_VLLM, kind=Kind.OLLAMA, grammar=None)))
    assert not {"grammar", "ebnf", "structured_outputs", "chat_template_kwargs"} & set(ollama)


def _error_chunk(handler: Handler) -> None:
    handler.open_stream()
    handler.send_event(piece("The "))
    handler.send_event({"error": {"message": "secret-key: out of memory", "code": 500}})


@pytest.mark.parametrize(
    ("reply", "said"),
    [
        (fails(401), "does not accept the key"),
        (fails(403), "does not accept the key"),
        (fails(404, body={"error": {"message": "The model `m` does not exist"}}), "has no model m"),
        (fails(404), "is not an OpenAI-compatible server"),
        (fails(400, body={"message": "maximum context length is 4096 tokens"}), "larger one"),
        (fails(400, body={"detail": "The fee is 500"}), "refused the request \\(status 400\\)"),
        (fails(429), "too much to do"),
        (fails(503), "failed \\(status 503\\)"),
        (says(["The fee"], finish=None, done=False), "in the middle"),
        (says(["The fee"], finish=None), "in the middle"),
        (says(["The fee"], finish="abort"), "in the middle"),
        (_error_chunk, "failed \\(status 500\\)"),
        (sends(b"data: {not json}\n\n"), "no chat answer"),
        (sends(b"data: [1, 2]\n\n"), "no chat answer"),
        (sends(b'data: {"choices": [{"delta": {"content": 5}}]}\n\n'), "no chat answer"),
        (sends(b"data: " + b"x" * (1 << 21)), "no chat answer"),
        (sends(b"<html>hello</html>"), "no chat answer"),
        (hangs(), "took too long"),
        (drops(), "broke the connection"),
    ],
)
def test_misbehaviour_is_one_sentence_that_quotes_nothing(
    script: Script, link: Link, reply: Reply, said: str
) -> None:
    script.on_chat(reply)
    failed = _outcome(_ask(link))
    assert isinstance(failed, AnswerFailed)
    assert re.search(said, failed.message), failed.message
    assert failed.message.endswith(".") and failed.message.count(". ") == 0
    assert "secret-key" not in failed.message and "500 euros" not in failed.message


@pytest.mark.parametrize("bad", [fails(429), fails(500), fails(503), drops(), sends(b"")])
def test_a_failure_before_the_first_token_is_tried_again(script: Script, link: Link, bad: Reply) -> None:
    script.on_chat(bad, bad, says(["Yes."]))
    done = _outcome(_ask(link))
    assert isinstance(done, AnswerDone) and done.text == "Yes."
    assert len(script.chats) == 3


@pytest.mark.parametrize("bad", [says(["The"], finish=None, done=False), _error_chunk])
def test_nothing_is_tried_again_after_the_first_token(script: Script, link: Link, bad: Reply) -> None:
    script.on_chat(bad, says(["Yes."]))
    events = _ask(link)
    assert isinstance(events[0], AnswerText), "what came is kept"
    assert isinstance(_outcome(events), AnswerFailed)
    assert len(script.chats) == 1


@pytest.mark.parametrize("status", [400, 401, 404])
def test_what_will_not_get_better_is_not_tried_again(script: Script, link: Link, status: int) -> None:
    script.on_chat(fails(status))
    _ask(link)
    assert len(script.chats) == 1


def test_retry_after_is_obeyed(script: Script) -> None:
    link = Link(Server(script.url), patience=replace(QUICK, longest_wait_s=5.0))
    script.on_chat(fails(429, {"Retry-After": "1"}), says(["Yes."]))
    started = time.monotonic()
    assert isinstance(_outcome(_ask(link)), AnswerDone)
    assert time.monotonic() - started >= 1.0
    link.close()


@pytest.mark.parametrize(
    "wait", ["600", formatdate(time.time() + 3_600, usegmt=True)], ids=["seconds", "date"]
)
def test_a_server_that_asks_for_too_long_a_wait_is_given_up(script: Script, link: Link, wait: str) -> None:
    script.on_chat(fails(429, {"Retry-After": wait}), says(["Yes."]))
    assert isinstance(_outcome(_ask(link)), AnswerFailed)
    assert len(script.chats) == 1


def test_half_a_surrogate_pair_does_no_harm(script: Script, link: Link) -> None:
    script.on_chat(sends(b'data: {"choices":[{"delta":{"content":"a\\ud83d"},"finish_reason":"stop"}]}\n\n'))
    assert _outcome(_ask(link)).text == "a\ufffd"  # type: ignore[union-attr]


def test_a_stall_in_the_middle_is_a_cut_and_what_came_is_kept(script: Script, link: Link) -> None:
    def reply(handler: Handler) -> None:
        handler.open_stream()
        handler.send_event(piece("The fee"))
        while True:
            handler.wfile.write(b": ping\n\n")
            time.sleep(0.02)

    script.on_chat(reply)
    text, failed = _ask(link)
    assert isinstance(text, AnswerText) and text.text == "The fee"
    assert isinstance(failed, AnswerFailed) and "in the middle" in failed.message


def test_thinking_is_asked_for_only_where_there_is_room_for_it() -> None:
    for thinking in (False, True):
        body = json.loads(request_body(_prompt(thinking=thinking), _VLLM))
        assert body["chat_template_kwargs"] == {"enable_thinking": thinking}
        body = json.loads(request_body(_prompt(thinking=thinking), replace(_VLLM, kind=Kind.OLLAMA)))
        assert body.get("reasoning_effort") == (None if thinking else "none")


def test_what_a_model_thinks_is_no_part_of_its_answer(script: Script, link: Link) -> None:
    def reply(handler: Handler) -> None:
        handler.open_stream()
        handler.send_event({"choices": [{"delta": {"reasoning_content": "Hm.", "content": None}}]})
        handler.send_event(piece("Yes.", "stop"))

    script.on_chat(reply)
    assert _outcome(_ask(link)).text == "Yes."  # type: ignore[union-attr]


def test_an_answer_without_end_is_ended(script: Script, link: Link) -> None:
    script.on_chat(says(["x" * 4_000] * 100))
    done = _outcome(_ask(link, _prompt(max_tokens=2)))
    assert isinstance(done, AnswerFailed) and "in the middle" in done.message


@pytest.mark.parametrize("reply", [hangs(), says(["word "] * 500, pause_s=0.02)])
def test_cancel_closes_the_connection(script: Script, reply: Reply) -> None:
    link = Link(Server(script.url), patience=replace(QUICK, first_token_s=60.0))
    script.on_chat(reply)
    cancel = CancelFlag()
    threading.Timer(0.2, cancel.set).start()
    started = time.monotonic()
    done = _outcome(list(ask(link, _VLLM, [_prompt()], cancel)))
    assert isinstance(done, AnswerDone) and done.reason is StopReason.CANCELLED
    assert time.monotonic() - started < 1.5
    while not script.n_broken:  # the server notices that nobody listens
        assert time.monotonic() - started < 5
        time.sleep(0.01)
    link.close()


def test_cancel_ends_a_wait_between_tries(script: Script) -> None:
    link = Link(Server(script.url), patience=replace(QUICK, retry_wait_s=60.0, longest_wait_s=99.0))
    script.on_chat(fails(503))
    cancel = CancelFlag()
    threading.Timer(0.2, cancel.set).start()
    started = time.monotonic()
    assert isinstance(_outcome(list(ask(link, _VLLM, [_prompt()], cancel))), AnswerDone)
    assert time.monotonic() - started < 2
    link.close()


class _Gate:
    """Counts how many chats are with the server at once, and which question came when."""

    def __init__(self, n_wait: int) -> None:
        self.most = self.now = 0
        self.order: list[str] = []
        self._lock = threading.Lock()
        self._full = threading.Barrier(n_wait)

    def __call__(self, handler: Handler) -> None:
        question = handler.request_body["messages"][-1]["content"]
        with self._lock:
            self.now += 1
            self.most = max(self.most, self.now)
            self.order.append(question)
        if question != "lead":
            self._full.wait(timeout=5)
        says([f"about {question}"])(handler)
        with self._lock:
            self.now -= 1


def test_the_first_of_many_goes_ahead_and_the_others_follow_side_by_side(script: Script, link: Link) -> None:
    gate = _Gate(3)
    script.on_chat(gate)
    prompts = [_prompt(q, q) for q in ("lead", "b", "c", "d")]
    events = _ask(link, *prompts, width=3)
    assert gate.order[0] == "lead" and gate.most == 3
    done = {e.question_id: e.text for e in events if isinstance(e, AnswerDone)}
    assert done == {q: f"about {q}" for q in ("lead", "b", "c", "d")}


def test_many_with_one_failure_and_one_cancel(script: Script, link: Link) -> None:
    def reply(handler: Handler) -> None:
        question = handler.request_body["messages"][-1]["content"]
        (fails(400) if question == "bad" else says([question]))(handler)

    script.on_chat(reply)
    gone = CancelFlag()
    gone.set()
    prompts = [_prompt(q, q) for q in ("bad", "gone", "good")]
    events = list(ask(link, _VLLM, prompts, CancelFlag(), width=2, cancels={"gone": gone}))
    ends = {e.question_id: e for e in events if not isinstance(e, AnswerText)}
    assert isinstance(ends["bad"], AnswerFailed)
    assert ends["gone"].reason is StopReason.CANCELLED  # type: ignore[union-attr]
    assert ends["good"].text == "good"  # type: ignore[union-attr]
    assert len(script.chats) == 2, "what is cancelled before it is sent is not sent"


def test_reading_sends_the_documents_once_for_one_token(script: Script, link: Link) -> None:
    script.on_chat(says(["OK"], usage=VLLM_USAGE))
    *progress, done = read_documents(link, _VLLM, _prompt(max_tokens=1), 970, CancelFlag())
    assert isinstance(done, ReadDone)
    assert (done.n_total, done.n_reused, done.n_evaluated, done.cancelled) == (970, 960, 10, False)
    assert all(isinstance(event, ReadProgress) for event in progress)
    assert script.chats[0]["max_tokens"] == 1


def test_llama_servers_progress_is_shown(script: Script, link: Link) -> None:
    def reply(handler: Handler) -> None:
        handler.open_stream()
        handler.send_event(LLAMA_PROGRESS)
        handler.send_event({**piece("OK", "length"), **LLAMA_TIMINGS})

    script.on_chat(reply)
    capabilities = replace(_VLLM, kind=Kind.LLAMA_SERVER)
    events = list(read_documents(link, capabilities, _prompt(), 390, CancelFlag()))
    assert script.chats[0]["return_progress"] and script.chats[0]["cache_prompt"]
    shown = [e for e in events if isinstance(e, ReadProgress)]
    assert (shown[-1].n_reused, shown[-1].n_evaluated, shown[-1].n_done) == (100, 150, 250)


def test_reading_can_be_cancelled_and_fails_clearly(script: Script, link: Link) -> None:
    cancel = CancelFlag()
    cancel.set()
    script.on_chat(hangs())
    *_, done = read_documents(link, _VLLM, _prompt(), 390, cancel)
    assert isinstance(done, ReadDone) and done.cancelled and done.n_evaluated is None
    script.on_chat(fails(401))
    with pytest.raises(ServerError, match="does not accept the key"):
        list(read_documents(link, _VLLM, _prompt(), 390, CancelFlag()))


def test_a_caller_that_gives_up_leaves_nothing_running(script: Script, link: Link) -> None:
    script.on_chat(says(["word "] * 500, pause_s=0.02))
    events = ask(link, _VLLM, [_prompt()], CancelFlag())
    next(events)
    close: Callable[[], None] = events.close  # type: ignore[attr-defined]
    close()
    started = time.monotonic()
    while not script.n_broken:
        assert time.monotonic() - started < 5
        time.sleep(0.01)


def test_closing_the_link_ends_what_others_wait_for(script: Script) -> None:
    """The window closes a link from one thread while others count and ask."""
    link = Link(Server(script.url), patience=replace(QUICK, reply_s=60.0, first_token_s=60.0))
    script.on_chat(hangs())
    script.replies["POST", "/tokenize"] = hangs()
    said: list[object] = []

    def count() -> None:
        try:
            link.post("/tokenize", {})
        except ServerError as error:
            said.append(error.code)

    threads = [
        threading.Thread(target=count),
        threading.Thread(target=lambda: said.extend(ask(link, _VLLM, [_prompt()], CancelFlag()))),
    ]
    for thread in threads:
        thread.start()
    started = time.monotonic()
    while len(script.requests) < 2:
        assert time.monotonic() - started < 10
        time.sleep(0.01)
    link.close()
    for thread in threads:
        thread.join(5)
        assert not thread.is_alive()
    assert "server_closed" in said
    assert [type(event) for event in said if event != "server_closed"] == [AnswerFailed]


def test_a_closed_link_starts_nothing(script: Script) -> None:
    """Work that comes while the loop ends would never end itself."""
    link = Link(Server(script.url), patience=QUICK)
    shut = link._shut

    async def shut_and_look() -> None:
        await shut()
        with pytest.raises(ServerError, match="was closed"):
            link.run(shut())

    link._shut = shut_and_look  # type: ignore[method-assign]
    link.close()
    link.close()
    with pytest.raises(ServerError, match="was closed"):
        link.get("/v1/models")
    assert not script.requests


def test_a_cancel_that_comes_together_with_a_chunk_is_not_lost(script: Script) -> None:
    """Python 3.11's `wait_for` returns what is there and forgets the cancel (gh-86296)."""
    link = Link(Server(script.url), patience=QUICK)

    class Endless:
        """A response whose chunk is ready when the cancel comes."""

        request = None
        asked: asyncio.Future[bytes]

        async def aiter_bytes(self) -> AsyncIterator[bytes]:
            while True:
                self.asked = asyncio.get_running_loop().create_future()
                yield await self.asked

    async def cancel_with_a_chunk() -> bool:
        response = Endless()

        async def follow() -> None:
            async for _ in link._events(response, ChatReader()):  # type: ignore[arg-type]
                pass

        task = asyncio.ensure_future(follow())
        while not hasattr(response, "asked"):
            await asyncio.sleep(0)
        response.asked.set_result(b": ping\n\n")
        await asyncio.sleep(0)
        task.cancel()
        await asyncio.wait([task], timeout=0.1)
        return task.cancelled()

    assert link.run(cancel_with_a_chunk()).result(5)
    link.close()
