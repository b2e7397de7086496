"""JSON that every file, pipe and database takes, whatever bytes a file's name is made of."""

from __future__ import annotations

import json
import re
from typing import Any

# How Python holds the bytes of a file name that are no UTF-8: no encoding writes these.
_LONE = re.compile(r"[\ud800-\udfff]")


def dumps(value: Any, *, indent: int | None = None) -> str:
    r"""Return JSON with its letters as they are; what no encoding writes as `\udce9`, read back unchanged."""
    text = json.dumps(value, ensure_ascii=False, indent=indent)
    return _LONE.sub(lambda match: f"\\u{ord(match.group()):04x}", text)
