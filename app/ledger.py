"""The context ledger: every token of the window, by what it is for. The lines add up to the window."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from app.packing import Entry, Mode, Pack, Reason
from ingest.model import Document


class Part(StrEnum):
    """What a stretch of the window is for, in the order in which the bar shows it."""

    INSTRUCTIONS = "instructions"
    DOCUMENT = "document"
    MAP = "map"
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
        return self.total(Part.INSTRUCTIONS, Part.DOCUMENT, Part.MAP, Part.LISTED)


def make_ledger(documents: Sequence[Document], pack: Pack) -> Ledger:
    """Lay out the window of a pack of `documents`, which its entries follow in order."""
    packed = [
        LedgerLine(Part.DOCUMENT, document.name, entry.n_tokens, index, entry.mode)
        for index, (document, entry) in enumerate(zip(documents, pack.entries, strict=True))
        if entry.mode in (Mode.FULL, Mode.OUTLINE)
    ]
    n_names = sum(entry.n_tokens for entry in pack.entries if entry.mode is Mode.LISTED)
    n_listed = n_names + pack.n_list_frame
    reserves = pack.reserves
    others = [
        LedgerLine(Part.MAP, "project map", reserves.project_map),
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
        *packed,
        *(line for line in others if line.n_tokens),
        LedgerLine(Part.FREE, "free", pack.n_free),
    ]
    return Ledger(pack.window, tuple(lines))


def to_json(documents: Sequence[Document], pack: Pack, ledger: Ledger) -> dict[str, Any]:
    """Return window, ledger and manifest as plain JSON values: the CLI's `pack` event.

    `documents` are those of the pack's entries, in their order.
    """
    return {
        "window": ledger.window,
        "n_read": ledger.n_read,
        "n_free": pack.n_free,
        "refusal": pack.refusal,
        "ledger": [
            {
                "part": str(line.part),
                "label": line.label,
                "n_tokens": line.n_tokens,
                "share": _share(line.n_tokens, ledger.window),
            }
            for line in ledger.lines
        ],
        "manifest": [
            {
                "document": document.name,
                "path": document.path,
                "mode": str(entry.mode),
                "n_tokens": entry.n_tokens,
                "n_tokens_full": entry.n_full,
                "share": _share(entry.n_tokens, ledger.window),
                "reason": str(entry.reason),
                "explanation": entry.explanation,
            }
            for document, entry in zip(documents, pack.entries, strict=True)
        ],
    }


def to_text(documents: Sequence[Document], pack: Pack, ledger: Ledger) -> str:
    """Return the ledger for a terminal: documents as a tree of folders, tokens and share of the window.

    Why a pack was refused is not repeated: the error that brings it says so.
    """
    rows = [("window", ledger.window, "")]
    for line in ledger.lines:
        if line.part in (Part.DOCUMENT, Part.LISTED):
            continue
        if line.part is Part.INSTRUCTIONS:
            rows.append((line.label, line.n_tokens, ""))
            rows.append(("documents", pack.n_documents, f"{len(documents):,} added"))
            rows += _tree(documents, pack)
        else:
            rows.append((line.label, line.n_tokens, ""))
    width = min(max(len(label) for label, _, _ in rows), 60)
    return "\n".join(
        f"{label:<{width}}  {n_tokens:>9,}  {_share(n_tokens, ledger.window):>6.1%}  {note}".rstrip()
        for label, n_tokens, note in rows
    )


def _tree(documents: Sequence[Document], pack: Pack) -> list[tuple[str, int, str]]:
    """Return label, tokens and note of every folder and document, folders before what they hold."""
    totals: dict[tuple[str, ...], int] = {}
    parts = [tuple(document.name.split("/")) for document in documents]
    for names, entry in zip(parts, pack.entries, strict=True):
        for depth in range(1, len(names)):
            totals[names[:depth]] = totals.get(names[:depth], 0) + entry.n_tokens
    rows: list[tuple[str, int, str]] = []
    shown: set[tuple[str, ...]] = set()
    for names, entry in sorted(zip(parts, pack.entries, strict=True), key=lambda pair: pair[0][:-1]):
        for depth in range(1, len(names)):
            folder = names[:depth]
            if folder not in shown:
                shown.add(folder)
                rows.append((f"{'  ' * depth}{folder[-1]}/", totals[folder], ""))
        rows.append((f"{'  ' * len(names)}{names[-1]}", entry.n_tokens, _note(entry)))
    return rows


def _note(entry: Entry) -> str:
    """Say a document's mode and, where it is not what was wanted, why in a few words."""
    if entry.reason in (Reason.NO_ROOM, Reason.TOO_LARGE):
        why = "no room" if entry.reason is Reason.NO_ROOM else "too large for any window here"
        return f"{entry.mode} ({why}: {entry.n_full:,} in full)"
    return str(entry.mode) if entry.reason is Reason.FITS else f"{entry.mode} ({entry.reason})"


def _share(n_tokens: int, window: int) -> float:
    return round(n_tokens / window, 6) if window else 0.0
