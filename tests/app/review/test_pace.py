"""The time left of a review grows with what is unread and unasked."""

from __future__ import annotations

from app.review.model import Cell, State, subjects_of
from app.review.pace import ReviewPace
from app.review.pack import Pack, PackQuestion
from app.review.run import CellDone, SubjectStarted
from engine.events import ReadDone
from tests.app.review.scripted import contract

QUESTIONS = tuple(PackQuestion(f"q{n}", f"Q{n}", "What?", "Which?") for n in range(20))
PACK = Pack("p", "P", QUESTIONS)


def test_the_rest_takes_as_long_per_character_and_question_as_the_first_did() -> None:
    now = [0.0]
    subjects = subjects_of((contract("x" * 1_000), contract("y" * 3_000, name="b.pdf")), PACK)
    pace = ReviewPace([(subject, QUESTIONS) for subject in subjects], lambda: now[0])
    pace.take(SubjectStarted(subjects[0], 0, 2, 20, 1))
    now[0] = 10.0
    pace.take(ReadDone(250, 0, 250, 10.0))
    assert pace.seconds_left is None
    for n in range(20):
        now[0] += 2.0
        pace.take(CellDone(Cell(f"q{n}", subjects[0].key, State.FOUND, "x")))
    assert pace.seconds_left == 3 * 10.0 + 20 * 2.0
    pace.take(SubjectStarted(subjects[1], 1, 2, 20, 1))
    now[0] += 30.0
    pace.take(ReadDone(750, 0, 750, 30.0))
    assert pace.seconds_left == 20 * 2.0


def test_asking_in_passes_counts_what_was_asked_before_the_last_pass() -> None:
    now = [0.0]
    (subject,) = subjects_of((contract("x" * 1_000),), PACK)
    pace = ReviewPace([(subject, QUESTIONS)], lambda: now[0])
    pace.take(SubjectStarted(subject, 0, 1, 20, 2))
    pace.take(ReadDone(100, 0, 100, 0.0))
    now[0] = 50.0  # 40 s of asking, then 10 s of reading
    pace.take(ReadDone(100, 0, 100, 10.0))
    for n in range(16):
        now[0] += 2.5
        pace.take(CellDone(Cell(f"q{n}", subject.key, State.FOUND, "x")))
    assert pace.seconds_left == (40.0 + 40.0) / 16 * 4
