"""Bring dates, durations, amounts and parties to one form; what cannot be parsed stays as it is."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation

from app.evidence.facts import find_facts
from app.review.pack import Form

_DATE_KEY = re.compile(r"date:(\d{4})-(\d{2})?-(\d{2})?")
_NUMBER_KEY = re.compile(r"number:([\d.]+)(?: (.+))?")
_CURRENCIES = {"$": "USD", "€": "EUR", "£": "GBP", "¥": "JPY", "cny": "CNY", "krw": "KRW", "cad": "CAD"}
_CURRENCIES |= {"aud": "AUD", "hkd": "HKD", "chf": "CHF"}
_DURATIONS = {"day": "P{}D", "month": "P{}M", "hour": "PT{}H", "minute": "PT{}M"}
_ENDLESS = re.compile(r"\b(perpetual(?:ly)?|indefinite(?:ly)?|without\s+limit\s+of\s+time|evergreen)\b", re.I)
_PARTY_CUT = re.compile(r"\s*(?:;|\n|\s+\band\b\s+(?=[A-Z“\"]))\s*")
_ROLE = re.compile(r"\s*[(（][^)）]*[)）]")
_LEADING = re.compile(
    r"^(?:\W|(?:the\s+parties(?:\s+\w+){0,4}\s+are|between|by\s+and\s+between|and)\b)+", re.I
)

_ABBREVIATED = re.compile(r"\b(?:Inc|Corp|Ltd|Co|L\.L\.C|L\.P|S\.A|N\.V|B\.V)$")


@dataclass(frozen=True, slots=True)
class Amount:
    """A number with its unit: "day", "month", "business day", "USD", "%", or "" for a bare number.

    Weeks are given in days and years in months; no other unit is converted, because a month has no
    fixed number of days.
    """

    value: Decimal
    unit: str


def normalise(form: Form, answer: str) -> str:
    """Return the answer's value in one form: an ISO 8601 date or duration, "USD 2000000", "A; B".

    Empty where there is none, or more than one that differ: the answer is then shown as it stands.
    """
    match form:
        case Form.DATE:
            # A duration given for an expiry date stands for itself: "two years" has no date.
            return date_of(answer) or ""
        case Form.DURATION:
            return duration_of(answer) or ""
        case Form.MONEY:
            amount = amount_of(answer)
            return f"{amount.unit} {amount.value:f}" if amount and amount.unit in _CURRENCIES.values() else ""
        case Form.PARTIES:
            return "; ".join(parties_of(answer))
        case Form.YES_NO:
            opening = re.match(r"\W*(yes|no)\b", answer, re.I)
            return opening[1].lower() if opening else ""
    return ""


def date_of(text: str) -> str | None:
    """Return the one date of a text as ISO 8601, reduced where day or month are not said.

    None where there is no date, several that differ, or one whose order of day and month is open
    ("03/04/2020").
    """
    readings = {need for fact in find_facts(text) if fact.kind == "date" for need in fact.needs}
    if len(readings) != 1:
        return None
    match = _DATE_KEY.fullmatch(readings.pop())
    if match is None:
        return None
    return "-".join(part for part in match.groups() if part)


def duration_of(text: str) -> str | None:
    """Return the one duration of a text as ISO 8601 ("P60D", "P24M", "PT48H"), or "perpetual".

    Business days have no ISO form and are written out: "10 business days".
    """
    found = amounts_of(text)
    if not found and _ENDLESS.search(text):
        return "perpetual"
    if len(found) != 1:  # "30 or 60 days" is not 60 days
        return None
    amount = found.pop()
    if amount.unit not in (*_DURATIONS, "business day"):
        return None
    if amount.unit == "business day":
        return f"{amount.value:f} business days"
    return _DURATIONS[amount.unit].format(f"{amount.value:f}")


def amount_of(text: str) -> Amount | None:
    """Return the one number of a text with its unit; None for none, or several that differ."""
    found = amounts_of(text)
    with_unit = {amount for amount in found if amount.unit}
    chosen = with_unit or found  # of "30 days under section 7" the 30 days
    return chosen.pop() if len(chosen) == 1 else None


def amounts_of(text: str) -> set[Amount]:
    """Return all numbers of a text with their units."""
    found: set[Amount] = set()
    for fact in find_facts(text):
        if fact.kind != "number":
            continue
        for need in fact.needs:
            match = _NUMBER_KEY.fullmatch(need)
            if match is None:
                continue
            try:
                value = Decimal(match[1])
            except InvalidOperation:  # a section number such as 5.10.2
                continue
            found.add(Amount(value, _CURRENCIES.get(match[2] or "", match[2] or "")))
    return found


def parties_of(text: str) -> list[str]:
    """Return the names in a list of parties, without roles in brackets, each once."""
    names: list[str] = []
    for part in _PARTY_CUT.split(text):
        bare = _ROLE.sub("", part)
        name = _LEADING.sub("", bare).strip(" \t,.;:“”\"'")
        if f"{name}." in bare and _ABBREVIATED.search(name):
            name += "."
        if name and any(char.isalpha() for char in name) and name not in names:
            names.append(name)
    return names
