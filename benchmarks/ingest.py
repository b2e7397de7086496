"""How fast and how exactly contracts are read, against pymupdf4llm and pypdfium2, and OCR.

    uv run --group bench python -m benchmarks.ingest ../shared/data

Prints one JSON object. Pages per second are of one process, the parser's import not counted; each
reader gives text with boxes: ours for every word, pypdfium2 for every character, pymupdf4llm for
every layout box. pymupdf4llm reads the three shortest contracts only: it is that much slower.
"""

from __future__ import annotations

import json
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from ingest.model import PageLocation
from ingest.mupdf import load_layout, load_mupdf
from ingest.ocr import missing_languages
from ingest.options import ReadOptions
from ingest.pdf import read_pdf
from tests.ingest.test_ocr import character_error_rate
from tests.ingest.test_pdf import Searchable, scanned

_ROUNDS = 3
_MIN_SPAN_CHARS = 60
_LOCATED_SCORE = 85.0


def ours(path: Path) -> int:
    return read_pdf(path, ReadOptions()).n_pages


def mupdf_words(path: Path) -> int:
    """Measure the bare words of MuPDF: what our reader's paragraphs, sections and tables cost on top."""
    with load_mupdf().open(path) as pdf:
        for page in pdf:
            page.get_text("words", sort=False)
        return int(pdf.page_count)


def pdfium_characters(path: Path) -> int:
    import pypdfium2

    pdf = pypdfium2.PdfDocument(path)
    try:
        for page in pdf:
            text = page.get_textpage()
            text.get_text_bounded()
            for index in range(text.count_chars()):
                text.get_charbox(index)
        return len(pdf)
    finally:
        pdf.close()


def mupdf4llm_boxes(path: Path) -> int:
    if sys.modules.get("pymupdf4llm", ...) is None:  # our reader keeps it from loading
        del sys.modules["pymupdf4llm"]
    import pymupdf4llm

    return len(pymupdf4llm.to_markdown(str(path), page_chunks=True, use_ocr=False))


def pages_per_s(read: Callable[[Path], int], files: list[Path], rounds: int = _ROUNDS) -> float:
    """Return the best of several rounds over all files, after one file to warm up."""
    read(files[0])
    best = 0.0
    for _ in range(rounds):
        start = time.perf_counter()
        n_pages = sum(read(path) for path in files)
        best = max(best, n_pages / (time.perf_counter() - start))
    return best


def location_rates(cuad: Path) -> dict[str, float]:
    n_spans = n_exact = n_located = 0
    for contract in json.loads((cuad / "answers.json").read_text()):
        searchable = Searchable(read_pdf(cuad / "pdf" / contract["pdf"], ReadOptions()))
        for answer in contract["answers"].values():
            for span in (part for whole in answer["spans"] for part in whole.split("<omitted>")):
                if len(span) >= _MIN_SPAN_CHARS:
                    score, boxes = searchable.locate(span)
                    n_spans += 1
                    n_exact += score == 100 and bool(boxes)
                    n_located += score >= _LOCATED_SCORE and bool(boxes)
    return {"spans": n_spans, "exact": n_exact / n_spans, "exact or approximate": n_located / n_spans}


def recognition(source: Path, page_index: int, language: str, dpi: int) -> dict[str, float]:
    truth = "".join(
        segment.text
        for segment in read_pdf(source, ReadOptions()).segments
        if isinstance(segment.location, PageLocation) and segment.location.page_index == page_index
    )
    with tempfile.TemporaryDirectory() as folder:
        scan = scanned(source, Path(folder) / "scan.pdf", dpi, page_index)
        options = ReadOptions(ocr_engine="tesseract", ocr_languages=(language,), ocr_dpi=dpi)
        start = time.perf_counter()
        document = read_pdf(scan, options)
        seconds = time.perf_counter() - start
    found = "".join(segment.text for segment in document.segments)
    return {"character error rate": character_error_rate(found, truth), "s/page": seconds}


def main(data: Path) -> None:
    contracts = sorted((data / "cuad/pdf").iterdir(), key=lambda path: path.stat().st_size)
    result: dict[str, object] = {
        "pages/s": {
            "ours: words, paragraphs, sections, tables": pages_per_s(ours, contracts),
            "MuPDF words alone": pages_per_s(mupdf_words, contracts),
            "pypdfium2 characters": pages_per_s(pdfium_characters, contracts, rounds=1),
        },
        "clauses located": location_rates(data / "cuad"),
    }
    english = next((data / "cuad/pdf").glob("NUVEEN*"))
    pages = {"eng": (english, 4), "chi_sim": (data / "cjk/zh_minfadian.pdf", 12)}
    result["Tesseract"] = {
        f"{language} at {dpi} dpi": recognition(*pages[language], language, dpi)
        for language in pages
        for dpi in (200, 300)
        if not missing_languages([language])
    }
    load_layout()
    result["pages/s"]["pymupdf4llm boxes"] = pages_per_s(mupdf4llm_boxes, contracts[:3], rounds=1)  # type: ignore[index]
    print(json.dumps(result, indent=2))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
