"""The engine beside llama-cpp-python's own ways, in one run: `python -m benchmarks.engine --part questions`.

Three systems get as many tokens: this engine; llama-cpp-python's `Llama` class with `LlamaRAMCache`; its
OpenAI server with `--cache`. Without `--model` a shape model (random weights of a true size) is
written from `--vocabulary`. Times are those to the first generated token, reading included.

Parts: questions (first, second, after a restart), documents (edit the last of ten, append one), pack
(many questions; the others, which may read everything again for each, get fewer), raw (against a bare
`llama_decode` loop), reading (against llama.cpp's default settings), memory (resident bytes against the
forecast).
The server part needs `uv sync --group bench`.
"""

from __future__ import annotations

import argparse
import os
import signal
import sys
import tempfile
import time
from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np

from app.cli.bench import settings_text
from benchmarks.systems import Cost, LlamaClass, Ours, Server, System, Timer, question_of, tokens
from engine.cancel import CancelFlag
from engine.events import AnswerDone, ReadDone
from engine.gguf_file import GgufFile
from engine.hardware import look
from engine.llama import Context, ContextSettings, IntArray, Model
from engine.memory import forecast, with_wide_waves
from engine.session import Session
from engine.shape import ModelShape
from engine.store import Store
from engine.trials import Trials
from engine.tuning import choose_before, fits_memory, short_run_trials

PARTS = ("questions", "documents", "pack", "raw", "reading", "memory")
N_QUESTION = 14


def compare_questions(systems: Iterable[System], document: IntArray) -> None:
    for system in systems:
        first = system.ask([document], tokens(N_QUESTION, 1))
        second = system.ask([document], tokens(N_QUESTION, 2))
        system.restart()
        after = system.ask([document], tokens(N_QUESTION, 3))
        _row(system.name, first=first, second=second, after_restart=after)
        system.close()


