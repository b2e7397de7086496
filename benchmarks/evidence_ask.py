"""Let a model answer the questions of `benchmarks.evidence` over the shared contracts, and keep what it says.

A contract that fits the window is read whole and asked side by side; a larger one is swept as the
product sweeps it, in as many passes as it needs, whose answers are merged into one.
"""

from __future__ import annotations

import json
import time
import traceback
from collections import defaultdict
from collections.abc import Iterator, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

from app import paths
from app.bench import Answer, Asked
from app.choices import Choices
from app.evidence import Checker, Citation, EvidenceIndex, Span
from app.evidence.focus import FOCUS_TOKENS, focus_passages
from app.evidence.quotes import check_quotation
from app.planner import PackRefusedError, Plan, Planner
from app.sweep import Partial, merge
from app.sweep_run import SweepAnswer, plan_passes, sweep
from app.workbench import Prepared, Workbench, prepare
from benchmarks.evidence_index import overlaps
from benchmarks.evidence_truth import QUESTIONS, is_right
from engine.cancel import CancelFlag
from engine.events import AnswerFailed, ReadDone, ReadEvent
from engine.installed import find_model
from ingest.model import Document
from tests.app.evidence.cuad import TruthSpan

FORMS = {
    "plain": "{}",
    "plain+focus": "{}",
    "quote": "First copy the exact sentence of the document that tells this, then answer. {}",
    "quote after": "{} Answer, then copy the exact sentence of the document that says so.",
}
"""How a question is put to the model; the evidence is looked up by the question itself."""
_MAX_ANSWER_TOKENS = 96
_N_PLACES_SEEN = 100


def ask(
    documents: Sequence[Document],
    spans: Sequence[TruthSpan],
    model: str,
    forms: Sequence[str],
    out: Path,
    *,
    seconds: float = float("inf"),
    window: int | None = None,
) -> None:
    """Ask every question of every contract in every form, and append the answers to `out`.

    No contract is begun after `seconds`. One that fails is named and left for the next run; the others go on.
    """
    stop_s = time.monotonic() + seconds
    done = {(line["model"], line["contract"], line["form"]) for line in lines_of(out)}
    found = find_model(model, paths.models_dir())
    prepared = prepare(found.path, found.name, window=window, cache_dir=paths.cache_dir())
    todo = {d.name: [form for form in forms if (found.name, d.name, form) not in done] for d in documents}
    with closing(workbench_of(prepared)) as workbench:
        for document in documents:
            if not todo[document.name] or time.monotonic() > stop_s:
                continue
            try:
                for lines in _answers(workbench, prepared, document, spans, todo[document.name]):
                    append(out, [{"model": found.name, **line} for line in lines])
            except Exception:  # whatever it is, the other contracts are worth their answers
                print(f"{document.name}: failed\n{traceback.format_exc()}", flush=True)


def workbench_of(prepared: Prepared) -> Workbench:
    """Open the model without tuning: with other settings nothing in the store could be used."""
    return Workbench(prepared, store_dir=paths.store_dir(), cache_dir=paths.cache_dir(), tune=False)


def lines_of(path: Path) -> list[dict[str, Any]]:
    """Return the objects of a JSON lines file, none where there is no file; a torn line is left out."""
    found = []
    for line in path.read_text(encoding="utf-8").splitlines() if path.exists() else ():
        try:
            found.append(json.loads(line))
        except ValueError:
            print(f"{path}: a torn line was left out")
    return found


def append(path: Path, lines: Sequence[dict[str, Any]]) -> None:
    """Append objects to a JSON lines file in one go, so that a contract's answers are there or are not."""
    text = "".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines)
    is_torn = path.exists() and not path.read_bytes().endswith(b"\n") and path.stat().st_size > 0
    with path.open("a", encoding="utf-8") as file:
        file.write("\n" * is_torn + text)


def truth_of(document: Document, spans: Sequence[TruthSpan], category: str) -> list[TruthSpan]:
    """Return what CUAD marks in a contract for a category."""
    return [span for span in spans if span.contract == document.name and span.category == category]


# --- asking ------------------------------------------------------------------------------------------


def _answers(
    workbench: Workbench,
    prepared: Prepared,
    document: Document,
    spans: Sequence[TruthSpan],
    forms: Sequence[str],
) -> Iterator[list[dict[str, Any]]]:
    """Yield what is noted of each form's answers; what does not fit the window is swept once a form."""
    plan = _whole(prepared, document)
    if plan is not None:
        print(f"{document.name}: {_read(workbench, plan, document.name)}", flush=True)
    index = EvidenceIndex([document])
    for form in forms:
        questions = {c: q for c, q in QUESTIONS.items() if truth_of(document, spans, c)}
        asked = [
            Asked(
                category,
                FORMS[form].format(question),
                focus=_focus(prepared.planner, index, question) if form.endswith("+focus") else (),
                topic=question,
                max_tokens=_MAX_ANSWER_TOKENS,
            )
            for category, question in questions.items()
        ]
        started_s = time.monotonic()
        said = _said_of_whole(workbench, asked) if plan else _swept(workbench, prepared, document, asked)
        yield [
            {
                "contract": document.name,
                "category": category,
                "form": form,
                "answer": text,
                **scores(index, category, text, citations, truth_of(document, spans, category)),
                **({"parts": parts} if parts else {}),
            }
            for category, text, citations, parts in said
        ]
        print(f"  {form}: {time.monotonic() - started_s:.0f} s", flush=True)


Noted = tuple[str, str, Sequence[Citation], list[str]]
"""A category, the answer's text, its citations, and of a sweep the answers of its passes."""


