"""What the command line says: one JSON object a line for scripts, or text that a person likes to read.

Results go to stdout, progress and warnings to stderr.
"""

from __future__ import annotations

import json
import shutil
import sys
import textwrap
import time
from collections.abc import Sequence
from typing import Any, TextIO

from app.bench import Answer
from app.evidence import Citation, Place, Status, Support
from app.json_text import dumps
from engine.events import (
    AnswerDone,
    ReadDone,
    ReadEvent,
    ReadProgress,
    StopReason,
    StoreNotice,
    TuningProgress,
)

_SIGNS = {
    Status.VERIFIED: "✓ verified",
    Status.SUPPORTED: "✓ supported",
    Status.APPROXIMATE: "≈ approximate",
    Status.RELATED: "· related",
    Status.MISSING: "✕ missing",
}
_ENDINGS = {
    StopReason.LENGTH: "The answer reached its longest length and was ended.",
    StopReason.WINDOW: "The context window is full: the answer was ended.",
    StopReason.LOOP: "The answer began to repeat itself and was ended.",
    StopReason.CANCELLED: "Stopped.",
}
_LOG_EVERY_S = 5.0
_REDRAW_EVERY_S = 0.1


class Output:
    """Where a command's results and progress go."""

    def __init__(self, *, as_json: bool, out: TextIO | None = None, err: TextIO | None = None) -> None:
        self.as_json = as_json
        self._out = out or sys.stdout
        self._err = err or sys.stderr
        # Elsewhere than in UTF-8 a letter may have no bytes: JSON spells it out.
        self._takes_any_letter = "utf" in (getattr(self._out, "encoding", None) or "utf-8").lower()
        self._is_line_open = False
        self._last_s = float("-inf")

    @property
    def width(self) -> int:
        """Return the columns to wrap at."""
        return min(100, shutil.get_terminal_size().columns)

    def event(self, name: str, /, **fields: Any) -> None:
        """Write one JSON line; silent in plain mode."""
        if self.as_json:
            made = {"event": name, **fields}
            self.line(dumps(made) if self._takes_any_letter else json.dumps(made))

    def say(self, text: str = "") -> None:
        """Write a line for a person; silent in JSON mode."""
        if not self.as_json:
            self.line(text)

    def line(self, text: str) -> None:
        """Write a line to stdout in either mode."""
        self.clear_progress()
        print(text, file=self._out, flush=True)

    def stream(self, text: str) -> None:
        """Write a piece of an answer as it comes; silent in JSON mode."""
        if not self.as_json:
            self.clear_progress()
            print(text, end="", file=self._out, flush=True)

    def warn(self, text: str) -> None:
        """Write a line to stderr."""
        self.clear_progress()
        print(text, file=self._err, flush=True)

    def progress(self, text: str) -> None:
        """Show where a job stands: redrawn in place on a terminal, a line now and then in a log."""
        now_s = time.monotonic()
        on_terminal = self._err.isatty()
        if now_s - self._last_s < (_REDRAW_EVERY_S if on_terminal else _LOG_EVERY_S):
            return
        self._last_s = now_s
        if on_terminal:
            print(f"\r\x1b[K{text[: self.width]}", end="", file=self._err, flush=True)
            self._is_line_open = True
        else:
            print(text, file=self._err, flush=True)

    def clear_progress(self) -> None:
        """Take the progress line away before something else is written."""
        if self._is_line_open:
            print("\r\x1b[K", end="", file=self._err, flush=True)
            self._is_line_open = False


def progress_text(progress: ReadProgress) -> str:
    """Say where reading stands: "Reading  3,072 of 5,110 tokens · 164 tokens/s · 12 s left"."""
    parts = [f"Reading  {progress.n_done:,} of {progress.n_total:,} tokens"]
    if progress.tokens_per_s:
        parts.append(f"{progress.tokens_per_s:,.0f} tokens/s")
    if progress.seconds_left is not None:
        parts.append(f"{duration(progress.seconds_left)} left")
    return " · ".join(parts)


def duration(seconds: float) -> str:
    """Say a duration: "0.4 s", "41 s", "2 min 5 s", "1 h 3 min"."""
    if seconds < 10:
        return f"{seconds:.1f} s"
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes_left = divmod(minutes, 60)
    if hours:
        return f"{hours} h {minutes_left} min"
    return f"{minutes} min {rest} s" if minutes else f"{rest} s"


def read_text(done: ReadDone) -> str:
    """Say what reading came to."""
    if done.n_reused is None or done.n_evaluated is None:
        return f"{done.n_total:,} tokens sent in {duration(done.seconds)}, reuse unknown"
    speed = f", {done.n_evaluated / done.seconds:,.0f} tokens/s" if done.n_evaluated and done.seconds else ""
    return f"{done.n_reused:,} tokens reused, {done.n_evaluated:,} read in {duration(done.seconds)}{speed}"


