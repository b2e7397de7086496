"""Why a source could not be read. Messages are one sentence that says what to do."""

from __future__ import annotations


class IngestError(Exception):
    """A source cannot be read. `code` is stable; the message is for the user."""

    code = "unreadable"


class SourceMissingError(IngestError):
    """The file or folder is not there."""

    code = "missing"


class EmptySourceError(IngestError):
    """The file or folder holds nothing to read."""

    code = "empty"


class UnsupportedSourceError(IngestError):
    """No reader knows this kind of file."""

    code = "unsupported"


class EncryptedSourceError(IngestError):
    """The file needs a password, or the one given is wrong."""

    code = "encrypted"


class DamagedSourceError(IngestError):
    """The file is broken beyond what its reader can repair."""

    code = "damaged"


class ReaderLimitError(IngestError):
    """Reading took more time or memory than a file may take."""

    code = "limit"
