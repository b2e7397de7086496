"""Server-sent events, taken apart as their bytes come in.

After the WHATWG standard's "event stream interpretation", of which chat answers use the data alone.
"""

from __future__ import annotations

import re

_LINE_END = re.compile(rb"\r\n|\n|\r")


class EventTooLongError(Exception):
    """One event is longer than any chat answer's."""


class EventStream:
    """Feed it bytes; it gives the data of each event that is complete."""

    def __init__(self, longest_bytes: int = 1 << 20) -> None:
        self._longest = longest_bytes
        self._rest = b""
        self._data: list[str] = []
        self._n_bytes = 0

    def feed(self, chunk: bytes) -> list[str]:
        """Return the data of the events that `chunk` ends.

        Raises:
            EventTooLongError: an event grows beyond the limit.
        """
        *lines, self._rest = _LINE_END.split(self._rest + chunk)
        # A CR that ends a chunk may be half of a CRLF: the LF then ends an empty line that is none.
        if self._rest == b"" and chunk.endswith(b"\r") and lines:
            self._rest = lines.pop() + b"\r"
        found = []
        for line in lines:
            if line.startswith(b"data:"):
                self._take(line[5:].removeprefix(b" "))
            elif not line and self._data:
                found.append(self._dispatch())
        if self._n_bytes + len(self._rest) > self._longest:
            raise EventTooLongError
        return found

    def end(self) -> list[str]:
        """Return the data of an event that the end of the connection ends: some servers send no last line."""
        rest = self._rest.rstrip(b"\r")
        if rest.startswith(b"data:"):
            self._take(rest[5:].removeprefix(b" "))
        self._rest = b""
        return [self._dispatch()] if self._data else []

    def _take(self, data: bytes) -> None:
        self._n_bytes += len(data)
        if self._n_bytes > self._longest:
            raise EventTooLongError
        self._data.append(data.decode("utf-8", "replace"))

    def _dispatch(self) -> str:
        data = "\n".join(self._data)
        self._data, self._n_bytes = [], 0
        return data
