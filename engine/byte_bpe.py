"""Byte-level BPE with tiktoken, built from a GGUF's own merges and proved against llama.cpp.

Five to ten times as fast as llama.cpp's own tokenizer. What cannot be proved equal is not used.
"""

from __future__ import annotations

import itertools
import random
import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from engine.gguf_file import GgufFile
from engine.special_tokens import Encode, SpecialToken, encode_parts

if TYPE_CHECKING:
    import tiktoken

IntArray = npt.NDArray[np.int32]

_CONTRACTIONS = r"(?:'[sS]|'[tT]|'[rR][eE]|'[vV][eE]|'[mM]|'[lL][lL]|'[dD])"
_BREAKS = r"\s*[\r\n]+"


def _pattern(*words: str) -> str:
    """Join the alternatives of a pre-tokenizer, blanks last.

    All but the lookahead are in one group, which the regex engine of tiktoken then runs as one automaton:
    a third faster than as alternatives beside the lookahead.
    """
    return rf"(?:{'|'.join((*words, _BREAKS))})|\s+(?!\S)|\s+"


_QWEN2 = _pattern(_CONTRACTIONS, r"[^\r\n\p{L}\p{N}]?\p{L}+", r"\p{N}", r" ?[^\s\p{L}\p{N}]+[\r\n]*")
_QWEN35 = _pattern(
    _CONTRACTIONS, r"[^\r\n\p{L}\p{N}]?[\p{L}\p{M}]+", r"\p{N}", r" ?[^\s\p{L}\p{M}\p{N}]+[\r\n]*"
)
_LLAMA3 = _pattern(_CONTRACTIONS, r"[^\r\n\p{L}\p{N}]?\p{L}+", r"\p{N}{1,3}", r" ?[^\s\p{L}\p{N}]+[\r\n]*")
# As llama.cpp has it, which knows upper and lower case of ASCII letters only.
_GPT4O = _pattern(
    rf"[^\r\n\p{{L}}\p{{N}}]?[\p{{L}}--[a-z]]*[\p{{L}}--[A-Z]]+{_CONTRACTIONS}?",
    rf"[^\r\n\p{{L}}\p{{N}}]?[\p{{L}}--[a-z]]+[\p{{L}}--[A-Z]]*{_CONTRACTIONS}?",
    r"\p{N}{1,3}",
    r" ?[^\s\p{L}\p{N}]+[\r\n/]*",
)
# tokenizer.ggml.pre -> pattern, and whether a word that is a token is taken whole (llama-vocab.cpp).
PRE_TOKENIZERS: dict[str, tuple[str, bool]] = {
    **dict.fromkeys(("qwen2", "deepseek-r1-qwen", "megrez", "stablelm2"), (_QWEN2, False)),
    "qwen35": (_QWEN35, False),
    **dict.fromkeys(("gpt-4o", "llama4"), (_GPT4O, False)),
    **dict.fromkeys(("llama3", "llama-v3", "llama-bpe", "falcon3", "pixtral", "lfm2"), (_LLAMA3, True)),
    **dict.fromkeys(("dbrx", "smaug-bpe"), (_LLAMA3, False)),
}
# Letters, digits and marks of Unicode 16, which tiktoken 0.14 knows and llama.cpp's tables (llama-cpp-python
# 0.3.36) do not: found by comparing all code points. Text that holds one is left to llama.cpp.
_NEWER = re.compile(
    "[\u0897\u1c89-\u1c8a\ua7cb-\ua7cd\ua7da-\ua7dc\U000105c0-\U000105f3\U00010d40-\U00010d85"
    "\U00010ec2-\U00010ec4\U00010efc\U00011380-\U000113e2\U000116d0-\U000116e3\U00011bc0-\U00011bf9"
    "\U00011f5a\U00013460-\U000143fa\U00016100-\U00016139\U00016d40-\U00016d79\U00018cff"
    "\U0001ccf0-\U0001ccf9\U0001e5d0-\U0001e5fa]"
)
# llama.cpp splits these with std::regex, which calls itself for every character of a match.
RECURSIVE = frozenset(("gpt-4o", "llama4"))
_FIRST_NEWER = 0x897
NO_RANK = -1
_N_SAMPLES = 4_000
_MAX_ROUNDS = 3
# llama.cpp compiles GPT-4o's pattern again in every call, 2.5 ms each: there, many texts go into one call.
_N_JOINED = 200
_MAX_DROPPED = 1_000
_NORMAL = 1  # LLAMA_TOKEN_TYPE_NORMAL
_BLANKS = (" ", "\t", "\n", "\r\n", "\r", "\u00a0", "\u3000", "\u2028", "\x0b", "\x85")
# ASCII, Latin, Greek to Arabic, Indic and Thai, punctuation and symbols, CJK, Hangul, full width, emoji.
_CHARACTERS = (
    range(0x00, 0x80), range(0x80, 0x370), range(0x370, 0x700), range(0x900, 0xE80), range(0x2000, 0x2C00),
    range(0x3000, 0xA000), range(0xAC00, 0xD7A4), range(0xF900, 0xFFFE), range(0x1F000, 0x1FB00),
)  # fmt: skip


