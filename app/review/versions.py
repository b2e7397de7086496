"""Compare two versions of a contract: which clauses changed, and what the changes mean."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

import numpy as np

from app.evidence.differences import compare, words_of
from app.evidence.model import Citation, Difference, Status
from app.review.clauses import CJK, Clause, clauses_of
from app.review.stakes import MEANINGS, altered, laid_down
from app.review.tracked import accepted, rejected
from ingest.model import Document

# Two clauses of one number are versions of each other from this likeness on (0 to 100), others from
# the second: contracts repeat their phrases.
_LIKE_NUMBERED, _LIKE = 45.0, 62.0
# Between clauses of one wording it decides; more would pair by number what an insertion has renumbered.
_SAME_NUMBER_BONUS = 3.0
_TOKEN = re.compile(rf"(?:[{CJK}]|[^\s{CJK}]+)\s*")


class Kind(StrEnum):
    """What became of a clause."""

    CHANGED = "changed"
    ADDED = "added"
    REMOVED = "removed"
    MOVED = "moved"
    RENUMBERED = "renumbered"


class Tracking(StrEnum):
    """Whether a change was tracked in the word processor."""

    NONE = ""
    TRACKED = "tracked"
    UNTRACKED = "untracked"
    """The document tracks changes, and this one is not among them."""


@dataclass(frozen=True, slots=True)
class Change:
    """A clause that differs. `old` is None for an added clause, `new` for a removed one.

    `meaning` names what is at stake (`app.review.stakes.MEANINGS`), the gravest first; empty for mere
    wording. `differences` go from the old words (`source`) to the new (`answered`).
    """

    kind: Kind
    old: Clause | None
    new: Clause | None
    meaning: tuple[str, ...] = ()
    differences: tuple[Difference, ...] = ()
    tracking: Tracking = Tracking.NONE

    @property
    def rank(self) -> tuple[int, int]:
        """Return what changes are sorted by: those that alter the meaning first, then as they stand."""
        clause = self.new or self.old
        at = clause.index if clause else 0
        if self.meaning:
            return MEANINGS.index(self.meaning[0]), at
        return len(MEANINGS) + list(Kind).index(self.kind), at


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two versions compared, the changes that matter most first."""

    old_name: str
    new_name: str
    changes: tuple[Change, ...]
    n_unchanged: int


def compare_versions(old: Document, new: Document) -> Comparison:
    """Compare two documents, tracked changes of both taken as accepted."""
    before = clauses_of(new, rejected)
    return _compared(clauses_of(old, accepted), clauses_of(new, accepted), before, old.name, new.name)


def compare_tracked(document: Document) -> Comparison:
    """Compare a document with what it was before its tracked changes."""
    before, after = clauses_of(document, rejected), clauses_of(document, accepted)
    return _compared(before, after, before, document.name, document.name)


def _compared(
    old: Sequence[Clause], new: Sequence[Clause], before: Sequence[Clause], old_name: str, new_name: str
) -> Comparison:
    """Compare; `before` is the new version without its tracked changes."""
    pairs = align(old, new)
    tracked = {clause.marked: clause.key for clause in before if clause.marked}
    is_tracking = bool(tracked) or any(clause.marked for clause in new)
    moved = _moved(pairs)
    changes: list[Change] = []
    for a, b in pairs:
        change = _change(a, b)
        if b is not None and b.index in moved and (change is None or change.kind is Kind.RENUMBERED):
            change = Change(Kind.MOVED, a, b)
        if change is not None:
            tracking = _tracking(change, tracked) if is_tracking else Tracking.NONE
            changes.append(replace(change, tracking=tracking))
    changes.sort(key=lambda change: change.rank)
    return Comparison(old_name, new_name, tuple(changes), len(pairs) - len(changes))


# --- alignment --------------------------------------------------------------------------------------

Pair = tuple[Clause | None, Clause | None]


def align(old: Sequence[Clause], new: Sequence[Clause]) -> list[Pair]:
    """Pair the clauses of two versions; a clause without its like is paired with None.

    Equal clauses first, in order; then those whose words are most alike, where an equal section number
    counts for it. Every clause is in exactly one pair.
    """
    pairs: list[Pair] = list(_equal(old, new))
    left_old = _without(old, [a for a, _ in pairs])
    left_new = _without(new, [b for _, b in pairs])
    pairs += _alike(left_old, left_new)
    paired_old, paired_new = [a for a, _ in pairs], [b for _, b in pairs]
    pairs += [(a, None) for a in _without(old, paired_old)]
    pairs += [(None, b) for b in _without(new, paired_new)]
    return pairs


def _without(clauses: Sequence[Clause], taken: Sequence[Clause | None]) -> list[Clause]:
    gone = {clause.index for clause in taken if clause}
    return [clause for clause in clauses if clause.index not in gone]


def _equal(old: Sequence[Clause], new: Sequence[Clause]) -> Iterator[Pair]:
    """Yield clauses that say the same: those in the same order first, then those that moved."""
    from rapidfuzz.distance import Indel

    left_old, left_new = list(old), list(new)
    for op in Indel.opcodes([c.key for c in old], [c.key for c in new]):
        if op.tag == "equal":
            for a, b in zip(old[op.src_start : op.src_end], new[op.dest_start : op.dest_end], strict=True):
                left_old.remove(a)
                left_new.remove(b)
                yield a, b
    for b in left_new:
        same = [a for a in left_old if a.key == b.key]
        if same:
            best = next((a for a in same if a.number == b.number), same[0])
            left_old.remove(best)
            yield best, b


