"""Dates and times as WhatsApp writes them, in whatever locale the phone had."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime
from itertools import pairwise
from typing import NamedTuple

from ingest.chats.model import DateOrder, DateOrderGuess
from ingest.chats.text import EDGE_MARKS

# U+202F and U+00A0 stand before AM/PM, U+200E and U+200F around stamps of right-to-left phones.
_SPACE = r"[\s\u202f\u200e\u200f]"
_DATE = (
    r"(\d{1,4})\u200f?(?:[-/.]|\.\s|年\s?|년\s?)\s?(\d{1,2})\u200f?(?:[-/.]|\.\s|月\s?|월\s?)\s?"
    r"(\d{1,4})(?:日|일|\.|\sг\.)?"
)
_BEFORE_NOON = r"a\.?\s?m\.?|上午|午前|오전|凌晨|早上|清晨|ص|ÖÖ|SA|π\.μ\.|пр\.\s?об\.|de\.|पूर्वाह्न"
_AFTER_NOON = r"p\.?\s?m\.?|下午|午後|오후|晚上|م|ÖS|CH|μ\.μ\.|сл\.\s?об\.|du\.|अपराह्न"
_NOON = r"中午"
_HALF = rf"(?i:({_BEFORE_NOON})|({_AFTER_NOON})|({_NOON}))"
_TIME = (
    rf"(?:(?!\d){_HALF}{_SPACE}*)?(\d{{1,2}})[:.](\d{{2}})(?:[:.](\d{{2}}))?"
    rf"(?:(?!\s-|\]){_SPACE}*{_HALF})?(?:\sч\.)?"
)
_BETWEEN = rf"(?:[,،]?{_SPACE}*(?:klo|um|às?|kl\.)?{_SPACE}*)"
_STAMP = rf"{_DATE}{_BETWEEN}{_TIME}"
_LEAD = r"[\u200e\u200f\u202a-\u202e\ufeff]*"
# Phone: "stamp - rest", Korean "stamp, name : text"; iPhone: "[stamp] rest".
_HEAD = re.compile(rf"{_LEAD}(?:\[{_LEAD}{_STAMP}{_LEAD}\]{_SPACE}?)")
_OPEN_HEAD = re.compile(rf"{_LEAD}{_STAMP}{_LEAD}(?:{_SPACE}[-–—]{_SPACE}|,\s(?=[^:\n]{{1,60}}\s:\s))")


class Stamp(NamedTuple):
    """The numbers of a stamp as written, the hour already on the 24-hour clock."""

    a: int
    b: int
    c: int
    hour: int
    minute: int
    second: int
    raw: str
    half_day: bool


def parse_head(line: str) -> tuple[Stamp, str] | None:
    """Split a line into its stamp and the rest, or None when no message begins on it."""
    start = line.lstrip(EDGE_MARKS)[:1]  # most lines of a long message end here, cheaply
    if start == "[":
        match = _HEAD.match(line)
    elif start.isdigit():
        match = _OPEN_HEAD.match(line)
    else:
        return None
    if match is None:
        return None
    a, b, c, am1, pm1, noon1, h, m, s, am2, pm2, noon2 = match.groups()
    morning, evening, noon = am1 or am2, pm1 or pm2, noon1 or noon2
    hour = int(h)
    if (evening and hour < 12) or (noon and hour < 11):
        hour += 12
    elif morning and hour == 12:
        hour = 0
    end = match.end()
    half_day = bool(morning or evening or noon)
    stamp = Stamp(int(a), int(b), int(c), hour, int(m), int(s or 0), line[:end], half_day)
    return stamp, line[end:]


def moment_of(stamp: Stamp, order: DateOrder) -> datetime | None:
    """Return the stamp's local time, None where the numbers are no date in this order."""
    a, b, c = stamp.a, stamp.b, stamp.c
    if order is DateOrder.YMD or a > 99:
        year, month, day = a, b, c
    elif order is DateOrder.DMY:
        day, month, year = a, b, c
    else:
        month, day, year = a, b, c
    if year < 100:
        year += 2000
    elif year > 2400:  # the Buddhist calendar of Thai phones
        year -= 543
    if year < 1990:
        return None
    try:
        return datetime(year, month, day, stamp.hour, stamp.minute, stamp.second)
    except ValueError:
        return None


def infer_order(stamps: Sequence[Stamp]) -> DateOrderGuess:
    """Find the order of day and month: from days above 12, then from which one keeps time running."""
    if stamps and sum(stamp.a > 99 for stamp in stamps) * 2 > len(stamps):
        return DateOrderGuess(DateOrder.YMD, True, "the years stand first")
    if _years_stand_first(stamps):
        return DateOrderGuess(DateOrder.YMD, True, "only so do the messages follow one another in time")
    first_above = sum(12 < stamp.a <= 31 for stamp in stamps)
    second_above = sum(stamp.b > 12 for stamp in stamps)
    if first_above > second_above:
        return DateOrderGuess(DateOrder.DMY, second_above == 0, "the first number goes above 12")
    if second_above > first_above:
        return DateOrderGuess(DateOrder.MDY, first_above == 0, "the second number goes above 12")
    back_dmy, back_mdy = _n_steps_back(stamps, DateOrder.DMY), _n_steps_back(stamps, DateOrder.MDY)
    if back_dmy != back_mdy:
        order = DateOrder.DMY if back_dmy < back_mdy else DateOrder.MDY
        return DateOrderGuess(order, True, "only so do the messages follow one another in time")
    american = any(stamp.half_day for stamp in stamps) and not any("." in stamp.raw[:6] for stamp in stamps)
    order = DateOrder.MDY if american else DateOrder.DMY
    return DateOrderGuess(order, False, "nothing in the file decides it and this is the more usual order")


def _years_stand_first(stamps: Sequence[Stamp]) -> bool:
    """Tell whether two-digit years come first: read otherwise, the messages would run to and fro in time."""
    if len(stamps) < 2 or any(later.a < earlier.a for earlier, later in pairwise(stamps)):
        return False
    if any(moment_of(stamp, DateOrder.YMD) is None for stamp in stamps):
        return False
    others = (_n_steps_back(stamps, DateOrder.DMY), _n_steps_back(stamps, DateOrder.MDY))
    readable = (_n_dates(stamps, DateOrder.DMY), _n_dates(stamps, DateOrder.MDY))
    is_worse = (back > 0 or n < len(stamps) for back, n in zip(others, readable, strict=True))
    return _n_steps_back(stamps, DateOrder.YMD) == 0 and all(is_worse)


def _n_dates(stamps: Sequence[Stamp], order: DateOrder) -> int:
    return sum(moment_of(stamp, order) is not None for stamp in stamps)


def _n_steps_back(stamps: Sequence[Stamp], order: DateOrder) -> int:
    moments = [moment for stamp in stamps if (moment := moment_of(stamp, order)) is not None]
    return sum(later < earlier for earlier, later in pairwise(moments))
