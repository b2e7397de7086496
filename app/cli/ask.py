"""`unabridged ask` and `unabridged pack`."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from contextlib import closing
from dataclasses import replace

from app import paths
from app.bench import Answer, Bench, PreparedBench
from app.cli.code_options import say_secrets
from app.cli.codes import CANCELLED
from app.cli.exports import add_exports, check_exports, exchange_of, refuse_exports, write_exports
from app.cli.interrupt import Interrupt, interruptible
from app.cli.material import (
    add_material,
    answering_of,
    label_of,
    make_plan,
    pack_fields,
    prepare_model,
    read_material,
    refused,
)
from app.cli.output import Output, answer_fields, answer_lines, show_reading
from app.cli.sweep import plan_sweep, run_sweep, sweep_hint
from app.cli.values import a_question, named_path, positive, seed, temperature
from app.evidence.focus import helps
from app.exports.conversation import Conversation, Exchange
from app.ledger import to_text
from app.packing import Pack
from app.planner import PackRefusedError, Plan
from app.server_bench import PreparedServer, ServerBench
from app.workbench import Prepared, Workbench
from engine.errors import ServerError
from engine.events import ReadDone, StopReason
from ingest.model import Reading


def add_ask(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add `ask`."""
    parser = commands.add_parser("ask", help="read documents and answer questions about them")
    add_material(parser)
    parser.add_argument(
        "-q", "--question", action="append", required=True, type=a_question, metavar="TEXT", help="ask this"
    )
    parser.add_argument(
        "--sweep", action="store_true", help="read everything in as many passes as it takes, ask in each"
    )
    parser.add_argument(
        "--focus",
        action=argparse.BooleanOptionalAction,
        help="repeat the passages that fit a question beside it; by default where it helps the model",
    )
    _add_answering(parser)
    add_exports(parser)
    add_store(parser)
    parser.set_defaults(run=run_ask)


def _add_answering(parser: argparse.ArgumentParser) -> None:
    group = parser.add_argument_group("answers")
    group.add_argument("--thinking", action="store_true", help="let a model think first that can")
    group.add_argument(
        "--max-tokens",
        type=positive,
        default=0,
        metavar="N",
        help="how long an answer may be, thinking apart",
    )
    group.add_argument(
        "--temperature", type=temperature, metavar="T", help="0 takes the likeliest word, as by default"
    )
    group.add_argument("--seed", type=seed, metavar="N", help="which words a temperature above 0 draws")


def add_store(parser: argparse.ArgumentParser) -> None:
    """Add what chooses the store of read context."""
    parser.add_argument("--store", type=named_path, metavar="DIR", help="keep what was read here")
    parser.add_argument("--no-store", action="store_true", help="keep nothing on disk")
    parser.add_argument(
        "--no-tune",
        action="store_true",
        help="do not try which settings are fastest before a model's first long reading",
    )


