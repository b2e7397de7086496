"""What every Word document of ours needs."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from docx.document import Document
    from docx.text.paragraph import Paragraph

_NOT_XML = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")


def clean(text: str) -> str:
    """Return text without the control characters that a document's XML may not hold."""
    return _NOT_XML.sub("", text)


def new_document(title: str) -> Document:
    """Return an empty document under its title, without an author's name."""
    import docx

    document = docx.Document()
    document.core_properties.title = clean(title)
    document.core_properties.author = ""
    document.add_heading(clean(title), 0)
    return document


def add_coloured(paragraph: Paragraph, text: str, colour: str) -> None:
    """Add a run of text in a colour, six hexadecimal digits."""
    from docx.shared import RGBColor

    paragraph.add_run(clean(text)).font.color.rgb = RGBColor.from_string(colour)
