"""Readers in processes: limits, crashes, cancellation, the cache."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from multiprocessing.connection import Connection
from pathlib import Path
from threading import Event, Timer

import pytest

from ingest import worker
from ingest.cache import ReadingCache, source_state
from ingest.model import Document, Kind, Reading
from ingest.options import Progress, ReadOptions
from ingest.runner import Cancelled, Failed, Finished, Limits, Runner, RunnerEvent, SourceRead
from ingest.transfer import dump, load

Write = Callable[[str, str | bytes], Path]


def misbehave(connection: Connection, memory_bytes: int) -> None:
    """Stand in for a parser with bugs: what a file's name says happens to the process."""
    while True:
        try:
            job = connection.recv()
        except EOFError:
            return
        if job == worker.STOP:
            continue
        name = job.path.name
        if "crash" in name:
            os._exit(11)
        if "hang" in name:
            Event().wait(60)
        if "explode" in name:
            ballast = [bytearray(1 << 24) for _ in range(40)]
            Event().wait(60 + len(ballast))
        if "lie" in name:
            connection.send_bytes(b"cos\nsystem\n(S'true'\ntR.")
            continue
        connection.send_bytes(dump(worker._answer(job, connection)))


def last(events: list[RunnerEvent]) -> RunnerEvent:
    ends = [event for event in events if isinstance(event, Finished | Cancelled | Failed)]
    assert len(ends) == 1
    assert events[-1] is ends[0]
    return events[-1]


def test_one_bad_file_costs_that_file_only(write: Write, tmp_path: Path) -> None:
    for name in ("1 good", "2 crash", "3 hang", "4 explode", "5 lie", "6 good"):
        write(f"folder/{name}.txt", "Some text.")
    limits = Limits(stall_s=3, memory_bytes=300 << 20)
    with Runner(limits=limits, n_processes=1, process_main=misbehave) as runner:
        end = last(list(runner.read(tmp_path / "folder", ReadOptions(), Event())))
    assert isinstance(end, Finished)
    assert [document.name for document in end.reading.documents] == ["1 good.txt", "6 good.txt"]
    reasons = {Path(item.path).name: (item.code, item.reason) for item in end.reading.unread}
    assert reasons["2 crash.txt"] == ("damaged", "2 crash.txt crashed its reader. Try to save it anew.")
    assert reasons["3 hang.txt"] == ("limit", "3 hang.txt took too long and was left out.")
    assert reasons["4 explode.txt"][0] == "limit"
    assert "300 MB" in reasons["4 explode.txt"][1]
    assert reasons["5 lie.txt"][0] == "damaged"


def test_a_single_bad_file_fails_with_its_sentence(write: Write) -> None:
    with Runner(n_processes=1) as runner:
        end = last(list(runner.read(write("a.pdf", b"<html>no pdf</html>"), ReadOptions(), Event())))
    assert end == Failed("damaged", "a.pdf is called a PDF but its content is not one.")


def test_cancel_stops_and_keeps_what_was_done(write: Write, tmp_path: Path) -> None:
    for number in range(20):
        write(f"folder/{number:02}.txt", "Some text.")
    cancel = Event()
    events: list[RunnerEvent] = []
    with Runner(n_processes=1) as runner:
        for event in runner.read(tmp_path / "folder", ReadOptions(), cancel):
            events.append(event)
            if isinstance(event, SourceRead) and len(events) > 4:
                cancel.set()
    end = last(events)
    assert isinstance(end, Cancelled)
    assert 2 <= len(end.reading.documents) < 20


def test_cancel_ends_a_hanging_file_soon(write: Write) -> None:
    cancel = Event()
    start = time.monotonic()
    with Runner(n_processes=1, process_main=misbehave) as runner:
        Timer(1.0, cancel.set).start()
        end = last(list(runner.read(write("hang.txt", "x"), ReadOptions(), cancel)))
    assert isinstance(end, Cancelled)
    assert end.reading.unread[0].reason == "hang.txt was stopped before it was read."
    assert time.monotonic() - start < 20


