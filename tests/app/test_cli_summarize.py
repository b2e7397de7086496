"""`unabridged summarize` as a script and a person see it, with a tiny model of random weights."""

from __future__ import annotations

import json
import os
import signal
from collections.abc import Callable, Generator
from pathlib import Path
from typing import Any

import pytest

from app.__main__ import main
from app.cli import summarize
from app.cli.interrupt import CANCELLED
from app.summary.run import PeriodDone, summarise

LINES = [
    "03/02/24, 10:00 - Ann Lee: shall we say 40,000?",
    "13/02/24, 10:01 - Bo: yes, agreed",
    "04/03/24, 09:00 - Ann Lee: who sends the contract?",
    "05/03/24, 09:30 - Bo: I send it on Friday",
]


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("UNABRIDGED_HOME", str(tmp_path / "home"))
    return tmp_path / "home"


@pytest.fixture
def chat(tmp_path: Path) -> Path:
    path = tmp_path / "deals.txt"
    path.write_text("\n".join(LINES))
    return path


@pytest.fixture
def arguments(chat: Path, shape_models: Callable[..., Path]) -> list[str]:
    return ["summarize", str(chat), "--model", str(shape_models("qwen35")), "--window", "4096"]


def events(capsys: pytest.CaptureFixture[str]) -> list[dict[str, Any]]:
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def test_events_and_kept_periods(
    arguments: list[str], chat: Path, home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([*arguments, "--by", "month", "--json"]) == 0
    found = events(capsys)
    assert [one["event"] for one in found] == ["period", "read", "period_done"] * 2 + ["summary"]
    assert [(one["title"], one["n_messages"], one["kept"]) for one in found if one["event"] == "period"] == [
        ("February 2024", 2, False),
        ("March 2024", 2, False),
    ]
    summary = found[-1]
    assert summary["coverage"]["text"] == "4 of 4 messages in 2 passes"
    assert set(summary["sections"]) == {
        "overview", "timeline", "decisions", "actions", "questions", "topic",
    }  # fmt: skip
    chat.write_text("\n".join([*LINES, "06/03/24, 11:00 - Bo: sent"]))
    assert main([*arguments, "--by", "month", "--json"]) == 0
    found = events(capsys)
    assert [one["event"] for one in found] == [
        "period",
        "period_done",
        "period",
        "read",
        "period_done",
        "summary",
    ]
    assert found[-1]["coverage"]["text"] == "5 of 5 messages in 2 passes, 1 of them kept from before"
    assert list((home / "summaries").iterdir())
    assert main(["cache", "wipe"]) == 0
    assert not list((home / "summaries").iterdir())


def test_a_person_reads_a_summary_and_gets_a_file(
    arguments: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "out.md"
    assert main([*arguments, "--participants", "Bo", "--no-store", "-o", str(path)]) == 0
    said = capsys.readouterr()
    assert "Summary of deals\n2024-02-13 to 2024-03-05 · 2 of 2 messages in 1 pass" in said.out
    assert "2 of 4 messages pass the filter." in said.err
    assert path.read_text(encoding="utf-8").startswith("# Summary of deals\n")


def test_ctrl_c_keeps_the_periods_that_are_done(
    arguments: list[str], capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(*args: Any) -> Generator[object, None, object]:
        steps = summarise(*args)
        while True:
            try:
                event = next(steps)
            except StopIteration as end:
                return end.value
            if isinstance(event, PeriodDone):
                os.kill(os.getpid(), signal.SIGINT)
            yield event

    with monkeypatch.context() as patch:
        patch.setattr(summarize, "summarise", interrupted)
        assert main([*arguments, "--by", "month", "--json"]) == CANCELLED
    assert events(capsys)[-1]["coverage"]["text"] == "2 of 4 messages in 1 pass"
    assert main([*arguments, "--by", "month", "--json"]) == 0
    assert "1 of them kept from before" in events(capsys)[-1]["coverage"]["text"]


def test_wrong_usage_and_no_chat(
    arguments: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([*arguments, "-o", "out.pdf"]) == 2
    assert "end it in .md, .docx, .json" in capsys.readouterr().err
    note = tmp_path / "note.txt"
    note.write_text("The fee is 500 euros.")
    assert main(["summarize", str(note), *arguments[2:]]) == 1
    assert "There is no chat among these files." in capsys.readouterr().err
