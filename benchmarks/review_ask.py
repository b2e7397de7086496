"""Ask the 41 questions of the pack `cuad` of contracts in several ways, and keep what the model says.

A contract that fits the window is read whole, a larger one in passes, as a review does. Each way of asking
is one line of a JSON lines file, appended as soon as it is there: a run goes on where it stopped, and what
fails in one contract leaves the others their answers. The readings are those of `benchmarks.evidence`.
"""

from __future__ import annotations

import argparse
import json
import time
import traceback
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from app import paths
from app.bench import Answer, Asked
from app.evidence import EvidenceIndex
from app.planner import Choices, Plan, key_of
from app.review.alone import PassageReader
from app.review.asks import (
    AskSettings,
    Passage,
    close_passages,
    first_ask,
    is_asked_twice,
    nearest,
    proof_ask,
    second_ask,
)
from app.review.forms import is_negative
from app.review.judge import Said, has_proof, with_facts
from app.review.library import find
from app.review.model import subjects_of
from app.review.pack import Form, PackQuestion
from app.review.run import passes_of
from app.saved_answers import citation_of
from app.sources import read_sources
from app.workbench import Workbench, prepare
from benchmarks.evidence_ask import append, lines_of, workbench_of
from engine.cancel import CancelFlag
from engine.events import AnswerDone, AnswerFailed, ReadDone, StopReason
from engine.installed import find_model
from ingest.model import Document, Kind, LineLocation, Segment
from ingest.options import ReadOptions

FIRST_ASKS = {
    "grammar": AskSettings(use_grammar=True),
    "plain": AskSettings(use_grammar=False),
    "openly": AskSettings(use_grammar=False, openly=True),
    "focus+grammar": AskSettings(n_focus=2, use_grammar=True),
}
ASKS = (
    "grammar",
    "again",
    "proof",
    "alone",
    "yes",
    "yes again",
    "yes near",
    "plain",
    "focus+grammar",
    "again, near",
    "openly",
)
"""In the order of their importance. `alone` notes how surely the passages that bear a sign say yes, each read
by itself (`app.review.alone`); `yes` notes how much likelier "Yes" is than "No", to either wording or
beside the nearest passages; `proof` is asked where a review would, after `grammar`."""
NOTHING = "A document that says nothing"
"""The contract whose `yes` tell what a model says to the questions whatever it has read."""
_NOTHING_TEXT = "The parties have signed this agreement."

Answers = dict[str, Any]
"""By question: what was said with its citations, or logarithms of odds for `alone` and the `yes` asks."""


