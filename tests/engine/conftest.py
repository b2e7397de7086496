"""Fixtures for tests that run tiny real models."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

import engine.blocks
from engine.llama import Model
from tests.engine.harness import ARCHITECTURES


@pytest.fixture(scope="session")
def tiny_model(shape_models: Callable[..., Path]) -> Iterator[Callable[..., Model]]:
    """Return a function that loads a tiny model of an architecture once."""
    loaded: dict[tuple[str, int], Model] = {}

    def load(arch: str, seed: int = 0) -> Model:
        if (arch, seed) not in loaded:
            loaded[arch, seed] = Model(shape_models(arch, seed=seed))
        return loaded[arch, seed]

    yield load
    for model in loaded.values():
        model.close()


@pytest.fixture(params=ARCHITECTURES)
def model(request: pytest.FixtureRequest, tiny_model: Callable[..., Model]) -> Model:
    """Return a tiny model of each architecture in turn."""
    return tiny_model(request.param)


@pytest.fixture(params=["qwen35", "qwen2"])
def hybrid_or_plain(request: pytest.FixtureRequest, tiny_model: Callable[..., Model]) -> Model:
    """Return the tiny hybrid, then the tiny plain model."""
    return tiny_model(request.param)


@pytest.fixture
def hybrid(tiny_model: Callable[..., Model]) -> Model:
    """Return the tiny hybrid model."""
    return tiny_model("qwen35")


@pytest.fixture
def block_tokens(monkeypatch: pytest.MonkeyPatch) -> int:
    """Make blocks an eighth as long, so that short prefixes have many; return their longest length."""
    monkeypatch.setattr(engine.blocks, "MIN_BLOCK_TOKENS", 128)
    monkeypatch.setattr(engine.blocks, "BLOCK_TOKENS", 512)
    return 512
