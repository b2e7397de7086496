"""`unabridged review` from the command line to the engine, with a tiny model."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from app.__main__ import main
from app.bench import Asked
from app.cli.review import _table
from app.review.export import COLUMNS
from app.review.grid import Grid
from app.review.model import subjects_of
from app.review.run import CellDone, review
from engine.cancel import CancelFlag
from tests.app.review.scripted import AUDIT, TEXT, ScriptedWorkbench, contract
from tests.app.review.scripted import PACK as SCRIPTED

PACK = """\
id: two
name: Two questions
questions:
  - {id: law, title: Law, question: "Which law governs?", again: "Under what law?", form: text}
  - {id: audit, title: Audit, question: "May it be audited?", again: "Is there an audit?", form: yes_no,
     positions: {preferred: [absent], unacceptable: [found]}}
"""


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("UNABRIDGED_HOME", str(tmp_path / "home"))
    (tmp_path / "two.yaml").write_text(PACK)
    (tmp_path / "a.txt").write_text("This Agreement is governed by the laws of Kansas.\n")
    (tmp_path / "b.txt").write_text("Nothing is said here about anything.\n")
    return tmp_path


@pytest.fixture
def run(
    home: Path, capsys: pytest.CaptureFixture[str], shape_models: Callable[..., Path]
) -> Callable[..., tuple[int, list[dict[str, Any]]]]:
    model = str(shape_models("qwen35"))

    def review(*arguments: str, code: int = 0) -> tuple[int, list[dict[str, Any]]]:
        given = ["review", str(home / "two.yaml"), str(home / "a.txt"), str(home / "b.txt"), *arguments]
        found = main([*given, "--model", model, "--window", "2048", "--json"])
        assert found == code
        return found, [json.loads(line) for line in capsys.readouterr().out.splitlines()]

    return review


def test_a_cell_event_for_each_question_of_each_document_and_a_second_run_asks_nothing(
    home: Path, run: Callable[..., tuple[int, list[dict[str, Any]]]]
) -> None:
    _, events = run("-o", str(home / "out.csv"))
    cells = [event for event in events if event["event"] == "cell"]
    assert {(c["document"], c["question"]) for c in cells} == {
        (name, question) for name in ("a.txt", "b.txt") for question in ("law", "audit")
    }
    assert sum(event["event"] == "read" for event in events) == 2
    assert all(cell["state"] in ("found", "absent", "unsure") for cell in cells)
    assert all(cell["kept"] is False for cell in cells)
    audit = next(cell for cell in cells if cell["question"] == "audit")
    assert audit["answer"] in ("Yes", "No", "Not found in the documents.")  # the grammar holds
    assert audit["playbook"]["position"] in ("preferred", "unacceptable", "open")
    assert events[-2] == events[-2] | {"event": "done", "open": 0, "cancelled": False}
    assert (home / "out.csv").read_text("utf-8-sig").splitlines()[0] == ",".join(COLUMNS)

    _, again = run()
    assert not any(event["event"] == "read" for event in again)
    assert [e["answer"] for e in again if e["event"] == "cell" and e["kept"]] == [
        cell["answer"] for cell in sorted(cells, key=lambda c: (c["document"], c["question"] != "law"))
    ]
    (home / "two.yaml").write_text(PACK.replace("Which law governs?", "Whose law governs?"))
    _, third = run()
    asked = [event for event in third if event["event"] == "cell" and not event["kept"]]
    assert {cell["question"] for cell in asked} == {"law"}  # only what was reworded
    assert third[0]["outdated"] == {"question": 2}
    _, fourth = run("--only", "audit", "--again")
    assert [e["kept"] for e in fourth if e["event"] == "cell"] == [False, False]


def test_answers_by_older_rules_or_to_older_contents_are_said_and_asked_again(
    home: Path,
    run: Callable[..., tuple[int, list[dict[str, Any]]]],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    run()
    _, again = run()
    assert again[0]["outdated"] == {}
    (home / "a.txt").write_text("This Agreement is governed by the laws of Missouri.\n")
    _, third = run("--only", "law")
    assert (third[0]["outdated"], third[0]["kept"]) == ({"contents": 1}, 1)
    monkeypatch.setattr("app.review.asks.RULES", 99)
    _, fourth = run()
    assert (fourth[0]["outdated"], fourth[0]["kept"]) == ({"rules": 3, "contents": 1}, 0)


def test_lists_for_people_and_for_scripts(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["review", "--list"]) == 0
    assert "cuad          Contract review               41 questions" in capsys.readouterr().out
    assert main(["review", "--list", "nda", "--json"]) == 0
    questions = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert questions[0] == {"event": "question", "id": "parties", "title": "Parties", "form": "parties"}


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["nonsense", "a.txt"], "There is no pack “nonsense”"),
        (["cuad"], "Name a pack and at least one file"),
        (["cuad", "a.txt", "--only", "x"], "cuad has no question x"),
        (["cuad", "a.txt", "-o", "x.pdf"], "“x.pdf” names no format"),
        (["cuad", "a.txt", "--playbook", "none.yaml"], "none.yaml cannot be read"),
    ],
)
def test_wrong_usage_is_code_2_and_one_clear_sentence(
    home: Path, capsys: pytest.CaptureFixture[str], arguments: list[str], said: str
) -> None:
    assert main(["review", *arguments]) == 2
    assert said in capsys.readouterr().err


def test_a_stop_keeps_what_was_finished_and_the_same_command_goes_on(
    home: Path,
    run: Callable[..., tuple[int, list[dict[str, Any]]]],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    import os
    import signal

    from app.review.saved import KeptCells

    keep = KeptCells.keep

    def keep_and_stop(self: KeptCells, run_id: str, cell: Any) -> None:
        keep(self, run_id, cell)
        os.kill(os.getpid(), signal.SIGINT)

    monkeypatch.setattr(KeptCells, "keep", keep_and_stop)
    _, events = run(code=130)
    assert sum(event["event"] == "cell" for event in events) >= 1
    assert events[-1]["cancelled"] is True and events[-1]["open"] >= 1
    monkeypatch.setattr(KeptCells, "keep", keep)
    _, rest = run()
    cells = [event for event in rest if event["event"] == "cell"]
    assert len(cells) == 4
    assert sum(cell["kept"] for cell in cells) >= 1
    assert main(["review", "--forget"]) == 0
    assert "Kept answers deleted: 4." in capsys.readouterr().out


def test_without_a_store_nothing_is_kept(
    home: Path, run: Callable[..., tuple[int, list[dict[str, Any]]]]
) -> None:
    run("--no-store")
    _, again = run("--no-store")
    assert not any(event["kept"] for event in again if event["event"] == "cell")
    assert not (home / "home" / "reviews").exists()


def test_progress_says_how_long_the_rest_may_take(
    home: Path,
    capsys: pytest.CaptureFixture[str],
    shape_models: Callable[..., Path],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("app.review.pace.ReviewPace.seconds_left", 125.0)
    monkeypatch.setattr("app.cli.output._LOG_EVERY_S", 0.0)
    model = str(shape_models("qwen35"))
    assert (
        main(["review", str(home / "two.yaml"), str(home / "a.txt"), "--model", model, "--window", "2048"])
        == 0
    )
    err = capsys.readouterr().err
    assert "1/1  1 of 2 answers · " in err
    assert " · about 2 min 5 s left in all" in err


def test_what_needs_eyes_is_shown_with_the_passage_to_look_at() -> None:
    def answer(asked: Asked) -> str:
        return "Yes" if asked.text.startswith(AUDIT.question) else "No"

    (subject,) = subjects_of((contract(*TEXT),), SCRIPTED)
    events = review(ScriptedWorkbench(answer), [(subject, (AUDIT,))], CancelFlag())
    cells = {(e.cell.subject, e.cell.question_id): e.cell for e in events if isinstance(e, CellDone)}
    shown = "\n".join(_table(Grid(SCRIPTED, (subject,), cells), 120))
    assert "? needs eyes" in shown
    assert f"nearest: “{TEXT[2]}”" in shown
