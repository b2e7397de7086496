"""HTML pages: headings, paragraphs, lists and tables, without what a reader does not see."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from lxml import etree, html

from ingest.blocks import Block, document_of, markdown_table
from ingest.encoding import byte_order_mark, decode_text
from ingest.errors import DamagedSourceError
from ingest.model import Document, Kind, Role
from ingest.options import ReadOptions

_UNSEEN = frozenset({"head", "noscript", "script", "style", "svg", "template"})
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_BLOCKS = _HEADINGS | {
    "address", "article", "aside", "blockquote", "body", "center", "dd", "details", "div", "dl", "dt",
    "figcaption", "figure", "footer", "form", "header", "hr", "li", "main", "nav", "ol", "p", "pre",
    "section", "summary", "ul",
}  # fmt: skip
_SIGNS = {"br": "\n", "li": "• ", "td": " ", "th": " ", "tr": "\n"}
_MAX_LAYOUT_CELLS = 1  # a table of one column is layout, not data


def read_html(path: Path, options: ReadOptions) -> Document:
    """Read an HTML file. Raises DamagedSourceError, EmptySourceError."""
    return document_of(path, Kind.HTML, html_blocks(path.read_bytes(), options.encoding, path.name))


def html_blocks(data: bytes | str, encoding: str | None, name: str) -> Iterator[Block]:
    """Yield what a page shows, block by block. Nothing outside the text is fetched."""
    if isinstance(data, bytes):
        data = _decoded(data, encoding)
    if not data.strip():
        return
    parser = html.HTMLParser(no_network=True, huge_tree=False, remove_comments=True, remove_pis=True)
    try:
        root = html.document_fromstring(data, parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError) as error:
        raise DamagedSourceError(f"{name} is damaged: it holds no HTML that can be read.") from error
    yield from _walk(root)


def _decoded(data: bytes, encoding: str | None) -> str:
    """Decode by the user's word, a mark, the page's own declaration, else UTF-8 or a guess."""
    declared = None
    if not encoding and not byte_order_mark(data):
        declaration = data[:2048].lower().partition(b"charset=")[2].lstrip(b"\"' ")
        name = declaration[:40].split(b'"')[0].split(b"'")[0].split(b";")[0].split(b">")[0].strip(b" /")
        declared = name.decode("ascii", "ignore") or None
    text, _ = decode_text(data, encoding or declared)
    # lxml refuses str with an encoding declaration of its own.
    return text.partition("?>")[2] if text.lstrip().startswith("<?xml") else text


def _walk(root: html.HtmlElement) -> Iterator[Block]:
    """Visit elements with a stack of our own: pages may nest deeper than Python may recurse."""
    text: list[str] = []
    role = Role.PARAGRAPH
    # An entry is an element to open, or the tail of one to write after it was closed.
    stack: list[tuple[str, html.HtmlElement]] = [("open", root)]
    while stack:
        action, element = stack.pop()
        tag = element.tag if isinstance(element.tag, str) else ""
        if action == "close":
            if tag in _BLOCKS:
                yield Block("".join(text), role)
                text, role = [], Role.PARAGRAPH
            text.append(_inline(element.tail))
            continue
        stack.append(("close", element))
        if not tag or tag in _UNSEEN:
            continue
        rows = _rows(element) if tag == "table" else []
        if tag in _BLOCKS or rows:
            yield Block("".join(text), role)
            text, role = [], Role.HEADING if tag in _HEADINGS else Role.PARAGRAPH
        if rows:
            yield Block(markdown_table(rows), Role.TABLE)
            continue
        text.append(
            "\n" if tag in ("br", "tr") else "• " if tag == "li" else " " if tag in ("td", "th") else ""
        )
        text.append((element.text or "") if tag == "pre" else _inline(element.text))
        stack += [("open", child) for child in reversed(element)]
    yield Block("".join(text), role)


def _inline(text: str | None) -> str:
    return " ".join((" " + text + " ").split("\n")).replace("\t", " ")[1:-1] if text else ""


def _rows(table: html.HtmlElement) -> list[list[str]]:
    """Return a data table's cells; nothing for tables that only lay out the page."""
    if table.find(".//table") is not None:
        return []
    rows = [[cell.text_content() for cell in row.iter("td", "th")] for row in table.iter("tr")]
    rows = [row for row in rows if any(cell.strip() for cell in row)]
    return rows if len(rows) > 1 and max(map(len, rows)) > _MAX_LAYOUT_CELLS else []
