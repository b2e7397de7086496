"""`unabridged ask --sweep` from the command line to the engine, with a tiny model and with the starter."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any, cast

import pytest

from app import paths
from app.__main__ import main
from app.bench import Answer
from app.cli.interrupt import Interrupt
from app.cli.output import Output
from app.cli.sweep import SweepPlan, run_sweep
from app.evidence import Support
from app.sweep_run import plan_passes
from engine.cancel import CancelFlag
from engine.errors import EngineError
from engine.events import AnswerText
from engine.installed import STARTER_ALIAS, find_model
from ingest.model import Reading
from tests.app.test_sweep_run import CHOICES, DOCUMENTS, WINDOW, ScriptedWorkbench

FILLER = (
    "The parties record that clause {n} was discussed at length, that no changes were made to it, "
    "and that it stays in force as it was written in the first version of this agreement."
)
FACT = "The deposit is 1,250 dollars and is paid back within thirty days after the lease ends."
QUESTION = "How much is the deposit?"


def agreement(n_clauses: int, fact_at: int) -> str:
    """Return an agreement of dull clauses with one fact."""
    clauses = [FILLER.format(n=number) for number in range(1, n_clauses + 1)]
    clauses.insert(fact_at, FACT)
    return "\n\n".join(f"{number}. {clause}" for number, clause in enumerate(clauses, 1)) + "\n"


def ask(capsys: pytest.CaptureFixture[str], *arguments: str) -> list[dict[str, Any]]:
    assert main(["ask", *arguments, "--json", "--no-store"]) == 0
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("UNABRIDGED_HOME", str(tmp_path / "home"))
    return tmp_path


def test_a_pack_and_a_read_event_per_pass_and_one_answer_per_question(
    home: Path, capsys: pytest.CaptureFixture[str], shape_models: Callable[..., Path]
) -> None:
    source = home / "agreement.txt"
    source.write_text(agreement(25, 20))
    model = str(shape_models("qwen35"))
    events = ask(
        capsys, str(source), "-q", QUESTION, "-q", "Who?", "--sweep", "--model", model, "--window", "1024"
    )
    n_passes = events[0]["sweep_passes"]
    assert n_passes >= 2
    assert [event["event"] for event in events] == ["pack", "read"] * n_passes + ["answer"] * 2
    packs = [event for event in events if event["event"] == "pack"]
    assert [event["sweep_pass"] for event in packs] == list(range(1, n_passes + 1))
    for pack, read in zip(packs, (e for e in events if e["event"] == "read"), strict=True):
        assert {document["mode"] for document in pack["documents"]} == {"full"}
        assert pack["prompt_tokens"] == read["tokens_total"] <= 1_024
    for answer, question in zip(events[-2:], (QUESTION, "Who?"), strict=True):
        assert answer["question"] == question
        assert answer["passes"] == answer["passes_planned"] == n_passes
        assert (answer["documents_read"], answer["documents"]) == (1, 1)
        assert answer["coverage"] == f"1 of 1 documents read in {n_passes} passes."


def test_a_person_is_told_of_the_sweep_and_sees_its_passes(
    home: Path, capsys: pytest.CaptureFixture[str], shape_models: Callable[..., Path]
) -> None:
    source = home / "agreement.txt"
    source.write_text(agreement(25, 20))
    command = ["ask", str(source), "-q", QUESTION, "--model", str(shape_models("qwen35")), "--window", "1024"]
    assert main([*command, "--no-store"]) == 0
    assert "1 document not read in full: `ask --sweep` reads everything, in about" in capsys.readouterr().err
    assert main([*command, "--no-store", "--sweep"]) == 0
    out = capsys.readouterr().out
    assert "Pass 1 of " in out
    assert "1 of 1 documents read in" in out


def test_a_sweep_is_offered_only_where_a_pass_would_hold_text(
    home: Path, capsys: pytest.CaptureFixture[str], shape_models: Callable[..., Path]
) -> None:
    source = home / "agreement.txt"
    source.write_text(agreement(25, 20))
    offered = {}
    for window in ("200", "600"):
        assert main(["pack", str(source), "--model", str(shape_models("qwen35")), "--window", window]) == 0
        offered[window] = "ask --sweep" in capsys.readouterr().out
    assert offered == {"200": False, "600": True}


class Guessing(ScriptedWorkbench):
    """Guesses where it finds nothing."""

    def ask(self, text: str, conversation_id: str, cancel: CancelFlag) -> Iterator[AnswerText | Answer]:
        for event in super().ask(text, conversation_id, cancel):
            if isinstance(event, Answer) and event.support is Support.NOT_FOUND:
                event = replace(event, done=replace(event.done, text="It is 7 percent."))
                event = replace(event, support=Support.UNBACKED)
            yield event


def test_each_part_of_an_answer_stands_with_its_evidence_and_its_pass_the_proved_one_first(
    capsys: pytest.CaptureFixture[str],
) -> None:
    workbench = Guessing()
    passes = plan_passes(workbench.planner, DOCUMENTS, CHOICES, WINDOW)
    plan = SweepPlan(DOCUMENTS, passes, CHOICES, WINDOW)
    for as_json in (False, True):
        output = Output(as_json=as_json)
        code = run_sweep(
            cast("Any", workbench), plan, Reading(DOCUMENTS), ["What is the price?"], output, Interrupt(), []
        )
        assert code == 0
    out = capsys.readouterr().out
    said = out[out.index("Q  What is the price?") : out.index("{")]
    places = [
        said.index("The price is 90 euros."),
        said.index("✓ supported · p. 6, sale"),
        said.index("From pass 2."),
        said.index("It is 7 percent."),
        said.index("No proof found in the documents"),
        said.index("From passes 1, 3, 4."),
        said.index("17 of 17 pages read in 4 passes."),
    ]
    assert places == sorted(places)
    answer = json.loads(out.splitlines()[-1])
    assert [(part["passes"], part["support"]) for part in answer["parts"]] == [
        ([2], "backed"),
        ([1, 3, 4], "unbacked"),
    ]
    assert "\n\n".join(part["text"] for part in answer["parts"]) == answer["text"]


@pytest.mark.model
def test_the_starter_finds_a_fact_of_the_last_pass(
    home: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("UNABRIDGED_HOME")
    try:
        model = find_model(STARTER_ALIAS, paths.models_dir())
    except EngineError:
        pytest.skip("the starter's weights are not installed")
    monkeypatch.setenv("UNABRIDGED_HOME", str(home / "home"))
    source = home / "agreement.txt"
    source.write_text(agreement(40, 38))
    events = ask(
        capsys, str(source), "-q", QUESTION, "--sweep", "--model", str(model.path), "--window", "1536"
    )
    answer = events[-1]
    assert "1,250" in answer["text"]
    assert answer["passes"] >= 2
    assert answer["passes"] in answer["found_in"]
    proofs = [one for one in answer["citations"] if "1,250" in one["quote"]]
    assert proofs
    assert proofs[0]["line_start"] == 77  # the 39th clause, blank lines between
