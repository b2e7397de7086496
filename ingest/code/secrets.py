"""Warn of passwords and keys in a codebase: file, line and kind, never the secret itself."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from ingest.model import Document, LineLocation, Remark

_MAX_LINE_CHARS = 2_000  # entropy checks on longer lines take seconds and mean data, not a password


@dataclass(frozen=True, slots=True)
class SecretWarning:
    """A line of the document `name` that looks like a secret; the remark says which kind."""

    name: str
    remark: Remark


def find_secrets(documents: Iterable[Document], cancelled: Callable[[], bool]) -> Iterator[SecretWarning]:
    """Yield a warning for each line that detect-secrets takes for a secret; stops once `cancelled()`.

    About 0.3 MB/s: meant for the background. The settings of detect-secrets are global to the
    process, so run one search at a time in a process.
    """
    import logging

    from detect_secrets.settings import default_settings

    # At debug level it logs the lines it looks at; logs never hold document text.
    logging.getLogger("detect_secrets").setLevel(logging.CRITICAL)
    with default_settings():
        for document in documents:
            for chunk in _chunks(document):
                if cancelled():
                    return
                yield from _scan(document.name, chunk)


def _chunks(document: Document) -> Iterator[list[tuple[int, str]]]:
    """Yield the lines of each segment with their numbers: small steps, so that cancelling is quick."""
    for segment in document.segments:
        if isinstance(segment.location, LineLocation):
            lines = enumerate(segment.text.split("\n"), start=segment.location.line_start)
            yield [(number, line) for number, line in lines if len(line) <= _MAX_LINE_CHARS]


def _scan(name: str, lines: list[tuple[int, str]]) -> Iterator[SecretWarning]:
    # The public scan_line() reports any token of high entropy, quoted or not: thousands in prose.
    # scan_file() has the right rules but only reads from disk; this is its core (detect-secrets 1.5).
    from detect_secrets.core.scan import _process_line_based_plugins

    kinds: dict[int, set[str]] = defaultdict(set)
    numbered = list(enumerate((line for _, line in lines), start=1))
    for secret in _process_line_based_plugins(numbered, filename=name):
        kinds[lines[secret.line_number - 1][0]].add(secret.type)
    for number in sorted(kinds):
        yield _warning(name, number, sorted(kinds[number]))


def _warning(name: str, line: int, kinds: list[str]) -> SecretWarning:
    sentence = f"Line {line} looks like a secret ({', '.join(kinds)}): exclude the file or replace the value."
    return SecretWarning(name, Remark("secret", sentence, line=line))
