"""Recognise an answer that says the documents do not hold what was asked."""

from __future__ import annotations

import re

_SOURCE = (
    r"(?:documents?|contracts?|agreements?|texts?|files?|sources?|materials?|passages?|context|chats?"
    r"|transcripts?|code(?:base)?|information)"
)
_ENGLISH = re.compile(
    rf"\bnot\s+found\b|^\W*not\s+(?:stated|mentioned|specified|given|provided|applicable)\b|\bno\s+(?:such\s+)?(?:mention|reference|information|provision|indication|details?)\b"
    rf"|\b(?:is|are|was|were)\s*(?:not|n['’]t)\s+(?:explicitly\s+|specifically\s+|directly\s+|clearly\s+)?"
    rf"(?:stated|mentioned|specified|given|provided|included|present|contained|found|indicated|disclosed|available|listed"
    rf"|addressed|defined)\b(?!\s+(?:by|to|for|if|unless|until)\b)"
    rf"|\b{_SOURCE}\s+(?:\w+\s+){{0,3}}?(?:do(?:es)?\s*(?:not|n['’]t))\s+(?:explicitly\s+|specifically\s+|directly\s+|clearly\s+)?"
    rf"(?:state|mention|specify|give|provide|include|contain|say|indicate|disclose|list|address|define)\b"
    rf"|\b(?:can\s*not|could\s+not|can['’]t|couldn['’]t|unable\s+to)\s+(?:\w+\s+)?(?:find|determine|locate|answer)\b"
    rf"|\bI\s+(?:do\s+not|don['’]t)\s+know\b|\bcannot\s+be\s+(?:found|determined)\b",
    re.I,
)
_CHINESE = re.compile(
    r"(?:未|没有|沒有|並未|并未|找不到|无法|無法|不)(?:在[^，。]{0,12}[中里裡])?(?:明确|明確|直接)?"
    r"(?:提及|提到|说明|說明|找到|规定|規定|包含|注明|註明|指明|列出|确定|確定|回答|相关|相關|给出|給出|记载|記載)"
)
_JAPANESE = re.compile(
    r"(?:記載|言及|情報|規定|記述|明記)(?:され(?:て)?(?:い)?(?:ません|ない)|(?:は|が)(?:あり|見つかり)ません|(?:は|が)(?:ない|ありません))"
    r"|見つかりません|見つけられません|見当たりません|分かりません|わかりません|見つからない"
)
_KOREAN = re.compile(
    r"찾을\s*수\s*없|찾지\s*못|(?:언급|명시|기재|포함|규정|정보)(?:되어|돼|가|이|는|은)?\s*(?:있지\s*않|되지\s*않|없)|나와\s*있지\s*않|알\s*수\s*없"
)


def says_not_found(sentence: str) -> bool:
    """Tell whether one sentence says that the sources do not hold something."""
    return any(pattern.search(sentence) for pattern in (_ENGLISH, _CHINESE, _JAPANESE, _KOREAN))


def is_not_found(answer: str) -> bool:
    """Tell whether the answer as a whole says so: its first sentence does and nothing refutes it after.

    "The term is not stated, but section 4 says 60 days" does answer; the quotation or number after
    the "but" is left to be checked like any other claim.
    """
    text = answer.strip().strip('"“”*_ ')
    parts = [part for part in re.split(r"(?<=[.!?。！？])\s*(?=\S)|\n+", text) if part.strip(" *_#-")]
    if not parts:
        return False
    first, *rest = parts
    if not says_not_found(first):
        return False
    if re.search(r"\b(?:but|however|although)\b|但|ただし|하지만", first) or any(
        c.isdigit() for c in _tail(first)
    ):
        return False
    return all(says_not_found(part) or not any(c.isdigit() or c in '"“「' for c in part) for part in rest)


def _tail(sentence: str) -> str:
    match = next((m for p in (_ENGLISH, _CHINESE, _JAPANESE, _KOREAN) if (m := p.search(sentence))), None)
    return sentence[match.end() :] if match else ""
