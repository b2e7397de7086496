"""`unabridged summarize`: what was decided, by whom, what is open, with the messages that prove it.

JSON events, one a line: `period` when one begins, `read` as of `ask`, `period_done` with its items,
and last `summary`, which is what `-o out.json` holds.
"""

from __future__ import annotations

import argparse
import textwrap
from contextlib import closing
from dataclasses import asdict
from functools import partial

from app import paths
from app.bench import Bench, PreparedBench
from app.cli.ask import add_store, open_bench
from app.cli.codes import CANCELLED, FAILED
from app.cli.interrupt import Interrupt, interruptible
from app.cli.material import add_model, add_reading, label_of, prepare_model, read_material
from app.cli.output import Output, progress_text, read_fields
from app.cli.values import named_path
from app.cli.written import keep_originals, refuse_output, write_output
from app.summary.export import (
    ENDINGS,
    LEGEND,
    SIGNS,
    blocks,
    cited_text,
    export,
    item_text,
    title,
    under_title,
)
from app.summary.kept import KeptSummaries, weights_id
from app.summary.model import By, Item, Summary, item_to_json, to_json
from app.summary.periods import fitting, title_of
from app.summary.run import Order, PeriodDone, PeriodStarted, SectionGrew, SummaryEvent, summarise
from app.workbench import Prepared
from engine.events import ReadDone, ReadProgress, StoreNotice
from ingest.errors import UnsupportedSourceError
from ingest.model import Kind, Reading


def add_summarize(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add `summarize`."""
    parser = commands.add_parser("summarize", help="summarise chats and meetings, with the messages as proof")
    parser.add_argument(
        "paths", nargs="+", type=named_path, metavar="CHAT", help="chat exports and transcripts"
    )
    parser.add_argument(
        "--by",
        choices=[one.value for one in (By.DAY, By.WEEK, By.MONTH, By.TOPIC)],
        metavar="day|week|month|topic",
        help="a summary for each; as one where it fits the window, else by month",
    )
    parser.add_argument("--topic", default="", metavar="TEXT", help="also: who said what about this")
    parser.add_argument("-o", "--output", type=named_path, metavar="FILE", help=f"write {', '.join(ENDINGS)}")
    add_reading(parser)
    add_model(parser)
    add_store(parser)
    parser.set_defaults(run=run_summarize)


def run_summarize(args: argparse.Namespace) -> int:
    """Summarise; finished periods are kept, so that the same command goes on from there."""
    output = Output(as_json=args.json)
    if refusal := refuse_output(args.output, ENDINGS, args.paths, output):
        return refusal
    with interruptible() as interrupt:
        prepared = prepare_model(args, output)
        reading = read_material(args, output, interrupt)
        if interrupt.is_set():
            return CANCELLED
        keep_originals(args.output, reading)
        order = _order(args, prepared, reading)
        kept = None if args.no_store else KeptSummaries(paths.summaries_dir())
        with closing(open_bench(prepared, args, output)) as bench:
            summary = _run(bench, order, kept, output, interrupt)
    output.event("summary", **to_json(summary))
    _show(summary, output)
    if args.output and not write_output(args.output, partial(export, summary), output):
        return FAILED
    return CANCELLED if interrupt.is_set() else 0


def _order(args: argparse.Namespace, prepared: PreparedBench, reading: Reading) -> Order:
    """Say what is summarised. Raises IngestError where there is no chat."""
    chats = tuple(document for document in reading.documents if document.kind is Kind.CHAT)
    if not chats:
        raise UnsupportedSourceError(
            "There is no chat among these files. Say its format with --chat-format, or use `unabridged ask`."
        )
    by = By(args.by) if args.by else fitting(prepared.planner, chats, prepared.window.window)
    model_id = weights_id(prepared.path) if isinstance(prepared, Prepared) else prepared.name
    return Order(chats, by, args.topic.strip(), prepared.name, model_id, label_of(chats))


def _run(
    bench: Bench, order: Order, kept: KeptSummaries | None, output: Output, interrupt: Interrupt
) -> Summary:
    steps = summarise(bench, order, interrupt.engine, kept)
    while True:
        try:
            _follow(next(steps), output)
        except StopIteration as end:
            summary: Summary = end.value
            return summary


def _follow(event: SummaryEvent, output: Output) -> None:
    match event:
        case PeriodStarted():
            fields = {"index": event.index + 1, "periods": event.n_periods, "title": title_of(event.period)}
            figures = {"passes": event.n_passes, "tokens": event.n_tokens, "kept": event.is_kept}
            output.event("period", **fields, **figures, **asdict(event.period))
            what = "kept from before" if event.is_kept else f"{event.n_tokens:,} tokens to read"
            output.progress(f"{title_of(event.period)}  {event.period.n_messages:,} messages, {what}")
        case ReadProgress():
            output.progress(progress_text(event))
        case ReadDone():
            output.event("read", **read_fields(event))
        case StoreNotice():
            output.warn(event.text)
        case SectionGrew():
            output.progress(f"{title_of(event.period)}  writing: {event.section}")
        case PeriodDone():
            items = [item_to_json(item) for item in event.summary.items]
            output.event("period_done", index=event.index + 1, key=event.summary.period.key, items=items)


def _show(summary: Summary, output: Output) -> None:
    output.say(f"{title(summary)}\n{under_title(summary)}")
    for heading, items in blocks(summary):
        output.say(f"\n{heading}")
        for item in items:
            for line in _lines(item, output.width):
                output.say(line)
    output.say(f"\n{LEGEND}")
    if summary.coverage.n_read < summary.coverage.n_messages:
        output.warn("Stopped. Finished periods are kept: the same command goes on from there.")


def _lines(item: Item, width: int) -> list[str]:
    head = textwrap.wrap(
        f"{SIGNS[item.backing]} {item_text(item)}", width, initial_indent="  ", subsequent_indent="    "
    )
    for cited in item.cited[:2]:
        quote = textwrap.shorten(f"“{' '.join(cited.quote.split())}”", 72, placeholder=" …”")
        head.append(f"      {quote}")
        head.append(f"      {cited_text(cited)}")
    return head
