"""Packing: which documents enter the window, in which mode, and why. Pure: no I/O, no clock.

The ladder is a fixed order of single steps down. First every document that may give way goes from
full to outline, lowest rank first; then, in the same order, to listed. Among equal ranks the
largest gives way first, then the later one. The pack is the ladder with as few steps as fit.

Because that order does not depend on the window, a larger window takes a shorter run of the same
ladder: no document is ever worse off. Filling the room left by the last step with lower-ranked
documents would use a few more tokens and break exactly that promise, so it is not done.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields, replace
from enum import StrEnum


class Mode(StrEnum):
    """How a document enters the window, best first."""

    FULL = "full"
    OUTLINE = "outline"
    LISTED = "listed"
    EXCLUDED = "excluded"


class Reason(StrEnum):
    """Why a document has its mode."""

    FITS = "fits"
    PINNED = "pinned"
    CHOSEN = "chosen"
    NO_ROOM = "no_room"
    TOO_LARGE = "too_large"


@dataclass(frozen=True, slots=True)
class Reserves:
    """Tokens of the window that are kept free of documents, by what they are kept for.

    `instructions`, `template` and `project_map` are measured by the planner: all that stands before
    the documents, the chat template's frame around question and answer, and a codebase's tree.
    """

    instructions: int = 0
    template: int = 0
    project_map: int = 0
    conversation: int = 0
    focus: int = 0
    question: int = 0
    answer: int = 0
    thinking: int = 0

    @property
    def total(self) -> int:
        """Add everything up."""
        return sum(getattr(self, field.name) for field in fields(self))

    @property
    def generated(self) -> int:
        """Return what the model may say: its thinking and its answer."""
        return self.thinking + self.answer


def default_reserves(window: int, *, thinking: bool = False, focus: bool = False) -> Reserves:
    """Return what to keep free in a window where the user says nothing: at most half of a small one."""
    return Reserves(
        conversation=min(2_048, window // 8),
        focus=min(512, window // 16) if focus else 0,
        question=min(512, window // 16),
        answer=min(1_024, window // 8),
        thinking=min(4_096, window // 8) if thinking else 0,
    )


@dataclass(frozen=True, slots=True)
class Candidate:
    """A document as packing sees it: exact tokens per mode, wrapper included.

    `n_outline` is None where a document has no outline. `mode` is the best mode the user allows;
    a pinned document keeps it (full if None) whatever happens. `rank` 1 is the most important.
    """

    key: str
    n_full: int
    n_outline: int | None
    n_listed: int
    rank: float = 0.5
    pinned: bool = False
    mode: Mode | None = None

    def tokens(self, mode: Mode) -> int:
        """Return what the document takes in `mode`; an outline it lacks is taken as its listing."""
        if mode is Mode.FULL:
            return self.n_full
        if mode is Mode.OUTLINE and self.n_outline is not None:
            return self.n_outline
        return 0 if mode is Mode.EXCLUDED else self.n_listed


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the manifest: a document, what became of it and why. `explanation` is one sentence.

    `n_tokens` is what it takes in its mode, `n_full` what it would take in full.
    """

    key: str
    mode: Mode
    n_tokens: int
    n_full: int
    reason: Reason
    explanation: str


@dataclass(frozen=True, slots=True)
class Pack:
    """The manifest, one entry per candidate in the order given, and how the window is used.

    With a `refusal`, a sentence, the entries show the foot of the ladder, which does not fit.
    """

    entries: tuple[Entry, ...]
    window: int
    reserves: Reserves
    n_list_frame: int
    refusal: str | None = None

    @property
    def n_documents(self) -> int:
        """Tokens of all documents and of the list's frame."""
        return sum(entry.n_tokens for entry in self.entries) + self.n_list_frame

    @property
    def n_free(self) -> int:
        """Tokens left over; negative only with a refusal."""
        return self.window - self.reserves.total - self.n_documents


# The modes open to one document with their tokens, best first.
_Ways = tuple[tuple[Mode, int], ...]


def pack(
    candidates: Sequence[Candidate],
    window: int,
    reserves: Reserves,
    *,
    n_list_frame: int = 0,
    largest_window: int | None = None,
) -> Pack:
    """Choose a mode for every candidate so that all of them fit into `window` tokens.

    `n_list_frame` is what a list of names takes besides its lines, once at least one document is
    listed. A document that could not stand alone even in `largest_window` (what the model and this
    machine allow) starts lower, so that it does not push everything else down in vain.
    """
    room = window - reserves.total
    ways = [_ways(candidate) for candidate in candidates]
    if largest_window is not None:
        ways = _without_the_impossible(ways, largest_window - reserves.total - n_list_frame)
    taken, fits = _descend(candidates, ways, room, n_list_frame)
    entries = tuple(
        _entry(candidate, way[0][0], mode, n_tokens)
        for candidate, way, (mode, n_tokens) in zip(candidates, ways, taken, strict=True)
    )
    has_list = any(entry.mode is Mode.LISTED for entry in entries)
    result = Pack(entries, window, reserves, n_list_frame if has_list else 0)
    return result if fits else replace(result, refusal=_refusal(candidates, result, room))


