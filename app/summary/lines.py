"""Read what a small model writes where a list was asked for: leniently, line by line."""

from __future__ import annotations

import re
from collections.abc import Iterator

from app.evidence import is_not_found
from app.evidence.passages import sentences

_BULLET = re.compile(r"^\s*(?:[-*+•–]|\(?\d{1,3}[.)]|\(?[a-z][.)](?=\s))\s*")
_MARKUP = re.compile(r"\*\*|__|^#{1,6}\s+")
# What a model says where there is nothing to list.
_NOTHING = re.compile(
    r"(?:none|nothing|nobody|no one|n/?a|no (?:decisions?|tasks?|actions?|questions?|events?|topics?)\b.*"
    r"|there (?:are|is|were|was) no\b.*|不明|なし|无|無|없음)[.!]?",
    re.IGNORECASE,
)
_OWNER = re.compile(r"(?P<owner>[^:–—\n]{1,40}?)\s*(?::|\s[–—-]\s)\s*(?P<rest>\S.*)")
_MIN_CHARS = 3


def items_of(text: str, n_most: int) -> list[str]:
    """Return the lines of a list without bullets and numbers; what is said again is said once.

    A line that says there is nothing is no item, and neither is a heading that ends in a colon.
    """
    found: dict[str, str] = {}
    for line in text.splitlines():
        item = _plain(_BULLET.sub("", line, count=1))
        if len(item) >= _MIN_CHARS and not item.endswith((":", "：")) and not _is_nothing(item):
            found.setdefault(" ".join(item.casefold().split()).rstrip("."), item)
    return list(found.values())[:n_most]


def sentences_of(text: str, n_most: int) -> list[str]:
    """Return the sentences of a paragraph."""
    flat = " ".join(_plain(_BULLET.sub("", line, count=1)) for line in text.splitlines() if line.strip())
    found = dict.fromkeys(_sentences(flat))
    return [one for one in found if len(one) >= _MIN_CHARS and not _is_nothing(one)][:n_most]


def owned(item: str) -> tuple[str, str]:
    """Split "Ann: book the hotel" into who and what; who is empty where the line names nobody first."""
    match = _OWNER.fullmatch(item)
    return (match["owner"].strip(), match["rest"].strip()) if match else ("", item)


def says_yes(text: str) -> bool:
    """Tell whether an answer to a yes-or-no question is yes."""
    return text.strip().casefold().startswith(("yes", "done", "是", "はい", "예", "네"))


def _sentences(text: str) -> Iterator[str]:
    for start, end in sentences(text, 0, len(text)):
        yield text[start:end]


def _plain(text: str) -> str:
    return _MARKUP.sub("", text).strip()


def _is_nothing(item: str) -> bool:
    return _NOTHING.fullmatch(item) is not None or is_not_found(item)
