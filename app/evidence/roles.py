"""Tell whether a text says of a fact what was asked, not merely that it names the fact.

Every contract names many states and dates. A state after "a corporation of" governs nothing, and
the date of another agreement is not this one's. For the roles that are asked for most (which law
governs; dated, effective, expiring when) the words around the fact decide. These are the rules for
English; those for Chinese, Japanese and Korean are in `app.evidence.roles_cjk`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from app.evidence import roles_cjk
from app.evidence.facts import Fact
from app.evidence.passages import sentence_ends
from app.evidence.role import DATED, Range, Role

Wanted = list[tuple[Fact, frozenset[Role]]]

_STRONG = DATED | {Role.LAW, Role.TITLE, Role.PARTY}
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
    Role.PARTY: re.compile(
        r"\b(?:who|which|name|list|identify)\b.{0,40}\bpart(?:y|ies)\b|\bbetween wh(?:om|ich)\b"
        r"|\bparties\s+(?:to|of|in)\b",
        re.I,
    ),
    Role.TITLE: re.compile(
        r"\b(?:title|name)\s+of\s+(?:the|this)\s+(?:agreement|contract|document|paper|letter|lease|report)\b"
        r"|\b(?:agreement|contract|document|paper|report)(?:'s|\s+is)?\s+(?:titled?|called|named|entitled)\b",
        re.I,
    ),
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
_ASKS_OF_THIS_PAPER = re.compile(
    r"\b(?:this|the)\s+(?:agreement|contract|lease|letter|document|paper)\b", re.I
)
THIS_PAPER = re.compile(
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
BETWEEN = re.compile(r"\b(?:by and )?(?:between|among)\b", re.I)
_LEADS_TO_PARTIES = re.compile(r"\b(?:between|among|parties)\W*$", re.I)
_BETWEEN_OTHERS = re.compile(
    r"\b(?:an?|that|such|certain)\s+(?:[\w&.,-]+\s+){0,6}?agreement\b[^.;]{0,80}\b(?:between|among)\b[^.;]*$",
    re.I,
)
_MAX_TITLE_WORDS = 12
_MAX_PREAMBLE_CHARS = 800
"""Parties come with their addresses: so far from "between" a name still is one."""
_CHAIN = re.compile(r"[\s,]*(?:and|or|,)[\s,]*")


def asks_of_this(text: str) -> bool:
    """Tell whether a question or claim is about the very paper: "this agreement"."""
    return _ASKS_OF_THIS_PAPER.search(text) is not None


def says_which_law(text: str) -> bool:
    """Tell whether a text speaks of the law that governs."""
    return bool(_GOVERNS.search(text) and re.search(rf"\b(?:{_LAW_WORD})\b", text, re.I))


def asked_roles(text: str) -> frozenset[Role]:
    """Return the roles that a question, or a claim, is about."""
    return frozenset(role for role, pattern in _ASKS.items() if pattern.search(text)) | roles_cjk.asked(text)


def roles_in_claim(text: str, fact: Fact) -> frozenset[Role]:
    """Return what a claim itself says its fact is of, nothing if it does not say."""
    at = (fact.start, fact.end)
    if fact.kind in ("name", "phrase"):
        return frozenset({Role.LAW}) if _is_law(text, at) else frozenset()
    if is_date(fact):
        return frozenset(_roles_before(text, at)) or roles_cjk.around(text, at)
    is_notice = _is_period(fact) and _BEFORE_NOTICE.match(text[fact.end : fact.end + 120])
    return frozenset({Role.NOTICE}) if is_notice else frozenset()


def is_date(fact: Fact) -> bool:
    """Tell whether a fact is a date, or a number that is a year."""
    return fact.kind == "date" or any(re.fullmatch(r"number:(?:19|20)\d\d", key) for key in fact.needs)


def _is_period(fact: Fact) -> bool:
    return any(_IS_PERIOD.fullmatch(key) for key in fact.needs)


def plays(role: Role, text: str, at: Range, *, of_this: bool, lead: str = "") -> bool:
    """Tell whether a source's text, which follows `lead`, gives the fact at `at` this role.

    A date `of_this` paper must not be said of another one that the text names.
    """
    if role in roles_cjk.ROLES and roles_cjk.plays(role, text, at):
        return True
    if role is Role.PARTY:
        return _is_party(text, at, lead)
    if role is Role.LAW:
        return _is_law(text, at) and _GOVERNS.search(text[max(0, at[0] - 400) : at[1] + 200]) is not None
    before, after = text[max(0, at[0] - 240) : at[0]], text[at[1] : at[1] + 120]
    if role in (Role.NOTICE, Role.LENGTH):
        return (_BEFORE_NOTICE.match(after) is not None) is (role is Role.NOTICE)
    if role not in DATED or (of_this and _OTHER.search(before) and not THIS_PAPER.search(before[-120:])):
        return False
    named = _NAMED_AFTER[role].search(after[:60])
    if not named and role not in _roles_before(text, at):
        return False
    return bool(not of_this or THIS_PAPER.search(before) or THIS_PAPER.search(after) or _LABEL.match(text))


def _is_party(text: str, at: Range, lead: str) -> bool:
    """Tell whether a name stands after "by and between" of this paper, which may end the words before."""
    before = text[max(0, at[0] - _MAX_PREAMBLE_CHARS) : at[0]]
    if _LEADS_TO_PARTIES.search(lead):
        return True
    between = BETWEEN.search(before)
    if not between or _BETWEEN_OTHERS.search(before):
        return False
    if any(sentence_ends(before, between.end(), len(before))):
        return False  # another sentence
    return bool(THIS_PAPER.search(before) or _LABEL.match(text))


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
    if Role.TITLE in asked and (is_label(claim) or Role.TITLE in asked_roles(claim)):
        return [(fact, frozenset({Role.TITLE})) for fact in facts]
    wanted = []
    for fact in facts:
        roles = roles_in_claim(claim, fact) or asked & _roles_of_kind(fact)
        if roles:
            wanted.append((fact, roles))
    return wanted


def leaves_open(question: str, facts: Sequence[Fact]) -> bool:
    """Tell whether a question asks for a date or a period and none of the facts is one.

    "It becomes effective on the day of the Closing" names what stands in the contract, and proves nothing.
    """
    asked = asked_roles(question)
    if not asked or asked & {Role.LAW, Role.PARTY, Role.TITLE}:
        return False
    return not any(is_date(fact) or _is_period(fact) or _is_count(fact) for fact in facts)


def _is_count(fact: Fact) -> bool:
    return fact.kind == "number" and any(
        re.search(r"\d (?:day|month|business day)$", key) for key in fact.offers
    )


def is_label(claim: str) -> bool:
    """Tell whether a claim is short enough to be a title itself, and no sentence about one."""
    return Role.TITLE not in asked_roles(claim) and len(claim.split()) <= _MAX_TITLE_WORDS


def _roles_of_kind(fact: Fact) -> frozenset[Role]:
    if fact.kind in ("name", "phrase"):
        return frozenset({Role.LAW, Role.PARTY})
    if is_date(fact):
        return DATED
    return frozenset({Role.NOTICE, Role.LENGTH}) if _is_period(fact) else frozenset()


def _is_in_title(roles: frozenset[Role], at: Range, title: Range | None) -> bool:
    return Role.TITLE in roles and title is not None and title[0] <= at[0] and at[1] <= title[1]


def is_about(
    wanted: Wanted,
    spans: dict[Fact, list[Range]],
    text: str,
    *,
    of_this: bool,
    lead: str = "",
    title: Range | None = None,
) -> bool | None:
    """Tell whether each fact plays its role at one of its places in the text, which follows `lead`.

    None where the roles do not tell: none is wanted, or none that would settle it. `title` is where in the
    text the document says what it is called.
    """
    has_strong = False
    for fact, roles in wanted:
        places = spans.get(fact, ())
        if not any(_is_in_title(roles, at, title) for at in places) and not any(
            plays(role, text, at, of_this=of_this, lead=lead) for role in roles for at in places
        ):
            return False
        has_strong = has_strong or not _STRONG.isdisjoint(roles)
    return True if has_strong else None
