"""Running a sweep: read pass after pass, ask every question in each, and put the answers together."""

from __future__ import annotations

from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass, replace

from app.bench import Answer, Bench
from app.evidence import Support, support_of
from app.packing import Mode
from app.planner import Choices, Plan, Planner, key_of
from app.sweep import Coverage, Merged, Partial, Pass, coverage, merge, split
from engine.cancel import CancelFlag
from engine.errors import WindowExceededError
from engine.events import AnswerText, ReadDone, ReadEvent, StopReason
from ingest.model import Document


@dataclass(frozen=True, slots=True)
class PassStarted:
    """A pass is about to be read. `index` counts from 0."""

    index: int
    n_passes: int
    plan: Plan


@dataclass(frozen=True, slots=True)
class PassAnswered:
    """One pass gave its answer to a question, which counts from 0 in the order asked."""

    index: int
    question: int
    answer: Answer


@dataclass(frozen=True, slots=True)
class SweepAnswer:
    """A question's one answer from all passes that were read, and what each of them cost."""

    question: str
    merged: Merged
    support: Support
    coverage: Coverage
    n_passes: int
    parts: tuple[Answer, ...]

    @property
    def is_cut(self) -> bool:
        """Tell whether the answer of a pass was ended before its end."""
        return any(part.done.reason is not StopReason.END for part in self.parts)

    @property
    def n_reused(self) -> int | None:
        """Add up the tokens that were reused; None where a server did not say."""
        return _sum_known([part.done.n_reused for part in self.parts])

    @property
    def n_evaluated(self) -> int | None:
        """Add up the tokens that were evaluated; None where a server did not say."""
        return _sum_known([part.done.n_evaluated for part in self.parts])

    @property
    def n_generated(self) -> int:
        """Add up the tokens of all answers."""
        return sum(part.done.n_generated for part in self.parts)


SweepEvent = PassStarted | ReadEvent | AnswerText | PassAnswered | SweepAnswer


def plan_passes(
    planner: Planner, documents: Sequence[Document], choices: Choices, window: int
) -> tuple[Pass, ...]:
    """Share out the documents that are to be read: a sweep reads in full what is not left out or listed.

    Raises:
        WindowExceededError: the window holds no text beside instructions, question and answer.
    """
    n_room = planner.room(choices, window)
    try:
        return split(swept(documents, choices), planner, n_room)
    except ValueError as error:
        raise WindowExceededError(
            f"A window of {window:,} tokens leaves {max(n_room, 0):,} for documents, too few for a sweep: "
            "choose a larger window."
        ) from error


def swept(documents: Sequence[Document], choices: Choices) -> list[Document]:
    """Return the documents that a sweep reads."""
    left_out = (Mode.LISTED, Mode.EXCLUDED)
    return [document for document in documents if choices.modes.get(key_of(document)) not in left_out]


def sweep(
    bench: Bench,
    passes: Sequence[Pass],
    questions: Sequence[str],
    choices: Choices,
    window: int,
    cancel: CancelFlag,
    *,
    documents: Sequence[Document],
    label: str = "",
) -> Iterator[SweepEvent]:
    """Read each of `passes` of `documents` and ask every question in it.

    Ends with one `SweepAnswer` per question. Cancelled, it answers from the passes that were
    finished, and their coverage says so; with none finished there are no answers.

    Raises:
        EngineError: reading or answering failed.
    """
    answers: list[list[Answer]] = [[] for _ in questions]
    n_done = 0
    for index, one in enumerate(passes):
        plan = bench.planner.plan(one.documents, _in_full(one, choices), window)
        yield PassStarted(index, len(passes), plan)
        if not (yield from _read(bench, plan, cancel, f"{label} (pass {index + 1} of {len(passes)})")):
            break
        found = yield from _ask_all(bench, index, questions, cancel)
        if len(found) < len(questions):
            break
        for known, answer in zip(answers, found, strict=True):
            known.append(answer)
        n_done += 1
    if n_done:
        read = coverage(documents, passes[:n_done])
        for question, parts in zip(questions, answers, strict=True):
            yield _together(question, parts, read, len(passes))


def _in_full(one: Pass, choices: Choices) -> Choices:
    """Pin what was counted to fit, so that a pass that does not fit is refused, never degraded.

    Without a map: a pass reads its own files whole, and a map of them alone would mislead.
    """
    return replace(choices, pins=frozenset(map(key_of, one.documents)), modes={}, order=(), project_map=False)


def _read(bench: Bench, plan: Plan, cancel: CancelFlag, label: str) -> Generator[ReadEvent, None, bool]:
    """Read one pass; returns whether it was read to its end."""
    is_whole = False
    for event in bench.read(plan, cancel, label=label):
        is_whole = isinstance(event, ReadDone) and not event.cancelled
        yield event
    return is_whole


def _ask_all(
    bench: Bench, index: int, questions: Sequence[str], cancel: CancelFlag
) -> Generator[AnswerText | PassAnswered, None, list[Answer]]:
    """Ask every question, each in a conversation of its own; returns the answers, fewer if cancelled."""
    answers: list[Answer] = []
    for number, question in enumerate(questions):
        for event in bench.ask(question, f"q{number}", cancel):
            if isinstance(event, AnswerText):
                yield event
            elif event.done.reason is StopReason.CANCELLED:
                return answers
            else:
                answers.append(event)
                yield PassAnswered(index, number, event)
    return answers


def _together(question: str, parts: Sequence[Answer], read: Coverage, n_passes: int) -> SweepAnswer:
    partials = [Partial(index, part.done.text, part.citations) for index, part in enumerate(parts)]
    merged = merge(partials)
    support = support_of(merged.text, merged.citations)
    return SweepAnswer(question, merged, support, read, n_passes, tuple(parts))


def _sum_known(counts: Sequence[int | None]) -> int | None:
    known = [count for count in counts if count is not None]
    return sum(known) if len(known) == len(counts) else None
