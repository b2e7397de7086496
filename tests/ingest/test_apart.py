"""A function in a process of its own: its values, its errors, its end."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing

import pytest

from ingest.apart import Apart, ApartError
from ingest.code.secret_process import SecretFinder
from ingest.errors import EncryptedSourceError, IngestError
from ingest.model import Document, Kind, LineLocation, Segment

_LARGE = "x" * 4_000_000  # more than a pipe holds


def never() -> bool:
    return False


def behave(what: str, _ballast: str = "") -> int:
    match what:
        case "locked":
            raise EncryptedSourceError("It is locked.")
        case "full":
            raise OSError(28, "No space left on device")
        case "bug":
            raise KeyError("SECRET clause of a contract")
        case "crash":
            os._exit(11)
        case "hang":
            time.sleep(3_600)
    return os.getpid()


@pytest.fixture
def apart() -> Iterator[Apart[int]]:
    with closing(Apart(behave)) as apart:
        yield apart


def test_one_process_answers_again_and_again(apart: Apart[int]) -> None:
    first = apart.call("", _LARGE, gives_up=never)
    assert first != os.getpid()
    with pytest.raises(EncryptedSourceError, match="It is locked"):
        apart.call("locked", gives_up=never)
    with pytest.raises(OSError, match="No space left") as refused:
        apart.call("full", gives_up=never)
    assert not isinstance(refused.value, IngestError) and refused.value.errno == 28
    assert apart.call("", _LARGE, gives_up=never) == first


@pytest.mark.parametrize("what", ["bug", "crash"])
def test_what_nobody_foresaw_ends_the_process_and_quotes_nothing(apart: Apart[int], what: str) -> None:
    with pytest.raises(ApartError) as error:
        apart.call(what, gives_up=never)
    assert "SECRET" not in str(error.value)
    with pytest.raises(ApartError):
        apart.call("", gives_up=never)


@pytest.mark.parametrize("what", ["hang", ""])
def test_who_gives_up_does_not_wait(apart: Apart[int], what: str) -> None:
    """Neither for a function that hangs, nor for a process that has not begun to listen."""
    started_s = time.monotonic()
    with pytest.raises(ApartError):
        apart.call(what, _LARGE, gives_up=lambda: not what or time.monotonic() - started_s > 0.5)
    assert time.monotonic() - started_s < 10


_CHILD = """
import os, sys
from ingest.apart import Apart
apart = Apart(os.getpid)
print(apart.call(gives_up=lambda: False), flush=True)
os.kill(os.getpid(), 9)
"""


def test_the_process_ends_with_a_parent_that_is_killed() -> None:
    """Whoever reads the output of what was killed would wait for the process that still holds it."""
    import psutil

    done = subprocess.run(
        [sys.executable, "-c", _CHILD], stdout=subprocess.PIPE, text=True, check=False, timeout=60
    )
    assert done.returncode == -9
    ended_s = time.monotonic()
    while psutil.pid_exists(int(done.stdout)) and time.monotonic() - ended_s < 20:
        time.sleep(0.02)
    assert not psutil.pid_exists(int(done.stdout))


def _document(text: str) -> Document:
    location = LineLocation(1, text.count("\n") + 1)
    return Document("/code/a.py", "a.py", Kind.CODE, (Segment(text, location),), "0" * 64)


def test_secrets_are_found_apart() -> None:
    finder = SecretFinder()
    with closing(finder):
        [remark] = finder.find(_document("name = 'x'\naws_key = 'AKIAIOSFODNN7EXAMPLQ'\n"), never)
        assert remark.line == 2
        assert finder.find(_document("x = 1\n"), lambda: True) == ()
        assert finder.find(_document("x = 1\n"), never) == (), "a new process looks through the next one"
