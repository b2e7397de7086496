"""Measure the evidence index on the shared contracts: right verdicts, right places, ranking, time.

Run from the project's folder: `python -m benchmarks.evidence_index [data folder]`. Everything runs in
one process without a model. What is measured:

- each ground-truth span of CUAD as a quotation: its status, and whether the words that lie in the
  citation's rectangles, read again from the PDF, are the quotation's
- the same spans with one number, party or negation changed
- the similarity of spans that are not in the pack at all (for the threshold of "approximate")
- ground-truth answers as answers: is the clause the first, or among the first three places
- time to build the index and from the last token to the last verdict, for a 262,144-token pack
"""

from __future__ import annotations

import sys
import time
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path

from app.evidence import Checker, Citation, EvidenceIndex, Place, Span, Status, check
from app.evidence.normalise import fold
from app.evidence.quotes import check_quotation
from ingest.model import Document
from tests.app.evidence.cuad import QUESTIONS, TruthSpan, alterations, load_contracts, load_spans

N_PACK_CHARS = 1_150_000
"""What fills 262,144 tokens: these contracts have 4.4 characters a token in Qwen's vocabulary."""


def main() -> None:
    default = Path(__file__).resolve().parents[2] / "shared" / "data"
    folder = (Path(sys.argv[1]) if len(sys.argv) > 1 else default) / "cuad"
    documents, spans = load_contracts(folder), load_spans(folder)
    index = EvidenceIndex(documents)
    pages = PageWords(folder / "pdf")
    report_quotations(documents, spans, pages)
    report_altered(index, spans)
    report_strangers(documents, spans)
    report_ranking(documents, spans)
    report_time(documents)


_EDGE_MARKS = ".,;:()[]"


class PageWords:
    """Reads the words within rectangles of a page again, straight from the PDF."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._open: dict[str, object] = {}

    def inside(self, place: Place) -> str:
        """Return the words whose middle lies in one of the place's rectangles."""
        import pymupdf

        document = self._open.setdefault(place.document, pymupdf.open(self._folder / place.document))
        flags = pymupdf.TEXTFLAGS_WORDS & ~pymupdf.TEXT_MEDIABOX_CLIP  # as the reader does
        words = document[place.page_index].get_text("words", flags=flags)  # type: ignore[index]
        return " ".join(w[4] for w in words if any(_holds(rect, w) for rect in place.rects))


def _holds(rect: Sequence[float], word: Sequence[float]) -> bool:
    x, y = (word[0] + word[2]) / 2, (word[1] + word[3]) / 2
    return rect[0] <= x <= rect[2] and rect[1] <= y <= rect[3]


def is_right_place(citation: Citation, contract: str, pages: PageWords) -> bool:
    """Tell whether an occurrence lies in the contract, its rectangles on the words of the quote."""
    occurrences: dict[int, list[Place]] = {}
    for place in citation.places:
        occurrences.setdefault(place.occurrence, []).append(place)
    source = citation.quote.replace(" | ", " ")  # bars between a table's cells are not on the page
    wanted = [fold(part).text.strip(_EDGE_MARKS) for part in source.split(" … ")]
    n_wanted = sum(map(len, wanted))
    for places in occurrences.values():
        seen = fold(" ".join(pages.inside(place) for place in places)).text
        # The boxes are of whole words: a quote that starts or ends within one sees a little more.
        if (
            places[0].document == contract
            and all(part in seen for part in wanted)
            and len(seen) < n_wanted + 40
        ):
            return True
    return False


def check_spans(
    documents: Sequence[Document], spans: Iterable[TruthSpan], pages: PageWords
) -> list[tuple[TruthSpan, Citation, bool]]:
    """Check each span as a quotation from its contract: (span, citation, whether its place is right)."""
    indexes = {document.name: EvidenceIndex([document]) for document in documents}
    checked = []
    for span in spans:
        citation = check_quotation(indexes[span.contract], span.text, Span(0, len(span.text)), [])
        checked.append((span, citation, is_right_place(citation, span.contract, pages)))
    return checked


def report_quotations(documents: Sequence[Document], spans: Sequence[TruthSpan], pages: PageWords) -> None:
    started = time.perf_counter()
    checked = check_spans(documents, spans, pages)
    seconds = time.perf_counter() - started
    counts = Counter((citation.status.value, is_right) for _, citation, is_right in checked)
    print(f"{len(spans)} spans as quotations in {seconds:.1f} s (status, right page and rectangles):")
    for (status, is_right), n in counts.most_common():
        print(f"  {status:12} {is_right!s:6} {n:4}  {100 * n / len(spans):.2f} %")
    for span, citation, is_right in checked:
        if citation.status not in (Status.VERIFIED, Status.APPROXIMATE) or not is_right:
            print(f"    {citation.status.value:11} {span.contract[:16]} {span.category}: {span.text[:60]!r}")


