"""Read any source: a file, a folder, a chat export. The one entrance to the readers."""

from __future__ import annotations

import importlib
import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from ingest.errors import (
    DamagedSourceError,
    EmptySourceError,
    IngestError,
    SourceMissingError,
    UnsupportedSourceError,
)
from ingest.formats import Format, format_of
from ingest.model import Document, Kind, Reading, Unread
from ingest.options import Progress, ProgressHook, ReadOptions, ignore_progress

if TYPE_CHECKING:
    from ingest.code import CodeOptions

# A folder is read file by file when at least half of what decides is of this sort; plain text and
# Markdown decide nothing, they stand among contracts and among code.
_DOCUMENT_SUFFIXES = frozenset(
    {".doc", ".docx", ".eml", ".epub", ".htm", ".html", ".mbox", ".odt", ".pdf", ".rtf"}
)
_NEUTRAL_SUFFIXES = frozenset({"", ".csv", ".markdown", ".md", ".tsv", ".txt"})
_CODE_MARKS = (".git", "pyproject.toml", "package.json", "Cargo.toml", "go.mod", "pom.xml", "CMakeLists.txt")

# The option's word for a text that only looks like a chat.
NO_CHAT = "none"
_CHAT_CARRIERS = (Format.TEXT, Format.MARKDOWN, Format.CSV, Format.ARCHIVE)

_REFUSALS = {
    Format.OLD_OFFICE: "{name} is in the old Office format. Save it as .docx (or .pdf) and add it again.",
    Format.OTHER_OFFICE: "{name} is an office format that is not read. Save it as .docx, .pdf or .csv.",
    Format.BINARY: "{name} is not a document: no reader knows its content.",
}


def read_source(path: Path, options: ReadOptions, progress: ProgressHook = ignore_progress) -> Reading:
    """Read a file or folder in this process.

    A folder of documents gives one document per file, with its failures in `unread`; a single file
    that cannot be read raises its IngestError.
    """
    files = document_files(path)
    if files is None:
        return read_one(path, options, progress)
    documents: list[Document] = []
    unread: list[Unread] = []
    for number, file in enumerate(files):
        try:
            reading = read_one(file, options, progress)
        except IngestError as error:
            unread.append(Unread(str(file), error.code, str(error)))
        else:
            named = in_folder(reading, path)
            documents += named.documents
            unread += named.unread
        progress(Progress(str(path), number + 1, len(files), "files"))
    if not documents:
        raise EmptySourceError(f"No file in {path.name} could be read. {unread[0].reason}")
    return Reading(tuple(documents), tuple(unread))


def document_files(path: Path) -> tuple[Path, ...] | None:
    """List the files of a folder that is read file by file; None for anything that is read as one.

    Raises SourceMissingError, and EmptySourceError for a folder without files.
    """
    if not path.exists():
        raise SourceMissingError(f"{path} is not there. Check the path, or add it again.")
    if not path.is_dir() or _is_chat(path, ReadOptions()):
        return None
    files = _visible_files(path)
    if not files:
        raise EmptySourceError(f"The folder {path.name} holds no files.")
    if any((path / mark).exists() for mark in _CODE_MARKS):
        return None
    suffixes = [file.suffix.lower() for file in files]
    n_documents = sum(suffix in _DOCUMENT_SUFFIXES for suffix in suffixes)
    n_others = sum(suffix not in _DOCUMENT_SUFFIXES | _NEUTRAL_SUFFIXES for suffix in suffixes)
    return files if n_documents >= n_others else None


def read_one(path: Path, options: ReadOptions, progress: ProgressHook = ignore_progress) -> Reading:
    """Read a single file, a chat export or a codebase. Raises IngestError."""
    if not path.exists():
        raise SourceMissingError(f"{path} is not there. Check the path, or add it again.")
    try:
        if path.is_file() and not path.stat().st_size:
            raise EmptySourceError(f"{path.name} is empty: it holds no bytes.")
        if _is_chat(path, options):
            return _read_chat(path, options)
        if path.is_dir():
            return _read_codebase(path, options, progress)
        return _read_file(path, options, progress)
    except OSError as error:
        reason = error.strerror or "it cannot be opened"
        raise DamagedSourceError(f"{path.name} could not be read: {reason.lower()}.") from error


def in_folder(reading: Reading, folder: Path) -> Reading:
    """Name documents by their path inside the folder that was added."""
    documents = tuple(_named_in(document, folder) for document in reading.documents)
    return Reading(documents, reading.unread)


def _named_in(document: Document, folder: Path) -> Document:
    path = Path(document.path)
    if not path.is_relative_to(folder) or document.name != path.name:
        return document
    return replace(document, name=path.relative_to(folder).as_posix())


