"""Packs: the questions of a review, as YAML files that people write, check, share."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import asdict, dataclass, field, replace
from enum import StrEnum
from typing import Any


class Form(StrEnum):
    """What an answer is expected to look like."""

    YES_NO = "yes_no"
    DATE = "date"
    DURATION = "duration"
    MONEY = "money"
    PARTIES = "parties"
    QUOTATION = "quotation"
    TEXT = "text"


class Severity(StrEnum):
    """How much a finding matters, in rising order."""

    NONE = "none"
    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"


@dataclass(frozen=True, slots=True)
class SeverityRule:
    """How much each outcome matters. What cannot be told counts as `unsure`."""

    found: Severity = Severity.NONE
    absent: Severity = Severity.NONE
    unsure: Severity = Severity.MEDIUM


@dataclass(frozen=True, slots=True)
class Positions:
    """A playbook's positions on one question: rules as `app.review.playbook` reads them."""

    preferred: tuple[str, ...] = ()
    acceptable: tuple[str, ...] = ()
    unacceptable: tuple[str, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Tell whether nothing is said."""
        return not (self.preferred or self.acceptable or self.unacceptable)


@dataclass(frozen=True, slots=True)
class PackQuestion:
    """One question of a pack.

    `again` asks the same in other words: an absence counts only when both asks agree. `topic` are
    the words that its passages are looked up by; without them the question's own words are taken.
    `signs` tell such a clause from like words (`app.review.signs`).
    """

    id: str
    title: str
    question: str
    again: str
    form: Form = Form.TEXT
    group: str = ""
    topic: str = ""
    guidance: str = ""
    severity: SeverityRule = field(default_factory=SeverityRule)
    positions: Positions = field(default_factory=Positions)
    signs: tuple[str, ...] = ()

    @property
    def asked_sha256(self) -> str:
        """Return the hash of what decides the model's answer: answers to the old wording are stale."""
        asked = "\0".join((self.question, self.again, self.form, self.topic, self.guidance, *self.signs))
        return hashlib.sha256(asked.encode()).hexdigest()


@dataclass(frozen=True, slots=True)
class Pack:
    """A named list of questions. `together` asks them of all documents at once, as of a codebase."""

    id: str
    name: str
    questions: tuple[PackQuestion, ...]
    description: str = ""
    together: bool = False

    def only(self, ids: Iterable[str]) -> Pack:
        """Return the pack with only these questions, in the pack's order.

        Raises:
            KeyError: an id that the pack does not have.
        """
        wanted = set(ids)
        if unknown := sorted(wanted - {question.id for question in self.questions}):
            raise KeyError(", ".join(unknown))
        return replace(self, questions=tuple(q for q in self.questions if q.id in wanted))


def to_plain(pack: Pack) -> dict[str, Any]:
    """Return a pack as the mapping that its YAML file holds; what is at its default is left out."""
    plain: dict[str, Any] = {"id": pack.id, "name": pack.name}
    if pack.description:
        plain["description"] = pack.description
    if pack.together:
        plain["together"] = True
    plain["questions"] = [_question_to_plain(question) for question in pack.questions]
    return plain


def _question_to_plain(question: PackQuestion) -> dict[str, Any]:
    values = asdict(question)
    values["form"] = question.form.value
    values["signs"] = list(question.signs)
    default = SeverityRule()
    values["severity"] = {
        name: severity.value
        for name in ("found", "absent", "unsure")
        if (severity := getattr(question.severity, name)) is not getattr(default, name)
    }
    values["positions"] = {name: list(rules) for name, rules in values["positions"].items() if rules}
    return {name: value for name, value in values.items() if value}
