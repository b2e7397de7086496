"""How good is a contract review? The 41 questions of CUAD on its contracts, against the lawyers' labels.

    uv run python -m benchmarks.review_quality ask CUAD_DIR OUT.jsonl --limit 8
    uv run python -m benchmarks.review_quality score CUAD_DIR OUT.jsonl
    uv run python -m benchmarks.review_quality near CUAD_DIR

`ask` asks every question in each way (plainly, held by a grammar, openly, beside focus passages), again
in other words (alone and beside the nearest passages), and for its proof, and notes what came. `score`
judges these answers as a review with each way of asking would and prints Markdown tables. Asking is
slow and is continued where it was stopped; scoring takes seconds. `near` needs no model: it tells how well
the passages that are looked up do alone.
"""

from __future__ import annotations

import argparse
import json
import re
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import asdict
from pathlib import Path
from typing import Any

from app import paths
from app.evidence import EvidenceIndex
from app.evidence.quotes import check_quotation
from app.planner import Choices, Plan, key_of
from app.review.asks import AskSettings, closeness, first_ask, nearest, proof_ask, second_ask
from app.review.judge import TOO_CLOSE, Said, judge, with_facts
from app.review.library import find
from app.review.model import Cell, State, Subject
from app.review.pack import Form, PackQuestion
from app.saved_answers import citation_of
from app.sources import read_sources
from app.workbench import Answer, Asked, Workbench, prepare
from engine.cancel import CancelFlag
from engine.events import AnswerDone, ReadDone, StopReason
from engine.forks import Question
from engine.installed import find_model
from ingest.model import Document
from ingest.options import ReadOptions

_VARIANTS = {
    "plain": AskSettings(use_grammar=False),
    "grammar": AskSettings(use_grammar=True),
    "openly": AskSettings(use_grammar=False, openly=True),
    "focus+grammar": AskSettings(n_focus=2, use_grammar=True),
}
_ASKS = (*_VARIANTS, "again", "yes", "again, near", "proof")
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


def contracts(cuad: Path) -> list[dict[str, Any]]:
    """Return the labelled contracts, the shortest first."""
    labelled = json.loads((cuad / "answers.json").read_text())
    return sorted(labelled, key=lambda one: (cuad / "txt" / one["txt"]).stat().st_size)


def read_document(cuad: Path, contract: dict[str, Any]) -> Document:
    reading = read_sources(
        [cuad / "pdf" / contract["pdf"]],
        ReadOptions(),
        cache_dir=paths.cache_dir() / "readings",
        cancel=threading.Event(),
        on_progress=lambda _step: None,
    )
    return reading.documents[0]


# --- asking -----------------------------------------------------------------------------------------


def run_ask(args: argparse.Namespace) -> None:
    found = find_model(args.model, paths.models_dir())
    prepared = prepare(found.path, found.name, window=None, cache_dir=paths.cache_dir())
    done = {row["contract"] for row in rows_of(args.out) if row["model"] == found.name}
    wanted = [one for one in contracts(args.cuad) if one["pdf"] not in done]
    wanted = [one for one in wanted if one["pdf"].startswith(args.contract)][: args.limit]
    stop_s = time.monotonic() + args.seconds
    with closing(
        Workbench(prepared, store_dir=paths.store_dir(), cache_dir=paths.cache_dir(), tune=False)
    ) as workbench:
        for contract in wanted:
            if time.monotonic() > stop_s:
                break
            started_s = time.monotonic()
            row = ask_contract(workbench, read_document(args.cuad, contract), args.asks)
            row |= {"contract": contract["pdf"], "model": found.name}
            with args.out.open("a") as out:
                out.write(json.dumps(row) + "\n")
            print(f"{contract['pdf'][:40]}  {time.monotonic() - started_s:.0f} s", flush=True)


