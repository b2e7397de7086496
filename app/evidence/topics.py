"""Tell what a text is about: the things of law that a question names, and where its answer would stand."""

from __future__ import annotations

import re

from app.evidence.facts import find_facts
from app.evidence.role import DATED, Role
from app.evidence.roles import BETWEEN, THIS_PAPER, asked_roles, plays, says_which_law

# Words that contracts use for one another: what a question is about, a passage may say in any of these.
_CONCEPTS = tuple(
    re.compile(rf"\b(?:{stems})", re.I)
    for stems in (
        r"renew|extend|extension|prolong|successive",
        r"terminat|cancel|expir|ends?\b|ended|ending|rescind|rescission|conclusion",
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


def words_sought(question: str) -> str:
    """Return words of law to search with beside a question's own."""
    found = [_SOUGHT[role] for role in sorted(asked_roles(question)) if role in _SOUGHT]
    return " ".join([*found, "between among"] if _ASKS_PARTIES.search(question) else found)


def tells(question: str, text: str) -> bool:
    """Tell whether a passage gives something the role that a question asks for, whatever it is."""
    roles = asked_roles(question)
    if Role.LAW in roles and says_which_law(text):
        return True
    if roles & DATED:
        dates = [(fact.start, fact.end) for fact in find_facts(text) if fact.kind == "date"]
        if any(plays(role, text, at, of_this=True) for role in roles & DATED for at in dates):
            return True
    return bool(_ASKS_PARTIES.search(question) and BETWEEN.search(text) and THIS_PAPER.search(text))


def speaks_of(question: str, text: str, *, of_any: bool = False) -> bool | None:
    """Tell whether a text speaks of what the question is about, in whatever words of law.

    Of three things that are asked for two are enough, `of_any` one of however many. None where the
    question names none.
    """
    asked = [concept for concept in _CONCEPTS if concept.search(question)]
    n_missing = sum(concept.search(text) is None for concept in asked)
    return n_missing < len(asked) if asked and of_any else n_missing <= (len(asked) >= 3) if asked else None
