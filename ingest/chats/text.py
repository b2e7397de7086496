"""Small text helpers that all chat readers share."""

from __future__ import annotations

import codecs
import unicodedata
from dataclasses import dataclass

from ingest.errors import DamagedSourceError

# Marks WhatsApp and Telegram put around names and stamps; they are not part of what was written.
EDGE_MARKS = "\u200e\u200f\u202a\u202b\u202c\ufeff"
_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


@dataclass(frozen=True, slots=True)
class Decoded:
    """A file's text; `guessed_encoding` is set when the bytes did not say what they are."""

    text: str
    guessed_encoding: str | None = None


def decode(data: bytes, encoding: str | None) -> Decoded:
    """Decode by the user's word, a byte order mark, strict UTF-8, or at last by guessing.

    Raises DamagedSourceError when the chosen encoding does not fit.
    """
    marked = next((name for bom, name in _BOMS if data.startswith(bom)), None)
    for name in (encoding, marked, "utf-8"):
        if name is None:
            continue
        try:
            return Decoded(data.decode(name))
        except (UnicodeDecodeError, LookupError) as error:
            if name == encoding:
                raise DamagedSourceError(
                    f"The file cannot be read as {encoding}: choose another encoding or none."
                ) from error
    import charset_normalizer

    best = charset_normalizer.from_bytes(data).best()
    if best is None:
        return Decoded(data.decode("latin-1"), "latin-1")
    return Decoded(str(best), best.encoding)


def tidy(text: str) -> str:
    """Bring a message's text to NFC and plain newlines, without marks at its edges or blanks at its end."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if not text.isascii():
        text = unicodedata.normalize("NFC", text)
    return text.rstrip().strip(EDGE_MARKS).rstrip().lstrip("\n")


def tidy_name(name: str) -> str:
    """Bring an author's or a chat's name to one line of NFC without directional marks around it."""
    return " ".join(unicodedata.normalize("NFC", name).strip(EDGE_MARKS + "\u202f\xa0 ").split())
