"""The rules of `app.evidence.roles` for Chinese, Japanese and Korean.

There a date's role stands after it as a rule ("自2020年1月1日起生效", "1月1日に発効する"), and only the few
words around it tell.
"""

from __future__ import annotations

import re

from app.evidence.role import DATED, Range, Role

ROLES = DATED | {Role.LAW}
_ASKS = {
    Role.LAW: re.compile(
        r"(?:适用|適用|管辖|准据|準拠|依据|依據)[^，。？]{0,12}(?:法律|法)|(?:法律|法)[^，。？]{0,8}(?:适用|適用|管辖|管轄)"
        r"|準拠法|准据法|준거법|적용[^.?]{0,8}법|법[^.?]{0,10}적용"
    ),
    Role.MADE: re.compile(
        r"(?:签订|签署|簽訂|簽署|订立|合同|協議|协议|締結|契約|作成|조인|체결|계약|작성)(?:的|の|한)?\s?(?:日期|日|일자|일)(?![本間间])"
        r"|(?:何时|何時|什么时候|哪天|いつ|언제)[^。？?]{0,10}(?:签订|签署|订立|締結|署名|체결|서명)"
        r"|(?:签订|签署|订立|締結)[^。？?]{0,4}(?:何时|いつ|哪天)"
    ),
    Role.EFFECTIVE: re.compile(
        r"生效|开始日|開始日|起始日|発効|効力[^。？]{0,6}(?:発生|生じ)|시작일|발효|효력"
    ),
    Role.EXPIRY: re.compile(
        r"到期|届满|屆滿|期满|终止日|終止日|終了日|満了|만료|종료일"
        r"|(?:何时|何時|什么时候|いつ|언제)[^。？?]{0,10}(?:终止|終止|结束|終了|끝나|종료)"
    ),
}
_WORDS = {
    Role.MADE: r"签订|签署|簽訂|簽署|订立|締結|署名|作成|체결|서명|작성",
    Role.EFFECTIVE: r"生效|起(?!草)|开始|開始|発効|効力|から|부터|발효|시작|효력",
    Role.EXPIRY: r"到期|届满|屆滿|期满|为止|終了|终止|満了|まで|까지|만료|종료",
}
_AFTER = {role: re.compile(rf"[^。，、；,;.\d]{{0,10}}?(?:{words})") for role, words in _WORDS.items()}
_BEFORE = {
    Role.MADE: re.compile(
        r"(?:签订|签署|簽訂|簽署|订立|締結|契約|체결|계약)(?:日期|日|일자|일)\s?[:：は은는]?\s?$"
    ),
    Role.EFFECTIVE: re.compile(
        r"(?:(?:生效|开始|開始|起始|発効|시작|발효)(?:日期|日|일자|일)\s?[:：为為は은는]?|从|從|自)\s?$"
    ),
    Role.EXPIRY: re.compile(
        r"(?:(?:到期|终止|終止|終了|満了|만료|종료)(?:日期|日|일자|일)\s?[:：为為は은는]?|至|到)\s?$"
    ),
}
_LAW_AFTER = re.compile(r"\s?(?:的|の|의)?\s?(?:现行|現行)?(?:法律|法令|法|법률|법령|법)")
_ENDS_IN_LAW = re.compile(r"(?:法律|法令|法|법률|법령|법)$")
_LAW_SAID = re.compile(r"适用|適用|准据|準拠|管辖|管轄|依据|依據|解释|解釈|적용|준거|해석|따라|따른")
_AROUND_LAW = 40


def asked(text: str) -> frozenset[Role]:
    """Return the roles that a question, or a claim, is about."""
    return frozenset(role for role, pattern in _ASKS.items() if pattern.search(text))


def around(text: str, at: Range) -> frozenset[Role]:
    """Return the roles that the words right after a date give it, else those right before."""
    after = frozenset(role for role, cue in _AFTER.items() if cue.match(text, at[1]))
    return after or frozenset(role for role, cue in _BEFORE.items() if cue.search(text[: at[0]]))


def plays(role: Role, text: str, at: Range) -> bool:
    """Tell whether a text gives the date, or the country, at `at` this role."""
    if role in DATED:
        return role in around(text, at)
    near = text[max(0, at[0] - _AROUND_LAW) : at[1] + _AROUND_LAW]
    is_law = _LAW_AFTER.match(text, at[1]) or _ENDS_IN_LAW.search(text[at[0] : at[1]])
    return bool(is_law and _LAW_SAID.search(near))
