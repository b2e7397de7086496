"""Running a sweep over a scripted workbench: every pass read, every question asked, one answer each."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

import pytest

from app.bench import Answer
from app.evidence import Citation, EvidenceIndex, Support, check, support_of
from app.packing import Mode, Reserves
from app.planner import Choices, Plan, Planner, key_of
from app.prompt import NOT_FOUND
from app.sweep_run import PassAnswered, PassStarted, SweepAnswer, plan_passes, sweep, swept
from engine.cancel import CancelFlag
from engine.errors import WindowExceededError
from engine.events import AnswerDone, AnswerText, ReadDone, ReadEvent, StopReason
from ingest.model import Document, Kind, PageLocation, Segment
from tests.app.fake_model import ChatMlTemplate, FakeTokenizer

RESERVES = Reserves(conversation=0, question=20, answer=50)
CHOICES = Choices(reserves=RESERVES)
WINDOW = 700


def contract(name: str, n_pages: int, fact: str) -> Document:
    """Invent a contract of 100 words a page that states `fact` on its last page."""
    texts = [" ".join(f"{name}{page}x{word}" for word in range(100)) for page in range(n_pages)]
    texts[-1] += f". {fact}"
    labels = tuple(str(page + 1) for page in range(n_pages))
    segments = tuple(
        Segment(text, PageLocation(page, labels[page]), section=f"{page}") for page, text in enumerate(texts)
    )
    return Document(f"/s/{name}", name, Kind.PDF, segments, name, page_labels=labels)


DOCUMENTS = (
    contract("lease", 9, "The rent is 400 euros."),
    contract("loan", 2, "The interest is 5 percent."),
    contract("sale", 6, "The price is 90 euros."),
)


class ScriptedWorkbench:
    """Answers with the sentences of the pass in the context that hold the question's last word."""

    def __init__(self) -> None:
        self.planner = Planner(FakeTokenizer(), ChatMlTemplate())
        self.labels: list[str] = []
        self.asked: list[tuple[int, str, str]] = []
        self.cancel_after = 10_000
        self._text = ""
        self._index: EvidenceIndex | None = None

    def read(self, plan: Plan, cancel: CancelFlag, *, label: str = "") -> Iterator[ReadEvent]:
        self.labels.append(label)
        self._text = " ".join(segment.text for one in plan.documents for segment in one.segments)
        self._index = EvidenceIndex(plan.documents)
        n_tokens = len(plan.prefix.token_ids)
        yield ReadDone(n_tokens, 0, n_tokens, 1.0, cancelled=cancel.is_set())

    def ask(self, text: str, conversation_id: str, cancel: CancelFlag) -> Iterator[AnswerText | Answer]:
        self.asked.append((len(self.labels), conversation_id, text))
        word = text.split()[-1].strip("?")
        found = [f"{part.strip()}." for part in self._text.split(".") if f" {word} " in part]
        said = " ".join(found) or NOT_FOUND
        yield AnswerText(conversation_id, said)
        if len(self.asked) > self.cancel_after:
            cancel.set()
        reason = StopReason.CANCELLED if cancel.is_set() else StopReason.END
        done = AnswerDone(conversation_id, said, (1, 2), 10, 5, 0.1, 9.0, reason)
        assert self._index is not None
        citations: Sequence[Citation] = check(self._index, text, said)
        yield Answer(done, tuple(citations), support_of(said, citations), "")


def run(
    workbench: ScriptedWorkbench, questions: Sequence[str], cancel: CancelFlag | None = None
) -> list[object]:
    passes = plan_passes(workbench.planner, DOCUMENTS, CHOICES, WINDOW)
    flag = cancel or CancelFlag()
    return list(
        sweep(workbench, passes, questions, CHOICES, WINDOW, flag, documents=DOCUMENTS, label="three")
    )


def test_every_question_is_asked_in_every_pass_and_answered_once() -> None:
    workbench = ScriptedWorkbench()
    events = run(workbench, ["What is the rent?", "What is the interest?", "What is the penalty?"])
    started = [event for event in events if isinstance(event, PassStarted)]
    n_passes = len(started)
    assert n_passes > 2
    assert [event.index for event in started] == list(range(n_passes))
    assert workbench.labels[0] == f"three (pass 1 of {n_passes})"
    assert len(workbench.asked) == 3 * n_passes
    assert len([event for event in events if isinstance(event, PassAnswered)]) == 3 * n_passes
    answers = events[-3:]
    assert all(isinstance(answer, SweepAnswer) for answer in answers)
    rent, interest, penalty = (answer for answer in answers if isinstance(answer, SweepAnswer))
    assert rent.merged.text.startswith("The rent is 400 euros")
    assert {place.page_label for one in rent.merged.citations for place in one.places} == {"9"}
    assert {place.document for one in interest.merged.citations for place in one.places} == {"loan"}
    assert (rent.support, penalty.support) == (Support.BACKED, Support.NOT_FOUND)
    assert penalty.merged.text == NOT_FOUND
    assert str(penalty.coverage) == f"17 of 17 pages read in {n_passes} passes."
    assert not rent.is_cut


def test_each_pass_is_read_in_full_and_fits() -> None:
    events = run(ScriptedWorkbench(), ["What is the rent?"])
    for event in events:
        if isinstance(event, PassStarted):
            assert {entry.mode for entry in event.plan.pack.entries} == {Mode.FULL}
            assert event.plan.ledger.n_read + RESERVES.question + RESERVES.answer <= WINDOW


def test_cancelled_in_a_later_pass_it_answers_from_those_that_were_finished() -> None:
    workbench = ScriptedWorkbench()
    workbench.cancel_after = 3  # both questions of pass 1, the first of pass 2
    final = run(workbench, ["What is the rent?", "What is the price?"])[-1]
    assert isinstance(final, SweepAnswer)
    assert len(workbench.labels) == 2
    assert final.coverage.n_passes == 1 < final.n_passes
    assert 0 < final.coverage.n_pages_read < final.coverage.n_pages


def test_cancelled_in_the_first_pass_there_is_no_answer() -> None:
    cancel = CancelFlag()
    cancel.set()
    events = run(ScriptedWorkbench(), ["What is the rent?"], cancel)
    assert [type(event) for event in events] == [PassStarted, ReadDone]


def test_what_the_user_left_out_is_not_swept() -> None:
    planner = Planner(FakeTokenizer(), ChatMlTemplate())
    choices = replace(
        CHOICES, modes={key_of(DOCUMENTS[0]): Mode.EXCLUDED, key_of(DOCUMENTS[1]): Mode.OUTLINE}
    )
    assert swept(DOCUMENTS, choices) == [DOCUMENTS[1], DOCUMENTS[2]]
    passes = plan_passes(planner, DOCUMENTS, choices, WINDOW)
    assert {part.name for one in passes for part in one.documents} == {"loan", "sale"}


def test_a_window_without_room_is_refused_with_numbers() -> None:
    planner = Planner(FakeTokenizer(), ChatMlTemplate())
    with pytest.raises(WindowExceededError, match="A window of 150 tokens leaves"):
        plan_passes(planner, DOCUMENTS, CHOICES, 150)
