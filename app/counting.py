"""The token ids of documents and of the lines around them, each text encoded once and many together."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Protocol

import numpy as np

from app.packing import Mode
from app.prompt import OWN_MARKS, Piece, listed_line, opening_line, pieces_of, segments_of
from app.spans import NO_SEGMENT, Body, IntArray
from engine.tokenizer import neutralise
from ingest.model import Document

# A document's bytes, its mode, and its texts: reading again with OCR changes those, not the file.
_BodyKey = tuple[str, Mode, int]


class Tokenizer(Protocol):
    """The exact tokenizer of a model, as `engine.tokenizer.Tokenizer` has it."""

    @property
    def special_texts(self) -> frozenset[str]:
        """Return the texts that document text must not hold as they are."""
        ...

    def encode(self, text: str) -> list[int]:
        """Return the ids of text that is data: never a control token."""
        ...

    def encode_pieces(self, pieces: Sequence[str]) -> tuple[IntArray, IntArray]:
        """Return the ids of texts one after the other, as `encode` of each, and where each one's begin."""
        ...

    def encode_template(self, text: str) -> list[int]:
        """Return the ids of template text, control tokens parsed."""
        ...

    def with_bos(self, ids: Sequence[int]) -> list[int]:
        """Put the BOS token first where the vocabulary asks for it."""
        ...

    def decode_bytes(self, ids: Sequence[int]) -> bytes:
        """Return the bytes that ids stand for."""
        ...

    def verify(self, text: str, ids: Sequence[int]) -> bool:
        """Tell whether llama.cpp itself reads `text` as `ids`."""
        ...


class CountedTexts:
    """Encodes what documents say and what stands around them, and remembers it."""

    def __init__(self, tokenizer: Tokenizer) -> None:
        self._tokenizer = tokenizer
        self._marks = tokenizer.special_texts | OWN_MARKS
        self._bodies: dict[_BodyKey, Body] = {}
        self._lines: dict[str, IntArray] = {}

    def learn(self, documents: Sequence[Document], titles: Sequence[str]) -> None:
        """Encode what is new of all documents together: a call for each of 10,000 files takes longer."""
        bodies: dict[_BodyKey, list[Piece]] = {}
        lines: dict[str, None] = {}
        for document, title in zip(documents, titles, strict=True):
            lines[listed_line(title)] = None
            for mode in (Mode.FULL, Mode.OUTLINE) if document.outline else (Mode.FULL,):
                lines[opening_line(title, mode)] = None
                key = _key(document, mode)
                if key not in self._bodies and key not in bodies:
                    bodies[key] = pieces_of(document, mode)
        self._encode_bodies(bodies)
        missing = [line for line in lines if line not in self._lines]
        for line, (ids, _) in zip(missing, self._encode_groups([[line] for line in missing]), strict=True):
            self._lines[line] = ids

    def body(self, document: Document, mode: Mode) -> Body:
        """Return the tokens of a document in one mode, without its wrapper."""
        key = _key(document, mode)
        if key not in self._bodies:
            self._encode_bodies({key: pieces_of(document, mode)})
        return self._bodies[key]

    def line(self, line: str) -> IntArray:
        """Return the ids of a line of ours: a wrapper, a name, a heading."""
        if line not in self._lines:
            self._lines[line] = np.array(self._tokenizer.encode(line), np.int32)
        return self._lines[line]

    def text_of(self, document: Document, mode: Mode) -> str:
        """Return the text whose tokens `body` gives."""
        return "".join(self._clean_pieces(pieces_of(document, mode)))

    def clean(self, text: str, *, is_mark: bool = False) -> str:
        """Neutralise foreign text; what we write ourselves (`is_mark`) may look like our own marks."""
        return neutralise(text, self._tokenizer.special_texts if is_mark else self._marks)

    def _clean_pieces(self, pieces: Sequence[Piece]) -> list[str]:
        text = "".join(piece.text for piece in pieces if piece.segment != NO_SEGMENT)
        is_clean = self.clean(text) == text  # as of most documents: one look at all of it
        return [
            self.clean(piece.text, is_mark=True)
            if piece.segment == NO_SEGMENT
            else (piece.text if is_clean else self.clean(piece.text))
            for piece in pieces
        ]

    def _encode_bodies(self, bodies: Mapping[_BodyKey, list[Piece]]) -> None:
        texts = [self._clean_pieces(pieces) for pieces in bodies.values()]
        for (key, pieces), (ids, starts) in zip(bodies.items(), self._encode_groups(texts), strict=True):
            self._bodies[key] = Body(ids, starts, np.array([piece.segment for piece in pieces], np.int32))

    def _encode_groups(self, groups: Sequence[Sequence[str]]) -> Iterator[tuple[IntArray, IntArray]]:
        """Yield the ids of each group of texts and where its texts begin, all encoded in one go."""
        ids, starts = self._tokenizer.encode_pieces([text for group in groups for text in group])
        ends = [*starts.tolist(), len(ids)]
        first = 0
        for group in groups:
            last = first + len(group)
            start = ends[first]
            yield ids[start : ends[last]], starts[first:last] - np.int32(start)
            first = last


def _key(document: Document, mode: Mode) -> _BodyKey:
    texts = tuple(segment.text for segment in segments_of(document, mode))
    return document.content_sha256, mode, hash(texts)
