"""What a server needs for a team, on paper: `python -m benchmarks.team_memory`.

Prints the tables of docs/team-server.md; a test holds the two together. Memory comes from
`engine.memory` and the catalog's shapes; nothing is measured here. Work is counted in multiplications
and additions: two for each weight and token, and for each attention layer four for each value of a query
and token before it (Kaplan et al. 2020, section 2.1; the layers' own widths instead of a mean). A
generated token reads all weights once for all questions of a step, and each question's keys and values.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from engine.catalog import CatalogModel, catalog
from engine.llama import ContextSettings
from engine.memory import kv_cache_bytes
from engine.shape import ModelShape

MODELS = ("qwen3.5-0.8b", "qwen3.5-2b", "qwen3.5-4b", "qwen3.5-9b")
TEAM_MODEL = "qwen3.5-9b"
WINDOW = 262_144
LENGTHS = (32_768, 131_072, WINDOW)
USERS = (1, 10, 100, 1_000)
N_OWN = 4_096  # tokens of one user's conversation behind the documents
N_ANSWER = 256
QUESTIONS_PER_HOUR = 10
_BYTES_PER_PARAMETER = 2  # bf16, as vLLM loads it


def model(model_id: str) -> tuple[CatalogModel, ModelShape]:
    """Return a model of the catalog and its shape."""
    found = next(one for one in catalog().models if one.id == model_id)
    assert found.shape is not None
    return found, found.shape


def reading_bytes(shape: ModelShape, n_tokens: int) -> int:
    """Return the bytes of one reading that is kept: F16 keys and values, and a hybrid's recurrent state."""
    state = shape.recurrent.n_bytes_per_sequence if shape.recurrent else 0
    return kv_cache_bytes(shape, replace(ContextSettings(n_ctx=n_tokens), flash_attention=True)) + state


def reading_work(shape: ModelShape, n_parameters: float, n_tokens: int) -> float:
    """Return the multiplications and additions of reading `n_tokens` once."""
    attention = sum(2.0 * layer.q_width * n_tokens**2 for layer in shape.attention)
    return 2.0 * n_parameters * n_tokens + attention


def models_table() -> Iterator[str]:
    """Yield what each Qwen 3.5 takes: weights, a full reading, a user beside it."""
    yield "| model | weights, bf16 | one reading of 262,144 tokens | each user beside it |"
    yield "|---|---|---|---|"
    for model_id in MODELS:
        found, shape = model(model_id)
        weights = found.parameters_b * 1e9 * _BYTES_PER_PARAMETER
        yield (
            f"| {found.name} | {_gb(weights)} | {_gb(reading_bytes(shape, WINDOW))}"
            f" | {_gb(reading_bytes(shape, N_OWN))} |"
        )


def users_table() -> Iterator[str]:
    """Yield memory beside the weights: users over the same documents, and each over their own."""
    _, shape = model(TEAM_MODEL)
    own = ", ".join(f"own {n:,}" for n in LENGTHS).split(", ")
    yield (
        "| users | "
        + " | ".join(["the same 262,144 tokens", *(f"each {text} tokens" for text in own)])
        + " |"
    )
    yield "|---" * (2 + len(LENGTHS)) + "|"
    for n_users in USERS:
        beside = n_users * reading_bytes(shape, N_OWN)
        shared = _gb(reading_bytes(shape, WINDOW) + beside)
        apart = [_gb(n_users * reading_bytes(shape, n) + beside) for n in LENGTHS]
        yield f"| {n_users:,} | " + " | ".join([shared, *apart]) + " |"


def work_table() -> Iterator[str]:
    """Yield what reading takes once, and what a thousand users' answers take."""
    found, shape = model(TEAM_MODEL)
    n_parameters = found.parameters_b * 1e9
    tokens_per_s = 1_000 * QUESTIONS_PER_HOUR * N_ANSWER / 3_600
    yield "| documents | reading once | keys and values read for a token said | 1,000 users' answers |"
    yield "|---|---|---|---|"
    for n_tokens in LENGTHS:
        work = reading_work(shape, n_parameters, n_tokens)
        n_bytes = reading_bytes(shape, n_tokens)
        yield (
            f"| {n_tokens:,} tokens | {work / 1e15:.1f} · 10¹⁵ operations | {_gb(n_bytes)}"
            f" | {tokens_per_s:,.0f} tokens/s, {n_bytes * tokens_per_s / 1e12:.1f} TB/s |"
        )


def _gb(n_bytes: float) -> str:
    return f"{n_bytes / 1e9:,.1f} GB" if n_bytes < 1e12 else f"{n_bytes / 1e12:,.1f} TB"


def main() -> None:
    for table in (models_table, users_table, work_table):
        print("\n".join(table()), end="\n\n")


if __name__ == "__main__":
    main()
