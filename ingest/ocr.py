"""Recognise the text of page pictures, offline: Tesseract inside PyMuPDF, or RapidOCR where installed."""

from __future__ import annotations

import importlib
import importlib.util
import os
import re
import shutil
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ingest.errors import UnsupportedSourceError
from ingest.model import Ocr
from ingest.options import RAPIDOCR, TESSERACT, ReadOptions
from ingest.pdf.words import UNSPACED, Line, Word, clean, is_unspaced, textpage_lines

_PIECE = re.compile(rf"{UNSPACED}|(?:(?!{UNSPACED})\S)+")
_MAX_PIXELS = 60_000_000  # A3 at 400 dpi; posters are recognised at a lower resolution
_POINTS_PER_INCH = 72
_SAME_PARAGRAPH = 2.0  # line heights from one line to the next
_DEBIAN_FOLDERS = "/usr/share/tesseract-ocr/*/tessdata"
_USUAL_FOLDERS = (
    "/usr/share/tessdata",
    "/usr/local/share/tessdata",
    "/opt/homebrew/share/tessdata",
    "/opt/local/share/tessdata",
    "C:/Program Files/Tesseract-OCR/tessdata",
)


@dataclass(frozen=True, slots=True)
class Recognised:
    """A page's lines in points, and how they were read."""

    lines: list[Line]
    ocr: Ocr


def check_ocr(options: ReadOptions) -> None:
    """Make sure that the chosen engine and its languages are here.

    Raises UnsupportedSourceError that names the package to install.
    """
    if options.ocr_engine == RAPIDOCR:
        if importlib.util.find_spec(RAPIDOCR) is None:
            raise UnsupportedSourceError("RapidOCR is not installed. Install it with: uv sync --extra ocr")
    elif options.ocr_engine == TESSERACT:
        missing = missing_languages(options.ocr_languages)
        if missing:
            raise UnsupportedSourceError(_install_sentence(missing))
    else:
        raise UnsupportedSourceError(f"{options.ocr_engine} is no OCR engine. Choose tesseract or rapidocr.")


def missing_languages(languages: Sequence[str]) -> tuple[str, ...]:
    """Return those of Tesseract's languages whose data is not on this machine."""
    folder = tessdata_folder()
    if folder is None:
        return tuple(languages)
    return tuple(lang for lang in languages if not (folder / f"{lang}.traineddata").is_file())


def tessdata_folder() -> Path | None:
    """Find Tesseract's language data: TESSDATA_PREFIX, beside its program, or the usual places."""
    candidates = [Path(prefix) for prefix in [os.environ.get("TESSDATA_PREFIX")] if prefix]
    program = shutil.which("tesseract")
    candidates += [Path(program).parent / "tessdata"] if program else []
    candidates += sorted(Path("/").glob(_DEBIAN_FOLDERS.lstrip("/")), reverse=True)
    candidates += [Path(folder) for folder in _USUAL_FOLDERS]
    return next((folder for folder in candidates if any(folder.glob("*.traineddata"))), None)


def recognise_page(page: Any, options: ReadOptions) -> Recognised:
    """Recognise a whole page as it is displayed. `check_ocr` must have passed."""
    area = max(1.0, page.rect.width * page.rect.height)
    largest_dpi = int(_POINTS_PER_INCH * (_MAX_PIXELS / area) ** 0.5)
    dpi = min(options.ocr_dpi, largest_dpi)
    if options.ocr_engine == RAPIDOCR:
        return _with_rapidocr(page, dpi)
    return _with_tesseract(page, options.ocr_languages, dpi)


def _with_tesseract(page: Any, languages: Sequence[str], dpi: int) -> Recognised:
    pymupdf = importlib.import_module("pymupdf")
    picture = page.get_pixmap(dpi=dpi, alpha=False)
    data = picture.pdfocr_tobytes(
        compress=False, language="+".join(languages), tessdata=str(tessdata_folder())
    )
    with pymupdf.open("pdf", data) as layer:
        scale = page.rect.width / layer[0].rect.width
        lines = textpage_lines(layer[0].get_textpage(flags=pymupdf.TEXT_PRESERVE_WHITESPACE))
    shown = [Line.of(line.block, list(_placed(line.words, scale))) for line in lines]
    return Recognised(shown, Ocr(TESSERACT, dpi, None))


def _placed(words: Sequence[Word], scale: float) -> Iterator[Word]:
    """Scale to points, and close the gaps that Tesseract sees between characters of unspaced scripts."""
    before = ""
    for word in words:
        glued = word.glued or (is_unspaced(before) and is_unspaced(word.text[0]))
        x0, y0, x1, y1 = (value * scale for value in word[:4])
        yield Word(x0, y0, x1, y1, word.text, glued)
        before = word.text[-1]


_rapidocr_engine: Any = None  # loading its models takes seconds: once per process


def _with_rapidocr(page: Any, dpi: int) -> Recognised:
    global _rapidocr_engine  # noqa: PLW0603
    if _rapidocr_engine is None:
        _rapidocr_engine = importlib.import_module(RAPIDOCR).RapidOCR(params={"Global.log_level": "error"})
    numpy = importlib.import_module("numpy")
    picture = page.get_pixmap(dpi=dpi, alpha=False, colorspace="rgb")
    pixels = numpy.frombuffer(picture.samples, dtype=numpy.uint8).reshape(picture.height, picture.width, 3)
    found = _rapidocr_engine(pixels[:, :, ::-1].copy())
    if found.boxes is None:
        return Recognised([], Ocr(RAPIDOCR, dpi, None))
    scale = page.rect.width / picture.width
    lines: list[Line] = []
    block = 0
    for corners, text in zip(found.boxes, found.txts, strict=True):
        xs, ys = [corner[0] * scale for corner in corners], [corner[1] * scale for corner in corners]
        words = list(_spread(clean(text), min(xs), min(ys), max(xs), max(ys)))
        if not words:
            continue
        if lines and not 0 <= min(ys) - lines[-1].rect.y0 < _SAME_PARAGRAPH * (max(ys) - min(ys)):
            block += 1
        lines.append(Line.of(block, words))
    return Recognised(lines, Ocr(RAPIDOCR, dpi, float(sum(found.scores) / len(found.scores))))


def _spread(text: str, x0: float, y0: float, x1: float, y1: float) -> Iterator[Word]:
    """Place a line's words along its box in proportion to their length: the engine boxes lines only."""
    width = (x1 - x0) / max(1, len(text))
    for match in _PIECE.finditer(text):
        glued = match.start() > 0 and not text[match.start() - 1].isspace()
        yield Word(x0 + match.start() * width, y0, x0 + match.end() * width, y1, match.group(), glued)


def _install_sentence(languages: Sequence[str]) -> str:
    names = ", ".join(languages)
    if sys.platform == "darwin":
        how = "Install it with: brew install tesseract tesseract-lang"
    elif sys.platform == "win32":
        how = f"Install Tesseract with its language data ({names}): winget install UB-Mannheim.TesseractOCR"
    else:
        packages = " ".join(f"tesseract-ocr-{lang.replace('_', '-')}" for lang in languages)
        how = f"Install it with: sudo apt install {packages}"
    return f"The OCR language data for {names} is missing. {how}"
