"""Right and deliberately wrong answers about the shared contracts, to measure what is called supported.

A wrong answer names a law, a date, a period, a company or a heading that does stand in the contract, but
elsewhere: a party's state of incorporation, another agreement's date, another clause's notice.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from app.evidence import Citation, EvidenceIndex, Status, check
from app.evidence.facts import find_facts
from app.evidence.words import MONTHS
from benchmarks.evidence_index import rank_of_clause
from ingest.model import Document, Role
from tests.app.evidence.cuad import TruthSpan

_QUESTIONS = {
    "Governing Law": "Which state's or country's law governs this agreement?",
    "Agreement Date": "What is the date of this agreement?",
    "Effective Date": "When does this agreement become effective?",
    "Expiration Date": "When does this agreement expire?",
    "Renewal Term": "For how long is this agreement renewed after its initial term?",
    "Notice Period To Terminate Renewal": "How much notice must be given to prevent the renewal?",
    "Parties": "Who are the parties to this agreement?",
    "Document Name": "What is the title of this document?",
}
_SENTENCES = {
    "Governing Law": "This agreement is governed by the laws of {}.",
    "Agreement Date": "The agreement is dated {}.",
    "Effective Date": "The agreement becomes effective on {}.",
    "Expiration Date": "The agreement expires on {}.",
    "Renewal Term": "The agreement is renewed for {}.",
    "Notice Period To Terminate Renewal": "Notice of {} must be given to prevent the renewal.",
    "Parties": "The parties to this agreement are {}.",
    "Document Name": "The title of this document is {}.",
}
_COMPANY = re.compile(
    r"(?:[A-Z][\w.'’-]*\s+(?:of\s+|and\s+|&\s+)?){1,4}(?:Inc|Corp|Corporation|Ltd|Limited|LLC|L\.L\.C|Bank|GmbH|Trust)\b\.?"
)
_N_WRONG_NAMES = 8
PLACES = """\
Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Georgia,
Hawaii, Idaho, Illinois, Indiana, Iowa, Kansas, Kentucky, Louisiana, Maine, Maryland, Massachusetts,
Michigan, Minnesota, Mississippi, Missouri, Montana, Nebraska, Nevada, Ohio, Oklahoma, Oregon,
Pennsylvania, Tennessee, Texas, Utah, Vermont, Virginia, Washington, Wisconsin, Wyoming, England,
Scotland, Ireland, Canada, Mexico, Germany, France, Italy, Spain, Switzerland, Netherlands, Austria,
Belgium, Japan, China, Singapore, Israel, Brazil, Colombia, Australia, New York, New Jersey, New
Mexico, New Hampshire, North Carolina, South Carolina, United States, United Kingdom, Hong Kong,
Puerto Rico""".replace("\n", " ").split(", ")
_MONTH_NAMES = [name.title() for name in MONTHS if len(name) > 4 or name in ("may", "june", "july")][:12]


@dataclass(frozen=True, slots=True)
class MadeUp:
    """An answer about a contract, and whether it is right."""

    contract: str
    category: str
    question: str
    answer: str
    is_right: bool


def claims_of(document: Document, truth: Sequence[TruthSpan]) -> Iterator[MadeUp]:
    """Yield answers for the categories of one contract, each as a bare fact and as a sentence."""
    text = "\n".join(segment.text for segment in document.segments)
    for category, question in _QUESTIONS.items():
        spans = [span for span in truth if span.category == category]
        if not spans:
            continue
        if category in ("Parties", "Document Name"):
            right, wrong = (_parties if category == "Parties" else _titles)(document, text, spans)
        else:
            right, wrong = _values(category, text, spans)
        for value, is_right in [(v, True) for v in right] + [(v, False) for v in wrong]:
            for answer in (f"{value}.", _SENTENCES[category].format(value)):
                yield MadeUp(document.name, category, question, answer, is_right)


def _values(category: str, text: str, spans: Sequence[TruthSpan]) -> tuple[list[str], list[str]]:
    clause = "\n".join(span.text for span in spans)
    answer = spans[0].answer
    if category == "Governing Law":
        named = [place for place in PLACES if re.search(rf"\b{place}\b", text)]
        is_right = {place: bool(re.search(place, f"{clause} {answer}", re.I)) for place in named}
    elif category.endswith("Date"):
        dates = _dates(text)
        wanted = set(_dates(answer) or _dates(clause))
        if not wanted and not _is_open_ended(answer):
            return [], []
        is_right = {date: date in wanted for date in dates}
    else:
        found = _periods(text)
        wanted_keys = set(_periods(answer).values()) or set(_periods(clause).values())
        is_right = {shown: key in wanted_keys for shown, key in found.items()}
    return [v for v, ok in is_right.items() if ok], [v for v, ok in is_right.items() if not ok]


def _parties(_document: Document, text: str, spans: Sequence[TruthSpan]) -> tuple[list[str], list[str]]:
    """Return two parties as one answer, and one of them with a company that is no party."""
    clause = " ".join(" ".join(span.text.split()) for span in spans).lower()
    found = dict.fromkeys(" ".join(match.split()) for match in _COMPANY.findall(text))
    parties = [name for name in found if name.lower() in clause]
    others = [name for name in found if not any(word in clause for word in name.lower().split()[:1])]
    if not parties:
        return [], []
    right = [" and ".join(parties[:2])] if len(parties) > 1 else []
    return right, [f"{parties[0]} and {other}" for other in others[:_N_WRONG_NAMES]]


def _titles(document: Document, _text: str, spans: Sequence[TruthSpan]) -> tuple[list[str], list[str]]:
    """Return the title, and headings that hold no word of it."""
    title = " ".join(spans[0].answer.removesuffix(", d").strip(" ,").split())
    words = set(title.lower().split())
    headings = [
        " ".join(s.text.split()) for s in document.segments if s.role is Role.HEADING and len(s.text) < 60
    ]
    others = [h for h in dict.fromkeys(headings) if len(h.split()) > 1 and not words & set(h.lower().split())]
    return [title], others[:_N_WRONG_NAMES]


def _is_open_ended(answer: str) -> bool:
    return answer.lower() == "perpetual"


def _dates(text: str) -> dict[str, None]:
    """Return the whole dates of a text as "January 18, 2020"; of an ambiguous one the American reading."""
    found: dict[str, None] = {}
    for fact in find_facts(text):
        readings = [m for key in fact.needs if (m := re.fullmatch(r"date:(\d{4})-(\d\d)-(\d\d)", key))]
        first_number = re.match(r"\d+", text[fact.start : fact.end])
        if len(readings) > 1 and first_number:
            readings = [match for match in readings if int(match[2]) == int(first_number[0])]
        for match in readings[:1]:
            found[f"{_MONTH_NAMES[int(match[2]) - 1]} {int(match[3])}, {match[1]}"] = None
    return found


def _periods(text: str) -> dict[str, str]:
    """Return the periods of a text, "30 days", by key."""
    found: dict[str, str] = {}
    for fact in find_facts(text):
        for key in fact.needs:
            match = re.fullmatch(r"number:(\d+) (day|month)", key)
            if match:
                count, unit = int(match[1]), match[2]
                if unit == "month" and count % 12 == 0:
                    count, unit = count // 12, "year"
                found[f"{count} {unit}{'s' if count > 1 else ''}"] = key
    return found


@dataclass(frozen=True, slots=True)
class Counts:
    """Right answers, those kept as supported, those with their clause first; wrong ones, those accepted."""

    right: Counter[str] = field(default_factory=Counter)
    kept: Counter[str] = field(default_factory=Counter)
    at_clause: Counter[str] = field(default_factory=Counter)
    wrong: Counter[str] = field(default_factory=Counter)
    accepted: Counter[str] = field(default_factory=Counter)


def count_claims(documents: Sequence[Document], spans: Sequence[TruthSpan], *, show: bool = False) -> Counts:
    """Check made-up answers about each contract; `show` prints those that are judged otherwise."""
    counts = Counts()
    for document in documents:
        index = EvidenceIndex([document])
        truth = [span for span in spans if span.contract == document.name]
        for made in claims_of(document, truth):
            citations = check(index, made.question, made.answer)
            is_supported = bool(citations) and citations[0].status is Status.SUPPORTED
            (counts.right if made.is_right else counts.wrong)[made.category] += 1
            (counts.kept if made.is_right else counts.accepted)[made.category] += is_supported
            if made.is_right and is_supported:
                clause = [span for span in truth if span.category == made.category]
                counts.at_clause[made.category] += rank_of_clause(document, citations[0], clause) == 0
            if show and made.is_right is not is_supported:
                _show(made, citations)
    return counts


def report_claims(documents: Sequence[Document], spans: Sequence[TruthSpan], *, show: bool = False) -> None:
    """Print how many wrong answers are accepted and right ones kept."""
    counts = count_claims(documents, spans, show=show)
    for category in _QUESTIONS:
        print(f"  {category:36} {_row(counts, category)}")
    print(f"  {'all':36} {_row(counts, None)}")


def _row(counts: Counts, category: str | None) -> str:
    def n(counter: Counter[str]) -> int:
        return counter[category] if category else counter.total()

    return (
        f"wrong accepted {n(counts.accepted):3} of {n(counts.wrong):4}"
        f"   right kept {n(counts.kept):3} of {n(counts.right):3}, clause first {n(counts.at_clause):3}"
    )


def _show(made: MadeUp, citations: Sequence[Citation]) -> None:
    quote = citations[0].quote if citations else ""
    what = "right, not supported" if made.is_right else "wrong, supported"
    print(f"    {what}: {made.contract[:12]} {made.category}: {made.answer} <- {quote[:400]!r}")
