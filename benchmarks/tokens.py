"""How fast counting is: tiktoken over the model's own merges against llama.cpp's tokenizer.

Run: uv run python -m benchmarks.tokens MODEL.gguf TEXT_FILE... (bar: 15 MB/s on English and on code).
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from pathlib import Path

from engine.tokenizer import Tokenizer
from engine.vocabulary import open_vocabulary

N_RUNS = 5


def best_mb_per_s(run: Callable[[], object], n_bytes: int) -> tuple[float, float]:
    """Return the best of several runs by the clock and by CPU time, which tells less of busy neighbours."""
    seconds, cpu_seconds = [], []
    for _ in range(N_RUNS):
        started, cpu_started = time.perf_counter(), time.process_time()
        run()
        seconds.append(time.perf_counter() - started)
        cpu_seconds.append(time.process_time() - cpu_started)
    return n_bytes / 1e6 / min(seconds), n_bytes / 1e6 / min(cpu_seconds)


def main(arguments: list[str]) -> None:
    model, *files = map(Path, arguments)
    tokenizer = Tokenizer.from_gguf(model)
    vocabulary = open_vocabulary(model)
    text = "".join(file.read_text(encoding="utf-8", errors="replace") for file in files)
    n_bytes = len(text.encode())
    expected = vocabulary.tokenize(text, parse_special=False)
    assert tokenizer.encode(text) == expected, "counts differ from llama.cpp"
    ours, ours_cpu = best_mb_per_s(lambda: tokenizer.encode(text), n_bytes)
    theirs, _ = best_mb_per_s(lambda: vocabulary.tokenize(text, parse_special=False), n_bytes)
    print(
        f"{n_bytes / 1e6:.1f} MB, {len(expected):,} tokens: {ours:.1f} MB/s "
        f"({ours_cpu:.1f} MB per CPU second), llama.cpp {theirs:.1f} MB/s"
    )


if __name__ == "__main__":
    main(sys.argv[1:])
