"""Exact token ids of a model's own vocabulary, without its weights.

Byte-level BPE runs in tiktoken once it is proved equal to llama.cpp; every other vocabulary runs in llama.cpp
itself. The proof is kept in the cache folder, by the hash of the vocabulary.
"""

from __future__ import annotations

import hashlib
import re
import threading
from collections.abc import Iterator, Sequence
from itertools import pairwise, starmap
from pathlib import Path
from typing import Self

import numpy as np
import numpy.typing as npt

from engine.backend import library_build
from engine.byte_bpe import (
    RECURSIVE,
    ByteBpe,
    IntArray,
    has_newer_character,
    token_bytes,
)
from engine.errors import EngineError
from engine.gguf_file import GgufFile
from engine.special_tokens import (
    Neutralised,
    SpecialToken,
    encode_parts,
    neutralise,
    neutralise_with_map,
    special_tokens,
)
from engine.vocabulary import SPECIAL, LlamaVocabulary, open_vocabulary
from engine.vocabulary_facts import (
    NOT_BLANK,
    VocabularyFacts,
    encode_inside,
    examine,
    load_facts,
    save_facts,
)

__all__ = ["Neutralised", "Tokenizer", "neutralise", "neutralise_with_map", "split_additive"]

_CACHE_VERSION = 2
_CHUNK_CHARS = 65_536
# tiktoken's regex engine panics at about 1,000,000 blanks in a row, and a word of that length takes it
# seconds. Only text without line ends reaches this length in one chunk; llama.cpp reads that.
_MAX_TIKTOKEN_CHARS = 200_000
# llama.cpp matches some pre-tokenizers with std::regex, which recurses per character of one match and ends
# the process at 20,000 to 50,000 of them on an 8 MB stack.
_MAX_RUN_CHARS = 4_000
_RUN = re.compile(r"\S+|\s+")
_LEAST_TOGETHER = 2
_MAX_CACHED_COUNTS = 200_000
_SURROGATE = re.compile("[\ud800-\udfff]")
# A line end, before a line that is not blank: no pre-tokenizer pattern here matches across that place.
_CUT = re.compile(r"\n(?=[^\S\r\n]*\S)")


def split_additive(text: str, n_chars: int) -> list[str]:
    """Cut `text` into parts of about `n_chars`, where token counts add up: before a non-blank line."""
    parts: list[str] = []
    start = 0
    while len(text) - start > n_chars:
        found = _CUT.search(text, start + n_chars - 1)
        if found is None or found.end() >= len(text):
            break
        parts.append(text[start : found.end()])
        start = found.end()
    parts.append(text[start:])
    return parts


