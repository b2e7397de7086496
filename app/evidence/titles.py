"""Find where documents say what they are called, and tell a document's file name from words of its text."""

from __future__ import annotations

import re
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from app.evidence.normalise import fold
from app.evidence.stream import Stream
from ingest.model import Role

_N_FIRST = 16
"""A title stands among a document's first passages, behind exhibit numbers and names."""
_MAX_LINE_WORDS = 14
_MAX_FRONT_WORDS = 30
_PAPER = re.compile(
    r"\b(?:agreements?|contracts?|leases?|deeds?|amendments?|addendum|memorandum|minutes|plans?|policy|policies|reports?"
    r"|letters?|statements?|terms|conditions|licen[cs]es?|manual|handbook|guide|proposal|specification|act|bylaws)\b"
    r"|合同|协议|協議|契约|契約|章程|办法|条例|規程|規約|規則|報告|报告|계약|합의|약관|보고|규정",
    re.I,
)
_NO_TITLE = re.compile(
    r"\W*(?:exhibit|appendix|schedule|annex|execution|table of contents|contents)\b[\W\d.]*$", re.I
)
_NAMES_ITSELF = re.compile(
    r"\W*this\s+(?:[\w&,’'-]+\s+){0,10}?(?:agreement|contract|lease|deed|amendment)\b", re.I
)
_EXTENSION = re.compile(r"\.[A-Za-z0-9]{1,5}$")
_MIN_NAME_CHARS = 4


def find_titles(stream: Stream, passages: npt.NDArray[np.int64]) -> dict[int, tuple[int, int]]:
    """Return by passage the character ranges in which the documents say what they are called.

    Those among a document's first passages that name a kind of paper in a heading, in their first line, or
    as "this ... agreement"; where no passage does, the first heading.
    """
    found: dict[int, tuple[int, int]] = {}
    heading: tuple[int, tuple[int, int]] | None = None
    owner, seen, named, has_begun = -1, 0, False, False
    for number, (start, end) in enumerate(passages.tolist()):
        segment = stream.segment_at(start)
        if int(stream.owners[segment]) != owner:
            if heading is not None and not named:
                found[heading[0]] = heading[1]
            owner, seen, named, has_begun = int(stream.owners[segment]), 0, False, False
            heading = None
        seen += 1
        if seen > _N_FIRST or has_begun:
            continue
        text, role = stream.text[start:end], stream.segments[segment].role
        n_title = _title_length(text, role)
        if n_title:
            found[number] = (start, start + n_title)
            named = True
        if _NAMES_ITSELF.match(text) or (named and len(text.split()) > _MAX_FRONT_WORDS):
            has_begun = True  # what follows are headings of the text
        elif not n_title and role is Role.HEADING and heading is None and not _NO_TITLE.match(text):
            heading = (number, (start, end))
    if heading is not None and not named:
        found[heading[0]] = heading[1]
    return found


def _title_length(text: str, role: Role) -> int:
    """Return how many of a passage's first characters are a title, 0 if none are."""
    line = text if role is Role.HEADING else text.split("\n", 1)[0]
    is_line = role is Role.HEADING or (
        len(line.split()) <= _MAX_LINE_WORDS and not line.rstrip().endswith((".", ";"))
    )
    if is_line and _PAPER.search(line):
        return len(line)
    named = _NAMES_ITSELF.match(text)
    return named.end() if named else 0


def is_file_name(text: str, names: Sequence[str]) -> bool:
    """Tell whether words that an answer quotes are the name of a document, with its extension or without.

    Small models write long names with a blank or a sign too few.
    """
    said = _letters(_EXTENSION.sub("", text.strip()))
    return len(said) >= _MIN_NAME_CHARS and any(said == _letters(_EXTENSION.sub("", name)) for name in names)


def _letters(text: str) -> str:
    return re.sub(r"[\W_]", "", fold(text.replace("\\", "/").rsplit("/", 1)[-1]).text)