def _alike(old: Sequence[Clause], new: Sequence[Clause]) -> Iterator[Pair]:
    """Yield pairs of clauses in falling likeness, each clause once."""
    if not old or not new:
        return
    from rapidfuzz import fuzz, process

    likeness = process.cdist([c.key for c in old], [c.key for c in new], scorer=fuzz.ratio, dtype=np.float32)
    numbered = np.array([[bool(a.number) and a.number == b.number for b in new] for a in old])
    likeness = np.where(likeness >= np.where(numbered, _LIKE_NUMBERED, _LIKE), likeness, 0.0)
    likeness = np.where(likeness > 0, likeness + _SAME_NUMBER_BONUS * numbered, 0.0)
    taken_old, taken_new = set[int](), set[int]()
    for at in np.argsort(-likeness, axis=None, kind="stable").tolist():
        i, j = divmod(at, len(new))
        if likeness[i, j] <= 0:
            return
        if i not in taken_old and j not in taken_new:
            taken_old.add(i)
            taken_new.add(j)
            yield old[i], new[j]


def _moved(pairs: Sequence[Pair]) -> set[int]:
    """Return which new clauses stand elsewhere among the others: all but a longest row in order."""
    both = sorted(((a.index, b.index) for a, b in pairs if a and b), key=lambda pair: pair[1])
    kept = _longest_rising([i for i, _ in both])
    return {j for number, (_, j) in enumerate(both) if number not in kept}


def _longest_rising(values: Sequence[int]) -> set[int]:
    """Return the positions of a longest rising subsequence (patience sorting)."""
    tails: list[int] = []
    before: list[int] = []
    for position, value in enumerate(values):
        low = int(np.searchsorted([values[tail] for tail in tails], value))
        before.append(tails[low - 1] if low else -1)
        tails[low : low + 1] = [position]
    kept: set[int] = set()
    at = tails[-1] if tails else -1
    while at >= 0:
        kept.add(at)
        at = before[at]
    return kept


# --- what a change means ----------------------------------------------------------------------------


def _change(old: Clause | None, new: Clause | None) -> Change | None:
    """Return what became of a clause; None where it says the same under the same number."""
    if old is None or new is None:
        clause = new or old
        assert clause is not None
        meaning = () if clause.is_comment else laid_down(clause.body)
        return Change(Kind.ADDED if old is None else Kind.REMOVED, old, new, meaning)
    if old.key == new.key:
        return Change(Kind.RENUMBERED, old, new) if old.number != new.number else None
    kinds = altered(old.body, new.body)
    differences = compare(words_of(new.body), words_of(old.body))
    if "date" in kinds and "number" not in kinds:  # a year alone reads as a number
        differences = tuple(replace(d, kind="date") if d.kind == "number" else d for d in differences)
    kinds |= {difference.kind for difference in differences if difference.kind}
    meaning = tuple(kind for kind in MEANINGS if kind in kinds)
    return Change(Kind.CHANGED, old, new, meaning, differences)


def _tracking(change: Change, tracked: Mapping[str, str]) -> Tracking:
    """Tell whether a change is tracked; `tracked` gives the old key of each text with tracked changes."""
    old, new = change.old, change.new
    if change.kind is Kind.RENUMBERED or (new is not None and new.is_comment):
        return Tracking.NONE  # these follow from others, and are never tracked
    if new is None:
        is_tracked = old is not None and old.key in tracked.values()
    elif change.kind in (Kind.ADDED, Kind.MOVED):
        is_tracked = bool(new.marked) and new.marked not in tracked
    else:
        is_tracked = old is not None and bool(new.marked) and tracked.get(new.marked) == old.key
    return Tracking.TRACKED if is_tracked else Tracking.UNTRACKED


def citation_of(clause: Clause) -> Citation:
    """Return a clause as a citation, for the viewer."""
    return Citation(clause.text, Status.VERIFIED, 0, 0, places=(clause.place,), is_quotation=True)


def inline(change: Change) -> list[tuple[str, str]]:
    """Return a change as runs of text: ("same" | "old" | "new", words), to be read in one go.

    Runs keep the spaces after their words: in Chinese and Japanese there are none.
    """
    if change.old is None or change.new is None:
        clause = change.new or change.old
        return [("new" if change.old is None else "old", clause.text if clause else "")]
    from rapidfuzz.distance import Indel

    old, new = _TOKEN.findall(change.old.text), _TOKEN.findall(change.new.text)
    runs: list[tuple[str, str]] = []
    for op in Indel.opcodes([token.strip() for token in old], [token.strip() for token in new]):
        gone, come = "".join(old[op.src_start : op.src_end]), "".join(new[op.dest_start : op.dest_end])
        if op.tag == "equal":
            runs.append(("same", max(gone, come, key=len)))
        elif op.tag == "delete":
            after_new = bool(runs) and runs[-1][0] == "new"  # what was there is read before what came
            runs.insert(len(runs) - after_new, ("old", gone))
        else:
            runs.append(("new", come))
    return runs


def fields_of(change: Change) -> dict[str, Any]:
    """Return the stable fields of a change, as the `change` event and the JSON export have them."""

    def side(clause: Clause | None) -> dict[str, Any] | None:
        if clause is None:
            return None
        place = clause.place
        where = {"page": place.page_label, "line": place.line_start}
        return {"section": clause.number, "text": clause.text, **where}

    return {
        "kind": change.kind.value,
        "meaning": list(change.meaning),
        "tracking": change.tracking.value,
        "old": side(change.old),
        "new": side(change.new),
        "differences": [
            {"old": one.source, "new": one.answered, "kind": one.kind} for one in change.differences
        ],
    }
