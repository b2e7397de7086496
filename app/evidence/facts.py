"""Find the hard facts of a text: dates, amounts, percentages, numbers, however they are written.

A fact is compared by keys. What a claim needs is its most exact key; what a passage offers is that
key and the weaker ones it implies: "thirty (30) days" offers "30 day" and "30", a claim of
"30 months" needs "30 month".
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from app.evidence import words

Reading = tuple[int | None, int | None, int | None]
"""A date's year, month and day, None for what is not said."""


@dataclass(frozen=True, slots=True)
class Fact:
    """A fact at the characters [start, end) of a text. `kind` is "date", "number", "name" or "phrase".

    A claim's fact stands in a passage when one of its `needs` is among the passage's `offers`.
    """

    start: int
    end: int
    kind: str
    needs: frozenset[str]
    offers: frozenset[str]


_MONTH = "|".join(sorted(words.MONTHS, key=len, reverse=True))
_DAY = r"\d{1,2}(?:\s?(?:st|nd|rd|th))?"
_DAY_WORD = "|".join(sorted(words.ORDINALS, key=len, reverse=True))
_NUMBER_WORD = "|".join(sorted(words.CARDINALS, key=len, reverse=True))
_HAN_DIGITS = "〇零一二两三四五六七八九十百千万亿億萬"
_CJK_NUMBER = rf"(?:\d+(?:,\d{{3}})*(?:\.\d+)?|[{_HAN_DIGITS}]+)"

_MONTH_FIRST = re.compile(rf"\b({_MONTH})\.?\s+({_DAY})\b(?:\s*,?\s*(?:of\s+)?(\d{{4}})\b)?", re.I)
_DAY_FIRST = re.compile(
    rf"\b({_DAY}|{_DAY_WORD})\s+(?:day\s+)?(?:of\s+)?({_MONTH})\b\.?(?:\s*,?\s*(?:of\s+)?(\d{{4}})\b)?", re.I
)
_MONTH_YEAR = re.compile(rf"\b({_MONTH})\.?,?\s+(?:of\s+)?(\d{{4}})\b", re.I)
_YEAR_FIRST = re.compile(r"\b(\d{4})([-/.])(\d{1,2})\2(\d{1,2})\b")
_YEAR_LAST = re.compile(r"\b(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})\b")
_CJK_DATE = re.compile(
    rf"({_CJK_NUMBER})\s?[年년]\s?(?:({_CJK_NUMBER})\s?[月월])?\s?(?:({_CJK_NUMBER})\s?[日号號일])?"
)

_SCALE = r"hundred|thousand|million|billion|trillion|mm|bn"
_CURRENCY_BEFORE = r"(?:US|C|A|HK|CA|AU)?[$€£¥₩￥]|\b(?:USD|EUR|GBP|CAD|AUD|JPY|CNY|RMB|KRW|CHF)\b"
_CURRENCY_AFTER = (
    r"(?:U\.?S\.?\s+)?dollars?|euros?|pounds?\s+sterling|yen|won|yuan|€|元|円|원"
    r"|USD|EUR|GBP|CAD|AUD|JPY|CNY|RMB|KRW|CHF"
)
_UNIT = r"business\s+days?|days?|weeks?|months?|years?|hours?|minutes?|%|％|per\s?cent|percent"
_DIGITS = r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)*"
_QUANTITY = re.compile(
    rf"(?P<before>{_CURRENCY_BEFORE})?\s?(?:(?<![\w.])|(?<=[$€£¥₩￥D])|(?<=[^\W\d_a-zA-Z]))(?P<digits>{_DIGITS})"
    rf"(?:(?:st|nd|rd|th)\b)?"
    rf"(?:[\s-]?(?P<scale>{_SCALE})\b)?"
    rf"(?:\s*[)\]]?[\s-]*(?:calendar\s+|consecutive\s+|full\s+)?(?P<unit>{_UNIT}|{_CURRENCY_AFTER})(?![A-Za-z]))?",
    re.I,
)
_SPELLED = re.compile(
    rf"(?<!\d[\s-])\b(?P<words>(?:{_NUMBER_WORD})(?:(?:[\s-]+|\s+and\s+)(?:{_NUMBER_WORD}))*)\b"
    rf"(?P<rest>\s*[(\[]\s*[$€£]?[\d,.]+\s*(?P<percent>[%％])?\s*[)\]])?"
    rf"(?:[\s-]+(?:calendar\s+|consecutive\s+|full\s+)?(?P<unit>{_UNIT}|{_CURRENCY_AFTER})(?![A-Za-z]))?",
    re.I,
)
_CJK_UNIT = r"個月|个月|ヶ月|か月|カ月|개월|年|月|周|週間|日|天|条|條|章|款|%|％|人民币|元|円|원|일|년|조"
_CJK_QUANTITY = re.compile(rf"(第)?({_CJK_NUMBER})\s?(万|亿|億|만|억)?\s?({_CJK_UNIT})")


