"""Measure answers over the shared contracts: right or wrong, and is the clause shown with the right ones.

    python -m benchmarks.evidence claims             deliberately wrong and right answers, without a model
    python -m benchmarks.evidence focus              does the clause stand among the focus passages
    python -m benchmarks.evidence ask OUT.jsonl      let a model answer, contract by contract, smallest first
    python -m benchmarks.evidence report OUT.jsonl   the tables of docs/quality.md

`ask` reads each contract once, or takes it from the store of `UNABRIDGED_HOME`, and asks all questions in
each of the forms below; a contract and form that are in the file already are left out, so a run may
be stopped and taken up again.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

from app import paths
from app.choices import Choices
from app.evidence import Citation, EvidenceIndex, Span
from app.evidence.focus import FOCUS_TOKENS, focus_passages
from app.evidence.quotes import check_quotation
from app.workbench import Answer, Asked, Prepared, Workbench, prepare
from benchmarks.evidence_claims import report_claims
from benchmarks.evidence_index import overlaps
from benchmarks.evidence_truth import QUESTIONS, is_right
from engine.cancel import CancelFlag
from engine.installed import find_model
from ingest.model import Document
from tests.app.evidence.cuad import TruthSpan, load_contracts, load_spans

FORMS = {
    "plain": "{}",
    "plain+focus": "{}",
    "quote": "First copy the exact sentence of the document that tells this, then answer. {}",
    "quote after": "{} Answer, then copy the exact sentence of the document that says so.",
}
"""How a question is put to the model; the evidence is looked up by the question itself."""
_MAX_ANSWER_TOKENS = 96


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("what", choices=["claims", "focus", "ask", "report"])
    parser.add_argument("file", nargs="?", type=Path, help="where answers are kept, one JSON object a line")
    default = Path(__file__).resolve().parents[2] / "shared" / "data"
    parser.add_argument("--data", type=Path, default=default, help="the folder that holds cuad/")
    parser.add_argument("--model", default="starter")
    parser.add_argument("--contracts", type=int, default=20, metavar="N", help="only the N smallest")
    parser.add_argument("--forms", default=",".join(FORMS), help="with commas")
    parser.add_argument("--show", action="store_true", help="print what went wrong")
    args = parser.parse_args()
    folder = args.data / "cuad"
    documents = sorted(load_contracts(folder), key=lambda d: sum(len(s.text) for s in d.segments))
    documents, spans = documents[: args.contracts], load_spans(folder)
    if args.what == "claims":
        report_claims(documents, spans, show=args.show)
    elif args.what == "focus":
        report_focus(documents, spans)
    elif args.what == "ask":
        ask(documents, spans, args.model, args.forms.split(","), args.file)
    else:
        report(args.file, show=args.show)


def truth_of(document: Document, spans: Sequence[TruthSpan], category: str) -> list[TruthSpan]:
    """Return what CUAD marks in a contract for a category."""
    return [span for span in spans if span.contract == document.name and span.category == category]


def ask(
    documents: Sequence[Document], spans: Sequence[TruthSpan], model: str, forms: Sequence[str], out: Path
) -> None:
    """Ask every question of every contract in every form, and append the answers to `out`."""
    done = {(line["model"], line["contract"], line["form"]) for line in lines_of(out)}
    found = find_model(model, paths.models_dir())
    prepared = prepare(found.path, found.name, window=None, cache_dir=paths.cache_dir())
    with closing(workbench_of(prepared)) as workbench:
        for document in documents:
            todo = [form for form in forms if (found.name, document.name, form) not in done]
            if todo and _read(workbench, prepared, document):
                for form in todo:
                    with out.open("a", encoding="utf-8") as file:
                        for line in _answers(workbench, document, spans, form):
                            file.write(json.dumps({"model": found.name, **line}, ensure_ascii=False) + "\n")


def workbench_of(prepared: Prepared) -> Workbench:
    """Open the model without tuning: with other settings nothing in the store could be used."""
    return Workbench(prepared, store_dir=paths.store_dir(), cache_dir=paths.cache_dir(), tune=False)


def lines_of(path: Path) -> list[dict[str, Any]]:
    """Return the objects of a JSON lines file, none where there is no file."""
    return (
        [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()] if path.exists() else []
    )


def _read(workbench: Workbench, prepared: Prepared, document: Document) -> bool:
    """Read a contract into the window; False where it does not fit in whole."""
    plan = prepared.planner.plan([document], Choices(), prepared.window.window)
    if plan.pack.entries[0].mode.value != "full":
        print(f"{document.name}: does not fit the window")
        return False
    for event in workbench.read(plan, CancelFlag(), label=document.name):
        last = event
    print(f"{document.name}: {last}", flush=True)
    return True


def _answers(
    workbench: Workbench, document: Document, spans: Sequence[TruthSpan], form: str
) -> Iterator[dict[str, Any]]:
    index = EvidenceIndex([document])
    questions = {c: q for c, q in QUESTIONS.items() if truth_of(document, spans, c)}
    asked = [
        Asked(
            category,
            FORMS[form].format(question),
            focus=_focus(workbench, index, question) if form.endswith("+focus") else (),
            topic=question,
            max_tokens=_MAX_ANSWER_TOKENS,
        )
        for category, question in questions.items()
    ]
    for event in workbench.ask_many(asked, CancelFlag()):
        if isinstance(event, Answer):
            category = event.done.question_id
            truth = truth_of(document, spans, category)
            yield {
                "contract": document.name,
                "category": category,
                "form": form,
                "answer": event.done.text,
                "is_right": is_right(category, event.done.text, truth),
                "rank": rank_of_truth(index, event.citations, truth),
                "statuses": [citation.status.value for citation in event.citations],
            }


def _focus(workbench: Workbench, index: EvidenceIndex, question: str) -> tuple[str, ...]:
    found = focus_passages(index, question, FOCUS_TOKENS, workbench.planner.count)
    return tuple(passage.text for passage in found)


def rank_of_truth(
    index: EvidenceIndex, citations: Sequence[Citation], truth: Sequence[TruthSpan]
) -> int | None:
    """Return which of an answer's places, in the order shown, is the first on a ground-truth clause."""
    clauses = [place for span in truth for place in check_quotation(index, span.text, Span(0, 0), []).places]
    rank = 0
    for citation in citations:
        occurrences: dict[int, list[Any]] = defaultdict(list)
        for place in citation.places[:100]:
            occurrences[place.occurrence].append(place)
        for places in list(occurrences.values())[:3]:
            if any(overlaps(place, clause) for place in places for clause in clauses):
                return rank
            rank += 1
    return None