def report_altered(index: EvidenceIndex, spans: Sequence[TruthSpan]) -> None:
    counts: Counter[tuple[str, str, bool]] = Counter()
    for span in spans:
        if len(span.text.split()) < 5:
            continue
        for kind, altered in alterations(span.text):
            citation = check_quotation(index, altered, Span(0, len(altered)), [])
            is_altered = any(difference.kind for difference in citation.differences)
            counts[kind, citation.status.value, is_altered] += 1
            if citation.status is Status.VERIFIED or (
                citation.status is Status.APPROXIMATE and not is_altered
            ):
                print(
                    f"    {kind} passed as {citation.status.value}: {altered[:300]!r} {citation.differences}"
                )
    print(f"{counts.total()} altered spans (kind, status, alteration called out):")
    for key, n in sorted(counts.items()):
        print(f"  {key}: {n}")


def report_strangers(documents: Sequence[Document], spans: Sequence[TruthSpan]) -> None:
    """Check spans of one half of the contracts against the other half: nothing should be found."""
    for half in (0, 1):
        kept = documents[half::2]
        names = {document.name for document in kept}
        index = EvidenceIndex(kept)
        strange = [s for s in spans if s.contract not in names and len(s.text.split()) >= 8]
        citations = [check_quotation(index, s.text, Span(0, 0), []) for s in strange]
        print(f"{len(strange)} spans of other contracts:", Counter(c.status.value for c in citations))


def report_ranking(documents: Sequence[Document], spans: Sequence[TruthSpan]) -> None:
    print("ground-truth answer as the answer: clause first / in the first three places of n")
    total: Counter[str] = Counter()
    for category, question in QUESTIONS.items():
        counts: Counter[str] = Counter()
        for document in documents:
            truth = [s for s in spans if s.contract == document.name and s.category == category]
            if not truth or not truth[0].answer:
                continue
            citations = check(EvidenceIndex([document]), question, truth[0].answer)
            ranks = [rank_of_clause(document, citation, truth) for citation in citations]
            rank = min((r for r in ranks if r is not None), default=None)
            counts["n"] += 1
            counts["first"] += rank == 0
            counts["three"] += rank is not None and rank < 3
            counts.update({c.status.value for c in citations[:1]} or {"none"})
        total += counts
        print(f"  {category:36} {_row(counts)}")
    print(f"  {'all':36} {_row(total)}")


def _row(counts: Counter[str]) -> str:
    statuses = {key: n for key, n in counts.items() if key not in ("n", "first", "three")}
    return f"{counts['first']:3} / {counts['three']:3} of {counts['n']:3}  {statuses}"


def rank_of_clause(document: Document, citation: Citation, truth: Sequence[TruthSpan]) -> int | None:
    """Return which occurrence lies on the words of a ground-truth span, 0 for the first."""
    index = EvidenceIndex([document])
    clauses = [check_quotation(index, span.text, Span(0, 0), []).places for span in truth]
    for place in citation.places:
        if any(overlaps(place, clause) for places in clauses for clause in places):
            return place.occurrence
    return None


def overlaps(a: Place, b: Place) -> bool:
    return a.page_index == b.page_index and any(
        p.x0 < q.x1 and q.x0 < p.x1 and p.y0 + 1 < q.y1 and q.y0 + 1 < p.y1 for p in a.rects for q in b.rects
    )


def pack_of(documents: Sequence[Document], n_chars: int) -> list[Document]:
    """Return documents that fill about `n_chars` characters, the first ones again if need be."""
    chosen: list[Document] = []
    for document in documents:
        size = sum(len(segment.text) for segment in document.segments)
        if size <= n_chars:
            chosen.append(document)
            n_chars -= size
    return chosen


LONG_ANSWER = """\
The agreement is governed by the laws of the State of New York. Either party may terminate it on thirty
(30) days' written notice: "Either party may terminate this Agreement upon sixty (60) days prior written
notice to the other party". The term is five years from January 1, 2012.
- The fee is $1,500,000, due within 45 days after the invoice.
- "NEITHER PARTY SHALL BE ENTITLED TO RECOVER FROM THE OTHER ANY PUNITIVE DAMAGES ... this Section shall
neither apply to any liability for confidentiality nor limit the indemnification obligations"
Finally, "the assignee has an adequate financial capacity to meet all of its obligations as derived from
this Contract and assigned to it".
"""


def report_time(documents: Sequence[Document]) -> None:
    pack = pack_of(documents, N_PACK_CHARS)
    started = time.perf_counter()
    index = EvidenceIndex(pack)
    print(f"index of {len(index.full.text):,} characters built in {time.perf_counter() - started:.2f} s")
    tails: list[float] = []
    feeds: list[float] = []
    for _ in range(10):
        checker = Checker(index, "How can the agreement be terminated, and what does it cost?")
        for at in range(0, len(LONG_ANSWER), 4):
            started = time.perf_counter()
            checker.feed(LONG_ANSWER[at : at + 4])
            feeds.append(time.perf_counter() - started)
        started = time.perf_counter()
        checker.finish()
        tails.append(time.perf_counter() - started)
    print(f"after the last token: median {1e3 * sorted(tails)[5]:.0f} ms, worst {1e3 * max(tails):.0f} ms")
    mean, worst = 1e3 * sum(feeds) / len(feeds), 1e3 * max(feeds)
    print(f"while streaming: mean {mean:.2f} ms, worst {worst:.0f} ms a token")


if __name__ == "__main__":
    main()
