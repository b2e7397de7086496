"""Dates, durations, amounts and parties in one form; playbook rules on top of them."""

from __future__ import annotations

import pytest

from app.review.forms import grammar_of, is_negative
from app.review.pack import Form, Positions
from app.review.playbook import Finding, Position, RuleError, compare, parse_rule
from app.review.values import normalise, parties_of


@pytest.mark.parametrize(
    ("form", "answer", "value"),
    [
        (Form.DATE, "January 18, 2020", "2020-01-18"),
        (Form.DATE, "the 3rd day of May, 2001", "2001-05-03"),
        (Form.DATE, "March 2020", "2020-03"),
        (Form.DATE, "2020年3月5日", "2020-03-05"),
        (Form.DATE, "25/12/2020", "2020-12-25"),
        (Form.DATE, "03/04/2020", ""),  # March or April
        (Form.DATE, "two years after signing", ""),
        (Form.DATE, "May 1, 2020 or June 1, 2020", ""),
        (Form.DURATION, "sixty (60) days", "P60D"),
        (Form.DURATION, "two (2) years", "P24M"),
        (Form.DURATION, "six months", "P6M"),
        (Form.DURATION, "10 business days", "10 business days"),
        (Form.DURATION, "in perpetuity, that is perpetual", "perpetual"),
        (Form.DURATION, "30 or 60 days", ""),
        (Form.MONEY, "$2.5 million", "USD 2500000"),
        (Form.MONEY, "€ 1,000", "EUR 1000"),
        (Form.MONEY, "a reasonable sum", ""),
        (Form.YES_NO, "No, it is not.", "no"),
        (Form.TEXT, "Kansas", ""),
    ],
)
def test_normalised(form: Form, answer: str, value: str) -> None:
    assert normalise(form, answer) == value


def test_parties_without_their_roles() -> None:
    text = 'between Data Call Technologies, Inc. ("Licensor") and PLAN_B MEDIA AG ("plan_b")'
    assert parties_of(text) == ["Data Call Technologies, Inc.", "PLAN_B MEDIA AG"]
    assert parties_of("Alpha Corp.; Beta and Sons LLC; Alpha Corp.") == ["Alpha Corp.", "Beta", "Sons LLC"]


def test_negative_answers() -> None:
    assert is_negative(Form.YES_NO, "No.")
    assert is_negative(Form.TEXT, "Not found in the documents.")
    assert is_negative(Form.DATE, "...")
    assert is_negative(Form.DURATION, "None.")
    assert not is_negative(Form.YES_NO, "Yes, but not often.")
    assert not is_negative(Form.TEXT, "No law but that of Kansas governs.")


def test_free_text_has_no_grammar() -> None:
    assert grammar_of(Form.TEXT) is None
    assert '"Yes"' in (grammar_of(Form.YES_NO) or "")


def found(answer: str, quotation: str = "") -> Finding:
    return Finding("found", answer, quotation)


@pytest.mark.parametrize(
    ("rule", "finding", "holds"),
    [
        ("absent", Finding("absent", "No"), True),
        ("found", found("x"), True),
        ("yes", found("Yes, always"), True),
        ("no", Finding("absent", "Not found"), True),
        ("at most 60 days", found("sixty (60) days"), True),
        ("at most 60 days", found("90 days"), False),
        ("at least 1 year", found("24 months"), True),
        ("at most 3 months", found("60 days"), False),  # months and days do not compare
        ("less than USD 5,000", found("$4,999"), True),
        ("more than 10 %", found("12%"), True),
        ("at most 60 days", found("as in section 7", "upon thirty (30) days' notice"), True),
        ("before 2027-01-01", found("December 31, 2026"), True),
        ("after 2026-06-30", found("June 30, 2026"), False),
        ("New York | Delaware", found("the State of  new york"), True),
        ("York", found("Yorkshire"), False),
        ("not exclusive | sole", found("a non transferable right"), True),
        ("not exclusive | sole", found("the sole right"), False),
        ("Kansas", Finding("absent", "not Kansas"), False),
    ],
)
def test_rules(rule: str, finding: Finding, holds: bool) -> None:
    assert parse_rule(rule)(finding) is holds


@pytest.mark.parametrize("rule", ["", "at most soon", "before 2027", "not ", " | "])
def test_rules_that_say_nothing(rule: str) -> None:
    with pytest.raises(RuleError):
        parse_rule(rule)


def test_the_unacceptable_comes_first_and_the_unsure_stays_open() -> None:
    positions = Positions(("at most 30 days",), ("at most 90 days",), ("more than 90 days", "absent"))
    verdicts = [compare(positions, found(f"{n} days")) for n in (30, 60, 120)]
    assert [v.position for v in verdicts] == [Position.PREFERRED, Position.ACCEPTABLE, Position.UNACCEPTABLE]
    assert verdicts[2].rule == "more than 90 days"
    assert compare(positions, Finding("absent", "")).position is Position.UNACCEPTABLE
    assert compare(positions, Finding("unsure", "120 days")).position is Position.OPEN
    assert compare(positions, found("soon")).position is Position.OPEN
