"""How good is a contract review? The 41 questions of CUAD on its contracts, against the lawyers' labels.

    python -m benchmarks.review_quality ask CUAD_DIR OUT.jsonl [--model FILE] [--seconds 1500]
    python -m benchmarks.review_quality score CUAD_DIR OUT.jsonl
    python -m benchmarks.review_quality near CUAD_DIR

`ask` asks every question in each way (`benchmarks.review_ask`): held by a grammar, plainly, beside focus
passages, again in other words, for its proof, and how likely a yes is. It takes all contracts, the smallest
first and those larger than the window in passes, and goes on where it was stopped. `score` judges these
answers as a review would and prints Markdown tables; it takes seconds. `near` needs no model: it tells how
well the passages that are looked up do alone.
"""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import Any

from app import paths
from app.evidence import EvidenceIndex
from app.evidence.model import Span
from app.evidence.quotes import check_quotation
from app.planner import Choices
from app.review.alone import sure
from app.review.asks import TOO_CLOSE, AskSettings, close_passages, closeness, nearest
from app.review.judge import judge, together, with_facts
from app.review.library import find
from app.review.model import Cell, State, Subject, subjects_of
from app.review.pack import PackQuestion
from app.review.signs import passages_with_signs
from app.sweep_run import plan_passes
from app.workbench import prepare
from benchmarks.review_ask import (
    ASKS,
    FIRST_ASKS,
    Answers,
    Kept,
    contracts,
    kept_in,
    read_document,
    run_ask,
    said_of,
)
from engine.installed import find_model
from ingest.model import Document

_HEAD = (
    "first ask",
    "found, right",
    "found, wrong",
    "absent, right",
    "absent, wrong",
    "needs eyes (there / not)",
    "right where decided",
    "decided",
    "span F1",
    "Jaccard",
    "quotations verified",
)


def slug(category: str) -> str:
    """Return a CUAD category's id in the pack."""
    return re.sub(r"[^a-z0-9]+", "-", category.lower()).strip("-")


# --- scoring ----------------------------------------------------------------------------------------


def words(text: str) -> set[str]:
    return set(re.findall(r"\w+", text.casefold()))


def span_scores(quotation: str, spans: Sequence[str]) -> tuple[float, float]:
    """Return the best token Jaccard and F1 of a quotation against any one span, or all of them."""
    said, best = words(quotation), (0.0, 0.0)
    for truth in (*map(words, spans), words(" ".join(spans))):
        both = len(said & truth)
        if both:
            best = max(best, (both / len(said | truth), 2 * both / (len(said) + len(truth))))
    return best


@cache
def passes_over(cuad: Path, contract: str, model: str, window: int, n_passes: int) -> tuple[Document, ...]:
    """Return a contract as it was read: whole, or cut for a window as the model's vocabulary counts."""
    document = read_document(cuad, contract)
    if n_passes == 1:
        return (document,)
    found = find_model(model, paths.models_dir())
    planner = prepare(found.path, found.name, window=window, cache_dir=paths.cache_dir()).planner
    passes = plan_passes(planner, (document,), Choices(project_map=False), window)
    return tuple(part for one in passes for part in one.documents)


def cells_of(
    kept: Kept, variant: str, passes: Sequence[Document], whole: Document
) -> Iterator[tuple[PackQuestion, Cell]]:
    """Yield the cells as a review with these settings would give them, from the answers that were noted."""
    (subject,) = subjects_of((whole,), find("cuad"))
    indexes = [EvidenceIndex((document,)) for document in passes]
    for question in find("cuad").questions:
        parts = [
            _cell(answers, variant, question, subject, index)
            for answers, index in zip(kept.passes, indexes, strict=True)
        ]
        yield question, parts[0] if len(parts) == 1 else together(parts)


def _cell(
    asks: dict[str, Answers], variant: str, question: PackQuestion, subject: Subject, index: EvidenceIndex
) -> Cell:
    settings = AskSettings()
    near = nearest(index, question, settings, settings.n_near)
    proof = asks.get("proof", {}).get(question.id)
    number = proof["done"]["text"].strip() if proof else ""
    close = close_passages(index, question, near, settings)
    weights = asks.get("alone", {}).get(question.id)
    return judge(
        question,
        subject,
        with_facts(said_of(asks[variant][question.id]), question, index),
        near=near,
        second=said_of(asks["again"][question.id]),
        n_pages_read=subject.n_pages,
        close=close,
        clauses=sure(close, weights) if weights else None,
        chosen=int(number) if number.isdecimal() and int(number) <= len(near) else None,
    )


