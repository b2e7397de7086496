"""Word lists the checks rest on: months, numbers, units, negations, duties, generic nouns."""

from __future__ import annotations

import re
from decimal import Decimal

#: Kana, Chinese characters and Hangul, for a class of characters.
CJK = r"\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af"
ANY_CJK = re.compile(f"[{CJK}]")
#: A word with what joins its parts: "U.S", "O'Neill", "co-owner".
WORD = re.compile(r"[^\W_]+(?:[._'’-][^\W_]+)*")


def _list(text: str) -> list[str]:
    return text.split()


_MONTH_NAMES = _list("january february march april may june july august september october november december")
MONTHS = {name: i for i, name in enumerate(_MONTH_NAMES, 1)}
MONTHS |= {name[:3]: i for i, name in enumerate(_MONTH_NAMES, 1)} | {"sept": 9}

_ONES = _list(
    """
    zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
    sixteen seventeen eighteen nineteen
    """
)
_TENS = _list("twenty thirty forty fifty sixty seventy eighty ninety")
_MULTIPLES = {"hundred": 100, "thousand": 1_000, "million": 1_000_000, "billion": 1_000_000_000}
CARDINALS = {word: i for i, word in enumerate(_ONES)}
CARDINALS |= {word: 10 * i for i, word in enumerate(_TENS, 2)} | _MULTIPLES

_ORDINAL_ONES = _list(
    """
    first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth
    fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth
    """
)
_ORDINAL_TENS = {"twentieth": 20, "thirtieth": 30}
ORDINALS = {word: i for i, word in enumerate(_ORDINAL_ONES, 1)} | _ORDINAL_TENS
ORDINALS |= {f"{ten}{dash}{one}": base + i for ten, base in (("twenty", 20), ("thirty", 30))
             for i, one in enumerate(_ORDINAL_ONES[:9], 1) for dash in "- "}  # fmt: skip

SCALES = {
    "hundred": 100, "thousand": 1_000, "million": 1_000_000, "mm": 1_000_000, "billion": 1_000_000_000,
    "bn": 1_000_000_000, "trillion": 1_000_000_000_000, "万": 10_000, "만": 10_000, "亿": 100_000_000,
    "億": 100_000_000, "억": 100_000_000,
}  # fmt: skip

HAN_VALUES = {char: i for i, char in enumerate("零一二三四五六七八九")} | {
    "〇": 0, "两": 2, "十": 10, "百": 100, "千": 1_000, "万": 10_000, "萬": 10_000, "亿": 10**8, "億": 10**8,
}  # fmt: skip

_UNITS = {
    "businessday": "business day", "day": "day", "天": "day", "日": "day", "일": "day", "week": "week",
    "周": "week", "週間": "week", "month": "month", "个月": "month", "個月": "month", "ヶ月": "month",
    "か月": "month", "カ月": "month", "개월": "month", "year": "year", "年": "year", "년": "year",
    "hour": "hour", "minute": "minute", "%": "%", "％": "%", "percent": "%", "$": "$", "us$": "$",
    "usd": "$", "dollar": "$", "usdollar": "$", "€": "€", "eur": "€", "euro": "€", "£": "£", "gbp": "£",
    "poundsterling": "£", "¥": "¥", "￥": "¥", "jpy": "¥", "yen": "¥", "円": "¥", "cny": "cny",
    "rmb": "cny", "yuan": "cny", "元": "cny", "₩": "krw", "krw": "krw", "won": "krw", "원": "krw",
    "c$": "cad", "ca$": "cad", "cad": "cad", "a$": "aud", "au$": "aud", "aud": "aud", "hk$": "hkd",
    "chf": "chf", "条": "article", "條": "article", "조": "article",
}  # fmt: skip
# Weeks and years are compared in days and months: a year is 12 months, but not 365 days in law.
_BASE_UNITS = {"week": (7, "day"), "year": (12, "month")}

NEGATIONS = frozenset(
    _list(
        """
    not no never neither nor none nothing without cannot unless except excluding excludes exclude
    excluded prohibited prohibits prohibit forbidden fails fail failing refuse refuses refused deny
    denies denied n't 不 无 無 没 未 非 不得 ない なく ません 않 없 아니
    """
    )
)
# What a party must, may or will do: exchanging these turns a duty into an option.
DUTIES = frozenset(_list("shall must may will can should might would could required permitted entitled"))
OPPOSITE_PREFIXES = ("non", "un", "in", "im", "ir", "dis")

# Capitalised in contracts without being anyone's name.
GENERIC_NOUNS = frozenset(
    _list(
        """
    agreement agreements contract contracts document documents section sections article articles clause
    clauses exhibit exhibits schedule schedules appendix annex attachment amendment party parties state
    states country county law laws court courts date day days term terms effective governing page pages
    paragraph notice yes no
    """
    )
)
CONNECTORS = frozenset(_list("of the and for de la du von van & a an in on at to by or"))
# May open a sentence with a capital.
SENTENCE_OPENERS = frozenset(
    _list(
        """
    the a an this that these those it its he she they we you i in on at by for from to of as if when
    where while which who what how why there here according based under per pursuant both either neither
    each every all any some no not yes however therefore additionally also furthermore moreover
    unfortunately sorry please note answer question sure certainly or and but so thus then after before
    during until upon
    """
    )
)


def spelled_number(parts: list[str]) -> int:
    """Return the value of number words: ["one", "hundred", "twenty", "five"] is 125."""
    total = current = 0
    for part in parts:
        if part == "and":
            continue
        multiple = _MULTIPLES.get(part)
        if multiple == 100:
            current = (current or 1) * 100
        elif multiple:
            total += (current or 1) * multiple
            current = 0
        else:
            current += CARDINALS[part]
    return total + current


def unit_of(text: str | None) -> str | None:
    """Return the canonical unit of a unit's or currency's spelling."""
    if not text:
        return None
    key = "".join(text.lower().replace(".", "").split())
    return _UNITS.get(key) or _UNITS.get(key.removesuffix("s")) or _UNITS.get(key.replace("s", "", 1))


def in_base_unit(value: str, unit: str) -> tuple[str, str]:
    """Convert weeks to days and years to months."""
    factor, base = _BASE_UNITS.get(unit, (1, unit))
    try:
        return (format((Decimal(value) * factor).normalize(), "f") if factor > 1 else value), base
    except ArithmeticError:
        return value, unit
