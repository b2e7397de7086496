"""Recognition of page pictures made from real pages."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from ingest import ocr
from ingest.model import PageLocation
from ingest.mupdf import load_mupdf
from ingest.options import Progress, ReadingStopped, ReadOptions
from ingest.pdf import read_pdf
from tests.ingest.conftest import read_document, refusal
from tests.ingest.test_pdf import scanned, words_of


def needs_tesseract(*languages: str) -> pytest.MarkDecorator:
    missing = ocr.missing_languages(languages)
    return pytest.mark.skipif(bool(missing), reason=f"Tesseract's data for {missing} is not installed")


def character_error_rate(found: str, truth: str) -> float:
    from rapidfuzz.distance import Levenshtein

    found, truth = (re.sub(r"\s+", "", text) for text in (found, truth))
    return Levenshtein.distance(found, truth) / len(truth)


def recognised(source: Path, page_index: int, folder: Path, dpi: int, language: str) -> tuple[str, str]:
    """Return what OCR reads from a picture of a page, and the page's own text."""
    path = scanned(source, folder / "scan.pdf", dpi, page_index)
    options = ReadOptions(ocr_engine="tesseract", ocr_languages=(language,), ocr_dpi=dpi)
    document = read_document(path, options)
    assert {segment.ocr.engine for segment in document.segments if segment.ocr} == {"tesseract"}
    assert [remark.code for remark in document.remarks] == ["ocr"]
    truth = "".join(
        segment.text
        for segment in read_document(source).segments
        if isinstance(segment.location, PageLocation) and segment.location.page_index == page_index
    )
    return "".join(segment.text for segment in document.segments), truth


@needs_tesseract("eng")
@pytest.mark.parametrize(("dpi", "bar"), [(200, 0.02), (300, 0.01)])
def test_english_page(shared_data: Path, tmp_path: Path, dpi: int, bar: float) -> None:
    source = next((shared_data / "cuad/pdf").glob("NUVEEN*"))
    rate = character_error_rate(*recognised(source, 4, tmp_path, dpi, "eng"))
    print(f"English at {dpi} dpi: character error rate {rate:.2%}")
    assert rate < bar


@pytest.mark.slow
@needs_tesseract("chi_sim")
def test_chinese_page(shared_data: Path, tmp_path: Path) -> None:
    found, truth = recognised(shared_data / "cjk/zh_minfadian.pdf", 12, tmp_path, 300, "chi_sim")
    rate = character_error_rate(found, truth)
    print(f"Chinese at 300 dpi: character error rate {rate:.2%}")
    assert rate < 0.1


@needs_tesseract("eng")
def test_recognised_words_have_their_place(tmp_path: Path) -> None:
    pymupdf = load_mupdf()
    pdf = pymupdf.open()
    page = pdf.new_page()
    page.insert_text((100, 400), "Either party may terminate this contract.", fontsize=20)
    (expected,) = page.search_for("terminate")
    pdf.save(tmp_path / "text.pdf")
    scan = scanned(tmp_path / "text.pdf", tmp_path / "scan.pdf", dpi=200)
    document = read_document(scan, ReadOptions(ocr_engine="tesseract", ocr_dpi=200))
    (found,) = words_of(document.segments[0], "terminate")
    assert abs(found.x0 - expected.x0) < 4
    assert abs(found.x1 - expected.x1) < 4
    assert found.y0 < (expected.y0 + expected.y1) / 2 < found.y1


@needs_tesseract("eng")
def test_stopping_keeps_the_pages_that_are_done(tmp_path: Path) -> None:
    pymupdf = load_mupdf()
    text, pdf = pymupdf.open(), pymupdf.open()
    text.new_page().insert_text((100, 400), "A page of the scan.", fontsize=20)
    for _ in range(3):
        page = pdf.new_page()
        page.insert_image(page.rect, pixmap=text[0].get_pixmap(dpi=100))
    pdf.save(tmp_path / "scan.pdf")

    def stop_after_one(step: Progress) -> None:
        if step.unit == "recognised pages" and step.done == 1:
            raise ReadingStopped

    options = ReadOptions(ocr_engine="tesseract", ocr_dpi=100)
    document = read_pdf(tmp_path / "scan.pdf", options, stop_after_one)
    assert [segment.text for segment in document.segments] == ["A page of the scan."]
    assert [remark.code for remark in document.remarks] == ["ocr", "scan", "scan"]


