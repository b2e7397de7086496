"""A server beside the local engine, same model, same documents, one run: `python -m benchmarks.server`.

The server is llama-cpp-python's OpenAI server in a process of its own on loopback, asked through
`ServerBench`, as `--server` does. Three figures each: reading the documents (the warm-up of the
server's cache), question 2, and the 41 questions of the review pack "cuad" over one reading. Answers
are a few tokens long, so that what is compared is the reading and not the talking. Needs the starter
model.
"""

from __future__ import annotations

import argparse
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path

import httpx

from app import paths
from app.bench import Answer, Asked, Bench
from app.cli.demo import SAMPLES
from app.planner import Choices
from app.review.library import find
from app.server_bench import ServerBench, prepare_server
from app.workbench import Workbench, prepare
from engine.cancel import CancelFlag
from engine.events import AnswerFailed, ReadDone
from engine.installed import STARTER_ALIAS, find_model
from engine.remote.server import Server
from ingest.model import Document
from ingest.options import ReadOptions
from ingest.read import read_source

_READY_S = 120.0
_QUESTION_2 = "How long is the term of this agreement?"


@contextmanager
def serving(model: Path, n_ctx: int, n_threads: int) -> Iterator[str]:
    """Run the server; yields its address once it answers."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [sys.executable, "-m", "llama_cpp.server", "--model", str(model), "--n_ctx", str(n_ctx)]
    command += ["--host", "127.0.0.1", "--port", str(port), "--logits_all", "False"]
    command += ["--interrupt_requests", "False", "--n_threads", str(n_threads)]
    command += ["--n_threads_batch", str(n_threads)]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    url = f"http://127.0.0.1:{port}"
    try:
        started_s = time.monotonic()
        while time.monotonic() - started_s < _READY_S:
            if process.poll() is not None:
                raise SystemExit("The server ended: install it with `uv sync`.")
            try:
                httpx.get(f"{url}/openapi.json", trust_env=False)
                break
            except httpx.TransportError:
                time.sleep(0.2)
        yield url
    finally:
        process.terminate()
        process.wait()


def measure(name: str, bench: Bench, documents: Sequence[Document], questions: Sequence[Asked]) -> None:
    """Read, ask question 2, ask the pack; print one row."""
    plan = bench.planner.plan(documents, Choices(), bench.window)
    began_s = time.perf_counter()
    *_, done = bench.read(plan, CancelFlag())
    assert isinstance(done, ReadDone)
    read_s = time.perf_counter() - began_s
    list(bench.ask_many([Asked("first", "Who are the parties?", max_tokens=4)], CancelFlag()))
    (second,) = _answers(bench, [Asked("second", _QUESTION_2, max_tokens=4)])
    began_s = time.perf_counter()
    answers = _answers(bench, questions)
    pack_s = time.perf_counter() - began_s
    n_said = sum(answer.done.n_generated for answer in answers)
    print(
        f"| {name} | {len(plan.prefix.token_ids):,} | {read_s:.1f} | {second.done.time_to_first_token_s:.2f}"
        f" | {pack_s:.1f} for {len(answers)} answers, {n_said} tokens |",
        flush=True,
    )


def _answers(bench: Bench, asked: Sequence[Asked]) -> list[Answer]:
    found = []
    for event in bench.ask_many(asked, CancelFlag()):
        if isinstance(event, AnswerFailed):
            raise SystemExit(event.message)
        if isinstance(event, Answer):
            found.append(event)
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--file", type=Path, default=SAMPLES / "gocall-promotion-agreement.pdf")
    parser.add_argument("--window", type=int, default=8_192)
    parser.add_argument("--tokens", type=int, default=6, help="length of an answer of the pack")
    args = parser.parse_args()
    model = find_model(STARTER_ALIAS, paths.models_dir())
    documents = read_source(args.file, ReadOptions()).documents
    questions = [Asked(q.id, q.question, max_tokens=args.tokens) for q in find("cuad").questions]
    print(
        "| | tokens | reading, s | question 2, s to first word | pack, s |\n|---|---|---|---|---|", flush=True
    )
    with tempfile.TemporaryDirectory() as folder:
        prepared = prepare(model.path, model.name, window=args.window, cache_dir=paths.cache_dir())
        with closing(Workbench(prepared, store_dir=None, cache_dir=Path(folder))) as local:
            measure("this engine", local, documents, questions)
        with serving(model.path, args.window, prepared.settings.threads) as url:
            remote = prepare_server(Server(url, window=args.window), cache_dir=Path(folder))
            with closing(ServerBench(remote)) as bench:
                measure("the server", bench, documents, questions)


if __name__ == "__main__":
    main()
