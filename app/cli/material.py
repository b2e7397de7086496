"""The options of the commands that read documents, and the way from them to a plan."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any

from app import paths
from app.bench import PreparedBench
from app.choices import Answering
from app.cli.chats import add_chat_options, shaped
from app.cli.code_options import add_code_options, code_choices
from app.cli.interrupt import Interrupt
from app.cli.output import Output
from app.cli.server_options import add_server, prepare_remote
from app.cli.values import named_path, positive
from app.ledger import Ledger, to_json
from app.packing import Mode, Pack
from app.planner import Choices, PackRefusedError, Plan, key_of
from app.sources import read_sources
from app.workbench import Prepared, prepare
from engine.installed import STARTER_ALIAS, find_model
from ingest.model import Document, Kind, Reading
from ingest.options import Progress, ReadOptions

_LABEL_NAMES = 3


def add_material(parser: argparse.ArgumentParser) -> None:
    """Add what chooses sources, model, window and modes."""
    parser.add_argument("paths", nargs="+", type=named_path, metavar="PATH", help="files and folders to read")
    add_model(parser)
    parser.add_argument(
        "--pin", action="append", default=[], metavar="GLOB", help="never degrade these documents"
    )
    parser.add_argument(
        "--mode",
        action="append",
        default=[],
        metavar="GLOB=MODE",
        type=_mode,
        help="let these documents in as full, outline, listed or excluded",
    )
    add_reading(parser)


def add_reading(parser: argparse.ArgumentParser) -> None:
    """Add what decides how the sources are read."""
    add_code_options(parser)
    parser.add_argument("--password", help="password of encrypted PDFs")
    parser.add_argument("--encoding", help="encoding of text files, where the guess is wrong")
    parser.add_argument(
        "--ocr", choices=["tesseract", "rapidocr"], help="recognise the text of scanned pages"
    )
    parser.add_argument(
        "--ocr-languages",
        metavar="LIST",
        default="eng",
        help="languages of the scanned pages, with commas, as Tesseract names them: eng,chi_sim,jpn,kor",
    )
    add_chat_options(parser)


def add_model(parser: argparse.ArgumentParser, *, servers: bool = True) -> None:
    """Add what chooses the model and its window; with `servers`, a server in its place."""
    parser.add_argument("--model", metavar="ID|FILE", default=STARTER_ALIAS, help="model id or GGUF file")
    parser.add_argument("--window", type=positive, metavar="N", help="context window in tokens")
    parser.add_argument("--json", action="store_true", help="one JSON object a line")
    if servers:
        add_server(parser)


def _mode(text: str) -> tuple[str, Mode]:
    glob, separator, mode = text.rpartition("=")
    if not separator or not glob:
        raise argparse.ArgumentTypeError(f"{text!r} is not GLOB=MODE, such as 'tests/*=outline'")
    try:
        return glob, Mode(mode)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{mode!r} is not a mode: use {', '.join(Mode)}") from error


def prepare_model(args: argparse.Namespace, output: Output) -> PreparedBench:
    """Probe the server that was named, or find the model on this machine."""
    return prepare_remote(args, output) if args.server else prepare_local(args, output)


def prepare_local(args: argparse.Namespace, output: Output) -> Prepared:
    """Find the model, putting the starter together on first use, and read its head."""
    found = find_model(
        args.model, paths.models_dir(), lambda done, total: output.progress(_assembling(done, total))
    )
    prepared = prepare(found.path, found.name, window=args.window, cache_dir=paths.cache_dir())
    if prepared.window.explanation:
        output.warn(prepared.window.explanation)
    for remark in prepared.remarks:
        output.warn(remark)
    return prepared


def _assembling(done: int, total: int) -> str:
    return f"Putting the starter model together  {done / 1e6:,.0f} of {total / 1e6:,.0f} MB"


def read_material(args: argparse.Namespace, output: Output, interrupt: Interrupt) -> Reading:
    """Read the sources; what could not be read is said on stderr."""
    options = ReadOptions(
        password=args.password,
        encoding=args.encoding,
        ocr_engine=args.ocr,
        ocr_languages=tuple(name.strip() for name in args.ocr_languages.split(",") if name.strip()),
        **code_choices(args),
        chat_format=args.chat_format,
        date_order=args.date_order,
    )

    def on_progress(step: Progress) -> None:
        output.progress(f"Opening  {Path(step.path).name}  {step.done:,} of {step.total:,} {step.unit}")

    reading = read_sources(
        list(dict.fromkeys(args.paths)),
        options,
        cache_dir=None if getattr(args, "no_store", False) else paths.readings_dir(),
        cancel=interrupt.readers,
        on_progress=on_progress,
    )
    is_code = any(document.kind is Kind.CODE for document in reading.documents)
    for failed in reading.unread:
        if failed.code in _WORTH_SAYING and not (is_code and failed.code == "empty"):
            output.warn(f"{Path(failed.path).name}: {failed.reason}")
    reading = shaped(reading, args, output)
    for document in reading.documents:
        for remark in document.remarks:
            output.warn(f"{document.name}: {remark.text}")
    return reading


# Files of a codebase that are out by default are told by `pack`, not one by one on every question; nor are
# its empty ones, such as `__init__.py`.
_WORTH_SAYING = frozenset({"unreadable", "missing", "empty", "unsupported", "encrypted", "damaged", "limit"})


def make_plan(
    prepared: PreparedBench,
    reading: Reading,
    args: argparse.Namespace,
    *,
    focus: bool = False,
    answering: Answering | None = None,
) -> Plan:
    """Pack the documents into the window; with `focus`, room is kept for focus passages."""
    window = prepared.window.window
    choices = choices_of(reading.documents, args.pin, args.mode)
    choices = (answering or Answering()).applied_to(choices, window, focus=focus)
    return prepared.planner.plan(reading.documents, choices, window)


def answering_of(args: argparse.Namespace) -> Answering:
    """Return how answers are to be, from the options of `ask`."""
    return Answering(args.thinking, args.max_tokens)


def choices_of(
    documents: Sequence[Document], pins: Sequence[str], modes: Sequence[tuple[str, Mode]]
) -> Choices:
    """Turn globs over document names into choices; of several globs the last one given wins."""
    pinned = {key_of(d) for d in documents if any(fnmatchcase(d.name, glob) for glob in pins)}
    chosen = {key_of(d): mode for glob, mode in modes for d in documents if fnmatchcase(d.name, glob)}
    return Choices(pins=frozenset(pinned), modes=chosen)


def label_of(documents: Sequence[Document]) -> str:
    """Name a reading in the store after its first documents."""
    names = list(dict.fromkeys(document.name for document in documents))
    more = len(names) - _LABEL_NAMES
    return ", ".join(names[:_LABEL_NAMES]) + (f" and {more:,} more" if more > 0 else "")


def pack_fields(
    documents: Sequence[Document], pack: Pack, ledger: Ledger, reading: Reading
) -> dict[str, Any]:
    """Return the fields of the `pack` event: the contract's, and the whole ledger and manifest."""
    entries = list(zip(documents, pack.entries, strict=True))
    dropped: list[dict[str, str | None]] = [
        {"path": document.path, "document": document.name, "reason": entry.explanation}
        for document, entry in entries
        if entry.mode is Mode.EXCLUDED
    ]
    dropped += [{"path": unread.path, "document": None, "reason": unread.reason} for unread in reading.unread]
    details = to_json(documents, pack, ledger)
    return {
        "window": pack.window,
        "prompt_tokens": ledger.n_read,
        "documents": [
            {"path": document.path, "name": document.name, "mode": str(entry.mode), "tokens": entry.n_tokens}
            for document, entry in entries
            if entry.mode is not Mode.EXCLUDED
        ],
        "dropped": dropped,
        "free": pack.n_free,
        "refusal": details["refusal"],
        "ledger": details["ledger"],
        "manifest": details["manifest"],
    }


def refused(error: PackRefusedError, reading: Reading, output: Output) -> None:
    """Say with numbers why nothing could be packed."""
    output.event("pack", **pack_fields(error.documents, error.pack, error.ledger, reading))