def has_newer_character(text: str) -> bool:
    """Tell whether `text` holds a character that tiktoken and llama.cpp class differently."""
    if text.isascii():
        return False
    codes = np.frombuffer(text.encode("utf-32-le"), np.uint32)
    rare = np.unique(codes[codes >= _FIRST_NEWER])
    return _NEWER.search("".join(map(chr, rare.tolist()))) is not None


def byte_alphabet() -> list[str]:
    """Return the printable stand-ins of byte-level BPE for the 256 bytes (GPT-2's `bytes_to_unicode`)."""
    printable = {*range(0x21, 0x7F), *range(0xA1, 0xAD), *range(0xAE, 0x100)}
    stand_ins = itertools.count(256)
    return [chr(byte) if byte in printable else chr(next(stand_ins)) for byte in range(256)]


_BYTE_OF = {ord(stand_in): byte for byte, stand_in in enumerate(byte_alphabet())}


def token_bytes(text: bytes) -> bytes | None:
    """Return the bytes a byte-level token stands for; None if it is no such token."""
    try:
        return text.decode().translate(_BYTE_OF).encode("latin-1")
    except UnicodeError:
        return None


def merge_ranks(file: GgufFile, tokens: Sequence[bytes]) -> IntArray | None:
    """Return each token's rank (n_vocab,), `NO_RANK` where no merge makes it; None for other kinds.

    Bytes rank first, then what the merges make, in their order.
    """
    pre = file.text("tokenizer.ggml.pre", "")
    if file.text("tokenizer.ggml.model", "") != "gpt2" or pre not in PRE_TOKENIZERS:
        return None
    id_of = {text: token for token, text in enumerate(tokens)}
    single = [stand_in.encode() for stand_in in byte_alphabet()]
    if not all(text in id_of for text in single):
        return None
    made = dict.fromkeys(sorted(single, key=id_of.__getitem__))
    made |= dict.fromkeys(merge.replace(b" ", b"") for merge in file.strings("tokenizer.ggml.merges"))
    if not all(text in id_of for text in made):
        return None
    ranks = np.full(len(tokens), NO_RANK, np.int32)
    ranks[[id_of[text] for text in made]] = np.arange(len(made))
    takes_whole_words = PRE_TOKENIZERS[pre][1]
    is_normal = file.numbers("tokenizer.ggml.token_type") == _NORMAL
    if takes_whole_words and (len(is_normal) != len(tokens) or np.any(is_normal & (ranks == NO_RANK))):
        return None  # a word that no merge makes would be one token there and several here
    return ranks


class ByteBpe:
    """A tiktoken encoding over the tokens that have a rank. Encoding is thread-safe and releases the GIL."""

    def __init__(self, pre: str, tokens: Sequence[bytes], ranks: IntArray) -> None:
        """Build the tables: about 0.5 s for 248,320 tokens."""
        import tiktoken

        ids = np.flatnonzero(ranks != NO_RANK)
        texts = {token_bytes(tokens[token]): int(ranks[token]) for token in ids.tolist()}
        mergeable = {text: rank for text, rank in texts.items() if text is not None}
        self._ids: dict[int, int] = dict(zip(ranks[ids].tolist(), ids.tolist(), strict=True))
        self._is_identity = bool(np.array_equal(ranks[ids], ids))
        #: How many bytes each id stands for (n_vocab,); 0 for tokens that have no rank.
        self.byte_lengths = np.zeros(len(tokens), np.int32)
        self.byte_lengths[ids] = [len(token_bytes(tokens[token]) or b"") for token in ids.tolist()]
        self._encoding: tiktoken.Encoding = tiktoken.Encoding(
            pre, pat_str=PRE_TOKENIZERS[pre][0], mergeable_ranks=mergeable, special_tokens={}
        )

    def encode(self, text: str) -> list[int]:
        """Return the ids of `text`, no token special."""
        ranks = self._encoding.encode_ordinary(text)
        return ranks if self._is_identity else [self._ids[rank] for rank in ranks]


