"""The systems that `benchmarks.engine` compares: this engine, `Llama`, and llama-cpp-python's server."""

from __future__ import annotations

import atexit
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import numpy as np

from engine.answering import Question
from engine.cancel import CancelFlag
from engine.events import AnswerDone, ReadDone
from engine.llama import ContextSettings, IntArray, Model
from engine.session import Session
from engine.store import Store

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


@dataclass(frozen=True, slots=True)
class Cost:
    """Seconds by the clock, and by the processor: the second does not change with whoever else works here."""

    wall_s: float
    cpu_s: float

    def __truediv__(self, n: float) -> Cost:
        return Cost(self.wall_s / n, self.cpu_s / n)

    def __str__(self) -> str:
        return f"{self.wall_s:,.3f} s (cpu {self.cpu_s:,.3f})"


class Timer:
    """Measures from its making to `cost`."""

    def __init__(self, cpu_seconds: Callable[[], float]) -> None:
        self._cpu_seconds = cpu_seconds
        self._wall, self._cpu = time.perf_counter(), cpu_seconds()

    def cost(self) -> Cost:
        return Cost(time.perf_counter() - self._wall, self._cpu_seconds() - self._cpu)


class System(Protocol):
    """What is compared: something that reads documents and answers."""

    name: str

    def ask(self, documents: Sequence[IntArray], question: IntArray, n_generated: int = 1) -> Cost:
        """Return what it took until the answer's last token."""

    def cpu_seconds(self) -> float:
        """Return the processor's seconds so far, of all threads."""

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

    def ask(self, documents: Sequence[IntArray], question: IntArray, n_generated: int = 1) -> Cost:
        timer = Timer(self.cpu_seconds)
        self.read(documents)
        *_, done = self.session.ask(question_of("q", question, n_generated), CancelFlag())
        assert isinstance(done, AnswerDone)
        return timer.cost()

    def cpu_seconds(self) -> float:
        return time.process_time()

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

    def ask(self, documents: Sequence[IntArray], question: IntArray, n_generated: int = 1) -> Cost:
        prompt = np.concatenate([*documents, question]).tolist()
        timer = Timer(self.cpu_seconds)
        self._llama.create_completion(prompt, max_tokens=n_generated, temperature=0.0)
        return timer.cost()

    def cpu_seconds(self) -> float:
        return time.process_time()

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

    def ask(self, documents: Sequence[IntArray], question: IntArray, n_generated: int = 1) -> Cost:
        import httpx

        body = {
            "prompt": text(np.concatenate([*documents, question])),
            "max_tokens": n_generated,
            "temperature": 0.0,
        }
        timer = Timer(self.cpu_seconds)
        url = f"http://127.0.0.1:{self._port}/v1/completions"
        httpx.post(url, json=body, timeout=None).raise_for_status()
        return timer.cost()

    def cpu_seconds(self) -> float:
        import psutil

        times = psutil.Process(self._process.pid).cpu_times()
        return times.user + times.system

    def restart(self) -> None:
        self.close()
        self._start()

    def close(self) -> None:
        self._process.terminate()
        self._process.wait()


def question_of(name: str, token_ids: IntArray, n_generated: int) -> Question:
    return Question(name, tuple(int(token) for token in token_ids), max_tokens=n_generated)


def tokens(n_tokens: int, seed: int) -> IntArray:
    return np.random.default_rng(seed).integers(1000, 20_000, n_tokens).astype(np.int32)


def text(token_ids: IntArray) -> str:
    """Return as many words as tokens, each one token of a large vocabulary: the server takes only text."""
    return "".join(f" {_WORDS[token % len(_WORDS)]}" for token in token_ids)
