"""Word files, EPUB and the limits of packages."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from ingest.model import Kind, LineLocation, Role
from ingest.office import package
from ingest.office.numbering import formatted
from tests.ingest.conftest import read_document, refusal

Write = Callable[[str, str | bytes], Path]
NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def make_docx(path: Path, body: str, **parts: str) -> Path:
    """Write a Word file from the XML inside its body and inside other parts."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("word/document.xml", f"<w:document {NAMESPACE}><w:body>{body}</w:body></w:document>")
        for name, content in parts.items():
            archive.writestr(
                f"word/{name}.xml", f"<w:{name.rstrip('1')} {NAMESPACE}>{content}</w:{name.rstrip('1')}>"
            )
    return path


def paragraph(text: str, properties: str = "") -> str:
    return f"<w:p><w:pPr>{properties}</w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>"


def texts(path: Path) -> list[str]:
    return [segment.text for segment in read_document(path).segments]


def test_tracked_changes_are_marked(tmp_path: Path) -> None:
    body = (
        '<w:p><w:r><w:t xml:space="preserve">The fee is due within </w:t></w:r>'
        '<w:del w:author="A"><w:r><w:delText>thirty (30)</w:delText></w:r></w:del>'
        '<w:ins w:author="A"><w:r><w:t>sixty (60)</w:t></w:r></w:ins>'
        '<w:r><w:t xml:space="preserve"> days.</w:t></w:r></w:p>'
    )
    document = read_document(make_docx(tmp_path / "a.docx", body))
    assert document.kind is Kind.OFFICE
    assert document.segments[0].text == "The fee is due within [-thirty (30)-][+sixty (60)+] days."
    assert document.remarks[0].code == "tracked-changes"
    assert "2 tracked changes" in document.remarks[0].text


def test_comments_and_footnotes_follow_their_paragraph(tmp_path: Path) -> None:
    body = (
        '<w:p><w:r><w:t>Net sales</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r>'
        '<w:r><w:t xml:space="preserve"> are defined.</w:t></w:r>'
        '<w:r><w:commentReference w:id="0"/></w:r></w:p>'
    )
    path = make_docx(
        tmp_path / "a.docx",
        body,
        footnotes=f'<w:footnote w:id="2">{paragraph("Without returns.")}</w:footnote>',
        comments=f'<w:comment w:id="0" w:author="Lee">{paragraph("Too narrow?")}</w:comment>',
    )
    segments = read_document(path).segments
    assert [(segment.text, segment.role) for segment in segments] == [
        ("Net sales[note 2] are defined.[comment 0]", Role.PARAGRAPH),
        ("[note 2] Without returns.", Role.FOOTNOTE),
        ("[comment 0] Lee: Too narrow?", Role.FOOTNOTE),
    ]


def level(number: int, number_format: str, text: str) -> str:
    return (
        f'<w:lvl w:ilvl="{number}"><w:start w:val="1"/><w:numFmt w:val="{number_format}"/>'
        f'<w:lvlText w:val="{text}"/></w:lvl>'
    )


def test_numbers_that_word_computes_are_written_out(tmp_path: Path) -> None:
    levels = (
        level(0, "upperRoman", "ARTICLE %1") + level(1, "decimal", "%2.") + level(2, "lowerLetter", "(%3)")
    )
    numbering = (
        f'<w:abstractNum w:abstractNumId="0">{levels}</w:abstractNum>'
        '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
    )

    def numbered(at: int, text: str) -> str:
        return paragraph(text, f'<w:numPr><w:ilvl w:val="{at}"/><w:numId w:val="1"/></w:numPr>')

    body = "".join(
        numbered(at, text)
        for at, text in (
            (0, "Term"),
            (1, "Start"),
            (2, "first"),
            (2, "second"),
            (1, "End"),
            (2, "again"),
            (0, "Fees"),
        )
    )
    path = make_docx(tmp_path / "a.docx", body, numbering=numbering)
    assert texts(path) == [
        "ARTICLE I Term",
        "1. Start",
        "(a) first",
        "(b) second",
        "2. End",
        "(a) again",
        "ARTICLE II Fees",
    ]
    sections = [segment.section for segment in read_document(path).segments]
    assert sections == ["ARTICLE I", "1", "1(a)", "1(b)", "2", "2(a)", "ARTICLE II"]


