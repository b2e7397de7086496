"""Which model is right for this machine and this material: gathers the facts that `engine.advisor` weighs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from app.languages import languages_of
from app.speeds import MachineSpeeds, machine_speeds
from engine.advisor import Advice, Need, advise
from engine.catalog import catalog
from engine.devices import Device, gpu_devices
from engine.hardware import Hardware
from engine.installed import ModelRef, installed_models
from engine.tokenizer import Tokenizer
from ingest.model import Document

_SAMPLE_CHARS_PER_DOCUMENT = 4_000
_BYTES_PER_TOKEN = 4  # of UTF-8: four letters of English, somewhat more than one of Chinese


@dataclass(frozen=True, slots=True)
class Recommendation:
    """What fits, best first, with all it rests on. `counted_with` is empty where tokens were estimated."""

    advices: tuple[Advice, ...]
    need: Need
    hardware: Hardware
    speeds: MachineSpeeds
    counted_with: str = ""
    devices: tuple[Device, ...] = ()


def recommend(
    documents: Sequence[Document],
    *,
    window: int | None = None,
    hardware: Hardware,
    models_dir: Path,
    cache_dir: Path,
    counts: bool = True,
) -> Recommendation:
    """Rank what fits the free memory for these documents, or for any where there are none.

    With `counts` tokens are counted where a model is here, which takes a second per 20 MB.
    """
    installed = installed_models(models_dir)
    n_tokens, counted_with = _count(documents, installed if counts else (), cache_dir)
    need = Need(n_tokens, _languages(documents), window)
    speeds = machine_speeds(installed, cache_dir, hardware)
    devices = gpu_devices()
    advices = advise(catalog().models, hardware.free_bytes, need, speeds.machine, speeds.measured, devices)
    return Recommendation(advices, need, hardware, speeds, counted_with, devices)


def _count(
    documents: Sequence[Document], installed: Sequence[ModelRef], cache_dir: Path
) -> tuple[int | None, str]:
    """Count with the tokenizer of a model that is here, else estimate; None where there are no documents."""
    if not documents:
        return None, ""
    texts = [segment.text for document in documents for segment in document.segments if segment.in_prompt]
    known = next((ref for ref in installed if ref.known is not None), None)
    if known is None:
        return sum(map(_estimated, texts)), ""
    tokenizer = Tokenizer.from_gguf(known.path, cache_dir)
    try:
        return sum(tokenizer.count_segments(texts)), known.name
    finally:
        tokenizer.close()


def _estimated(text: str) -> int:
    return len(text.encode()) // _BYTES_PER_TOKEN


def _languages(documents: Sequence[Document]) -> tuple[str, ...]:
    """Return the languages of the documents' beginnings taken together."""
    beginnings = []
    for document in documents:
        text = ""
        for segment in document.segments:
            text += segment.text + "\n"
            if len(text) >= _SAMPLE_CHARS_PER_DOCUMENT:
                break
        beginnings.append(text[:_SAMPLE_CHARS_PER_DOCUMENT])
    return languages_of("\n".join(beginnings))