def prove(
    pre: str,
    tokens: Sequence[bytes],
    ranks: IntArray,
    user_defined: Sequence[SpecialToken],
    reference: Encode,
) -> IntArray | None:
    """Return the ranks with which tiktoken equals `reference`, or None if it does not.

    Every token's own text is compared. A token that llama.cpp's merges never make of its text is dropped,
    because tiktoken would take it whole; then mixed samples are compared.
    """
    ranks = ranks.copy()
    texts = list(_own_texts(tokens, ranks))
    n_joined = _N_JOINED if pre in RECURSIVE else 1
    groups = [texts[start : start + n_joined] for start in range(0, len(texts), n_joined)]
    joined = ["\n".join(text for _, text in group) for group in groups]
    expected = [reference(text) for text in joined]
    for _ in range(_MAX_ROUNDS):
        plain = ByteBpe(pre, tokens, ranks).encode

        def encode(text: str, plain: Encode = plain) -> list[int]:
            return encode_parts(text, user_defined, plain, plain)

        suspects = [
            group for group, text, ids in zip(groups, joined, expected, strict=True) if encode(text) != ids
        ]
        wrong = [
            token
            for group in suspects
            for token, text in group
            if n_joined == 1 or encode(text) != reference(text)
        ]
        if suspects and not wrong:
            return None
        if not wrong:
            samples = list(_samples(texts))
            lines = ["\n".join(samples[at : at + n_joined]) for at in range(0, len(samples), n_joined)]
            return ranks if all(encode(text) == reference(text) for text in lines) else None
        if len(wrong) > _MAX_DROPPED or np.any(ranks[wrong] == NO_RANK):
            return None
        ranks[wrong] = NO_RANK
    return None


def _own_texts(tokens: Sequence[bytes], ranks: IntArray) -> Iterator[tuple[int, str]]:
    """Yield the ranked tokens that are whole characters, with their text."""
    for token in np.flatnonzero(ranks != NO_RANK).tolist():
        data = token_bytes(tokens[token])
        try:
            if data:
                yield token, data.decode()
        except UnicodeDecodeError:
            continue


def _samples(texts: Sequence[tuple[int, str]]) -> Iterator[str]:
    """Yield mixed strings: vocabulary pieces, any characters, blanks and line ends. Always the same ones."""
    rng = random.Random(0)
    for _ in range(_N_SAMPLES):
        pieces: list[str] = []
        for _ in range(rng.randrange(1, 16)):
            kind = rng.randrange(8)
            if kind < 5:
                pieces.append(rng.choice(texts)[1])
            elif kind == 5:
                pieces.append(rng.choice(_BLANKS) * rng.randrange(1, 9))
            else:
                pieces.append(chr(rng.choice(_CHARACTERS[rng.randrange(len(_CHARACTERS))])))
        yield "".join(pieces)


def mixed_lines() -> list[str]:
    """Return lines of many shapes, each with its line end: what a cut between lines may meet."""
    rng = random.Random(1)
    words = (
        "The",
        "x",
        "=",
        "1,234",
        "—",
        "第一条",
        "'s",
        "{",
        "}",
        ";",
        "été",
        "🙂",
        "...",
        "\t",
        "  ",
        "#",
    )
    ends = ("\n", "\n\n", "\r\n", " \n", "\n \t\n", "\n\n\n")
    return [
        rng.choice(("", "", "  ", "\t"))
        + " ".join(rng.choice(words) for _ in range(rng.randrange(1, 6)))
        + rng.choice(ends)
        for _ in range(_N_SAMPLES // 4)
    ]
