"""A document as its clauses: paragraphs with their section numbers, in order, each with its place."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from app.evidence.model import Place
from app.evidence.stream import Stream
from app.review.tracked import has_marks
from ingest.model import Document, Kind, Role, Segment

# "60 days" and "(10) business days" are amounts, "I agree" is a word: none of them is a section number.
_UNIT = r"(?:business|calendar|working|days?|weeks?|months?|years?|hours?|percent|million|billion)\b|%"
_NUMBER = re.compile(
    r"\s*(?:(?:article|section|clause|§)\s*)?(?!(?:\d+|[ivxl]+)\s+(?-i:[a-z]))"
    r"((?:\d{1,3}|[IVXL]{1,6})(?:\.\d{1,3})*(?:\([a-z0-9]{1,4}\))*(?=[.):\s])"
    r"|\([a-z0-9ivx]{1,4}\)|(?-i:[a-z])(?=[.)]))"
    rf"[.):]?\s+(?!{_UNIT})",
    re.I,
)
CJK = r"\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af"
_HAN = r"[\d〇零一二两三四五六七八九十百]"
# Not where the sentence goes on with it: "第3条の規定", "제3조에 따라".
_CJK_NUMBER = re.compile(
    rf"\s*(第\s?{_HAN}{{1,5}}\s?[编編章节節条條款项項号號](?:[之の]{_HAN}{{1,2}})?"
    r"|제\s?\d{1,3}\s?[편장절조항호](?:의\s?\d+)?"
    rf"|[（(]{_HAN}{{1,4}}[）)](?=\s?[{CJK}])|{_HAN}{{1,4}}(?=、)|\d{{1,3}}(?:\.\d{{1,3}})*(?=[．.][{CJK}]))"
    r"[\s、．.:：]*(?![のにで规規에의와])"
)
# What the readers add to a paragraph's words: where a comment or a note is, and where a tracked change.
_REFERENCE = re.compile(r"\s*\[(?:comment|note|endnote) \w+\]\s?")
_BRACKET = re.compile(r"\[[-+]|[-+]\]")
_FINISHED = re.compile(r"[.!?:;。！？][\"'”’)\]]*$")
_GOES_ON = re.compile(r"[a-z(\[]")


@dataclass(frozen=True, slots=True)
class Clause:
    """One paragraph. `number` is its section number ("7.2"), empty without one; `body` the text after it.

    The body has no references to comments and notes: they do not change what the clause says. `marked` is
    the text with its tracked changes, where it has any.
    """

    index: int
    number: str
    body: str
    text: str
    marked: str
    place: Place

    @property
    def key(self) -> str:
        """Return the body in one case and with single spaces: equal keys are equal clauses."""
        return " ".join(self.body.casefold().split())

    @property
    def is_comment(self) -> bool:
        """Tell whether somebody remarks on the contract here: nothing is agreed."""
        return self.text.startswith("[comment ")


def clauses_of(document: Document, reading: Callable[[str], str]) -> tuple[Clause, ...]:
    """Return a document's clauses; `reading` takes tracked changes as accepted, or as rejected."""
    stream = Stream.of((document,), with_running_lines=False)
    found: list[Clause] = []
    for start, end in _paragraphs(stream, document.kind):
        marked = " ".join(stream.text[start:end].split())
        text = reading(marked)
        if not any(char.isalnum() for char in text):
            continue
        number = _number(text)
        if number and number.end() >= len(text) and has_marks(marked):
            continue  # Word counts the paragraph still, and nothing is left of it
        body = _REFERENCE.sub(" ", text[number.end() :] if number else text).strip()
        place = stream.places([(start, end)])[0]
        found.append(
            Clause(
                len(found),
                number[1] if number else "",
                body,
                text,
                marked if has_marks(marked) else "",
                place,
            )
        )
    return tuple(found)


def _number(text: str) -> re.Match[str] | None:
    return _NUMBER.match(f"{text} ") or _CJK_NUMBER.match(text)


def _paragraphs(stream: Stream, kind: Kind) -> Iterator[tuple[int, int]]:
    """Yield the ranges of paragraphs; one cut in two by the end of a page is one."""
    start: int | None = None
    for index, segment in enumerate(stream.segments):
        at, end = int(stream.starts[index]), int(stream.starts[index]) + len(segment.text)
        if kind in (Kind.TEXT, Kind.CODE):
            yield from _blocks(stream.text, at, end)
            continue
        if start is None:
            start = at
        if not _goes_on(stream.segments[index : index + 2]):
            yield start, end
            start = None


def _goes_on(segments: Sequence[Segment]) -> bool:
    """Tell whether the second of two segments goes on with the first one's sentence."""
    if len(segments) < 2 or any(segment.role is Role.FOOTNOTE for segment in segments):
        return False
    text, then = (_BRACKET.sub("", _REFERENCE.sub(" ", segment.text)).strip() for segment in segments)
    return not _FINISHED.search(text) and bool(_GOES_ON.match(then))


def _blocks(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield what stands between empty lines."""
    left = start
    for gap in re.finditer(r"\n[ \t]*\n\s*", text[start:end]):
        if text[left : start + gap.start()].strip():
            yield left, start + gap.start()
        left = start + gap.end()
    if text[left:end].strip():
        yield left, end