@dataclass(slots=True)
class Asker:
    """One pass over a contract that has been read, to be asked in several ways."""

    workbench: Workbench
    plan: Plan
    index: EvidenceIndex
    questions: Sequence[PackQuestion]

    def ask(self, name: str, before: Mapping[str, Answers]) -> Answers:
        """Return the answers of one way of asking; `before` are those of the others."""
        settings = FIRST_ASKS.get(name, AskSettings())
        near = {q.id: nearest(self.index, q, settings, settings.n_near) for q in self.questions}
        if name in FIRST_ASKS:
            focus = settings.n_focus
            return self._said([first_ask(q, near[q.id][:focus], settings) for q in self.questions])
        match name:
            case "again":
                return self._said([second_ask(q, (), settings) for q in self.questions])
            case "again, near":
                return self._said([second_ask(q, near[q.id], settings) for q in self.questions])
            case "proof":
                return self._proofs(before["grammar"], near)
            case "alone":
                return self._alone(near)
            case "yes near":
                return self._yes(lambda q: first_ask(q, near[q.id], settings))
            case "yes again":
                return self._yes(lambda q: second_ask(q, (), settings))
        return self._yes(lambda q: first_ask(q, (), settings))

    def _proofs(self, first: Answers, near: Mapping[str, list[Passage]]) -> Answers:
        wanted = []
        for q in self.questions:
            said = with_facts(said_of(first[q.id]), q, self.index)
            if (
                near[q.id]
                and not is_asked_twice(q)
                and not is_negative(q.form, said.done.text)
                and not has_proof(said)
            ):
                wanted.append(proof_ask(q, said.done.text, near[q.id]))
        return self._said(wanted) if wanted else {}

    def _alone(self, near: Mapping[str, list[Passage]]) -> Answers:
        """Return the weights of the passages that may be a yes-or-no question's clause."""
        reader, found = PassageReader(self.workbench, CancelFlag()), {}
        for question in filter(is_asked_twice, self.questions):
            close = close_passages(self.index, question, near[question.id], AskSettings())
            found[question.id] = reader.weights(question, close) if close else []
        return found

    def _said(self, asked: Sequence[Asked]) -> Answers:
        found: Answers = {}
        for event in self.workbench.ask_many(asked, CancelFlag()):
            if isinstance(event, AnswerFailed):
                raise RuntimeError(event.message)
            if isinstance(event, Answer):
                citations = [asdict(citation) for citation in event.citations]
                found[event.done.question_id] = {"done": asdict(event.done), "citations": citations}
        return found

    def _yes(self, asked: Callable[[PackQuestion], Asked]) -> Answers:
        """Return for each yes-or-no question how much likelier "Yes" is than "No" (natural logarithm)."""
        session, planner = self.workbench._session, self.workbench.planner
        yes, no = (planner._tokenizer.encode(word)[0] for word in ("Yes", "No"))
        found: Answers = {}
        for question in (q for q in self.questions if q.form is Form.YES_NO):
            one = asked(question)
            logits = session.next_logits(planner.question_tokens(self.plan, (), one.text, focus=one.focus))
            found[question.id] = float(logits[yes] - logits[no])
        return found


def said_of(saved: dict[str, Any]) -> Said:
    """Return an answer as it was noted."""
    done = saved["done"] | {"reason": StopReason(saved["done"]["reason"])}
    return Said(AnswerDone(**done), tuple(citation_of(one) for one in saved["citations"]))


# --- what is kept ------------------------------------------------------------------------------------


@dataclass(slots=True)
class Kept:
    """What was noted of one contract and model: the answers by way of asking, pass by pass."""

    contract: str
    model: str
    window: int
    passes: list[dict[str, Answers]]
    seconds: list[dict[str, float]]
    n_tokens: list[int]

    def has(self, ask: str) -> bool:
        """Tell whether all passes were asked in this way."""
        return all(ask in answers for answers in self.passes)


def kept_in(path: Path) -> dict[tuple[str, str], Kept]:
    """Return what a file holds by model and contract; lines of the first version had all asks in one."""
    found: dict[tuple[str, str], Kept] = {}
    for line in lines_of(path):
        for one in _by_ask(line) if "asks" in line else (line,):
            n_passes = one["n_passes"]
            kept = found.setdefault(
                (one["model"], one["contract"]),
                Kept(
                    one["contract"],
                    one["model"],
                    one["window"],
                    [{} for _ in range(n_passes)],
                    [{} for _ in range(n_passes)],
                    [0] * n_passes,
                ),
            )
            if (kept.window, len(kept.passes)) != (one["window"], n_passes):
                continue  # asked with another window: the first one's answers count
            kept.passes[one["pass"]][one["ask"]] = one["answers"]
            kept.seconds[one["pass"]][one["ask"]] = one["seconds"]
            kept.n_tokens[one["pass"]] = one["n_tokens"]
    return found


def _by_ask(line: dict[str, Any]) -> Iterator[dict[str, Any]]:
    asks = dict(line["asks"])
    if "yes" in line:
        asks["yes"] = {"answers": line["yes"], "seconds": 0.0}
    for name, one in asks.items():
        place = {"pass": 0, "n_passes": 1, "window": 32_768, "n_tokens": line["read"]["n_total"]}
        yield {"contract": line["contract"], "model": line["model"], "ask": name, **place, **one}


