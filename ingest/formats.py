"""What a file is, by its content first and its name second."""

from __future__ import annotations

import zipfile
from enum import StrEnum
from pathlib import Path

_HEAD_BYTES = 8192


class Format(StrEnum):
    """A file format that a reader knows, or that is refused with a sentence of its own."""

    PDF = "pdf"
    DOCX = "docx"
    EPUB = "epub"
    RTF = "rtf"
    HTML = "html"
    EML = "eml"
    CSV = "csv"
    MARKDOWN = "markdown"
    TEXT = "text"
    IMAGE = "image"
    ARCHIVE = "archive"
    OLD_OFFICE = "old office"
    OTHER_OFFICE = "other office"
    BINARY = "binary"


# How the bytes of formats begin that a name alone does not prove.
_MAGIC = (
    (b"{\\rtf", Format.RTF),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", Format.OLD_OFFICE),
    (b"\x89PNG\r\n", Format.IMAGE),
    (b"\xff\xd8\xff", Format.IMAGE),
    (b"II*\x00", Format.IMAGE),
    (b"MM\x00*", Format.IMAGE),
    (b"\x1f\x8b", Format.ARCHIVE),
    (b"BZh", Format.ARCHIVE),
    (b"\xfd7zXZ\x00", Format.ARCHIVE),
)
_SUFFIXES = {
    ".csv": Format.CSV,
    ".eml": Format.EML,
    ".htm": Format.HTML,
    ".html": Format.HTML,
    ".markdown": Format.MARKDOWN,
    ".md": Format.MARKDOWN,
    ".tar": Format.ARCHIVE,
    ".tsv": Format.CSV,
    ".xhtml": Format.HTML,
}
_UTF16_MARKS = (b"\xff\xfe", b"\xfe\xff")


def format_of(path: Path) -> Format:
    """Recognise a file by its first bytes, then by its suffix. Reads at most 8 KiB, and a zip's index."""
    with path.open("rb") as file:
        head = file.read(_HEAD_BYTES)
    # Bytes may stand before a PDF's mark; so may a PDF in an archive, or talk of one in a text.
    if b"%PDF-" in head[:1024] and (path.suffix.lower() == ".pdf" or head.lstrip().startswith(b"%PDF-")):
        return Format.PDF
    for magic, found in _MAGIC:
        if head.startswith(magic):
            return found
    if head.startswith(b"PK") and zipfile.is_zipfile(path):
        return _zip_format(path)
    if head[:512].lstrip(b"\xef\xbb\xbf \t\r\n").lower().startswith((b"<!doctype html", b"<html")):
        return Format.HTML
    by_name = _SUFFIXES.get(path.suffix.lower())
    if by_name:
        return by_name
    if b"\0" in head and not head.startswith(_UTF16_MARKS):
        return Format.BINARY
    return Format.TEXT


def _zip_format(path: Path) -> Format:
    with zipfile.ZipFile(path) as archive:
        names = set(archive.namelist())
    if "word/document.xml" in names:
        return Format.DOCX
    if "META-INF/container.xml" in names:
        return Format.EPUB
    if "[Content_Types].xml" in names or "content.xml" in names:
        return Format.OTHER_OFFICE
    return Format.ARCHIVE