def find_facts(text: str) -> list[Fact]:
    """Return the dates and numbers of `text` in order; a date's parts are not numbers too."""
    facts: list[Fact] = []
    taken: list[tuple[int, int]] = []
    for fact in _dates(text):
        if all(fact.end <= start or end <= fact.start for start, end in taken[-8:]):
            facts.append(fact)
            taken.append((fact.start, fact.end))
    covered = bytearray(len(text))
    for start, end in taken:
        covered[start:end] = b"\1" * (end - start)
    facts += (fact for fact in _quantities(text) if not any(covered[fact.start : fact.end]))
    outermost: list[Fact] = []
    for fact in sorted(facts, key=lambda fact: (fact.start, -fact.end)):
        if not outermost or fact.end > outermost[-1].end:  # "thirty (30) days" is one fact
            outermost.append(fact)
    return outermost


def _date(match: re.Match[str], readings: Sequence[Reading]) -> Fact | None:
    """Make the fact of a date; a reading is (year, month, day), several if the order is unclear."""
    needs: set[str] = set()
    offers: set[str] = set()
    for year, month, day in readings:
        if (month is not None and not 1 <= month <= 12) or (day is not None and not 1 <= day <= 31):
            continue
        parts = [f"{year:04d}" if year else "", f"{month:02d}" if month else "", f"{day:02d}" if day else ""]
        needs.add("date:" + "-".join(parts))
        for keep in ((1, 1, 1), (1, 1, 0), (0, 1, 1)):
            kept = [part if k else "" for part, k in zip(parts, keep, strict=True)]
            if any(kept):
                offers.add("date:" + "-".join(kept))
        if year:
            offers |= {f"number:{year}", f"date:{year:04d}--"}
    if not needs:
        return None
    return Fact(match.start(), match.end(), "date", frozenset(needs), frozenset(offers | needs))


def _dates(text: str) -> Iterator[Fact]:
    for pattern, read in _DATE_READERS:
        for match in pattern.finditer(text):
            fact = _date(match, read(match))
            if fact:
                yield fact


def _year(text: str | None) -> int | None:
    if not text:
        return None
    year = _integer(text)
    if year is not None and len(text) == 2 and text.isdecimal():
        return year + (1900 if year >= 70 else 2000)  # POSIX strptime's pivot, give or take a year
    return year


def _integer(text: str | None) -> int | None:
    if not text:
        return None
    digits = re.match(r"[\d,]+", text)
    if digits:
        return int(digits.group().replace(",", ""))
    lowered = text.lower()
    return words.ORDINALS.get(lowered) or han_number(lowered)


def _month(text: str) -> int:
    return words.MONTHS[text.lower()]


def _read_year_last(match: re.Match[str]) -> Sequence[Reading]:
    first, second, year = int(match[1]), int(match[3]), _year(match[4])
    readings: list[Reading] = [(year, first, second)]
    if first != second:
        readings.append((year, second, first))
    return readings


