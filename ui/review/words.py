"""A review's states, reasons and verdicts in the user's words, with signs and colours."""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication

from app.review.grid import Line
from app.review.model import Reason, Stale, State
from app.review.pack import Form, Severity
from app.review.playbook import Position
from ui.theme import Colours
from ui.verdicts import where
from ui.widgets import number

translate = QCoreApplication.translate


def state_word(state: State) -> str:
    """Return a state with its sign, so that it is never told by colour alone."""
    return {
        State.FOUND: translate("Review", "✓ found"),
        State.ABSENT: translate("Review", "✕ absent"),
        State.UNSURE: translate("Review", "? needs eyes"),
        State.FAILED: translate("Review", "! failed"),
    }[state]


def state_colours(state: State, c: Colours) -> tuple[str, str]:
    """Return the foreground and the ground of a state."""
    return {
        State.FOUND: (c.verified, c.verified_ground),
        State.ABSENT: (c.missing, c.missing_ground),
        State.UNSURE: (c.approximate, c.approximate_ground),
        State.FAILED: (c.missing, c.neutral_ground),
    }[state]


def reason_text(reason: Reason) -> str:
    """Say why a cell needs eyes."""
    return {
        Reason.NONE: "",
        Reason.NO_PROOF: translate("Review", "no proof found"),
        Reason.ASKS_DISAGREE: translate("Review", "two asks disagree"),
        Reason.CLOSE_PASSAGE: translate("Review", "not found, but a passage comes close"),
        Reason.NOT_ALL_READ: translate("Review", "not all pages could be read"),
        Reason.CUT: translate("Review", "the answer was cut off"),
        Reason.MODEL_FAILED: translate("Review", "the model failed"),
    }[reason]


def stale_text(stale: Stale) -> str:
    """Say what has changed since an answer was given."""
    return {
        Stale.NONE: "",
        Stale.CONTENTS: translate("Review", "the document has changed since"),
        Stale.QUESTION: translate("Review", "the question has changed since"),
        Stale.MODEL: translate("Review", "another model answered"),
        Stale.RULES: translate("Review", "an earlier version of the app answered"),
    }[stale]


def position_word(position: Position) -> str:
    """Return a playbook's verdict with its sign."""
    return {
        Position.PREFERRED: translate("Review", "✓ preferred"),
        Position.ACCEPTABLE: translate("Review", "○ acceptable"),
        Position.UNACCEPTABLE: translate("Review", "✕ unacceptable"),
        Position.OPEN: translate("Review", "? open"),
    }[position]


def position_colours(position: Position, c: Colours) -> tuple[str, str]:
    """Return the foreground and the ground of a playbook's verdict."""
    return {
        Position.PREFERRED: (c.verified, c.verified_ground),
        Position.ACCEPTABLE: (c.accent, c.accent_ground),
        Position.UNACCEPTABLE: (c.missing, c.missing_ground),
        Position.OPEN: (c.quiet, c.neutral_ground),
    }[position]


def severity_word(severity: Severity) -> str:
    """Return a severity, empty for none."""
    return {
        Severity.NONE: "",
        Severity.LOW: translate("Review", "low"),
        Severity.MEDIUM: translate("Review", "medium"),
        Severity.HIGH: translate("Review", "high"),
    }[severity]


def form_word(form: Form) -> str:
    """Return what an answer is expected to look like."""
    return {
        Form.YES_NO: translate("Review", "yes or no"),
        Form.DATE: translate("Review", "date"),
        Form.DURATION: translate("Review", "period"),
        Form.MONEY: translate("Review", "amount of money"),
        Form.PARTIES: translate("Review", "list of parties"),
        Form.QUOTATION: translate("Review", "quotation"),
        Form.TEXT: translate("Review", "free text"),
    }[form]


def place_text(line: Line) -> str:
    """Return where the proof stands, empty where nothing does."""
    return where(line.cell.place) if line.page and line.cell.place else ""


def shown_answer(line: Line) -> str:
    """Return the answer as the grid shows it: a date in one form, all else as it was given."""
    is_date = line.question.form is Form.DATE and bool(line.cell.value)
    return line.cell.value if is_date and not line.mark.answer else line.answer


_PERIOD = re.compile(r"P(T?)(\d+)([DMH])")
_MONTHS_IN_A_YEAR = 12


def value_text(form: Form, value: str) -> str:
    """Return a value in the user's words: "10 years" for P120M; empty where it adds nothing."""
    if form is Form.DURATION and (period := _PERIOD.fullmatch(value)):
        return _period_text(period[1] + period[3], int(period[2]))
    if form is Form.MONEY:
        unit, _, amount = value.partition(" ")
        whole, _, rest = amount.partition(".")
        return f"{unit} {number(int(whole))}{f'.{rest}' if rest else ''}" if whole.isdecimal() else value
    return value if form is Form.DATE else ""


def _period_text(unit: str, n: int) -> str:
    if unit == "M" and n % _MONTHS_IN_A_YEAR == 0:
        return translate("Review", "%Ln year(s)", "", n // _MONTHS_IN_A_YEAR)
    return {
        "D": translate("Review", "%Ln day(s)", "", n),
        "M": translate("Review", "%Ln month(s)", "", n),
        "TH": translate("Review", "%Ln hour(s)", "", n),
        "TM": translate("Review", "%Ln minute(s)", "", n),
    }[unit]


def quiet_line(line: Line) -> str:
    """Return the line under an answer: place and quotation, or what was read, or why eyes are needed."""
    parts: list[str] = []
    if line.stale:
        parts.append(translate("Review", "↻ out of date"))
    if line.is_by_hand:
        parts.append(translate("Review", "by hand"))
    elif line.state is State.UNSURE:
        parts.append(reason_text(line.cell.reason))
    if stands := place_text(line):
        parts.append(stands)
    if line.cell.place is not None and line.cell.place.is_ocr:
        parts.append("OCR")
    if line.quotation and line.state is not State.ABSENT:
        parts.append(f"“{line.quotation}”")
    elif line.cell.n_pages and line.state is State.ABSENT:
        read = translate("Review", "%1/%2 pages read").replace("%1", str(line.cell.n_pages_read))
        parts.append(read.replace("%2", str(line.cell.n_pages)))
    return "  ·  ".join(part for part in parts if part)


def spoken(line: Line) -> str:
    """Return all that a cell says, for screen readers and tool tips."""
    parts = [state_word(line.state), shown_answer(line), quiet_line(line), stale_text(line.stale)]
    if line.verdict:
        parts.append(position_word(line.verdict.position))
    if line.mark.is_checked:
        parts.append(translate("Review", "checked"))
    if line.mark.note:
        parts.append(line.mark.note)
    return "\n".join(part for part in parts if part)
