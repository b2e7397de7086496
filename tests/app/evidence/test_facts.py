from __future__ import annotations

import pytest

from app.evidence.facts import find_facts, han_number


def needs(text: str) -> list[list[str]]:
    return [sorted(fact.needs) for fact in find_facts(text)]


def stands_in(claim: str, passage: str) -> bool:
    offers = {key for fact in find_facts(passage) for key in fact.offers}
    return all(fact.needs & offers for fact in find_facts(claim))


@pytest.mark.parametrize(
    "spelling",
    [
        "January 18, 2020",
        "Jan. 18, 2020",
        "18 January 2020",
        "the 18th day of January, 2020",
        "eighteenth day of January, 2020",
        "2020-01-18",
        "1/18/2020",
        "2020年1月18日",
        "2020년 1월 18일",
        "二〇二〇年一月十八日",
    ],
)
def test_one_date_in_many_spellings(spelling: str) -> None:
    assert needs(spelling) == [["date:2020-01-18"]]


@pytest.mark.parametrize(
    "spelling",
    ["$1,000,000", "1 million dollars", "US$1.0 million", "One Million Dollars", "USD 1,000,000.00"],
)
def test_one_amount_in_many_spellings(spelling: str) -> None:
    assert needs(spelling) == [["number:1000000 $"]]


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        ("30 days", "upon thirty (30) days notice"),
        ("thirty days", "30 calendar days"),
        ("30", "within 30 days"),
        ("2 years", "twenty-four (24) months"),
        ("January 2020", "on January 18, 2020"),
        ("95%", "ninety-five percent (95%)"),
        ("30日", "三十日"),
        ("5万元", "50,000元"),
        ("3/4/2020", "April 3, 2020"),
    ],
)
def test_a_fact_stands_in_a_passage_that_says_it_otherwise(claim: str, passage: str) -> None:
    assert stands_in(claim, passage)


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        ("30 days", "30 months"),
        ("60 days", "thirty (30) days"),
        ("$5", "€5"),
        ("5%", "5 days"),
        ("January 18, 2020", "January 18, 2021"),
        ("January 18, 2020", "January 2020"),
        ("5.1", "5.10"),
        ("$1 million", "$1 billion"),
        ("30天", "30个月"),
    ],
)
def test_another_fact_does_not(claim: str, passage: str) -> None:
    assert not stands_in(claim, passage)


def test_one_as_a_pronoun_is_no_number() -> None:
    assert needs("one party may notify the other") == []


@pytest.mark.parametrize(
    ("text", "value"), [("一百二十", 120), ("二〇二〇", 2020), ("一万二千", 12000), ("第", None)]
)
def test_chinese_numerals(text: str, value: int | None) -> None:
    assert han_number(text) == value
