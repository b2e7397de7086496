"""The engine beside llama-cpp-python's own ways, in one run: `python -m benchmarks.engine --part questions`.

Three systems get as many tokens: this engine; llama-cpp-python's `Llama` class with `LlamaRAMCache`; its
OpenAI server with `--cache`. Without `--model` a shape model (random weights of a true size) is
written from `--vocabulary`. Times are those to the first generated token, reading included.

Parts: questions (first, second, after a restart), documents (edit the last of ten, append one), pack
(many questions), raw (against a bare `llama_decode` loop), memory (resident bytes against the forecast).
The server part needs `uv sync --group bench`.
"""

from __future__ import annotations

import argparse
import atexit
import os
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, Protocol

import numpy as np

from engine.answering import Question
from engine.cancel import CancelFlag
from engine.events import AnswerDone, ReadDone
from engine.gguf_file import GgufFile
from engine.llama import Context, ContextSettings, IntArray, Model
from engine.memory import forecast
from engine.session import Session
from engine.shape import ModelShape
from engine.store import Store

N_QUESTION = 14
_READY_TIMEOUT_S = 300.0
_WORDS = (
    "the",
    "of",
    "and",
    "to",
    "in",
    "is",
    "that",
    "for",
    "it",
    "as",
    "was",
    "with",
    "be",
    "by",
    "on",
    "not",
)


class System(Protocol):
    """What is compared: something that reads documents and answers."""

    name: str

    def ask(self, documents: Sequence[IntArray], question: IntArray, n_generated: int = 1) -> float:
        """Return the seconds until the answer's last token."""

    def restart(self) -> None:
        """End the process, or all that a process would lose, and start again."""

    def close(self) -> None:
        """Free everything."""


class Ours:
    """The engine of this repository, with its store."""

    name = "Unabridged"

    def __init__(self, path: Path, settings: ContextSettings, folder: Path) -> None:
        self._path, self._settings, self._folder = path, settings, folder
        self._start()

    def _start(self) -> None:
        self._model = Model(self._path)
        self.session = Session(self._model, self._settings, store=Store(self._folder), model_hash="0" * 64)

    def read(self, documents: Sequence[IntArray]) -> ReadDone:
        ends = np.cumsum([len(document) for document in documents]).tolist()
        *_, done = self.session.read(np.concatenate(documents), ends, CancelFlag())
        assert isinstance(done, ReadDone)
        return done

    def ask(self, documents: Sequence[IntArray], question: IntArray, n_generated: int = 1) -> float:
        started = time.perf_counter()
        self.read(documents)
        *_, done = self.session.ask(_question("q", question, n_generated), CancelFlag())
        assert isinstance(done, AnswerDone)
        return time.perf_counter() - started

    def restart(self) -> None:
        self.close()
        self._start()

    def close(self) -> None:
        self.session.close()
        self._model.close()


class LlamaClass:
    """llama-cpp-python's `Llama` with `LlamaRAMCache`, which lives in the process."""

    name = "Llama + LlamaRAMCache"

    def __init__(self, path: Path, settings: ContextSettings) -> None:
        self._path, self._settings = path, settings
        self._start()

    def _start(self) -> None:
        from llama_cpp import Llama, LlamaRAMCache

        self._llama = Llama(
            str(self._path),
            n_ctx=self._settings.n_ctx,
            n_batch=self._settings.n_batch,
            n_threads=self._settings.threads,
            n_threads_batch=self._settings.threads,
            verbose=False,
        )
        self._llama.set_cache(LlamaRAMCache(capacity_bytes=4 << 30))

    def ask(self, documents: Sequence[IntArray], question: IntArray, n_generated: int = 1) -> float:
        prompt = np.concatenate([*documents, question]).tolist()
        started = time.perf_counter()
        self._llama.create_completion(prompt, max_tokens=n_generated, temperature=0.0)
        return time.perf_counter() - started

    def restart(self) -> None:
        self.close()
        self._start()

    def close(self) -> None:
        self._llama.close()


