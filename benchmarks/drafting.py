"""Prompt lookup: what is gained by drafting an answer's next tokens from the document.

    uv run python -m benchmarks.drafting --model FILE.gguf [--generated 96] [--drafts 0,3,7]

Reads the sample contract, asks for quotations, and generates each answer greedily: token by token (draft 0),
and with up to N drafted tokens, those that follow the latest place in the context where the last three tokens
stand as well. A refused draft costs its share of a wider batch. Prints tokens per second after the first
token, tokens per `llama_decode` call, and for how many questions the tokens are those of draft 0.

Only for models that rewind anywhere: a hybrid would have to put its state back after each refused draft.
"""

from __future__ import annotations

import argparse
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from app.cli.demo import SAMPLE, SAMPLES
from app.planner import Choices
from app.workbench import prepare
from engine.cancel import CancelFlag
from engine.llama import IntArray, Model
from engine.session import Session
from engine.slots import Slot
from ingest.options import ReadOptions
from ingest.read import read_source

QUESTIONS = (
    "Quote the clause on the governing law word for word.",
    "Quote the definition of every term that is defined in this agreement.",
    "Quote what the agreement says about errors and omissions insurance, word for word.",
    "Which obligations does the agent have? Quote each of them.",
    "Who are the parties to this agreement, and what are their addresses?",
    "Summarise in two sentences how this agreement may be terminated.",
)
_N_GRAM = 3


@dataclass(slots=True)
class Run:
    """One answer: its tokens, the seconds after the first of them, and the calls they took."""

    token_ids: list[int]
    seconds: float
    n_calls: int


def lookup(context: IntArray, n_most: int) -> IntArray:
    """Return what followed the latest earlier place of the context's last tokens, at most `n_most` tokens."""
    if n_most == 0 or len(context) <= _N_GRAM:
        return context[:0]
    ending = context[-_N_GRAM:]
    windows = np.lib.stride_tricks.sliding_window_view(context[:-1], _N_GRAM)
    places = np.flatnonzero((windows == ending).all(axis=1))
    if not len(places):
        return context[:0]
    start = int(places[-1]) + _N_GRAM
    return context[start : start + n_most]


def generate(slot: Slot, question: IntArray, n_generated: int, n_draft: int) -> Run:
    """Answer greedily in a fork of the prefix, verifying drafts of up to `n_draft` tokens."""
    context, n_batch = slot.context, slot.context.settings.n_batch
    for start in range(0, len(question), n_batch):
        part = question[start : start + n_batch]
        slot.evaluate(part, want_logits=start + n_batch >= len(question))
    said = [int(context.view_logits(len(part) - 1).argmax())]
    began, n_calls = time.perf_counter(), 0
    while len(said) < n_generated and not context.model.is_end(said[-1]):
        seen = np.concatenate([slot.tokens, np.asarray([said[-1]], np.int32)])
        draft = lookup(seen, min(n_draft, context.n_outputs - 1))
        batch = np.concatenate([seen[-1:], draft])
        n_before = len(slot)
        context.decode(
            batch,
            np.arange(n_before, n_before + len(batch), dtype=np.int32),
            np.full(len(batch), slot.sequence, np.int32),
            np.ones(len(batch), np.bool_),
        )
        n_calls += 1
        accepted = 0
        for row in range(len(batch)):
            said.append(int(context.view_logits(row).argmax()))
            accepted = row + 1
            if row == len(draft) or said[-1] != draft[row] or context.model.is_end(said[-1]):
                break
        slot.extend(batch)
        slot.rewind(n_before + accepted)
    return Run(said[:n_generated], time.perf_counter() - began, n_calls)


def compare(path: Path, n_generated: int, drafts: tuple[int, ...]) -> None:
    """Print one line for each question and draft length, then the sums."""
    (document,) = read_source(SAMPLES / SAMPLE, ReadOptions()).documents
    with tempfile.TemporaryDirectory() as folder:
        prepared = prepare(path, path.stem, window=8192, cache_dir=Path(folder))
        plan = prepared.planner.plan((document,), Choices(), 8192)
        model = Model(path)
        session = Session(model, prepared.settings)
        *_, done = session.read(plan.prefix.token_ids, plan.prefix.document_ends, CancelFlag())
        print(done, flush=True)
        totals = {n_draft: [0, 0.0, 0] for n_draft in drafts}
        n_same = dict.fromkeys(drafts, 0)
        for question, ids in _questions(prepared.planner, plan):
            plain: list[int] = []
            for n_draft in drafts:
                slot = session._prefix.fork(2)
                run = generate(slot, ids, n_generated, n_draft)
                slot.clear()
                plain = plain or run.token_ids
                n_same[n_draft] += run.token_ids == plain
                totals[n_draft][0] += len(run.token_ids) - 1
                totals[n_draft][1] += run.seconds
                totals[n_draft][2] += run.n_calls
                print(
                    f"{n_draft}  {_figures(len(run.token_ids) - 1, run.seconds, run.n_calls)}  {question}",
                    flush=True,
                )
        for n_draft, (n_tokens, seconds, n_calls) in totals.items():
            same = f"same {n_same[n_draft]}/{len(QUESTIONS)}"
            print(f"draft {n_draft}: {_figures(n_tokens, seconds, n_calls)}  {same}")
        session.close()
        model.close()


def _questions(planner: object, plan: object) -> Iterator[tuple[str, IntArray]]:
    for question in QUESTIONS:
        yield question, np.asarray(planner.question_tokens(plan, [], question), np.int32)  # type: ignore[attr-defined]


def _figures(n_tokens: float, seconds: float, n_calls: float) -> str:
    return (
        f"{n_tokens / seconds if seconds else 0:5.1f} tokens/s, {n_tokens / max(1, n_calls):.2f} tokens/call"
    )


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--model", type=Path, required=True)
    parser.add_argument("--generated", type=int, default=96)
    parser.add_argument("--drafts", default="0,3,7")
    args = parser.parse_args()
    compare(args.model, args.generated, tuple(int(n) for n in args.drafts.split(",")))


if __name__ == "__main__":
    main()