def run_score(args: argparse.Namespace) -> None:
    labelled, n_questions = {one["pdf"]: one for one in contracts(args.cuad)}, len(find("cuad").questions)
    seen = halves(contracts(args.cuad)).get(args.half, contracts(args.cuad))
    names = {one["pdf"] for one in seen}
    everything = [one for one in kept_in(args.out).values() if one.contract in names]
    for model in dict.fromkeys(kept.model for kept in everything):
        of_model = [kept for kept in everything if kept.model == model and kept.has("again")]
        print(f"\n## {model}, {len(of_model)} contracts, {n_questions * len(of_model)} cells\n")
        print("| " + " | ".join(_HEAD) + " |")
        print("|---" * len(_HEAD) + "|")
        for variant in FIRST_ASKS:
            if asked := [kept for kept in of_model if kept.has(variant)]:
                print(score_line(f"{variant} ({len(asked)})", reviewed(args, asked, variant), labelled))
        if args.categories:
            print_categories(reviewed(args, of_model, args.categories), labelled)
        print_seconds(of_model)


Reviewed = list[tuple[Kept, Document, list[tuple[PackQuestion, Cell]]]]


def reviewed(args: argparse.Namespace, asked: Sequence[Kept], variant: str) -> Reviewed:
    """Return each contract with its cells."""
    found: Reviewed = []
    for kept in asked:
        whole = read_document(args.cuad, kept.contract)
        passes = passes_over(args.cuad, kept.contract, args.model, kept.window, len(kept.passes))
        found.append((kept, whole, list(cells_of(kept, variant, passes, whole))))
    return found


def score_line(name: str, rows: Reviewed, labelled: dict[str, Any]) -> str:
    counts: dict[tuple[State, bool], int] = {}
    f1, jaccard, verified, n_quoted = [], [], 0, 0
    for kept, document, cells in rows:
        truth = {slug(k): v["spans"] for k, v in labelled[kept.contract]["answers"].items()}
        index = EvidenceIndex((document,))
        for question, cell in cells:
            is_there = question.id in truth
            counts[cell.state, is_there] = counts.get((cell.state, is_there), 0) + 1
            if cell.state is State.FOUND:
                n_quoted += 1
                verified += check_quotation(index, cell.quotation, _span(cell), []).status.value == "verified"
                if is_there:
                    scores = span_scores(cell.quotation, truth[question.id])
                    jaccard.append(scores[0])
                    f1.append(scores[1])
    n = counts.get
    found = n((State.FOUND, True), 0), n((State.FOUND, False), 0)
    absent = n((State.ABSENT, False), 0), n((State.ABSENT, True), 0)
    eyes = n((State.UNSURE, True), 0), n((State.UNSURE, False), 0)
    n_decided = sum(found + absent)
    right = (found[0] + absent[0]) / n_decided if n_decided else 0.0
    figures = [
        *(*found, *absent, f"{eyes[0]} / {eyes[1]}"),
        f"{right:.0%}",
        f"{n_decided / (n_decided + sum(eyes)):.0%}",
        *(f"{_mean(f1):.2f}", f"{_mean(jaccard):.2f}", f"{verified}/{n_quoted}"),
    ]
    return f"| {name} | " + " | ".join(map(str, figures)) + " |"


def print_categories(rows: Reviewed, labelled: dict[str, Any]) -> None:
    """Print presence per category: right and wrong among the decided, and how many need eyes."""
    table: dict[str, list[int]] = {}
    for kept, _, cells in rows:
        truth = {slug(k) for k in labelled[kept.contract]["answers"]}
        for question, cell in cells:
            line = table.setdefault(question.id, [0, 0, 0, 0])
            line[0] += question.id in truth
            if cell.state is State.UNSURE:
                line[3] += 1
            else:
                line[1 if (cell.state is State.FOUND) == (question.id in truth) else 2] += 1
    print("\n| category | labelled | right | wrong | needs eyes |\n|---|---|---|---|---|")
    for name, line in table.items():
        print(f"| {name} | " + " | ".join(map(str, line)) + " |")


def print_seconds(of_model: Sequence[Kept]) -> None:
    """Print what each way of asking took, by contract."""
    print("\n| contract | tokens | passes | " + " | ".join(ASKS) + " |")
    print("|---" * (3 + len(ASKS)) + "|")
    for kept in of_model:
        times = [sum(one.get(ask, 0.0) for one in kept.seconds) for ask in ASKS]
        cells = " | ".join(f"{seconds:.0f} s" if seconds else "" for seconds in times)
        print(f"| {kept.contract[:24]} | {sum(kept.n_tokens):,} | {len(kept.passes)} | {cells} |")


