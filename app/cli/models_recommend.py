"""`unabridged models recommend`: which model is right for this machine and this material."""

from __future__ import annotations

import argparse
import textwrap
from dataclasses import asdict
from pathlib import Path
from typing import Any

from app import paths
from app.cli.codes import CANCELLED, FAILED
from app.cli.interrupt import interruptible
from app.cli.output import Output, table
from app.cli.values import named_path, positive
from app.getting import is_here
from app.recommend import Recommendation, recommend
from app.sources import read_sources
from engine.advisor import Advice, best_of_each, duration
from engine.hardware import look
from engine.memory import gigabytes
from ingest.model import Document
from ingest.options import ReadOptions


def add_recommend(
    actions: argparse._SubParsersAction[argparse.ArgumentParser], shared: argparse.ArgumentParser
) -> None:
    """Add `models recommend`."""
    parser = actions.add_parser(
        "recommend", parents=[shared], help="what fits this machine, for some material or for any"
    )
    parser.add_argument(
        "paths", nargs="*", type=named_path, metavar="PATH", help="files and folders to be read"
    )
    parser.add_argument("--window", type=positive, metavar="N", help="context window in tokens")
    parser.add_argument("--all", action="store_true", help="every file and K/V type, not the best of each")
    parser.set_defaults(run=run_recommend)


def run_recommend(args: argparse.Namespace) -> int:
    """Rank model, quantisation, window and K/V type, and say why."""
    output = Output(as_json=args.json)
    documents: tuple[Document, ...] = ()
    if args.paths:
        with interruptible() as interrupt:
            documents = read_sources(
                args.paths,
                ReadOptions(),
                cache_dir=paths.readings_dir(),
                cancel=interrupt.readers,
                on_progress=lambda step: output.progress(f"Opening  {Path(step.path).name}"),
            ).documents
            if interrupt.is_set():
                return CANCELLED
    found = recommend(
        documents,
        window=args.window,
        hardware=look(paths.models_dir()),
        models_dir=paths.models_dir(),
        cache_dir=paths.cache_dir(),
    )
    shown = found.advices if args.all else best_of_each(found.advices)
    output.event("machine", **_machine_fields(found))
    for rank, advice in enumerate(shown, start=1):
        output.event("advice", rank=rank, **advice_fields(advice))
    output.say(_machine_text(found))
    if not shown:
        output.say("No model of the catalog fits: close other programs, or ask for a smaller window.")
        return FAILED
    _say_best(shown[0], output)
    _say_others(shown[1:], output)
    return 0


def _machine_fields(found: Recommendation) -> dict[str, Any]:
    return {
        "free_bytes": found.hardware.free_bytes,
        "total_bytes": found.hardware.total_bytes,
        "cores": found.hardware.n_cores,
        "gpus": [asdict(device) for device in found.devices],
        "tokens": found.need.n_tokens,
        "tokens_counted_with": found.counted_with or None,
        "languages": list(found.need.languages),
        "window": found.need.window,
        "speed_measured_with": found.speeds.machine.of or None,
    }


def advice_fields(advice: Advice) -> dict[str, Any]:
    """Return the fields of the `advice` event."""
    parts = advice.forecast
    return {
        "id": advice.model.id,
        "file": advice.file.name,
        "quantisation": advice.file.quantisation,
        "window": advice.settings.n_ctx,
        "type_k": advice.settings.type_k,
        "type_v": advice.settings.type_v,
        "bytes": parts.total,
        "weight_bytes": parts.weights,
        "context_bytes": parts.kv_cache + parts.recurrent,
        "holds_material": advice.holds_material,
        "speaks": advice.speaks,
        "gpu_layers": advice.gpu.n_layers if advice.gpu else 0,
        "largest_window": advice.largest_window,
        "reading_seconds": round(advice.read_s, 1),
        "here": is_here(advice.file, paths.models_dir()),
        "reasons": list(advice.reasons),
    }


def _machine_text(found: Recommendation) -> str:
    hardware, need = found.hardware, found.need
    cores = "1 core" if hardware.n_cores == 1 else f"{hardware.n_cores} cores"
    text = f"{gigabytes(hardware.free_bytes)} of {gigabytes(hardware.total_bytes)} memory free, {cores}"
    for device in found.devices:
        text += f", {device.description} with {gigabytes(device.free_bytes)} free"
    if need.n_tokens is not None:
        about = "" if found.counted_with else "about "
        text += f" · material: {about}{need.n_tokens:,} tokens"
        if need.languages:
            text += f", {', '.join(need.languages)}"
    return text


def _say_best(advice: Advice, output: Output) -> None:
    output.say()
    for number, reason in enumerate(advice.reasons):
        indent = "→ " if number == 0 else "  "
        output.say(
            "\n".join(textwrap.wrap(reason, output.width, initial_indent=indent, subsequent_indent="  "))
        )
    if not is_here(advice.file, paths.models_dir()):
        quantisation = ""
        if advice.file is not advice.model.downloads[0]:
            quantisation = f" --quantisation {advice.file.quantisation}"
        size = gigabytes(advice.file.n_bytes or 0)
        output.say(
            f"\n  unabridged models get {advice.model.id}{quantisation}   ({size}, {advice.model.licence})"
        )


def _say_others(others: tuple[Advice, ...], output: Output) -> None:
    if not others:
        return
    output.say("\nAlso fits")
    rows = [
        ("model", "file", "window", "K/V", "memory", "first reading", ""),
        *(_cells(advice) for advice in others),
    ]
    for line in table(rows, right=(2, 4)):
        output.say(line)


def _cells(advice: Advice) -> tuple[str, ...]:
    return (
        advice.model.id,
        advice.file.quantisation,
        f"{advice.settings.n_ctx:,}",
        advice.settings.type_k,
        gigabytes(advice.forecast.total),
        duration(advice.read_s),
        _note(advice),
    )


def _note(advice: Advice) -> str:
    if not advice.holds_material:
        return "holds less than needed"
    return "other languages" if advice.speaks is False else ""
