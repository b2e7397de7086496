"""What is at stake in a clause: its negations, amounts, dates, duties, parties and limits, in their order."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from app.evidence.differences import words_of
from app.evidence.facts import Fact, find_facts
from app.evidence.words import DUTIES, NEGATIONS

#: The gravest first: what was forbidden is allowed, another sum, another day, another duty, another party,
#: another limit or condition.
MEANINGS = ("negation", "number", "date", "duty", "name", "scope")


def _set(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Words of Chinese, Japanese and Korean are looked for: cut into characters they say nothing. A duty that is
# written as a double negation ("なければならない") comes first.
_CJK_DUTIES = (
    r"なければなりません|なければならない|ものとする|ことができ|应当|應當|必须|必須|可以|有权|有權|有义务|有義務"
    r"|(?<=方)[应應须須可]|하여야|해야|수\s?(?=있|없)"
)
_CJK_NEGATIONS = r"[不没未非无無勿]|禁止|除外|除非|ない|なく|ません|않|없|아니|못|금지|제외"
_CJK_MODALS = re.compile(f"(?P<duty>{_CJK_DUTIES})|(?P<negation>{_CJK_NEGATIONS})")
_CJK_SHARES = re.compile(r"百分之[〇零一二两三四五六七八九十百点]+")
_CJK_LIMITS = re.compile(
    r"以上|以下|超过|超過|未満|不足|至少|最多|之前|之后|以前|以后|以後|前に|後に|이상|이하|초과|미만|전에|후에"
    r"|独家|獨家|独占|獨占|排他|독점|重大|중대"
)
_CJK_JOINING = re.compile(r"或者?|和(?!解)|または|又は|及び|또는|및")
_CJK_PARTIES = re.compile(
    r"[甲乙丙丁](?:方|(?=[はがのにをとも及又、]))|(?<![가-힣])[갑을병](?=[은는이가의에과와을를])"
    r"|[买買卖賣]方|出租[方人]|承租[方人]|[委受]托[方人]|[委受]託者|[买買賣卖売]主|[貸借]主"
    r"|被?许可方|매도인|매수인|임대인|임차인"
)
_LIMITS = _set(
    """
    most least more less maximum minimum greater lesser gross only sole solely exclusive exclusively material
    materially reasonable reasonably best prior written irrevocable perpetual worldwide immediately
    """
)
_JOINING = _set("and or both either each all any before after")
_PARTIES = _set(
    """
    licensee licensor buyer seller purchaser vendor supplier customer client lessee lessor tenant landlord
    employee employer contractor distributor manufacturer agent principal lender borrower guarantor assignee
    assignor
    """
)

Terms = dict[str, list[str]]


def laid_down(text: str) -> tuple[str, ...]:
    """Return what a clause that was added or removed lays down; parties and limits are in every clause."""
    terms = _terms(text)
    return tuple(kind for kind in MEANINGS[:4] if terms[kind])


def altered(old: str, new: str) -> set[str]:
    """Return which meanings differ between two versions of a clause: other terms, or another order.

    Parties and joining words come and go with every sentence: of them only an exchange counts.
    """
    a, b = _terms(old), _terms(new)
    found = {kind for kind in (*MEANINGS[:4], "scope") if a[kind] != b[kind]}
    for kind, terms in (("name", "parties"), ("scope", "joining")):
        if a[terms] != b[terms] and len(a[terms]) == len(b[terms]):
            found.add(kind)
    return found


def _terms(text: str) -> Terms:
    """Return a clause's terms in their order, numbers and dates in one form ("number:60 day")."""
    keys = [word.key for word in words_of(text)]
    facts = find_facts(text)
    modals = [(str(match.lastgroup), match.group()) for match in _CJK_MODALS.finditer(text)]
    return {
        "negation": [*_among(keys, NEGATIONS), *(word for kind, word in modals if kind == "negation")],
        "number": [*_needs(facts, "number"), *_CJK_SHARES.findall(text)],
        "date": [*_needs(facts, "date")],
        "duty": [*_among(keys, DUTIES), *(word for kind, word in modals if kind == "duty")],
        "scope": [*_among(keys, _LIMITS), *_CJK_LIMITS.findall(text)],
        "joining": [*_among(keys, _JOINING), *_CJK_JOINING.findall(text)],
        "parties": [*_among(keys, _PARTIES), *_CJK_PARTIES.findall(text)],
    }


def _among(keys: Sequence[str], wanted: frozenset[str]) -> Iterator[str]:
    return (key for key in keys if key in wanted and key.isascii())


def _needs(facts: Sequence[Fact], kind: str) -> Iterator[str]:
    return ("|".join(sorted(fact.needs)) for fact in facts if fact.kind == kind)
