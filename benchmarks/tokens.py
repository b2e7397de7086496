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


def best_mb_per_s(run: Callable[[], object], n_bytes: int) -> float:
    seconds = []
    for _ in range(N_RUNS):
        started = time.perf_counter()
        run()
        seconds.append(time.perf_counter() - started)
    return n_bytes / 1e6 / min(seconds)


def main(arguments: list[str]) -> None:
    model, *files = map(Path, arguments)
    tokenizer = Tokenizer.from_gguf(model)
    vocabulary = open_vocabulary(model)
    text = "".join(file.read_text(encoding="utf-8", errors="replace") for file in files)
    n_bytes = len(text.encode())
    expected = vocabulary.tokenize(text, parse_special=False)
    assert tokenizer.encode(text) == expected, "counts differ from llama.cpp"
    ours = best_mb_per_s(lambda: tokenizer.encode(text), n_bytes)
    theirs = best_mb_per_s(lambda: vocabulary.tokenize(text, parse_special=False), n_bytes)
    print(f"{n_bytes / 1e6:.1f} MB, {len(expected):,} tokens: {ours:.1f} MB/s, llama.cpp {theirs:.1f} MB/s")


if __name__ == "__main__":
    main(sys.argv[1:])
