"""The context ledger: every token of the window, by what it is for. The lines add up to the window."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from app.packing import Mode, Pack


class Part(StrEnum):
    """What a stretch of the window is for, in the order in which the bar shows it."""

    INSTRUCTIONS = "instructions"
    DOCUMENT = "document"
    LISTED = "listed"
    TEMPLATE = "template"
    CONVERSATION = "conversation"
    FOCUS = "focus"
    QUESTION = "question"
    THINKING = "thinking"
    ANSWER = "answer"
    FREE = "free"


@dataclass(frozen=True, slots=True)
class LedgerLine:
    """One stretch of the bar. `document` is the index of a document of the plan, None for the rest."""

    part: Part
    label: str
    n_tokens: int
    document: int | None = None
    mode: Mode | None = None


@dataclass(frozen=True, slots=True)
class Ledger:
    """A window and what every token of it is for; the free line is negative when a pack was refused."""

    window: int
    lines: tuple[LedgerLine, ...]

    def total(self, *parts: Part) -> int:
        """Add up the lines of some parts."""
        return sum(line.n_tokens for line in self.lines if line.part in parts)

    @property
    def n_read(self) -> int:
        """Tokens that are read once: instructions and documents."""
        return self.total(Part.INSTRUCTIONS, Part.DOCUMENT, Part.LISTED)


def make_ledger(pack: Pack, labels: Sequence[str]) -> Ledger:
    """Lay out the window of a pack; `labels` names its entries for people, in their order."""
    documents = [
        LedgerLine(Part.DOCUMENT, label, entry.n_tokens, index, entry.mode)
        for index, (entry, label) in enumerate(zip(pack.entries, labels, strict=True))
        if entry.mode in (Mode.FULL, Mode.OUTLINE)
    ]
    n_names = sum(entry.n_tokens for entry in pack.entries if entry.mode is Mode.LISTED)
    n_listed = n_names + pack.n_list_frame
    reserves = pack.reserves
    others = [
        LedgerLine(Part.LISTED, "names only", n_listed),
        LedgerLine(Part.TEMPLATE, "chat template", reserves.template),
        LedgerLine(Part.CONVERSATION, "conversation", reserves.conversation),
        LedgerLine(Part.FOCUS, "focus passages", reserves.focus),
        LedgerLine(Part.QUESTION, "question", reserves.question),
        LedgerLine(Part.THINKING, "thinking", reserves.thinking),
        LedgerLine(Part.ANSWER, "answer", reserves.answer),
    ]
    lines = [
        LedgerLine(Part.INSTRUCTIONS, "instructions", reserves.instructions),
        *documents,
        *(line for line in others if line.n_tokens),
        LedgerLine(Part.FREE, "free", pack.n_free),
    ]
    return Ledger(pack.window, tuple(lines))


def to_json(pack: Pack, ledger: Ledger) -> dict[str, Any]:
    """Return window, ledger and manifest as plain JSON values: the CLI's `pack` event."""
    return {
        "window": ledger.window,
        "n_read": ledger.n_read,
        "n_free": pack.n_free,
        "refusal": pack.refusal.message if pack.refusal else None,
        "ledger": [_line_json(line, ledger.window) for line in ledger.lines],
        "manifest": [
            {
                "document": entry.key,
                "mode": str(entry.mode),
                "n_tokens": entry.n_tokens,
                "reason": str(entry.reason),
                "explanation": entry.explanation,
            }
            for entry in pack.entries
        ],
    }


def _line_json(line: LedgerLine, window: int) -> dict[str, Any]:
    return {
        "part": str(line.part),
        "label": line.label,
        "n_tokens": line.n_tokens,
        "share": round(line.n_tokens / window, 6) if window else 0.0,
        "document": line.document,
        "mode": None if line.mode is None else str(line.mode),
    }
