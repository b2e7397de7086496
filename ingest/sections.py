"""Section numbers of contracts and statutes: English clauses, 第N条, 제N조."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from ingest.model import Role, Segment

_NUMERAL = r"[0-9０-９一二三四五六七八九十百千零〇两]+"
# The levels of a clause's number, outermost first. A deeper level is written after a shallower one.
_PART, _ARTICLE, _CLAUSE, _LETTER, _ROMAN, _DIGIT = range(6)
_PATTERNS = (
    (_PART, re.compile(r"(?:EXHIBIT|SCHEDULE|APPENDIX|ANNEX|ATTACHMENT|Exhibit|Schedule|Appendix|Annex)"
                       r"\s+[A-Z0-9][\w.-]{0,5}(?=[\s:.–—-]|$)")),
    (_PART, re.compile(rf"第{_NUMERAL}(?:编|編|分编|部|章|节|節|款)(?=[\s　]|$)")),
    (_PART, re.compile(r"제\s?\d+\s?(?:편|장|절|관)(?=[\s(]|$)")),
    (_ARTICLE, re.compile(r"(?:ARTICLE|Article)\s+(?:[IVXLC]+|\d+)(?=[\s:.–—-]|$)")),
    (_ARTICLE, re.compile(r"[一二三四五六七八九十]{1,3}、")),
    (_CLAUSE, re.compile(rf"第{_NUMERAL}[条條](?:之{_NUMERAL}|の{_NUMERAL})?")),
    (_CLAUSE, re.compile(r"제\s?\d+\s?조(?:의\s?\d+)?")),
    (_CLAUSE, re.compile(r"(?:SECTION|Section|SEC\.|Sec\.|§)\s*\d+(?:\.\d+)*[A-Z]?(?=[\s:.)–—-]|$)")),
    (_CLAUSE, re.compile(r"\d{1,3}(?:\.\d{1,3}){1,4}\.?(?=\s+\D|\s*$)")),
    (_CLAUSE, re.compile(r"\d{1,2}\.(?=\s+[A-Z\"“(_\[]|\s*$)")),
    (_LETTER, re.compile(r"\(([a-z])\1?\)(?=\s|$)")),
    (_LETTER, re.compile(r"[（(][一二三四五六七八九十]+[）)]")),
    (_ROMAN, re.compile(r"\((?:[ivxl]{1,6})\)(?=\s|$)")),
    (_DIGIT, re.compile(r"\(\d{1,2}\)(?=\s|$)")),
)  # fmt: skip
_ROMAN_AFTER = {"(i)": "(h)", "(v)": "(u)", "(x)": "(w)", "(l)": "(k)"}
_MAX_TITLE_CHARS = 90


def clause_mark(text: str) -> tuple[int, str] | None:
    """Return the level and the number that a paragraph starts with, None for unnumbered text."""
    for level, pattern in _PATTERNS:
        match = pattern.match(text)
        if match:
            return level, match.group().rstrip(".、")
    return None


class SectionCounter:
    """Follows a document's numbered paragraphs and knows where it stands."""

    def __init__(self) -> None:
        self._path: dict[int, str] = {}

    @property
    def label(self) -> str | None:
        """The section as a lawyer cites it: "Article II", "4.2(a)(iv)", "第十三条"."""
        if not self._path:
            return None
        clause = [label for level, label in sorted(self._path.items()) if level >= _CLAUSE]
        return "".join(clause) if clause else self._path[max(self._path)]

    def enter(self, text: str) -> bool:
        """Move to the section that a paragraph opens; False if it opens none."""
        mark = clause_mark(text)
        if mark is None:
            return False
        level, label = mark
        if level in (_LETTER, _ROMAN):
            level = self._letter_or_roman(level, label)
        self._path = {at: kept for at, kept in self._path.items() if at < level}
        self._path[level] = label
        return True

    def _letter_or_roman(self, level: int, label: str) -> int:
        """Tell (i) after (h) from (i) after (a): both alphabets share i, v, x, l."""
        if label in _ROMAN_AFTER:
            return _LETTER if self._path.get(_LETTER) == _ROMAN_AFTER[label] else _ROMAN
        if level == _LETTER and _ROMAN in self._path and re.fullmatch(r"\([ivxl]+\)", label):
            return _ROMAN
        return level


