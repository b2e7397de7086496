"""What a crash leaves for the next start: where it happened, and nothing of a document."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from app.crash_report import take_report, watch, write_report

_CRASH = """
import faulthandler, sys
from pathlib import Path
from app.crash_report import watch
file = watch(Path(sys.argv[1]))
def read_contract():
    faulthandler._sigsegv()
read_contract()
"""
_RAISE = """
import sys, threading
from pathlib import Path
from app.crash_report import watch
file = watch(Path(sys.argv[1]))
def in_a_thread():
    raise ValueError("SECRET clause of a contract")
thread = threading.Thread(target=in_a_thread)
thread.start(); thread.join()
raise KeyError("SECRET clause of a contract")
"""


def _run(script: str, folder: Path) -> int:
    command = [sys.executable, "-c", script, folder]
    return subprocess.run(command, capture_output=True, timeout=60, check=False).returncode


def test_a_native_crash_is_reported_once(tmp_path: Path) -> None:
    assert _run(_CRASH, tmp_path) != 0
    report = take_report(tmp_path)
    assert "Segmentation fault" in report and "read_contract" in report and "Python 3." in report
    assert take_report(tmp_path) == ""


def test_errors_of_all_threads_are_reported_without_their_words(tmp_path: Path) -> None:
    assert _run(_RAISE, tmp_path) == 1
    report = take_report(tmp_path)
    assert "ValueError" in report and "in_a_thread" in report and "KeyError" in report
    assert "SECRET" not in report


def test_a_run_that_ends_well_leaves_nothing(tmp_path: Path) -> None:
    assert _run(_CRASH.replace("faulthandler._sigsegv()", "pass"), tmp_path) == 0
    assert take_report(tmp_path) == ""
    assert take_report(tmp_path / "gone") == ""


def test_a_folder_that_cannot_be_written_is_no_error(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.touch()
    assert watch(blocked / "logs") is None
    write_report(blocked / "logs", ValueError, None)