def test_missing_language_names_the_package(
    shared_data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ocr, "tessdata_folder", lambda: None)
    scan = scanned(next((shared_data / "cuad/pdf").glob("NUVEEN*")), tmp_path / "scan.pdf", dpi=72)
    expected = {
        "linux": "sudo apt install tesseract-ocr-chi-sim",
        "darwin": "brew install tesseract tesseract-lang",
        "win32": "winget install UB-Mannheim.TesseractOCR",
    }
    for platform, command in expected.items():
        monkeypatch.setattr("sys.platform", platform)
        error = refusal(scan, ReadOptions(ocr_engine="tesseract", ocr_languages=("chi_sim",)))
        assert command in str(error)


def test_words_of_a_recognised_line_are_spread_over_its_box() -> None:
    words = list(ocr._spread("Clause 第一条 x", 0, 0, 120, 10))
    assert [(word.text, word.glued) for word in words] == [
        ("Clause", False),
        ("第", False),
        ("一", True),
        ("条", True),
        ("x", False),
    ]
    assert words[1].x0 < words[2].x0 < words[3].x0 < words[4].x0 < 120


_SENTENCES = {
    "jpn": ("japan", "本契約は日本法に準拠し、東京地方裁判所を専属的合意管轄裁判所とする。"),
    "kor": ("korea", "본 계약은 대한민국 법률에 따라 해석되며 서울중앙지방법원을 관할로 한다."),
}


def typeset(path: Path, font: str, sentence: str) -> Path:
    """Write a sentence four times on a page, in a font that PyMuPDF carries."""
    pymupdf = load_mupdf()
    pdf = pymupdf.open()
    page = pdf.new_page()
    for line in range(4):
        page.insert_text((40, 120 + 40 * line), sentence, fontname=font, fontsize=13)
    pdf.save(path)
    return path


@pytest.mark.parametrize("language", sorted(_SENTENCES))
def test_japanese_and_korean_pages(tmp_path: Path, language: str) -> None:
    if ocr.missing_languages([language]):
        pytest.skip(f"Tesseract's data for {language} is not installed")
    font, sentence = _SENTENCES[language]
    found, truth = recognised(typeset(tmp_path / "text.pdf", font, sentence), 0, tmp_path, 300, language)
    rate = character_error_rate(found, truth)
    print(f"{language} at 300 dpi: character error rate {rate:.2%}")
    assert rate < 0.15


@pytest.mark.slow
def test_rapidocr_reads_english_and_chinese_with_its_confidence(shared_data: Path, tmp_path: Path) -> None:
    pytest.importorskip("rapidocr", reason="the extra is not installed: uv sync --extra ocr")
    for name, page_index, bar in (("cuad/pdf/NUVEEN*", 4, 0.03), ("cjk/zh_minfadian.pdf", 12, 0.02)):
        source = next(shared_data.glob(name))
        scan = scanned(source, tmp_path / "scan.pdf", 300, page_index)
        document = read_document(scan, ReadOptions(ocr_engine="rapidocr", ocr_dpi=300))
        found = "".join(segment.text for segment in document.segments)
        truth = "".join(
            segment.text
            for segment in read_document(source).segments
            if isinstance(segment.location, PageLocation) and segment.location.page_index == page_index
        )
        rate = character_error_rate(found, truth)
        print(f"RapidOCR, {source.name}: character error rate {rate:.2%}")
        assert rate < bar
        marks = {segment.ocr for segment in document.segments}
        assert len(marks) == 1
        (mark,) = marks
        assert mark is not None and mark.engine == "rapidocr" and mark.dpi == 300
        assert mark.confidence is not None and 0.8 < mark.confidence <= 1
