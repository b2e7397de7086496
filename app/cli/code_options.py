"""The options that concern a codebase: what is brought in, what comes first, whether secrets are in it."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from typing import Any, TypedDict

from app.cli.interrupt import Interrupt
from app.cli.output import Output
from ingest.model import Document, Kind

# Why text files of a codebase are left out by default, as the readers name it.
REASONS = ("generated", "image", "large", "lock", "minified", "vendored")
#: What the options are where a command does not offer them.
NO_CODE_OPTIONS: dict[str, Any] = {
    "include": [],
    "exclude": [],
    "bring_in": [],
    "allow": [],
    "recent": False,
}


class CodeChoices(TypedDict):
    """The fields of `ReadOptions` that are set here."""

    include: tuple[str, ...]
    exclude: tuple[str, ...]
    allow: frozenset[str]
    bring_in: tuple[str, ...]
    prefer_recent: bool


def add_code_options(parser: argparse.ArgumentParser) -> None:
    """Add what decides which files of a codebase are read, and in which order."""
    group = parser.add_argument_group("of codebases")
    group.add_argument("--include", action="append", default=[], metavar="GLOB", help="only these files")
    group.add_argument("--exclude", action="append", default=[], metavar="GLOB", help="not these files")
    group.add_argument(
        "--bring-in",
        action="append",
        default=[],
        metavar="GLOB",
        help="these files too, although they are left out by default",
    )
    group.add_argument(
        "--allow",
        action="append",
        default=[],
        choices=REASONS,
        help="all files that are left out by default for this reason",
    )
    group.add_argument("--recent", action="store_true", help="the files changed last rank first")


def code_choices(args: argparse.Namespace) -> CodeChoices:
    """Return what the user chose."""
    return CodeChoices(
        include=tuple(args.include),
        exclude=tuple(args.exclude),
        allow=frozenset(args.allow),
        bring_in=tuple(args.bring_in),
        prefer_recent=args.recent,
    )


def say_secrets(documents: Sequence[Document], output: Output, interrupt: Interrupt) -> None:
    """Name the lines of a codebase that look like secrets; a warning, never a reason to stop."""
    from ingest.code import find_secrets

    if not any(document.kind is Kind.CODE for document in documents):
        return
    n_found = 0
    for number, document in enumerate(documents, start=1):
        output.progress(f"Looking for secrets  {number:,} of {len(documents):,} files")
        for warning in find_secrets([document], interrupt.readers.is_set):
            n_found += 1
            line = warning.remark.line
            output.event("secret", document=document.name, path=document.path, line=line)
            output.say(f"⚠ {document.name}: {warning.remark.text}")
    found = f"Lines that look like secrets: {n_found:,}."
    output.say(found if n_found else "No line looks like a secret.")