def show_reading(event: ReadEvent, output: Output) -> None:
    """Show where reading stands, and what it came to."""
    match event:
        case ReadProgress():
            output.progress(progress_text(event))
        case StoreNotice():
            output.warn(event.text)
        case TuningProgress():
            text = "Trying which settings are fastest here, once for this model"
            output.progress(f"{text}  {event.n_done} of {event.n_total}")
        case ReadDone():
            output.event("read", **read_fields(event))
            output.say(read_text(event))
            if event.cancelled:
                output.warn("Stopped. What was read is kept: the same command goes on from there.")


def reuse_text(done: AnswerDone) -> str:
    """Say what an answer cost: "5,110 tokens reused, 14 read, 0.9 s to first word"."""
    is_known = done.n_reused is not None and done.n_evaluated is not None
    reuse = f"{done.n_reused:,} tokens reused, {done.n_evaluated:,} read" if is_known else "reuse unknown"
    return f"{reuse}, {duration(done.time_to_first_token_s)} to first word, {done.tokens_per_s:.1f} tokens/s"


def answer_lines(answer: Answer, width: int) -> list[str]:
    """Lay out what stands under an answer: its evidence, its verdict, its cost."""
    not_found_in = answer.coverage if answer.support is Support.NOT_FOUND else ""
    lines = evidence_lines(answer.citations, answer.support, not_found_in, width)
    if (ending := _ENDINGS.get(answer.done.reason)) is not None:
        lines.append(f"  {ending}")
    if answer.focus:
        where = ", ".join(dict.fromkeys(_where(one.place) for one in answer.focus))
        lines.append(f"  focus passages shown beside the question: {where}")
    lines.append(f"  {reuse_text(answer.done)}")
    return lines


def evidence_lines(citations: Sequence[Citation], support: Support, coverage: str, width: int) -> list[str]:
    """Lay out citations, the verdict on the whole answer, and what of the documents it rests on."""
    lines: list[str] = []
    for citation in citations:
        lines += citation_lines(citation, width)
    if support is Support.UNBACKED:
        lines.append("  No proof found in the documents: check this answer before you use it.")
    verdict = "Not found · " if support is Support.NOT_FOUND else ""
    if verdict or coverage:
        lines.append(f"  {verdict}{coverage}")
    return lines


def citation_lines(citation: Citation, width: int) -> list[str]:
    """Lay out one citation: its sign and place, then the source's words."""
    head = f"  {_SIGNS[citation.status]}"
    if place := place_text(citation):
        head += f" · {place}"
    if citation.is_quotation and citation.n_occurrences > 1:
        head += f" and {citation.n_occurrences - 1:,} more"
    quote = " ".join(citation.quote.split())
    body = textwrap.wrap(f"“{quote}”", width, initial_indent="    ", subsequent_indent="    ")
    changed = [f"{d.answered or '(nothing)'} ≠ {d.source or '(nothing)'}" for d in citation.differences]
    return [head, *body, *(f"    differs: {text}" for text in changed)]


def place_text(citation: Citation) -> str:
    """Name the best place of a citation: "p. 7, Services Agreement.pdf"."""
    return _where(citation.places[0]) if citation.places else ""


def _where(place: Place) -> str:
    if place.page_label is not None:
        return f"p. {place.page_label}, {place.document}"
    if place.message_id is not None:
        return f"message {place.message_id}, {place.document}"
    if place.line_start is not None:
        last = f"–{place.line_end}" if place.line_end != place.line_start else ""
        return f"line {place.line_start}{last}, {place.document}"
    return place.document


def answer_fields(question: str, answer: Answer) -> dict[str, Any]:
    """Return the fields of the `answer` event."""
    done = answer.done
    return {
        "question": question,
        "text": done.text,
        "citations": [citation.to_json() for citation in answer.citations],
        "support": answer.support.value,
        "coverage": answer.coverage,
        "pages_read": answer.pages_read[0],
        "pages": answer.pages_read[1],
        "focus": [
            {"text": one.text, "document": one.place.document, "page": one.place.page_label}
            for one in answer.focus
        ],
        "stopped": done.reason.value,
        "tokens_reused": done.n_reused,
        "tokens_evaluated": done.n_evaluated,
        "tokens_generated": done.n_generated,
        "time_to_first_token_s": round(done.time_to_first_token_s, 4),
        "tokens_per_s": round(done.tokens_per_s, 2),
    }


def read_fields(done: ReadDone) -> dict[str, Any]:
    """Return the fields of the `read` event."""
    return {
        "tokens_total": done.n_total,
        "tokens_reused": done.n_reused,
        "tokens_evaluated": done.n_evaluated,
        "seconds": round(done.seconds, 3),
        "cancelled": done.cancelled,
    }


def table(rows: Sequence[Sequence[str]], right: Sequence[int] = ()) -> list[str]:
    """Align columns with two spaces between; columns in `right` are aligned right."""
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    return [
        "  ".join(
            cell.rjust(width) if column in right else cell.ljust(width)
            for column, (cell, width) in enumerate(zip(row, widths, strict=True))
        ).rstrip()
        for row in rows
    ]
