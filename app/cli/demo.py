"""`unabridged demo`: the main job on a real contract, with how long each step takes."""

from __future__ import annotations

import argparse
import os
import sys
import time
from contextlib import closing

from app import paths
from app.cli.ask import add_store, ask_one, open_bench, read_prefix
from app.cli.chats import NO_CHAT_OPTIONS
from app.cli.code_options import NO_CODE_OPTIONS
from app.cli.codes import CANCELLED
from app.cli.interrupt import Interrupt, interruptible
from app.cli.material import add_model, label_of, make_plan, pack_fields, prepare_local, read_material
from app.cli.output import Output, duration
from app.first_run import SAMPLES_DIR as SAMPLES
from app.ledger import to_text
from engine.errors import EngineError

SAMPLE = "american-physicians-agency-agreement.pdf"
QUESTIONS = (
    "Which state's law governs this agreement?",
    "What is the purchase price of the expirations?",
    "What are the minimum limits of the errors and omissions insurance?",
)


def add_demo(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add `demo`."""
    parser = commands.add_parser("demo", help="read a sample contract, ask three questions, open the window")
    add_model(parser, servers=False)
    add_store(parser)
    parser.add_argument("--no-window", action="store_true", help="stay in the terminal")
    parser.set_defaults(
        run=run_demo,
        paths=[],
        pin=[],
        mode=[],
        **NO_CODE_OPTIONS,
        password=None,
        encoding=None,
        ocr=None,
        ocr_languages="eng",
        **NO_CHAT_OPTIONS,
    )


def run_demo(args: argparse.Namespace) -> int:
    """Do the whole job on the sample; then open the window on it where there is a display."""
    sample = SAMPLES / SAMPLE
    if not sample.is_file():
        raise EngineError(f"The sample contract is missing from {SAMPLES}: install Unabridged again.")
    args.paths = [sample]
    output = Output(as_json=args.json)
    with interruptible() as interrupt:
        code = _in_terminal(args, output, interrupt)
    if code or args.no_window or args.json:
        return code
    if not has_display():
        output.say("\nThere is no display here: `unabridged` opens the window where there is one.")
        return 0
    output.say("\nOpening the window on this contract.")
    code = args.open_window(args)
    assert isinstance(code, int)
    return code


def _in_terminal(args: argparse.Namespace, output: Output, interrupt: Interrupt) -> int:
    clock = _Clock(output)
    prepared = prepare_local(args, output)
    clock.step("Model found and its vocabulary checked")
    reading = read_material(args, output, interrupt)
    if interrupt.is_set():
        return CANCELLED
    plan = make_plan(prepared, reading, args)
    clock.step(f"{SAMPLE} opened and its tokens counted")
    with closing(open_bench(prepared, args, output)) as bench:
        clock.step("Model loaded")
        output.event("pack", **pack_fields(plan.documents, plan.pack, plan.ledger, reading))
        output.say()
        output.say(f"{prepared.name} · window of {plan.pack.window:,} tokens")
        output.say(to_text(plan.documents, plan.pack, plan.ledger))
        output.say()
        if not read_prefix(bench, plan, label_of(plan.documents), output, interrupt):
            return CANCELLED
        clock.step("Contract read: every question from now on reads only its own words")
        for number, question in enumerate(QUESTIONS):
            if not ask_one(bench, question, f"q{number}", output, interrupt):
                return CANCELLED
        clock.step("Three questions answered and checked")
    output.say()
    output.say(
        f"What was read is kept in {args.store or paths.store_dir()}: run this again to see it reused."
    )
    return 0


class _Clock:
    """Says how long each step took."""

    def __init__(self, output: Output) -> None:
        self._output = output
        self._since = time.monotonic()

    def step(self, text: str) -> None:
        now = time.monotonic()
        self._output.warn(f"[{duration(now - self._since):>6}]  {text}")
        self._since = now


def has_display() -> bool:
    """Tell whether a window can be shown here."""
    if sys.platform in ("win32", "darwin"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