def test_read_again_from_the_cache_without_a_process(write: Write, tmp_path: Path) -> None:
    path = write("a.txt", "First.\n\nSecond.")
    with Runner(tmp_path / "cache", n_processes=1) as runner:
        first = last(list(runner.read(path, ReadOptions(), Event())))
    with Runner(tmp_path / "cache", n_processes=1, process_main=misbehave) as runner:
        events = list(runner.read(path, ReadOptions(), Event()))
        assert not runner._idle
    assert isinstance(first, Finished)
    assert [event.from_cache for event in events if isinstance(event, SourceRead)] == [True]
    again = last(events)
    assert isinstance(again, Finished)
    assert again.reading == first.reading


def test_changed_content_or_options_are_read_anew(write: Write, tmp_path: Path) -> None:
    path = write("a.txt", "Grüße".encode("latin-1"))
    with Runner(tmp_path / "cache", n_processes=1) as runner:

        def text(options: ReadOptions) -> str:
            end = last(list(runner.read(path, options, Event())))
            assert isinstance(end, Finished)
            return end.reading.documents[0].segments[0].text

        assert text(ReadOptions(encoding="latin-1")) == "Grüße"
        assert text(ReadOptions(encoding="cp437")) != "Grüße"
        path.write_text("Changed")
        assert text(ReadOptions(encoding="latin-1")) == "Changed"


def test_a_changed_source_has_another_state(write: Write, tmp_path: Path) -> None:
    path = write("folder/a.txt", "First.")
    states = [source_state(path), source_state(path.parent)]
    assert [source_state(path), source_state(path.parent)] == states
    path.write_text("First, changed.")
    assert source_state(path) != states[0]
    assert source_state(path.parent) != states[1]


def test_a_moved_file_is_found_in_the_cache(write: Write, tmp_path: Path) -> None:
    with Runner(tmp_path / "cache", n_processes=1) as runner:
        list(runner.read(write("old/a.txt", "Text."), ReadOptions(), Event()))
        events = list(runner.read(write("new/a.txt", "Text."), ReadOptions(), Event()))
    (read,) = (event for event in events if isinstance(event, SourceRead))
    assert read.from_cache
    assert read.reading.documents[0].path == str(tmp_path / "new/a.txt")


def test_a_password_is_part_of_the_key(write: Write, tmp_path: Path) -> None:
    cache = ReadingCache(tmp_path / "cache")
    path = write("a.txt", "Text.")
    assert cache.key(path, ReadOptions()) != cache.key(path, ReadOptions(password="x"))


def test_the_cache_drops_the_least_recently_used(write: Write, tmp_path: Path) -> None:
    path = write("a.txt", "Text.")
    reading = Reading((Document("a", "a", Kind.TEXT, (), "0"),))
    folder = tmp_path / "cache"
    ReadingCache(folder).save("0", path, reading)
    cache = ReadingCache(folder, max_bytes=3 * (folder / "0.reading").stat().st_size)
    for age, key in enumerate("123456"):
        cache.save(key, path, reading)
        os.utime(folder / f"{key}.reading", (1000 + age, 1000 + age))
    assert cache.load("1", path) == reading  # used just now, as "0" is
    cache.prune()
    assert {file.stem for file in folder.iterdir()} == {"0", "1", "6"}


def test_a_damaged_cache_file_is_read_anew(write: Write, tmp_path: Path) -> None:
    path = write("a.txt", "Some text.")
    with Runner(tmp_path / "cache", n_processes=1) as runner:
        list(runner.read(path, ReadOptions(), Event()))
        for file in (tmp_path / "cache").iterdir():
            file.write_bytes(file.read_bytes()[:-20])
        assert isinstance(last(list(runner.read(path, ReadOptions(), Event()))), Finished)


def test_progress_tells_the_files_of_a_folder(write: Write, tmp_path: Path) -> None:
    for number in range(3):
        write(f"folder/{number}.txt", "Some text.")
    with Runner(n_processes=2) as runner:
        events = list(runner.read(tmp_path / "folder", ReadOptions(), Event()))
    steps = [(e.done, e.total) for e in events if isinstance(e, Progress) and e.unit == "files"]
    assert steps == [(1, 3), (2, 3), (3, 3)]


def test_loading_builds_records_only() -> None:
    with pytest.raises(ValueError, match="no reading"):
        load(b"cos\nsystem\n(S'true'\ntR.")
