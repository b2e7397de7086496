"""Tell whether a text says of a fact what was asked, not merely that it names the fact.

Every contract names many states and dates. A state after "a corporation of" governs nothing, and
the date of another agreement is not this one's. For the roles that are asked for most (which law
governs; dated, effective, expiring when) the words around the fact decide.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import StrEnum

from app.evidence.facts import Fact, find_facts

Range = tuple[int, int]
Wanted = list[tuple[Fact, frozenset["Role"]]]


class Role(StrEnum):
    """What a fact is of."""

    LAW = "law"
    MADE = "made"
    EFFECTIVE = "effective"
    EXPIRY = "expiry"
    NOTICE = "notice"
    LENGTH = "length"


_STRONG = frozenset({Role.LAW, Role.MADE, Role.EFFECTIVE, Role.EXPIRY})
"""Roles that settle whether a passage is about the question; the others only rule passages out."""

_ASKS = {
    Role.LAW: re.compile(
        r"\bgovern\w*\b.{0,60}\blaws?\b|\bgoverning law\b"
        r"|\blaws?\b.{0,60}\b(?:govern\w*|appl\w+|construed)\b",
        re.I,
    ),
    Role.MADE: re.compile(
        r"(?<!effective )(?<!expiration )(?<!termination )(?<!start )(?<!end )(?<!expiry )\bdate (?:of|on)\b"
        r"|\b(?:agreement|contract|signature|signing) date\b|\bdated\b"
        r"|\bwhen\b.{0,40}\b(?:made|signed|executed|entered|concluded)\b",
        re.I,
    ),
    Role.EFFECTIVE: re.compile(
        r"\beffective date\b|\b(?:become|take|come|is|go)\w*\s+(?:in)?(?:to\s+)?(?:effect|force)"
        r"|\b(?:start|commencement) date\b|\bwhen\b.{0,60}\b(?:effective|commence|start|begin|effect)\b",
        re.I,
    ),
    Role.EXPIRY: re.compile(
        r"\b(?:expir\w+|end|termination) date\b"
        r"|\b(?:when|date|day)\b.{0,60}\b(?:expir\w*|end|ends|terminates?|run out|lapse)\b",
        re.I,
    ),
    Role.NOTICE: re.compile(
        r"\b(?:how|what|which|long|many)\b.{0,60}\bnotice\b|\bnotice (?:period|time)\b", re.I
    ),
    Role.LENGTH: re.compile(r"\bhow long\b|\b(?:initial|renewal) (?:term|period)\b|\bduration\b", re.I),
}

_LAW_WORD = r"laws?|legislation|statutes?|regulations?"
_NOT_OF_LAW = (
    r"courts?|venue|jurisdiction|forum|arbitrat\w+|incorporated|organi[sz]ed|existing|corporation"
    r"|enacted|department|agency|governmental"
)
_GOVERNS = re.compile(
    r"govern|constru|interpret|enforce|applicable\s+law|subject\s+to\s+(?:the\s+)?laws?", re.I
)
_AFTER_LAW = re.compile(rf"\b(?:{_LAW_WORD})\b(?:(?!\b(?:{_NOT_OF_LAW})\b)[^.;]){{0,90}}$", re.I)
_BEFORE_LAW = re.compile(rf"(?:['’]s)?\s+(?:{_LAW_WORD})\b", re.I)

# What a date is of, by the words before it, or in brackets right after it.
_CUES = {
    Role.MADE: re.compile(
        r"(?<!effective )(?<!expiration )(?<!termination )(?<!start )(?<!end )(?<!expiry )\bdated?\b"
        r"|\b(?:made|entered|executed|signed|as of|day of)\b",
        re.I,
    ),
    Role.EFFECTIVE: re.compile(
        r"\b(?:effective|effect|commenc\w*|begin\w*|began|starts?|starting|from|as of)\b", re.I
    ),
    Role.EXPIRY: re.compile(
        r"\b(?:expir\w*|terminat\w*|ends?|ending|until|till|through)\b|(?<=\d )to\b", re.I
    ),
}
# "upon ninety days' written notice", "at least 60 days prior to the end"
_BEFORE_NOTICE = re.compile(r"['’]?\s*(?:[\w-]+\s+){0,3}(?:notice|prior|before|advance)\b", re.I)
_IS_PERIOD = re.compile(r"number:\d+ (?:day|month|business day)")
_NAMED_AFTER = {
    Role.MADE: re.compile(r"agreement date", re.I),
    Role.EFFECTIVE: re.compile(r"effective date|commencement date|start date", re.I),
    Role.EXPIRY: re.compile(r"expir\w+ date|termination date|end date", re.I),
}
_ASKS_OF_THIS = re.compile(r"\b(?:this|the)\s+(?:agreement|contract|lease|letter|document|paper)\b", re.I)
_THIS = re.compile(
    r"\bth(?:is|e\s+present)\s+(?:[\w-]+\s+){0,6}?(?:agreement|contract|letter|lease|amendment|promotion|term)\b"
    r"|\b(?:the|initial)\s+term\b|\bthe\s+(?:appointment|employment|engagement)\b|\bthe\s+(?:agreement|contract)\b",
    re.I,
)
_OTHER = re.compile(
    r"\b(?:the|that|an?|such|certain|each|under|project|to)\s+(?:certain\s+)?(?:[\w&.,-]+\s+){0,6}?"
    r"(?:agreement|indenture|lease|plan|memorandum|resolution|prospectus|letter|release|statement|opinion|filing)s?\b"
    r"[^.;]{0,60}?\b(?:dated|as of|made)\b[^.;]{0,16}$",
    re.I,
)
# The first words of a passage that say by themselves which paper is meant: a line by its label, or a title.
_LABEL = re.compile(
    r"\W*(?:\d[\d.]*\s+)?(?:(?i:contract|term|agreement|dated?|signed|executed)\b"
    r"|(?:[A-Z][A-Z&,'’-]*\s+){1,12}(?:AGREEMENT|CONTRACT|LEASE)\b)"
)
_CHAIN = re.compile(r"[\s,]*(?:and|or|,)[\s,]*")


# Words that contracts use for one another: what a question is about, a passage may say in any of these.
_CONCEPTS = tuple(
    re.compile(rf"\b(?:{stems})", re.I)
    for stems in (
        r"renew|extend|extension|prolong|successive",
        r"terminat|cancel|expir|ends?\b|ended|ending|rescind|rescission",
        r"noti(?:ce|fy|fied|fication)",
        r"pay|paid|fees?\b|price|compensat|remunerat|costs?\b|charge|salary|royalt|commission|invoice",
        r"warrant|guarant",
        r"insur",
        r"liab|damages|indemni",
        r"confiden|secre|disclos|proprietary",
        r"deliver|ship",
        r"interest\b|late\b|overdue",
        r"audit|inspect|examin",
        r"assign|transfer",
        r"compet|exclusiv",
        r"breach|default|cure\b",
        r"minimum|at least|no less",
        r"arbitrat|mediat|disput",
    )
)


# Where a role is looked for: words of the clauses that tell it, beside those of the question.
_SOUGHT = {
    Role.LAW: "governed construed interpreted laws",
    Role.MADE: "made dated entered signed executed date",
    Role.EFFECTIVE: "effective date commence begin start made",
    Role.EXPIRY: "expire terminate end until term continue",
    Role.NOTICE: "notice written prior days",
    Role.LENGTH: "term period years renew extend",
}
_ASKS_PARTIES = re.compile(r"\bpart(?:y|ies)\b", re.I)
_NAMES_PARTIES = re.compile(r"\b(?:by and )?(?:between|among)\b", re.I)


def words_sought(question: str) -> str:
    """Return words of law to search with beside a question's own."""
    found = [_SOUGHT[role] for role in sorted(asked_roles(question))]
    return " ".join([*found, "between among"] if _ASKS_PARTIES.search(question) else found)


