"""A small tokenizer and chat templates that behave like the real ones where planning depends on it."""

from __future__ import annotations

import re
from collections.abc import Sequence

import numpy as np

from app.spans import IntArray
from engine.errors import TemplateError
from engine.template import Message

SPECIAL = frozenset({"<|im_start|>", "<|im_end|>", "<think>", "</think>"})
# The shape of the Qwen pre-tokenizer: a word takes a leading blank, punctuation takes line ends.
_WORDS = re.compile(r" ?\w+| ?[^\s\w]+\n*|\s*\n+|\s+(?!\S)|\s+")
_SPECIAL = re.compile("(" + "|".join(re.escape(text) for text in sorted(SPECIAL)) + ")")


class FakeTokenizer:
    """One id per word of the pre-tokenizer; control tokens come from `encode_template` only."""

    def __init__(self) -> None:
        self.special_texts = SPECIAL
        self._ids: dict[str, int] = {}
        self._texts: list[str] = []
        self.n_encoded = 0
        self.control_ids = frozenset(self._id(text) for text in sorted(SPECIAL))

    def _id(self, word: str) -> int:
        if word not in self._ids:
            self._ids[word] = len(self._texts)
            self._texts.append(word)
        return self._ids[word]

    def encode(self, text: str) -> list[int]:
        self.n_encoded += len(text)
        return [self._id(word) for word in _WORDS.findall(text)]

    def encode_pieces(self, pieces: Sequence[str]) -> tuple[IntArray, IntArray]:
        each = [self.encode(piece) for piece in pieces]
        starts = np.cumsum([0, *map(len, each)])[: len(each)]
        return np.array([token for ids in each for token in ids], np.int32), starts.astype(np.int32)

    def encode_template(self, text: str) -> list[int]:
        ids: list[int] = []
        for part in _SPECIAL.split(text):
            ids += [self._id(part)] if part in SPECIAL else self.encode(part)
        return ids

    def with_bos(self, ids: Sequence[int]) -> list[int]:
        return [*ids]

    def verify(self, text: str, ids: Sequence[int]) -> bool:
        return self.encode_template(text) == [*ids]

    def decode_bytes(self, ids: Sequence[int]) -> bytes:
        return "".join(self._texts[token] for token in ids).encode()


class ChatMlTemplate:
    """As Qwen 3.5's: trims what it is given, and thinks in the generation prompt."""

    def render(
        self, messages: Sequence[Message], *, add_generation_prompt: bool, enable_thinking: bool = False
    ) -> str:
        text = "".join(
            f"<|im_start|>{message['role']}\n{message['content'].strip()}<|im_end|>\n" for message in messages
        )
        think = "<think>\n" if enable_thinking else "<think>\n\n</think>\n\n"
        return f"{text}<|im_start|>assistant\n{think}" if add_generation_prompt else text


class NoSystemTemplate(ChatMlTemplate):
    """As Gemma 2's: refuses a system message."""

    def render(
        self, messages: Sequence[Message], *, add_generation_prompt: bool, enable_thinking: bool = False
    ) -> str:
        if messages[0]["role"] == "system":
            raise TemplateError("System role not supported")
        return super().render(
            messages, add_generation_prompt=add_generation_prompt, enable_thinking=enable_thinking
        )


class ForgetfulTemplate(ChatMlTemplate):
    """Shows the last message only."""

    def render(
        self, messages: Sequence[Message], *, add_generation_prompt: bool, enable_thinking: bool = False
    ) -> str:
        return super().render(
            messages[-1:], add_generation_prompt=add_generation_prompt, enable_thinking=enable_thinking
        )
