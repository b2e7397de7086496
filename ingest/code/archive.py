"""Read the files of a .zip or .tar archive in memory: nothing is ever written to disk."""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import posixpath
import stat
import tarfile
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import IO, cast

from ingest.code.options import CodeOptions
from ingest.errors import DamagedSourceError, EncryptedSourceError, ReaderLimitError, UnsupportedSourceError

# Unpacked bytes, skipped members included: an archive made to exhaust memory or time stops here.
_MAX_UNPACKED_BYTES = 4_000_000_000
_MAX_RATIO = 200  # unpacked to packed; source code packs at 3 to 10
_DAMAGE = (
    tarfile.TarError,
    zipfile.BadZipFile,
    zlib.error,
    lzma.LZMAError,
    EOFError,
    OSError,
    NotImplementedError,  # a compression that zipfile does not know
    ValueError,
)
_RATIO_FREE_BYTES = 50_000_000  # small archives may hold anything, such as a file of zeros


@dataclass(frozen=True, slots=True)
class Member:
    """A file of an archive. `data` is None where `code` says why it was not unpacked."""

    name: str
    n_bytes: int
    data: bytes | None
    code: str | None = None


def read_members(path: Path, options: CodeOptions) -> list[Member]:
    """Unpack the files of an archive that may be text, sorted by name.

    Raises UnsupportedSourceError, DamagedSourceError, EncryptedSourceError, and ReaderLimitError
    for an archive that unpacks to far more than it weighs.
    """
    members: dict[str, Member] = {}
    n_kept = 0
    try:
        for member in (
            _zip_members(path, options) if zipfile.is_zipfile(path) else _tar_members(path, options)
        ):
            members[member.name] = member  # a name given twice: the last one counts, as when unpacking
            n_kept += len(member.data or b"")
            if len(members) > options.max_files or n_kept > options.max_total_bytes:
                raise ReaderLimitError(f"{path.name} holds too much to read at once: add a part of it.")
    except _DAMAGE as error:
        raise DamagedSourceError(f"{path.name} is damaged: download or pack it again.") from error
    return [members[name] for name in sorted(members)]


def safe_name(name: str) -> str | None:
    """Return a member's name as a relative posix path, or None where it points outside the archive."""
    name = name.replace("\\", "/")
    parts = [part for part in name.split("/") if part not in ("", ".")]
    if name.startswith("/") or ".." in parts or not parts or ":" in parts[0]:
        return None
    return posixpath.join(*parts)


def strip_common_folder(members: list[Member]) -> tuple[str, list[tuple[str, Member]]]:
    """Return the folder that all members stand in ("" for none), and the members named inside it."""
    tops = {member.name.partition("/")[0] for member in members}
    if len(tops) != 1 or any("/" not in member.name for member in members):
        return "", [(member.name, member) for member in members]
    folder = tops.pop() + "/"
    return folder, [(member.name.removeprefix(folder), member) for member in members]


def _zip_members(path: Path, options: CodeOptions) -> Iterator[Member]:
    meter = _Meter(path)
    with zipfile.ZipFile(path) as archive:
        for info in archive.infolist():
            name = safe_name(info.filename)
            kind = stat.S_IFMT(info.external_attr >> 16)
            if info.is_dir():
                continue
            if info.flag_bits & 1:
                raise EncryptedSourceError(
                    f"{path.name} is locked with a password: unpack it and add the folder."
                )
            refused = _refusal(name, kind not in (0, stat.S_IFREG), info.file_size, options)
            if refused:
                yield Member(name or info.filename, info.file_size, None, refused)
                continue
            with archive.open(info) as stream:
                data = stream.read(options.max_file_bytes + 1)
            meter.add(len(data))
            yield _member(cast(str, name), data, options)


def _tar_members(path: Path, options: CodeOptions) -> Iterator[Member]:
    with (
        path.open("rb") as packed,
        _MeteredStream(_decompressed(packed, path), _Meter(path)) as stream,
        tarfile.open(fileobj=cast(IO[bytes], stream), mode="r|") as archive,
    ):
        for info in archive:
            name = safe_name(info.name)
            if info.isdir():
                continue
            refused = _refusal(name, not info.isreg(), info.size, options)
            file = None if refused else archive.extractfile(info)
            if file is None:
                yield Member(name or info.name, info.size, None, refused or "special")
            else:
                yield _member(cast(str, name), file.read(options.max_file_bytes + 1), options)


def _refusal(name: str | None, is_special: bool, n_bytes: int, options: CodeOptions) -> str | None:
    if name is None:
        return "outside"
    if is_special:
        return "symlink"
    return "large" if n_bytes > options.max_file_bytes else None


def _member(name: str, data: bytes, options: CodeOptions) -> Member:
    if len(data) > options.max_file_bytes:  # the header promised less
        return Member(name, len(data), None, "large")
    return Member(name, len(data), data)


def _decompressed(packed: IO[bytes], path: Path) -> IO[bytes]:
    head = packed.read(6)
    packed.seek(0)
    if head.startswith(b"\x1f\x8b"):
        return cast(IO[bytes], gzip.GzipFile(fileobj=packed))
    if head.startswith(b"BZh"):
        return bz2.BZ2File(packed)
    if head.startswith(b"\xfd7zXZ"):
        return lzma.LZMAFile(packed)
    if path.name.endswith(".tar"):
        return packed
    raise UnsupportedSourceError(f"{path.name} is no .zip or .tar archive: unpack it and add the folder.")


class _Meter:
    """Counts unpacked bytes and stops at an archive that was made to exhaust the machine."""

    def __init__(self, path: Path) -> None:
        self._name = path.name
        self._limit = min(_MAX_UNPACKED_BYTES, _RATIO_FREE_BYTES + _MAX_RATIO * path.stat().st_size)
        self._n_bytes = 0

    def add(self, n_bytes: int) -> None:
        """Count bytes. Raises ReaderLimitError over the limit."""
        self._n_bytes += n_bytes
        if self._n_bytes > self._limit:
            raise ReaderLimitError(f"{self._name} unpacks to far more than it weighs: it is not read.")


class _MeteredStream(io.RawIOBase):
    """Passes reads on and counts them."""

    def __init__(self, stream: IO[bytes], meter: _Meter) -> None:
        self._stream = stream
        self._meter = meter

    def readable(self) -> bool:
        return True

    def read(self, size: int = -1) -> bytes:
        data = self._stream.read(size)
        self._meter.add(len(data))
        return data
