"""A chat of three months, and a workbench that answers from a script."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from app.bench import Asked
from app.planner import Plan, Planner
from engine.cancel import CancelFlag
from engine.events import AnswerDone, AnswerText, ReadDone, ReadEvent, StopReason
from ingest.chats import to_document
from ingest.chats.model import Chat, ChatFormat, Counts, Message
from ingest.model import Document
from tests.app.fake_model import ChatMlTemplate, FakeTokenizer

ANN, BO, CHLOE = "Ann Katharina Lee", "Bo Berg", "Chloé Dupont"
LINES = (
    ("2024-01-10T09:00", ANN, "Did the supplier answer?"),
    ("2024-01-10T09:05", BO, "They want 42,000 for the first batch"),
    ("2024-01-11T09:06", ANN, "Our budget is 38,000, so no"),
    ("2024-02-05T14:20", CHLOE, "Meier offers 37,500 including delivery"),
    ("2024-02-05T14:25", ANN, "Great, then we take Meier. Agreed?"),
    ("2024-02-05T14:26", BO, "agreed"),
    ("2024-02-06T11:02", BO, "I'll book the hotel in Lyon, three rooms"),
    ("2024-03-08T12:00", CHLOE, "The goods arrived"),
    ("2024-03-08T12:10", BO, "And do we need a translator in Lyon?"),
)


def messages(lines: Sequence[tuple[str, str, str]] = LINES) -> tuple[Message, ...]:
    return tuple(
        Message(f"m{n}", author, text, datetime.fromisoformat(when), line_start=n + 1, line_end=n + 1)
        for n, (when, author, text) in enumerate(lines)
    )


def deals(lines: Sequence[tuple[str, str, str]] = LINES, name: str = "Deals") -> Document:
    said = messages(lines)
    chat = Chat(ChatFormat.WHATSAPP, name, said, Counts(len(said), len(said)))
    return to_document(chat, f"/chats/{name}.txt")


def text_of(plan: Plan) -> str:
    return "\n".join(segment.text for one in plan.documents for segment in one.segments)


Script = Callable[[Asked, str], str]


def silent(_asked: Asked, _text: str) -> str:
    return "none"


@dataclass
class Answer:
    done: AnswerDone


@dataclass
class ScriptedWorkbench:
    """Answers by `script`, which gets the question and the text in the context."""

    script: Script = silent
    window: int = 8_192
    cancel_at_read: int = 0
    planner: Planner = field(default_factory=lambda: Planner(FakeTokenizer(), ChatMlTemplate()))
    plans: list[Plan] = field(default_factory=list)
    asked: list[Asked] = field(default_factory=list)

    @property
    def texts(self) -> list[str]:
        return [text_of(plan) for plan in self.plans]

    def read(self, plan: Plan, cancel: CancelFlag, *, label: str = "") -> Iterator[ReadEvent]:
        self.plans.append(plan)
        if len(self.plans) == self.cancel_at_read:
            cancel.set()
        n_tokens = len(plan.prefix.token_ids)
        assert n_tokens <= self.window
        yield ReadDone(n_tokens, 0, n_tokens, 1.0, cancelled=cancel.is_set())

    def ask_many(
        self,
        asked: Sequence[Asked],
        cancel: CancelFlag,
        *,
        cancels: Mapping[str, CancelFlag] | None = None,
        width: int | None = None,
    ) -> Iterator[AnswerText | Answer]:
        self.asked += asked
        for one in asked:
            said = self.script(one, text_of(self.plans[-1]))
            yield AnswerText(one.id, said)
            reason = StopReason.CANCELLED if cancel.is_set() else StopReason.END
            yield Answer(AnswerDone(one.id, said, (1, 2), 10, 5, 0.1, 9.0, reason))
