"""The worker thread's promises: one terminal event each, one thread, cancel by flag, clean end."""

from __future__ import annotations

import threading
from collections.abc import Generator, Iterator

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from app.engine_bridge import EngineBridge, Opened
from app.messages import (
    Ask,
    Cancelled,
    Event,
    Failed,
    Finished,
    OpenModel,
    Progress,
    ReadPlan,
    RunJob,
    new_id,
)
from app.planner import Choices
from engine.cancel import CancelFlag
from engine.errors import ModelFileError
from engine.events import AnswerText, ReadProgress
from tests.fixtures.fake_workbench import FakeWorkbench


class _Listener:
    """A bridge with everything it said."""

    def __init__(self, workbench: FakeWorkbench) -> None:
        self.workbench = workbench
        self.bridge = EngineBridge()
        self.events: list[Event] = []
        self.bridge.happened.connect(self.events.append)

    def of(self, request_id: str) -> list[Event]:
        return [event for event in self.events if event.request_id == request_id]

    def ended(self, request_id: str) -> bool:
        return any(not isinstance(event, Progress) for event in self.of(request_id))


@pytest.fixture
def listener(qtbot: QtBot) -> Iterator[_Listener]:
    listener = _Listener(FakeWorkbench())
    yield listener
    listener.workbench.gate.set()
    listener.bridge.shut_down()


def _open(qtbot: QtBot, listener: _Listener) -> None:
    request = OpenModel(new_id(), CancelFlag(), listener.workbench)
    listener.bridge.submit(request)
    qtbot.waitUntil(lambda: listener.ended(request.id))


def _plan(listener: _Listener):  # type: ignore[no-untyped-def]
    return listener.workbench.planner.plan((), Choices(), 32_768)


def test_open_tells_planner_and_window(qtbot: QtBot, listener: _Listener) -> None:
    _open(qtbot, listener)
    prepared, finished = listener.events
    assert isinstance(prepared, Progress)
    assert prepared.value == Opened(listener.workbench.planner, 32_768)
    assert isinstance(finished, Finished)


def test_each_request_has_exactly_one_terminal_event(qtbot: QtBot, listener: _Listener) -> None:
    _open(qtbot, listener)
    requests = [ReadPlan(new_id(), CancelFlag(), _plan(listener))]
    requests += [Ask(new_id(), CancelFlag(), "why?", "c") for _ in range(3)]  # type: ignore[misc]
    for request in requests:
        listener.bridge.submit(request)
    qtbot.waitUntil(lambda: all(listener.ended(r.id) for r in requests))
    for request in requests:
        events = listener.of(request.id)
        assert [isinstance(e, Progress) for e in events] == [True] * (len(events) - 1) + [False]


def test_all_calls_run_in_one_thread_that_is_not_the_gui(qtbot: QtBot, listener: _Listener) -> None:
    _open(qtbot, listener)
    request = Ask(new_id(), CancelFlag(), "why?", "c")
    listener.bridge.submit(request)
    qtbot.waitUntil(lambda: listener.ended(request.id))
    listener.bridge.shut_down()
    assert len(set(listener.workbench.threads)) == 1
    assert str(threading.get_ident()) not in listener.workbench.threads[0]
    assert listener.workbench.closed


def test_cancel_stops_a_running_request_and_a_queued_one(qtbot: QtBot, listener: _Listener) -> None:
    _open(qtbot, listener)
    listener.workbench.gate.clear()
    running = ReadPlan(new_id(), CancelFlag(), _plan(listener))
    queued = Ask(new_id(), CancelFlag(), "why?", "c")
    listener.bridge.submit(running)
    listener.bridge.submit(queued)
    listener.bridge.cancel(queued.id)
    listener.bridge.cancel(running.id)
    qtbot.waitUntil(lambda: listener.ended(queued.id))
    assert isinstance(listener.of(running.id)[-1], Cancelled)
    assert listener.of(queued.id) == [Cancelled(queued.id)]
    assert listener.workbench.questions == []


def test_fast_text_is_batched_and_complete(qtbot: QtBot, listener: _Listener) -> None:
    _open(qtbot, listener)
    listener.workbench.pieces = tuple(f"{i} " for i in range(5_000))
    request = Ask(new_id(), CancelFlag(), "count", "c")
    listener.bridge.submit(request)
    qtbot.waitUntil(lambda: listener.ended(request.id))
    texts = [e.value.text for e in listener.of(request.id) if isinstance(e, Progress)]  # type: ignore[attr-defined]
    assert "".join(texts) == "".join(listener.workbench.pieces)
    assert len(texts) < 500


