"""What the engine's tests share: short sessions on tiny models, and logits to compare bit for bit."""

from __future__ import annotations

import json
import struct
from collections.abc import Hashable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any, TypeVar

import numpy as np
import numpy.typing as npt

from engine.answering import Question
from engine.cancel import CancelFlag
from engine.events import AnswerDone, ReadDone, ReadEvent
from engine.llama import ContextSettings, IntArray, Model
from engine.session import Session
from engine.store import Store

HASH = "0" * 64
SETTINGS = ContextSettings(n_ctx=8192, n_seq_max=6, n_batch=128, n_ubatch=128, n_threads=2)
ARCHITECTURES = ("qwen35", "qwen2", "llama", "gemma3", "gemma4", "phi3", "minicpm")
QUESTION = (300, 301, 302, 303)

T = TypeVar("T")
_fresh: dict[Hashable, npt.NDArray[np.float32]] = {}


def tokens(n: int, seed: int = 0) -> IntArray:
    """Return `n` ordinary tokens of the tiny vocabularies."""
    return np.random.default_rng(seed).integers(280, 2000, n).astype(np.int32)


def join(documents: Sequence[IntArray]) -> tuple[IntArray, list[int]]:
    """Return the tokens of all documents and where each ends."""
    ends = np.cumsum([len(document) for document in documents]).tolist()
    return np.concatenate(documents) if documents else np.empty(0, np.int32), ends


def last(events: Iterable[T]) -> T:
    """Run a generator to its end and return its terminal event."""
    *_, final = events
    return final


@contextmanager
def session(
    model: Model, store: Store | None = None, model_hash: str = HASH, **changes: object
) -> Iterator[Session]:
    """Open a session with the tests' settings and some of them changed."""
    opened = Session(model, replace(SETTINGS, **changes), store=store, model_hash=model_hash)  # type: ignore[arg-type]
    try:
        yield opened
    finally:
        opened.close()


def read(opened: Session, documents: Sequence[IntArray], label: str = "") -> ReadDone:
    """Read documents to the end."""
    return _done(opened.read(*join(documents), CancelFlag(), label=label))


def _done(events: Iterator[ReadEvent]) -> ReadDone:
    final = last(events)
    assert isinstance(final, ReadDone)
    return final


def ask(opened: Session, token_ids: Sequence[int] = QUESTION, **question: object) -> AnswerDone:
    """Ask one question to its end."""
    fields = {"id": "q", "token_ids": tuple(token_ids), "max_tokens": 8, **question}
    final = last(opened.ask(Question(**fields), CancelFlag()))  # type: ignore[arg-type]
    assert isinstance(final, AnswerDone)
    return final


def fresh_logits(
    model: Model, documents: Sequence[IntArray], question: Sequence[int] = QUESTION, **changes: Any
) -> npt.NDArray[np.float32]:
    """Return the logits after a question in a session that has never seen anything else.

    Computed once: many tests compare with the same fresh read.
    """
    read_tokens, ends = join(documents)
    key = (model.path, read_tokens.tobytes(), *ends, tuple(question), *sorted(changes.items()))
    if key not in _fresh:
        with session(model, **changes) as opened:
            read(opened, documents)
            _fresh[key] = opened.next_logits(question)
            _fresh[key].setflags(write=False)
    return _fresh[key]


def assert_greedy(opened: Session, question: Sequence[int], done: AnswerDone) -> None:
    """Check an answer against the logits of asking alone.

    Batches of another shape round differently, and the best two tokens of a random model are close:
    each token must be the best one up to rounding.
    """
    for n_given, token in enumerate(done.token_ids):
        logits = opened.next_logits((*question, *done.token_ids[:n_given]))
        assert logits[token] >= logits.max() - 0.2  # their spread is 1.0; a wrong state misses by 3


def block_files(folder: Path) -> list[Path]:
    """List a store's block files by their place in the prefix."""
    return sorted(folder.rglob("*.block"), key=lambda path: int(header_of(path)["start"]))


def header_of(path: Path) -> dict[str, Any]:
    """Return the JSON header of a block file."""
    data = path.read_bytes()
    (n_bytes,) = struct.unpack_from("<I", data, 40)  # after the magic and the header's sha256
    header: dict[str, Any] = json.loads(data[44 : 44 + n_bytes])
    return header
