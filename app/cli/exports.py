"""The options of `ask` that write its answers to files."""

from __future__ import annotations

import argparse
from pathlib import Path

from app.bench import Answer
from app.cli.output import Output
from app.cli.values import named_path
from app.cli.written import keep_originals, refuse_output, say_written
from app.exports.annotated import cited_pdfs, refuse_original, write_annotated
from app.exports.conversation import Conversation, Exchange
from app.exports.errors import ExportError
from app.exports.write import SUFFIXES, write_conversation
from app.sweep_run import SweepAnswer
from ingest.model import Reading


def add_exports(parser: argparse.ArgumentParser) -> None:
    """Add `-o` and `--annotate`."""
    parser.add_argument(
        "-o",
        "--output",
        type=named_path,
        metavar="FILE",
        help="write questions, answers and citations to FILE.md, FILE.docx or FILE.json",
    )
    parser.add_argument(
        "--annotate",
        type=named_path,
        metavar="FILE.pdf",
        help="write a copy of the cited PDF with the clauses highlighted; of several, one copy each",
    )


def refuse_exports(args: argparse.Namespace, output: Output) -> int:
    """Say, before anything is opened, why the files could not be written; 0 where they can be.

    Raises:
        ExportError: there is no such folder, it is not the user's, or a file is one of the sources.
    """
    refusal = refuse_output(args.output, SUFFIXES, args.paths, output)
    return refusal or refuse_output(args.annotate, [".pdf"], args.paths, output)


def check_exports(args: argparse.Namespace, reading: Reading) -> None:
    """Raise ExportError before the long reading where a file would be written over one that was read."""
    keep_originals(args.output, reading)
    keep_originals(args.annotate, reading)
    sources = [document.path.lower() for document in reading.documents]
    if args.annotate is not None and not any(path.endswith(".pdf") for path in sources):
        raise ExportError("Only PDFs can be annotated, and none of the sources is one.")


def exchange_of(question: str, answer: Answer) -> Exchange:
    """Return an answer as the exports see it."""
    return Exchange(
        question, answer.done.text, answer.citations, answer.support, answer.coverage, answer.focus
    )


def exchange_of_sweep(answer: SweepAnswer) -> Exchange:
    """Return an answer put together from several passes as the exports see it."""
    merged = answer.merged
    return Exchange(answer.question, merged.text, merged.citations, answer.support, str(answer.coverage))


def write_exports(args: argparse.Namespace, conversation: Conversation, output: Output) -> None:
    """Write the files that were asked for. Raises IngestError, ExportError among them."""
    if not conversation.exchanges:
        return
    if args.output is not None:
        write_conversation(conversation, args.output)
        say_written(args.output, output)
    if args.annotate is None:
        return
    cited = cited_pdfs(conversation)
    if not cited:
        output.warn("No answer cites a PDF: no annotated copy was written.")
    for path in cited:
        target = args.annotate
        if len(cited) > 1:
            target = target.with_name(f"{target.stem} - {Path(path).stem}.pdf")
            refuse_original(target, conversation.documents)
        passwords = {path: args.password} if args.password else None
        n_placed = write_annotated(conversation, path, target, passwords)
        say_written(target, output, n_highlights=n_placed)
