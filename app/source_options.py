"""How a source is read, as JSON for the workspace: only what differs from the defaults, never a password."""

from __future__ import annotations

import json
from dataclasses import fields
from typing import Any

from ingest.options import ReadOptions

_NEVER_SAVED = frozenset({"password"})


def to_json(options: ReadOptions) -> str:
    """Return the choices that are worth keeping as a JSON object."""
    default = ReadOptions()
    changed = {
        field.name: getattr(options, field.name)
        for field in fields(options)
        if field.name not in _NEVER_SAVED and getattr(options, field.name) != getattr(default, field.name)
    }
    return json.dumps(changed, default=sorted)


def from_json(text: str) -> ReadOptions:
    """Return saved choices; what an older or newer version knew and this one does not is left out."""
    known = {field.name: getattr(ReadOptions(), field.name) for field in fields(ReadOptions)}
    saved: dict[str, Any] = json.loads(text)
    return ReadOptions(
        **{
            name: type(known[name])(value) if isinstance(known[name], tuple | frozenset) else value
            for name, value in saved.items()
            if name in known and name not in _NEVER_SAVED
        }
    )