def add_pack(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add `pack`."""
    parser = commands.add_parser("pack", help="show what fits the window, without loading the model")
    add_material(parser)
    parser.add_argument(
        "--secrets", action="store_true", help="of a codebase, name the lines that look like secrets"
    )
    parser.set_defaults(run=run_pack)


def run_pack(args: argparse.Namespace) -> int:
    """Print the ledger and the manifest."""
    output = Output(as_json=args.json)
    with interruptible() as interrupt:
        prepared = prepare_model(args, output)
        _require_counts(prepared)
        reading = read_material(args, output, interrupt)
        if interrupt.is_set():
            return CANCELLED
        try:
            plan = make_plan(prepared, reading, args)
        except PackRefusedError as error:
            refused(error, reading, output)
            output.say(to_text(error.documents, error.pack, error.ledger))
            _say_hint(error.pack, output)
            raise
        if interrupt.is_set():
            return CANCELLED
        output.event("pack", **pack_fields(plan.documents, plan.pack, plan.ledger, reading))
        output.say(to_text(plan.documents, plan.pack, plan.ledger))
        _say_hint(plan.pack, output)
        _say_left_out(reading, output)
        if args.secrets:
            say_secrets(plan.documents, output, interrupt)
        return CANCELLED if interrupt.is_set() else 0


def _say_hint(pack: Pack, output: Output) -> None:
    if hint := sweep_hint(pack):
        output.say(f"\n{hint}")


def _require_counts(prepared: PreparedBench) -> None:
    """Show no ledger of estimates: every line of one is taken for a fact."""
    if isinstance(prepared, PreparedServer) and not prepared.planner.is_exact:
        prepared.link.close()
        raise ServerError(
            f"{prepared.server.host} does not count tokens, so there is nothing exact to show:"
            " give the same model's GGUF file with --model.",
            "count",
        )


def _say_left_out(reading: Reading, output: Output) -> None:
    if not reading.unread:
        return
    output.say(f"\nfiles left out: {len(reading.unread):,}")
    for unread in reading.unread:
        output.say(f"  {unread.path}: {unread.reason}")


def run_ask(args: argparse.Namespace) -> int:
    """Read the sources and answer each question in a conversation of its own."""
    output = Output(as_json=args.json)
    if refusal := refuse_exports(args, output):
        return refusal
    with interruptible() as interrupt:
        prepared = prepare_model(args, output)
        reading = read_material(args, output, interrupt)
        if interrupt.is_set():
            return CANCELLED
        check_exports(args, reading)
        answers: list[Exchange] = []
        if args.sweep:
            passes = plan_sweep(prepared, reading, args, output)
            if interrupt.is_set():
                return CANCELLED
            with closing(_open(prepared, args, output)) as bench:
                code = run_sweep(bench, passes, reading, args.question, output, interrupt, answers)
            title = label_of(passes.documents)
            write_exports(args, Conversation(title, prepared.name, tuple(answers)), output)
            return code
        try:
            with_focus = helps(prepared.name) if args.focus is None else args.focus
            plan = make_plan(prepared, reading, args, focus=with_focus, answering=answering_of(args))
        except PackRefusedError as error:
            refused(error, reading, output)
            if hint := sweep_hint(error.pack):
                output.warn(hint)
            raise
        if interrupt.is_set():
            return CANCELLED
        show_plan(plan, reading, prepared, output)
        with closing(_open(prepared, args, output)) as bench:
            code = _read_and_ask(
                bench, plan, args.question, output, interrupt, with_focus=with_focus, answers=answers
            )
        write_exports(args, Conversation(label_of(plan.documents), prepared.name, tuple(answers)), output)
        return code


def _open(prepared: PreparedBench, args: argparse.Namespace, output: Output) -> Bench:
    bench = open_bench(prepared, args, output)
    given = {name: getattr(args, name) for name in ("temperature", "seed")}
    bench.sampling = replace(bench.sampling, **{name: n for name, n in given.items() if n is not None})
    return bench


def _read_and_ask(
    bench: Bench,
    plan: Plan,
    questions: Sequence[str],
    output: Output,
    interrupt: Interrupt,
    *,
    with_focus: bool,
    answers: list[Exchange],
) -> int:
    if not read_prefix(bench, plan, label_of(plan.documents), output, interrupt):
        return CANCELLED
    for number, question in enumerate(questions):
        answer = ask_one(bench, question, f"q{number}", output, interrupt, with_focus=with_focus)
        if answer is None:
            return CANCELLED
        answers.append(exchange_of(question, answer))
    return 0


def show_plan(plan: Plan, reading: Reading, prepared: PreparedBench, output: Output) -> None:
    """Say what goes into the window."""
    output.event("pack", **pack_fields(plan.documents, plan.pack, plan.ledger, reading))
    output.say(f"{prepared.name} · window of {plan.pack.window:,} tokens")
    output.say(to_text(plan.documents, plan.pack, plan.ledger))
    if hint := sweep_hint(plan.pack):
        output.warn(hint)
    output.say()


def open_bench(prepared: PreparedBench, args: argparse.Namespace, output: Output) -> Bench:
    """Load the model, with the store that the user chose, or go to the server."""
    if isinstance(prepared, PreparedServer):
        return ServerBench(prepared)
    assert isinstance(prepared, Prepared)
    store_dir = None if args.no_store else args.store or paths.store_dir()
    output.progress(f"Loading  {prepared.name}")
    return Workbench(prepared, store_dir=store_dir, cache_dir=paths.cache_dir(), tune=not args.no_tune)


def read_prefix(bench: Bench, plan: Plan, label: str, output: Output, interrupt: Interrupt) -> bool:
    """Read the plan's prefix with progress; False if the user stopped it."""
    done: ReadDone | None = None
    for event in bench.read(plan, interrupt.engine, label=label):
        show_reading(event, output)
        if isinstance(event, ReadDone):
            done = event
    return done is not None and not done.cancelled


def ask_one(
    bench: Bench,
    question: str,
    conversation_id: str,
    output: Output,
    interrupt: Interrupt,
    *,
    with_focus: bool = False,
) -> Answer | None:
    """Ask, stream the answer, show its evidence; None if the user stopped it."""
    output.say(f"\nQ  {question}\n")
    answer: Answer | None = None
    for event in bench.ask(question, conversation_id, interrupt.engine, with_focus=with_focus):
        if isinstance(event, Answer):
            answer = event
            output.event("answer", **answer_fields(question, event))
            output.say()
            for line in answer_lines(event, output.width):
                output.say(line)
        else:
            output.stream(event.text)
    return answer if answer and answer.done.reason is not StopReason.CANCELLED else None
