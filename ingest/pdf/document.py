"""Open a PDF and read all its pages."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from ingest.errors import DamagedSourceError, EncryptedSourceError
from ingest.files import sha256_of
from ingest.model import Document, Kind, Remark
from ingest.mupdf import load_mupdf
from ingest.options import Progress, ProgressHook, ReadOptions, ignore_progress
from ingest.pdf.paragraphs import page_segments, vocabulary
from ingest.pdf.quality import text_layer_remark
from ingest.pdf.running import running_roles
from ingest.pdf.words import Line, page_lines


def read_pdf(path: Path, options: ReadOptions, progress: ProgressHook = ignore_progress) -> Document:
    """Read a PDF's pages as segments with a box for every word.

    Raises EncryptedSourceError without the right password, DamagedSourceError where nothing can be
    saved. A page that fails, or that holds an image instead of text, is a remark on the document.
    """
    pymupdf = load_mupdf()
    with _opened(path, options, pymupdf) as pdf:
        labels = _labels(pdf)
        pages: list[list[Line]] = []
        heights_pt: list[float] = []
        remarks: list[Remark] = []
        for index in range(pdf.page_count):
            lines, height_pt, remark = _read_page(pdf, index, labels[index], pymupdf)
            pages.append(lines)
            heights_pt.append(height_pt)
            remarks += [remark] if remark else []
            progress(Progress(str(path), index + 1, pdf.page_count))
        if pdf.is_repaired and not any(pages):
            raise DamagedSourceError(f"{path.name} is damaged and holds no text any more. Try another copy.")
    known_words = vocabulary(pages)
    roles = running_roles(pages, heights_pt)
    segments = tuple(
        segment
        for index, lines in enumerate(pages)
        for segment in page_segments(lines, roles[index], index, labels[index], known_words)
    )
    return Document(
        path=str(path),
        name=path.name,
        kind=Kind.PDF,
        segments=segments,
        content_sha256=sha256_of(path),
        page_labels=labels,
        remarks=tuple(remarks),
    )


@contextmanager
def _opened(path: Path, options: ReadOptions, pymupdf: Any) -> Iterator[Any]:
    try:
        pdf = pymupdf.open(path, filetype="pdf")
    except (pymupdf.FileDataError, pymupdf.mupdf.FzErrorBase, RuntimeError) as error:
        raise DamagedSourceError(f"{path.name} is damaged and cannot be opened. Try another copy.") from error
    with pdf:
        if pdf.needs_pass and not (options.password and pdf.authenticate(options.password)):
            what = "The password does not open" if options.password else "A password is needed to open"
            raise EncryptedSourceError(f"{what} {path.name}. Give its password and read it again.")
        if not pdf.page_count:
            raise DamagedSourceError(f"{path.name} is damaged and has no pages any more. Try another copy.")
        yield pdf


def _labels(pdf: Any) -> tuple[str, ...]:
    """Return what is printed on each page where the file says so, else the page's number."""
    numbers = [str(index + 1) for index in range(pdf.page_count)]
    if not pdf.get_page_labels():
        return tuple(numbers)
    return tuple(pdf[index].get_label() or number for index, number in enumerate(numbers))


def _read_page(pdf: Any, index: int, label: str, pymupdf: Any) -> tuple[list[Line], float, Remark | None]:
    try:
        page = pdf[index]
        lines = page_lines(page, pymupdf)
        return lines, float(page.rect.height), text_layer_remark(page, lines, label)
    except (pymupdf.mupdf.FzErrorBase, RuntimeError, ValueError):
        text = f"Page {label} is damaged and was not read."
        return [], 0.0, Remark("page-damaged", text, page_index=index)