class Server:
    """llama-cpp-python's OpenAI server, a process of its own, asked over HTTP."""

    name = "llama_cpp.server --cache"

    def __init__(self, path: Path, settings: ContextSettings) -> None:
        self._path, self._settings = path, settings
        self._start()

    def _start(self) -> None:
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self._port = free.getsockname()[1]
        options = {
            "model": self._path,
            "n_ctx": self._settings.n_ctx,
            "n_batch": self._settings.n_batch,
            "n_threads": self._settings.threads,
            "n_threads_batch": self._settings.threads,
            "cache": "true",
            "cache_size": 4 << 30,
            "port": self._port,
            "host": "127.0.0.1",
        }
        command = [sys.executable, "-m", "llama_cpp.server"]
        for name, value in options.items():
            command += [f"--{name}", str(value)]
        self._process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        atexit.register(self._process.kill)  # also when a comparison fails or is ended
        self._wait()

    def _wait(self) -> None:
        import httpx

        started = time.monotonic()
        while time.monotonic() - started < _READY_TIMEOUT_S:
            if self._process.poll() is not None:
                raise SystemExit("The server ended: install it with `uv sync --group bench`.")
            try:
                httpx.get(f"http://127.0.0.1:{self._port}/v1/models", timeout=1.0)
            except httpx.TransportError:
                time.sleep(0.2)
            else:
                return
        raise SystemExit("The server does not answer.")

    def ask(self, documents: Sequence[IntArray], question: IntArray, n_generated: int = 1) -> float:
        import httpx

        body = {
            "prompt": _text(np.concatenate([*documents, question])),
            "max_tokens": n_generated,
            "temperature": 0.0,
        }
        started = time.perf_counter()
        url = f"http://127.0.0.1:{self._port}/v1/completions"
        httpx.post(url, json=body, timeout=None).raise_for_status()
        return time.perf_counter() - started

    def restart(self) -> None:
        self.close()
        self._start()

    def close(self) -> None:
        self._process.terminate()
        self._process.wait()


def compare_questions(systems: Iterable[System], document: IntArray) -> None:
    for system in systems:
        first = system.ask([document], _tokens(N_QUESTION, 1))
        second = system.ask([document], _tokens(N_QUESTION, 2))
        system.restart()
        after = system.ask([document], _tokens(N_QUESTION, 3))
        _row(system.name, first=first, second=second, after_restart=after)
        system.close()