def ask_contract(workbench: Workbench, document: Document, asks: Sequence[str]) -> dict[str, Any]:
    plan = workbench.planner.plan(
        (document,), Choices(pins=frozenset({key_of(document)}), project_map=False), workbench.window
    )
    reads = [event for event in workbench.read(plan, CancelFlag()) if isinstance(event, ReadDone)]
    index, questions = EvidenceIndex((document,)), find("cuad").questions
    settings = AskSettings()
    near = {q.id: nearest(index, q, settings, settings.n_near) for q in questions}
    row: dict[str, Any] = {"read": asdict(reads[-1]), "asks": {}}

    def ask(name: str, asked: list[Asked]) -> dict[str, Any]:
        started_s = time.monotonic()
        answers = {
            event.done.question_id: {
                "done": asdict(event.done),
                "citations": [asdict(c) for c in event.citations],
            }
            for event in workbench.ask_many(asked, CancelFlag())
            if isinstance(event, Answer)
        }
        row["asks"][name] = {"seconds": time.monotonic() - started_s, "answers": answers}
        print(f"  {name} {row['asks'][name]['seconds']:.0f} s", flush=True)
        return answers

    for name in (one for one in _VARIANTS if one in asks):
        settings = _VARIANTS[name]
        first = ask(name, [first_ask(q, near[q.id][: settings.n_focus], settings) for q in questions])
    if "again" in asks:
        ask("again", [second_ask(q, (), settings) for q in questions])
    if "yes" in asks:
        row["yes"] = yes_scores(workbench, plan, questions)
    if "again, near" in asks:
        ask("again, near", [second_ask(q, near[q.id], settings) for q in questions])
    if "proof" in asks:
        ask("proof", [proof_ask(q, first[q.id]["done"]["text"], near[q.id]) for q in questions])
    return row


def yes_scores(workbench: Workbench, plan: Plan, questions: Sequence[PackQuestion]) -> dict[str, float]:
    """Return for each yes-or-no question how much likelier "Yes" is than "No" (natural logarithm)."""
    session, planner = workbench._session, workbench.planner
    continuations = [planner._tokenizer.encode(word) for word in ("Yes", "No")]
    found = {}
    for question in questions:
        if question.form is Form.YES_NO:
            asked = first_ask(question, (), AskSettings())
            ids = planner.question_tokens(plan, (), asked.text)
            scores = session.score(Question("s", ids, max_tokens=1), continuations, CancelFlag())
            assert scores is not None
            found[question.id] = scores[0].total - scores[1].total
    return found


def rows_of(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text().splitlines()] if path.exists() else []


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


def said_of(saved: dict[str, Any]) -> Said:
    done = saved["done"] | {"reason": StopReason(saved["done"]["reason"])}
    return Said(AnswerDone(**done), tuple(citation_of(one) for one in saved["citations"]))


def cells_of(row: dict[str, Any], variant: str, document: Document) -> Iterator[tuple[PackQuestion, Cell]]:
    """Yield the cells as a review with these settings would give them, from the answers that were noted."""
    index = EvidenceIndex((document,))
    subject = Subject(key_of(document), document.name, (document,))
    asks, settings = row["asks"], AskSettings()
    again = "again, near" if "again, near" in asks else "again"
    for question in find("cuad").questions:
        first = with_facts(said_of(asks[variant]["answers"][question.id]), question, index)
        second = said_of(asks[again]["answers"][question.id])
        proof = asks.get("proof", {"answers": {}})["answers"].get(question.id)
        number = proof["done"]["text"].strip() if proof else ""
        near = nearest(index, question, settings, settings.n_near)
        yield question, judge(
            question, subject, first, near=near, second=second, n_pages_read=subject.n_pages,
            closeness=closeness(index, question, near),
            chosen=int(number) if number.isdecimal() and int(number) <= len(near) else None,
        )  # fmt: skip


