"""One file of a codebase: from bytes to segments, outline and the names it defines and uses."""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from ingest.code.blocks import cut_blocks
from ingest.code.choice import Choice
from ingest.code.language import FileType, type_by_name, type_of
from ingest.code.notebook import NotebookError, notebook_lines, notebook_structure
from ingest.code.outline import UnparsedError, grammar_structure
from ingest.code.outline_rules import RULES
from ingest.code.structure import Structure, heuristic_structure, outline_segments, prose_structure
from ingest.code.vendored import reason_by_content, reason_by_name
from ingest.encoding import decode_text
from ingest.model import Document, Remark, Role, Unread

_REASONS = {
    "binary": "This is no text file.",
    "document": "This is a document, not code: add it by itself to read it.",
    "image": "This is a drawing: its source says little.",
    "empty": "The file has no text.",
    "notebook": "This is no valid notebook: open it in Jupyter and save it again.",
    "outside": "Its name points outside the archive.",
    "special": "This is a device, pipe or socket, not a file.",
    "symlink": "This is a link: add the file it points to.",
    "large": "The file is over the size limit: bring it in to read it.",
    "lock": "This is a lock file, written by a package manager: bring it in to read it.",
    "generated": "A program wrote this file: bring it in to read it.",
    "minified": "Its lines are too long to be written by hand: bring it in to read it.",
    "vendored": "This is another project's code: bring it in to read it.",
    "unreadable": "The file could not be opened: check its permissions.",
}


_ALWAYS_OUT = frozenset({"binary", "document", "empty"})  # nothing to read, whatever the user allows
_NOTEBOOK_FACTOR = 10  # a notebook is mostly pictures, which are not read
_WORD = re.compile(r"[^\W\d]\w{2,}")


@dataclass(frozen=True, slots=True)
class SourceFile:
    """A file to read, from a folder or an archive. `load` returns its bytes."""

    name: str
    path: str
    n_bytes: int
    load: Callable[[], bytes]


@dataclass(frozen=True, slots=True)
class ParsedFile:
    """A document before its rank is known, with what the reference graph is made from.

    `definitions` are the names it defines, `words` counts the identifiers in it (empty for prose).
    """

    document: Document
    is_prose: bool
    definitions: tuple[str, ...]
    words: Mapping[str, int]


def parse_file(file: SourceFile, choice: Choice) -> ParsedFile | Unread:
    """Read one file, or tell why it is left out."""
    options = choice.options
    allowed = options.allow
    insists = choice.insists(file.name)

    def left_out(code: str | None) -> bool:
        return code is not None and (code in _ALWAYS_OUT or not (insists or code in allowed))

    named = type_by_name(file.name)
    reasons = [named.reason if named else None, reason_by_name(file.name)]
    if file.n_bytes == 0:
        reasons.insert(0, "empty")
    limit = options.max_file_bytes * (_NOTEBOOK_FACTOR if file.name.endswith(".ipynb") else 1)
    if file.n_bytes > limit:
        reasons.append("large")
    code = next(filter(left_out, reasons), None)
    if code is None:
        try:
            data = file.load()
        except OSError:
            return unread(file, "unreadable")
        kind = type_of(file.name, data)
        code = next(filter(left_out, (kind.reason, reason_by_content(data, kind.has_long_lines))), None)
    if code is not None:
        return unread(file, code)
    return parse_bytes(file, data, kind, options.encoding)


def unread(file: SourceFile, code: str) -> Unread:
    """Return the entry of a file that is left out."""
    return Unread(file.path, code, _REASONS[code])


def parse_bytes(
    file: SourceFile, data: bytes, file_type: FileType, encoding: str | None
) -> ParsedFile | Unread:
    """Decode, cut and outline the bytes of a text file."""
    text, used = decode_text(data, encoding)
    language = file_type.language
    lines = text.split("\n")
    if language == "notebook":
        try:
            lines, marks, language = notebook_lines(text)
        except NotebookError:
            return unread(file, "notebook")
        structure = notebook_structure(lines, marks)
    else:
        structure = find_structure(lines, file_type)
    role = Role.PARAGRAPH if file_type.is_prose else Role.CODE
    segments = cut_blocks(lines, structure.marks, role)
    if not segments:
        return unread(file, "empty")
    document = Document(
        path=file.path,
        name=_printable(file.name),
        kind=file_type.kind,
        segments=segments,
        content_sha256=hashlib.sha256(data).hexdigest(),
        outline=outline_segments(structure, role),
        language=language,
        remarks=_remarks(structure, used),
    )
    words = Counter() if file_type.is_prose else Counter(_WORD.findall("\n".join(lines)))
    return ParsedFile(document, file_type.is_prose, structure.definitions, words)


def find_structure(lines: list[str], file_type: FileType) -> Structure:
    """Return the structure of a file: by its grammar where there is one that can read it, else by looks."""
    if file_type.is_prose:
        return prose_structure(lines)
    if file_type.language not in RULES:
        return heuristic_structure(lines, None)
    try:
        return grammar_structure(file_type.language, lines)
    except UnparsedError:
        remark = Remark(
            "outline-by-looks", f"This is not valid {file_type.language}: its outline is a guess."
        )
        return heuristic_structure(lines, remark)


def _remarks(structure: Structure, encoding: str) -> tuple[Remark, ...]:
    found = [structure.remark] if structure.remark else []
    if encoding.endswith("?"):
        found.append(Remark("encoding", "Some bytes fit no encoding: choose the encoding by hand."))
    elif encoding not in ("utf-8", "utf-8-sig", "ascii"):
        found.append(Remark("encoding", f"Read as {encoding}: choose another encoding if it looks wrong."))
    return tuple(found)


def _printable(name: str) -> str:
    """Replace what no prompt or database may hold: undecodable bytes and control characters."""
    clean = name.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
    return "".join(char if char.isprintable() else "\ufffd" for char in clean)
