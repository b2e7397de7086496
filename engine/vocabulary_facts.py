"""What llama.cpp says about a vocabulary, and the proof that tiktoken equals it; kept between starts."""

from __future__ import annotations

import logging
import os
import re
import threading
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import numpy as np
import numpy.typing as npt

from engine.byte_bpe import IntArray, merge_ranks, mixed_lines, prove
from engine.errors import EngineError
from engine.gguf_file import GgufFile
from engine.special_tokens import Encode, special_tokens
from engine.vocabulary import SPECIAL, UNUSED, LlamaVocabulary

_log = logging.getLogger("engine.tokenizer")
#: A line that is not blank, at its start.
NOT_BLANK = re.compile(r"[^\S\r\n]*\S")


@dataclass(frozen=True, slots=True)
class VocabularyFacts:
    """What llama.cpp says about a vocabulary. `ranks` is empty where tiktoken cannot serve."""

    ranks: IntArray
    attributes: npt.NDArray[np.uint32]
    end_ids: IntArray
    bos_ids: IntArray
    is_additive: bool


def encode_inside(vocabulary: LlamaVocabulary, kind: str, text: str) -> list[int]:
    """Return the ids of `text` as it stands inside a longer text.

    SentencePiece puts a blank before a text's first word; after a NUL, which joins with nothing, it does not.
    """
    if kind != "llama":
        return vocabulary.tokenize(text, parse_special=False)
    lead = vocabulary.tokenize("\0", parse_special=False)
    ids = vocabulary.tokenize("\0" + text, parse_special=False)
    if ids[: len(lead)] != lead:
        raise EngineError("This model's vocabulary joins words in an unknown way: choose another model.")
    return ids[len(lead) :]


def examine(file: GgufFile, tokens: Sequence[bytes]) -> VocabularyFacts:
    """Ask llama.cpp about the vocabulary, and prove or refuse the fast path."""
    vocabulary = LlamaVocabulary(file)
    try:
        attributes = vocabulary.attributes()
        candidates = np.flatnonzero(attributes & (SPECIAL | UNUSED))
        ends = {*vocabulary.end_ids(candidates), *vocabulary.end_ids(vocabulary.named_ids())}
        user_defined = [token for token in special_tokens(tokens, attributes) if token.is_user_defined]
        kind = file.text("tokenizer.ggml.model", "")

        def reference(text: str) -> list[int]:
            return encode_inside(vocabulary, kind, text)

        ranks = merge_ranks(file, tokens)
        if ranks is not None:
            pre = file.text("tokenizer.ggml.pre", "")
            ranks = prove(pre, tokens, ranks, user_defined, reference)
        return VocabularyFacts(
            ranks=np.empty(0, np.int32) if ranks is None else ranks,
            attributes=attributes,
            end_ids=np.array(sorted(ends), np.int32),
            bos_ids=np.array([] if vocabulary.bos_id is None else [vocabulary.bos_id], np.int32),
            # The patterns of the fast path add up by construction; of the others samples are tried.
            is_additive=ranks is not None or _adds_up(reference),
        )
    finally:
        vocabulary.close()


def _adds_up(reference: Encode) -> bool:
    """Tell whether counts add up at the cuts of `split_additive`, on mixed lines."""
    lines = mixed_lines()
    return all(
        reference(before) + reference(after) == reference(before + after)
        for before, after in pairwise(lines)
        if NOT_BLANK.match(after)
    )


def load_facts(cache: Path, n_vocab: int) -> VocabularyFacts | None:
    """Read facts from the cache; None where there are none, or not for this vocabulary."""
    try:
        with np.load(cache, allow_pickle=False) as kept:
            facts = VocabularyFacts(
                ranks=kept["ranks"],
                attributes=kept["attributes"],
                end_ids=kept["end_ids"],
                bos_ids=kept["bos_ids"],
                is_additive=bool(kept["is_additive"]),
            )
    except (OSError, ValueError, KeyError, zipfile.BadZipFile, EOFError):
        return None
    is_whole = len(facts.attributes) == n_vocab and len(facts.ranks) in (0, n_vocab)
    return facts if is_whole else None


def save_facts(cache: Path, facts: VocabularyFacts) -> None:
    """Keep facts for the next start. A cache that cannot be written costs seconds, not correctness."""
    temporary = cache.with_name(f"{cache.name}.{os.getpid()}.{threading.get_ident()}.tmp")
    try:
        cache.parent.mkdir(parents=True, exist_ok=True)
        with temporary.open("wb") as stream:
            np.savez(
                stream,
                ranks=facts.ranks,
                attributes=facts.attributes,
                end_ids=facts.end_ids,
                bos_ids=facts.bos_ids,
                is_additive=facts.is_additive,
            )
        temporary.replace(cache)
    except OSError as error:
        _log.info("the tokenizer's cache was not written: %s", error.strerror)
        temporary.unlink(missing_ok=True)
