from __future__ import annotations

import itertools

from app.packing import Candidate, Entry, Mode, Reason, Reserves, pack
from ui.reasons import FIXED, reason_text


def _entries() -> list[Entry]:
    """Pack one document in every way that a user can ask for, with room and without."""
    found = []
    for mode, pinned, n_outline, (window, largest) in itertools.product(
        (None, *Mode), (False, True), (20, None), ((400, 400), (400, 40_000), (40_000, None))
    ):
        one = Candidate(
            "one", n_full=500, n_outline=n_outline, n_listed=5, rank=0.5, pinned=pinned, mode=mode
        )
        found += pack([one], window, Reserves(), largest_window=largest).entries
    return found


def test_every_sentence_without_a_number_can_be_translated() -> None:
    entries = _entries()
    assert {entry.reason for entry in entries} == set(Reason)
    assert all("%1" not in reason_text(entry) for entry in entries)
    lowered = {Reason.NO_ROOM, Reason.TOO_LARGE}
    assert {entry.explanation for entry in entries if entry.reason not in lowered} <= set(FIXED)
    assert any(reason_text(entry).startswith("Lowered to outline: whole it takes 500") for entry in entries)
