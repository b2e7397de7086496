"""Word files (.docx), with what a lawyer must not miss: tracked changes, comments, footnotes, numbers."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from lxml import etree

from ingest.blocks import Block, document_of, markdown_table
from ingest.errors import DamagedSourceError
from ingest.model import Document, Kind, Remark, Role
from ingest.office.names import W, local_name, transitional, value_of
from ingest.office.numbering import Numbering
from ingest.office.package import Package, parse_xml
from ingest.options import ReadOptions

_TRANSPARENT = frozenset(
    {"body", "customXml", "fldSimple", "hyperlink", "sdt", "sdtContent", "smartTag", "txbxContent", "Choice"}
)
_MAX_HEADING_LEVEL = 8


@dataclass(frozen=True, slots=True)
class _Style:
    is_heading: bool
    num_id: str | None
    level: int


@dataclass(slots=True)
class _Inline:
    """The text of one paragraph as it is put together, and the notes it refers to."""

    parts: list[str] = field(default_factory=list)
    notes: list[Block] = field(default_factory=list)
    boxes: list[etree._Element] = field(default_factory=list)


def read_docx(path: Path, _options: ReadOptions) -> Document:
    """Read a Word file: insertions as `[+text+]`, deletions as `[-text-]`, notes after their paragraph.

    Raises DamagedSourceError, ReaderLimitError for a zip bomb.
    """
    with Package(path) as package:
        reader = _Reader(package, path.name)
        blocks = [
            *reader.margins("header", Role.HEADER),
            *reader.body(),
            *reader.margins("footer", Role.FOOTER),
        ]
    remarks = []
    if reader.n_changes:
        n = reader.n_changes
        sentence = (
            f"{path.name} holds {n:,} {'tracked change that is' if n == 1 else 'tracked changes that are'} "
            "neither accepted nor rejected, read as [+inserted+] and [-deleted-]."
        )
        remarks.append(Remark("tracked-changes", sentence))
    return document_of(path, Kind.OFFICE, blocks, remarks)


class _Reader:
    def __init__(self, package: Package, file_name: str) -> None:
        self._package = package
        self._file_name = file_name
        self.n_changes = 0
        self._numbering = Numbering(self._part("numbering"))
        self._styles = _styles(self._part("styles"))
        self._notes = {
            kind: {note.get(f"{W}id", ""): note for note in root}
            for kind in ("footnotes", "endnotes", "comments")
            if (root := self._part(kind)) is not None
        }

    def body(self) -> Iterator[Block]:
        document = self._part("document")
        body = None if document is None else document.find(f"{W}body")
        if body is None:
            raise DamagedSourceError(f"{self._file_name} holds no Word document. Try another copy.")
        yield from self._blocks(body)

    def margins(self, kind: str, role: Role) -> Iterator[Block]:
        """Yield the texts of the header or footer parts, each once."""
        names = sorted(n for n in self._package.names if n.startswith(f"word/{kind}") and n.endswith(".xml"))
        seen = set()
        for name in names:
            root = self._part(name.removeprefix("word/").removesuffix(".xml"))
            text = "\n".join(block.text for block in self._blocks(root)) if root is not None else ""
            if text not in seen:
                seen.add(text)
                yield Block(text, role)

    def _part(self, name: str) -> etree._Element | None:
        full = f"word/{name}.xml"
        if full not in self._package.names:
            return None
        return parse_xml(transitional(self._package.read(full)), self._file_name)

    def _blocks(self, parent: etree._Element) -> Iterator[Block]:
        for child in parent:
            name = local_name(child)
            if name == "p":
                yield from self._paragraph(child)
            elif name == "tbl":
                yield self._table(child)
            elif name in _TRANSPARENT or name in ("ins", "moveTo"):
                yield from self._blocks(child)

    def _paragraph(self, paragraph: etree._Element) -> Iterator[Block]:
        style, label = self._style_and_number(paragraph)
        inline = _Inline()
        self._inline(paragraph, inline)
        text = "".join(inline.parts)
        if text.strip():
            yield Block(
                f"{label} {text}" if label else text, Role.HEADING if style.is_heading else Role.PARAGRAPH
            )
        yield from inline.notes
        for box in inline.boxes:
            yield from self._blocks(box)

    def _style_and_number(self, paragraph: etree._Element) -> tuple[_Style, str]:
        properties = paragraph.find(f"{W}pPr")
        style = _Style(False, None, 0)
        if properties is None:
            return style, ""
        style = self._styles.get(value_of(properties.find(f"{W}pStyle")) or "", style)
        own = properties.find(f"{W}numPr")
        num_id = value_of(own.find(f"{W}numId")) if own is not None else None
        level = value_of(own.find(f"{W}ilvl")) if own is not None else None
        num_id = num_id or style.num_id
        has_text = next(paragraph.iter(f"{W}t", f"{W}delText"), None) is not None
        if not num_id or num_id == "0" or not has_text:
            return style, ""
        return style, self._numbering.next_label(num_id, int(level) if level else style.level)

    def _inline(self, parent: etree._Element, inline: _Inline) -> None:
        for child in parent:
            match local_name(child):
                case "t" | "delText":
                    inline.parts.append(child.text or "")
                case "ins" | "moveTo":
                    self._change(child, inline, "[+", "+]")
                case "del" | "moveFrom":
                    self._change(child, inline, "[-", "-]")
                case "tab" | "ptab":
                    inline.parts.append(" ")
                case "br" | "cr":
                    inline.parts.append("\n")
                case "noBreakHyphen":
                    inline.parts.append("-")
                case "footnoteReference":
                    self._note(child, "footnotes", "note", inline)
                case "endnoteReference":
                    self._note(child, "endnotes", "endnote", inline)
                case "commentReference":
                    self._note(child, "comments", "comment", inline)
                case "txbxContent":
                    inline.boxes.append(child)
                case "pPr" | "rPr" | "instrText" | "Fallback":  # Fallback repeats what Choice says
                    pass
                case _:
                    self._inline(child, inline)

    def _change(self, change: etree._Element, inline: _Inline, opening: str, closing: str) -> None:
        within = _Inline(notes=inline.notes, boxes=inline.boxes)
        self._inline(change, within)
        text = "".join(within.parts)
        if text:
            self.n_changes += 1
            inline.parts.append(f"{opening}{text}{closing}")

    def _note(self, reference: etree._Element, kind: str, word: str, inline: _Inline) -> None:
        note_id = reference.get(f"{W}id", "")
        note = self._notes.get(kind, {}).get(note_id)
        if note is None:
            return
        mark = f"[{word} {note_id}]"
        author = note.get(f"{W}author")
        text = " ".join(block.text for block in self._blocks(note))
        inline.parts.append(mark)
        inline.notes.append(Block(f"{mark} {author + ': ' if author else ''}{text}", Role.FOOTNOTE))

    def _table(self, table: etree._Element) -> Block:
        rows = [self._row(row) for row in table.iter(f"{W}tr") if _table_of(row) is table]
        return Block(markdown_table(rows) if rows else "", Role.TABLE)

    def _row(self, row: etree._Element) -> list[str]:
        cells: list[str] = []
        for cell in (cell for cell in row.iter(f"{W}tc") if next(cell.iterancestors(f"{W}tr")) is row):
            properties = cell.find(f"{W}tcPr")
            span = value_of(properties.find(f"{W}gridSpan")) if properties is not None else None
            cells.append("\n".join(block.text for block in self._blocks(cell)))
            cells += [""] * (int(span or 1) - 1)
        return cells


def _table_of(row: etree._Element) -> etree._Element:
    return next(row.iterancestors(f"{W}tbl"))


def _styles(root: etree._Element | None) -> dict[str, _Style]:
    """Read which styles are headings and which count, following what they are based on."""
    if root is None:
        return {}
    elements = {style.get(f"{W}styleId", ""): style for style in root.iterfind(f"{W}style")}
    return {style_id: _style(style_id, elements) for style_id in elements}


def _style(style_id: str, elements: dict[str, etree._Element]) -> _Style:
    is_heading, num_id, level = False, None, None
    seen: set[str] = set()
    while style_id in elements and style_id not in seen:
        seen.add(style_id)
        style = elements[style_id]
        outline = value_of(style.find(f"{W}pPr/{W}outlineLvl"))
        name = (value_of(style.find(f"{W}name")) or "").lower()
        is_heading = is_heading or name.startswith(("heading", "title"))
        is_heading = is_heading or (outline is not None and int(outline) <= _MAX_HEADING_LEVEL)
        num_id = num_id or value_of(style.find(f"{W}pPr/{W}numPr/{W}numId"))
        level = level or value_of(style.find(f"{W}pPr/{W}numPr/{W}ilvl"))
        style_id = value_of(style.find(f"{W}basedOn")) or ""
    return _Style(is_heading, num_id, int(level or 0))
