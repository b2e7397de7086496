"""Reading sources behind the bridge, with the real reader processes."""

from __future__ import annotations

import multiprocessing
import threading
from pathlib import Path

from pytestqt.qtbot import QtBot

from app.ingest_bridge import IngestBridge
from app.messages import Cancelled, Event, Failed, Finished, Progress, ReadSource, new_id
from ingest.model import Reading
from ingest.options import ReadOptions
from ingest.runner import Runner
from ingest.worker import BEHIND_THE_WINDOW
from tests.fixtures.fake_workbench import FakeReader


def _request(path: Path) -> ReadSource:
    return ReadSource(new_id(), threading.Event(), path, ReadOptions())


def test_reads_a_file_in_another_process_and_ends_it(qtbot: QtBot, tmp_path: Path) -> None:
    import psutil

    path = tmp_path / "note.txt"
    path.write_text("Kansas law governs.")
    bridge = IngestBridge(lambda: Runner(n_processes=1))
    events: list[Event] = []
    bridge.happened.connect(events.append)
    bridge.submit(_request(path))
    bridge.submit(_request(tmp_path / "missing.txt"))
    qtbot.waitUntil(lambda: sum(not isinstance(e, Progress) for e in events) == 2, timeout=20_000)
    [child] = [one for one in multiprocessing.active_children() if one.name == "unabridged-reader"]
    assert psutil.Process(child.pid).nice() == min(19, psutil.Process().nice() + BEHIND_THE_WINDOW)
    bridge.shut_down()
    done = next(e for e in events if isinstance(e, Finished))
    assert isinstance(done.value, Reading)
    assert done.value.documents[0].segments[0].text == "Kansas law governs."
    failed = next(e for e in events if isinstance(e, Failed))
    assert "missing.txt" in failed.notice.text


def test_cancel_ends_with_cancelled(qtbot: QtBot, tmp_path: Path) -> None:
    reader = FakeReader()
    reader.gate.clear()
    path = tmp_path / "note.txt"
    path.write_text("text")
    bridge = IngestBridge(lambda: reader)
    events: list[Event] = []
    bridge.happened.connect(events.append)
    request = _request(path)
    bridge.submit(request)
    qtbot.waitUntil(lambda: bool(events))
    bridge.cancel(request.id)
    qtbot.waitUntil(lambda: isinstance(events[-1], Cancelled))
    bridge.shut_down()
    assert reader.closed
