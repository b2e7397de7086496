"""Summaries as files: every item with the messages that stand behind it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from app.summary.export import export, to_markdown
from app.summary.model import By, Summary, from_json
from tests.app.summary.scripted import ScriptedWorkbench, deals
from tests.app.summary.test_run import answer, run


@pytest.fixture(scope="module")
def summary() -> Summary:
    return run(ScriptedWorkbench(answer), deals(), topic="the price")[0]


def test_markdown(summary: Summary) -> None:
    text = to_markdown(summary)
    assert text.startswith(
        "# Summary of Deals\n\n2024-01-10 to 2024-03-08 · 9 of 9 messages in 1 pass · Fake\n"
    )
    assert "- ✓ Meier offers 37,500 including delivery.[^1]\n" in text
    assert "- ✕ The moon is made of 12,345 cheeses.\n" in text
    assert "## Who said what: the price\n" in text
    assert (
        "[^1]: Chloé Dupont, 2024-02-05 14:20 (message m3, line 4, Deals): "
        "“Meier offers 37,500 including delivery”" in text
    )


def test_months_follow_what_was_decided_over_all() -> None:
    text = to_markdown(run(ScriptedWorkbench(answer), deals(), by=By.MONTH)[0])
    headings = [line for line in text.splitlines() if line.startswith("## ")]
    assert headings == [
        "## Decisions",
        "## Action items",
        "## Open questions",
        "## January 2024",
        "## February 2024",
        "## March 2024",
    ]


def test_word(summary: Summary, tmp_path: Path) -> None:
    import docx

    path = tmp_path / "out.docx"
    export(summary, path)
    texts = [paragraph.text for paragraph in docx.Document(str(path)).paragraphs]
    assert texts[0] == "Summary of Deals"
    at = texts.index("✓ Meier offers 37,500 including delivery.")
    assert "message m3, line 4" in texts[at + 1]


def test_json(summary: Summary, tmp_path: Path) -> None:
    path = tmp_path / "out.json"
    export(summary, path)
    assert from_json(json.loads(path.read_text(encoding="utf-8"))) == summary


def test_another_ending_is_refused(summary: Summary, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match=r"“.*” names no format: end it in \.md, \.docx, \.json"):
        export(summary, tmp_path / "out.pdf")
