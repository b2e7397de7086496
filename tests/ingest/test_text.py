"""Plain text, Markdown, CSV, HTML, RTF and mail."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from email.message import EmailMessage
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ingest.errors import IngestError
from ingest.html import html_blocks
from ingest.model import Document, Kind, LineLocation, Role
from ingest.options import ReadOptions
from ingest.read import read_source
from ingest.sections import SectionCounter
from ingest.text import decode, line_segments
from tests.ingest.conftest import read_document, refusal
from tests.ingest.test_office import make_docx, paragraph

Write = Callable[[str, str | bytes], Path]


def assert_lines_are_the_files(document: Document, text: str) -> None:
    lines = text.split("\n")
    for segment in document.segments:
        assert isinstance(segment.location, LineLocation)
        start, end = segment.location.line_start, segment.location.line_end
        assert segment.text.split("\n") == lines[start - 1 : end]


def test_text_keeps_line_numbers(write: Write) -> None:
    text = "First line\nsecond line\n\n\n  4.2 Third\n" + "row\n" * 100
    document = read_document(write("a.txt", text.replace("\n", "\r\n")))
    assert_lines_are_the_files(document, text)
    assert document.segments[0].location == LineLocation(1, 2)
    assert max(segment.text.count("\n") for segment in document.segments) < 40


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32", "cp1252", "shift_jis", "gb18030", "euc_kr"]
)
def test_encodings_are_recognised(write: Write, encoding: str) -> None:
    text = {
        "shift_jis": "本契約は、甲及び乙の間で締結される。契約期間は一年とする。" * 5,
        "gb18030": "本合同自双方签字之日起生效，有效期为一年。任何一方均可提前三十日通知解除。" * 5,
        "euc_kr": "본 계약은 당사자 쌍방이 서명한 날로부터 효력이 발생한다. 계약 기간은 일 년으로 한다." * 5,
    }.get(
        encoding,
        "Die Vergütung beträgt für jede größere Lieferung höchstens fünf Prozent, zahlbar in Zürich.",
    )
    assert read_document(write("a.txt", text.encode(encoding))).segments[0].text == text


def test_the_users_encoding_wins_or_is_refused(write: Write) -> None:
    path = write("a.txt", "Привет".encode("koi8-r"))
    assert read_document(path, ReadOptions(encoding="koi8-r")).segments[0].text == "Привет"
    assert refusal(path, ReadOptions(encoding="utf-8")).code == "unsupported"
    assert refusal(path, ReadOptions(encoding="no-such")).code == "unsupported"


@given(st.text())
def test_segments_are_whole_lines_of_any_text(text: str) -> None:
    lines = text.split("\n")
    found = list(line_segments(lines))
    shown = {n for s in found if isinstance(s.location, LineLocation)
             for n in range(s.location.line_start, s.location.line_end + 1)}  # fmt: skip
    assert shown == {number for number, line in enumerate(lines, start=1) if line.strip()}
    assert all(segment.text == "\n".join(lines[segment.location.line_start - 1 : segment.location.line_end])
               for segment in found if isinstance(segment.location, LineLocation))  # fmt: skip


@given(st.binary(max_size=200))
def test_any_bytes_decode(data: bytes) -> None:
    text, _ = decode(data, None, "a")
    assert "\r" not in text
    assert "\0" not in text


def test_markdown_headings_name_sections(write: Write) -> None:
    text = "# Guide\nIntro.\n## Setup ##\nRun it.\n\n```\n# a comment\n```\n"
    document = read_document(write("a.md", text))
    assert_lines_are_the_files(document, text)
    assert [(s.role, s.section) for s in document.segments] == [
        (Role.HEADING, "Guide"),
        (Role.PARAGRAPH, "Guide"),
        (Role.HEADING, "Setup"),
        (Role.PARAGRAPH, "Setup"),
        (Role.PARAGRAPH, "Setup"),
    ]


def test_csv_is_a_table_of_its_lines(write: Write) -> None:
    document = read_document(write("a.csv", "name,fee\nA,1\nB,2\n"))
    assert (document.kind, document.segments[0].role) == (Kind.TABLE, Role.TABLE)
    assert document.segments[0].text == "name,fee\nA,1\nB,2"


def test_html_shows_what_a_reader_sees(write: Write) -> None:
    page = (
        '<!doctype html><html><head><title>t</title><meta charset="iso-8859-1">'
        "<style>p{}</style></head><body>"
        "<h1>Prix</h1><p>D\xe9j\xe0 <b>vu</b>\n ici<script>alert(1)</script>.</p>"
        "<ul><li>un<li>deux</ul>"
        "<table><tr><th>a</th><th>b</th></tr><tr><td>1</td><td>2</td></tr></table>"
        "after<!-- no --></body></html>"
    )
    document = read_document(write("a.html", page.encode("latin-1")))
    assert [segment.text for segment in document.segments] == [
        "Prix",
        "Déjà vu ici.",
        "• un",
        "• deux",
        "| a | b |\n| --- | --- |\n| 1 | 2 |",
        "after",
    ]
    assert document.segments[1].section == "Prix"


@pytest.mark.parametrize("depth", [300, 50_000])
def test_deeply_nested_html_is_read_or_refused(write: Write, depth: int) -> None:
    path = write("a.html", "<html><body>" + "<div>" * depth + "deep" + "</div>" * depth)
    try:
        assert "deep" in read_document(path).segments[0].text
    except IngestError as error:
        assert error.code in ("damaged", "empty", "limit")


@given(st.text(alphabet="<>/pdivtablerh1 &;\"'=x\n", max_size=120))
def test_any_markup_gives_blocks(markup: str) -> None:
    try:
        for block in html_blocks(markup, None, "a.html"):
            assert isinstance(block.text, str)
    except IngestError as error:
        assert error.code == "damaged"


def test_rtf(write: Write) -> None:
    rtf = rb"{\rtf1\ansi\ansicpg1252 {\fonttbl\f0 Arial;}\f0 Geb\'fchr f\'e4llig.\par Section 2. Term\par}"
    document = read_document(write("a.rtf", rtf))
    assert [segment.text for segment in document.segments] == ["Gebühr fällig.", "Section 2. Term"]
    assert document.segments[1].section == "Section 2"


def test_notes_that_rtf_loses_are_told(write: Write) -> None:
    document = read_document(write("a.rtf", rb"{\rtf1 Rent{\footnote Paid monthly.} is due.}"))
    assert [remark.code for remark in document.remarks] == ["notes-left-out"]
    assert not read_document(write("b.rtf", rb"{\rtf1 Rent is due.}")).remarks


def test_a_form_feed_parts_words(write: Write) -> None:
    assert (
        read_document(write("a.txt", b"end of page\x0cNext page")).segments[0].text == "end of page Next page"
    )


def test_talk_of_pdf_makes_no_pdf(write: Write) -> None:
    assert read_document(write("a.md", b"A file begins with `%PDF-1.7`.")).kind is Kind.TEXT


def test_an_archive_of_pdfs_is_an_archive(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.writestr("a.pdf", b"%PDF-1.7")
        archive.writestr("b.py", "x = 1")
    reading = read_source(tmp_path / "a.zip", ReadOptions())
    assert [document.name for document in reading.documents] == ["b.py"]
    assert [item.code for item in reading.unread] == ["document"]


def test_a_text_after_a_mail_with_two_bodies_is_read(write: Write) -> None:
    mail = EmailMessage()
    mail["Subject"] = "Offer"
    mail.set_content("The price is 5.")
    mail.add_alternative("<p>The price is 5.</p>", subtype="html")
    mail.make_mixed()
    added = EmailMessage()
    added.set_content("Until Friday only.")
    del added["MIME-Version"]
    mail.attach(added)
    reading = read_source(write("a.eml", mail.as_bytes()), ReadOptions())
    assert sum("Until Friday" in s.text for d in reading.documents for s in d.segments) == 1
    assert sum("price is 5" in s.text for d in reading.documents for s in d.segments) == 1


def make_mail(attachment: bytes | None = None, name: str = "contract.docx") -> EmailMessage:
    mail = EmailMessage()
    mail["From"] = "Ann <ann@example.org>"
    mail["To"] = "bob@example.org"
    mail["Subject"] = "Draft"
    mail["Date"] = "Mon, 2 Mar 2026 10:00:00 +0100"
    mail.set_content("Please see the draft.\n\nRegards, Ann")
    if attachment is not None:
        mail.add_attachment(attachment, maintype="application", subtype="octet-stream", filename=name)
    return mail


def test_mail_and_its_attachments(write: Write, tmp_path: Path) -> None:
    docx = make_docx(tmp_path / "c.docx", paragraph("Clause text."))
    outer = make_mail(docx.read_bytes(), name="../../contract.docx")
    inner = make_mail(b"notes", name="notes.txt")
    inner.replace_header("Subject", "Earlier")
    outer.add_attachment(inner)
    outer.add_attachment(b"\x00\x01", maintype="application", subtype="octet-stream", filename="a.bin")
    reading = read_source(write("draft.eml", outer.as_bytes()), ReadOptions())
    mail, contract, earlier, notes = reading.documents
    assert mail.kind is Kind.MAIL
    assert mail.segments[0].text.startswith("From: Ann <ann@example.org>\nTo: bob@example.org\nDate:")
    assert [segment.text for segment in mail.segments[1:]] == ["Please see the draft.", "Regards, Ann"]
    assert (contract.name, contract.segments[0].text) == ("draft.eml/contract.docx", "Clause text.")
    assert "Subject: Earlier" in earlier.segments[0].text
    assert notes.segments[0].text == "notes"
    assert [(item.code, "a.bin" in item.reason) for item in reading.unread] == [("unsupported", True)]


def test_mailbox_gives_its_mails_and_attachments(write: Write) -> None:
    data = b"".join(b"From ann Mon Mar  2 10:00:00 2026\n" + mail.as_bytes() + b"\n"
                    for mail in (make_mail(), make_mail(b"Fee: 5", "fee.txt")))  # fmt: skip
    reading = read_source(write("a.mbox", data), ReadOptions())
    assert [document.kind for document in reading.documents] == [Kind.CHAT, Kind.TEXT]
    assert reading.documents[1].segments[0].text == "Fee: 5"


def test_folder_of_documents_is_read_file_by_file(write: Write, tmp_path: Path) -> None:
    write("deal/a/side letter.txt", "Text.")
    write("deal/broken.pdf", "no pdf")
    make_docx(tmp_path / "deal/contract.docx", paragraph("Clause."))
    reading = read_source(tmp_path / "deal", ReadOptions())
    assert {document.name for document in reading.documents} == {"contract.docx", "a/side letter.txt"}
    assert [item.code for item in reading.unread] == ["damaged"]


def test_folder_of_code_goes_to_the_code_reader(write: Write, tmp_path: Path) -> None:
    write("project/pyproject.toml", "[project]\nname = 'x'\n")
    write("project/main.py", "print('hello')\n")
    write("project/docs/manual.html", "<html></html>")
    kinds = {document.kind for document in read_source(tmp_path / "project", ReadOptions()).documents}
    assert Kind.CODE in kinds


def test_a_single_code_file_and_notebook(write: Write) -> None:
    document = read_document(write("[a] b.py", "def total(fee):\n    return fee\n"))
    assert (document.kind, document.language, document.name) == (Kind.CODE, "python", "[a] b.py")
    cell = '{"cell_type": "code", "source": ["print(1)"], "outputs": [], "metadata": {}}'
    notebook = read_document(write("n.ipynb", f'{{"cells": [{cell}], "nbformat": 4}}'))
    assert "print(1)" in "".join(segment.text for segment in notebook.segments)
    assert "cell_type" not in "".join(segment.text for segment in notebook.segments)


def test_contracts_as_text_are_no_chats(shared_data: Path) -> None:
    reading = read_source(shared_data / "cuad/txt", ReadOptions())
    assert [document.kind for document in reading.documents] == [Kind.TEXT] * 20
    contract = next(document for document in reading.documents if document.name.startswith("Verizon"))
    assert any(segment.section == "Section 3.10(b)(i)" for segment in contract.segments)


def test_empty_and_missing_sources(tmp_path: Path, write: Write) -> None:
    (tmp_path / "empty").mkdir()
    assert refusal(tmp_path / "empty").code == "empty"
    assert refusal(tmp_path / "none").code == "missing"
    assert refusal(write("a.txt", "  \n")).code == "empty"
    assert refusal(write("a.bin", bytes(range(256)))).code == "unsupported"


def test_roman_and_letter_clauses() -> None:
    counter = SectionCounter()
    labels = []
    for text in (
        "4.2 Term",
        "(a) x",
        "(i) y",
        "(ii) z",
        "(b) x",
        "(h) q",
        "(i) r",
        "(j) s",
        "제3조(목적)",
        "第一条 x",
    ):
        counter.enter(text)
        labels.append(counter.label)
    assert labels == [
        "4.2", "4.2(a)", "4.2(a)(i)", "4.2(a)(ii)", "4.2(b)", "4.2(h)", "4.2(i)", "4.2(j)", "제3조", "第一条",
    ]  # fmt: skip
