"""How a prefix is cut, and what a block is called. Pure functions.

Evaluation is cut into *batches* that start at each document's start: a document's batches are the
same whatever stands before it, so a state reached by rewinding and reading on equals, bit for bit,
the state of a fresh read. Storage is cut into *blocks*: runs of whole batches.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from itertools import pairwise, zip_longest

from engine.llama import IntArray

BLOCK_TOKENS = 4096
# On a hybrid every block file carries the recurrent state (19 MiB at 2B shape): documents shorter
# than this share a block, or a codebase of 2,000 files would take 38 GB.
MIN_BLOCK_TOKENS = 1024


def batch_ends(n_tokens: int, document_ends: Sequence[int], n_batch: int) -> list[int]:
    """Return where each batch ends: every `n_batch` tokens of a document, and at its end.

    Positions are ascending and the last is `n_tokens`; `document_ends` outside (0, n_tokens) are ignored.
    """
    edges = sorted({0, n_tokens, *(end for end in document_ends if 0 < end < n_tokens)})
    ends: list[int] = []
    for start, end in pairwise(edges):
        ends.extend(range(start + n_batch, end, n_batch))
        ends.append(end)
    return ends


def block_ends(ends: Sequence[int], document_ends: Sequence[int], start: int = 0) -> list[int]:
    """Choose from the batch ends after `start` where a block ends.

    A block ends before it would pass BLOCK_TOKENS, at a document's end once it has
    MIN_BLOCK_TOKENS, and at the last batch's end.
    """
    documents = set(document_ends)
    chosen: list[int] = []
    block_start = start
    later = [end for end in ends if end > start]
    for end, following in zip_longest(later, later[1:]):
        n_tokens = end - block_start
        full = following is None or following - block_start > BLOCK_TOKENS
        if full or (end in documents and n_tokens >= MIN_BLOCK_TOKENS):
            chosen.append(end)
            block_start = end
    return chosen


def root_id(fingerprint: str) -> str:
    """Return the id of the empty prefix of one model with one set of settings."""
    return hashlib.sha256(f"unabridged block chain 1\n{fingerprint}".encode()).hexdigest()


def block_id(parent: str, tokens: IntArray) -> str:
    """Return the id of the block of `tokens` (n,) that follows the block `parent`."""
    digest = hashlib.sha256(bytes.fromhex(parent))
    digest.update(tokens.astype("<i4").tobytes())
    return digest.hexdigest()


def common_length(first: IntArray, second: IntArray) -> int:
    """Count the leading tokens that two token arrays share."""
    n_tokens = min(len(first), len(second))
    differing = (first[:n_tokens] != second[:n_tokens]).nonzero()[0]
    return int(differing[0]) if len(differing) else n_tokens
