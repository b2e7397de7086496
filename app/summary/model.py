"""What a summary is made of: items, each with the messages that stand behind it, by period."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from enum import StrEnum
from typing import Any


class By(StrEnum):
    """How a chat is cut up: as one, by calendar, or by what was talked about."""

    WHOLE = "whole"
    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    TOPIC = "topic"


class Section(StrEnum):
    """The sections of a summary, in the order they are shown."""

    OVERVIEW = "overview"
    TIMELINE = "timeline"
    DECISIONS = "decisions"
    ACTIONS = "actions"
    QUESTIONS = "questions"
    TOPIC = "topic"


class Backing(StrEnum):
    """What the messages say to an item. Only the first is proof."""

    SUPPORTED = "supported"
    """Every number, date and name of it stands together in the messages cited, or all of its words do."""
    RELATED = "related"
    """The messages cited speak of it; they prove nothing."""
    NONE = "none"
    """No message was found that speaks of it."""


@dataclass(frozen=True, slots=True)
class Cited:
    """A message behind an item. `sent_at` is ISO 8601, empty where the export gives no time."""

    message_id: str
    author: str
    sent_at: str
    quote: str
    document: str
    path: str
    line_start: int | None = None
    line_end: int | None = None


@dataclass(frozen=True, slots=True)
class Item:
    """One line of a summary. `owner` and `state` ("open" or "done") are those of an action.

    `topic` names what an item of `Section.TOPIC` is about. The places were found by the app.
    """

    section: Section
    text: str
    backing: Backing
    cited: tuple[Cited, ...] = ()
    owner: str = ""
    state: str = ""
    topic: str = ""

    @property
    def names_owner(self) -> bool:
        """Tell whether the text itself begins with its owner, who then need not be named before it."""
        return bool(self.owner) and self.text.startswith((self.owner, self.owner.split()[0]))

    @property
    def day(self) -> str:
        """Return the day of the first message cited, as ISO 8601; empty where unknown."""
        return self.cited[0].sent_at[:10] if self.cited else ""


@dataclass(frozen=True, slots=True)
class Period:
    """A run of messages. `key` sorts; `first` and `last` are ISO 8601 moments, empty where unknown."""

    key: str
    by: By
    first: str
    last: str
    n_messages: int


@dataclass(frozen=True, slots=True)
class PeriodSummary:
    """What one period came to. `is_kept`: it was summarised before and not read again."""

    period: Period
    items: tuple[Item, ...]
    n_passes: int
    is_kept: bool = False


@dataclass(frozen=True, slots=True)
class Coverage:
    """How many of the messages were read, in how many passes, and how many of these were kept."""

    n_read: int
    n_messages: int
    n_passes: int
    n_kept_passes: int = 0

    def __str__(self) -> str:
        """Say it: "3,412 of 3,412 messages in 4 passes, 3 of them kept from before"."""
        passes = "1 pass" if self.n_passes == 1 else f"{self.n_passes:,} passes"
        n = self.n_messages
        if not self.n_kept_passes:
            return f"{self.n_read:,} of {n:,} {'message' if n == 1 else 'messages'} in {passes}"
        return (
            f"{self.n_read:,} of {n:,} {'message' if n == 1 else 'messages'} in {passes}, "
            f"{self.n_kept_passes:,} of them kept from before"
        )


@dataclass(frozen=True, slots=True)
class Summary:
    """A whole summary: the periods, and their items put together."""

    chats: tuple[str, ...]
    by: By
    model: str
    periods: tuple[PeriodSummary, ...]
    items: tuple[Item, ...]
    coverage: Coverage
    topic: str = ""

    def of(self, section: Section) -> tuple[Item, ...]:
        """Return the items of one section."""
        return tuple(item for item in self.items if item.section is section)


def item_to_json(item: Item) -> dict[str, Any]:
    """Return an item as the command line's JSON has it."""
    return asdict(item)


def item_from_json(saved: dict[str, Any]) -> Item:
    """Return a saved item. Raises KeyError, TypeError or ValueError where it is none."""
    return Item(
        section=Section(saved["section"]),
        text=str(saved["text"]),
        backing=Backing(saved["backing"]),
        cited=tuple(Cited(**cited) for cited in saved["cited"]),
        owner=str(saved["owner"]),
        state=str(saved["state"]),
        topic=str(saved["topic"]),
    )


def to_json(summary: Summary) -> dict[str, Any]:
    """Return a summary as plain JSON values: what `-o out.json` holds and a workspace keeps."""
    return {
        "chats": list(summary.chats),
        "by": summary.by.value,
        "topic": summary.topic,
        "model": summary.model,
        "coverage": {"text": str(summary.coverage), **asdict(summary.coverage)},
        "sections": {
            section.value: [item_to_json(item) for item in summary.of(section)] for section in Section
        },
        "periods": [
            {
                **asdict(one.period),
                "passes": one.n_passes,
                "kept": one.is_kept,
                "items": [item_to_json(item) for item in one.items],
            }
            for one in summary.periods
        ],
    }


def from_json(saved: dict[str, Any]) -> Summary:
    """Return a saved summary. Raises KeyError, TypeError or ValueError where it is none."""
    figures = {
        name: saved["coverage"][name] for name in ("n_read", "n_messages", "n_passes", "n_kept_passes")
    }
    return Summary(
        chats=tuple(saved["chats"]),
        by=By(saved["by"]),
        model=saved["model"],
        periods=tuple(_period_from_json(one) for one in saved["periods"]),
        items=tuple(item_from_json(item) for items in saved["sections"].values() for item in items),
        coverage=Coverage(**figures),
        topic=saved["topic"],
    )


def _period_from_json(saved: dict[str, Any]) -> PeriodSummary:
    period = Period(saved["key"], By(saved["by"]), saved["first"], saved["last"], saved["n_messages"])
    items = tuple(map(item_from_json, saved["items"]))
    return PeriodSummary(period, items, saved["passes"], saved["kept"])


def put_together(periods: Sequence[PeriodSummary]) -> tuple[Item, ...]:
    """Merge the periods' items by section, in their order; what is said again is said once.

    An action that comes again has the state that it had last.
    """
    merged: dict[tuple[str, ...], Item] = {}
    for section in Section:
        for period in periods:
            for item in period.items:
                if item.section is not section:
                    continue
                key = (section, item.topic, item.owner.casefold(), " ".join(item.text.casefold().split()))
                known = merged.get(key)
                merged[key] = item if known is None else _joined(known, item)
    return tuple(merged.values())


_BEST_FIRST = (Backing.SUPPORTED, Backing.RELATED, Backing.NONE)


def _joined(known: Item, again: Item) -> Item:
    """Say an item once: with what backs it best, and the state it had last."""
    best = min(known, again, key=lambda item: _BEST_FIRST.index(item.backing))
    cited = best.cited
    if known.backing is again.backing:
        ids = {(one.path, one.document, one.message_id) for one in cited}
        cited += tuple(c for c in again.cited if (c.path, c.document, c.message_id) not in ids)
    return replace(best, text=known.text, cited=cited, state=again.state)
