"""The catalog: which models are known, what each is good for, and where its files come from.

Facts that nobody verified are None. A file without size, hash and pinned revision cannot be downloaded, only
opened from disk.
"""

from __future__ import annotations

import functools
import json
from collections.abc import Mapping
from dataclasses import dataclass
from importlib import resources
from typing import Any

from engine.errors import UnknownModelError
from engine.sampling import Sampling
from engine.shape import Attention, ModelShape, Recurrent

STARTER_ID = "qwen2.5-coder-0.5b-instruct"
DEFAULT_ID = "qwen3.5-2b"
MANY_LANGUAGES = "mul"  # ISO 639-2: more languages than a list is worth


@dataclass(frozen=True, slots=True)
class CatalogFile:
    """One GGUF file of a model on a hub, `quantisation` as its makers name it."""

    repository: str
    revision: str | None
    name: str
    quantisation: str
    n_bytes: int | None
    sha256: str | None

    @property
    def can_be_downloaded(self) -> bool:
        """Tell whether all that makes a download verifiable is known."""
        return None not in (self.revision, self.n_bytes, self.sha256)


@dataclass(frozen=True, slots=True)
class CatalogModel:
    """One model.

    `parameters_b` counts billions of weights used per token (Gemma 4 E2B has 2.8 more that are looked up),
    `languages` are ISO 639 codes, `thinking` is on, off or none (it has no such mode).
    """

    id: str
    name: str
    architecture: str | None
    parameters_b: float | None
    context_tokens: int | None
    licence: str | None
    licence_note: str | None
    thinking: str | None
    languages: tuple[str, ...] | None
    strength: str
    limit: str
    usable: bool
    starter: str | None
    card_sampling: Sampling | None
    shape: ModelShape | None
    n_layers: int | None
    files: tuple[CatalogFile, ...]

    @property
    def downloads(self) -> tuple[CatalogFile, ...]:
        """Return the files that can be downloaded, the recommended one first."""
        return tuple(file for file in self.files if file.can_be_downloaded)

    def speaks(self, language: str) -> bool | None:
        """Tell whether the makers name this language (ISO 639-1), None if they say nothing."""
        if self.languages is None:
            return None
        return language in self.languages or MANY_LANGUAGES in self.languages


@dataclass(frozen=True, slots=True)
class Architecture:
    """What the engine can do with models of one kind; `limit` says in a sentence what it cannot.

    All of them read, fork, store, restore and answer many questions; tests hold each to that.
    """

    rewinds_anywhere: bool
    limit: str | None


@dataclass(frozen=True, slots=True)
class Catalog:
    """All known models and the sampling for answers that quote documents.

    `architectures` are those that the engine is tested with, by the name in the file.

    The cards' own values are for free conversation: their presence penalty makes a model avoid the
    document's words, which is the opposite of quoting.
    """

    models: tuple[CatalogModel, ...]
    grounded_sampling: Sampling
    architectures: Mapping[str, Architecture]

    def get(self, model_id: str) -> CatalogModel:
        """Return a model; raises `UnknownModelError` with the known ids."""
        for model in self.models:
            if model.id == model_id:
                return model
        raise UnknownModelError(
            f"No model is called {model_id}: choose one of {', '.join(model.id for model in self.models)}, "
            "or give the path of a GGUF file."
        )

    def owner_of(self, file_name: str, n_bytes: int) -> tuple[CatalogModel, CatalogFile] | None:
        """Return the model and file of that name and size, or None; an unknown size may be any."""
        for model in self.models:
            for file in model.files:
                if file.name == file_name and file.n_bytes in (None, n_bytes):
                    return model, file
        return None


@functools.cache
def catalog() -> Catalog:
    """Load the catalog that comes with the app."""
    text = resources.files("engine").joinpath("catalog.json").read_text(encoding="utf-8")
    data = json.loads(text)
    return Catalog(
        models=tuple(_model(entry) for entry in data["models"]),
        grounded_sampling=_sampling(data["grounded_sampling"]),
        architectures={
            name: Architecture(facts["rewinds"] == "anywhere", facts["limit"])
            for name, facts in data["architectures"].items()
        },
    )