def compare_documents(systems: Iterable[System], n_tokens: int) -> None:
    """Ask, change the last of ten documents and ask, append an eleventh and ask."""
    ten = [tokens(n_tokens // 10, 10 + place) for place in range(10)]
    edited = [*ten[:-1], tokens(n_tokens // 10, 30)]
    appended = [*edited, tokens(n_tokens // 10, 31)]
    for system in systems:
        times = {
            name: system.ask(documents, tokens(N_QUESTION, seed))
            for seed, (name, documents) in enumerate(
                {"first": ten, "edited": edited, "appended": appended}.items()
            )
        }
        _row(system.name, **times)
        system.close()


def compare_pack(
    systems: Iterable[System], document: IntArray, n_questions: int, n_generated: int, n_others: int
) -> None:
    """Ask many questions: ours in waves of the measured width and one by one, the others one by one.

    The others may read the document again for each: they get the first `n_others` questions, and the seconds
    are given for each question.
    """
    questions = [tokens(N_QUESTION, 100 + number) for number in range(n_questions)]
    for system in systems:
        system.ask([document], tokens(N_QUESTION, 1))
        timer = Timer(system.cpu_seconds)
        if isinstance(system, Ours):
            pack = [question_of(f"q{n}", ids, n_generated) for n, ids in enumerate(questions)]
            ended = [e for e in system.session.ask_many(pack, CancelFlag()) if isinstance(e, AnswerDone)]
            n_tokens = sum(len(done.token_ids) for done in ended)
            cost = timer.cost()
            _row(f"{system.name}, waves", all=cost, each=cost / len(pack), generated=n_tokens)
            timer = Timer(system.cpu_seconds)
        asked = questions if isinstance(system, Ours) else questions[:n_others]
        for question in asked:
            system.ask([document], question, n_generated)
        cost = timer.cost()
        _row(f"{system.name}, {len(asked)} one by one", all=cost, each=cost / len(asked))
        system.close()


def compare_raw(path: Path, settings: ContextSettings, n_tokens: int, n_generated: int) -> None:
    """Read and generate with the session and with a bare loop, in turns; the ratio is ours to raw."""
    model = Model(path)
    prefix = tokens(n_tokens, 5)
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
            *_, answer = session.ask(question_of("q", tokens(1, 1), n_generated), CancelFlag())
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


def app_settings(path: Path, settings: ContextSettings, n_tokens: int) -> ContextSettings:
    """Return what the app reads `n_tokens` with: rows for wide waves, and the choice of a short run."""
    with GgufFile.open(path) as gguf:
        shape = ModelShape.from_gguf(gguf)
    hardware = look(path.parent)
    settings = with_wide_waves(shape, settings, hardware.free_bytes)
    tried = short_run_trials(settings, fits_memory(shape, hardware.free_bytes), hardware, n_tokens)
    if tried:
        trials = Trials(path)
        started = time.perf_counter()
        settings = choose_before([trials.run_before(one, n_tokens) for one in tried], n_tokens).settings
        _row("short run", seconds=time.perf_counter() - started, trials=len(tried))
        trials.close()
    print(f"{settings_text(settings)}, {settings.n_seq_max - 2} questions side by side", flush=True)
    return settings


class _DefaultContext(Context):
    """A context as llama.cpp makes it when only the window and the threads are given."""

    def _params(self) -> Any:
        params = self._lib.llama_context_default_params()
        params.n_ctx = self.settings.n_ctx
        params.n_threads = params.n_threads_batch = self.settings.threads
        return params


def compare_reading(path: Path, settings: ContextSettings, n_tokens: int) -> None:
    """Read with the settings that the app would choose and a store, and with llama.cpp's default settings."""
    model = Model(path)
    prefix, cancel = tokens(n_tokens, 5), CancelFlag()
    chosen = app_settings(path, settings, n_tokens)
    with tempfile.TemporaryDirectory() as folder:
        session = Session(model, chosen, store=Store(Path(folder)), model_hash="0" * 64)
        timer = Timer(time.process_time)
        list(session.read(prefix, [], cancel))
        ours = timer.cost()
        session.close()
    context = _DefaultContext(model, replace(settings, n_batch=2048))
    timer = Timer(time.process_time)
    _raw_read(context, prefix)
    default = timer.cost()
    context.close()
    model.close()
    _row("reading", ours=ours, defaults=default, ratio=ours.wall_s / default.wall_s)
    _row("reading, by the processor", ratio=ours.cpu_s / default.cpu_s)


def compare_memory(path: Path, settings: ContextSettings, n_tokens: int) -> None:
    """Read and ask, then compare the growth of resident memory with the forecast."""
    import psutil

    process = psutil.Process(os.getpid())
    before = _anonymous_bytes(process)  # the forecast counts what the library itself takes
    with GgufFile.open(path) as gguf:
        shape = ModelShape.from_gguf(gguf)
    settings = with_wide_waves(shape, settings, look(path.parent).free_bytes)
    needed = forecast(shape, settings)
    # Pages of the weights' file come and go as the system likes: only what cannot be dropped is compared.
    expected = needed.total - needed.mapped_weights
    model = Model(path)
    session = Session(model, settings, anchor_bytes=0)
    width = settings.n_seq_max - 2
    pack = [question_of(f"q{n}", tokens(N_QUESTION, n), 4) for n in range(width)]
    list(session.read(tokens(n_tokens, 5), [], CancelFlag()))
    list(session.ask_many(pack, CancelFlag(), width=width))
    grown = _anonymous_bytes(process) - before
    _row(f"MB, {width} at once", resident=grown / 1e6, forecast=expected / 1e6, ratio=grown / expected)
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


def _row(name: str, **values: float | Cost) -> None:
    texts = (
        f"{key} {value if isinstance(value, Cost) else f'{value:,.3f}'}" for key, value in values.items()
    )
    print(f"{name:32}", *texts, sep="  ", flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--part", required=True, choices=PARTS)
    parser.add_argument("--model", type=Path, help="a GGUF file; otherwise a shape model")
    parser.add_argument("--vocabulary", type=Path, help="a GGUF file with the shape model's vocabulary")
    parser.add_argument("--size", default="2b", choices=["0.8b", "2b"])
    parser.add_argument("--tokens", type=int, default=7_000)
    parser.add_argument("--questions", type=int, default=41)
    parser.add_argument("--generated", type=int, default=24)
    parser.add_argument("--others", type=int, default=3, help="questions of the pack for the other systems")
    parser.add_argument("--systems", default="ours,class,server")
    args = parser.parse_args()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
    path = args.model or shape_model(args.vocabulary, args.size, Path(tempfile.gettempdir()))
    settings = ContextSettings(n_ctx=-(-(args.tokens + args.tokens // 10 + 1024) // 256) * 256)
    print(f"{path.name}, {args.tokens:,} tokens, {settings.threads} threads", flush=True)
    with tempfile.TemporaryDirectory() as folder:
        make: dict[str, Callable[[], System]] = {
            "ours": lambda: Ours(path, app_settings(path, settings, args.tokens), Path(folder)),
            "class": lambda: LlamaClass(path, settings),
            "server": lambda: Server(path, settings),
        }
        systems = (make[name]() for name in args.systems.split(","))  # one at a time in memory
        run: dict[str, Callable[[], Any]] = {
            "questions": lambda: compare_questions(systems, tokens(args.tokens, 0)),
            "documents": lambda: compare_documents(systems, args.tokens),
            "pack": lambda: compare_pack(
                systems, tokens(args.tokens, 0), args.questions, args.generated, args.others
            ),
            "raw": lambda: compare_raw(path, replace(settings, n_seq_max=3), args.tokens, args.generated),
            "reading": lambda: compare_reading(path, settings, args.tokens),
            "memory": lambda: compare_memory(path, settings, args.tokens),
        }
        run[args.part]()


if __name__ == "__main__":
    main()
