"""Chats on the command line: filters, corrections and repeated exports, with exact tokens before reading."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from app.__main__ import main
from ingest.chats.compact import restore
from ingest.model import Document
from ingest.options import ReadOptions
from ingest.read import read_source

LINES = [
    "03/04/24, 10:00 - Ann Lee: shall we say 40,000?",
    "03/04/24, 10:01 - Bo: yes, agreed",
    "04/04/24, 09:00 - Ann Lee: who sends the contract?",
    "05/04/24, 09:30 - Bo: I send it on Friday",
]


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("UNABRIDGED_HOME", str(tmp_path / "home"))


@pytest.fixture
def pack(
    capsys: pytest.CaptureFixture[str], shape_models: Callable[..., Path]
) -> Callable[..., tuple[dict[str, Any], str]]:
    """Return a function that packs and gives the event and what was said on stderr."""

    def run(*arguments: object) -> tuple[dict[str, Any], str]:
        model = str(shape_models("qwen35"))
        assert main(["pack", *map(str, arguments), "--model", model, "--window", "4096", "--json"]) == 0
        said = capsys.readouterr()
        return json.loads(said.out), said.err

    return run


def chat(path: Path, lines: list[str]) -> Path:
    path.write_text("\n".join(lines))
    return path


def test_filters_count_before_anything_is_read(
    tmp_path: Path, pack: Callable[..., tuple[dict[str, Any], str]]
) -> None:
    path = chat(tmp_path / "deals.txt", LINES)
    whole, said = pack(path)
    assert "4 messages in the file, 4 imported." in said
    assert "Dates are read as day, month, year" in said
    sizes = []
    for options in (["--since", "2024-04-04"], ["--until", "2024-04-03"], ["--participants", "bo"]):
        part, said = pack(path, *options)
        assert "2 of 4 messages pass the filter." in said
        sizes.append(part["prompt_tokens"])
    assert all(size < whole["prompt_tokens"] for size in sizes)
    part, _ = pack(path, "--text", "CONTRACT", "--channel", "deals")
    assert part["prompt_tokens"] < min(sizes)


def test_repeated_exports_become_one_document(
    tmp_path: Path, pack: Callable[..., tuple[dict[str, Any], str]]
) -> None:
    old, new = chat(tmp_path / "deals.txt", LINES[:3]), chat(tmp_path / "deals (1).txt", LINES)
    event, said = pack(old, new)
    assert [document["name"] for document in event["documents"]] == ["deals"]
    assert "1 new message of deals (1) at the end; the other 3 of its 4 were there already." in said


def test_chats_that_a_filter_empties_are_named(
    tmp_path: Path, pack: Callable[..., tuple[dict[str, Any], str]]
) -> None:
    path = chat(tmp_path / "deals.txt", LINES)
    other = chat(
        tmp_path / "trip.txt", ["03/05/24, 10:00 - Cy: see you in Lyon", "04/05/24, 10:00 - Di: yes"]
    )
    event, said = pack(path, other, "--participants", "Cy")
    assert [document["name"] for document in event["documents"]] == ["trip"]
    assert "No message passes the filter in 1 of 2 chats: deals." in said
    _, said = pack(path, other, "--channel", "trip")
    assert "No message passes" not in said, "a channel that was chosen is no news"


def test_a_filter_that_nothing_passes_says_so(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], shape_models: Callable[..., Path]
) -> None:
    path = chat(tmp_path / "deals.txt", LINES)
    model = ["--model", str(shape_models("qwen35"))]
    assert main(["pack", str(path), "--participants", "Zoe", *model]) == 1
    assert "No message passes the filter: widen the period" in capsys.readouterr().err
    with pytest.raises(SystemExit) as wrong:
        main(["pack", str(path), "--since", "yesterday", *model])
    assert wrong.value.code == 2
    assert "'yesterday' is no date: write 2024-03-31" in capsys.readouterr().err
    with pytest.raises(SystemExit):
        main(["pack", str(path), "--chat-format", "icq", *model])
    assert "choose from" in (said := capsys.readouterr().err) and "'whatsapp', 'signal'" in said.replace(
        '"', "'"
    )


def only(path: Path, **corrections: str) -> Document:
    (document,) = read_source(path, ReadOptions(**corrections)).documents  # type: ignore[arg-type]
    return document


def test_wrong_guesses_are_corrected(tmp_path: Path) -> None:
    path = chat(tmp_path / "deals.txt", LINES)
    months = {
        order: restore(only(path, date_order=order))[0].sent_at.month  # type: ignore[union-attr]
        for order in ("dmy", "mdy")
    }
    assert months == {"dmy": 4, "mdy": 3}
    assert only(path, chat_format="none").kind == "text"
    few = chat(tmp_path / "few.txt", ["Ann: one", "Bo: two"])
    assert only(few).kind == "text"
    assert [one.author for one in restore(only(few, chat_format="transcript"))] == ["Ann", "Bo"]
