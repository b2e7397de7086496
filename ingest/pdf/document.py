"""Open a PDF and read all its pages."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

from ingest.errors import DamagedSourceError, EncryptedSourceError, ReaderLimitError
from ingest.files import sha256_of
from ingest.model import GARBLED, SCAN, Document, Kind, Remark, Role, Segment
from ingest.mupdf import load_mupdf, open_file
from ingest.options import Progress, ProgressHook, ReadingStopped, ReadOptions, ignore_progress
from ingest.pdf.borderless import borderless_tables
from ingest.pdf.columns import in_reading_order
from ingest.pdf.page import PageContent, page_segments
from ingest.pdf.paragraphs import plain, usual_line_height, vocabulary
from ingest.pdf.quality import text_layer_remark
from ingest.pdf.running import running_roles
from ingest.pdf.tables import ruled_tables
from ingest.pdf.words import page_lines
from ingest.sections import outline_of, with_sections

_SHOWN_NOTES = ("FreeText", "Stamp")  # their words stand on the page
_MAX_PAGES = 20_000  # forty times what the largest window holds


def read_pdf(path: Path, options: ReadOptions, progress: ProgressHook = ignore_progress) -> Document:
    """Read a PDF's pages as segments with a box for every word.

    Raises EncryptedSourceError without the right password, DamagedSourceError where nothing can be
    saved, ReaderLimitError above 20,000 pages. A page that fails, or that holds an image instead of
    text, is a remark on the document.
    """
    pymupdf = load_mupdf()
    with _opened(path, options, pymupdf) as pdf:
        pages = []
        for index, label in enumerate(_labels(pdf)):
            pages.append(_read_page(pdf, index, label, pymupdf))
            progress(Progress(str(path), index + 1, pdf.page_count))
        titles = _outline_titles(pdf)
        left_out = _left_out(pdf, path.name, pymupdf)
        if options.ocr_engine:
            pages = _recognised(pdf, pages, options, progress)
        if pdf.is_repaired and not any(page.lines for page in pages):
            raise DamagedSourceError(f"{path.name} is damaged and holds no text any more. Try another copy.")
    segments = with_sections(_segments(pages, titles))
    return Document(
        path=str(path),
        name=path.name,
        kind=Kind.PDF,
        segments=tuple(segments),
        content_sha256=sha256_of(path),
        outline=outline_of(segments),
        page_labels=tuple(page.label for page in pages),
        remarks=(*left_out, *(page.remark for page in pages if page.remark)),
    )


def _segments(pages: Sequence[PageContent], titles: Mapping[int, frozenset[str]]) -> Iterator[Segment]:
    known_words = vocabulary(page.lines for page in pages)
    roles = running_roles([page.lines for page in pages], [page.height_pt for page in pages])
    body_height_pt = usual_line_height(page.lines for page in pages)
    for page, page_roles in zip(pages, roles, strict=True):
        for segment in page_segments(page, page_roles, known_words, body_height_pt):
            if page.index in titles and segment.in_prompt and plain(segment.text) in titles[page.index]:
                segment = replace(segment, role=Role.HEADING)
            yield segment


@contextmanager
def _opened(path: Path, options: ReadOptions, pymupdf: Any) -> Iterator[Any]:
    try:
        with path.open("rb") as file:
            is_pdf = b"%PDF-" in file.read(1024)
        pdf = open_file(path, filetype="pdf") if is_pdf else _picture(path, pymupdf)
    except (pymupdf.FileDataError, pymupdf.mupdf.FzErrorBase, RuntimeError) as error:
        raise DamagedSourceError(f"{path.name} is damaged and cannot be opened. Try another copy.") from error
    with pdf:
        if pdf.needs_pass and not (options.password and pdf.authenticate(options.password)):
            what = (
                f"{'The password does not open' if options.password else 'A password is needed to open'} "
                f"{path.name}. Give its password and read it again."
            )
            raise EncryptedSourceError(what)
        if pdf.page_count > _MAX_PAGES:
            sentence = f"{path.name} has {pdf.page_count:,} pages; up to {_MAX_PAGES:,} are read. Split it."
            raise ReaderLimitError(sentence)
        if not pdf.page_count:
            raise DamagedSourceError(f"{path.name} is damaged and has no pages any more. Try another copy.")
        yield pdf


def _picture(path: Path, pymupdf: Any) -> Any:
    """Open a photograph or a scan (PNG, JPEG, TIFF) as a PDF with a page for each picture."""
    with open_file(path) as picture:
        return pymupdf.open("pdf", picture.convert_to_pdf())


def _labels(pdf: Any) -> tuple[str, ...]:
    """Return what is printed on each page where the file says so, else the page's number."""
    numbers = [str(index + 1) for index in range(pdf.page_count)]
    if not pdf.get_page_labels():
        return tuple(numbers)
    return tuple(pdf[index].get_label() or number for index, number in enumerate(numbers))


