"""EPUB books: the chapters in the order of the spine."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote

from ingest.blocks import Block, document_of
from ingest.errors import DamagedSourceError
from ingest.html import html_blocks
from ingest.model import Document, Kind
from ingest.office.package import Package
from ingest.options import ReadOptions

_CONTAINER = "META-INF/container.xml"


def read_epub(path: Path, _options: ReadOptions) -> Document:
    """Read an EPUB. Raises DamagedSourceError, EmptySourceError, ReaderLimitError."""
    with Package(path) as package:
        if "META-INF/encryption.xml" in package.names and b"EncryptedData" in package.read(
            "META-INF/encryption.xml"
        ):
            raise DamagedSourceError(f"{path.name} is locked by its shop (DRM). Add a copy without it.")
        return document_of(path, Kind.HTML, list(_chapters(package, path.name)))


def _chapters(package: Package, file_name: str) -> Iterator[Block]:
    container = package.xml(_CONTAINER)
    root_file = None if container is None else container.find(".//{*}rootfile")
    opf_name = "" if root_file is None else root_file.get("full-path", "")
    opf = package.xml(opf_name)
    if opf is None:
        raise DamagedSourceError(f"{file_name} does not list its chapters. Try another copy.")
    hrefs = {item.get("id"): item.get("href", "") for item in opf.iterfind(".//{*}manifest/{*}item")}
    for itemref in opf.iterfind(".//{*}spine/{*}itemref"):
        href = unquote(hrefs.get(itemref.get("idref"), ""))
        name = posixpath.normpath(posixpath.join(posixpath.dirname(opf_name), href))
        if name in package.names:
            yield from html_blocks(package.read(name), None, file_name)