def run_near(args: argparse.Namespace) -> None:
    """Print how well the nearest passages alone tell where a clause is and whether there is one."""
    there: list[float] = []
    missing: list[float] = []
    best_of: dict[int, list[float]] = {1: [], 2: [], 3: []}
    wanted = contracts(args.cuad)[: args.limit]
    for contract in wanted:
        index = EvidenceIndex((read_document(args.cuad, contract["pdf"]),))
        truth = {slug(k): v["spans"] for k, v in contract["answers"].items()}
        for question in find("cuad").questions:
            near = nearest(index, question, AskSettings(), max(best_of))
            value = closeness(index, question, near[: AskSettings().n_near])
            (there if question.id in truth else missing).append(value)
            if question.id in truth:
                scores = [span_scores(p.citation.quote, truth[question.id])[1] for p in near]
                for n, found in best_of.items():
                    found.append(max(scores[:n], default=0.0))
    pairs = ((a > b) + 0.5 * (a == b) for a in there for b in missing)
    n_pairs = len(there) * len(missing)
    print(f"{len(wanted)} contracts, {len(there)} clauses labelled, {len(missing)} not there")
    for n, found in best_of.items():
        print(f"clause among the {n} nearest (F1 > 0.5): {sum(v > 0.5 for v in found) / len(found):.0%}")
    print(f"closeness tells presence: AUC {sum(pairs) / n_pairs:.2f}")
    print_signs(args, wanted)
    for limit in (0.1, TOO_CLOSE, 0.2, 0.25, 0.3):
        kept = sum(v >= limit for v in there) / len(there)
        held = sum(v >= limit for v in missing) / len(missing)
        print(f"closeness >= {limit}: {kept:.0%} of those there, {held:.0%} of those not there")


def halves(labelled: Sequence[dict[str, Any]]) -> dict[str, Sequence[dict[str, Any]]]:
    """Return the contracts that signs and their width were chosen by, and those that had no say."""
    return {"chosen by": labelled[0::2], "the rest": labelled[1::2]}


def print_signs(args: argparse.Namespace, wanted: Sequence[dict[str, Any]]) -> None:
    """Print how well signs tell presence: every other contract chose their width, the rest did not."""
    for name, half in halves(wanted).items():
        counts = {True: [0, 0, 0], False: [0, 0, 0]}
        for contract in half:
            index = EvidenceIndex((read_document(args.cuad, contract["pdf"]),))
            truth = {slug(k): v["spans"] for k, v in contract["answers"].items()}
            for question in (q for q in find("cuad").questions if q.signs):
                near = nearest(index, question, AskSettings(), AskSettings().n_near)
                bearing = passages_with_signs(index, question)
                row = counts[question.id in truth]
                row[0] += 1
                row[1] += bool(bearing)
                row[2] += closeness(index, question, near) >= TOO_CLOSE
        for is_there, (n, n_signs, n_close) in counts.items():
            what = "there" if is_there else "not there"
            if n:
                shares = f"sign {n_signs / n:.0%}, close {n_close / n:.0%}"
                print(f"{name}, {n} yes-or-no clauses {what}: {shares}")


def _span(cell: Cell) -> Any:

    return Span(0, len(cell.answer))


def _mean(values: Sequence[float]) -> float:
    return sum(values) / len(values) if values else 0.0


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    commands = parser.add_subparsers(required=True)
    ask = commands.add_parser("ask")
    ask.add_argument("--window", type=int, help="tokens; all that the model and memory allow")
    ask.add_argument("--seconds", type=float, default=float("inf"), help="begin no way of asking after these")
    ask.add_argument("--asks", nargs="+", default=ASKS, choices=ASKS, help="in this order")
    ask.add_argument("--contract", default="", help="only those whose name begins so")
    ask.set_defaults(run=run_ask)
    score = commands.add_parser("score")
    score.add_argument("--half", choices=["chosen by", "the rest"], help="only these contracts")
    score.add_argument("--categories", choices=list(FIRST_ASKS))
    score.set_defaults(run=run_score)
    near = commands.add_parser("near")
    near.set_defaults(run=run_near)
    for command in (ask, score, near):
        command.add_argument("cuad", type=Path)
    for command in (ask, near):
        command.add_argument("--limit", type=int, default=20, help="only so many of the smallest contracts")
    for command in (ask, score):
        command.add_argument("--model", default="starter")
        command.add_argument("out", type=Path)
    args = parser.parse_args()
    args.run(args)


if __name__ == "__main__":
    main()
