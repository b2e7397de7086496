"""Tokens as a server counts them, or an estimate of them.

Planning counts whole documents: one request each, remembered by the planner. The ids are the server's own
and mean nothing here beyond their number and their equality.
"""

from __future__ import annotations

import math
import re
import threading
import zlib
from collections.abc import Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

from engine.errors import ServerError
from engine.remote.link import Link
from engine.remote.problems import unreadable
from engine.remote.server import Capabilities, Counting
from engine.tokenizer import split_additive

IntArray = npt.NDArray[np.int32]

#: How much of a window is planned with where counts are estimates; the rest is the margin.
SURE_SHARE = 0.9
_CHUNK_CHARS = 500_000
_SHORT_CHARS = 2_000
_MAX_SHORT = 1_000
# Control tokens of the chat templates in use. A server reads them wherever they stand in a message, and its
# vocabulary is not known here; whatever else looks like `<|name|>` is found by `CONTROL`.
CONTROL_TEXTS = frozenset(
    {
        *("<s>", "</s>", "<bos>", "<eos>", "<pad>", "<unk>", "[INST]", "[/INST]", "<<SYS>>", "<</SYS>>"),
        *("<start_of_turn>", "<end_of_turn>", "<think>", "</think>", "<tool_call>", "</tool_call>"),
        *("<tool_response>", "</tool_response>", "[SYSTEM_PROMPT]", "[/SYSTEM_PROMPT]", "[TOOL_CALLS]"),
        *(
            "[AVAILABLE_TOOLS]",
            "[/AVAILABLE_TOOLS]",
            "[TOOL_RESULTS]",
            "[/TOOL_RESULTS]",
            "[THINK]",
            "[/THINK]",
        ),
    }
)
CONTROL = re.compile(r"<[|｜][^|｜<>\n]{1,60}[|｜]>")
_WORDS = re.compile(r"[A-Za-z]+|[^\W\d_]|\d|[^\w\s]|_|\s+")
_LETTERS_PER_TOKEN = 5


class ServerTokenizer:
    """A server's tokenizer. Any thread may use it."""

    special_texts = CONTROL_TEXTS

    def __init__(self, link: Link, capabilities: Capabilities) -> None:
        assert capabilities.counting is not None
        self._link = link
        self._model = capabilities.model
        self._counting = capabilities.counting
        self._lock = threading.Lock()
        self._bos: list[int] | None = None
        self._short: dict[str, list[int]] = {}  # instructions and headings: part of every plan

    def encode(self, text: str) -> list[int]:
        """Return the server's ids of a text.

        Raises:
            ServerError: the server cannot be asked.
        """
        ids = self._short.get(text)
        if ids is None:
            (ids,) = self.encode_many([text])
            if len(text) <= _SHORT_CHARS and len(self._short) < _MAX_SHORT:
                self._short[text] = ids
        return list(ids)

    encode_template = encode

    def encode_many(self, texts: Sequence[str]) -> list[list[int]]:
        """Return the server's ids of each text, several requests at a time."""
        parts = [
            (i, part) for i, text in enumerate(texts) if text for part in split_additive(text, _CHUNK_CHARS)
        ]
        ids: list[list[int]] = [[] for _ in texts]
        for (index, _part), found in zip(parts, self._ask([part for _, part in parts]), strict=True):
            ids[index] += self._without_bos(found)
        return ids

    def encode_groups(self, groups: Sequence[Sequence[str]]) -> list[tuple[IntArray, IntArray]]:
        """Return the ids of each group of texts, and about where each text's begin: shared out by length.

        The number of a group's ids is exact; only the borders inside it are not known.
        """
        joined = ["".join(group) for group in groups]
        return [_share_out(ids, group) for ids, group in zip(self.encode_many(joined), groups, strict=True)]

    def encode_pieces(self, pieces: Sequence[str]) -> tuple[IntArray, IntArray]:
        """Return the ids of texts that follow one another, as one group of them."""
        return self.encode_groups([pieces])[0]

    def with_bos(self, ids: Sequence[int]) -> list[int]:
        """Return the ids as they are: what stands before the messages is the server's."""
        return list(ids)

    def decode_bytes(self, ids: Sequence[int]) -> bytes:
        """Return nothing: a server's ids are only counted."""
        del ids
        return b""

    def verify(self, text: str, ids: Sequence[int]) -> bool:
        """Tell whether the server counts a whole text as its parts."""
        return len(self.encode(text)) == len(ids)

    def _ask(self, texts: Sequence[str]) -> list[list[int]]:
        path, bodies = "/tokenize", [self._body(text) for text in texts]
        if self._counting is Counting.LLAMA_CPP_PYTHON:
            path = "/extras/tokenize"
        return [self._ids(reply) for reply in self._link.post_many(path, bodies)]

    def _body(self, text: str) -> dict[str, Any]:
        match self._counting:
            case Counting.VLLM:
                return {"model": self._model, "prompt": text, "add_special_tokens": False}
            case Counting.LLAMA_SERVER:
                return {"content": text, "add_special": False, "parse_special": True}
            case Counting.LLAMA_CPP_PYTHON:
                return {"model": self._model, "input": text}

    def _ids(self, reply: object) -> list[int]:
        tokens = reply.get("tokens") if isinstance(reply, dict) else None
        if not isinstance(tokens, list) or not all(isinstance(token, int) for token in tokens):
            raise _no_count(self._link, reply)
        return tokens

    def _without_bos(self, ids: list[int]) -> list[int]:
        """Take away the BOS that llama-cpp-python puts before every text."""
        if self._counting is not Counting.LLAMA_CPP_PYTHON:
            return ids
        with self._lock:
            if self._bos is None:
                (self._bos,) = self._ask([""])
        n_bos = len(self._bos)
        return ids[n_bos:] if ids[:n_bos] == self._bos else ids


