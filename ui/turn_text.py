"""What the citations of an answer are once its thinking is folded away."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from app.evidence.model import Citation


def moved(citations: Sequence[Citation], start: int) -> tuple[Citation, ...]:
    """Return the citations of an answer that is shown from `start` on."""
    if not start:
        return tuple(citations)
    return tuple(
        replace(one, answer_start=one.answer_start - start, answer_end=one.answer_end - start)
        for one in citations
        if one.answer_start >= start
    )
