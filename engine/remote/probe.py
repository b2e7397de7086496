"""What kind of server it is and what it can do, from the endpoints that each kind documents.

vLLM and SGLang give `max_model_len` in `/v1/models`, llama-server `n_ctx` in `/props`, Ollama the loaded
model's `context_length` in `/api/ps`, LM Studio `loaded_context_length` in `/api/v0/models`. llama-cpp-python
is known by the title of its OpenAPI document and says nothing of its window.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from engine.errors import ServerError
from engine.remote.link import Link
from engine.remote.problems import not_a_server
from engine.remote.server import Capabilities, Counting, GrammarField, Kind

# The batching servers find the documents in one cache for all requests. The others keep a cache for each
# slot, so that a second request at once would read all documents again.
_PARALLEL = {Kind.VLLM: 8, Kind.SGLANG: 8}
_MAX_LISTED = 8
_STRUCTURED_OUTPUTS_SINCE = (0, 10, 2)


def probe(link: Link) -> Capabilities:
    """Ask a server what it is; sends no document.

    Raises:
        ServerError: there is no such server, the key is wrong, or the model is not one of its models.
    """
    cards = _cards(link)
    models = tuple(str(card["id"]) for card in cards)
    found = _recognise(link, cards, models)
    parallel = link.server.parallel or found.parallel
    return replace(found, parallel=parallel)


def _cards(link: Link) -> list[Mapping[str, Any]]:
    """Return the entries of the server's list of models."""
    reply = link.get("/v1/models")
    cards = reply.get("data") if isinstance(reply, dict) else None
    if not isinstance(cards, list) or not all(isinstance(c, dict) and "id" in c for c in cards):
        raise not_a_server(link.server)
    if not cards:
        raise ServerError(f"{link.server.host} has no model: load one there first.", "model")
    return cards


def _recognise(link: Link, cards: list[Mapping[str, Any]], models: tuple[str, ...]) -> Capabilities:
    """Try the kinds one after the other; who made the list of models tells most of them."""
    owners = {str(card.get("owned_by", "")) for card in cards}
    if owners & {"vllm", "sglang"} or any("max_model_len" in card for card in cards):
        return _batching(link, cards, models, is_sglang="sglang" in owners)
    if isinstance(props := _look(link, "/props"), dict) and "default_generation_settings" in props:
        return _llama_server(link, props, models)
    if isinstance(version := _look(link, "/api/version"), dict) and "version" in version:
        return _ollama(link, models, str(version["version"]))
    if isinstance(listed := _look(link, "/api/v0/models"), dict) and isinstance(listed.get("data"), list):
        return _lm_studio(link, listed["data"], models)
    document = _look(link, "/openapi.json")
    title = str(document.get("info", {}).get("title", "")) if isinstance(document, dict) else ""
    model = _chosen(link, models)
    if "llama.cpp Python API" in title:
        version_text = str(document.get("info", {}).get("version", ""))
        return Capabilities(
            Kind.LLAMA_CPP_PYTHON,
            model,
            models,
            counting=Counting.LLAMA_CPP_PYTHON,
            grammar=GrammarField.GRAMMAR,
            version=version_text,
        )
    return Capabilities(Kind.OTHER, model, models, parallel=2)


def _batching(
    link: Link, cards: list[Mapping[str, Any]], models: tuple[str, ...], *, is_sglang: bool
) -> Capabilities:
    model = _chosen(link, models)
    card = next(card for card in cards if card["id"] == model)
    kind = Kind.SGLANG if is_sglang else Kind.VLLM
    reply = None if is_sglang else _look(link, "/version")
    version = str(reply.get("version", "")) if isinstance(reply, dict) else ""
    grammar = GrammarField.EBNF if is_sglang else None
    if not is_sglang and _numbers(version) >= _STRUCTURED_OUTPUTS_SINCE:
        grammar = GrammarField.STRUCTURED_OUTPUTS
    return Capabilities(
        kind,
        model,
        models,
        window=_count(card.get("max_model_len")),
        counting=Counting.VLLM,
        grammar=grammar,
        parallel=_PARALLEL[kind],
        version=version,
    )


