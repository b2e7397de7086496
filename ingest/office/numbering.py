"""The numbers that Word shows before paragraphs but does not store in their text."""

from __future__ import annotations

import re
from dataclasses import dataclass

from lxml import etree

from ingest.office.names import W, value_of

_CHINESE_DIGITS = "零一二三四五六七八九"
_ROMAN = ((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"),
          (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))  # fmt: skip
_PLACEHOLDER = re.compile(r"%([1-9])")


@dataclass(frozen=True, slots=True)
class Level:
    """How one level of a list counts: first number, number format, text with %1 to %9."""

    start: int
    number_format: str
    text: str


class Numbering:
    """Counts the numbered paragraphs of a document in their order."""

    def __init__(self, root: etree._Element | None) -> None:
        self._levels: dict[str, dict[int, Level]] = {}
        self._counts: dict[str, dict[int, int]] = {}
        self._counter_of: dict[str, str] = {}
        if root is None:
            return
        abstract = {e.get(f"{W}abstractNumId", ""): _levels(e) for e in root.iterfind(f"{W}abstractNum")}
        for num in root.iterfind(f"{W}num"):
            num_id, of = num.get(f"{W}numId", ""), value_of(num.find(f"{W}abstractNumId")) or ""
            self._levels[num_id] = abstract.get(of, {}) | _overrides(num, abstract.get(of, {}))
            # Lists of one definition count on, unless they say where to start.
            self._counter_of[num_id] = num_id if num.find(f"{W}lvlOverride") is not None else f"abstract {of}"

    def next_label(self, num_id: str, level: int) -> str:
        """Count a paragraph and return its number, "" where the list is unknown or has none."""
        levels = self._levels.get(num_id, {})
        if level not in levels:
            return ""
        counts = self._counts.setdefault(self._counter_of[num_id], {})
        counts[level] = counts.get(level, levels[level].start - 1) + 1
        for deeper in [at for at in counts if at > level]:
            del counts[deeper]
        own = levels[level]
        if own.number_format == "bullet":
            return "•"

        def number(match: re.Match[str]) -> str:
            at = int(match.group(1)) - 1
            kind = levels[at].number_format if at in levels else "decimal"
            return formatted(counts.get(at, levels[at].start if at in levels else 1), kind)

        return _PLACEHOLDER.sub(number, own.text)


def formatted(number: int, number_format: str) -> str:
    """Write a number as Word's format of that name does; unknown formats count 1, 2, 3."""
    match number_format:
        case "none":
            return ""
        case "lowerLetter" | "upperLetter":
            letter = chr(ord("a") + (number - 1) % 26) * ((number - 1) // 26 + 1)
            return letter.upper() if number_format == "upperLetter" else letter
        case "lowerRoman" | "upperRoman":
            roman = _roman(number)
            return roman.upper() if number_format == "upperRoman" else roman
        case "decimalZero":
            return f"{number:02}"
        case "chineseCounting" | "chineseCountingThousand" | "taiwaneseCountingThousand" | "japaneseCounting":
            return _chinese(number)
        case _:
            return str(number)


def _levels(definition: etree._Element) -> dict[int, Level]:
    return {int(level.get(f"{W}ilvl", "0")): _level(level) for level in definition.iterfind(f"{W}lvl")}


def _level(element: etree._Element) -> Level:
    return Level(
        start=int(value_of(element.find(f"{W}start")) or 1),
        number_format=value_of(element.find(f"{W}numFmt")) or "decimal",
        text=value_of(element.find(f"{W}lvlText")) or "",
    )


def _overrides(num: etree._Element, levels: dict[int, Level]) -> dict[int, Level]:
    found = {}
    for override in num.iterfind(f"{W}lvlOverride"):
        at = int(override.get(f"{W}ilvl", "0"))
        own = override.find(f"{W}lvl")
        start = value_of(override.find(f"{W}startOverride"))
        if own is not None:
            found[at] = _level(own)
        elif start and at in levels:
            found[at] = Level(int(start), levels[at].number_format, levels[at].text)
    return found


def _roman(number: int) -> str:
    text = ""
    for value, letters in _ROMAN:
        n, number = divmod(number, value)
        text += letters * n
    return text


def _chinese(number: int) -> str:
    if not 0 < number < 10_000:
        return str(number)
    text = ""
    for value, unit in ((1000, "千"), (100, "百"), (10, "十"), (1, "")):
        digit, number = divmod(number, value)
        if digit:
            text += _CHINESE_DIGITS[digit] + unit
        elif text and number and not text.endswith("零"):
            text += "零"
    return text.removeprefix("一") if text.startswith("一十") else text
