"""Playbooks: what a party prefers, accepts, refuses, compared with what a document says.

A position is a list of rules, one of which has to hold. The rules are few and plain, so that each
verdict can be explained and comes out the same every time:

    found, absent, yes, no          the outcome itself
    at most 60 days, at least 1 year, less than USD 5,000, more than 10 %
    before 2027-01-01, after 2026-06-30
    New York | Delaware             any of these words stand in the answer or its quotation
    not exclusive | sole            none of them does
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from app.review.pack import Positions
from app.review.values import amount_of, date_of


class RuleError(ValueError):
    """A rule that cannot be read; the message says what to write."""


class Position(StrEnum):
    """What a playbook says of an answer; `OPEN` where no rule of it holds."""

    PREFERRED = "preferred"
    ACCEPTABLE = "acceptable"
    UNACCEPTABLE = "unacceptable"
    OPEN = "open"


@dataclass(frozen=True, slots=True)
class Finding:
    """What a rule is compared with: the outcome ("found", "absent", "unsure"), the answer, its proof."""

    outcome: str
    answer: str
    quotation: str = ""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What came of comparing. `rule` is the one that decided, empty for an open verdict."""

    position: Position
    rule: str = ""


Test = Callable[[Finding], bool]

_LIMIT = re.compile(r"(at most|at least|less than|more than)\s+(.+)", re.I)
_WHEN = re.compile(r"(before|after)\s+(.+)", re.I)


def compare(positions: Positions, finding: Finding) -> Verdict:
    """Compare a finding with a playbook's positions, the unacceptable ones first.

    What needs eyes stays open: an uncertain answer is not to be waved through or turned down.
    """
    if finding.outcome == "unsure":
        return Verdict(Position.OPEN)
    for position, rules in (
        (Position.UNACCEPTABLE, positions.unacceptable),
        (Position.PREFERRED, positions.preferred),
        (Position.ACCEPTABLE, positions.acceptable),
    ):
        for rule in rules:
            if parse_rule(rule)(finding):
                return Verdict(position, rule)
    return Verdict(Position.OPEN)


def parse_rule(rule: str) -> Test:
    """Return the test that a rule stands for.

    Raises:
        RuleError: the rule says nothing, or names a limit that is no number, duration or date.
    """
    text = " ".join(rule.split())
    if not text:
        raise RuleError("an empty rule: write one such as “at most 60 days”, or remove it.")
    if text.casefold() in ("found", "absent"):
        return lambda finding: finding.outcome == text.casefold()
    if text.casefold() in ("yes", "no"):
        return lambda finding: _says(finding) == text.casefold()
    if limit := _LIMIT.fullmatch(text):
        return _limit(limit[1].lower(), limit[2])
    if when := _WHEN.fullmatch(text):
        return _when(when[1].lower(), when[2])
    negated = f"{text} ".casefold().startswith("not ")
    words = [_plain(part) for part in (text[4:] if negated else text).split("|") if part.strip()]
    if not words:
        raise RuleError(f"“{rule}” names no words: write them after “not” or between “|”.")
    return lambda finding: finding.outcome == "found" and _holds(finding, words) is not negated


def _says(finding: Finding) -> str:
    """Return yes or no: what the answer begins with, else what the outcome amounts to."""
    opening = re.match(r"\W*(yes|no)\b", finding.answer, re.I)
    if opening:
        return opening[1].lower()
    return "yes" if finding.outcome == "found" else "no"


def _plain(text: str) -> str:
    """Return a text in one case, with plain quotation marks and single spaces."""
    folded = unicodedata.normalize("NFKC", text).casefold().replace("’", "'")
    return " ".join(folded.split())


def _holds(finding: Finding, words: list[str]) -> bool:
    text = f"{_plain(finding.answer)}\n{_plain(finding.quotation)}"
    return any(re.search(rf"(?<!\w){re.escape(word)}(?!\w)", text) for word in words)


def _limit(how: str, limit_text: str) -> Test:
    limit = amount_of(limit_text)
    if limit is None:
        raise RuleError(f"“{limit_text}” is no amount: write a number with its unit, such as “60 days”.")

    def test(finding: Finding) -> bool:
        if finding.outcome != "found":
            return False
        amounts = (amount_of(finding.answer), amount_of(finding.quotation))
        amount = next((one for one in amounts if one and one.unit == limit.unit), None)
        return amount is not None and _compared(how, amount.value, limit.value)

    return test


def _compared(how: str, value: Decimal, limit: Decimal) -> bool:
    match how:
        case "at most":
            return value <= limit
        case "at least":
            return value >= limit
        case "less than":
            return value < limit
    return value > limit


def _when(how: str, limit_text: str) -> Test:
    limit = date_of(limit_text)
    if limit is None or len(limit) != len("2026-01-31"):
        raise RuleError(f"“{limit_text}” is no whole date: write it as 2026-01-31.")

    def test(finding: Finding) -> bool:
        date = date_of(finding.answer) or date_of(finding.quotation)
        if finding.outcome != "found" or date is None or len(date) != len(limit):
            return False
        return date < limit if how == "before" else date > limit  # ISO dates sort as text

    return test