def _llama_server(link: Link, props: Mapping[str, Any], models: tuple[str, ...]) -> Capabilities:
    settings = props["default_generation_settings"]
    return Capabilities(
        Kind.LLAMA_SERVER,
        _chosen(link, models),
        models,
        window=_count(settings.get("n_ctx")) if isinstance(settings, dict) else None,
        counting=Counting.LLAMA_SERVER,
        grammar=GrammarField.GRAMMAR,
        version=str(props.get("build_info", "")),
    )


def _ollama(link: Link, models: tuple[str, ...], version: str) -> Capabilities:
    """Ollama cuts what is longer than the loaded model's context without a word: that size must be known.

    The model is loaded for it (an empty `/api/generate`). What the model was trained for (`/api/show`) is no
    answer, only the upper bound.
    """
    model = _chosen(link, models)
    window = _loaded_by_ollama(link, model)
    if window is None:
        link.post("/api/generate", {"model": model, "stream": False})
        window = _loaded_by_ollama(link, model)
    trained = _trained_by_ollama(link, model)
    if window is not None and trained is not None:
        window = min(window, trained)
    return Capabilities(Kind.OLLAMA, model, models, window=window, version=version)


def _loaded_by_ollama(link: Link, model: str) -> int | None:
    reply = _look(link, "/api/ps")
    loaded = reply.get("models") if isinstance(reply, dict) else None
    for one in loaded if isinstance(loaded, list) else []:
        if isinstance(one, dict) and model in (one.get("name"), one.get("model")):
            return _count(one.get("context_length"))
    return None


def _trained_by_ollama(link: Link, model: str) -> int | None:
    reply = link.post("/api/show", {"model": model})
    info = reply.get("model_info") if isinstance(reply, dict) else None
    for name, value in info.items() if isinstance(info, dict) else ():
        if str(name).endswith(".context_length"):
            return _count(value)
    return None


def _lm_studio(link: Link, listed: list[object], models: tuple[str, ...]) -> Capabilities:
    cards = {str(card["id"]): card for card in listed if isinstance(card, dict) and "id" in card}
    loaded = tuple(name for name, card in cards.items() if card.get("state") == "loaded")
    model = _chosen(link, models, loaded)
    card = cards.get(model, {})
    return Capabilities(Kind.LM_STUDIO, model, models, window=_count(card.get("loaded_context_length")))


def _chosen(link: Link, models: tuple[str, ...], loaded: tuple[str, ...] = ()) -> str:
    """Return the model to use: the one that was named, or the only one there is."""
    wanted, host = link.server.model, link.server.host
    shown = ", ".join(models[:_MAX_LISTED]) + (" …" if len(models) > _MAX_LISTED else "")
    if wanted:
        for name in (wanted, f"{wanted}:latest"):  # Ollama's names have a tag
            if name in models:
                return name
        raise ServerError(f"{host} has no model {wanted}: it has {shown}.", "model")
    for only in (loaded, models):
        if len(only) == 1:
            return only[0]
    raise ServerError(f"{host} has several models: choose one with --server-model from {shown}.", "model")


def _look(link: Link, path: str) -> Any:
    """Return what stands at a path that only some kinds have; a refusal tells as much as its absence."""
    try:
        return link.get(path)
    except ServerError:
        return None


def _count(value: object) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) and value > 0 else None


def _numbers(version: str) -> tuple[int, ...]:
    """Return the numbers that a version begins with: "0.12.0rc1" gives (0, 12, 0)."""
    return tuple(_leading(version))


def _leading(version: str) -> Iterator[int]:
    for part in version.split(".")[:3]:
        if (match := re.match(r"\d+", part)) is None:
            return
        yield int(match.group())
