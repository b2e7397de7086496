"""Special tokens in text: how llama.cpp finds them, and how document text is kept from looking like them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
import numpy.typing as npt

from engine.vocabulary import CONTROL, LEFT_STRIP, RIGHT_STRIP, SPECIAL, UNKNOWN

Encode = Callable[[str], list[int]]

WORD_JOINER = "\u2060"
_C_SPACE = " \t\n\v\f\r"
# Gemma's user-defined tokens for markup are how it reads HTML: they carry no command.
_MARKUP = re.compile(
    r"</?(?:table|caption|thead|tbody|tfoot|tr|th|td|h[1-6]|blockquote|strong|em|b|i|u|s|sub|sup|code)>"
)


@dataclass(frozen=True, slots=True)
class SpecialToken:
    """A token that llama.cpp looks for in text before it tokenises the rest."""

    id: int
    text: str
    attributes: int

    @property
    def is_user_defined(self) -> bool:
        """Tell whether the token is found in any text, not only in template text."""
        return not self.attributes & (CONTROL | UNKNOWN)

    @property
    def is_command(self) -> bool:
        """Tell whether document text that looks like this token must be kept from becoming it."""
        plain = self.text.strip("▁" + _C_SPACE)
        return len(plain) > 1 and not (self.is_user_defined and _MARKUP.fullmatch(self.text))


def special_tokens(texts: Iterable[bytes], attributes: npt.NDArray[np.uint32]) -> tuple[SpecialToken, ...]:
    """Pick the special ones of a vocabulary, in the order in which llama.cpp looks for them: longest first.

    A token whose text is not UTF-8 cannot occur in a Python string and is left out.
    Source: `cache_special_tokens` in llama.cpp's `llama-vocab.cpp`.
    """
    is_special = (attributes & SPECIAL) != 0
    found: list[tuple[int, SpecialToken]] = []
    for token, text in enumerate(texts):
        if not is_special[token] or not text:
            continue
        try:
            found.append((len(text), SpecialToken(token, text.decode(), int(attributes[token]))))
        except UnicodeDecodeError:
            continue
    return tuple(token for _, token in sorted(found, key=lambda item: -item[0]))


def partition(text: str, tokens: Iterable[SpecialToken]) -> Iterator[str | int]:
    """Cut `text` at the given tokens, as `tokenizer_st_partition` in llama.cpp does: texts and ids in turn.

    One token after another takes what it finds, so a long one wins over a short one that starts earlier.
    """
    parts: list[str | int] = [text]
    for token in tokens:
        if token.text not in text:
            continue
        cut: list[str | int] = []
        for part in parts:
            if isinstance(part, int) or token.text not in part:
                cut.append(part)
            else:
                cut.extend(_cut(part, token))
        parts = cut
    return (part for part in parts if part != "")


def encode_parts(
    text: str, tokens: Iterable[SpecialToken], encode: Encode, encode_after_special: Encode
) -> list[int]:
    """Return the ids of `text`: the given tokens' own, and those of the text around them."""
    ids: list[int] = []
    encode_part = encode
    for part in partition(text, tokens):
        if isinstance(part, int):
            ids.append(part)
            encode_part = encode_after_special
        else:
            ids += encode_part(part)
    return ids


def _cut(text: str, token: SpecialToken) -> Iterator[str | int]:
    """Cut one piece of text at one token, dropping the blanks that the token swallows."""
    rest = text
    while True:
        before, found, after = rest.partition(token.text)
        if not found:
            yield rest
            return
        yield before.rstrip(_C_SPACE) if token.attributes & LEFT_STRIP else before
        yield token.id
        rest = after.lstrip(_C_SPACE) if token.attributes & RIGHT_STRIP else after


@dataclass(frozen=True, slots=True)
class Neutralised:
    """Text with word joiners inside its look-alikes; `inserted` are their places in `text`, ascending."""

    text: str
    inserted: tuple[int, ...]

    def original(self) -> str:
        """Return the text as it was. Word joiners of its own stay."""
        starts = (0, *(place + 1 for place in self.inserted))
        ends = (*self.inserted, len(self.text))
        return "".join(self.text[start:end] for start, end in zip(starts, ends, strict=True))


def neutralise(text: str, special_texts: frozenset[str]) -> str:
    """Return `text` with a word joiner inside everything that looks like one of `special_texts`.

    Joined pieces can form a look-alike that no piece holds: neutralise what is tokenised together.
    """
    return neutralise_with_map(text, special_texts).text


def neutralise_with_map(text: str, special_texts: frozenset[str]) -> Neutralised:
    """As `neutralise`, and remember where the joiners stand."""
    pattern = _look_alike(special_texts)
    if pattern is None:
        return Neutralised(text, ())
    # One character a match finds overlapping ones too: breaking the first need not break the second.
    cuts = [match.end() for match in pattern.finditer(text)]
    if not cuts:
        return Neutralised(text, ())
    starts, ends = [0, *cuts], [*cuts, len(text)]
    pieces = [text[start:end] for start, end in zip(starts, ends, strict=True)]
    return Neutralised(WORD_JOINER.join(pieces), tuple(cut + index for index, cut in enumerate(cuts)))


@lru_cache(maxsize=16)
def _look_alike(special_texts: frozenset[str]) -> re.Pattern[str] | None:
    """Compile a pattern that matches the first character of a look-alike."""
    rests: dict[str, list[str]] = {}
    for text in sorted(special_texts):
        if len(text) > 1:
            rests.setdefault(text[0], []).append(re.escape(text[1:]))
    # Branches that begin with a plain character let `re` skip to the next such character.
    branches = [f"{re.escape(first)}(?={'|'.join(rest)})" for first, rest in rests.items()]
    return re.compile("|".join(branches)) if branches else None
