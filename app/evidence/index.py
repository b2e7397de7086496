"""What is built once per pack so that an answer can be checked while it streams."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Sequence

import numpy as np
import numpy.typing as npt

from app.evidence.passages import N_CODE_LINES, line_groups, sentences, terms
from app.evidence.stream import Stream
from app.evidence.titles import find_titles
from app.evidence.words import WORD
from ingest.model import Document, MessageLocation, Role

# BM25's usual constants; k1 matters little for sentences, in which few terms come twice.
_K1, _B = 1.2, 0.75
_GOES_ON = re.compile(r"[a-z(]")
_FINISHED = re.compile(r"[.!?:;。！？][\"'”’)\]]*$")
_MID_CAPITAL = re.compile(r"(?<=[a-z,;] )[A-Z][^\W_]*(?:[._'’-][^\W_]+)*")
_LOWER_WORD = re.compile(r"(?<![\w-])[a-z]{2,}(?!\w)")


class EvidenceIndex:
    """The searchable text of a pack: build it off the GUI thread, then share it; it never changes.

    `body` is the text without running headers and footers, `full` the text with them (the same
    object where there are none). Passages are character ranges of `body`; `titles` are, by passage,
    the ranges that say what a document is called.

    `lower_words` are the words written without a capital, `capital_words`, in lower case, those that have
    one within a sentence, `people` the words of the names of those who wrote messages.
    """

    def __init__(self, documents: Sequence[Document]) -> None:
        self.body = Stream.of(documents, with_running_lines=False)
        whole = Stream.of(documents, with_running_lines=True)
        self.full = self.body if len(whole.segments) == len(self.body.segments) else whole
        ranges = list(_passages(self.body))
        self.passages: npt.NDArray[np.int64] = np.array(ranges, dtype=np.int64).reshape(-1, 2)
        self.lower_words = frozenset(_LOWER_WORD.findall(self.body.text))
        self.capital_words = frozenset(word.lower() for word in _MID_CAPITAL.findall(self.body.text))
        self.names = tuple(document.name for document in documents)
        self.titles = find_titles(self.body, self.passages)
        self.people = frozenset(_people(self.body))
        self._index_terms()

    def passage_text(self, number: int) -> str:
        """Return the text of a passage as it stands in the source."""
        start, end = self.passages[number]
        return self.body.text[start:end]

    def passage_at(self, position: int) -> int:
        """Return the number of the passage that holds a character of the body, or the last before it."""
        return max(0, int(np.searchsorted(self.passages[:, 0], position, side="right")) - 1)

    def rank(self, query_terms: Sequence[str], n: int) -> list[int]:
        """Return the `n` best passages by BM25, best first; only such as share a term."""
        scores = self.scores(query_terms)
        if scores is None:
            return []
        n = min(n, len(scores))
        best = np.argpartition(scores, len(scores) - n)[len(scores) - n :]
        # Equal scores keep the order of the text, so that the result is the same on every machine.
        ordered = sorted(best.tolist(), key=lambda i: (-float(scores[i]), i))
        return [i for i in ordered if scores[i] > 0]

    def scores(self, query_terms: Sequence[str]) -> npt.NDArray[np.float32] | None:
        """Return the BM25 score of each passage, None if the pack holds none of the terms."""
        ids = [self._vocabulary[term] for term in query_terms if term in self._vocabulary]
        if not ids or self._bm25 is None:
            return None
        scores: npt.NDArray[np.float32] = self._bm25.get_scores_from_ids(ids)
        return scores

    def weight(self, term: str) -> float:
        """Return the inverse document frequency of a term over passages, 0 if the pack lacks it."""
        number = self._vocabulary.get(term)
        if number is None:
            return 0.0
        n, df = len(self.passages), int(self._frequencies[number])
        return float(np.log(1 + (n - df + 0.5) / (df + 0.5)))

    @property
    def strange_weight(self) -> float:
        """Return the inverse document frequency of a term that no passage holds."""
        return float(np.log(1 + (len(self.passages) + 0.5) / 0.5))

    def _index_terms(self) -> None:
        import rapidfuzz.distance
        import rapidfuzz.fuzz  # noqa: F401  loaded here, off the GUI thread, not while an answer ends

        # Its progress bars, shown or not, start a thread that outlives them.
        os.environ.setdefault("DISABLE_TQDM", "1")
        from bm25s import BM25

        self._vocabulary: dict[str, int] = {}
        owners: list[list[int]] = []
        numbers = self._vocabulary
        for start, end in self.passages.tolist():
            found = terms(self.body.text[start:end])
            owners.append([numbers.setdefault(term, len(numbers)) for term, _ in found])
        self._frequencies = np.zeros(len(numbers), dtype=np.int32)
        for ids in owners:
            self._frequencies[list(set(ids))] += 1
        self._bm25: BM25 | None = None
        if numbers:
            self._bm25 = BM25(method="lucene", k1=_K1, b=_B)
            self._bm25.index((owners, dict(numbers)), show_progress=False)


def _people(stream: Stream) -> Iterator[str]:
    for segment in stream.segments:
        if isinstance(segment.location, MessageLocation):
            yield from WORD.findall((segment.location.author or "").lower())


def _passages(stream: Stream) -> Iterator[tuple[int, int]]:
    """Yield the passages' character ranges: a sentence may run over a page break."""
    for first, last in _runs(stream):
        start = int(stream.starts[first])
        end = int(stream.starts[last]) + len(stream.segments[last].text)
        role = stream.segments[first].role
        if role is Role.CODE:
            yield from line_groups(stream.text, start, end, N_CODE_LINES)
        elif role is Role.TABLE:
            yield from line_groups(stream.text, start, end, 1)
        else:
            yield from sentences(stream.text, start, end)


def _runs(stream: Stream) -> Iterator[tuple[int, int]]:
    """Yield (first, last) numbers of segments that are one paragraph: cut in two by a page's end."""
    first = 0
    for number in range(1, len(stream.segments) + 1):
        if number < len(stream.segments) and _continues(stream, number):
            continue
        if number > first:
            yield first, number - 1
        first = number


def _continues(stream: Stream, number: int) -> bool:
    before, after = stream.segments[number - 1], stream.segments[number]
    same_kind = before.role is Role.PARAGRAPH and after.role is Role.PARAGRAPH
    if not same_kind or stream.owners[number - 1] != stream.owners[number]:
        return False
    return bool(_GOES_ON.match(after.text)) and not _FINISHED.search(before.text)
