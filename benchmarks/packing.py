"""How long packing takes: `python -m benchmarks.packing`. Target: 5,000 documents under 100 ms."""

from __future__ import annotations

import random
import statistics
import time

from app.packing import Candidate, default_reserves, pack

N_DOCUMENTS = 5_000
N_ROUNDS = 20


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


def main() -> None:
    found = codebase(N_DOCUMENTS)
    print(f"{N_DOCUMENTS:,} documents, {sum(one.n_full for one in found):,} tokens in full")
    for window in (262_144, 1_000_000, 10_000_000):
        seconds = []
        for _ in range(N_ROUNDS):
            start = time.perf_counter()
            result = pack(found, window, default_reserves(window), n_list_frame=20, largest_window=window)
            seconds.append(time.perf_counter() - start)
        median_ms, worst_ms = statistics.median(seconds) * 1_000, max(seconds) * 1_000
        print(f"window {window:>10,}: {median_ms:.1f} ms, worst {worst_ms:.1f} ms, free {result.n_free:,}")


if __name__ == "__main__":
    main()
