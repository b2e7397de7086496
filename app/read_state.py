"""What of a workspace's documents the model has read, kept with the workspace. Pure."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
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
    spans = plan.prefix.spans
    behind = spans.starts[spans.documents >= n_same]
    return spans.n_tokens - int(behind[0]) if len(behind) else 0


def to_json(order: Sequence[str], documents: Sequence[ReadDocument]) -> str:
    """Return the reading order that the user chose, and what was read, as JSON."""
    read = [(one.key, one.mode, one.content_sha256) for one in documents]  # astuple copies each value
    return json.dumps({"order": list(order), "read": read})


def from_json(text: str) -> tuple[tuple[str, ...], tuple[ReadDocument, ...]]:
    """Return what `to_json` made JSON of; what another version wrote otherwise is left out."""
    try:
        saved: dict[str, Any] = json.loads(text)
        read = tuple(ReadDocument(*map(str, one)) for one in saved.get("read", ()))
        return tuple(map(str, saved.get("order", ()))), read
    except (ValueError, TypeError, AttributeError):
        return (), ()
