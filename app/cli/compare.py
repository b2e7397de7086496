"""`unabridged compare`: what changed between two versions of a contract; no model is needed."""

from __future__ import annotations

import argparse
import textwrap
from functools import partial

from app.cli.codes import CANCELLED, FAILED, WRONG_USAGE
from app.cli.interrupt import interruptible
from app.cli.material import add_reading, read_material
from app.cli.output import Output
from app.cli.values import named_path
from app.cli.written import keep_originals, refuse_output, write_output
from app.review.export_versions import ENDINGS, SIGNS, export_versions, place_of, summary
from app.review.versions import Change, Comparison, compare_tracked, compare_versions, fields_of, inline
from ingest.model import Kind

_AROUND = 6


def add_compare(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add `compare`."""
    parser = commands.add_parser("compare", help="compare two versions of a contract clause by clause")
    parser.add_argument("old", type=named_path, metavar="OLD", help="the earlier version")
    parser.add_argument(
        "new",
        type=named_path,
        nargs="?",
        metavar="NEW",
        help="the later one; left out, OLD's tracked changes",
    )
    parser.add_argument("-o", "--output", type=named_path, metavar="FILE", help=f"write {', '.join(ENDINGS)}")
    parser.add_argument("--json", action="store_true", help="one JSON object a line")
    add_reading(parser)
    parser.set_defaults(run=run_compare)


def run_compare(args: argparse.Namespace) -> int:
    """Compare, print the changes that matter most first, and write the file that was asked for."""
    output = Output(as_json=args.json)
    args.paths = [args.old, args.new] if args.new else [args.old]
    if refusal := refuse_output(args.output, ENDINGS, args.paths, output):
        return refusal
    with interruptible() as interrupt:
        reading = read_material(args, output, interrupt)
        if interrupt.is_set():
            return CANCELLED
    keep_originals(args.output, reading)
    documents = reading.documents
    if args.new == args.old:
        documents *= 2  # read once
    if len(documents) < len(args.paths):
        output.warn("unabridged: nothing is compared, because a version could not be read.")
        return FAILED
    if len(documents) > len(args.paths):
        output.warn("unabridged: each version has to be one document: name two files, no folders.")
        return WRONG_USAGE
    if not args.new and documents[0].kind is not Kind.OFFICE:
        output.warn(f"unabridged: {args.old.name} holds no tracked changes: name the later version as well.")
        return WRONG_USAGE
    result = compare_versions(*documents) if args.new else compare_tracked(documents[0])
    _show(result, output)
    if args.output and not write_output(args.output, partial(export_versions, result), output):
        return FAILED
    return 0


def _show(result: Comparison, output: Output) -> None:
    output.event(
        "compare",
        old=result.old_name,
        new=result.new_name,
        changes=len(result.changes),
        unchanged=result.n_unchanged,
    )
    output.say(f"{result.old_name} → {result.new_name}\n{summary(result)}")
    for change in result.changes:
        output.event("change", **fields_of(change))
        output.say(f"\n{_head(change)}")
        for line in textwrap.wrap(
            _in_words(change), output.width, initial_indent="  ", subsequent_indent="  "
        ):
            output.say(line)


def _head(change: Change) -> str:
    clauses = [clause for clause in (change.old, change.new) if clause]
    sections = " → ".join(dict.fromkeys(f"§ {clause.number}" for clause in clauses if clause.number))
    places = " → ".join(dict.fromkeys(place_of(clause) for clause in clauses))
    meaning = ", ".join(change.meaning)
    parts = [f"{SIGNS[change.kind]} {change.kind.value}", meaning, sections, places, change.tracking.value]
    return " · ".join(part for part in parts if part)


def _in_words(change: Change) -> str:
    """Return a change in one text, `[-old-] [+new+]`, with what is the same cut to a few words."""
    parts = []
    runs = [(kind, words) for kind, words in inline(change) if words]
    for number, (kind, text) in enumerate(runs):
        if kind == "same":
            words = text.split()
            if len(words) > 2 * _AROUND:
                start = [] if number == 0 else words[:_AROUND]
                end = [] if number == len(runs) - 1 else words[-_AROUND:]
                text = " ".join([*start, "…", *end])
            parts.append(text)
        else:
            sign = "-" if kind == "old" else "+"
            parts.append(f"[{sign}{text.strip()}{sign}]")
    return " ".join(parts)
