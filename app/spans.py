"""Which token of the prefix comes from where, and back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

IntArray = npt.NDArray[np.int32]

NO_DOCUMENT = -1


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