def test_progress_is_thinned_but_never_lost_at_the_end(qtbot: QtBot, listener: _Listener) -> None:
    _open(qtbot, listener)
    listener.workbench.n_steps = 2_000
    request = ReadPlan(new_id(), CancelFlag(), _plan(listener))
    listener.bridge.submit(request)
    qtbot.waitUntil(lambda: listener.ended(request.id))
    steps = [e for e in listener.of(request.id) if isinstance(e, Progress)]
    assert all(isinstance(step.value, ReadProgress) for step in steps)
    assert len(steps) < 500
    assert isinstance(listener.of(request.id)[-1], Finished)


def test_an_engine_error_is_its_own_sentence(qtbot: QtBot) -> None:
    error = ModelFileError("The model file is damaged: download it again.")
    bridge = EngineBridge()
    events: list[Event] = []
    bridge.happened.connect(events.append)
    bridge.submit(OpenModel(new_id(), CancelFlag(), FakeWorkbench(load_error=error)))
    qtbot.waitUntil(lambda: len(events) == 2)
    bridge.shut_down()
    event = events[-1]
    assert isinstance(event, Failed)
    assert event.notice.text == "The model file is damaged: download it again."
    assert "model_file" in event.notice.details


def test_an_unforeseen_error_never_shows_what_was_asked(qtbot: QtBot, listener: _Listener) -> None:
    _open(qtbot, listener)
    listener.workbench.error = ValueError("secret clause")
    request = Ask(new_id(), CancelFlag(), "secret question", "c")
    listener.bridge.submit(request)
    qtbot.waitUntil(lambda: listener.ended(request.id))
    event = listener.of(request.id)[-1]
    assert isinstance(event, Failed)
    assert "secret" not in event.notice.text + event.notice.details


def test_nothing_is_heard_after_shut_down(qtbot: QtBot, listener: _Listener) -> None:
    _open(qtbot, listener)
    listener.workbench.gate.clear()
    request = ReadPlan(new_id(), CancelFlag(), _plan(listener))
    listener.bridge.submit(request)
    qtbot.waitUntil(lambda: bool(listener.workbench.n_reads))
    listener.bridge.shut_down()
    heard = len(listener.events)
    QCoreApplication.processEvents()
    assert len(listener.events) == heard


def test_first_text_is_not_held_back(qtbot: QtBot, listener: _Listener) -> None:
    _open(qtbot, listener)
    listener.workbench.pieces = ("first", "second")
    listener.workbench.seconds_per_step = 0.001
    request = Ask(new_id(), CancelFlag(), "why?", "c")
    listener.bridge.submit(request)
    qtbot.waitUntil(lambda: listener.ended(request.id))
    first = listener.of(request.id)[0]
    assert isinstance(first, Progress)
    assert first.value == AnswerText("q", "first")


def _count(workbench: FakeWorkbench, cancel: CancelFlag) -> Generator[object, None, object]:
    workbench._note_thread()
    for number in range(1_000):
        yield number
        if cancel.is_set():
            return number
    return 1_000


def test_a_job_drives_the_workbench_in_its_thread_and_returns_a_value(
    qtbot: QtBot, listener: _Listener
) -> None:
    _open(qtbot, listener)
    request = RunJob(new_id(), CancelFlag(), _count)
    listener.bridge.submit(request)
    qtbot.waitUntil(lambda: listener.ended(request.id))
    events = listener.of(request.id)
    assert [e.value for e in events[:-1]] == list(range(1_000))  # type: ignore[union-attr]
    assert events[-1] == Finished(request.id, 1_000)
    assert len(set(listener.workbench.threads)) == 1


def _count_until_cancelled(_workbench: FakeWorkbench, cancel: CancelFlag) -> Generator[object, None, object]:
    number = 0
    while not cancel.is_set():
        number += 1
        yield number
        threading.Event().wait(0.001)
    return number


def test_a_cancelled_job_ends_with_what_it_has(qtbot: QtBot, listener: _Listener) -> None:
    def work_until_told(_workbench: FakeWorkbench, cancel: CancelFlag) -> Generator[object, None, object]:
        yield "begun"
        while not cancel.is_set():
            threading.Event().wait(0.001)
        return "as far as it got"

    _open(qtbot, listener)
    request = RunJob(new_id(), CancelFlag(), work_until_told)
    listener.bridge.happened.connect(lambda _event: listener.bridge.cancel(request.id))
    listener.bridge.submit(request)
    qtbot.waitUntil(lambda: listener.ended(request.id))
    assert listener.of(request.id)[-1] == Cancelled(request.id, "as far as it got")


def test_work_without_a_model_says_so(qtbot: QtBot, listener: _Listener) -> None:
    request = ReadPlan(new_id(), CancelFlag(), _plan(listener))
    listener.bridge.submit(request)
    qtbot.waitUntil(lambda: listener.ended(request.id))
    [event] = listener.of(request.id)
    assert isinstance(event, Failed) and event.notice.text == "No model is open: choose one first."
