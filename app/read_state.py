"""What of a workspace's documents the model has read, kept with the workspace. Pure."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import astuple, dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from app.planner import Plan


@dataclass(frozen=True, slots=True)
class ReadDocument:
    """A document as it stood in the window that was read: its key, mode and content, in their order."""

    key: str
    mode: str
    content_sha256: str

    @property
    def name(self) -> str:
        """Return what the document is called."""
        return self.key.rpartition("\0")[2]


def read_documents(plan: Plan) -> tuple[ReadDocument, ...]:
    """Return what a plan's window holds."""
    return tuple(
        ReadDocument(entry.key, entry.mode.value, document.content_sha256)
        for document, entry in zip(plan.documents, plan.pack.entries, strict=True)
    )


def n_read_again(before: Sequence[ReadDocument], plan: Plan) -> int:
    """Return the tokens of a plan from the first document on that differs from what was read before."""
    now = read_documents(plan)
    n_same = 0
    for one, other in zip(now, before, strict=False):
        if one != other:
            break
        n_same += 1
    spans = (plan.prefix.spans.tokens_of(index) for index in range(n_same, len(now)))
    starts = [span[0] for span in spans if span is not None]
    return len(plan.prefix.token_ids) - min(starts, default=len(plan.prefix.token_ids))


def to_json(order: Sequence[str], documents: Sequence[ReadDocument]) -> str:
    """Return the reading order that the user chose, and what was read, as JSON."""
    return json.dumps({"order": list(order), "read": [astuple(one) for one in documents]})


def from_json(text: str) -> tuple[tuple[str, ...], tuple[ReadDocument, ...]]:
    """Return what `to_json` made JSON of; what another version wrote otherwise is left out."""
    try:
        saved: dict[str, Any] = json.loads(text)
        read = tuple(ReadDocument(*map(str, one)) for one in saved.get("read", ()))
        return tuple(map(str, saved.get("order", ()))), read
    except (ValueError, TypeError, AttributeError):
        return (), ()