def _whole(prepared: Prepared, document: Document) -> Plan | None:
    """Return the plan that reads a contract whole; None where the window does not hold it."""
    try:
        plan = prepared.planner.plan([document], Choices(), prepared.window.window)
    except PackRefusedError:
        return None
    return plan if plan.pack.entries[0].mode.value == "full" else None


def _read(workbench: Workbench, plan: Plan, label: str) -> ReadDone:
    (done,) = (e for e in workbench.read(plan, CancelFlag(), label=label) if isinstance(e, ReadDone))
    return done


def _said_of_whole(workbench: Workbench, asked: Sequence[Asked]) -> Iterator[Noted]:
    for answer in _all_answers(workbench, asked):
        yield answer.done.question_id, answer.done.text, answer.citations, []


def _all_answers(workbench: Workbench, asked: Sequence[Asked]) -> Iterator[Answer]:
    for event in workbench.ask_many(asked, CancelFlag()):
        if isinstance(event, Answer):
            yield event
        elif isinstance(event, AnswerFailed):
            raise RuntimeError(event.message)


class SideBySide:
    """A workbench for `sweep` that answers all questions of a pass side by side, each known by its id."""

    def __init__(self, workbench: Workbench, asked: Sequence[Asked]) -> None:
        self._workbench = workbench
        self._asked = asked
        self._answers: dict[str, Answer] = {}

    @property
    def planner(self) -> Planner:
        """Return the planner of the open model."""
        return self._workbench.planner

    def read(self, plan: Plan, cancel: CancelFlag, *, label: str = "") -> Iterator[ReadEvent]:
        """Read a pass; what was answered about the one before is forgotten."""
        self._answers.clear()
        yield from self._workbench.read(plan, cancel, label=label)

    def ask(self, text: str, _conversation_id: str, _cancel: CancelFlag) -> Iterator[Answer]:
        """Return the answer to the question whose id is `text`; the first call asks all."""
        if not self._answers:
            self._answers = {one.done.question_id: one for one in _all_answers(self._workbench, self._asked)}
        yield self._answers[text]


def _swept(
    workbench: Workbench, prepared: Prepared, document: Document, asked: Sequence[Asked]
) -> Iterator[Noted]:
    window = prepared.window.window
    passes = plan_passes(prepared.planner, [document], Choices(), window)
    print(f"{document.name}: {len(passes)} passes of {[one.n_tokens for one in passes]} tokens", flush=True)
    events = sweep(
        SideBySide(workbench, asked),
        passes,
        [one.id for one in asked],
        Choices(),
        window,
        CancelFlag(),
        documents=[document],
        label=document.name,
    )
    for event in events:
        if isinstance(event, ReadDone):
            print(f"  {event}", flush=True)
        elif isinstance(event, SweepAnswer):
            parts = [part.done.text for part in event.parts]
            yield event.question, event.merged.text, event.merged.citations, parts


def _focus(planner: Planner, index: EvidenceIndex, question: str) -> tuple[str, ...]:
    found = focus_passages(index, question, FOCUS_TOKENS, planner.count)
    return tuple(passage.text for passage in found)


# --- scoring -----------------------------------------------------------------------------------------


def scores(
    index: EvidenceIndex,
    category: str,
    text: str,
    citations: Sequence[Citation],
    truth: Sequence[TruthSpan],
) -> dict[str, Any]:
    """Return what is noted of an answer beside its words."""
    return {
        "is_right": is_right(category, text, truth),
        "rank": rank_of_truth(index, citations, truth),
        "statuses": [citation.status.value for citation in citations],
    }


def rescored(
    lines: Sequence[dict[str, Any]], documents: Sequence[Document], spans: Sequence[TruthSpan]
) -> Iterator[dict[str, Any]]:
    """Judge answers that were kept, and look their evidence up, as the code does now; no model is needed.

    The passes of a sweep are looked up in the whole contract, as where each ended was not kept.
    """
    contracts = {document.name: document for document in documents}
    indexes: dict[str, EvidenceIndex] = {}
    for line in lines:
        if line["contract"] not in contracts:
            continue
        document, question = contracts[line["contract"]], QUESTIONS[line["category"]]
        index = indexes.setdefault(document.name, EvidenceIndex([document]))
        parts = line.get("parts") or [line["answer"]]
        partials = [Partial(i, part, _checked(index, question, part)) for i, part in enumerate(parts)]
        citations = merge(partials).citations if line.get("parts") else partials[0].citations
        truth = truth_of(document, spans, line["category"])
        yield line | scores(index, line["category"], line["answer"], citations, truth)


def _checked(index: EvidenceIndex, question: str, answer: str) -> tuple[Citation, ...]:
    checker = Checker(index, question)
    checker.feed(answer)
    return checker.finish()


def rank_of_truth(
    index: EvidenceIndex, citations: Sequence[Citation], truth: Sequence[TruthSpan]
) -> int | None:
    """Return which of an answer's places, in the order shown, is the first on a ground-truth clause.

    Of a quotation that is missing it is the nearest passage that the app shows.
    """
    # Titles of CUAD end in ", d" where the annotator cut "dated" off.
    texts = [span.text.removesuffix(", d") for span in truth]
    clauses = [place for text in texts for place in check_quotation(index, text, Span(0, 0), []).places]
    rank = 0
    for citation in citations:
        occurrences: dict[int, list[Any]] = defaultdict(list)
        for place in (citation.places or citation.nearest)[:_N_PLACES_SEEN]:
            occurrences[place.occurrence].append(place)
        for places in list(occurrences.values())[:3]:
            if any(overlaps(place, clause) for place in places for clause in clauses):
                return rank
            rank += 1
    return None
