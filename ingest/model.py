"""What reading a source gives: documents made of segments, each with the place it stands at.

Code, chats, contracts and plain text share this model. Everything here is immutable and picklable:
it crosses from the ingest processes to the app.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:  # the window starts without numpy
    import numpy as np
    import numpy.typing as npt


_LONE = re.compile(r"[\ud800-\udfff]")


def well_formed(text: str) -> str:
    """Replace what stands for bytes that are no UTF-8, as file names may have them, by U+FFFD."""
    return text if text.isascii() else _LONE.sub("\ufffd", text)


class Rect(NamedTuple):
    """A box on a page in points, origin top left, of the page as displayed (rotated, cropped)."""

    x0: float
    y0: float
    x1: float
    y1: float


@dataclass(frozen=True, slots=True)
class PageLocation:
    """A place on a page. `page_index` counts from 0; `page_label` is what the reader sees printed."""

    page_index: int
    page_label: str
    rects: tuple[Rect, ...] = ()


@dataclass(frozen=True, slots=True)
class LineLocation:
    """A range of whole lines of a file, both ends counted from 1 and inside the range."""

    line_start: int
    line_end: int


@dataclass(frozen=True, slots=True)
class MessageLocation:
    """One message of a chat. `sent_at` has a zone only where the export gives one."""

    message_id: str
    author: str
    sent_at: datetime | None = None
    line_start: int | None = None
    line_end: int | None = None


Location = PageLocation | LineLocation | MessageLocation


class Role(StrEnum):
    """What a segment is. Headers and footers are kept for citations but do not enter the prompt."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    TABLE = "table"
    FOOTNOTE = "footnote"
    CODE = "code"
    MESSAGE = "message"
    HEADER = "header"
    FOOTER = "footer"


@dataclass(frozen=True, slots=True, eq=False)
class WordBoxes:
    """Where each word of a segment stands on its page.

    `starts`, `ends`: int32 (n,), character offsets into the segment's text, ascending, not
    overlapping. `rects`: float32 (n, 4), the boxes as in `Rect`. A word hyphenated over two lines
    has two rows. Where the page says nothing about words (Chinese), a row is one character.
    """

    starts: npt.NDArray[np.int32]
    ends: npt.NDArray[np.int32]
    rects: npt.NDArray[np.float32]

    def within(self, start: int, end: int) -> list[Rect]:
        """Return the boxes of the words that touch the characters [start, end)."""
        first = int(self.ends.searchsorted(start, side="right"))
        last = int(self.starts.searchsorted(end, side="left"))
        return [Rect(*(float(v) for v in row)) for row in self.rects[first:last]]


@dataclass(frozen=True, slots=True)
class Ocr:
    """How a segment's text was recognised. `confidence` runs from 0 to 1, None where unknown."""

    engine: str
    dpi: int
    confidence: float | None


@dataclass(frozen=True, slots=True)
class Segment:
    r"""The smallest unit with provenance: a paragraph, a block of lines, a message.

    `text` is NFC, uses "\n" only, and does not end in a newline. With a `LineLocation` its lines
    are the file's lines one to one, so that a character offset gives a line number.
    """

    text: str
    location: Location
    role: Role = Role.PARAGRAPH
    section: str | None = None
    words: WordBoxes | None = None
    ocr: Ocr | None = None

    @property
    def in_prompt(self) -> bool:
        """Tell whether the model reads this segment."""
        return self.role not in (Role.HEADER, Role.FOOTER)


class Kind(StrEnum):
    """What a document is, which decides its marks in the prompt and its viewer."""

    PDF = "pdf"
    TEXT = "text"
    CODE = "code"
    CHAT = "chat"
    OFFICE = "office"
    MAIL = "mail"
    HTML = "html"
    TABLE = "table"


SCAN = "scan"
"""Code of the remark that a page holds a picture instead of text."""
GARBLED = "garbled-text"
"""Code of the remark that a page's text layer is not what the page shows."""


@dataclass(frozen=True, slots=True)
class Remark:
    """Something a user should know of a document: `code` is stable, `text` is one clear sentence."""

    code: str
    text: str
    page_index: int | None = None
    line: int | None = None


@dataclass(frozen=True, slots=True)
class Document:
    """One readable unit of a source.

    `path` is the file; `name` is how the user and the model call it (relative to the source's root
    for a codebase). `outline` holds the segments that stand for the document in outline mode, empty
    if it has none. `rank` orders documents of one source: 1 is the most important, 0 the least.
    """

    path: str
    name: str
    kind: Kind
    segments: tuple[Segment, ...]
    content_sha256: str
    outline: tuple[Segment, ...] = ()
    page_labels: tuple[str, ...] = ()
    language: str | None = None
    rank: float = 0.5
    remarks: tuple[Remark, ...] = field(default=())

    def __post_init__(self) -> None:
        """Let no prompt or database meet a name that is no UTF-8; the path keeps the bytes that it has."""
        object.__setattr__(self, "name", well_formed(self.name))

    @property
    def n_pages(self) -> int:
        """Count the pages, 0 for a document without pages."""
        return len(self.page_labels)


@dataclass(frozen=True, slots=True)
class Unread:
    """A file that was found but gives no document, and why: one sentence that says what to do."""

    path: str
    code: str
    reason: str


@dataclass(frozen=True, slots=True)
class Reading:
    """All that became of one source: every file is in exactly one of the two tuples."""

    documents: tuple[Document, ...]
    unread: tuple[Unread, ...] = ()