def tells(question: str, text: str) -> bool:
    """Tell whether a passage gives something the role that a question asks for, whatever it is."""
    roles = asked_roles(question)
    if Role.LAW in roles and _GOVERNS.search(text) and re.search(rf"\b(?:{_LAW_WORD})\b", text, re.I):
        return True
    if roles & {Role.MADE, Role.EFFECTIVE, Role.EXPIRY}:
        dates = [(fact.start, fact.end) for fact in find_facts(text) if fact.kind == "date"]
        if any(plays(role, text, at, of_this=True) for role in roles & _STRONG - {Role.LAW} for at in dates):
            return True
    return bool(_ASKS_PARTIES.search(question) and _NAMES_PARTIES.search(text) and _THIS.search(text))


def asks_of_this(text: str) -> bool:
    """Tell whether a question or claim is about the very paper: "this agreement"."""
    return _ASKS_OF_THIS.search(text) is not None


def speaks_of(question: str, text: str) -> bool | None:
    """Tell whether a text speaks of what the question is about, in whatever words of law.

    Of three things that are asked for, two are enough. None where the question names none.
    """
    asked = [concept for concept in _CONCEPTS if concept.search(question)]
    n_missing = sum(concept.search(text) is None for concept in asked)
    return n_missing <= (len(asked) >= 3) if asked else None


