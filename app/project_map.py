"""The project map in the prompt: what a codebase holds, so that the model knows of files it does not read."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from ingest.model import Document, Kind

MAP_HEADING = "All files of the project, with their tokens:\n"
# From the tree that shows every file of most projects down to its top folders.
_MOST_LINES = (400, 200, 100, 50, 25, 12)
_WINDOW_SHARE = 32
_LEAST_FILES = 2


def has_map(documents: Sequence[Document]) -> bool:
    """Tell whether these documents are a codebase: several files of code among them."""
    return sum(document.kind is Kind.CODE for document in documents) >= _LEAST_FILES


@dataclass(frozen=True, slots=True)
class ProjectMap:
    """A map's text, "" where not even its smallest form fits, and the tokens to keep free for it.

    `n_kept` is what the whole map takes, at most its share of the window: more window never is less
    room for documents, although the map itself grows by leaps.
    """

    text: str = ""
    n_kept: int = 0


def draw_map(
    documents: Sequence[Document],
    titles: Sequence[str],
    n_tokens: Sequence[int],
    window: int,
    count: Callable[[str], int],
) -> ProjectMap:
    """Draw the largest map that fits into its share of `window`.

    `titles` are the documents' names in the prompt, `n_tokens` what each takes in full, `count` counts
    the tokens of the finished text.
    """
    from ingest.code.tree import project_map  # brings the code readers with it

    named = [
        document if document.name == title else replace(document, name=title)
        for document, title in zip(documents, titles, strict=True)
    ]
    counts = dict(zip(titles, n_tokens, strict=True))
    n_most = window // _WINDOW_SHARE
    n_kept = 0
    for n_lines in _MOST_LINES:
        text = f"{MAP_HEADING}{project_map(named, n_tokens=counts, max_lines=n_lines)}\n"
        n_text = count(text)
        n_kept = n_kept or min(n_text, n_most)
        if n_text <= n_most:
            return ProjectMap(text, n_kept)
    return ProjectMap("", n_kept)
