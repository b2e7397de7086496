"""Look for secrets in a process of its own: at 0.3 MB/s it would hold up everything else in this one."""

from __future__ import annotations

from collections.abc import Callable

from ingest.apart import Apart, ApartError
from ingest.code.secrets import find_secrets
from ingest.model import Document, Remark

_NICENESS = 10


class SecretFinder:
    """One background process that looks through documents one after the other. One thread at a time."""

    def __init__(self) -> None:
        self._process: Apart[tuple[Remark, ...]] | None = None

    def find(self, document: Document, cancelled: Callable[[], bool]) -> tuple[Remark, ...]:
        """Return a remark for each line that looks like a secret; none once `cancelled()`.

        A document that ends the process has none either; the next one gets a new process.
        """
        self._process = self._process or Apart(_remarks, niceness=_NICENESS)
        try:
            return self._process.call(document, gives_up=cancelled)
        except ApartError:
            self._process = None
            return ()

    def close(self) -> None:
        """End the process."""
        if self._process is not None:
            self._process.close()
            self._process = None


def _remarks(document: Document) -> tuple[Remark, ...]:
    return tuple(warning.remark for warning in find_secrets([document], lambda: False))