def _ways(candidate: Candidate) -> _Ways:
    """List the modes open to a document, best first, without those that save nothing."""
    best = candidate.mode or Mode.FULL
    n_outline = candidate.n_outline
    if best is Mode.OUTLINE and n_outline is None:
        best = Mode.LISTED
    n_least = candidate.tokens(best)
    if candidate.pinned or best is Mode.LISTED or best is Mode.EXCLUDED:
        return ((best, n_least),)
    ways: list[tuple[Mode, int]] = [(best, n_least)]
    if best is Mode.FULL and n_outline is not None and n_outline < n_least:
        ways.append((Mode.OUTLINE, n_outline))
        n_least = n_outline
    if candidate.n_listed < n_least:
        ways.append((Mode.LISTED, candidate.n_listed))
    return tuple(ways)


def _without_the_impossible(ways: Sequence[_Ways], room: int) -> list[_Ways]:
    """Drop the modes that do not fit in `room` even with all other documents at their least."""
    n_spare = room - sum(way[-1][1] for way in ways)
    possible = []
    for way in ways:
        n_most = n_spare + way[-1][1]
        fitting = way if way[0][1] <= n_most else tuple(step for step in way if step[1] <= n_most)
        possible.append(fitting or way)
    return possible


def _ladder(candidates: Sequence[Candidate], ways: Sequence[_Ways]) -> Iterator[tuple[int, Mode, int]]:
    """Yield every step down, as candidate, mode and tokens, in the order in which steps are taken."""
    order = sorted(
        (index for index, way in enumerate(ways) if len(way) > 1),
        key=lambda index: (candidates[index].rank, -candidates[index].n_full, -index),
    )
    for wanted in (Mode.OUTLINE, Mode.LISTED):
        for index in order:
            for mode, n_tokens in ways[index][1:]:
                if mode is wanted:
                    yield index, mode, n_tokens


def _descend(
    candidates: Sequence[Candidate], ways: Sequence[_Ways], room: int, n_list_frame: int
) -> tuple[list[tuple[Mode, int]], bool]:
    """Go down the ladder until all fits; tell each document's mode and tokens, and whether all fit."""
    taken = [way[0] for way in ways]
    n_used = sum(n_tokens for _, n_tokens in taken)
    if any(mode is Mode.LISTED for mode, _ in taken):
        n_used += n_list_frame
        n_list_frame = 0
    for index, mode, n_tokens in _ladder(candidates, ways):
        if n_used <= room:
            break
        n_used += n_tokens - taken[index][1]
        taken[index] = mode, n_tokens
        if mode is Mode.LISTED:
            n_used += n_list_frame
            n_list_frame = 0
    return taken, n_used <= room


def _entry(candidate: Candidate, best: Mode, mode: Mode, n_tokens: int) -> Entry:
    wanted = candidate.mode or Mode.FULL
    n_wanted = candidate.tokens(wanted)
    if candidate.pinned:
        reason, explanation = Reason.PINNED, f"Pinned, so it stays {mode}."
    elif mode is not best:
        reason = Reason.NO_ROOM
        explanation = f"Lowered to {mode}: {wanted} needs {n_wanted:,} tokens, and higher ranks go first."
    elif best is not wanted and candidate.tokens(wanted) != candidate.tokens(best):
        reason = Reason.TOO_LARGE
        explanation = f"Lowered to {mode}: {wanted} needs {n_wanted:,} tokens, more than any window here has."
    elif candidate.mode is not None:
        reason = Reason.CHOSEN
        explanation = f"You chose {wanted}." if mode is wanted else "You chose outline, but it has none."
    else:
        reason, explanation = Reason.FITS, "Fits in full."
    return Entry(candidate.key, mode, n_tokens, candidate.n_full, reason, explanation)


def _refusal(candidates: Sequence[Candidate], result: Pack, room: int) -> str:
    """Say what does not fit, the hardest limit first."""
    n_pinned = sum(
        entry.n_tokens
        for entry, candidate in zip(result.entries, candidates, strict=True)
        if candidate.pinned
    )
    if room < 0:
        return (
            f"The window of {result.window:,} tokens is smaller than the {result.reserves.total:,} kept for "
            "instructions, question and answer: choose a larger window or a shorter answer."
        )
    if n_pinned > room:
        return (
            f"The pinned documents need {n_pinned:,} tokens and {room:,} are free: "
            "unpin one, pin only its outline, or choose a larger window."
        )
    n = len(candidates)
    return (
        f"Even listed by name only, {n:,} {'document needs' if n == 1 else 'documents need'} "
        f"{result.n_documents:,} tokens and {room:,} are free: "
        "exclude some, unpin one, or choose a larger window."
    )
