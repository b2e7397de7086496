"""Bytes of a text file to text, with the name of the encoding that fitted."""

from __future__ import annotations

import codecs
import re
import unicodedata

# UTF-32 first: its little-endian mark starts with the one of UTF-16.
_BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)

# Nothing a reader sees: control characters other than tab and newline, and stray byte order marks.
_CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f\ufeff]")


def byte_order_mark(data: bytes) -> str | None:
    """Return the encoding that the first bytes announce, or None."""
    return next((name for mark, name in _BYTE_ORDER_MARKS if data.startswith(mark)), None)


def decode_text(data: bytes, encoding: str | None = None) -> tuple[str, str]:
    r"""Decode to NFC text whose lines end in "\n" and name the encoding used.

    The user's `encoding` wins; then come the byte order mark, strict UTF-8, and a guess. Bytes that
    fit nothing become U+FFFD, and the name returned then ends in "?", so that the caller can say so.
    Control characters are dropped; no line is added or lost by that.
    """
    text, used = _decode(data, encoding)
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\f", " ").replace("\v", " ")
    return _CONTROLS.sub("", unicodedata.normalize("NFC", text)), used


def _decode(data: bytes, encoding: str | None) -> tuple[str, str]:
    for name in filter(None, (encoding, byte_order_mark(data), "utf-8")):
        try:
            return data.decode(name), name
        except (UnicodeDecodeError, LookupError):
            continue
    from charset_normalizer import from_bytes

    best = from_bytes(data).best()
    if best is not None:
        return str(best), best.encoding
    return data.decode("utf-8", errors="replace"), "utf-8?"
