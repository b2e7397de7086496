"""Questions a minute: the 41 questions of a review side by side, one by one, and sent to a server.

    uv run --group server-test python -m benchmarks.review_speed [--file CONTRACT] [--explained 24]

The same questions and limits each time, over one reading of the small sample contract, with the starter
model: in one batch of forks as a review asks them, one after the other in the same process, and one after
the other by llama-cpp-python's OpenAI server, which keeps its last context. No grammar, so that all say
what they like to. `--explained` asks for an explanation, cut at so many tokens. On a shared machine the
processor's seconds say more than the clock's; the server's are not known here.
"""

from __future__ import annotations

import argparse
import tempfile
import time
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import replace
from pathlib import Path

from app import paths
from app.bench import Answer, Asked, Bench
from app.choices import Choices
from app.first_run import SAMPLES_DIR
from app.review.asks import AskSettings, first_ask
from app.review.library import find
from app.server_bench import ServerBench, prepare_server
from app.workbench import Workbench, prepare
from benchmarks.server import serving
from engine.cancel import CancelFlag
from engine.installed import STARTER_ALIAS, find_model
from engine.remote.server import Server
from ingest.model import Document
from ingest.options import ReadOptions
from ingest.read import read_source

_EXPLAIN = " Explain your answer in three sentences."


def row(name: str, ask: Callable[[], list[Answer]]) -> None:
    """Ask, and print the figures."""
    began_s, began_cpu_s = time.perf_counter(), time.process_time()
    answers = ask()
    seconds, cpu_s = time.perf_counter() - began_s, time.process_time() - began_cpu_s
    n_said = sum(answer.done.n_generated for answer in answers)
    pace = 60 * len(answers) / seconds
    print(
        f"| {name} | {len(answers)} | {n_said} | {seconds:.1f} | {cpu_s:.1f} | {pace:.0f} |",
        flush=True,
    )


def together(bench: Bench, asked: Sequence[Asked]) -> list[Answer]:
    return [event for event in bench.ask_many(asked, CancelFlag()) if isinstance(event, Answer)]


def one_by_one(bench: Bench, asked: Sequence[Asked]) -> list[Answer]:
    return [answer for one in asked for answer in together(bench, [one])]


def read(bench: Bench, documents: Sequence[Document]) -> None:
    plan = bench.planner.plan(documents, Choices(), bench.window)
    began_s = time.perf_counter()
    list(bench.read(plan, CancelFlag()))
    print(
        f"<!-- {len(plan.prefix.token_ids):,} tokens read in {time.perf_counter() - began_s:.1f} s -->",
        flush=True,
    )


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--file", type=Path, default=SAMPLES_DIR / "american-physicians-agency-agreement.pdf")
    parser.add_argument("--window", type=int, default=8_192)
    parser.add_argument("--questions", type=int, default=41, help="how many of the pack")
    parser.add_argument("--explained", type=int, default=0, metavar="TOKENS")
    parser.add_argument("--no-server", action="store_true")
    args = parser.parse_args()
    model = find_model(STARTER_ALIAS, paths.models_dir())
    documents = read_source(args.file, ReadOptions()).documents
    pack = find("cuad").questions[: args.questions]
    asked = [first_ask(q, (), AskSettings(use_grammar=False)) for q in pack]
    if args.explained:
        asked = [replace(one, text=one.text + _EXPLAIN, max_tokens=args.explained) for one in asked]
    prepared = prepare(model.path, model.name, window=args.window, cache_dir=paths.cache_dir())
    print(
        "| | questions | tokens said | seconds | processor | questions a minute |\n|---|---|---|---|---|---|",
        flush=True,
    )
    with tempfile.TemporaryDirectory() as folder:
        with closing(Workbench(prepared, store_dir=None, cache_dir=Path(folder), tune=False)) as local:
            read(local, documents)
            row("side by side", lambda: together(local, asked))
            row("one by one", lambda: one_by_one(local, asked))
        if args.no_server:
            return
        with serving(model.path, args.window, prepared.settings.threads) as url:
            remote = prepare_server(Server(url, window=args.window), cache_dir=Path(folder))
            with closing(ServerBench(remote)) as bench:
                read(bench, documents)
                row("the server", lambda: one_by_one(bench, asked))


if __name__ == "__main__":
    main()
