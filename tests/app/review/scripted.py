"""A workbench whose answers are scripted question by question, over the real planner."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

from app.bench import Asked
from app.evidence import check
from app.evidence.index import EvidenceIndex
from app.planner import Plan, Planner
from app.review.pack import Form, Pack, PackQuestion, Severity, SeverityRule
from engine.cancel import CancelFlag
from engine.events import AnswerDone, AnswerFailed, AnswerText, ReadDone, StopReason
from ingest.model import Document, Kind, PageLocation, Remark, Segment
from tests.fixtures.fake_workbench import FakeAnswer, make_planner


@dataclass
class ScriptedWorkbench:
    """Answers by a function of the ask; its citations come from the real evidence check."""

    answer: Callable[[Asked], str]
    window: int = 32_768
    planner: Planner = field(default_factory=make_planner)
    reads: list[Plan] = field(default_factory=list)
    asked: list[Asked] = field(default_factory=list)
    stop_after: int | None = None
    fails: frozenset[str] = frozenset()
    weighs: Callable[[str, str], float] | None = None
    """By passage and question, how much likelier a yes is; None can not tell, as a server."""
    weighed: list[str] = field(default_factory=list)

    def weigh(self, passage: str, questions: Sequence[str], cancel: CancelFlag) -> list[float] | None:
        if self.weighs is None or cancel.is_set():
            return None
        self.weighed.append(passage)
        return [self.weighs(passage, question) for question in questions]

    def read(self, plan: Plan, cancel: CancelFlag, *, label: str = "") -> Iterator[object]:
        self.reads.append(plan)
        yield ReadDone(len(plan.prefix.token_ids), 0, len(plan.prefix.token_ids), 1.0, cancel.is_set())

    def ask_many(self, asked: Sequence[Asked], cancel: CancelFlag) -> Iterator[object]:
        index = EvidenceIndex(self.reads[-1].documents)
        for one in asked:
            if self.stop_after is not None and len(self.asked) >= self.stop_after:
                cancel.set()
            stopped = cancel.is_set()
            self.asked.append(one)
            if one.id in self.fails:
                yield AnswerFailed(one.id, "It does not fit.")
                continue
            said = "" if stopped else self.answer(one)
            yield AnswerText(one.id, said)
            reason = StopReason.CANCELLED if stopped else StopReason.END
            done = AnswerDone(one.id, said, (1, 2), 100, 10, 0.5, 4.0, reason)
            yield FakeAnswer(done, check(index, one.topic or one.text, said))


def contract(
    *paragraphs: str, name: str = "contract.pdf", remarks: tuple[Remark, ...] = (), sha: str = ""
) -> Document:
    """Return a document with one paragraph a page."""
    segments = tuple(Segment(text, PageLocation(i, str(i + 1))) for i, text in enumerate(paragraphs))
    labels = tuple(str(i + 1) for i in range(len(paragraphs)))
    sha = sha or f"{name}{len(paragraphs)}"
    return Document(f"/c/{name}", name, Kind.PDF, segments, sha, page_labels=labels, remarks=remarks)


LAW = PackQuestion(
    "law", "Governing law", "Which law governs?", "Under what law is it construed?", topic="governed laws"
)
DATE = PackQuestion("date", "Date", "What is the date?", "When was it made?", Form.DATE, topic="dated")
AUDIT = PackQuestion(
    "audit",
    "Audit",
    "May a party audit the books?",
    "Is inspection of accounts allowed?",
    Form.YES_NO,
    group="Control",
    topic="audit inspect examine books records accountant premises",
    severity=SeverityRule(absent=Severity.HIGH),
)
PACK = Pack("test", "Test pack", (LAW, DATE, AUDIT))
TEXT = (
    "This Agreement is dated January 18, 2020 between Alpha Inc. and Beta LLC.",
    "This Agreement shall be governed by the laws of the State of Kansas.",
    "Alpha may audit the books and records of Beta once a year.",
)
