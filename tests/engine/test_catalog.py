from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from engine import installed
from engine.catalog import DEFAULT_ID, STARTER_ID, catalog
from engine.errors import ModelFileError, UnknownModelError
from engine.installed import add_model, find_model, installed_models, remove_model
from engine.llama import ContextSettings
from engine.memory import MIB, compute_bytes, kv_cache_bytes
from engine.model_files import write_note
from engine.starter import STARTERS

MODELS = catalog().models


def test_every_model_of_the_comparison_is_there() -> None:
    ids = {model.id for model in MODELS}
    for wanted in ("qwen3.5-0.8b", "qwen3.5-2b", "qwen3.5-4b", "qwen3.5-9b", "gemma-4-e2b-it"):
        assert wanted in ids
    for wanted in ("llama-3.2-3b-instruct", "phi-4-mini-instruct", "minicpm-v-4.0", "minicpm-v-4.6"):
        assert wanted in ids
    assert catalog().get(DEFAULT_ID).downloads
    assert len(ids) == len(MODELS)


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model.id)
def test_an_entry_is_honest_and_well_formed(model: object) -> None:
    entry = catalog().get(model.id)  # type: ignore[attr-defined]
    for sentence in (entry.strength, entry.limit):
        assert sentence.endswith(".")
        assert len(sentence) < 160
    assert entry.thinking in ("on", "off", "none", None)
    for file in entry.files:
        assert file.name.endswith(".gguf")
        if file.can_be_downloaded:
            assert re.fullmatch(r"[0-9a-f]{64}", file.sha256 or "")
            assert re.fullmatch(r"[0-9a-f]{40}", file.revision or "")
            assert (file.n_bytes or 0) > 10**8
    assert all(
        None in (file.revision, file.n_bytes, file.sha256)
        for file in entry.files
        if file not in entry.downloads
    )


def test_what_is_not_verified_cannot_be_downloaded() -> None:
    assert not catalog().get("minicpm-v-4.0").downloads
    assert not catalog().get("phi-4-multimodal-instruct").usable


def test_the_starters_are_the_same_in_both_lists() -> None:
    for size, starter in STARTERS.items():
        model = catalog().get(starter.model_id)
        assert model.starter == size
        file = next(file for file in model.files if file.name == starter.file_name)
        assert (file.n_bytes, file.sha256) == (starter.n_bytes, starter.sha256)


@pytest.mark.parametrize(
    ("model_id", "kv_bytes_per_token", "recurrent_mib"),
    # Bytes per token at F16 of the layers that keep everything; engine.md's table of shapes.
    [
        ("qwen3.5-0.8b", 12_288, 19.27),
        ("qwen3.5-2b", 12_288, 19.27),
        ("qwen3.5-4b", 32_768, 50.25),
        ("qwen3.5-9b", 32_768, 50.25),
        ("gemma-4-e2b-it", 6_144, 0),
        ("llama-3.2-3b-instruct", 114_688, 0),
        ("phi-4-mini-instruct", 131_072, 0),
        ("qwen2.5-coder-0.5b-instruct", 12_288, 0),
        ("qwen2.5-coder-1.5b-instruct", 28_672, 0),
    ],
)
def test_shapes_give_the_known_memory(model_id: str, kv_bytes_per_token: int, recurrent_mib: float) -> None:
    shape = catalog().get(model_id).shape
    assert shape is not None
    small, large = ContextSettings(n_ctx=65_536), ContextSettings(n_ctx=131_072)
    grown = kv_cache_bytes(shape, large) - kv_cache_bytes(shape, small)
    assert grown == kv_bytes_per_token * 65_536
    state = shape.recurrent.n_bytes_per_sequence / MIB if shape.recurrent else 0
    assert state == pytest.approx(recurrent_mib, abs=0.1)


@pytest.mark.parametrize(
    ("model_id", "flash_attention", "compute_mib"),
    # Reserved by llama.cpp for sparse files of the true shapes (`no_alloc`), 32,768 tokens, n_ubatch 512.
    [
        ("qwen3.5-0.8b", False, 596.01),
        ("qwen3.5-0.8b", True, 74.30),
        ("qwen3.5-4b", False, 1131.01),
        ("qwen3.5-4b", True, 101.02),
        ("qwen3.5-9b", False, 1140.01),
        ("qwen3.5-9b", True, 128.02),
        ("llama-3.2-3b-instruct", False, 1634.01),
        ("llama-3.2-3b-instruct", True, 104.01),
        ("phi-4-mini-instruct", False, 1622.01),
        ("phi-4-mini-instruct", True, 98.01),
        ("qwen2.5-coder-0.5b-instruct", True, 67.51),
        ("qwen2.5-coder-1.5b-instruct", True, 96.51),
    ],
)
def test_compute_buffers_of_the_true_shapes(model_id: str, flash_attention: bool, compute_mib: float) -> None:
    shape = catalog().get(model_id).shape
    assert shape is not None
    settings = ContextSettings(n_ctx=32_768, n_seq_max=2, flash_attention=flash_attention)
    assert compute_bytes(shape, settings) / MIB == pytest.approx(compute_mib, rel=0.03)


