"""`unabridged doctor`: what this machine and installation can do, and what to do about each problem."""

from __future__ import annotations

import argparse
import platform
from collections.abc import Mapping
from dataclasses import asdict
from importlib.metadata import PackageNotFoundError, version

from app import paths
from app.cli.bench import tuned_text
from app.cli.demo import has_display
from app.cli.output import Output, table
from engine.devices import gpu_devices, place_layers
from engine.errors import EngineError, StoreError
from engine.hardware import Hardware, look
from engine.installed import STARTER_ALIAS, find_model, installed_models
from engine.llama import ContextSettings
from engine.preflight import check_library
from engine.store import Store
from engine.tuning import list_tuned
from engine.validation import inspect_model

_LIBRARIES = ("llama-cpp-python", "pymupdf", "tiktoken", "PySide6_Essentials", "numpy")
_MISSING = "missing"
_COMFORTABLE_BYTES = 4 << 30
_COMMON_WINDOW = 32_768
_COMFORTABLE_DISK_BYTES = 10 << 30


def add_doctor(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add `doctor`."""
    parser = commands.add_parser("doctor", help="check this machine and installation")
    parser.add_argument("--json", action="store_true", help="one JSON object a line")
    parser.set_defaults(run=run_doctor)


def run_doctor(args: argparse.Namespace) -> int:
    """Print the facts, then each problem with its remedy; 1 if there is one that stops the work."""
    output = Output(as_json=args.json)
    hardware = look(paths.home())
    facts = _facts(hardware)
    problems = [
        *_library_problems(facts),
        *_hardware_problems(hardware),
        *_store_problems(),
        *_engine_problems(facts, output),
    ]
    output.event(
        "doctor", facts=facts, hardware=asdict(hardware), problems=[text for text, _stops in problems]
    )
    for line in table([(key, value) for key, value in facts.items()]):
        output.say(line)
    output.say()
    for text, _stops in problems:
        output.say(f"! {text}")
    if not problems:
        output.say("✓ Everything is in order.")
    return int(any(stops for _text, stops in problems))


def _facts(hardware: Hardware) -> dict[str, str]:
    facts = {
        "system": f"{platform.system()} {platform.release()}, Python {platform.python_version()}",
        "processor": f"{hardware.cpu_name}, {hardware.n_threads} threads",
        "features": " ".join(hardware.cpu_features) or "unknown",
        "memory": f"{hardware.free_bytes / 1e9:.1f} of {hardware.total_bytes / 1e9:.1f} GB free",
        "disk": f"{hardware.disk_free_bytes / 1e9:.0f} GB free in {paths.home()}",
        "display": "yes" if has_display() else "none: the commands work, the window does not",
    }
    for name in _LIBRARIES:
        try:
            facts[name] = version(name)
        except PackageNotFoundError:
            facts[name] = _MISSING
    models = installed_models(paths.models_dir())
    facts["models"] = ", ".join(model.id for model in models) or "none yet"
    for tuned in list_tuned(paths.cache_dir()):
        facts[f"{tuned.model}, {tuned.window:,} tokens"] = tuned_text(tuned)
    return facts


def _gpu_facts() -> dict[str, str]:
    """Name each GPU that llama.cpp can use, and how much of each installed model goes there."""
    devices = gpu_devices()
    if not devices:
        return {"GPU": "none that this build of llama.cpp uses (the README tells how to get one that does)"}
    facts = {
        f"GPU {device.name}": f"{device.description}, "
        f"{device.free_bytes / 1e9:.1f} of {device.total_bytes / 1e9:.1f} GB free"
        for device in devices
    }
    for ref in installed_models(paths.models_dir()):
        try:
            shape = inspect_model(ref.path).shape
        except EngineError:
            continue  # `models list` says what is wrong with it
        settings = ContextSettings(n_ctx=min(shape.context_length, _COMMON_WINDOW))
        n_layers = place_layers(shape, settings, devices)
        facts[f"{ref.id} on the GPU"] = (
            f"{n_layers} of {len(shape.block_bytes) + 1} layers, with a window of {settings.n_ctx:,} tokens"
        )
    return facts


def _library_problems(facts: Mapping[str, str]) -> list[tuple[str, bool]]:
    missing = [name for name in _LIBRARIES if facts[name] == _MISSING]
    return [(f"{name} is not installed: run `uv sync`.", True) for name in missing]


def _hardware_problems(hardware: Hardware) -> list[tuple[str, bool]]:
    problems = []
    if hardware.free_bytes < _COMFORTABLE_BYTES:
        problems.append(
            (
                "Less than 4 GB of memory are free: close other programs or use a small window.",
                False,
            )
        )
    if hardware.disk_free_bytes < _COMFORTABLE_DISK_BYTES:
        problems.append(
            (
                "Less than 10 GB of disk are free: run `unabridged cache trim`, or use --store.",
                False,
            )
        )
    return problems


def _store_problems() -> list[tuple[str, bool]]:
    try:
        Store(paths.store_dir())
    except StoreError as error:
        return [(str(error), False)]
    return []


def _engine_problems(facts: dict[str, str], output: Output) -> list[tuple[str, bool]]:
    """Run the preflight: load and decode in a child process, which may crash without harm.

    Only where it survives is llama.cpp asked in this process, for GPUs.
    """
    try:
        model = find_model(STARTER_ALIAS, paths.models_dir())
        output.progress("Trying the engine in a child process")
        verdict = check_library(model.path, paths.cache_dir())
        facts["engine"] = verdict.summary
        facts |= _gpu_facts()
    except EngineError as error:
        return [(str(error), True)]
    return [(verdict.advice, False)] if verdict.advice else []
