"""Is an answer about a contract right? Answers and CUAD's truth are compared as dates, periods and names."""

from __future__ import annotations

import re
from collections.abc import Sequence

from app.evidence.facts import find_facts
from app.evidence.normalise import fold
from benchmarks.evidence_claims import PLACES
from tests.app.evidence.cuad import TruthSpan

QUESTIONS = {
    "Document Name": "What is the title of this document?",
    "Parties": "Who are the parties to this agreement?",
    "Agreement Date": "What is the date of this agreement?",
    "Effective Date": "When does this agreement become effective?",
    "Expiration Date": "When does this agreement expire?",
    "Renewal Term": "For how long is this agreement renewed when its initial term ends?",
    "Notice Period To Terminate Renewal": "How much notice prevents the renewal of this agreement?",
    "Governing Law": "Which state's or country's law governs this agreement?",
}
_COMPANY_SUFFIX = re.compile(
    r"[\s,]+(?:inc|incorporated|corp|corporation|co|company|ltd|limited|llc|l\.l\.c|plc|ag|gmbh|lp|l\.p|s\.a|trust)\.?$",
    re.I,
)
_DEMONYMS = {"English": "England", "Scottish": "Scotland", "Colombian": "Colombia"}
_MAX_DATES = 2
"""An answer that lists more dates than this does not say which one it means."""


def is_right(category: str, answer: str, truth: Sequence[TruthSpan]) -> bool | None:
    """Tell whether an answer is right; None where CUAD's truth gives nothing to compare it with."""
    clause, value = "\n".join(span.text for span in truth), truth[0].answer
    if category == "Governing Law":
        wanted = _places(value) or _places(clause)
        named = _places(answer)
        return bool(wanted & named) and not named - wanted - {"United States"} if wanted else None
    if category == "Parties":
        cores = _parties(value)
        return all(core in fold(answer).text for core in cores[:2]) if len(cores) > 1 else None
    if category == "Document Name":
        return _letters(value) in _letters(answer) if _letters(value) else None
    if category.endswith("Date"):
        return _is_right_date(answer, value, clause)
    periods = _periods(value) or _periods(clause)
    return bool(_periods(answer) & periods) if periods else None


def _is_right_date(answer: str, value: str, clause: str) -> bool | None:
    dates, wanted = _keys(answer, "date"), _keys(value, "date")
    if not wanted:
        return None  # "perpetual", or left blank
    if dates & wanted:
        return len(_dates(answer)) <= _MAX_DATES
    # An end that the contract gives as a period may be answered as one: "three years".
    return bool(not dates and _periods(answer) & _periods(clause))


def _dates(text: str) -> list[str]:
    return [text[fact.start : fact.end] for fact in find_facts(text) if fact.kind == "date"]


def _keys(text: str, kind: str) -> set[str]:
    return {key for fact in find_facts(text) if fact.kind == kind for key in fact.needs}


def _periods(text: str) -> set[str]:
    return {key for key in _keys(text, "number") if key.endswith((" day", " month"))}


def _places(text: str) -> set[str]:
    found = {place for place in PLACES if re.search(rf"\b{place}\b", text, re.I)}
    return found | {place for word, place in _DEMONYMS.items() if re.search(rf"\b{word}\b", text)}


def _parties(value: str) -> list[str]:
    """Return the parties' names, folded, without what stands in brackets and how they are incorporated."""
    cores = []
    for part in value.split(";"):
        name = re.split(r"[(\"“]", part.strip().lstrip("("))[0].strip()
        core = fold(_COMPANY_SUFFIX.sub("", name)).text
        if len(core) > 3:
            cores.append(core.strip(" ,."))
    return cores


def _letters(text: str) -> str:
    return re.sub(r"[^a-z]", "", text.lower().removesuffix(", d"))
