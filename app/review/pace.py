"""How long the rest of a review takes, told from what it took so far."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence

from app.review.model import Subject
from app.review.run import CellDone, SubjectStarted, Work
from engine.events import ReadDone

# The first answers of a batch come late and together: before a batch is over they say too little.
_ENOUGH_CELLS = 12


class ReviewPace:
    """Takes a review's events as they come; `clock` returns seconds."""

    def __init__(self, work: Sequence[Work], clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        asked = [(subject, questions) for subject, questions in work if questions]
        self._n_cells = sum(len(questions) for _, questions in asked)
        self._n_characters = sum(_n_characters(subject) for subject, _ in asked)
        self._subject: SubjectStarted | None = None
        self._n_done = 0
        self._n_read = 0.0
        self._asking_s = self._reading_s = 0.0
        self._since_s: float | None = None

    def take(self, event: object) -> None:
        """Note what has happened just now."""
        now_s = self._clock()
        match event:
            case SubjectStarted():
                self._subject, self._since_s = event, None
            case ReadDone() if self._subject:
                self._reading_s += event.seconds
                self._n_read += _n_characters(self._subject.subject) / self._subject.n_passes
                if self._since_s is not None:  # asked in the pass before
                    self._asking_s += max(0.0, now_s - event.seconds - self._since_s)
                self._since_s = now_s
            case CellDone():
                self._n_done += 1
                if self._since_s is not None:
                    self._asking_s += now_s - self._since_s
                self._since_s = now_s

    @property
    def seconds_left(self) -> float | None:
        """Return what reading and asking the rest may take; None while too little is known."""
        if self._n_done < _ENOUGH_CELLS or not self._n_read:
            return None
        reading_s = self._reading_s / self._n_read * max(0.0, self._n_characters - self._n_read)
        return reading_s + self._asking_s / self._n_done * max(0, self._n_cells - self._n_done)


def _n_characters(subject: Subject) -> int:
    return sum(len(segment.text) for document in subject.documents for segment in document.segments)
