"""Find a quotation in the sources: exact after folding, else the closest words and what differs."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence, Set
from dataclasses import dataclass
from itertools import pairwise

from app.evidence.differences import compare, negations_of, trim, words_of
from app.evidence.index import EvidenceIndex
from app.evidence.model import OMISSION, Citation, Difference, Place, Span, Status
from app.evidence.normalise import fold
from app.evidence.passages import terms
from app.evidence.stream import Stream, is_running_line

MAX_OCCURRENCES = 100
"""Places listed for words that stand everywhere; `Citation.n_occurrences` keeps the true count."""
_MAX_SKIPPED_CHARS = 20_000
"""An ellipsis may leave out this much of a document (about eight pages), folded."""
MIN_SIMILARITY = 0.80
"""Below this the words are another text. Measured by benchmarks/evidence_index.py."""
MIN_NEAR_SHARE = 0.5
"""Share of an invented quotation's words, by weight, that a passage must have to be shown as the nearest."""
_N_CANDIDATES = 8
_MIN_FUZZY_WORDS = 4
_ELLIPSIS = re.compile(
    r"\s*(?:[\[(]\s*(?:\.\s?){3,}[\])]|[\[(]?…[\])]?|(?:\.\s?){3,}|(?<!\S)\*\s\*\s\*(?!\S))\s*"
)
# Left out where an ellipsis begins or ends, these turn what is quoted into its contrary.
_DENYING = frozenset({"not", "never", "no", "neither", "nor"})
_EDITED_LETTER = re.compile(r"\[(\w)\]")
_EDGE = " \t\n.,;:!?-·、。，；：！？()[]{}*_"

Match = list[tuple[int, int]]


@dataclass(frozen=True, slots=True)
class Located:
    """Where a quotation stands word for word: each match is the ranges of its parts, in order."""

    stream: Stream
    matches: list[Match]


def check_quotation(
    index: EvidenceIndex,
    quote: str,
    span: Span,
    context: Sequence[str],
    *,
    preferred: Set[int] = frozenset(),
) -> Citation:
    """Return the verdict on a quotation at `span` of the answer.

    `context` holds the search terms of question and answer: among several places of the same words
    the one whose passage fits them best comes first, one of the `preferred` passages before all others.
    """
    parts = _parts(quote)
    located = locate(index, parts)
    if located is not None:
        return _verified(index, located, quote, span, context, preferred)
    closest = _closest(index, quote, parts) or _running_line(index, quote)
    if closest is None:
        nearest = _nearest(index, quote, preferred)
        return Citation(quote, Status.MISSING, span.start, span.end, is_quotation=True, nearest=nearest)
    source, places, differences = closest
    if any(difference.kind for difference in differences):
        return Citation(
            quote,
            Status.MISSING,
            span.start,
            span.end,
            is_quotation=True,
            differences=differences,
            nearest=places,
        )
    return Citation(
        source,
        Status.APPROXIMATE,
        span.start,
        span.end,
        places,
        is_quotation=True,
        differences=differences,
        n_occurrences=1,
    )


def _parts(quote: str) -> list[str]:
    plain = _EDITED_LETTER.sub(r"\1", quote)
    return [part for part in _ELLIPSIS.split(plain) if any(char.isalnum() for char in part)]


def locate(index: EvidenceIndex, parts: Sequence[str]) -> Located | None:
    """Find all places where the parts stand in order, without running headers or else with them."""
    needles = [fold(part).text.strip(_EDGE) for part in parts]
    if not needles or not all(needles):
        return None
    streams = [index.body] if index.full is index.body else [index.body, index.full]
    for stream in streams:
        matches = [
            m
            for m in _matches(stream, needles)
            if _says_the_same(stream, m, parts) and not _omitted_negations(stream, m)
        ]
        if matches:
            return Located(stream, matches)
    return None


def _matches(stream: Stream, needles: Sequence[str]) -> Iterator[Match]:
    for start, end in _occurrences(stream, needles[0], 0, len(stream.folded.text)):
        match = [stream.folded.original(start, end)]
        owner, at = stream.owner_at(match[0][0]), end
        for needle in needles[1:]:
            following = next(_occurrences(stream, needle, at, at + _MAX_SKIPPED_CHARS), None)
            if following is None:
                break
            at = following[1]
            match.append(stream.folded.original(*following))
        if len(match) == len(needles) and stream.owner_at(match[-1][0]) == owner:
            yield match


