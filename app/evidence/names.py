"""Find the proper names and identifiers of a claim."""

from __future__ import annotations

import re
from collections.abc import Set

from app.evidence import words
from app.evidence.facts import Fact

_CAPITAL = r"[A-Z][^\W_]*(?:[.&'’_-]?[^\W_]+)*"
_NAME = re.compile(
    rf"(?<![^\W{words.CJK}])(?P<name>{_CAPITAL}(?:(?:,?\s+|\s*&\s*)(?:(?:of|and|the|de|la|van|von|der)\s+){{0,2}}{_CAPITAL})*)"
)
_IDENTIFIER = re.compile(
    r"(?<!\w)(?:[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*\(\)|\w*[a-z]\w*_\w+|_+\w+|[a-z]+[A-Z]\w*|\w+(?:[\\/]\w+)*\.[a-z]{1,5}(?!\w))"
)
_CJK_TITLE = re.compile(r"《([^《》]{1,60})》")
# The country in "适用中华人民共和国法律", "日本法に準拠する", "대한민국 법에 따른다".
_CJK_LAW = re.compile(
    rf"(?:适用|適用|依据|依據|遵循|受)([{words.CJK}]{{2,14}}?)(?:的|之)?(?:现行)?法律"
    rf"|([\u4e00-\u9fff\u30a0-\u30ff]{{2,14}}?)(?:の)?(?:法律|法令|法)(?:に準拠|が適用|を適用|に従)"
    rf"|([\uac00-\ud7af]{{2,12}}?)(?:의)?\s?(?:법률|법령|법)(?:이|을|에|의)"
)
_CJK_ONLY = re.compile(rf"[{words.CJK}·・]{{2,14}}|[\uac00-\ud7af]{{2,12}} [\uac00-\ud7af]{{1,8}}")
_CJK_PLAIN_ANSWERS = frozenset(
    {"是的", "不是", "可以", "不可以", "はい", "いいえ", "没有", "沒有", "아니요", "あります", "ありません"}
)
_N_LABEL_WORDS = 3
"""An answer this short is a label, not a sentence: its capital is not due to its place."""


def find_names(claim: str, lower_words: Set[str], is_known: Set[str]) -> list[Fact]:
    """Return the proper names and identifiers of a claim.

    `lower_words` are the words that the pack writes without a capital: a word of these that opens a
    sentence is no name. `is_known` holds the words of the pack, lower case, that have a capital within a
    sentence: "Payment is due" names nobody where "Payment" only opens sentences and headings.
    """
    found: list[Fact] = []
    for match in _NAME.finditer(claim):
        found += _name(claim, match, lower_words, is_known)
    for match in _IDENTIFIER.finditer(claim):
        found.append(_fact(match.start(), match.end(), "name", match.group().removesuffix("()")))
    for match in _CJK_TITLE.finditer(claim):
        found.append(_fact(match.start(1), match.end(1), "phrase", match[1]))
    for match in _CJK_LAW.finditer(claim):
        group = match.lastindex or 1
        found.append(_fact(match.start(group), match.end(group), "phrase", match[group]))
    bare = claim.strip(' \n。.,，*"“”')
    if _CJK_ONLY.fullmatch(bare) and bare not in _CJK_PLAIN_ANSWERS and not found:
        start = claim.index(bare)
        found.append(_fact(start, start + len(bare), "phrase", bare))
    return found


def term_fact(claim: str, start: int, end: int) -> Fact:
    """Return the fact of words that a claim puts in quotation marks to name something."""
    return _fact(start, end, "phrase", claim[start:end].strip(" .,;:*_").removesuffix("()"))


def _fact(start: int, end: int, kind: str, text: str) -> Fact:
    keys = frozenset({f"{kind}:{text.lower()}"})
    return Fact(start, end, kind, keys, keys)


def _name(claim: str, match: re.Match[str], lower_words: Set[str], is_known: Set[str]) -> list[Fact]:
    """Cut a run of capitalised words into the words that are names."""
    found: list[Fact] = []
    for word in words.WORD.finditer(match["name"]):
        start = match.start() + word.start()
        text = re.sub(r"['’]s$", "", word.group())
        lowered = text.lower()
        if lowered in words.GENERIC_NOUNS | words.CONNECTORS or lowered in words.CARDINALS:
            continue
        if lowered in words.MONTHS and lowered != "may":
            continue
        known = lowered in is_known or len(claim.split()) <= _N_LABEL_WORDS
        if _opens_sentence(claim, start) and (_is_common(lowered, lower_words) or not known):
            continue
        found.append(_fact(start, start + len(text), "name", text))
    return found


def _is_common(lowered: str, lower_words: Set[str]) -> bool:
    return lowered in words.SENTENCE_OPENERS or lowered in lower_words


def _opens_sentence(claim: str, at: int) -> bool:
    before = claim[:at].rstrip(" \t*_\"“‘'(")
    return not before or before[-1] in ".!?:;\n。！？：-•"
