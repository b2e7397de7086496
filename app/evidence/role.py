"""The roles that a fact may be asked for in."""

from __future__ import annotations

from enum import StrEnum

Range = tuple[int, int]
"""Characters [start, end) of a text."""


class Role(StrEnum):
    """What a fact is of."""

    LAW = "law"
    MADE = "made"
    EFFECTIVE = "effective"
    EXPIRY = "expiry"
    NOTICE = "notice"
    LENGTH = "length"
    PARTY = "party"
    TITLE = "title"


DATED = frozenset({Role.MADE, Role.EFFECTIVE, Role.EXPIRY})
