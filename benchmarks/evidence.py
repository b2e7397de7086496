"""Measure answers over the shared contracts: right or wrong, and is the clause shown with the right ones.

    python -m benchmarks.evidence claims             deliberately wrong and right answers, without a model
    python -m benchmarks.evidence focus              does the clause stand among the focus passages
    python -m benchmarks.evidence ask OUT.jsonl      let a model answer, contract by contract, smallest first
    python -m benchmarks.evidence report OUT.jsonl   the tables of docs/quality.md
    python -m benchmarks.evidence rescore OUT.jsonl  the same answers as the code judges them now

`ask` reads each contract once, or takes it from the store of `UNABRIDGED_HOME`, which it shares with
`review_quality`, and asks all questions in each of the forms of `evidence_ask`; a contract and form that
are in the file already are left out, so a run may be stopped and taken up again.
"""

from __future__ import annotations

import argparse
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from app.evidence import EvidenceIndex, Span
from app.evidence.focus import FOCUS_TOKENS, focus_passages
from app.evidence.quotes import check_quotation
from benchmarks.evidence_ask import FORMS, ask, lines_of, rescored, truth_of
from benchmarks.evidence_claims import report_claims
from benchmarks.evidence_index import overlaps
from benchmarks.evidence_truth import QUESTIONS
from ingest.model import Document
from tests.app.evidence.cuad import TruthSpan, load_contracts, load_spans


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("what", choices=["claims", "focus", "ask", "report", "rescore"])
    parser.add_argument("file", nargs="?", type=Path, help="where answers are kept, one JSON object a line")
    default = Path(__file__).resolve().parents[2] / "shared" / "data"
    parser.add_argument("--data", type=Path, default=default, help="the folder that holds cuad/")
    parser.add_argument("--model", default="starter")
    parser.add_argument("--contracts", type=int, default=20, metavar="N", help="only the N smallest")
    parser.add_argument("--forms", default=",".join(FORMS), help="with commas")
    parser.add_argument("--window", type=int, help="ask: tokens; all that the model and memory allow")
    parser.add_argument(
        "--seconds", type=float, default=float("inf"), help="ask: begin no contract after these"
    )
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
        limits = {"seconds": args.seconds, "window": args.window}
        ask(documents, spans, args.model, args.forms.split(","), args.file, **limits)
    else:
        lines = lines_of(args.file)
        report(rescored(lines, documents, spans) if args.what == "rescore" else lines, show=args.show)


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


def report(lines: Iterable[dict[str, Any]], *, show: bool = False) -> None:
    """Print the tables from the answers of a run."""
    counts: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    for line in lines:
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