def asked_roles(text: str) -> frozenset[Role]:
    """Return the roles that a question, or a claim, is about."""
    return frozenset(role for role, pattern in _ASKS.items() if pattern.search(text))


def roles_in_claim(text: str, fact: Fact) -> frozenset[Role]:
    """Return what a claim itself says its fact is of, nothing if it does not say."""
    at = (fact.start, fact.end)
    if fact.kind == "name":
        return frozenset({Role.LAW}) if _is_law(text, at) else frozenset()
    return frozenset(_roles_before(text, at)) if is_date(fact) else frozenset()


def is_date(fact: Fact) -> bool:
    """Tell whether a fact is a date, or a number that is a year."""
    return fact.kind == "date" or any(re.fullmatch(r"number:(?:19|20)\d\d", key) for key in fact.needs)


def plays(role: Role, text: str, at: Range, *, of_this: bool) -> bool:
    """Tell whether a source's text gives the fact at `at` this role.

    A date `of_this` paper must not be said of another one that the text names.
    """
    if role is Role.LAW:
        return _is_law(text, at) and _GOVERNS.search(text[max(0, at[0] - 400) : at[1] + 200]) is not None
    before, after = text[max(0, at[0] - 240) : at[0]], text[at[1] : at[1] + 120]
    if role not in _STRONG:
        return (_BEFORE_NOTICE.match(after) is not None) is (role is Role.NOTICE)
    if of_this and _OTHER.search(before) and not _THIS.search(before[-120:]):
        return False
    named = _NAMED_AFTER[role].search(after[:60])
    if not named and role not in _roles_before(text, at):
        return False
    return bool(not of_this or _THIS.search(before) or _THIS.search(after) or _LABEL.match(text))


def _is_law(text: str, at: Range) -> bool:
    """Tell whether the name at `at` is whose law: "the laws of the State of Nevada", "Nevada law"."""
    before, after = text[max(0, at[0] - 160) : at[0]], text[at[1] : at[1] + 24]
    return bool(_AFTER_LAW.search(before) or _BEFORE_LAW.match(after))


def _roles_before(text: str, at: Range) -> list[Role]:
    """Return the roles that the words before a date give it, nearest first: "signed and effective" two."""
    before = text[max(0, at[0] - 90) : at[0]]
    cues = sorted(
        ((match.end(), match.start(), role) for role, cue in _CUES.items() for match in cue.finditer(before)),
        reverse=True,
    )
    roles: list[Role] = []
    left = right = None
    for end, start, role in cues:
        if left is not None and end != right and not _CHAIN.fullmatch(before[end:left]):
            break
        roles.append(role)
        left, right = start, end
    return roles


def roles_wanted(question: str, claim: str, facts: Sequence[Fact]) -> Wanted:
    """Return which of a claim's facts must play which role: its own, or else one that was asked for."""
    asked = asked_roles(question) or asked_roles(claim)
    if Role.NOTICE in asked:
        asked -= {Role.LENGTH}
    wanted = []
    for fact in facts:
        roles = roles_in_claim(claim, fact) or asked & _roles_of_kind(fact)
        if roles:
            wanted.append((fact, roles))
    return wanted


def _roles_of_kind(fact: Fact) -> frozenset[Role]:
    if fact.kind == "name":
        return frozenset({Role.LAW})
    if is_date(fact):
        return frozenset({Role.MADE, Role.EFFECTIVE, Role.EXPIRY})
    is_period = any(_IS_PERIOD.fullmatch(key) for key in fact.needs)
    return frozenset({Role.NOTICE, Role.LENGTH}) if is_period else frozenset()


def is_about(wanted: Wanted, spans: dict[Fact, list[Range]], text: str, *, of_this: bool) -> bool | None:
    """Tell whether each fact plays its role at one of its places in the text.

    None where the roles do not tell: none is wanted, or none that would settle it.
    """
    has_strong = False
    for fact, roles in wanted:
        if not any(plays(role, text, at, of_this=of_this) for role in roles for at in spans.get(fact, ())):
            return False
        has_strong = has_strong or not _STRONG.isdisjoint(roles)
    return True if has_strong else None
