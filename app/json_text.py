"""JSON that every file, pipe and database takes, whatever bytes a file's name is made of."""

from __future__ import annotations

import json
from typing import Any


def storable(text: str) -> str:
    r"""Return text that every encoding and database takes: what is no UTF-8 is spelled out, as `\udce9`.

    Python holds the bytes of a file name that are no UTF-8 as such halves of letters.
    """
    return text if text.isascii() else text.encode("utf-8", "backslashreplace").decode()


def dumps(value: Any, *, indent: int | None = None) -> str:
    r"""Return JSON with its letters as they are; what no encoding writes as `\udce9`, read back unchanged."""
    return storable(json.dumps(value, ensure_ascii=False, indent=indent))
