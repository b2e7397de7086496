"""Annotated copies: highlights on the words as the page is displayed, the original untouched."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.evidence import EvidenceIndex, check
from app.exports.annotated import cited_pdfs, notes_on, write_annotated
from app.exports.conversation import Conversation, Exchange
from app.exports.errors import ExportError
from ingest.errors import EncryptedSourceError, IngestError
from ingest.mupdf import load_mupdf
from ingest.options import ReadOptions
from ingest.pdf.annotate import Note, annotate
from ingest.read import read_source

pymupdf = load_mupdf()
_CLAUSE = "This Agreement is governed by the laws of Kansas and by no other law."
_ANSWER = f'It says "{_CLAUSE}" on this page.'
_TURNED = [(rotation, cropped) for rotation in (0, 90, 180, 270) for cropped in (False, True)]


@pytest.fixture(scope="module")
def original(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a PDF whose pages are turned and cropped in every way, each with its own clause."""
    path = tmp_path_factory.mktemp("annotate") / "turned.pdf"
    document = pymupdf.open()
    for number, (rotation, cropped) in enumerate(_TURNED):
        page = document.new_page(width=612, height=792)
        page.insert_text((100, 300), _CLAUSE.replace("Kansas", f"Kansas{number}"), fontsize=11)
        page.insert_text((100, 420), "Something else stands here, about fees and notices.", fontsize=11)
        if cropped:
            page.set_cropbox(pymupdf.Rect(60, 60, 560, 700))
        page.set_rotation(rotation)
    document.save(path)
    return path


def conversation(path: Path) -> Conversation:
    index = EvidenceIndex(read_source(path, ReadOptions()).documents)
    exchanges = []
    for number in range(len(_TURNED)):
        answer = _ANSWER.replace("Kansas", f"Kansas{number}")
        exchanges.append(Exchange("Which law?", answer, check(index, "Which law?", answer)))
    return Conversation("Title", "Fake", tuple(exchanges))


def test_highlights_lie_on_the_words_of_turned_and_cropped_pages(original: Path, tmp_path: Path) -> None:
    before = original.read_bytes()
    told = conversation(original)
    assert cited_pdfs(told) == [str(original)]
    assert write_annotated(told, str(original), tmp_path / "copy.pdf") == len(_TURNED)
    assert original.read_bytes() == before
    copy = pymupdf.open(tmp_path / "copy.pdf")
    for number, page in enumerate(copy):
        (annotation,) = page.annots()
        assert f"Kansas{number}" in annotation.info["content"]
        assert annotation.info["content"].startswith("Question: Which law?\n\nAnswer: It says")
        (place,) = told.exchanges[number].citations[0].places
        left, top, right, bottom = zip(*place.rects, strict=True)  # of turned text, a box for each word
        box = (min(left), min(top), max(right), max(bottom))
        pixels = page.get_pixmap(annots=True)
        plain = page.get_pixmap(annots=False)
        tinted = [
            (x, y)
            for x in range(pixels.width)
            for y in range(pixels.height)
            if pixels.pixel(x, y) != plain.pixel(x, y)
        ]
        across, down = [x for x, _ in tinted], [y for _, y in tinted]
        for seen, wanted in zip((min(across), min(down), max(across), max(down)), box, strict=True):
            assert abs(seen - wanted) < 6, (_TURNED[number], box)


def test_citations_of_one_clause_share_a_highlight_and_its_comment(tmp_path: Path) -> None:
    path = tmp_path / "one.pdf"
    with pymupdf.open() as document:
        page = document.new_page()
        page.insert_text((72, 300), _CLAUSE, fontsize=11)
        page.insert_text((72, 420), "Something else stands here, about fees and notices.", fontsize=11)
        document.save(path)
    index = EvidenceIndex(read_source(path, ReadOptions()).documents)
    clause = _CLAUSE
    said = {
        "Which law?": f'It says "{clause}" here.',
        "And which other?": '"governed by the laws of Kansas and by no other" is all.',
        "Was it altered?": f'"{clause.replace("is governed", "is not governed")}"',
        "What about fees?": '"Something else stands here, about fees and notices." on page 1.',
    }
    exchanges = tuple(Exchange(q, a, check(index, q, a)) for q, a in said.items())
    told = Conversation("Title", "Fake", exchanges)
    law, fees = notes_on(told, str(path))
    questions = [part for part in law.comment.split("\n\n") if part.startswith("Question: ")]
    assert questions == ["Question: Which law?", "Question: And which other?", "Question: Was it altered?"]
    assert "about fees" in fees.comment and "Kansas" not in fees.comment
    assert len(law.rects) == 1, "a line that is painted twice is darker"
    assert law.colour == (1.0, 0.70, 0.66), "one of them was altered"
    assert write_annotated(told, str(path), tmp_path / "copy.pdf") == 2
    with pymupdf.open(tmp_path / "copy.pdf") as copy:
        assert len(list(copy[0].annots())) == 2


def test_the_original_is_never_written_over(original: Path, tmp_path: Path) -> None:
    before = original.read_bytes()
    told = conversation(original)
    with pytest.raises(ExportError, match=r"turned\.pdf is the original"):
        write_annotated(told, str(original), original)
    (tmp_path / "other name.pdf").symlink_to(original)
    with pytest.raises(ExportError, match="is the original"):
        write_annotated(told, str(original), tmp_path / "other name.pdf")
    assert original.read_bytes() == before


def test_what_cannot_be_annotated_says_why(original: Path, tmp_path: Path) -> None:
    nothing = Conversation("T", "M", (Exchange("Which law?", "None."),))
    with pytest.raises(ExportError, match="nothing to mark"):
        write_annotated(nothing, str(original), tmp_path / "copy.pdf")
    broken = tmp_path / "broken.pdf"
    broken.write_bytes(b"no PDF at all")
    note = notes_on(conversation(original), str(original))[0]
    with pytest.raises(IngestError, match=r"broken\.pdf cannot be opened"):
        annotate(str(broken), str(tmp_path / "copy.pdf"), [note], None)
    locked = tmp_path / "locked.pdf"
    with pymupdf.open(original) as document:
        document.save(locked, encryption=pymupdf.PDF_ENCRYPT_AES_256, user_pw="secret", owner_pw="owner")
    with pytest.raises(EncryptedSourceError, match="locked"):
        annotate(str(locked), str(tmp_path / "copy.pdf"), [note], "wrong")
    assert annotate(str(locked), str(tmp_path / "copy.pdf"), [note], "secret") == 1
    far = Note(99, note.rects, "on no page", note.colour)
    assert annotate(str(original), str(tmp_path / "copy.pdf"), [far, note], None) == 1
