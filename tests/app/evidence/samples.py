"""Small documents made by hand for the tests of evidence."""

from __future__ import annotations

import numpy as np

from ingest.model import (
    Document,
    Kind,
    LineLocation,
    Location,
    MessageLocation,
    PageLocation,
    Role,
    Segment,
    WordBoxes,
)

_WIDTH_PT, _LINE_HEIGHT_PT, _WORDS_PER_LINE = 40.0, 12.0, 10


def word_boxes(text: str, top_pt: float) -> WordBoxes:
    """Lay the words of a text out in lines of ten, each word 40 points wide."""
    starts, ends, rects, at = [], [], [], 0
    for number, word in enumerate(text.split()):
        at = text.index(word, at)
        starts.append(at)
        ends.append(at + len(word))
        at += len(word)
        x, y = (number % _WORDS_PER_LINE) * _WIDTH_PT, top_pt + number // _WORDS_PER_LINE * _LINE_HEIGHT_PT
        rects.append((x, y, x + _WIDTH_PT, y + _LINE_HEIGHT_PT - 2))
    return WordBoxes(
        np.array(starts, dtype=np.int32), np.array(ends, dtype=np.int32), np.array(rects, dtype=np.float32)
    )


def page(page_index: int, *paragraphs: str, footer: str = "", section: str | None = None) -> list[Segment]:
    """Return a page's paragraphs, one under the other, and its footer."""
    location = PageLocation(page_index, str(page_index + 1))
    segments = [
        Segment(text, location, section=section, words=word_boxes(text, 100.0 + 100 * number))
        for number, text in enumerate(paragraphs)
    ]
    if footer:
        segments.append(Segment(footer, location, Role.FOOTER, words=word_boxes(footer, 780.0)))
    return segments


def document(name: str, segments: list[Segment], kind: Kind = Kind.PDF) -> Document:
    """Return a document of these segments."""
    return Document(f"/somewhere/{name}", name, kind, tuple(segments), "0" * 64)


def contract(*paragraphs: str, name: str = "contract.pdf") -> Document:
    """Return a contract of one page."""
    return document(name, page(0, *paragraphs))


def lines(text: str, name: str = "code.py", first: int = 1) -> Document:
    """Return a file of lines."""
    location: Location = LineLocation(first, first + text.count("\n"))
    return document(name, [Segment(text, location, Role.CODE)], Kind.CODE)


def chat(*messages: tuple[str, str, str], name: str = "chat.json") -> Document:
    """Return a chat of (message id, author, text)."""
    segments = [
        Segment(text, MessageLocation(message_id, author), Role.MESSAGE)
        for message_id, author, text in messages
    ]
    return document(name, segments, Kind.CHAT)
