"""What the citations of an answer are once its thinking is folded away, and which code it holds."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from app.evidence.model import Citation

_FENCE = re.compile(r"^(`{3,}|~{3,})[^\n]*\n(.*?)(?:^\1[`~]*\s*$|\Z)", re.MULTILINE | re.DOTALL)


def moved(citations: Sequence[Citation], start: int) -> tuple[Citation, ...]:
    """Return the citations of an answer that is shown from `start` on."""
    if not start:
        return tuple(citations)
    return tuple(
        replace(one, answer_start=one.answer_start - start, answer_end=one.answer_end - start)
        for one in citations
        if one.answer_start >= start
    )


def code_blocks(text: str) -> list[str]:
    """Return the contents of the fenced code blocks of a Markdown text."""
    return [found.group(2) for found in _FENCE.finditer(text)]
