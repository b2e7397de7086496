"""A sweep of one question as a job of the engine thread, told in what the window knows."""

from __future__ import annotations

from collections.abc import Generator, Iterator, Sequence

from app.bench import Bench
from app.choices import Choices
from app.evidence import is_not_found
from app.messages import Job
from app.pacing import paced
from app.states import AnswerView, PassSaid, SweepStep
from app.sweep import Pass
from app.sweep_run import PassAnswered, PassStarted, SweepAnswer, sweep, swept
from app.thinking import after_thinking
from engine.cancel import CancelFlag
from engine.events import AnswerDone, AnswerText, ReadDone, ReadProgress, StopReason
from ingest.model import Document

_LABEL = "sweep"


def sweep_job(
    passes: Sequence[Pass],
    question: str,
    documents: Sequence[Document],
    choices: Choices,
    window: int,
    model: str,
) -> Job:
    """Return a job for `Controller.run_job`.

    It yields `SweepStep`, `AnswerText` and `PassSaid`; its value is an `AnswerView` by `model`, or None
    where it was stopped before a pass was finished.
    """
    wanted = tuple(swept(documents, choices))

    def job(bench: Bench, cancel: CancelFlag) -> Generator[object, None, object]:
        events = sweep(bench, passes, [question], choices, window, cancel, documents=wanted, label=_LABEL)
        answer: SweepAnswer | None = None
        teller = _Teller()
        for event in paced(events):
            if isinstance(event, SweepAnswer):
                answer = event
            else:
                yield from teller.told(event)
        return None if answer is None else _view_of(answer, model)

    return job


class _Teller:
    """Says the events of a sweep in the window's terms."""

    def __init__(self) -> None:
        self._step = SweepStep(0, 0)
        self._said: list[str] = []

    def told(self, event: object) -> Iterator[object]:
        step = self._step
        match event:
            case PassStarted(index=index, n_passes=n_passes, plan=plan):
                self._step = SweepStep(index, n_passes, 0, len(plan.prefix.token_ids))
            case ReadProgress(n_total=n_total):
                self._step = SweepStep(step.index, step.n_passes, event.n_done, n_total)
            case ReadDone(n_total=n_total):
                self._step = SweepStep(step.index, step.n_passes, n_total, n_total)
            case AnswerText():
                yield event
            case PassAnswered(answer=answer):
                said = after_thinking(answer.done.text).strip()
                if not is_not_found(said):
                    self._said.append(said)
                yield PassSaid(tuple(self._said))
        if self._step is not step:
            yield self._step


def _view_of(answer: SweepAnswer, model: str) -> AnswerView:
    return AnswerView(
        _done_of(answer),
        answer.merged.citations,
        answer.support,
        str(answer.coverage),
        model,
        answer.n_passes,
        pages_read=(answer.coverage.n_pages_read, answer.coverage.n_pages),
    )


def _done_of(answer: SweepAnswer) -> AnswerDone:
    """Add up the figures of all passes. No ids: the merged text was never generated as a whole."""
    done = [part.done for part in answer.parts]
    speeds = [one.tokens_per_s for one in done if one.tokens_per_s]
    ends = [one.reason for one in done if one.reason is not StopReason.END]
    return AnswerDone(
        "",
        answer.merged.text,
        (),
        answer.n_reused,
        answer.n_evaluated,
        done[0].time_to_first_token_s,
        sum(speeds) / len(speeds) if speeds else 0.0,
        ends[0] if ends else StopReason.END,
        n_said=answer.n_generated,
    )
