"""The prefix: the tokens that are read once, and for each of them where it comes from."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

IntArray = npt.NDArray[np.int32]

NO_DOCUMENT = -1
# Marks the tokens that belong to no segment: wrappers and page marks.
NO_SEGMENT = -1


class Origin(NamedTuple):
    """Where a token comes from. `document` is -1 for instructions, `segment` -1 for wrappers and marks."""

    document: int
    segment: int


@dataclass(frozen=True, slots=True, eq=False)
class SpanMap:
    """Runs of tokens of one origin: 12 bytes a run, whatever the number of tokens.

    `starts`: int32 (n,), the first token of each run, ascending from 0. `documents`, `segments`:
    int32 (n,), indexes into the plan's documents and into the segments of the mode they stand in.
    """

    starts: IntArray
    documents: IntArray
    segments: IntArray
    n_tokens: int

    def run_of(self, token: int) -> int:
        """Return the index of the run that holds a token."""
        if not 0 <= token < self.n_tokens:
            raise IndexError(f"token {token} is not among the prefix's {self.n_tokens}")
        return int(np.searchsorted(self.starts, token, side="right")) - 1

    def origin(self, token: int) -> Origin:
        """Tell where a token comes from."""
        run = self.run_of(token)
        return Origin(int(self.documents[run]), int(self.segments[run]))

    def tokens_of(self, document: int, segment: int | None = None) -> tuple[int, int] | None:
        """Return the token range [start, end) of a document with its wrapper, or of one of its segments."""
        matching = self.documents == document
        if segment is not None:
            matching &= self.segments == segment
        runs = np.flatnonzero(matching)
        if not len(runs):
            return None
        last = int(runs[-1]) + 1
        end = int(self.starts[last]) if last < len(self.starts) else self.n_tokens
        return int(self.starts[runs[0]]), end

    def n_tokens_behind(self, token: int, documents: Sequence[int]) -> int:
        """Count the tokens of all these documents from `token` on."""
        ends = np.append(self.starts[1:], np.int32(self.n_tokens))
        lengths = np.maximum(0, ends - np.maximum(self.starts, token))
        return int(lengths[np.isin(self.documents, documents)].sum())


@dataclass(frozen=True, slots=True, eq=False)
class Prefix:
    """What is read once.

    `token_ids`: int32 (n,). `document_ends`: where the instructions, each document and the list of
    names end, ascending. `spans` tells where each token comes from.
    """

    token_ids: IntArray
    document_ends: tuple[int, ...]
    spans: SpanMap


@dataclass(frozen=True, slots=True, eq=False)
class Body:
    """The tokens of a document in one mode, without its wrapper; runs as in `SpanMap`."""

    ids: IntArray
    starts: IntArray
    segments: IntArray


class PrefixBuilder:
    """Puts a prefix together, tokens and runs alike."""

    def __init__(self) -> None:
        self._n_tokens = 0
        self._ids: list[IntArray] = []
        self._starts: list[int] = []
        self._documents: list[int] = []
        self._segments: list[int] = []
        self._ends: list[int] = []

    def add(self, ids: IntArray, document: int) -> None:
        """Append one run that belongs to no segment."""
        self._starts.append(self._n_tokens)
        self._documents.append(document)
        self._segments.append(NO_SEGMENT)
        self._append(ids)

    def add_body(self, body: Body, document: int) -> None:
        """Append a document's runs."""
        self._starts += (body.starts + np.int32(self._n_tokens)).tolist()
        self._documents += [document] * len(body.starts)
        self._segments += body.segments.tolist()
        self._append(body.ids)

    def end_part(self) -> None:
        """Note that a document, or what stands before or behind them, ends here."""
        self._ends.append(self._n_tokens)

    def build(self) -> Prefix:
        """Return the finished prefix."""
        starts, documents, segments = (
            np.array(values, np.int32) for values in (self._starts, self._documents, self._segments)
        )
        spans = SpanMap(starts, documents, segments, self._n_tokens)
        return Prefix(np.concatenate(self._ids), tuple(self._ends), spans)

    def _append(self, ids: IntArray) -> None:
        self._ids.append(ids)
        self._n_tokens += len(ids)