def _read_cjk(match: re.Match[str]) -> Sequence[Reading]:
    year = _integer(match[1])
    if year is None or not 1000 <= year <= 2999 or not match[2]:
        return []
    return [(year, _integer(match[2]), _integer(match[3]))]


_DATE_READERS: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], Sequence[Reading]]], ...] = (
    (_CJK_DATE, _read_cjk),
    (_YEAR_FIRST, lambda m: [(int(m[1]), int(m[3]), int(m[4]))]),
    (_YEAR_LAST, _read_year_last),
    (_MONTH_FIRST, lambda m: [(_year(m[3]), _month(m[1]), _integer(m[2]))]),
    (_DAY_FIRST, lambda m: [(_year(m[3]), _month(m[2]), _integer(m[1]))]),
    (_MONTH_YEAR, lambda m: [(int(m[2]), _month(m[1]), None)]),
)


def _quantities(text: str) -> Iterator[Fact]:
    for match in _QUANTITY.finditer(text):
        value = _decimal(match["digits"])
        scale = words.SCALES.get((match["scale"] or "").lower(), 1)
        unit = words.unit_of(match["before"]) or words.unit_of(match["unit"])
        start = match.start("before") if match["before"] else match.start("digits")
        yield _quantity(start, match.end(), value if scale == 1 else _times(value, scale), unit)
    for match in _SPELLED.finditer(text):
        fact = _spelled(match)
        if fact:
            yield fact
    for match in _CJK_QUANTITY.finditer(text):
        number = _integer(match[2]) if match[2][0] in _HAN_DIGITS else None
        value = str(number) if number is not None else _decimal(match[2])
        value = _times(value, words.SCALES.get(match[3] or "", 1))
        yield _quantity(match.start(), match.end(), value, words.unit_of(match[4]))


def _spelled(match: re.Match[str]) -> Fact | None:
    parts = re.findall(r"[a-z]+", match["words"].lower())
    value = words.spelled_number(parts)
    unit = "%" if match["percent"] else words.unit_of(match["unit"])
    if parts == ["one"] and not unit and not match["rest"]:
        return None  # mostly a pronoun
    return _quantity(match.start(), match.end("words") if not unit else match.end(), str(value), unit)


def _quantity(start: int, end: int, value: str, unit: str | None) -> Fact:
    if not unit:
        keys = frozenset({f"number:{value}"})
        return Fact(start, end, "number", keys, keys)
    value_in_unit, base = words.in_base_unit(value, unit)
    needs = frozenset({f"number:{value_in_unit} {base}"})
    return Fact(start, end, "number", needs, needs | {f"number:{value}"})


def _decimal(digits: str) -> str:
    """Return a canonical form of a number; a section number such as 5.10.2 stays as it is."""
    digits = "".join(str(unicodedata.decimal(c)) if c.isdecimal() else c for c in digits.replace(",", ""))
    if digits.count(".") == 1 and len(digits.split(".")[1]) == 2 and digits.endswith("00"):
        return digits[:-3].lstrip("0") or "0"  # $500.00 is $500
    return digits.lstrip("0") or "0" if digits.isdecimal() else digits


def _times(value: str, scale: int) -> str:
    try:
        product = Decimal(value) * scale
    except ArithmeticError:
        return value
    return format(product.normalize(), "f")


def han_number(text: str) -> int | None:
    """Return the value of a number in Chinese characters ("一百二十", "二〇二〇"), None if it is none."""
    if not text or any(char not in words.HAN_VALUES for char in text):
        return None
    if all(words.HAN_VALUES[char] < 10 for char in text):
        return int("".join(str(words.HAN_VALUES[char]) for char in text))
    total = section = digit = 0
    for char in text:
        value = words.HAN_VALUES[char]
        if value < 10:
            digit = value
        elif value < 10_000:
            section += (digit or 1) * value
            digit = 0
        else:
            total = (total + section + digit) * value
            section = digit = 0
    return total + section + digit
