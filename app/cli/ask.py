"""`unabridged ask` and `unabridged pack`."""

from __future__ import annotations

import argparse
from pathlib import Path

from app import paths
from app.cli.interrupt import CANCELLED, Interrupt, interruptible
from app.cli.material import add_material, make_plan, pack_fields, prepare_model, read_material, refused
from app.cli.output import Output, answer_fields, answer_lines, progress_text, read_fields, read_text
from app.ledger import to_text
from app.planner import PackRefusedError, Plan
from app.workbench import Answer, Prepared, Workbench, open_store
from engine.events import ReadDone, ReadProgress, StopReason, StoreNotice
from ingest.model import Reading

_LABEL_NAMES = 3


def add_ask(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add `ask`."""
    parser = commands.add_parser("ask", help="read documents and answer questions about them")
    add_material(parser)
    parser.add_argument("-q", "--question", action="append", required=True, metavar="TEXT", help="ask this")
    add_store(parser)
    parser.set_defaults(run=run_ask)


def add_store(parser: argparse.ArgumentParser) -> None:
    """Add what chooses the store of read context."""
    parser.add_argument("--store", type=Path, metavar="DIR", help="keep what was read here")
    parser.add_argument("--no-store", action="store_true", help="keep nothing on disk")


def add_pack(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add `pack`."""
    parser = commands.add_parser("pack", help="show what fits the window, without loading the model")
    add_material(parser)
    parser.set_defaults(run=run_pack)


def run_pack(args: argparse.Namespace) -> int:
    """Print the ledger and the manifest."""
    output = Output(as_json=args.json)
    with interruptible() as interrupt:
        prepared = prepare_model(args, output)
        reading = read_material(args, output, interrupt)
        if interrupt.is_set():
            return CANCELLED
        try:
            plan = make_plan(prepared, reading, args)
        except PackRefusedError as error:
            refused(error, reading, output)
            output.say(to_text(error.documents, error.pack, error.ledger))
            raise
        output.event("pack", **pack_fields(plan.documents, plan.pack, plan.ledger, reading))
        output.say(to_text(plan.documents, plan.pack, plan.ledger))
        _say_left_out(reading, output)
    return 0


def _say_left_out(reading: Reading, output: Output) -> None:
    if not reading.unread:
        return
    output.say(f"\nleft out: {len(reading.unread):,} files")
    for unread in reading.unread:
        output.say(f"  {unread.path}: {unread.reason}")


def run_ask(args: argparse.Namespace) -> int:
    """Read the sources and answer each question in a conversation of its own."""
    output = Output(as_json=args.json)
    with interruptible() as interrupt:
        prepared = prepare_model(args, output)
        reading = read_material(args, output, interrupt)
        if interrupt.is_set():
            return CANCELLED
        try:
            plan = make_plan(prepared, reading, args)
        except PackRefusedError as error:
            refused(error, reading, output)
            raise
        show_plan(plan, reading, prepared, output)
        workbench = open_workbench(prepared, args, output)
        try:
            if not read_prefix(workbench, plan, label_of(plan), output, interrupt):
                return CANCELLED
            for number, question in enumerate(args.question):
                if not ask_one(workbench, question, f"q{number}", output, interrupt):
                    return CANCELLED
        finally:
            workbench.close()
    return 0


def show_plan(plan: Plan, reading: Reading, prepared: Prepared, output: Output) -> None:
    """Say what goes into the window."""
    output.event("pack", **pack_fields(plan.documents, plan.pack, plan.ledger, reading))
    output.say(f"{prepared.name} · window of {plan.pack.window:,} tokens")
    output.say(to_text(plan.documents, plan.pack, plan.ledger))
    output.say()


def open_workbench(prepared: Prepared, args: argparse.Namespace, output: Output) -> Workbench:
    """Load the model, with the store that the user chose."""
    store, notice = open_store(None if args.no_store else args.store or paths.store_dir())
    if notice is not None:
        output.warn(notice.text)
    output.progress(f"Loading  {prepared.name}")
    return Workbench(prepared, store=store, cache_dir=paths.cache_dir())


def label_of(plan: Plan) -> str:
    """Name a reading in the store after its first documents."""
    names = [document.name for document in plan.documents]
    more = len(names) - _LABEL_NAMES
    return ", ".join(names[:_LABEL_NAMES]) + (f" and {more:,} more" if more > 0 else "")


def read_prefix(workbench: Workbench, plan: Plan, label: str, output: Output, interrupt: Interrupt) -> bool:
    """Read the plan's prefix with progress; False if the user stopped it."""
    done: ReadDone | None = None
    for event in workbench.read(plan, interrupt.engine, label=label):
        match event:
            case ReadProgress():
                output.progress(progress_text(event))
            case StoreNotice():
                output.warn(event.text)
            case ReadDone():
                done = event
    assert done is not None
    output.event("read", **read_fields(done))
    output.say(read_text(done))
    if done.cancelled:
        output.warn("Stopped. What was read is kept: the same command goes on from there.")
    return not done.cancelled


def ask_one(
    workbench: Workbench, question: str, conversation_id: str, output: Output, interrupt: Interrupt
) -> bool:
    """Ask, stream the answer, show its evidence; False if the user stopped it."""
    output.say(f"\nQ  {question}\n")
    reason = StopReason.CANCELLED
    for event in workbench.ask(question, conversation_id, interrupt.engine):
        if isinstance(event, Answer):
            reason = event.done.reason
            output.event("answer", **answer_fields(question, event))
            output.say()
            for line in answer_lines(event, output.width):
                output.say(line)
        else:
            output.stream(event.text)
    return reason is not StopReason.CANCELLED