class Tokenizer:
    """The tokenizer of one GGUF file. All methods may be called from several threads."""

    def __init__(self, file: GgufFile, tokens: Sequence[bytes], sha256: str, facts: VocabularyFacts) -> None:
        """Build the tables; use `from_gguf`."""
        self._path = file.path
        self._kind = file.text("tokenizer.ggml.model", "")
        self._tokens = tokens
        self._facts = facts
        self._special = special_tokens(tokens, facts.attributes)
        self._user_defined = tuple(token for token in self._special if token.is_user_defined)
        pre = file.text("tokenizer.ggml.pre", "")
        # A pre-tokenizer that is not proved may be one of them.
        self._is_recursive = self._kind == "gpt2" and (pre in RECURSIVE or not len(facts.ranks))
        self._bpe = ByteBpe(pre, tokens, facts.ranks) if len(facts.ranks) else None
        self._lock = threading.Lock()
        self._loaded: LlamaVocabulary | None = None
        self._counts: dict[bytes, int] = {}
        self._pieces: dict[int, bytes] = {}
        self.n_vocab = len(tokens)
        self.vocabulary_sha256 = sha256
        self.end_ids: frozenset[int] = frozenset(facts.end_ids.tolist())
        self.special_texts: frozenset[str] = frozenset(
            token.text for token in self._special if token.is_command
        )

    @classmethod
    def from_gguf(cls, path: Path, cache_dir: Path | None = None) -> Self:
        """Build the tokenizer of the model file at `path`.

        The first time a vocabulary is seen it is compared with llama.cpp (a few seconds for 248,320 tokens);
        the result is kept in `cache_dir`.

        Raises:
            ModelFileError: the file is missing or damaged, or llama.cpp cannot use its vocabulary.
        """
        with GgufFile.open(path) as file:
            tokens = file.strings("tokenizer.ggml.tokens")
            sha256 = file.digest("tokenizer.ggml.")
            # The name too: llama.cpp changes token attributes by it.
            key = (_CACHE_VERSION, library_build(), sha256, file.architecture, file.text("general.name", ""))
            name = hashlib.sha256(repr(key).encode()).hexdigest()
            cache = cache_dir / f"vocabulary-{name[:32]}.npz" if cache_dir else None
            facts = load_facts(cache, len(tokens)) if cache else None
            if facts is None:
                facts = examine(file, tokens)
                if cache:
                    save_facts(cache, facts)
            return cls(file, tokens, sha256, facts)

    @property
    def uses_tiktoken(self) -> bool:
        """Tell whether the fast path was proved exact for this vocabulary."""
        return self._bpe is not None

    def encode(self, text: str) -> list[int]:
        """Return the ids of document or question text, as it stands inside a prompt after a line end.

        Never yields a control token; a user-defined one (`<think>`) is found in any text, as llama.cpp does,
        so neutralise document text first. A lone surrogate counts as U+FFFD.

        Raises:
            EngineError: the text holds an unbroken run that this vocabulary's tokenizer cannot read.
        """
        return self._encode_parts(text, self._user_defined)

    def encode_pieces(self, pieces: Sequence[str]) -> tuple[IntArray, IntArray]:
        """Return the ids of `pieces` one after the other, and where each piece's begin (n_pieces,).

        The ids are those of `encode` for each piece. Pieces that end with a line end and start with a
        non-blank line are encoded many at a time, which is twice as fast as one by one.

        Raises:
            EngineError: as `encode`.
        """
        found: list[IntArray] = []
        starts: list[IntArray] = []
        n_ids = 0
        for group in _groups(pieces, _CHUNK_CHARS):
            ids, begins = self._encode_together(group) or self._encode_each(group)
            found.append(ids)
            starts.append(begins + np.int32(n_ids))
            n_ids += len(ids)
        return _joined(found), _joined(starts)

    def encode_template(self, text: str) -> list[int]:
        """Return the ids of template text, control tokens parsed. Adds no BOS: see `with_bos`."""
        return self._encode_parts(text, self._special)

    def with_bos(self, ids: Sequence[int]) -> list[int]:
        """Put the BOS token first where the vocabulary asks for it and the template gave none."""
        bos = self._facts.bos_ids.tolist()
        return [*ids] if [*ids[: len(bos)]] == bos else [*bos, *ids]

    def count(self, text: str) -> int:
        """Return the number of ids of `text`; remembered by the text's hash."""
        key = hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=16).digest()
        n_tokens = self._counts.get(key)
        if n_tokens is None:
            if len(self._counts) >= _MAX_CACHED_COUNTS:
                self._counts.clear()
            n_tokens = self._counts[key] = len(self.encode(text))
        return n_tokens

    def count_segments(self, segments: Sequence[str]) -> list[int]:
        """Return each segment's tokens in the joined text: they add up to the joined text's count exactly.

        Segments are counted (and remembered) alone where one ends with a line end and the next starts with a
        non-blank line; elsewhere they are counted together, and a token belongs to where it starts.
        """
        counts: list[int] = []
        start = 0
        for end in range(1, len(segments) + 1):
            if end < len(segments) and not self._is_cut(segments[end - 1], segments[end]):
                continue
            group = segments[start:end]
            counts += [self.count(group[0])] if len(group) == 1 else self._count_together(group)
            start = end
        return counts

    def decode_bytes(self, ids: Sequence[int]) -> bytes:
        """Return the bytes that `ids` stand for, control tokens as their text."""
        return b"".join(map(self._piece, ids))

    def byte_lengths(self, ids: Sequence[int]) -> npt.NDArray[np.int64]:
        """Return how many bytes each id stands for (n_ids,)."""
        return np.fromiter((len(self._piece(token)) for token in ids), np.int64, len(ids))

    def neutralise(self, text: str, extra: frozenset[str] = frozenset()) -> Neutralised:
        """Keep `text` from looking like this vocabulary's special tokens, or like one of `extra`."""
        return neutralise_with_map(text, self.special_texts | extra)

    def verify(self, text: str, ids: Sequence[int]) -> bool:
        """Tell whether llama.cpp reads a whole prompt as `ids`; a BOS that only one side has is no matter."""
        expected = self._vocabulary().tokenize(self._readable(_well_formed(text)), parse_special=True)
        return self.with_bos(ids) == self.with_bos(expected)

    def close(self) -> None:
        """Free what llama.cpp holds. The tokenizer loads it again if it must."""
        with self._lock:
            if self._loaded:
                self._loaded.close()
            self._loaded = None

    def _is_cut(self, before: str, after: str) -> bool:
        return self._facts.is_additive and before.endswith("\n") and NOT_BLANK.match(after) is not None

    def _count_together(self, segments: Sequence[str]) -> list[int]:
        """Encode the joined segments and give each token to the segment that holds its first byte."""
        ids = self.encode("".join(segments))
        ends = np.cumsum([len(_well_formed(segment).encode()) for segment in segments])
        starts = np.cumsum(self.byte_lengths(ids)) - self.byte_lengths(ids)
        owner = np.minimum(np.searchsorted(ends, starts, side="right"), len(segments) - 1)
        found: list[int] = np.bincount(owner, minlength=len(segments)).tolist()
        return found

    def _encode_parts(self, text: str, special: Sequence[SpecialToken]) -> list[int]:
        # Only llama.cpp's SentencePiece treats the text after a special token as a new start.
        after = self._encode_plain if self._bpe is not None else self._encode_start
        return encode_parts(_well_formed(text), special, self._encode_plain, after)

    def _encode_together(self, pieces: Sequence[str]) -> tuple[IntArray, IntArray] | None:
        """Encode pieces as one text and find each one's first token by its bytes.

        None where a piece does not begin with a token of its own: then the text is not to be cut there.
        """
        if self._bpe is None or len(pieces) < _LEAST_TOGETHER:
            return None
        text = "".join(pieces)
        if not self._is_plain(text) or not all(starmap(self._is_cut, pairwise(pieces))):
            return None
        ids = np.array(self._bpe.encode(text), np.int32)
        ends = np.cumsum(self._bpe.byte_lengths[ids])
        n_bytes = [len(piece) for piece in pieces]
        if not text.isascii():
            n_bytes = [len(piece.encode()) for piece in pieces]
        piece_ends = np.cumsum(n_bytes)
        last = np.searchsorted(ends, piece_ends)
        if last[-1] != len(ids) - 1 or not np.array_equal(ends[last], piece_ends):
            return None
        return ids, np.concatenate(([0], last[:-1] + 1)).astype(np.int32)

    def _is_plain(self, text: str) -> bool:
        """Tell whether a whole text may go to tiktoken as it is."""
        return (
            len(text) <= _MAX_TIKTOKEN_CHARS
            and not self._is_recursive
            and not has_newer_character(text)
            and not any(token.text in text for token in self._user_defined)
            and _well_formed(text) is text
        )

    def _encode_each(self, pieces: Sequence[str]) -> tuple[IntArray, IntArray]:
        each = [self.encode(piece) for piece in pieces]
        ids = np.array([token for ids in each for token in ids], np.int32)
        begins = np.cumsum([0, *map(len, each[:-1])]).astype(np.int32)
        return ids, begins

    def _encode_start(self, text: str) -> list[int]:
        return self._vocabulary().tokenize(self._readable(text), parse_special=False)

    def _encode_plain(self, text: str) -> list[int]:
        """Encode text without special tokens, in chunks where it is long."""
        text = self._readable(text)
        if len(text) <= _CHUNK_CHARS or not self._facts.is_additive:
            return self._encode_chunk(text)
        return [token for part in split_additive(text, _CHUNK_CHARS) for token in self._encode_chunk(part)]

    def _encode_chunk(self, text: str) -> list[int]:
        if self._bpe is not None and len(text) <= _MAX_TIKTOKEN_CHARS and not has_newer_character(text):
            return self._bpe.encode(text)
        return encode_inside(self._vocabulary(), self._kind, text)

    def _readable(self, text: str) -> str:
        """Return `text` if llama.cpp survives it."""
        if self._is_recursive and any(
            run.end() - run.start() >= _MAX_RUN_CHARS for run in _RUN.finditer(text)
        ):
            raise EngineError(
                f"A text with {_MAX_RUN_CHARS:,} characters in a row and no break between them cannot be"
                " read by this model's tokenizer: leave that file out or choose a Qwen or Llama model."
            )
        return text

    def _vocabulary(self) -> LlamaVocabulary:
        with self._lock:
            if self._loaded is None:
                self._loaded = open_vocabulary(self._path)
            return self._loaded

    def _piece(self, token: int) -> bytes:
        piece = self._pieces.get(token)
        if piece is None:
            if self._bpe is None:
                piece = self._vocabulary().piece(token)
            else:
                text = self._tokens[token]
                is_special = self._facts.attributes[token] & SPECIAL
                piece = text if is_special else token_bytes(text) or text
            self._pieces[token] = piece
        return piece


def _groups(pieces: Sequence[str], n_chars: int) -> Iterator[Sequence[str]]:
    """Cut a sequence of pieces where about `n_chars` are together."""
    start = n_together = 0
    for index, piece in enumerate(pieces):
        if n_together + len(piece) > n_chars and index > start:
            yield pieces[start:index]
            start, n_together = index, 0
        n_together += len(piece)
    if start < len(pieces):
        yield pieces[start:]


def _joined(arrays: Sequence[IntArray]) -> IntArray:
    return np.concatenate(arrays) if arrays else np.empty(0, np.int32)


def _well_formed(text: str) -> str:
    """Replace lone surrogates, which no UTF-8 has, character by character."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return _SURROGATE.sub("\ufffd", text)
    return text
