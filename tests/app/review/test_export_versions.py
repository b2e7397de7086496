"""A comparison as a file, and from the command line."""

from __future__ import annotations

import csv
import io
import json
import zipfile
from pathlib import Path

import pytest

from app.__main__ import main
from app.review.export_versions import COLUMNS, export_versions
from app.review.versions import compare_versions
from tests.app.review.scripted import contract
from tests.app.review.test_versions import NEW, OLD

RESULT = compare_versions(contract(*OLD), contract(*NEW, "=SUM(A1) is no formula here.", name="new.pdf"))


def test_every_format_has_both_texts_and_their_places(tmp_path: Path) -> None:
    import docx

    for ending in ("csv", "json", "md", "xlsx", "docx"):
        export_versions(RESULT, tmp_path / f"x.{ending}")
    rows = list(csv.reader(io.StringIO((tmp_path / "x.csv").read_text("utf-8-sig"))))
    assert rows[0] == list(COLUMNS)
    notice = next(row for row in rows if row[3] == "2")
    assert notice[:5] == ["≠ changed", "number", "", "2", "p. 2"]
    assert (notice[5], notice[8]) == (OLD[1], NEW[1])
    assert any(row[8].startswith("'=SUM") for row in rows)
    saved = json.loads((tmp_path / "x.json").read_text())
    assert saved["unchanged"] == 1 and len(saved["changes"]) == len(rows) - 1
    assert "~~sixty (60)~~ **ninety (90)**" in (tmp_path / "x.md").read_text()
    with zipfile.ZipFile(tmp_path / "x.xlsx") as book:
        sheet = book.read("xl/worksheets/sheet1.xml").decode()
    assert "<autoFilter" in sheet and "<pane" in sheet and "<f>" not in sheet
    table = docx.Document(str(tmp_path / "x.docx")).tables[0]
    struck = [
        r.text for row in table.rows for c in row.cells for p in c.paragraphs for r in p.runs if r.font.strike
    ]
    assert "sixty (60) " in struck
    with pytest.raises(ValueError, match="names no format"):
        export_versions(RESULT, tmp_path / "x.txt")


def test_the_command(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("UNABRIDGED_HOME", str(tmp_path / "home"))
    old, new = tmp_path / "old.txt", tmp_path / "new.txt"
    old.write_text("\n\n".join(OLD))
    new.write_text("\n\n".join(NEW))
    assert main(["compare", str(old), str(new), "--json", "-o", str(tmp_path / "x.md")]) == 0
    events = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [event["event"] for event in events] == ["compare", *["change"] * 6, "written"]
    assert events[1]["old"]["line"] == 7
    assert main(["compare", str(old), str(new)]) == 0
    assert "[-sixty (60)-] [+ninety (90)+] days' written notice." in " ".join(capsys.readouterr().out.split())
    assert main(["compare", str(old), str(new), "-o", "x.pdf"]) == 2
    assert main(["compare", str(tmp_path), str(new)]) == 2
    assert "name two files, no folders" in capsys.readouterr().err


def tracked_docx(path: Path, silent: str = "") -> None:
    """Write a Word file in which one number was changed with tracking, and perhaps a word without."""
    import docx
    from docx.oxml import parse_xml
    from docx.oxml.ns import nsdecls

    memo = docx.Document()
    paragraph = memo.add_paragraph("2. Notice. Either party may terminate upon ")
    for kind, inner in (("del", "<w:delText>sixty (60)</w:delText>"), ("ins", "<w:t>ninety (90)</w:t>")):
        xml = f'<w:{kind} {nsdecls("w")} w:id="1" w:author="A"><w:r>{inner}</w:r></w:{kind}>'
        paragraph._p.append(parse_xml(xml))
    paragraph.add_run(" days' notice.")
    memo.add_paragraph(f"3. Payment. The Licensee {silent or 'shall'} pay all invoices within thirty days.")
    memo.save(str(path))


def test_the_tracked_changes_of_a_word_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("UNABRIDGED_HOME", str(tmp_path / "home"))
    old, new = tmp_path / "old.txt", tmp_path / "new.docx"
    old.write_text(
        "2. Notice. Either party may terminate upon sixty (60) days' notice.\n\n"
        "3. Payment. The Licensee shall pay all invoices within thirty days.\n"
    )
    tracked_docx(new, silent="may")
    assert main(["compare", str(new), "--json"]) == 0
    events = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    (change,) = [event for event in events if event["event"] == "change"]
    assert change["meaning"] == ["number"] and change["tracking"] == "tracked"
    assert "sixty (60) days" in change["old"]["text"] and "ninety (90) days" in change["new"]["text"]
    assert main(["compare", str(old), str(new), "--json"]) == 0
    events = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    told = {e["new"]["section"]: (e["meaning"], e["tracking"]) for e in events if e["event"] == "change"}
    assert told == {"2": (["number"], "tracked"), "3": (["duty"], "untracked")}
