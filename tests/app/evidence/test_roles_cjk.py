"""Dates and laws in Chinese, Japanese and Korean prove an answer only in the role that was asked for."""

from __future__ import annotations

import pytest

from app.evidence import EvidenceIndex, Status, check
from tests.app.evidence.samples import contract

CHINESE = EvidenceIndex(
    [
        contract(
            "本合同由甲方北京星光有限公司与乙方上海海天公司于2020年1月18日签订。",
            "第二条 本合同自2020年2月1日起生效，有效期至2025年1月31日止。",
            "甲方于2018年5月5日取得营业执照。",
            "第九条 本合同适用中华人民共和国法律。乙方依新加坡法律设立。",
        )
    ]
)
JAPANESE = EvidenceIndex(
    [
        contract(
            "本契約は2020年1月18日に締結された。",
            "本契約は2020年2月1日に発効し、2025年1月31日まで有効とする。",
            "甲は2018年5月5日に設立された。",
            "本契約は日本法に準拠する。乙はシンガポールに設立された。",
        )
    ]
)
KOREAN = EvidenceIndex(
    [
        contract(
            "본 계약은 2020년 1월 18일에 체결되었다.",
            "본 계약은 2020년 2월 1일부터 효력이 발생하고 2025년 1월 31일까지 유효하다.",
            "갑은 2018년 5월 5일에 설립되었다.",
            "본 계약은 대한민국 법에 따라 해석된다. 을은 싱가포르에 설립되었다.",
        )
    ]
)


@pytest.mark.parametrize(
    ("index", "question", "right", "wrong"),
    [
        (CHINESE, "本合同何时生效？", "2020年2月1日", "2018年5月5日"),
        (CHINESE, "合同签订日期是哪天？", "2020年1月18日", "2018年5月5日"),
        (CHINESE, "本合同何时到期？", "2025年1月31日", "2020年2月1日"),
        (CHINESE, "本合同适用哪国法律？", "中华人民共和国", "新加坡"),
        (CHINESE, "本合同适用哪国法律？", "本合同适用中华人民共和国法律。", "本合同适用新加坡法律。"),
        (JAPANESE, "本契約はいつ発効しますか。", "2020年2月1日", "2018年5月5日"),
        (JAPANESE, "契約の締結日はいつですか。", "2020年1月18日です。", "2018年5月5日です。"),
        (JAPANESE, "本契約はいつ満了しますか。", "2025年1月31日", "2020年2月1日"),
        (JAPANESE, "準拠法は何ですか。", "日本法に準拠する。", "シンガポール法に準拠する。"),
        (KOREAN, "본 계약은 언제 발효됩니까?", "2020년 2월 1일", "2018년 5월 5일"),
        (KOREAN, "계약 체결일은 언제입니까?", "2020년 1월 18일", "2018년 5월 5일"),
        (KOREAN, "본 계약은 언제 만료됩니까?", "2025년 1월 31일", "2020년 2월 1일"),
        (KOREAN, "준거법은 무엇입니까?", "대한민국 법", "싱가포르 법"),
    ],
)
def test_the_right_fact_is_supported_and_another_only_related(
    index: EvidenceIndex, question: str, right: str, wrong: str
) -> None:
    assert [citation.status for citation in check(index, question, right)] == [Status.SUPPORTED]
    assert [citation.status for citation in check(index, question, wrong)] == [Status.RELATED]
