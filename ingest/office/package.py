"""Zip packages and their XML (Word, EPUB), with limits against files that unfold without end."""

from __future__ import annotations

import zipfile
from pathlib import Path
from types import TracebackType

from lxml import etree

from ingest.errors import DamagedSourceError, ReaderLimitError

_MAX_PART_BYTES = 200 << 20
_MAX_TOTAL_BYTES = 500 << 20


class Package:
    """An open package: parts by name, never more bytes in all than a file may unfold to."""

    def __init__(self, path: Path) -> None:
        self._name = path.name
        self._left = _MAX_TOTAL_BYTES
        try:
            self._archive = zipfile.ZipFile(path)
        except (zipfile.BadZipFile, OSError) as error:
            raise DamagedSourceError(
                f"{path.name} is damaged and cannot be opened. Try another copy."
            ) from error

    def __enter__(self) -> Package:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._archive.close()

    @property
    def names(self) -> list[str]:
        """The names of all parts."""
        return self._archive.namelist()

    def read(self, name: str) -> bytes:
        """Return a part's bytes. Raises ReaderLimitError for a zip bomb, DamagedSourceError."""
        limit = min(_MAX_PART_BYTES, self._left)
        try:
            with self._archive.open(name) as part:
                data = part.read(limit + 1)
        except (KeyError, RuntimeError, NotImplementedError, zipfile.BadZipFile, OSError, EOFError) as error:
            raise DamagedSourceError(f"{self._name} is damaged: {name} cannot be read.") from error
        except Exception as error:  # zlib.error and lzma.LZMAError share no base class
            raise DamagedSourceError(f"{self._name} is damaged: {name} cannot be unpacked.") from error
        if len(data) > limit:
            raise ReaderLimitError(
                f"{self._name} unfolds to more than {limit >> 20} MB and was left out: it may be a zip bomb."
            )
        self._left -= len(data)
        return data

    def xml(self, name: str) -> etree._Element | None:
        """Parse a part, None if the package has none of this name."""
        return parse_xml(self.read(name), self._name) if name in self.names else None


def parse_xml(data: bytes, file_name: str) -> etree._Element:
    """Parse XML that asks for nothing outside itself. Raises DamagedSourceError, ReaderLimitError.

    libxml2's own limits stay on: 256 levels, 10 MB in one text.
    """
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        if "depth" in str(error) or "huge" in str(error).lower():
            sentence = f"{file_name} nests deeper or holds more in one place than a document does: left out."
            raise ReaderLimitError(sentence) from error
        raise DamagedSourceError(f"{file_name} is damaged: its XML is broken. Try another copy.") from error
    if root.getroottree().docinfo.internalDTD is not None and b"<!ENTITY" in data:
        raise DamagedSourceError(
            f"{file_name} declares entities, which no office file needs. It may be hostile and was left out."
        )
    return root