def is_title(text: str) -> bool:
    """Tell whether a paragraph is a heading by its words alone: short, numbered or in capitals."""
    if len(text) > _MAX_TITLE_CHARS or text[-1] in ";,:；，" or "___" in text:
        return False
    mark = clause_mark(text)
    if mark and mark[0] <= _ARTICLE:
        return not text.endswith("。")
    rest = text[len(mark[1]) :].strip(" .") if mark else text
    if rest.isascii() and rest.isupper() and any(len(word) > 3 for word in rest.split()):
        return True
    return bool(mark and mark[0] == _CLAUSE and rest.istitle() and not rest.endswith("."))


def with_sections(segments: Iterable[Segment]) -> list[Segment]:
    """Give each segment its section, and its role where its words make it a heading.

    Headings that a reader already marked (larger type, a style, the outline) name their section
    themselves where they have no number.
    """
    counter = SectionCounter()
    title: str | None = None
    found = []
    for segment in segments:
        if not segment.in_prompt or segment.role is Role.FOOTNOTE:
            found.append(segment)
            continue
        entered = segment.role is not Role.TABLE and counter.enter(segment.text)
        if segment.role is Role.HEADING and not entered:
            title = segment.text.replace("\n", " ")[:_MAX_TITLE_CHARS]
            counter = SectionCounter()
        is_heading = segment.role is Role.PARAGRAPH and is_title(segment.text)
        role = Role.HEADING if is_heading else segment.role
        found.append(replace(segment, role=role, section=counter.label or title))
    return found


_SENTENCE_END = re.compile(r"(?<=[a-z)\]”\"]{2}[.!?])\s+(?=[A-Z“\"(])|(?<=[。！？])")
_OUTLINE_SHARE = 0.25  # of the text: an outline that is hardly shorter helps nobody
_SENTENCE_CHARS = (300, 150, 80, 40)  # tried in turn until the share is kept


def outline_of(segments: Sequence[Segment]) -> tuple[Segment, ...]:
    """Return what stands for a document in outline mode: headings and each section's first sentence.

    The first words only, where whole sentences would be more than a quarter of the document.
    """
    chosen = list(_outline_segments(segments))
    n_chars = sum(len(segment.text) for segment in segments)
    outline: tuple[Segment, ...] = ()
    for max_chars in _SENTENCE_CHARS:
        outline = tuple(_shortened(segment, max_chars) for segment in chosen)
        if sum(len(segment.text) for segment in outline) <= _OUTLINE_SHARE * n_chars:
            break
    return outline


def _outline_segments(segments: Iterable[Segment]) -> Iterator[Segment]:
    section: str | None = None
    wants_sentence = True
    for segment in segments:
        if not segment.in_prompt:
            continue
        clause = (segment.section or "").partition("(")[0]
        wants_sentence = wants_sentence or clause != section
        section = clause
        if segment.role is Role.HEADING:
            yield segment
            wants_sentence = True
        elif wants_sentence and segment.role is Role.PARAGRAPH:
            yield segment
            wants_sentence = False


def _shortened(segment: Segment, max_chars: int) -> Segment:
    if segment.role is Role.HEADING:
        return segment
    end = _SENTENCE_END.search(segment.text)
    length = end.start() if end else len(segment.text)
    if length > max_chars:
        at_space = segment.text.rfind(" ", max_chars // 2, max_chars)
        length = at_space if at_space > 0 else max_chars
    return replace(segment, text=segment.text[:length].rstrip())