class EstimatingTokenizer:
    """Counts tokens as a byte-pair vocabulary about does: for a server that does not count.

    Letters five to a token, every digit, sign and letter of other scripts one of its own: more than most
    vocabularies need. What it is short of is inside `SURE_SHARE`.
    """

    special_texts = CONTROL_TEXTS

    def encode(self, text: str) -> list[int]:
        """Return as many ids as there are tokens, about; the same text always gives the same."""
        ids: list[int] = []
        for match in _WORDS.finditer(text):
            word = match.group()
            if word == " ":
                continue  # a blank belongs to the word after it
            number = zlib.crc32(word.encode("utf-8", "replace")) & 0x7FFFFFFF
            n_tokens = math.ceil(len(word) / _LETTERS_PER_TOKEN) if word.isascii() and word.isalpha() else 1
            ids += [number] * n_tokens
        return ids

    encode_template = encode

    def encode_pieces(self, pieces: Sequence[str]) -> tuple[IntArray, IntArray]:
        """Return the ids of texts one after the other, and where each one's begin."""
        encoded = [self.encode(piece) for piece in pieces]
        ends = np.cumsum([0, *map(len, encoded)], dtype=np.int32)
        return np.array([i for ids in encoded for i in ids], np.int32), ends[:-1]

    def with_bos(self, ids: Sequence[int]) -> list[int]:
        """Return the ids as they are."""
        return list(ids)

    def decode_bytes(self, ids: Sequence[int]) -> bytes:
        """Return nothing: these ids stand for no text."""
        del ids
        return b""

    def verify(self, text: str, ids: Sequence[int]) -> bool:
        """Tell nothing: an estimate is not compared."""
        del text, ids
        return True


def template_tokens(link: Link, capabilities: Capabilities) -> int | None:
    """Return how many tokens the server's chat template puts around an instruction and a question.

    None where the server does not say.
    """
    messages = [{"role": "system", "content": "A"}, {"role": "user", "content": "B"}]
    tokenizer = ServerTokenizer(link, capabilities) if capabilities.counting is not None else None
    match capabilities.counting:
        case Counting.VLLM:
            reply = link.post("/tokenize", {"model": capabilities.model, "messages": messages})
            count = reply.get("count") if isinstance(reply, dict) else None
            return int(count) if isinstance(count, int) else None
        case Counting.LLAMA_SERVER if tokenizer is not None:
            reply = link.post("/apply-template", {"messages": messages})
            prompt: Any = reply.get("prompt") if isinstance(reply, dict) else None
            return len(tokenizer.encode(prompt)) if isinstance(prompt, str) else None
    return None


def _share_out(ids: Sequence[int], pieces: Sequence[str]) -> tuple[IntArray, IntArray]:
    n_chars = np.cumsum([0, *map(len, pieces)], dtype=np.int64)
    starts = n_chars[:-1] * len(ids) // max(1, int(n_chars[-1]))
    return np.array(ids, np.int32), starts.astype(np.int32)


def _no_count(link: Link, reply: object) -> ServerError:
    if reply is None:
        return ServerError(
            f"{link.server.host} does not count tokens: give the same model's GGUF file with --model.",
            "count",
        )
    return unreadable(link.server)
