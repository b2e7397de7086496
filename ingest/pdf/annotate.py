"""Write a copy of a PDF with highlighted passages and comments. The original stays as it is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from ingest.errors import EncryptedSourceError, IngestError
from ingest.model import Rect
from ingest.mupdf import load_mupdf, open_file, save_file


@dataclass(frozen=True, slots=True)
class Note:
    """A comment on lines of one page.

    `rects` are in points, as the page is displayed; `colour` is red, green and blue from 0 to 1.
    """

    page_index: int
    rects: tuple[Rect, ...]
    comment: str
    colour: tuple[float, float, float]


def annotate(source: str, target: str, notes: Sequence[Note], password: str | None) -> int:
    """Copy a PDF to `target` with a highlight for each note; return how many were placed.

    Call it in a process of its own: PyMuPDF is not thread-safe.

    Raises:
        IngestError: the PDF cannot be opened, or is locked.
        OSError: the copy cannot be written.
    """
    pymupdf = load_mupdf()
    try:
        document = open_file(source, filetype="pdf")
    except (pymupdf.FileDataError, pymupdf.EmptyFileError, RuntimeError) as error:
        raise IngestError(
            f"{Path(source).name} cannot be opened as a PDF any more: read it again."
        ) from error
    with document:
        if document.needs_pass and not document.authenticate(password or ""):
            raise EncryptedSourceError(f"{Path(source).name} is locked: give its password.")
        n_placed = 0
        for note in notes:
            if note.page_index >= document.page_count or not note.rects:
                continue
            page = document[note.page_index]
            # Annotations are placed on the page before it is turned.
            quads = [(pymupdf.Rect(*rect) * page.derotation_matrix).quad for rect in note.rects]
            annotation = page.add_highlight_annot(quads)
            annotation.set_colors(stroke=note.colour)
            annotation.set_info(title="Unabridged", content=note.comment)
            annotation.update()
            n_placed += 1
        save_file(document, target, encryption=pymupdf.PDF_ENCRYPT_KEEP)
    return n_placed
