"""`unabridged cache`: what was read and is kept on disk."""

from __future__ import annotations

import argparse
import time
from dataclasses import asdict

from app import paths
from app.cli.codes import FAILED
from app.cli.output import Output, table
from app.cli.values import gigabytes, named_path
from app.stored_context import wipe
from engine.store import DEFAULT_BUDGET_BYTES, Reading, Store


def add_cache(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add `cache list|trim|pin|unpin|wipe`."""
    parser = commands.add_parser("cache", help="list, trim, pin or wipe what was read and kept")
    actions = parser.add_subparsers(dest="action", required=True, metavar="ACTION")
    shared = argparse.ArgumentParser(add_help=False)
    shared.add_argument("--store", type=named_path, metavar="DIR", help="the store, if it is elsewhere")
    shared.add_argument("--json", action="store_true", help="one JSON object a line")
    actions.add_parser("list", parents=[shared], help="what is kept, last used first").set_defaults(
        run=run_list
    )
    trim = actions.add_parser("trim", parents=[shared], help="remove the least recently used")
    trim.add_argument(
        "--to",
        type=gigabytes,
        metavar="GB",
        default=DEFAULT_BUDGET_BYTES / 1e9,
        help="keep at most this much",
    )
    trim.set_defaults(run=run_trim)
    for name, text in (("pin", "never remove this"), ("unpin", "let this be removed again")):
        pin = actions.add_parser(name, parents=[shared], help=text)
        pin.add_argument("label", help="as `cache list` shows it")
        pin.set_defaults(run=run_pin, pinned=name == "pin")
    wipe = actions.add_parser(
        "wipe", parents=[shared], help="remove every byte, or what only one reading uses"
    )
    wipe.add_argument("label", nargs="?", help="as `cache list` shows it")
    wipe.set_defaults(run=run_wipe)


def _store(args: argparse.Namespace) -> Store:
    return Store(args.store or paths.store_dir())


def run_list(args: argparse.Namespace) -> int:
    """List readings with their tokens, bytes and pins."""
    output, store = Output(as_json=args.json), Store(args.store or paths.store_dir(), only_look=True)
    sizes = store.block_sizes()
    readings = store.readings()
    rows = [("used", "tokens", "size", "", "reading")]
    for reading in readings:
        n_bytes = sum(sizes.get(block, 0) for block in reading.file_ids)
        output.event("reading", **{**asdict(reading), "bytes": n_bytes})
        rows.append(_row(reading, n_bytes))
    output.event("store", folder=str(store.folder), bytes=store.n_bytes(), budget_bytes=store.budget_bytes)
    if readings:
        for line in table(rows, right=(1, 2)):
            output.say(line)
    output.say(
        f"{store.n_bytes() / 1e9:.2f} GB kept in {store.folder}, of at most {store.budget_bytes / 1e9:.0f} GB"
    )
    return 0


def _row(reading: Reading, n_bytes: int) -> tuple[str, str, str, str, str]:
    used = time.strftime("%Y-%m-%d %H:%M", time.localtime(reading.used_at))
    return (
        used,
        f"{reading.n_tokens:,}",
        f"{n_bytes / 1e6:,.0f} MB",
        "pinned" if reading.pinned else "",
        reading.label,
    )


def run_trim(args: argparse.Namespace) -> int:
    """Remove the least recently used blocks until the rest fits."""
    output = Output(as_json=args.json)
    freed = _store(args).trim(int(args.to * 1e9))
    output.event("trimmed", bytes=freed)
    output.say(f"{freed / 1e9:.2f} GB freed.")
    return 0


def run_pin(args: argparse.Namespace) -> int:
    """Pin or unpin one reading."""
    output = Output(as_json=args.json)
    if not _store(args).pin(args.label, args.pinned):
        return _unknown(args.label, output)
    output.event("pinned" if args.pinned else "unpinned", label=args.label)
    output.say(f"{args.label}: {'pinned' if args.pinned else 'no longer pinned'}.")
    return 0


def _unknown(label: str, output: Output) -> int:
    output.warn(
        f"unabridged: Nothing is kept under the name “{label}”: `unabridged cache list` shows the names."
    )
    return FAILED


def run_wipe(args: argparse.Namespace) -> int:
    """Remove everything, or one reading's own blocks."""
    output, store = Output(as_json=args.json), _store(args)
    if args.label is not None and all(one.label != args.label for one in store.readings()):
        return _unknown(args.label, output)
    freed = wipe(store.folder, args.label)
    output.event("wiped", bytes=freed)
    output.say(f"{freed / 1e9:.2f} GB removed.")
    return 0
