"""A sweep told in the window's terms."""

from __future__ import annotations

from app.evidence import Support
from app.states import AnswerView, PassSaid, SweepStep
from app.sweep_job import sweep_job
from app.sweep_run import plan_passes
from engine.cancel import CancelFlag
from engine.events import AnswerText
from tests.app.test_sweep_run import CHOICES, DOCUMENTS, WINDOW, ScriptedWorkbench


def run(workbench: ScriptedWorkbench, question: str, flag: CancelFlag) -> tuple[list[object], object]:
    passes = plan_passes(workbench.planner, DOCUMENTS, CHOICES, WINDOW)
    steps = sweep_job(passes, question, DOCUMENTS, CHOICES, WINDOW, "Tiny")(workbench, flag)
    events: list[object] = []
    while True:
        try:
            events.append(next(steps))
        except StopIteration as end:
            return events, end.value


def test_steps_partial_answers_and_one_answer_with_the_figures_of_all() -> None:
    workbench = ScriptedWorkbench()
    events, answer = run(workbench, "What is the interest?", CancelFlag())
    n_passes = len(workbench.labels)
    steps = [event for event in events if isinstance(event, SweepStep)]
    assert [step.index for step in steps if step.n_done == 0] == list(range(n_passes))
    assert all(not step.is_reading for step in steps if step.n_done == step.n_total)
    said = [event.texts for event in events if isinstance(event, PassSaid)]
    assert len(said) == n_passes
    assert all(len(texts) <= 1 for texts in said), "who found nothing adds nothing"
    assert said[-1] and "5 percent" in said[-1][0]
    assert any(isinstance(event, AnswerText) for event in events)
    assert isinstance(answer, AnswerView)
    assert (answer.model, answer.n_passes, answer.support) == ("Tiny", n_passes, Support.BACKED)
    assert (answer.done.n_reused, answer.done.n_evaluated) == (10 * n_passes, 5 * n_passes)
    assert (answer.done.token_ids, answer.done.n_generated) == ((), 2 * n_passes)
    assert answer.coverage == f"17 of 17 pages read in {n_passes} passes."


def test_stopped_before_a_pass_was_finished_there_is_no_answer() -> None:
    flag = CancelFlag()
    flag.set()
    _events, answer = run(ScriptedWorkbench(), "What is the rent?", flag)
    assert answer is None
