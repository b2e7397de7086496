"""How long packing and planning take.

`python -m benchmarks.packing`: packing alone; 5,000 documents must take under 100 ms.
`python -m benchmarks.packing MODEL.gguf PATH...`: counting and planning real sources as well.
"""

from __future__ import annotations

import random
import statistics
import sys
import time
from pathlib import Path

from app.packing import Candidate, Mode, default_reserves, pack
from app.planner import Choices, Planner, key_of
from engine.gguf_file import GgufFile
from engine.template import ChatTemplate
from engine.tokenizer import Tokenizer
from ingest.model import Document
from ingest.options import ReadOptions
from ingest.read import read_source

N_DOCUMENTS = 5_000
N_ROUNDS = 20
N_FRESH = 5


def codebase(n_documents: int, seed: int = 0) -> list[Candidate]:
    """Invent a codebase: log-normal file sizes, outlines of a fifth, distinct ranks, some pins."""
    random_source = random.Random(seed)
    found = []
    for number in range(n_documents):
        n_full = int(random_source.lognormvariate(6.5, 1.2)) + 20
        outline = n_full // 5 if random_source.random() < 0.8 else None
        rank, pinned = random_source.random(), random_source.random() < 0.01
        found.append(Candidate(f"src/file_{number}.py", n_full, outline, 12, rank=rank, pinned=pinned))
    return found


def time_packing() -> None:
    """Pack an invented codebase into small and large windows."""
    found = codebase(N_DOCUMENTS)
    print(f"{N_DOCUMENTS:,} documents, {sum(one.n_full for one in found):,} tokens in full")
    for window in (262_144, 1_000_000, 10_000_000):
        seconds = []
        for _ in range(N_ROUNDS):
            start = time.perf_counter()
            reserves = default_reserves(window)
            result = pack(found, window, reserves, n_list_frame=20, largest_window=window)
            seconds.append(time.perf_counter() - start)
        median_ms, worst_ms = statistics.median(seconds) * 1_000, max(seconds) * 1_000
        print(f"window {window:>10,}: {median_ms:.1f} ms, worst {worst_ms:.1f} ms, free {result.n_free:,}")


def time_planning(model: Path, sources: list[Path], window: int = 262_144) -> None:
    """Plan real documents: the first time, again, and after one document's mode is changed."""
    documents: list[Document] = []
    for source in sources:
        documents += read_source(source, ReadOptions()).documents
    n_bytes = sum(len(segment.text.encode()) for one in documents for segment in one.segments + one.outline)
    print(f"{len(documents):,} documents, {n_bytes / 1e6:.1f} MB with their outlines, window {window:,}")
    with GgufFile.open(model) as gguf:
        tokenizer, template = Tokenizer.from_gguf(model), ChatTemplate.from_gguf(gguf)
    seconds, cpu_seconds = [], []
    for _ in range(N_FRESH):
        planner = Planner(tokenizer, template)
        start, cpu_start = time.perf_counter(), time.process_time()
        plan = planner.plan(documents, Choices(), window)
        seconds.append(time.perf_counter() - start)
        cpu_seconds.append(time.process_time() - cpu_start)
    best, best_cpu = n_bytes / 1e6 / min(seconds), n_bytes / 1e6 / min(cpu_seconds)
    print(
        f"{'first':>12}: {min(seconds) * 1_000:,.0f} ms, {best:.1f} MB/s ({best_cpu:.1f} MB per CPU second)"
    )
    toggled = Choices(modes={key_of(documents[0]): Mode.LISTED})
    for name, choices in (("again", Choices()), ("one toggled", toggled)):
        start = time.perf_counter()
        plan = planner.plan(documents, choices, window)
        took_ms = (time.perf_counter() - start) * 1_000
        print(f"{name:>12}: {took_ms:,.0f} ms, {plan.ledger.n_read:,} tokens to read")
    start = time.perf_counter()
    is_exact = planner.verify(plan)
    print(f"{'verify':>12}: {(time.perf_counter() - start) * 1_000:,.0f} ms, exact: {is_exact}")


def main() -> None:
    time_packing()
    if len(sys.argv) > 2:
        time_planning(Path(sys.argv[1]), [Path(argument) for argument in sys.argv[2:]])


if __name__ == "__main__":
    main()