def _read_file(path: Path, options: ReadOptions, progress: ProgressHook) -> Reading:
    found = format_of(path)
    if path.suffix.lower() == ".pdf" and found is not Format.PDF:
        raise DamagedSourceError(f"{path.name} is called a PDF but its content is not one.")
    if found in _REFUSALS:
        raise UnsupportedSourceError(_REFUSALS[found].format(name=path.name))
    if found is Format.ARCHIVE:
        return _read_codebase(path, options, progress)
    if found in (Format.PDF, Format.IMAGE):
        return Reading((importlib.import_module("ingest.pdf").read_pdf(path, options, progress),))
    if found is Format.EML:
        return _read_mail(path, options, "read_eml")
    if found is Format.TEXT and _is_code(path):
        return _read_code_file(path, options)
    module, function = _READERS[found]
    reader: Callable[[Path, ReadOptions], Document] = getattr(importlib.import_module(module), function)
    return Reading((reader(path, options),))


_READERS = {
    Format.CSV: ("ingest.text", "read_csv"),
    Format.DOCX: ("ingest.office.docx", "read_docx"),
    Format.EPUB: ("ingest.office.epub", "read_epub"),
    Format.HTML: ("ingest.html", "read_html"),
    Format.MARKDOWN: ("ingest.text", "read_markdown"),
    Format.RTF: ("ingest.rtf", "read_rtf"),
    Format.TEXT: ("ingest.text", "read_text"),
}


def _is_chat(path: Path, options: ReadOptions) -> bool:
    """Tell whether a source is a chat export. A folder that also holds documents is no export.

    What the user says of a text or an archive counts for more than its content.
    """
    if options.chat_format == NO_CHAT:
        return False
    if path.is_dir() and any(file.suffix.lower() in _DOCUMENT_SUFFIXES for file in path.iterdir()):
        return False
    if importlib.import_module("ingest.chats").recognise(path) is not None:
        return True
    return bool(options.chat_format) and path.is_file() and format_of(path) in _CHAT_CARRIERS


def _read_chat(path: Path, options: ReadOptions) -> Reading:
    chats = importlib.import_module("ingest.chats")
    corrections = chats.ChatOptions(
        format=chats.ChatFormat(options.chat_format) if options.chat_format else None,
        date_order=chats.DateOrder[options.date_order.upper()] if options.date_order else None,
        encoding=options.encoding,
    )
    reading: Reading = chats.read_chat(path, corrections)
    found = corrections.format or chats.recognise(path)
    if found is not chats.ChatFormat.MBOX:
        return reading
    attached = _read_mail(path, options, "mailbox_attachments")
    return Reading(reading.documents + attached.documents, reading.unread + attached.unread)


def _read_mail(path: Path, options: ReadOptions, function: str) -> Reading:
    reading: Reading = getattr(importlib.import_module("ingest.mail"), function)(path, options)
    return reading


def _read_codebase(path: Path, options: ReadOptions, progress: ProgressHook) -> Reading:
    from ingest.code import read_folder

    return read_folder(path, code_options(options), progress)


def code_options(options: ReadOptions) -> CodeOptions:
    """Return the choices that concern a codebase."""
    from ingest.code import CodeOptions

    return CodeOptions(
        include=options.include,
        exclude=options.exclude,
        allow=options.allow,
        bring_in=options.bring_in,
        encoding=options.encoding,
        prefer_recent=options.prefer_recent,
    )


def is_codebase(path: Path) -> bool:
    """Tell whether a folder is read as a codebase. Raises as `document_files` does."""
    return path.is_dir() and document_files(path) is None and not _is_chat(path, ReadOptions())


def _is_code(path: Path) -> bool:
    from ingest.code.language import type_by_name

    found = type_by_name(path.name)
    return found is not None and found.kind is Kind.CODE and found.reason is None


def _read_code_file(path: Path, options: ReadOptions) -> Reading:
    """Read one file as a codebase of its own; the user named it, so nothing about it keeps it out."""
    from ingest.code import CodeOptions
    from ingest.code.choice import Choice
    from ingest.code.parse import SourceFile, parse_file

    choice = Choice(CodeOptions(encoding=options.encoding, bring_in=(path.name,)))
    found = parse_file(SourceFile(path.name, str(path), path.stat().st_size, path.read_bytes), choice)
    if isinstance(found, Unread):
        raise UnsupportedSourceError(f"{path.name}: {found.reason}")
    return Reading((found.document,))


def _visible_files(folder: Path) -> tuple[Path, ...]:
    """List files in name order, without hidden ones and without following links to folders."""
    found: list[Path] = []
    for root, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        found += [Path(root) / name for name in sorted(names) if not name.startswith((".", "~$"))]
    return tuple(found)