def test_grounded_answers_are_greedy_and_may_repeat_the_document() -> None:
    grounded = catalog().grounded_sampling
    assert (grounded.temperature, grounded.presence_penalty, grounded.repeat_penalty) == (0.0, 0.0, 1.0)
    card = catalog().get(DEFAULT_ID).card_sampling
    assert card is not None
    assert card.presence_penalty == 2.0


def test_languages() -> None:
    assert catalog().get("qwen3.5-2b").speaks("ja")
    assert catalog().get("llama-3.2-3b-instruct").speaks("ja") is False
    assert catalog().get("minicpm-v-4.0").speaks("ja") is None


def test_a_path_is_a_model(shape_models: Callable[..., Path], tmp_path: Path) -> None:
    path = shape_models("qwen2")
    for name in (path, str(path)):
        ref = find_model(name, tmp_path)
        assert (ref.path, ref.name, ref.known) == (path, path.stem, None)
    with pytest.raises(ModelFileError, match="no model file"):
        find_model(tmp_path / "gone.gguf", tmp_path)


def test_an_unknown_id_lists_the_known_and_the_installed(tmp_path: Path) -> None:
    (tmp_path / "mine.gguf").write_bytes(b"GGUF")
    with pytest.raises(UnknownModelError) as error:
        find_model("gpt-9", tmp_path)
    assert "qwen3.5-2b" in str(error.value)
    assert "Installed: mine." in str(error.value)
    assert find_model("mine", tmp_path).path == tmp_path / "mine.gguf"


def test_a_known_model_that_is_not_here_says_how_to_get_it(tmp_path: Path) -> None:
    with pytest.raises(UnknownModelError, match=r"models get qwen3\.5-2b"):
        find_model("qwen3.5-2b", tmp_path)
    with pytest.raises(UnknownModelError, match="models add FILE"):
        find_model("minicpm-v-4.0", tmp_path)
    with pytest.raises(UnknownModelError, match="Phi-4-mini"):
        find_model("phi-4-multimodal-instruct", tmp_path)


def test_a_file_of_the_wrong_size_is_not_taken_for_the_catalogs(tmp_path: Path) -> None:
    name = catalog().get("qwen3.5-2b").downloads[0].name
    (tmp_path / name).write_bytes(b"half")
    (tmp_path / (name + ".part")).write_bytes(b"half")
    assert [ref.known for ref in installed_models(tmp_path)] == [None]
    with pytest.raises(UnknownModelError):
        find_model("qwen3.5-2b", tmp_path)


def test_a_verified_file_brings_its_hash(tmp_path: Path) -> None:
    path = tmp_path / "mine.gguf"
    path.write_bytes(b"GGUF")
    assert find_model("mine", tmp_path).sha256 is None
    write_note(path, "ab" * 32)
    assert find_model("mine", tmp_path).sha256 == "ab" * 32


def test_the_starter_is_made_on_demand(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made = tmp_path / STARTERS["0.5b"].file_name

    def fake(models_dir: Path, size: str, progress: object) -> Path:
        assert (models_dir, size) == (tmp_path, "0.5b")
        with made.open("wb") as stream:
            stream.truncate(STARTERS["0.5b"].n_bytes)  # sparse: it takes no room
        return made

    monkeypatch.setattr(installed, "ensure_starter", fake)
    for name in ("starter", STARTER_ID):
        ref = find_model(name, tmp_path)
        assert (ref.id, ref.path) == (STARTER_ID, made)
        assert ref.known == replace(catalog().get(STARTER_ID))


def test_adding_and_removing_never_touch_the_users_file(tmp_path: Path) -> None:
    models, mine = tmp_path / "models", tmp_path / "elsewhere" / "mine.gguf"
    mine.parent.mkdir()
    mine.write_bytes(b"GGUF")
    assert add_model(mine, models).path == mine
    add_model(mine, models)
    (models / "downloaded.gguf").write_bytes(b"GGUF")
    assert [ref.id for ref in installed_models(models)] == ["downloaded", "mine"]
    remove_model("mine", models)
    remove_model("downloaded", models)
    assert mine.exists()
    assert installed_models(models) == ()
    with pytest.raises(UnknownModelError, match="models list"):
        remove_model("mine", models)


def test_a_split_model_is_listed_once(tmp_path: Path) -> None:
    for i in (1, 2, 3):
        (tmp_path / f"big-0000{i}-of-00003.gguf").write_bytes(b"GGUF")
    assert [ref.path.name for ref in installed_models(tmp_path)] == ["big-00001-of-00003.gguf"]