def report_focus(documents: Sequence[Document], spans: Sequence[TruthSpan]) -> None:
    """Print how often the clause stands among the focus passages, four characters taken as a token."""
    total: Counter[str] = Counter()
    for category, question in QUESTIONS.items():
        counts: Counter[str] = Counter()
        for document in documents:
            truth = truth_of(document, spans, category)
            if not truth:
                continue
            index = EvidenceIndex([document])
            found = focus_passages(index, question, FOCUS_TOKENS, lambda text: len(text) // 4)
            clauses = [p for s in truth for p in check_quotation(index, s.text, Span(0, 0), []).places]
            counts["n"] += 1
            counts["held"] += any(overlaps(one.place, clause) for one in found for clause in clauses)
        total += counts
        print(f"  {category:36} {counts['held']:3} of {counts['n']:3}")
    print(f"  {'all':36} {total['held']:3} of {total['n']:3}")


def report(path: Path, *, show: bool = False) -> None:
    """Print the tables from the answers of a run."""
    counts: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    for line in lines_of(path):
        row = counts[line["model"], line["form"]]
        if line["is_right"] is None:
            continue
        row["n"] += 1
        row[f"n {line['category']}"] += 1
        if "supported" in line["statuses"] or "verified" in line["statuses"]:
            row["backed right" if line["is_right"] else "backed wrong"] += 1
        row["quoted"] += "verified" in line["statuses"]
        if line["is_right"]:
            row["right"] += 1
            row[f"right {line['category']}"] += 1
            row["first"] += line["rank"] == 0
            row["three"] += line["rank"] is not None and line["rank"] < 3
        if show and not (line["is_right"] and line["rank"] == 0):
            print(
                line["form"],
                line["contract"][:14],
                line["category"],
                line["is_right"],
                line["rank"],
                line["answer"],
            )
    for (model, form), row in sorted(counts.items()):
        n, right = row["n"], row["right"]
        print(
            f"{model} | {form} | right {right} of {n}"
            f" | clause first {row['first']}, in three {row['three']} of {right}"
            f" | backed: right {row['backed right']}, wrong {row['backed wrong']} of {n - right}"
        )
        print("   ", {c: f"{row[f'right {c}']}/{row[f'n {c}']}" for c in QUESTIONS})


if __name__ == "__main__":
    main()
