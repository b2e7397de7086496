"""`unabridged models list|info|add|remove`: which models there are, and which are here."""

from __future__ import annotations

import argparse
import textwrap
from dataclasses import asdict
from typing import Any

from app import paths
from app.cli.models_get import add_get
from app.cli.models_recommend import add_recommend
from app.cli.output import Output, table
from app.cli.values import named_path
from app.comparison import MEMORY_WINDOWS, ModelRow, comparison, languages_text
from app.getting import discard_unfinished
from app.speeds import machine_speeds
from engine.catalog import STARTER_ID, CatalogModel, catalog
from engine.errors import UnknownModelError
from engine.hardware import look
from engine.installed import STARTER_ALIAS, find_model, installed_models, remove_model
from engine.installed import add_model as remember_model
from engine.validation import ModelReport, validate_model


def add_models(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add `models` with its actions."""
    parser = commands.add_parser("models", help="choose, get, inspect, add or remove models")
    actions = parser.add_subparsers(dest="action", required=True, metavar="ACTION")
    shared = argparse.ArgumentParser(add_help=False)
    shared.add_argument("--json", action="store_true", help="one JSON object a line")
    actions.add_parser("list", parents=[shared], help="compare all models").set_defaults(run=run_list)
    add_recommend(actions, shared)
    add_get(actions, shared)
    info = actions.add_parser("info", parents=[shared], help="what a model or GGUF file is")
    info.add_argument("model", metavar="ID|FILE")
    info.set_defaults(run=run_info)
    add = actions.add_parser("add", parents=[shared], help="use a GGUF file from where it is")
    add.add_argument("file", type=named_path, metavar="FILE")
    add.set_defaults(run=run_add)
    remove = actions.add_parser("remove", parents=[shared], help="delete a model, or forget an added file")
    remove.add_argument("model", metavar="ID")
    remove.set_defaults(run=run_remove)


def run_list(args: argparse.Namespace) -> int:
    """Compare the catalog and the files that are in no catalog."""
    output = Output(as_json=args.json)
    hardware = look(paths.models_dir())
    installed = installed_models(paths.models_dir())
    speeds = machine_speeds(installed, paths.cache_dir(), hardware)
    rows = comparison(installed, paths.models_dir(), speeds)
    for row in rows:
        output.event("model", **row_fields(row))
    shown = [
        ("model", "size", "window", "at 8k", "32k", "128k", "262k", "reads", "here"),
        *(_cells(row) for row in rows),
    ]
    for line in table(shown, right=(1, 2, 3, 4, 5, 6, 7)):
        output.say(line)
    output.say(
        "\nMemory in GB by window: weights, context (F16) and working memory; – is beyond the model's "
        f"window, ? is not known. Free now: {hardware.free_bytes / 1e9:.1f} GB."
    )
    output.say("`unabridged models recommend` chooses for this machine, `models info ID` says more of one.")
    return 0


def _cells(row: ModelRow) -> tuple[str, ...]:
    here = "yes" if row.is_here else f"{row.n_bytes_kept / 1e9:.1f} GB kept" if row.n_bytes_kept else ""
    if row.model is not None and not row.model.usable:
        here = "cannot be used"
    elif row.problem:
        here = "damaged"
    elif row.model is not None and not row.can_be_downloaded and not row.is_here:
        here = "add a file"
    memory = tuple(
        _gigabytes(n_bytes) if n_bytes is not None else _absent(row, window)
        for n_bytes, window in zip(row.memory, MEMORY_WINDOWS, strict=True)
    )
    reads = f"{row.reads_per_s:,.0f}/s" if row.reads_per_s else ""
    window = f"{row.context_tokens:,}" if row.context_tokens else "?"
    return row.id, _gigabytes(row.n_bytes), window, *memory, reads, here


def _absent(row: ModelRow, window: int) -> str:
    return "–" if row.context_tokens is not None and row.context_tokens < window else "?"


def _gigabytes(n_bytes: int | None) -> str:
    return "?" if n_bytes is None else f"{n_bytes / 1e9:.1f}"


def row_fields(row: ModelRow) -> dict[str, Any]:
    """Return the fields of the `model` event."""
    fields: dict[str, Any] = {
        "id": row.id,
        "name": row.name,
        "quantisation": row.quantisation,
        "bytes": row.n_bytes,
        "context_tokens": row.context_tokens,
        "memory_bytes": {str(n): n_bytes for n, n_bytes in zip(MEMORY_WINDOWS, row.memory, strict=True)},
        "reads_tokens_per_s": round(row.reads_per_s, 1) if row.reads_per_s else None,
        "speeds": asdict(row.speeds) if row.speeds else None,
        "path": str(row.refs[0].path) if row.refs else None,
        "bytes_kept": row.n_bytes_kept,
        "can_be_downloaded": row.can_be_downloaded,
        "problem": row.problem or None,
        "architecture_limit": row.cannot or None,
    }
    if row.model is not None:
        fields |= catalog_fields(row.model)
    return fields


def catalog_fields(model: CatalogModel) -> dict[str, Any]:
    """Return what the catalog says of a model."""
    return {
        "architecture": model.architecture,
        "parameters_b": model.parameters_b,
        "languages": None if model.languages is None else list(model.languages),
        "licence": model.licence,
        "licence_note": model.licence_note,
        "thinking": model.thinking,
        "strength": model.strength,
        "limit": model.limit,
        "usable": model.usable,
        "files": [
            {
                "name": file.name,
                "repository": file.repository,
                "revision": file.revision,
                "quantisation": file.quantisation,
                "bytes": file.n_bytes,
                "sha256": file.sha256,
            }
            for file in model.files
        ],
    }


def run_info(args: argparse.Namespace) -> int:
    """Show what a model file is, from its head and vocabulary; of a model that is not here, the catalog."""
    output = Output(as_json=args.json)
    model_id = STARTER_ID if args.model == STARTER_ALIAS else args.model
    installed = installed_models(paths.models_dir())
    known_only = any(model.id == model_id for model in catalog().models) and not any(
        model_id == ref.id for ref in installed
    )
    if known_only:  # a starter too: putting it together is not what was asked for
        return _show_catalog(model_id, output)
    ref = find_model(model_id, paths.models_dir())
    report = validate_model(ref.path)
    facts = {"id": ref.id, "name": ref.name, "path": str(ref.path), **_report_facts(report)}
    known = catalog_fields(ref.known) if ref.known else {}
    output.event("model", **known | facts, remarks=list(report.remarks))
    rows = [(key.replace("_", " "), _shown(value)) for key, value in facts.items()]
    if ref.known is not None:
        rows += _catalog_lines(ref.known)
    _say_table(rows, output)
    for remark in report.remarks:
        output.say(f"! {remark}")
    return 0


def _show_catalog(model_id: str, output: Output) -> int:
    """Show a catalog model that is not here."""
    model = catalog().get(model_id)
    facts = {"id": model.id, "name": model.name, "path": None, "context_tokens": model.context_tokens}
    output.event("model", **facts, **catalog_fields(model))
    rows = [("id", model.id), ("name", model.name)]
    rows += [("window", f"{model.context_tokens:,} tokens" if model.context_tokens else "unknown")]
    _say_table([*rows, *_catalog_lines(model)], output)
    for file in model.files:
        size = f"{file.n_bytes / 1e9:.2f} GB" if file.n_bytes else "unknown size"
        verified = "" if file.can_be_downloaded else ", not verified: add it from disk"
        output.say(f"  {file.quantisation}, {size}, {file.repository}/{file.name}{verified}")
    return 0


def _report_facts(report: ModelReport) -> dict[str, Any]:
    shape = report.shape
    return {
        "architecture": shape.architecture,
        "quantisation": report.quantisation,
        "context_tokens": shape.context_length,
        "weight_bytes": shape.n_weight_bytes,
        "files": len(report.parts),
        "recurrent": shape.recurrent is not None,
        "sliding_window": shape.has_sliding_window,
        "chat_template": report.has_chat_template,
        "tested": report.is_tested,
    }


def _catalog_lines(model: CatalogModel) -> list[tuple[str, str]]:
    note = f". {model.licence_note}" if model.licence_note else ""
    kind = catalog().architectures.get(model.architecture or "")
    return [
        ("licence", f"{model.licence or 'unknown'}{note}"),
        ("languages", languages_text(model.languages)),
        ("strength", model.strength),
        ("limit", model.limit),
        *([("its kind", kind.limit)] if kind is not None and kind.limit else []),
    ]


def _say_table(rows: list[tuple[str, str]], output: Output) -> None:
    """Write names and values, long values wrapped under their beginning."""
    width = max(len(name) for name, _value in rows) + 2
    for name, value in rows:
        text = textwrap.wrap(value, max(20, output.width - width), break_long_words=False) or [""]
        for line in text:
            output.say(f"{name.ljust(width)}{line}")
            name = ""


def _shown(value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return f"{value:,}" if isinstance(value, int) else str(value)


def run_add(args: argparse.Namespace) -> int:
    """Check a GGUF file and remember it; it stays where it is."""
    output = Output(as_json=args.json)
    file = args.file.expanduser()
    report = validate_model(file)
    ref = remember_model(file, paths.models_dir())
    output.event("added", id=ref.id, path=str(ref.path), remarks=list(report.remarks))
    output.say(f"{ref.name}: use it with --model {ref.id}.")
    for remark in report.remarks:
        output.warn(remark)
    return 0


def run_remove(args: argparse.Namespace) -> int:
    """Delete a downloaded model or what came of it, or forget an added file."""
    output = Output(as_json=args.json)
    models_dir = paths.models_dir()
    known = next((model for model in catalog().models if model.id == args.model), None)
    discarded = known is not None and discard_unfinished(known, models_dir)
    try:
        path = remove_model(args.model, models_dir)
    except UnknownModelError:
        if not discarded:
            raise
        output.event("removed", id=args.model, path=None)
        output.say(f"What was downloaded of {args.model} is deleted.")
        return 0
    is_ours = path.parent == models_dir
    output.event("removed", id=args.model, path=str(path), deleted=is_ours)
    output.say(f"{args.model} is deleted." if is_ours else f"{args.model} is forgotten; {path} stays.")
    return 0
