"""XML names of WordprocessingML (ECMA-376, part 1)."""

from __future__ import annotations

from lxml import etree

_WORD_URI = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_STRICT_URI = "http://purl.oclc.org/ooxml/wordprocessingml/main"
W = f"{{{_WORD_URI}}}"


def transitional(data: bytes) -> bytes:
    """Return a part of a strict-mode file as if it were of the usual, transitional mode."""
    return data.replace(_STRICT_URI.encode(), _WORD_URI.encode())


def value_of(element: etree._Element | None) -> str | None:
    """Return the `w:val` of an element that may be absent."""
    return None if element is None else element.get(f"{W}val")


def local_name(element: etree._Element) -> str:
    """Return an element's name without its namespace, "" for comments and the like."""
    return etree.QName(element).localname if isinstance(element.tag, str) else ""
