"""Short names for the people of a chat, chosen so that a later export changes none of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import count

from ingest.chats.model import Message

# What a declaration costs besides the name itself: the short name, " = ", "; ".
_DECLARATION_TOKENS = 4
_MAX_FIRST_NAME_CHARS = 10


def plain_label(author: str) -> str:
    """Return how an author without a short name is written: the name, free of the head's own mark."""
    return author.replace(": ", " ")


def choose_labels(messages: Sequence[Message], earlier: Mapping[str, str]) -> dict[str, str]:
    """Give each author of `messages` who is not in `earlier` a label: a short name where that pays.

    First names stay readable for the model, so they come first; initials and letters follow where
    they would be ambiguous.
    """
    n_messages = Counter(message.author for message in messages if message.author)
    taken = {label.casefold() for label in (*earlier.values(), *earlier, *n_messages)}
    first_words = Counter(
        author.split()[0].casefold() for author in {*n_messages, *earlier} if author.split()
    )
    labels: dict[str, str] = {}
    for author, n in n_messages.items():
        if author in earlier:
            continue
        labels[author] = plain_label(author)
        if not _pays(author, n):
            continue
        labels[author] = next(
            name for name in _short_names(author, first_words) if name.casefold() not in taken
        )
        taken.add(labels[author].casefold())
    return labels


def _pays(author: str, n_messages: int) -> bool:
    """Tell whether a short name saves more than its declaration costs."""
    if "; " in author or " = " in author:
        return False  # these separate declarations
    n_name = sum(_n_tokens_about(word) for word in author.split())
    return n_messages * (n_name - 1) > n_name + _DECLARATION_TOKENS


def _n_tokens_about(word: str) -> int:
    """Estimate a word's tokens; the order of magnitude decides, and ingest knows no tokenizer."""
    if word.isascii() and word.isalpha():
        return -(-len(word) // 6)
    return len(word)


def _short_names(author: str, first_words: Mapping[str, int]) -> Iterator[str]:
    words = author.split()
    first = words[0]
    if len(words) > 1 and first.isalpha() and 1 < len(first) <= _MAX_FIRST_NAME_CHARS:
        if first_words[first.casefold()] == 1:
            yield first
        initials = "".join(word[0] for word in words if word[0].isalpha()).upper()
        if 2 <= len(initials) <= 3:
            yield initials
    yield from _letters()


def _letters() -> Iterator[str]:
    """Yield A, B, … Z, A1, B1, … without I, which reads as a pronoun."""
    for round_ in count():
        for letter in "ABCDEFGHJKLMNOPQRSTUVWXYZ":
            yield f"{letter}{round_ or ''}"


def legend(labels: Iterable[tuple[str, str]]) -> str:
    """Write the line that declares short names; empty when there is none to declare."""
    pairs = [f"{label} = {author}" for author, label in labels if label != plain_label(author)]
    return "Speakers: " + "; ".join(pairs) if pairs else ""
