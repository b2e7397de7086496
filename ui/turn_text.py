"""What of an answer's text is thinking, what is answer, and which code it holds."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from app.evidence.model import Citation

_OPEN, _CLOSE = "<think>", "</think>"
_FENCE = re.compile(r"^(`{3,}|~{3,})[^\n]*\n(.*?)(?:^\1[`~]*\s*$|\Z)", re.MULTILINE | re.DOTALL)


def split_thinking(text: str) -> tuple[str, int]:
    """Return what the model thought and where its answer begins; some templates open the thinking."""
    end = text.find(_CLOSE)
    if end < 0:
        is_open = text.lstrip().startswith(_OPEN)
        return (text.lstrip()[len(_OPEN) :].strip(), len(text)) if is_open else ("", 0)
    start = end + len(_CLOSE)
    return text[:end].replace(_OPEN, "", 1).strip(), start + len(text[start:]) - len(text[start:].lstrip())


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
