"""What the window shows of a plan: every token of the context window, by document and by purpose."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.packing import Entry, Mode, Pack

if TYPE_CHECKING:
    from app.planner import Plan


@dataclass(frozen=True, slots=True)
class PlanView:
    """A whole window. `plan` is what the engine reads, None where `refusal` says why it cannot be."""

    plan: Plan | None
    entries: tuple[Entry, ...]
    window: int
    n_overhead: int
    n_answer: int
    refusal: str = ""

    @property
    def n_documents(self) -> int:
        """Count the tokens of all documents."""
        return sum(entry.n_tokens for entry in self.entries)

    @property
    def n_used(self) -> int:
        """Count what is spoken for, reserves included."""
        return self.n_overhead + self.n_answer + self.n_documents

    @property
    def n_free(self) -> int:
        """Count what could still be added; negative when too much was pinned."""
        return self.window - self.n_used

    @property
    def reduced(self) -> tuple[Entry, ...]:
        """Return the documents that went in as outline or by name only, or not at all."""
        return tuple(entry for entry in self.entries if entry.mode is not Mode.FULL)


def view_of(pack: Pack, plan: Plan | None) -> PlanView:
    """Say a pack in the window's terms. Names and template count as overhead: no document owns them."""
    n_answer = pack.reserves.generated
    n_overhead = pack.reserves.total - n_answer + pack.n_list_frame
    return PlanView(plan, pack.entries, pack.window, n_overhead, n_answer, pack.refusal or "")
