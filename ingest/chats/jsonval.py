"""Careful access to parsed JSON of unknown provenance, and times as exports write them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

JsonObject = Mapping[str, Any]
_EMPTY: JsonObject = {}


def obj(value: Any) -> JsonObject:
    """Return the value if it is an object, else an empty one."""
    return value if isinstance(value, dict) else _EMPTY


def objects(value: Any) -> Iterator[JsonObject]:
    """Yield the objects of an array, nothing where it is none."""
    if isinstance(value, list):
        yield from (item for item in value if isinstance(item, dict))


def string(value: Any) -> str:
    """Return a string or a number as text, else the empty string."""
    if isinstance(value, str):
        return value
    return str(value) if isinstance(value, int | float) and not isinstance(value, bool) else ""


def length(value: Any) -> int:
    """Count an array's items, 0 where it is none."""
    return len(value) if isinstance(value, list) else 0


def utc_moment(seconds: Any) -> datetime | None:
    """Turn seconds since 1970, as a number or a text, into a time in UTC."""
    try:
        return datetime.fromtimestamp(float(seconds), UTC)
    except (TypeError, ValueError, OverflowError, OSError):
        return None


def iso_moment(value: Any) -> datetime | None:
    """Parse an ISO 8601 time; its zone is kept where it has one."""
    try:
        return datetime.fromisoformat(value)
    except (TypeError, ValueError):
        return None


def with_zone_of(moment: datetime, local: datetime | None) -> datetime:
    """Show a UTC time on the clock of a local time without zone that means the same moment."""
    if local is None or local.tzinfo is not None:
        return moment
    offset = local - moment.replace(tzinfo=None, microsecond=0)
    minutes = round(offset.total_seconds() / 60)
    if abs(minutes) > 14 * 60:
        return moment
    return moment.astimezone(timezone(timedelta(minutes=minutes)))


class Ids:
    """Keeps message ids unique: an export without ids, or with doubled ones, still gets one each."""

    def __init__(self) -> None:
        self._seen: Counter[str] = Counter()

    def take(self, wanted: str, position: int) -> str:
        """Return `wanted`, or the position where there is none, numbered if it was taken before."""
        name = wanted or f"n{position}"
        self._seen[name] += 1
        return name if self._seen[name] == 1 else f"{name}.{self._seen[name]}"