def compare_documents(systems: Iterable[System], n_tokens: int) -> None:
    """Ask, change the last of ten documents and ask, append an eleventh and ask."""
    ten = [_tokens(n_tokens // 10, 10 + place) for place in range(10)]
    edited = [*ten[:-1], _tokens(n_tokens // 10, 30)]
    appended = [*edited, _tokens(n_tokens // 10, 31)]
    for system in systems:
        times = {
            name: system.ask(documents, _tokens(N_QUESTION, seed))
            for seed, (name, documents) in enumerate(
                {"first": ten, "edited": edited, "appended": appended}.items()
            )
        }
        _row(system.name, **times)
        system.close()


def compare_pack(systems: Iterable[System], document: IntArray, n_questions: int, n_generated: int) -> None:
    """Ask many questions: ours in waves of the measured width and one by one, the others one by one."""
    questions = [_tokens(N_QUESTION, 100 + number) for number in range(n_questions)]
    for system in systems:
        system.ask([document], _tokens(N_QUESTION, 1))
        started = time.perf_counter()
        if isinstance(system, Ours):
            pack = [_question(f"q{n}", ids, n_generated) for n, ids in enumerate(questions)]
            ended = [e for e in system.session.ask_many(pack, CancelFlag()) if isinstance(e, AnswerDone)]
            n_tokens = sum(len(done.token_ids) for done in ended)
            _row(f"{system.name}, waves", pack=time.perf_counter() - started, generated=n_tokens)
            started = time.perf_counter()
        for question in questions:
            system.ask([document], question, n_generated)
        _row(f"{system.name}, one by one", pack=time.perf_counter() - started)
        system.close()


def compare_raw(path: Path, settings: ContextSettings, n_tokens: int, n_generated: int) -> None:
    """Read and generate with the session and with a bare loop, in turns; the ratio is ours to raw."""
    model = Model(path)
    prefix = _tokens(n_tokens, 5)
    speeds: dict[str, list[float]] = {"raw read": [], "our read": [], "raw decode": [], "our decode": []}
    for _ in range(2):
        context = Context(model, settings)
        speeds["raw read"].append(_raw_read(context, prefix))
        speeds["raw decode"].append(_raw_decode(context, n_tokens, n_generated))
        context.close()
        with tempfile.TemporaryDirectory() as folder:
            session = Session(model, settings, store=Store(Path(folder)), model_hash="0" * 64)
            *_, done = session.read(prefix, [], CancelFlag())
            assert isinstance(done, ReadDone)
            speeds["our read"].append(done.n_evaluated / done.seconds)
            *_, answer = session.ask(_question("q", _tokens(1, 1), n_generated), CancelFlag())
            assert isinstance(answer, AnswerDone)
            speeds["our decode"].append(answer.tokens_per_s)
            session.close()
    model.close()
    best = {name: max(values) for name, values in speeds.items()}
    _row("tokens/s", **best)
    _row(
        "ours / raw",
        read=best["our read"] / best["raw read"],
        decode=best["our decode"] / best["raw decode"],
    )


def _raw_read(context: Context, prefix: IntArray) -> float:
    started = time.perf_counter()
    for start in range(0, len(prefix), context.settings.n_batch):
        part = prefix[start : start + context.settings.n_batch]
        positions = np.arange(start, start + len(part), dtype=np.int32)
        context.decode(part, positions, np.zeros(len(part), np.int32), np.zeros(len(part), np.bool_))
    return len(prefix) / (time.perf_counter() - started)


def _raw_decode(context: Context, start: int, n_generated: int) -> float:
    token, one, output = np.zeros(1, np.int32), np.zeros(1, np.int32), np.ones(1, np.bool_)
    started = 0.0
    for step in range(n_generated + 1):  # the first sets up the graph
        if step == 1:
            started = time.perf_counter()
        context.decode(token, one + start + step, one, output)
        token = context.logits(0).argmax(axis=0, keepdims=True).astype(np.int32)
    return n_generated / (time.perf_counter() - started)


def compare_memory(path: Path, settings: ContextSettings, n_tokens: int) -> None:
    """Read and ask, then compare the growth of resident memory with the forecast."""
    import psutil

    from engine.llama import backend

    process = psutil.Process(os.getpid())
    backend()
    before = _anonymous_bytes(process)
    with GgufFile.open(path) as gguf:
        needed = forecast(ModelShape.from_gguf(gguf), settings)
    # Pages of the weights' file come and go as the system likes: only what cannot be dropped is compared.
    expected = needed.total - needed.mapped_weights
    model = Model(path)
    session = Session(model, settings, anchor_bytes=0)
    pack = [_question(f"q{n}", _tokens(N_QUESTION, n), 4) for n in range(8)]
    list(session.read(_tokens(n_tokens, 5), [], CancelFlag()))
    list(session.ask_many(pack, CancelFlag(), width=8))
    grown = _anonymous_bytes(process) - before
    _row("MB", resident=grown / 1e6, forecast=expected / 1e6, ratio=grown / expected)
    session.close()
    model.close()


def _anonymous_bytes(process: Any) -> int:
    """Return resident memory that is not a file's (Linux)."""
    facts = process.memory_info()
    return int(facts.rss - facts.shared)


def shape_model(vocabulary: Path, size: str, folder: Path) -> Path:
    """Write a shape model unless it is there already."""
    from tests.fixtures.shape_models import write_shape_model

    path = folder / f"shape-{size}.gguf"
    if not path.exists():
        write_shape_model(path, "qwen35", size=size, vocabulary=vocabulary)
    return path


def _question(name: str, token_ids: IntArray, n_generated: int) -> Question:
    return Question(name, tuple(int(token) for token in token_ids), max_tokens=n_generated)


def _tokens(n_tokens: int, seed: int) -> IntArray:
    return np.random.default_rng(seed).integers(1000, 20_000, n_tokens).astype(np.int32)


def _text(token_ids: IntArray) -> str:
    """Return as many words as tokens, each one token of a large vocabulary: the server takes only text."""
    return "".join(f" {_WORDS[token % len(_WORDS)]}" for token in token_ids)


def _row(name: str, **values: float) -> None:
    print(f"{name:32}", *(f"{key} {value:,.3f}" for key, value in values.items()), sep="  ", flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--part", required=True, choices=["questions", "documents", "pack", "raw", "memory"])
    parser.add_argument("--model", type=Path, help="a GGUF file; otherwise a shape model")
    parser.add_argument("--vocabulary", type=Path, help="a GGUF file with the shape model's vocabulary")
    parser.add_argument("--size", default="2b", choices=["0.8b", "2b"])
    parser.add_argument("--tokens", type=int, default=7_000)
    parser.add_argument("--questions", type=int, default=41)
    parser.add_argument("--generated", type=int, default=24)
    parser.add_argument("--systems", default="ours,class,server")
    args = parser.parse_args()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
    path = args.model or shape_model(args.vocabulary, args.size, Path(tempfile.gettempdir()))
    settings = ContextSettings(n_ctx=-(-(args.tokens + args.tokens // 10 + 1024) // 256) * 256)
    print(f"{path.name}, {args.tokens:,} tokens, {settings.threads} threads", flush=True)
    with tempfile.TemporaryDirectory() as folder:
        make: dict[str, Callable[[], System]] = {
            "ours": lambda: Ours(path, settings, Path(folder)),
            "class": lambda: LlamaClass(path, settings),
            "server": lambda: Server(path, settings),
        }
        systems = (make[name]() for name in args.systems.split(","))  # one at a time in memory
        run: dict[str, Callable[[], Any]] = {
            "questions": lambda: compare_questions(systems, _tokens(args.tokens, 0)),
            "documents": lambda: compare_documents(systems, args.tokens),
            "pack": lambda: compare_pack(systems, _tokens(args.tokens, 0), args.questions, args.generated),
            "raw": lambda: compare_raw(path, replace(settings, n_seq_max=3), args.tokens, args.generated),
            "memory": lambda: compare_memory(path, settings, args.tokens),
        }
        run[args.part]()


if __name__ == "__main__":
    main()
