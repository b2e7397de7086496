"""Qwen 3.5's vocabulary as a tiktoken encoding, to count with; `engine` has the exact tokenizer."""

from __future__ import annotations

from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

from engine.gguf_file import GgufFile

if TYPE_CHECKING:
    import tiktoken

_PATTERN = (
    r"(?:'[sS]|'[tT]|'[rR][eE]|'[vV][eE]|'[mM]|'[lL][lL]|'[dD])|[^\r\n\p{L}\p{N}]?[\p{L}\p{M}]+|\p{N}"
    r"| ?[^\s\p{L}\p{M}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+"
)


def encoding_of(path: Path) -> tiktoken.Encoding:
    """Build the encoding from the merges of a GGUF file, in their order."""
    import tiktoken

    printable = {*range(0x21, 0x7F), *range(0xA1, 0xAD), *range(0xAE, 0x100)}
    stand_ins = count(256)
    byte_of = {byte if byte in printable else next(stand_ins): byte for byte in range(256)}
    with GgufFile.open(path) as file:
        merges = file.strings("tokenizer.ggml.merges")
    ranks = {bytes([byte]): byte for byte in range(256)}
    for merge in merges:
        made = merge.decode().replace(" ", "").translate(byte_of).encode("latin-1")
        ranks.setdefault(made, len(ranks))
    return tiktoken.Encoding("qwen35", pat_str=_PATTERN, mergeable_ranks=ranks, special_tokens={})
