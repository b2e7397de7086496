"""Measure whether the model's own likelihood finds the clause better than words and roles do.

    python -m benchmarks.evidence_rerank ANSWERS.jsonl OUT.jsonl [contracts]

For each right answer of a run of `benchmarks.evidence ask` (plain) the ten passages nearest to question and
answer by BM25 are scored: how likely would the model copy each when asked for the sentence that says so.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

from app import paths
from app.choices import Choices
from app.evidence import EvidenceIndex, Span
from app.evidence.passages import terms
from app.evidence.quotes import check_quotation
from app.workbench import prepare
from benchmarks.evidence_ask import lines_of, truth_of, workbench_of
from benchmarks.evidence_index import overlaps
from benchmarks.evidence_truth import QUESTIONS
from engine.cancel import CancelFlag
from engine.forks import Question
from engine.installed import find_model
from tests.app.evidence.cuad import load_contracts, load_spans

_N_CANDIDATES = 10
_MAX_TOKENS = 40


def main() -> None:
    answers, out = Path(sys.argv[1]), Path(sys.argv[2])
    n_contracts = int(sys.argv[3]) if len(sys.argv) > 3 else 20
    folder = Path(__file__).resolve().parents[2] / "shared" / "data" / "cuad"
    documents = sorted(load_contracts(folder), key=lambda d: sum(len(s.text) for s in d.segments))
    spans = load_spans(folder)
    found = find_model("starter", paths.models_dir())
    prepared = prepare(found.path, found.name, window=None, cache_dir=paths.cache_dir())
    planner, tokenizer = prepared.planner, prepared.tokenizer
    lines = [line for line in lines_of(answers) if line["form"] == "plain" and line["is_right"]]
    with closing(workbench_of(prepared)) as workbench, out.open("a", encoding="utf-8") as file:
        for document in documents[:n_contracts]:
            plan = planner.plan([document], Choices(), prepared.window.window)
            for _event in workbench.read(plan, CancelFlag()):
                pass
            index = EvidenceIndex([document])
            for line in [line for line in lines if line["contract"] == document.name]:
                question = QUESTIONS[line["category"]]
                truth = truth_of(document, spans, line["category"])
                numbers = index.rank([t for t, _ in terms(f"{question} {line['answer']}")], _N_CANDIDATES)
                asked = f"{question} The answer is: {line['answer']} Copy the sentence that says so."
                ids = planner.question_tokens(plan, (), asked)
                candidates = [tokenizer.encode(index.passage_text(n))[:_MAX_TOKENS] for n in numbers]
                scores = workbench._session.score(Question("q", ids), candidates, CancelFlag())
                if not scores:
                    continue
                likely = sorted(range(len(numbers)), key=lambda i: -scores[i].mean)
                hits = [_is_on(index, n, [span.text for span in truth]) for n in numbers]
                row = {
                    "category": line["category"],
                    "shown": line["rank"],
                    "bm25": next((rank for rank, hit in enumerate(hits) if hit), None),
                    "likelihood": next((rank for rank, i in enumerate(likely) if hits[i]), None),
                }
                file.write(json.dumps(row) + "\n")
                file.flush()
    report(out)


def _is_on(index: EvidenceIndex, number: int, clauses: Sequence[str]) -> bool:
    start, end = (int(at) for at in index.passages[number])
    places = index.body.places([(start, end)])
    wanted = [p for text in clauses for p in check_quotation(index, text, Span(0, 0), []).places]
    return any(overlaps(place, clause) for place in places for clause in wanted)


def report(out: Path) -> None:
    rows = lines_of(out)
    for way in ("shown", "bm25", "likelihood"):
        first = sum(row[way] == 0 for row in rows)
        three = sum(row[way] is not None and row[way] < 3 for row in rows)
        print(f"{way:11} first {first:3}, in three {three:3} of {len(rows)}")


if __name__ == "__main__":
    main()
