"""Who does what: a line that names someone else than the messages do is not proved by their words."""

from __future__ import annotations

import pytest

from app.summary.cite import Citer
from app.summary.model import Backing, Section
from tests.app.summary.scripted import ANN, BO, CHLOE, LINES, deals

MORE = (
    ("2024-03-09T12:00", BO, "I decided: we take the hotel Roma for 300 euros"),
    ("2024-03-09T12:01", ANN, "Roma it is then"),
    ("2024-03-09T12:05", ANN, "Bo called. He wants 900 euros for the van"),
    ("2024-03-09T12:09", CHLOE, "Bo, can you order 40 chairs from Tischler?"),
    ("2024-03-09T12:15", CHLOE, "I told Ann that the insurance costs 1,200 euros"),
    ("2024-03-09T12:20", BO, "@Chloé the permit of Lyon ends on 3 May 2024"),
)
CITER = Citer([deals((*LINES, *MORE))])


def backing(text: str, section: Section = Section.DECISIONS, owner: str = "") -> Backing:
    return CITER.item(section, text, owner=owner).backing


@pytest.mark.parametrize(
    "text",
    [
        "Bo decided to take the hotel Roma for 300 euros",
        "It was decided by Bo to take the hotel Roma for 300 euros",
        "They take Meier, who offers 37,500",
        "Meier offers 37,500 including delivery",
        "Chloé: Meier offers 37,500 including delivery",
        "Bo's supplier wants 42,000 for the first batch",
        "Ann said that Bo wants 900 euros for the van",
        "Bo wants 900 euros for the van",
        "Chloé told Ann that the insurance costs 1,200 euros",
        "The team takes the hotel Roma for 300 euros",
        "Agreement: the hotel Roma for 300 euros",
    ],
)
def test_what_people_did_is_proved_by_messages_of_theirs_or_about_them(text: str) -> None:
    assert backing(text) is Backing.SUPPORTED


@pytest.mark.parametrize(
    "text",
    [
        "Ann decided to take the hotel Roma for 300 euros",
        "Chloé decided to take the hotel Roma for 300 euros",
        "It was decided by Ann to take the hotel Roma for 300 euros",
        "Bo and Chloé decided to take the hotel Roma for 300 euros",
        "Dave decided to take the hotel Roma for 300 euros",
        "Dave will take the hotel Roma for 300 euros",
        "Dave's supplier wants 42,000 for the first batch",
        "Dave and Bo take the hotel Roma for 300 euros",
        "Bo offers 37,500 for Meier including delivery",
        "Chloé's supplier wants 42,000 for the first batch",
        "Ann wants 900 euros for the van",
        "Ann told Chloé that the insurance costs 1,200 euros",
        "Chloé says the permit of Lyon ends on 3 May 2024",
        'Dave said "we take the hotel Roma for 300 euros"',
    ],
)
def test_the_same_of_someone_else_is_not(text: str) -> None:
    assert backing(text) is Backing.RELATED


def test_a_task_may_be_given_as_well_as_taken() -> None:
    assert backing("order 40 chairs from Tischler", Section.ACTIONS, BO) is Backing.SUPPORTED
    assert backing("order 40 chairs from Tischler", Section.ACTIONS, ANN) is Backing.RELATED
    assert backing("book the hotel in Lyon, three rooms", Section.ACTIONS, BO) is Backing.SUPPORTED
    assert backing("book the hotel in Lyon, three rooms", Section.ACTIONS, ANN) is Backing.RELATED
    assert backing("Dave: book the hotel in Lyon, three rooms", Section.ACTIONS) is Backing.RELATED


def test_only_the_messages_that_say_it_of_these_people_are_cited() -> None:
    (cited,) = CITER.item(Section.DECISIONS, "Bo decided to take the hotel Roma for 300 euros").cited
    assert (cited.author, cited.message_id) == (BO, "m9")
    (cited,) = CITER.item(Section.TOPIC, "Ann: Our budget is 38,000").cited
    assert cited.author == ANN


def test_names_without_spaces_around_them() -> None:
    li, wang = "李明", "王芳"
    lines = (
        ("2024-01-10T09:00", li, "供应商回复了吗？"),
        ("2024-01-10T09:05", wang, "我决定以300元预订罗马酒店"),
        ("2024-01-10T09:06", li, "好的"),
    )
    citer = Citer([deals(lines)])

    def told(text: str) -> Backing:
        return citer.item(Section.DECISIONS, text).backing

    assert told("王芳决定以300元预订罗马酒店") is Backing.SUPPORTED
    assert told("李明决定以300元预订罗马酒店") is Backing.RELATED
    assert told("王芳和李明决定以300元预订罗马酒店") is Backing.RELATED
