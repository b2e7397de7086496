"""`unabridged ask --sweep`: material larger than the window, read in several passes."""

from __future__ import annotations

import argparse
import math
import textwrap
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from app.bench import Bench, PreparedBench
from app.cli.codes import CANCELLED
from app.cli.exports import exchange_of_sweep
from app.cli.interrupt import Interrupt
from app.cli.material import answering_of, choices_of, label_of, pack_fields
from app.cli.output import Output, evidence_lines, show_reading
from app.evidence import is_not_found
from app.exports.conversation import Exchange
from app.packing import Pack, Reason
from app.planner import Choices
from app.sweep import MIN_ROOM, Part, Pass
from app.sweep_run import PassAnswered, PassStarted, SweepAnswer, plan_passes, sweep, swept
from engine.events import ReadDone, ReadProgress, StoreNotice, TuningProgress
from ingest.model import Document, Reading


@dataclass(frozen=True, slots=True)
class SweepPlan:
    """What a sweep is going to read: `documents` without those left out, and the passes over them."""

    documents: tuple[Document, ...]
    passes: tuple[Pass, ...]
    choices: Choices
    window: int


def plan_sweep(
    prepared: PreparedBench, reading: Reading, args: argparse.Namespace, output: Output
) -> SweepPlan:
    """Share the documents out to passes, and say to how many."""
    window = prepared.window.window
    choices = answering_of(args).applied_to(choices_of(reading.documents, args.pin, args.mode), window)
    documents = tuple(swept(reading.documents, choices))
    passes = plan_passes(prepared.planner, reading.documents, choices, window)
    output.say(
        f"{prepared.name} · window of {window:,} tokens · {len(documents):,} documents, "
        f"{sum(one.n_tokens for one in passes):,} tokens in {_n(len(passes), 'pass')}"
    )
    return SweepPlan(documents, passes, choices, window)


def run_sweep(
    bench: Bench,
    plan: SweepPlan,
    reading: Reading,
    questions: Sequence[str],
    output: Output,
    interrupt: Interrupt,
    answers: list[Exchange],
) -> int:
    """Read every pass, ask every question in it, show one answer per question, and add it to `answers`."""
    events = sweep(
        bench,
        plan.passes,
        questions,
        plan.choices,
        plan.window,
        interrupt.engine,
        documents=plan.documents,
        label=label_of(plan.documents),
    )
    for event in events:
        match event:
            case PassStarted():
                _show_pass(event, reading, output)
            case ReadProgress() | StoreNotice() | TuningProgress() | ReadDone():
                show_reading(event, output)
            case PassAnswered():
                output.say(_partial_line(event, output.width))
            case SweepAnswer():
                answers.append(exchange_of_sweep(event))
                output.event("answer", **sweep_fields(event))
                output.say(f"\nQ  {event.question}\n")
                for line in _answer_lines(event, output.width):
                    output.say(line)
    return CANCELLED if interrupt.is_set() else 0


def sweep_hint(pack: Pack) -> str:
    """Say how a sweep reads what this pack left out; empty where nothing was lowered for want of room."""
    lowered = [e for e in pack.entries if e.reason in (Reason.NO_ROOM, Reason.TOO_LARGE)]
    n_room = pack.window - pack.reserves.total
    if (not lowered and pack.refusal is None) or n_room < MIN_ROOM:
        return ""
    n_passes = max(2, math.ceil(sum(entry.n_full for entry in pack.entries) / n_room))
    what = f"{_n(len(lowered), 'document')} not read in full" if lowered else "The documents do not fit"
    return f"{what}: `ask --sweep` reads everything, in about {n_passes:,} passes of this window."


def sweep_fields(answer: SweepAnswer) -> dict[str, Any]:
    """Return the fields of a sweep's `answer` event: as of any answer, with `passes` and what found it."""
    read = answer.coverage
    return {
        "question": answer.question,
        "text": answer.merged.text,
        "citations": [citation.to_json() for citation in answer.merged.citations],
        "support": answer.support.value,
        "coverage": str(read),
        "passes": read.n_passes,
        "passes_planned": answer.n_passes,
        "found_in": [index + 1 for index in answer.merged.pass_indexes],
        "parts": [_part_fields(part, answer.merged.text) for part in answer.merged.parts],
        "documents_read": read.n_documents_read,
        "documents": read.n_documents,
        "pages_read": read.n_pages_read,
        "pages": read.n_pages,
        "stopped": [part.done.reason.value for part in answer.parts],
        "tokens_reused": answer.n_reused,
        "tokens_evaluated": answer.n_evaluated,
        "tokens_generated": answer.n_generated,
    }


def _part_fields(part: Part, text: str) -> dict[str, Any]:
    return {
        "text": text[part.start : part.end],
        "passes": [index + 1 for index in part.pass_indexes],
        "support": part.support.value,
    }


def _show_pass(event: PassStarted, reading: Reading, output: Output) -> None:
    plan = event.plan
    fields = pack_fields(plan.documents, plan.pack, plan.ledger, reading)
    output.event("pack", sweep_pass=event.index + 1, sweep_passes=event.n_passes, **fields)
    output.say(
        f"\nPass {event.index + 1:,} of {event.n_passes:,} · {_n(len(plan.documents), 'document')}, "
        f"{plan.ledger.n_read:,} tokens: {label_of(plan.documents)}"
    )


def _partial_line(event: PassAnswered, width: int) -> str:
    text = event.answer.done.text
    said = "not in this pass" if is_not_found(text) else " ".join(text.split())
    return textwrap.shorten(f"  Q{event.question + 1}  {said}", width, placeholder=" ...")


def _answer_lines(answer: SweepAnswer, width: int) -> list[str]:
    """Lay out each part of the answer with the evidence that it rests on, then what was read."""
    text = answer.merged.text
    lines: list[str] = []
    for part in answer.merged.parts:
        lines += [text[part.start : part.end], ""]
        lines += evidence_lines(part.citations, part.support, f"From {_passes(part.pass_indexes)}.", width)
        lines.append("")
    if answer.merged.parts:
        lines.append(f"  {answer.coverage}")
    else:
        lines += [text, "", *evidence_lines((), answer.support, str(answer.coverage), width)]
    if answer.is_cut:
        lines.append("  The answer of at least one pass was ended before its end.")
    return lines


def _passes(indexes: Sequence[int]) -> str:
    """Name passes: "pass 2", "passes 1, 3"."""
    return f"pass{'es' if len(indexes) > 1 else ''} {', '.join(str(index + 1) for index in indexes)}"


def _n(count: int, noun: str) -> str:
    plural = f"{noun}es" if noun.endswith("s") else f"{noun}s"
    return f"1 {noun}" if count == 1 else f"{count:,} {plural}"
