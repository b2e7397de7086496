"""Answers as JSON, for the workspaces' file."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import Any

from app.evidence.model import Citation, Difference, FocusPassage, Place, Span, Status, Support
from app.json_text import dumps
from app.states import AnswerView
from engine.events import AnswerDone, StopReason
from ingest.model import Rect


def to_json(answer: AnswerView) -> str:
    """Return an answer with its figures and citations."""
    return dumps(asdict(answer))


def from_json(text: str) -> AnswerView | None:
    """Return the answer that was saved; None where there is none, or an older version saved it otherwise."""
    try:
        saved = json.loads(text)
        done = saved["done"]
        done["token_ids"] = tuple(done["token_ids"])
        done["reason"] = StopReason(done["reason"])
        citations = tuple(citation_of(c) for c in saved["citations"])
        support = Support(saved["support"])
        return AnswerView(
            AnswerDone(**done),
            citations,
            support,
            saved["coverage"],
            saved["model"],
            saved.get("n_passes", 0),
            tuple(FocusPassage(f["text"], _place(f["place"])) for f in saved.get("focus", ())),
            tuple(saved.get("pages_read", (0, 0))),
        )
    except (KeyError, TypeError, ValueError):
        return None


def citation_of(saved: dict[str, Any]) -> Citation:
    """Return a citation that `asdict` made a mapping of. Raises KeyError, TypeError or ValueError."""
    return Citation(
        **{
            **saved,
            "status": Status(saved["status"]),
            "places": tuple(map(_place, saved["places"])),
            "nearest": tuple(map(_place, saved["nearest"])),
            "highlights": tuple(Span(**span) for span in saved["highlights"]),
            "differences": tuple(Difference(**difference) for difference in saved["differences"]),
            "unmatched": tuple(saved["unmatched"]),
        }
    )


def _place(saved: dict[str, Any]) -> Place:
    rects = {name: tuple(Rect(*r) for r in saved[name]) for name in ("rects", "highlight_rects")}
    marks = tuple(Span(**mark) for mark in saved.get("marks", ()))
    return Place(**{**saved, **rects, "marks": marks})