def _recognised(
    pdf: Any, pages: Sequence[PageContent], options: ReadOptions, progress: ProgressHook
) -> list[PageContent]:
    """Recognise the pages whose text layer fails; when the user stops, the pages done are kept."""
    from ingest.ocr import check_ocr, recognise_page

    wanted = [page.index for page in pages if page.remark and page.remark.code in (SCAN, GARBLED)]
    found = list(pages)
    if wanted:
        check_ocr(options)
    for done, index in enumerate(wanted):
        try:
            progress(Progress(pdf.name, done, len(wanted), "recognised pages"))
        except ReadingStopped:
            break
        recognised = recognise_page(pdf[index], options)
        text = f"Page {pages[index].label} was recognised with OCR: compare quotations with its picture."
        if not recognised.lines:
            text = f"OCR found no text on page {pages[index].label}."
        remark = Remark("ocr", text, page_index=index)
        found[index] = replace(
            pages[index], lines=recognised.lines, tables=(), remark=remark, ocr=recognised.ocr
        )
    return found


def _left_out(pdf: Any, name: str, pymupdf: Any) -> tuple[Remark, ...]:
    """Tell of what a PDF holds beside its pages: comments in their margins and attached files."""
    n_comments = n_files = 0
    with suppress(pymupdf.mupdf.FzErrorBase, RuntimeError, ValueError):  # of a damaged file
        n_files = pdf.embfile_count()
        if pdf.has_annots():
            notes = (note for page in pdf if page.first_annot for note in page.annots())
            n_comments = sum(
                note.type[1] not in _SHOWN_NOTES and bool(note.info["content"].strip()) for note in notes
            )
    remarks = []
    if n_comments:
        remarks.append(Remark("comments", f"{name} holds comments ({n_comments:,}) that are not read."))
    if n_files:
        sentence = f"{name} holds attached files ({n_files:,}) that are not read: save them and add them."
        remarks.append(Remark("attached-files", sentence))
    return tuple(remarks)


def _outline_titles(pdf: Any) -> dict[int, frozenset[str]]:
    """Return the titles that the file's outline (bookmarks) has for each page."""
    found: dict[int, set[str]] = {}
    for _level, title, page_number, *_ in pdf.get_toc():
        found.setdefault(page_number - 1, set()).add(plain(title))
    return {index: frozenset(titles - {""}) for index, titles in found.items()}


def _read_page(pdf: Any, index: int, label: str, pymupdf: Any) -> PageContent:
    try:
        page = pdf[index]
        lines = in_reading_order(page, page_lines(page, pymupdf))
        remark = text_layer_remark(page, lines, label)
        tables = ruled_tables(page, lines) or borderless_tables(page, lines)
        return PageContent(index, label, float(page.rect.height), lines, tables, remark)
    except (pymupdf.mupdf.FzErrorBase, RuntimeError, ValueError):
        remark = Remark("page-damaged", f"Page {label} is damaged and was not read.", page_index=index)
        return PageContent(index, label, 0.0, [], (), remark)