def _occurrences(stream: Stream, needle: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    text = stream.folded.text
    at = text.find(needle, start, end)
    while at >= 0:
        if _is_whole(stream, at, at + len(needle)):
            yield at, at + len(needle)
        at = text.find(needle, at + 1, end)


def _is_whole(stream: Stream, start: int, end: int) -> bool:
    """Tell whether the folded range begins and ends where words do: "able" is not in "unable"."""
    first, last = stream.folded.original(start, end)
    return not (_inside_word(stream.text, first) or _inside_word(stream.text, last))


# A hyphen between letters, a point or comma between digits: these join what stands on both sides.
_JOINED = re.compile(r"(?<=[^\W\d_])[-‐‑](?=[^\W\d_])|(?<=\d)[.,](?=\d)")


def _inside_word(text: str, at: int) -> bool:
    """Tell whether a boundary at `at` cuts a word, a hyphenated word or a number."""
    if at <= 0 or at >= len(text):
        return False
    before, after = text[at - 1], text[at]
    if before.isalnum() and after.isalnum():
        return not (_is_cjk(before) or _is_cjk(after)) or (before.isdecimal() and after.isdecimal())
    left = max(0, at - 2)
    return any(left + match.start() in (at - 1, at) for match in _JOINED.finditer(text[left : at + 2]))


def _is_cjk(char: str) -> bool:
    return "\u3040" <= char <= "\u9fff" or "\uac00" <= char <= "\ud7af"


def _says_the_same(stream: Stream, match: Match, parts: Sequence[str]) -> bool:
    """Guard against spaces that make another word: "notable" is not "not able"."""
    return all(
        negations_of(part) == negations_of(stream.text[start:end])
        for (start, end), part in zip(match, parts, strict=True)
    )


def _omitted_negations(stream: Stream, match: Match) -> list[str]:
    """Return the "not" that an ellipsis hides at its edge: "shall ... pay" of "shall not pay"."""
    found: list[str] = []
    for (_, start), (end, _) in pairwise(match):
        omitted = words_of(stream.text[start:end])
        found += (word.text for word in (*omitted[:1], *omitted[1:][-1:]) if word.key in _DENYING)
    return found


def _verified(
    index: EvidenceIndex,
    located: Located,
    quote: str,
    span: Span,
    context: Sequence[str],
    preferred: Set[int],
) -> Citation:
    stream, matches = located.stream, located.matches
    if len(matches) > 1:
        matches = _best_first(index, located, context, preferred)
    places = [
        place
        for number, match in enumerate(matches[:MAX_OCCURRENCES])
        for place in stream.places(match, number)
    ]
    source = OMISSION.join(" ".join(stream.text[start:end].split()) for start, end in matches[0])
    return Citation(
        source or quote,
        Status.VERIFIED,
        span.start,
        span.end,
        tuple(places),
        is_quotation=True,
        n_occurrences=len(matches),
    )


def _best_first(
    index: EvidenceIndex, located: Located, context: Sequence[str], preferred: Set[int]
) -> list[Match]:
    """Order matches by how well their passages fit the question; the text's order breaks ties."""
    scores = index.scores(context)
    if scores is None or located.stream is not index.body:
        return located.matches
    numbers = [index.passage_at(match[0][0]) for match in located.matches]
    order = sorted(
        range(len(numbers)), key=lambda i: (numbers[i] not in preferred, -float(scores[numbers[i]]), i)
    )
    return [located.matches[i] for i in order]


def _nearest(index: EvidenceIndex, quote: str, preferred: Set[int]) -> tuple[Place, ...]:
    """Return the passage that comes nearest to words that stand nowhere; none that shares too little.

    One of the `preferred` is near enough if it has any of the words.
    """
    said = [term for term, _ in terms(quote)]
    scores = index.scores(said)
    if scores is None:
        return ()
    number = max(preferred, key=lambda one: float(scores[one]), default=-1)
    if number < 0 or scores[number] <= 0:
        number = int(scores.argmax())
        held = {term for term, _ in terms(index.passage_text(number))}
        weights = {term: index.weight(term) or index.strange_weight for term in said}
        share = sum(weight for term, weight in weights.items() if term in held) / sum(weights.values())
        if share < MIN_NEAR_SHARE:
            return ()
    start, end = (int(at) for at in index.passages[number])
    return index.body.places([(start, end)])


def _closest(
    index: EvidenceIndex, quote: str, parts: Sequence[str]
) -> tuple[str, tuple[Place, ...], tuple[Difference, ...]] | None:
    """Return the closest words of the sources, their places and what differs, if close enough."""
    if len(words_of(quote)) < _MIN_FUZZY_WORDS:
        return None
    found: Match = []
    differences: list[Difference] = []
    for part in parts:
        exact = locate(index, [part])
        if exact is not None and exact.stream is index.body:
            found.append(exact.matches[0][0])
            continue
        likely = index.rank([term for term, _ in terms(part)], _N_CANDIDATES)
        aligned = _align(index.body, part, (index.passages[number].tolist() for number in likely))
        if aligned is None:
            return None
        start, end = aligned
        found.append((start, end))
        differences += compare(words_of(part), words_of(index.body.text[start:end]))
    if len({index.body.owner_at(start) for start, _ in found}) > 1 or found != sorted(found):
        return None
    differences += (Difference("", word, "negation") for word in _omitted_negations(index.body, found))
    source = OMISSION.join(" ".join(index.body.text[start:end].split()) for start, end in found)
    return source, index.body.places(found), tuple(differences)


def _running_line(
    index: EvidenceIndex, quote: str
) -> tuple[str, tuple[Place, ...], tuple[Difference, ...]] | None:
    """Return the header or footer that is closest to a quotation, as `_closest` does for the text itself."""
    if index.full is index.body or len(words_of(quote)) < _MIN_FUZZY_WORDS:
        return None
    stream = index.full
    ranges: dict[str, tuple[int, int]] = {}  # a running line stands on every page: once is enough
    for segment, start in zip(stream.segments, stream.starts.tolist(), strict=True):
        if is_running_line(segment):
            ranges.setdefault(segment.text, (start, start + len(segment.text)))
    found = _align(stream, quote, ranges.values())
    if found is None:
        return None
    text = stream.text[slice(*found)]
    return " ".join(text.split()), stream.places([found]), compare(words_of(quote), words_of(text))


def _align(stream: Stream, part: str, ranges: Iterable[tuple[int, int]]) -> tuple[int, int] | None:
    """Return what of a stream, in or around the ranges, is closest to `part`; None below the threshold."""
    from rapidfuzz.fuzz import partial_ratio_alignment

    needle = fold(part).text.strip(_EDGE)
    folded = stream.folded
    best: tuple[float, int, int] | None = None
    for start, end in ranges:
        first, last = folded.positions(start, end)
        left, right = max(0, first - len(needle)), min(len(folded.text), last + len(needle))
        cutoff = 100 * MIN_SIMILARITY if best is None else best[0]
        window = folded.text[left:right]
        alignment = partial_ratio_alignment(needle, window, score_cutoff=cutoff)
        if alignment is None or (best is not None and alignment.score <= best[0]):
            continue
        best = (alignment.score, left + alignment.dest_start, left + alignment.dest_end)
    if best is None or best[2] <= best[1]:
        return None
    return _fit(stream, part, *_whole_words(stream, *folded.original(best[1], best[2])))


_EDGE_CHARS = 60


def _fit(stream: Stream, part: str, start: int, end: int) -> tuple[int, int]:
    """Move the ends of an aligned range to where the quotation's own words begin and end.

    The alignment's window is as long as the quotation: with words added or left out it holds
    strange words at an end, or lacks some.
    """
    quoted = words_of(part)
    left = _whole_words(stream, max(0, start - _EDGE_CHARS), end)[0]
    right = _whole_words(stream, start, min(len(stream.text), end + _EDGE_CHARS))[1]
    around = words_of(stream.text[left:right])
    if not around:
        return start, end
    first, last = trim(quoted, around)
    return left + around[first].start, left + around[max(first, last - 1)].end


def _whole_words(stream: Stream, start: int, end: int) -> tuple[int, int]:
    while _inside_word(stream.text, start):
        start -= 1
    while _inside_word(stream.text, end):
        end += 1
    return start, end
