"""The evaluation of reviews goes on where it stopped, takes what does not fit, and judges what it kept."""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable
from pathlib import Path

import pytest

from app.review.library import find
from benchmarks import review_ask, review_quality
from benchmarks.review_ask import NOTHING, kept_in, run_ask
from benchmarks.review_quality import run_score
from ingest.model import Document
from tests.app.evidence import samples

LAW = "This Agreement is governed by the laws of the State of Kansas."
FILLER = "The parties record that clause {} was discussed at length and stays in force as it was written."
N_CLAUSES = {"small.pdf": 3, "large.pdf": 60, "bad.pdf": 1}


@pytest.fixture
def arguments(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, shape_models: Callable[..., Path]
) -> argparse.Namespace:
    monkeypatch.setenv("UNABRIDGED_HOME", str(tmp_path / "home"))
    read = review_ask.read_document

    def read_document(cuad: Path, name: str) -> Document:
        if name == NOTHING:
            return read(cuad, name)
        if name == "bad.pdf":
            raise OSError("unreadable")
        return samples.contract(*(FILLER.format(n) for n in range(N_CLAUSES[name])), LAW, name=name)

    pack = find("cuad").only(["governing-law", "agreement-date", "audit-rights"])
    answers = {"Governing Law": {"spans": [LAW]}}
    labelled = [{"pdf": name, "answers": answers} for name in ("bad.pdf", "small.pdf", "large.pdf")]
    for module in (review_ask, review_quality):
        monkeypatch.setattr(module, "read_document", read_document)
        monkeypatch.setattr(module, "find", lambda _name: pack)
        monkeypatch.setattr(module, "contracts", lambda cuad: labelled)
    review_quality.passes_over.cache_clear()
    return argparse.Namespace(
        cuad=tmp_path, out=tmp_path / "out.jsonl", model=str(shape_models("qwen35")), window=2_048,
        seconds=600.0, asks=["grammar", "again", "proof", "yes"], limit=20, contract="",
        categories="grammar", half=None,
    )  # fmt: skip


def test_all_contracts_are_asked_in_passes_where_they_are_large_and_judged_from_what_was_kept(
    arguments: argparse.Namespace, capsys: pytest.CaptureFixture[str]
) -> None:
    run_ask(arguments)
    n_lines = len(arguments.out.read_text().splitlines())
    kept = {one.contract: one for one in kept_in(arguments.out).values()}
    assert set(kept) == {NOTHING, "small.pdf", "large.pdf"}
    assert len(kept["small.pdf"].passes) == 1 and len(kept["large.pdf"].passes) > 1
    assert set(kept[NOTHING].passes[0]) == {"yes"}
    assert all(len(answers["grammar"]) == 3 for answers in kept["large.pdf"].passes)
    run_ask(arguments)
    assert len(arguments.out.read_text().splitlines()) == n_lines
    capsys.readouterr()
    run_score(arguments)
    assert "2 contracts, 6 cells" in capsys.readouterr().out


def test_a_run_that_was_stopped_between_two_asks_goes_on_with_the_second(
    arguments: argparse.Namespace,
) -> None:
    arguments.contract, arguments.asks = "small", ["grammar"]
    run_ask(arguments)
    arguments.asks = ["grammar", "again"]
    run_ask(arguments)
    asked = [json.loads(line)["ask"] for line in arguments.out.read_text().splitlines()]
    assert asked == ["grammar", "again"]


def test_lines_of_the_first_version_are_read(tmp_path: Path) -> None:
    ask = {"answers": {"law": 1}, "seconds": 2.0}
    line = {"contract": "c", "model": "m", "read": {"n_total": 9}, "yes": {"x": 0.5}, "asks": {"plain": ask}}
    (tmp_path / "old.jsonl").write_text(json.dumps(line) + "\n")
    (kept,) = kept_in(tmp_path / "old.jsonl").values()
    assert kept.passes == [{"plain": {"law": 1}, "yes": {"x": 0.5}}]
    assert kept.n_tokens == [9]


def test_what_the_passages_tell_needs_no_model(
    arguments: argparse.Namespace, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    labels = {"Governing Law": {"spans": [LAW]}}
    audited = labels | {
        "Audit Rights": {"spans": ["The Company may audit the books and records at any time."]}
    }
    labelled = [{"pdf": "small.pdf", "answers": audited}, {"pdf": "large.pdf", "answers": audited}]
    monkeypatch.setattr(review_quality, "contracts", lambda cuad: labelled)
    review_quality.run_near(arguments)
    out = capsys.readouterr().out
    assert "2 contracts, 4 clauses labelled, 2 not there" in out
    assert "chosen by, 1 yes-or-no clauses there: sign 0%, close 0%" in out