def run_score(args: argparse.Namespace) -> None:
    labelled = {one["pdf"]: one for one in contracts(args.cuad)}
    for model in dict.fromkeys(row["model"] for row in rows_of(args.out)):
        rows = [row for row in rows_of(args.out) if row["model"] == model]
        documents = {row["contract"]: read_document(args.cuad, labelled[row["contract"]]) for row in rows}
        print(f"\n## {model}, {len(rows)} contracts, {41 * len(rows)} cells\n")
        print("| " + " | ".join(_HEAD) + " |")
        print("|---" * len(_HEAD) + "|")
        for variant in _VARIANTS:
            if all(variant in row["asks"] for row in rows):
                print(score_line(variant, rows, documents, labelled))
        if args.categories:
            print_categories(args.categories, rows, documents, labelled)


def score_line(
    variant: str, rows: Sequence[dict[str, Any]], documents: dict[str, Document], labelled: dict[str, Any]
) -> str:
    counts: dict[tuple[State, bool], int] = {}
    f1, jaccard, verified, n_quoted = [], [], 0, 0
    for row in rows:
        truth = {slug(k): v["spans"] for k, v in labelled[row["contract"]]["answers"].items()}
        document = documents[row["contract"]]
        index = EvidenceIndex((document,))
        for question, cell in cells_of(row, variant, document):
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
    return f"| {variant} | " + " | ".join(map(str, figures)) + " |"


def print_categories(
    variant: str, rows: Sequence[dict[str, Any]], documents: dict[str, Document], labelled: dict[str, Any]
) -> None:
    """Print presence per category: right and wrong among the decided, and how many need eyes."""
    table: dict[str, list[int]] = {}
    for row in rows:
        truth = {slug(k) for k in labelled[row["contract"]]["answers"]}
        for question, cell in cells_of(row, variant, documents[row["contract"]]):
            line = table.setdefault(question.id, [0, 0, 0, 0])
            line[0] += question.id in truth
            if cell.state is State.UNSURE:
                line[3] += 1
            else:
                line[1 if (cell.state is State.FOUND) == (question.id in truth) else 2] += 1
    print("\n| category | labelled | right | wrong | needs eyes |\n|---|---|---|---|---|")
    for name, line in table.items():
        print(f"| {name} | " + " | ".join(map(str, line)) + " |")


def run_near(args: argparse.Namespace) -> None:
    """Print how well the nearest passages alone tell where a clause is and whether there is one."""
    there: list[float] = []
    missing: list[float] = []
    best_of: dict[int, list[float]] = {1: [], 2: [], 3: []}
    wanted = contracts(args.cuad)[: args.limit]
    for contract in wanted:
        index = EvidenceIndex((read_document(args.cuad, contract),))
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
    for limit in (0.1, TOO_CLOSE, 0.2, 0.25, 0.3):
        kept = sum(v >= limit for v in there) / len(there)
        held = sum(v >= limit for v in missing) / len(missing)
        print(f"closeness >= {limit}: {kept:.0%} of those there, {held:.0%} of those not there")


def _span(cell: Cell) -> Any:
    from app.evidence.model import Span

    return Span(0, len(cell.answer))


def _mean(values: Sequence[float]) -> float:
    return sum(values) / len(values) if values else 0.0


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    commands = parser.add_subparsers(required=True)
    ask = commands.add_parser("ask")
    ask.add_argument("--model", default="starter")
    ask.add_argument("--limit", type=int, default=1)
    ask.add_argument("--seconds", type=float, default=float("inf"), help="start no contract after these")
    ask.add_argument("--asks", nargs="+", default=_ASKS, choices=_ASKS)
    ask.add_argument("--contract", default="", help="only those whose name begins so")
    ask.set_defaults(run=run_ask)
    score = commands.add_parser("score")
    score.add_argument("--categories", choices=list(_VARIANTS))
    score.set_defaults(run=run_score)
    near = commands.add_parser("near")
    near.add_argument("--limit", type=int, default=20)
    near.set_defaults(run=run_near)
    for command in (ask, score, near):
        command.add_argument("cuad", type=Path)
    for command in (ask, score):
        command.add_argument("out", type=Path)
    args = parser.parse_args()
    args.run(args)


if __name__ == "__main__":
    main()