# --- a run -------------------------------------------------------------------------------------------


def contracts(cuad: Path) -> list[dict[str, Any]]:
    """Return the labelled contracts, the shortest first."""
    labelled = json.loads((cuad / "answers.json").read_text(encoding="utf-8"))
    return sorted(labelled, key=lambda one: (cuad / "txt" / one["txt"]).stat().st_size)


def read_document(cuad: Path, name: str) -> Document:
    """Return a contract, or the document that says nothing."""
    if name == NOTHING:
        segment = Segment(_NOTHING_TEXT, LineLocation(1, 1))
        return Document(NOTHING, NOTHING, Kind.TEXT, content_sha256="0" * 64, segments=(segment,))
    cancel = CancelFlag()
    reading = read_sources(
        [cuad / "pdf" / name],
        ReadOptions(),
        cache_dir=paths.cache_dir() / "readings",
        cancel=cancel,
        on_progress=lambda _step: None,
    )
    return reading.documents[0]


def run_ask(args: argparse.Namespace) -> None:
    """Ask, the smallest contracts first, and begin nothing after `args.seconds`."""
    found = find_model(args.model, paths.models_dir())
    prepared = prepare(found.path, found.name, window=args.window, cache_dir=paths.cache_dir())
    stop_s = time.monotonic() + args.seconds
    names = [NOTHING] if "yes" in args.asks else []
    names += [one["pdf"] for one in contracts(args.cuad)][: args.limit]
    with closing(workbench_of(prepared)) as workbench:
        for name in (one for one in names if one.startswith(args.contract) or one == NOTHING):
            if time.monotonic() > stop_s:
                break
            kept = kept_in(args.out).get((found.name, name))
            asks = [ask for ask in args.asks if kept is None or not kept.has(ask)]
            if name == NOTHING:
                asks = [ask for ask in asks if ask in ("yes", "yes again")]
            if not asks:
                continue
            try:
                for line in ask_contract(workbench, read_document(args.cuad, name), asks, kept, stop_s):
                    append(args.out, [{"contract": name, "model": found.name, **line}])
            except Exception:  # whatever it is, the other contracts are worth their answers
                print(f"{name}: failed\n{traceback.format_exc()}", flush=True)


def ask_contract(
    workbench: Workbench, document: Document, asks: Sequence[str], kept: Kept | None, stop_s: float
) -> Iterator[dict[str, Any]]:
    """Yield the line of each way of asking that is not kept yet, pass by pass."""
    (subject,) = subjects_of((document,), replace(find("cuad"), together=False))
    passes = passes_of(workbench, subject)
    if kept is not None and (kept.window, len(kept.passes)) != (workbench.window, len(passes)):
        raise ValueError(f"asked before with a window of {kept.window}, not {workbench.window}")
    print(f"{document.name[:48]}: {len(passes)} passes", flush=True)
    for index, documents in enumerate(passes):
        known = dict(kept.passes[index]) if kept is not None else {}
        wanted = [name for name in asks if name not in known]
        if not wanted or time.monotonic() > stop_s:
            continue
        choices = Choices(pins=frozenset(map(key_of, documents)), project_map=False)
        plan = workbench.planner.plan(documents, choices, workbench.window)
        (read,) = (e for e in workbench.read(plan, CancelFlag()) if isinstance(e, ReadDone))
        print(f"  {read}", flush=True)
        asker = Asker(workbench, plan, EvidenceIndex(documents), find("cuad").questions)
        for name in wanted:
            if time.monotonic() > stop_s:
                break
            started_s = time.monotonic()
            known[name] = asker.ask(name, known)
            seconds = time.monotonic() - started_s
            print(f"  {name} {seconds:.0f} s", flush=True)
            place = {"pass": index, "n_passes": len(passes), "window": workbench.window}
            figures = {"n_tokens": read.n_total, "read_seconds": read.seconds, "seconds": seconds}
            yield {"ask": name, **place, **figures, "answers": known[name]}
