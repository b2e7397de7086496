"""`unabridged models`: which models there are, and which are here."""

from __future__ import annotations

import argparse
from pathlib import Path

from app import paths
from app.cli.output import Output, table
from engine.catalog import catalog
from engine.gguf_file import GgufFile
from engine.installed import add_model as remember_model
from engine.installed import find_model, installed_models, remove_model
from engine.shape import ModelShape


def add_models(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add `models list|info|add|remove`."""
    parser = commands.add_parser("models", help="list, inspect, add or remove models")
    actions = parser.add_subparsers(dest="action", required=True, metavar="ACTION")
    shared = argparse.ArgumentParser(add_help=False)
    shared.add_argument("--json", action="store_true", help="one JSON object a line")
    actions.add_parser("list", parents=[shared], help="the catalog and what is installed").set_defaults(
        run=run_list
    )
    info = actions.add_parser("info", parents=[shared], help="what a model or GGUF file is")
    info.add_argument("model", metavar="ID|FILE")
    info.set_defaults(run=run_info)
    add = actions.add_parser("add", parents=[shared], help="use a GGUF file from where it is")
    add.add_argument("file", type=Path)
    add.set_defaults(run=run_add)
    remove = actions.add_parser("remove", parents=[shared], help="delete a model, or forget an added file")
    remove.add_argument("model", metavar="ID")
    remove.set_defaults(run=run_remove)


def run_list(args: argparse.Namespace) -> int:
    """List the catalog, then files that are not in it."""
    output = Output(as_json=args.json)
    installed = {ref.id: ref for ref in installed_models(paths.models_dir())}
    rows = [("model", "window", "here", "good for")]
    for model in catalog().models:
        ref = installed.pop(model.id, None)
        output.event(
            "model",
            id=model.id,
            name=model.name,
            context_tokens=model.context_tokens,
            licence=model.licence,
            path=str(ref.path) if ref else None,
            strength=model.strength,
            limit=model.limit,
        )
        window = f"{model.context_tokens:,}" if model.context_tokens else "unknown"
        rows.append((model.id, window, "yes" if ref else "", model.strength))
    for ref in installed.values():
        output.event("model", id=ref.id, name=ref.name, path=str(ref.path))
        rows.append((ref.id, "", "yes", str(ref.path)))
    for line in table(rows, right=(1,)):
        output.say(line)
    return 0


def run_info(args: argparse.Namespace) -> int:
    """Show what a model file is, from its head alone."""
    output = Output(as_json=args.json)
    ref = find_model(args.model, paths.models_dir())
    with GgufFile.open(ref.path) as gguf:
        shape = ModelShape.from_gguf(gguf)
    facts = {
        "id": ref.id,
        "name": ref.name,
        "path": str(ref.path),
        "architecture": shape.architecture,
        "context_tokens": shape.context_length,
        "weight_bytes": shape.n_weight_bytes,
        "recurrent": shape.recurrent is not None,
        "sliding_window": any(layer.window is not None for layer in shape.attention),
    }
    output.event("model", **facts)
    for line in table([(key.replace("_", " "), _shown(value)) for key, value in facts.items()]):
        output.say(line)
    return 0


def _shown(value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return f"{value:,}" if isinstance(value, int) else str(value)


def run_add(args: argparse.Namespace) -> int:
    """Remember a GGUF file that stays where it is."""
    output = Output(as_json=args.json)
    with GgufFile.open(args.file) as gguf:
        ModelShape.from_gguf(gguf)
    ref = remember_model(args.file, paths.models_dir())
    output.event("added", id=ref.id, path=str(ref.path))
    output.say(f"{ref.name}: use it with --model {ref.id}.")
    return 0


def run_remove(args: argparse.Namespace) -> int:
    """Delete a downloaded model, or forget an added file."""
    output = Output(as_json=args.json)
    path = remove_model(args.model, paths.models_dir())
    output.event("removed", id=args.model, path=str(path))
    output.say(f"{args.model} is gone from the list.")
    return 0
