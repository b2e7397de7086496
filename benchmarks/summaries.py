"""How good summaries of meetings are: `python -m benchmarks.summaries QMSUM.jsonl [--minutes N]`.

Every meeting of QMSum's test split is read whole, the shortest first, until the minutes are over. Asked
are the overview as `unabridged summarize` asks it, against the reference of "Summarize the whole
meeting", and each of the meeting's specific questions, against its reference. Printed are ROUGE-L and
the share of the turns cited by the app that lie inside the reference's text spans, beside the share of
the meeting that those spans are: what citing at random would score. `--out` keeps a line per answer.
"""

from __future__ import annotations

import argparse
import json
import re
import time
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from app import paths
from app.bench import Answer, Asked
from app.choices import Choices
from app.summary.cite import Citer
from app.summary.lines import sentences_of
from app.summary.model import Backing, By, Section
from app.summary.questions import first_questions
from app.workbench import Workbench, prepare
from engine.cancel import CancelFlag
from engine.installed import find_model
from ingest.chats import load_chats, to_document

_MAX_TOKENS = 200
_N_SENTENCES = 12


@dataclass(frozen=True)
class Score:
    """An answer beside its reference; `inside` of `cited` turns lie in the spans, `chance` of all turns.

    `proved` and `proved_inside` are the same of the turns behind what is marked as supported.
    """

    meeting: int
    kind: str
    rouge_l: float
    cited: int
    inside: int
    chance: float
    answer: str
    proved: int = 0
    proved_inside: int = 0


def rouge_l(answer: str, reference: str) -> float:
    """Return the F-measure (beta 1) of the longest common subsequence of lower-case words.

    As in C.-Y. Lin, "ROUGE: A Package for Automatic Evaluation of Summaries" (2004), section 3.1,
    without stemming.
    """
    ours, theirs = _words(answer), _words(reference)
    if not ours or not theirs:
        return 0.0
    common = _n_common(ours, theirs)
    precision, recall = common / len(ours), common / len(theirs)
    return 2 * precision * recall / (precision + recall) if common else 0.0


def _words(text: str) -> list[str]:
    return re.findall(r"[a-z0-9]+", text.lower())


def _n_common(a: Sequence[str], b: Sequence[str]) -> int:
    """Return the length of the longest common subsequence, in O(len(a) len(b))."""
    row = [0] * (len(b) + 1)
    for word in a:
        diagonal = 0
        for j, other in enumerate(b, start=1):
            above = row[j]
            row[j] = diagonal + 1 if word == other else max(above, row[j - 1])
            diagonal = above
    return row[-1]


def meetings(path: Path) -> Iterator[tuple[int, dict[str, Any]]]:
    """Yield the meetings with their numbers, the shortest first."""
    found = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line]
    lengths = [sum(len(turn["content"]) for turn in one["meeting_transcripts"]) for one in found]
    for number in sorted(range(len(found)), key=lengths.__getitem__):
        yield number, found[number]


def measure(workbench: Workbench, number: int, meeting: dict[str, Any], path: Path) -> Iterator[Score]:
    """Read one meeting and score its overview and every specific question."""
    document = to_document(load_chats(path)[number], str(path))
    plan = workbench.planner.plan((document,), Choices(), workbench.window)
    for _ in workbench.read(plan, CancelFlag()):
        pass
    overview = next(one for one in first_questions(By.WHOLE, "") if one.id == Section.OVERVIEW.value)
    specific = meeting["specific_query_list"]
    asked = [overview, *(Asked(f"q{n}", q["query"], max_tokens=_MAX_TOKENS) for n, q in enumerate(specific))]
    said = {
        event.done.question_id: event.done.text
        for event in workbench.ask_many(asked, CancelFlag())
        if isinstance(event, Answer)
    }
    general = meeting["general_query_list"][0]["answer"]
    yield Score(number, "overview", rouge_l(said[overview.id], general), 0, 0, 0.0, said[overview.id])
    citer = Citer((document,))
    for n, query in enumerate(specific):
        text = said[f"q{n}"]
        spans = {
            turn for first, last in query["relevant_text_span"] for turn in range(int(first), int(last) + 1)
        }
        items = [
            citer.item(Section.TOPIC, line, topic=query["query"]) for line in sentences_of(text, _N_SENTENCES)
        ]
        cited = {int(one.message_id) for item in items for one in item.cited}
        proved = {
            int(one.message_id) for item in items if item.backing is Backing.SUPPORTED for one in item.cited
        }
        share = len(spans) / len(meeting["meeting_transcripts"])
        score = rouge_l(text, query["answer"])
        inside, proved_inside = len(cited & spans), len(proved & spans)
        yield Score(number, "question", score, len(cited), inside, share, text, len(proved), proved_inside)


def report(scores: Sequence[Score]) -> None:
    """Print the means."""
    for kind in ("overview", "question"):
        of_kind = [score for score in scores if score.kind == kind]
        if of_kind:
            mean = sum(score.rouge_l for score in of_kind) / len(of_kind)
            print(f"{kind}: {len(of_kind)} answers, ROUGE-L {mean:.3f}")
    asked = [score for score in scores if score.kind == "question"]
    n_cited, n_inside = sum(s.cited for s in asked), sum(s.inside for s in asked)
    if n_cited:
        chance = sum(s.chance * s.cited for s in asked) / n_cited
        print(f"cited turns inside the reference spans: {n_inside} of {n_cited}, {n_inside / n_cited:.1%}")
        n_proved, n_proved_inside = sum(s.proved for s in asked), sum(s.proved_inside for s in asked)
        print(f"of these behind what is marked as supported: {n_proved_inside} of {n_proved}")
        print(f"by chance: {chance:.1%}; questions with no turn cited: {sum(not s.cited for s in asked)}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("qmsum", type=Path)
    parser.add_argument("--minutes", type=float, default=8.0)
    parser.add_argument(
        "--skip", type=int, default=0, help="meetings, the shortest first, that were measured"
    )
    parser.add_argument("--model", default="starter")
    parser.add_argument("--window", type=int, default=32_768)
    parser.add_argument("--out", type=Path)
    args = parser.parse_args()
    found = find_model(args.model, paths.models_dir())
    prepared = prepare(found.path, found.name, window=args.window, cache_dir=paths.cache_dir())
    until_s = time.monotonic() + 60 * args.minutes
    scores: list[Score] = []
    with closing(Workbench(prepared, store_dir=None, cache_dir=paths.cache_dir(), tune=False)) as workbench:
        for position, (number, meeting) in enumerate(meetings(args.qmsum)):
            if position < args.skip:
                continue
            if time.monotonic() > until_s:
                break
            start_s = time.monotonic()
            fresh = list(measure(workbench, number, meeting, args.qmsum))
            scores += fresh
            print(f"meeting {number} ({position + 1}): {time.monotonic() - start_s:.0f} s", flush=True)
            if args.out:
                with args.out.open("a", encoding="utf-8") as file:
                    file.writelines(json.dumps(asdict(score), ensure_ascii=False) + "\n" for score in fresh)
    report(scores)


if __name__ == "__main__":
    main()