@pytest.mark.parametrize(
    ("number", "number_format", "expected"),
    [
        (4, "lowerRoman", "iv"),
        (28, "lowerLetter", "bb"),
        (1260, "chineseCounting", "一千二百六十"),
        (1005, "chineseCounting", "一千零五"),
        (14, "chineseCounting", "十四"),
        (7, "decimalZero", "07"),
    ],
)
def test_number_formats(number: int, number_format: str, expected: str) -> None:
    assert formatted(number, number_format) == expected


def test_tables_headings_and_margins(tmp_path: Path) -> None:
    cells = "".join(f"<w:tc>{paragraph(text)}</w:tc>" for text in ("Milestone", "Payment | USD"))
    second = "".join(f"<w:tc>{paragraph(text)}</w:tc>" for text in ("Approval", "500"))
    body = (
        paragraph("Payments", '<w:pStyle w:val="H1"/>')
        + f"<w:tbl><w:tr>{cells}</w:tr><w:tr>{second}</w:tr></w:tbl>"
    )
    path = make_docx(
        tmp_path / "a.docx",
        body,
        styles='<w:style w:styleId="H1"><w:name w:val="heading 1"/></w:style>',
        header1=paragraph("CONFIDENTIAL"),
    )
    header, heading, table = read_document(path).segments
    assert (header.text, header.role) == ("CONFIDENTIAL", Role.HEADER)
    assert heading.role is Role.HEADING
    assert table.text == "| Milestone | Payment \\| USD |\n| --- | --- |\n| Approval | 500 |"
    assert table.section == "Payments"
    assert table.location == LineLocation(3, 5)


def test_civil_code_in_word_has_its_articles(shared_data: Path) -> None:
    document = read_document(shared_data / "cjk/zh_minfadian.docx")
    articles = {segment.section for segment in document.segments if (segment.section or "").endswith("条")}
    assert len(articles) == 1260
    assert len(document.outline) < len(document.segments)


def test_old_word_says_to_convert(write: Write) -> None:
    error = refusal(write("a.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)))
    assert error.code == "unsupported"
    assert "Save it as .docx" in str(error)


def test_zip_bomb_is_a_limit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(package, "_MAX_PART_BYTES", 1 << 20)
    path = make_docx(tmp_path / "a.docx", paragraph("x" * (2 << 20)))
    assert path.stat().st_size < 20_000
    error = refusal(path)
    assert (error.code, "1 MB" in str(error)) == ("limit", True)


def test_deep_nesting_is_a_limit(tmp_path: Path) -> None:
    deep = "<w:sdt>" * 5000 + paragraph("x") + "</w:sdt>" * 5000
    assert refusal(make_docx(tmp_path / "a.docx", deep)).code == "limit"


def test_external_entities_are_refused_and_never_read(tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("SECRET")
    path = tmp_path / "a.docx"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr(
            "word/document.xml",
            f'<!DOCTYPE d [<!ENTITY x SYSTEM "{secret.as_uri()}">]>'
            f"<w:document {NAMESPACE}><w:body><w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:body></w:document>",
        )
    error = refusal(path)
    assert (error.code, "entities" in str(error)) == ("damaged", True)


@pytest.mark.parametrize("kept", [0.2, 0.7, 0.99])
def test_truncated_word_file_says_why(shared_data: Path, write: Write, kept: float) -> None:
    data = (shared_data / "cjk/zh_minfadian.docx").read_bytes()
    assert refusal(write("a.docx", data[: int(len(data) * kept)])).code in ("damaged", "unsupported", "empty")


def test_epub_chapters_in_spine_order(tmp_path: Path) -> None:
    path = tmp_path / "a.epub"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr(
            "META-INF/container.xml",
            '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
            '<rootfile full-path="book/b.opf"/></rootfiles></container>',
        )
        archive.writestr(
            "book/b.opf",
            '<package xmlns="http://www.idpf.org/2007/opf"><manifest><item id="two" href="2.xhtml"/>'
            '<item id="one" href="a%20b.xhtml"/></manifest>'
            '<spine><itemref idref="one"/><itemref idref="two"/></spine></package>',
        )
        archive.writestr("book/2.xhtml", "<html><body><h1>Two</h1><p>Later.</p></body></html>")
        xml = "<?xml version='1.0' encoding='utf-8'?>"
        archive.writestr("book/a b.xhtml", f"{xml}<html><body><p>Früh.</p></body></html>")
    assert texts(path) == ["Früh.", "Two", "Later."]
