"""Contracts of CUAD with their ground-truth spans, and spans altered so that they say otherwise."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from ingest.model import Document
from ingest.options import ReadOptions
from ingest.read import read_source

QUESTIONS = {
    "Governing Law": "Which state's or country's law governs the contract?",
    "Parties": "Who are the parties to the contract?",
    "Agreement Date": "What is the date of the contract?",
    "Effective Date": "When does the contract become effective?",
    "Expiration Date": "When does the contract's initial term expire?",
    "Notice Period To Terminate Renewal": "What notice is needed to end the renewal of the contract?",
    "Renewal Term": "What is the renewal term after the initial term expires?",
    "Warranty Duration": "How long does the warranty last?",
}
_NUMBERS = {
    "thirty": "sixty", "sixty": "ninety", "ninety": "thirty", "two": "three", "three": "four",
    "five": "seven", "ten": "twelve", "one": "two", "four": "six", "six": "nine",
}  # fmt: skip
_ROLES = {
    "Licensor": "Licensee", "Licensee": "Licensor", "Distributor": "Supplier", "Company": "Customer",
    "Zogenix": "Distributor", "Customer": "Company", "Party": "Customer", "Parties": "Customers",
    "SENDER": "RECEIVER",
    "Executive": "Company", "Servicer": "Indenture Trustee", "Agent": "Company", "Owner": "Developer",
}  # fmt: skip
_NEGATIONS = (
    (r"\bshall not\b", "shall"), (r"\bwill not\b", "will"), (r"\bmay not\b", "may"), (r"\bnot\b", ""),
    (r"\bnon-exclusive\b", "exclusive"), (r"\bwithout\b", "with"), (r"\bshall\b", "shall not"),
    (r"\bwill\b", "will not"), (r"\bmay\b", "may not"), (r"\bis\b", "is not"),
    (r"\bexclusive\b", "non-exclusive"),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class TruthSpan:
    """Words of a contract that annotators marked as holding the answer to a category's question."""

    contract: str
    category: str
    text: str
    answer: str


def load_spans(folder: Path) -> list[TruthSpan]:
    """Return all ground-truth spans; CUAD's "<omitted>" is an ellipsis."""
    records = json.loads((folder / "answers.json").read_text(encoding="utf-8"))
    return [
        TruthSpan(record["pdf"], category, span.replace("<omitted>", " … "), entry["answer"].strip())
        for record in records
        for category, entry in record["answers"].items()
        for span in entry["spans"]
    ]


def load_contracts(folder: Path) -> tuple[Document, ...]:
    """Read all contracts' PDFs."""
    paths = sorted((folder / "pdf").iterdir())
    return tuple(read_source(path, ReadOptions()).documents[0] for path in paths)


def alterations(span: str) -> Iterator[tuple[str, str]]:
    """Yield (kind, altered span): one number, one party or one negation changed."""
    digits = re.search(r"\d+", span)
    if digits:
        yield "number", span[: digits.start()] + str(int(digits[0]) + 1) + span[digits.end() :]
    for word, other in _NUMBERS.items():
        if re.search(rf"\b{word}\b", span):
            yield "number", re.sub(rf"\b{word}\b", other, span, count=1)
            break
    for role, other in _ROLES.items():
        if re.search(rf"\b{role}\b", span):
            yield "party", re.sub(rf"\b{role}\b", other, span, count=1)
            break
    for pattern, other in _NEGATIONS:
        if re.search(pattern, span):
            yield "negation", re.sub(pattern, other, span, count=1)
            break