def _model(entry: dict[str, Any]) -> CatalogModel:
    files = tuple(_file(file) for file in entry["files"])
    languages = entry["languages"]
    return CatalogModel(
        id=entry["id"],
        name=entry["name"],
        architecture=entry["architecture"],
        parameters_b=entry["parameters_b"],
        context_tokens=entry["context_tokens"],
        licence=entry["licence"],
        licence_note=entry["licence_note"],
        thinking=entry["thinking"],
        languages=None if languages is None else tuple(languages),
        strength=entry["strength"],
        limit=entry["limit"],
        usable=entry["usable"],
        starter=entry["starter"],
        card_sampling=None if entry["card_sampling"] is None else _sampling(entry["card_sampling"]),
        shape=None if entry["shape"] is None else _shape(entry, entry["shape"]),
        n_layers=None if entry["shape"] is None else entry["shape"]["layers"],
        files=files,
    )


def _file(entry: dict[str, Any]) -> CatalogFile:
    return CatalogFile(
        repository=entry["repository"],
        revision=entry["revision"],
        name=entry["name"],
        quantisation=entry["quantisation"],
        n_bytes=entry["bytes"],
        sha256=entry["sha256"],
    )


def _sampling(entry: dict[str, float]) -> Sampling:
    plain = Sampling()
    return Sampling(
        temperature=entry["temperature"],
        top_k=int(entry.get("top_k", plain.top_k)),
        top_p=entry.get("top_p", plain.top_p),
        min_p=entry.get("min_p", plain.min_p),
        presence_penalty=entry.get("presence_penalty", 0.0),
        repeat_penalty=entry.get("repetition_penalty", 1.0),
    )


def _shape(entry: dict[str, Any], shape: dict[str, int]) -> ModelShape:
    """Return the shape for a forecast before the file is here; the weights' bytes are the file's."""
    architecture = entry["architecture"]
    recurrent_layers = _recurrent_layers(architecture, shape)
    return ModelShape(
        architecture=architecture,
        n_vocab=shape["vocab"],
        n_merges=shape["vocab"],  # about one merge per token in byte-level vocabularies
        context_length=entry["context_tokens"],
        n_embd=shape["hidden"],
        n_ff=shape["ffn"],
        attention=_attention(shape, recurrent_layers),
        recurrent=_recurrent(shape, len(recurrent_layers)),
        n_weight_bytes=0,
        n_repacked_bytes=0,
        per_layer_width=shape.get("per_layer_width", 0) * shape["layers"],
        gated_query=architecture == "qwen35",
        fused_qkv=architecture == "phi3",
    )


def _recurrent_layers(architecture: str, shape: dict[str, int]) -> frozenset[int]:
    if architecture != "qwen35":
        return frozenset()
    interval = shape["full_attention_interval"]
    return frozenset(layer for layer in range(shape["layers"]) if (layer + 1) % interval)


def _recurrent(shape: dict[str, int], n_layers: int) -> Recurrent | None:
    if not n_layers:
        return None
    dim = shape["recurrent_head_dim"]
    inner = dim * shape["recurrent_v_heads"]
    conv_width = inner + 2 * dim * shape["recurrent_k_heads"]
    return Recurrent(
        n_layers=n_layers,
        conv_state=(shape["conv_kernel"] - 1) * conv_width,
        state=dim * inner,
        conv_width=conv_width,
        inner_width=inner,
    )


def _attention(shape: dict[str, int], recurrent: frozenset[int]) -> tuple[Attention, ...]:
    """Return the layers that own a KV cache, as `ModelShape.from_gguf` does."""
    window = shape.get("sliding_window")
    layers = []
    for layer in range(shape["layers"] - shape.get("shared_kv_layers", 0)):
        if layer in recurrent:
            continue
        slides = window is not None and (layer + 1) % shape["full_attention_interval"] != 0
        dim = shape["head_dim"] if slides or window is None else shape["full_head_dim"]
        layers.append(
            Attention(
                n_heads=shape["heads"],
                k_width=dim * shape["kv_heads"],
                v_width=dim * shape["kv_heads"],
                q_width=dim * shape["heads"],
                window=window if slides else None,
            )
        )
    return tuple(layers)
