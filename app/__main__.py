"""The entry point: `unabridged` opens the window, its commands work without one."""

from __future__ import annotations

import argparse
import io
import logging
import os
import sys
from collections.abc import Sequence
from importlib.metadata import version
from pathlib import Path

from app.cli.codes import CANCELLED, FAILED


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line; returns 0 done, 1 failed, 2 wrong usage, 130 cancelled."""
    _fill_closed_streams()
    try:
        return _run(arguments)
    except KeyboardInterrupt:  # before a command takes Ctrl+C for itself: imports take a second
        return CANCELLED


def _run(arguments: Sequence[str] | None) -> int:
    arguments = sys.argv[1:] if arguments is None else arguments
    args = _parser(only_window=_opens_window(arguments)).parse_args(arguments)
    _print_any_letter()
    _log_to_stderr(verbose=args.verbose)
    from engine.errors import EngineError
    from ingest.errors import IngestError

    try:
        code: int = args.run(args)
    except (EngineError, IngestError) as error:
        print(f"unabridged: {error}", file=sys.stderr)
        return FAILED
    except BrokenPipeError:  # `unabridged ... | head`
        return FAILED
    except OSError as error:  # a full disk, a folder that is not the user's
        where = f" ({error.filename})" if error.filename else ""
        print(f"unabridged: {error.strerror or error}{where}.", file=sys.stderr)
        return FAILED
    return code


def _fill_closed_streams() -> None:
    """Give a process that was started with closed streams empty ones.

    Else the next file that is opened takes the number of one, and what a library writes to stderr goes there.
    """
    for number, name in enumerate(("stdin", "stdout", "stderr")):
        try:
            os.fstat(number)
        except OSError:
            os.open(os.devnull, os.O_RDWR)
        if getattr(sys, name) is None:
            setattr(sys, name, Path(os.devnull).open("r" if name == "stdin" else "w"))  # noqa: SIM115


def _print_any_letter() -> None:
    """Spell out what the terminal's encoding has no bytes for, in place of ending with an error."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def _log_to_stderr(*, verbose: bool) -> None:
    """Show library messages only when asked: some libraries log at a level of their own choosing."""
    handler = logging.StreamHandler()
    handler.setLevel(logging.DEBUG if verbose else logging.CRITICAL)
    logging.basicConfig(format="%(name)s: %(message)s", handlers=[handler])
    if verbose:
        logging.getLogger().setLevel(logging.DEBUG)


def _opens_window(arguments: Sequence[str]) -> bool:
    """Tell whether no command but the window's is named: the others' modules are slow to import."""
    named = [argument for argument in arguments if not argument.startswith("-")]
    return named[:1] in ([], ["open"]) and not {"-h", "--help"} & set(arguments)


def _parser(*, only_window: bool) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="unabridged",
        description="Ask the whole document, not snippets. Without a command, the window opens.",
    )
    parser.add_argument("--version", action="version", version=version("unabridged"))
    parser.add_argument(
        "--verbose", action="store_true", help="show llama.cpp's own messages; never document text"
    )
    parser.set_defaults(
        run=_open_window,
        open_window=_open_window,
        paths=[],
        model="",
        window=None,
        store=None,
        no_store=False,
    )
    commands = parser.add_subparsers(metavar="COMMAND")
    if not only_window:
        _add_commands(commands)
    from app.cli.values import named_path

    window = commands.add_parser("open", help="open the window on these files")
    window.add_argument("paths", nargs="*", type=named_path, metavar="PATH")
    window.add_argument("--model", metavar="ID|FILE", default="", help="another model than the last one")
    window.set_defaults(run=_open_window)
    return parser


def _add_commands(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    from app.cli.ask import add_ask, add_pack
    from app.cli.bench import add_bench
    from app.cli.cache import add_cache
    from app.cli.compare import add_compare
    from app.cli.demo import add_demo
    from app.cli.desktop import add_desktop
    from app.cli.doctor import add_doctor
    from app.cli.models import add_models
    from app.cli.review import add_review
    from app.cli.servers import add_servers
    from app.cli.summarize import add_summarize

    for add in (
        add_desktop,
        add_ask,
        add_pack,
        add_review,
        add_compare,
        add_summarize,
        add_demo,
        add_models,
        add_servers,
        add_cache,
        add_doctor,
        add_bench,
    ):
        add(commands)


def _open_window(args: argparse.Namespace) -> int:
    """Compose the window: the one place of `app` that knows `ui`."""
    from app import paths
    from ui.run import WindowUnavailableError, run_window

    store_dir = None if args.no_store else args.store or paths.store_dir()
    try:
        return run_window(args.paths, args.model, store_dir, args.window)
    except WindowUnavailableError as error:
        print(f"unabridged: {error}", file=sys.stderr)
        return FAILED


if __name__ == "__main__":
    sys.exit(main())
