"""The evaluation of answers goes on where it stopped, takes what does not fit, and can be judged again."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from benchmarks import evidence_ask
from benchmarks.evidence_ask import append, ask, lines_of, rescored
from ingest.model import Document
from tests.app.evidence import samples
from tests.app.evidence.cuad import TruthSpan

LAW = "This Agreement is governed by the laws of the State of Kansas."
FILLER = "The parties record that clause {} was discussed at length and stays in force as it was written."


def contract(name: str, n_clauses: int) -> Document:
    clauses = [FILLER.format(n) for n in range(n_clauses)]
    return samples.contract(*clauses, LAW, name=name)


def truth(*names: str) -> list[TruthSpan]:
    return [TruthSpan(name, "Governing Law", LAW, "Kansas") for name in names]


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("UNABRIDGED_HOME", str(tmp_path / "home"))
    return tmp_path


def test_what_the_window_does_not_hold_is_swept_and_what_is_done_is_not_asked_again(
    home: Path, shape_models: Callable[..., Path]
) -> None:
    documents, out = [contract("small", 3), contract("large", 60)], home / "out.jsonl"
    for _ in range(2):
        ask(documents, truth("small", "large"), str(shape_models("qwen35")), ["plain"], out, window=1_024)
    small, large = lines_of(out)
    assert small["contract"] == "small" and "parts" not in small
    assert large["contract"] == "large" and len(large["parts"]) > 1


def test_a_contract_that_fails_leaves_the_others_their_answers(
    home: Path, shape_models: Callable[..., Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(index: object, category: str, text: str, citations: object, found: list[TruthSpan]) -> object:
        if found[0].contract == "bad":
            raise RuntimeError("no answer")
        return {"is_right": True, "rank": 0, "statuses": []}

    monkeypatch.setattr(evidence_ask, "scores", fails)
    documents, out = [contract("bad", 2), contract("good", 3)], home / "out.jsonl"
    ask(documents, truth("bad", "good"), str(shape_models("qwen35")), ["plain"], out, window=1_024)
    assert [line["contract"] for line in lines_of(out)] == ["good"]


def test_a_torn_line_costs_that_line_alone(tmp_path: Path) -> None:
    path = tmp_path / "out.jsonl"
    path.write_text('{"a": 1}\n{"a": ', encoding="utf-8")
    append(path, [{"a": 3}])
    assert lines_of(path) == [{"a": 1}, {"a": 3}]


def test_answers_that_were_kept_are_judged_again_without_a_model() -> None:
    line = {"contract": "small", "category": "Governing Law", "form": "plain", "is_right": None, "rank": None}
    kept = [line | {"answer": "Kansas law governs it."}, line | {"answer": "x", "parts": ["Not found.", LAW]}]
    whole, swept = rescored(kept, [contract("small", 3)], truth("small"))
    assert whole["is_right"] is True and whole["statuses"] == ["supported"]
    assert swept["statuses"] == ["supported"]
