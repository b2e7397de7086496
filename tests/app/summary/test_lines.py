"""Lists as small models write them."""

from __future__ import annotations

from app.summary.lines import items_of, owned, says_yes, sentences_of


def test_bullets_numbers_and_emphasis_are_no_part_of_an_item() -> None:
    text = (
        "Decisions:\n- **Take Meier**\n* take meier.\n2) Ask for a date\n(3) Ask Bo\n• four\n\n–  five – six"
    )
    text += "\na) seven"
    assert items_of(text, 10) == ["Take Meier", "Ask for a date", "Ask Bo", "four", "five – six", "seven"]
    assert items_of(text, 2) == ["Take Meier", "Ask for a date"]


def test_what_says_there_is_nothing_is_no_item() -> None:
    for nothing in (
        "None.",
        "- none",
        "No decisions were made.",
        "Not found in the documents.",
        "无",
        "なし",
        "n/a",
    ):
        assert items_of(nothing, 5) == [], nothing
    assert items_of("- None of the tasks is done", 5) == ["None of the tasks is done"]


def test_who_and_what() -> None:
    assert owned("Ann Lee: book the hotel") == ("Ann Lee", "book the hotel")
    assert owned("Ann – book the hotel") == ("Ann", "book the hotel")
    assert owned("book the hotel") == ("", "book the hotel")
    assert owned("Ann:") == ("", "Ann:")


def test_sentences() -> None:
    assert sentences_of("One is here. Two is\nthere.\n\nThree.", 9) == [
        "One is here.",
        "Two is there.",
        "Three.",
    ]
    assert sentences_of("Again and again. Again and again.", 9) == ["Again and again."]


def test_yes() -> None:
    assert says_yes(" Yes, it was") and says_yes("はい") and not says_yes("no") and not says_yes("not yet")
