"""Archives give what the folder gives, and nothing else: no path out, no bomb, no link."""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import tarfile
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from ingest.code import CodeOptions, read_folder
from ingest.code.archive import safe_name
from ingest.errors import (
    DamagedSourceError,
    EncryptedSourceError,
    IngestError,
    ReaderLimitError,
    UnsupportedSourceError,
)
from ingest.model import Reading

FILES = {
    "top/README.md": b"# Top\n",
    "top/a.py": b"def f():\n    return 1\n",
    "top/sub/b.py": b"import a\n",
    "top/sub/x.log": b"noise\n",
    "top/.gitignore": b"*.log\n",
    "top/.git/config": b"[core]\n",
    "top/i.png": b"\x89PNG\0",
}


def write_zip(path: Path, files: dict[str, bytes]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return path


def tar_bytes(files: dict[str, bytes]) -> bytes:
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w") as archive:
        for name, data in files.items():
            info = tarfile.TarInfo(name)
            info.size = len(data)
            archive.addfile(info, io.BytesIO(data))
    return buffer.getvalue()


def contents(reading: Reading) -> dict[str, str]:
    return {document.name: document.segments[0].text for document in reading.documents}


def codes(reading: Reading) -> dict[str, str]:
    return {entry.path.partition("!/")[2]: entry.code for entry in reading.unread}


@pytest.mark.parametrize(
    ("suffix", "pack"),
    [
        (".tar", bytes),
        (".tar.gz", gzip.compress),
        (".tar.bz2", bz2.compress),
        (".tar.xz", lzma.compress),
        (".zip", None),
    ],
)
def test_an_archive_reads_like_the_folder_in_it(
    tmp_path: Path, suffix: str, pack: Callable[[bytes], bytes] | None
) -> None:
    path = tmp_path / f"x{suffix}"
    if pack is None:
        write_zip(path, FILES)
    else:
        path.write_bytes(pack(tar_bytes(FILES)))
    reading = read_folder(path)
    assert contents(reading) == {
        "README.md": "# Top",
        "a.py": "def f():\n    return 1",
        "sub/b.py": "import a",
        ".gitignore": "*.log",
    }
    assert codes(reading) == {"": "ignored", "top/i.png": "binary"}
    assert reading.documents[0].path == f"{path.resolve()}!/top/README.md"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("a/b.py", "a/b.py"),
        ("./a//b.py", "a/b.py"),
        ("a\\b.py", "a/b.py"),
        ("../a.py", None),
        ("a/../../b.py", None),
        ("/etc/passwd", None),
        ("C:/a.py", None),
        ("..\\a.py", None),
        ("", None),
    ],
)
def test_names_that_point_outside_are_refused(name: str, safe: str | None) -> None:
    assert safe_name(name) == safe


def test_members_that_point_outside_and_links_are_named_not_read(tmp_path: Path) -> None:
    path = tmp_path / "x.tar"
    with tarfile.open(path, "w") as archive:
        for name, data in {"a.py": b"x = 1\n", "../evil.py": b"x = 2\n"}.items():
            info = tarfile.TarInfo(name)
            info.size = len(data)
            archive.addfile(info, io.BytesIO(data))
        link = tarfile.TarInfo("link.py")
        link.type, link.linkname = tarfile.SYMTYPE, "/etc/passwd"
        archive.addfile(link)
    reading = read_folder(path)
    assert contents(reading) == {"a.py": "x = 1"}
    assert codes(reading) == {"../evil.py": "outside", "link.py": "symlink"}

    zipped = tmp_path / "x.zip"
    with zipfile.ZipFile(zipped, "w") as archive_zip:
        archive_zip.writestr("a.py", "x = 1\n")
        link_info = zipfile.ZipInfo("link.py")
        link_info.external_attr = 0o120777 << 16
        archive_zip.writestr(link_info, "/etc/passwd")
    assert codes(read_folder(zipped)) == {"link.py": "symlink"}


def test_bombs_are_not_unpacked(tmp_path: Path) -> None:
    zeros = bytes(60_000_000)
    packed = tmp_path / "bomb.tar.gz"
    packed.write_bytes(gzip.compress(tar_bytes({"zeros.py": zeros, "more.py": zeros})))
    with pytest.raises(ReaderLimitError):
        read_folder(packed)
    many = {f"{n}.py": bytes(1_900_000) for n in range(40)}
    with pytest.raises(ReaderLimitError):
        read_folder(write_zip(tmp_path / "bomb.zip", many))
    small = write_zip(tmp_path / "few.zip", {"a.py": b"x\n", "b.py": b"x\n"})
    with pytest.raises(ReaderLimitError):
        read_folder(small, CodeOptions(max_files=1))


def test_a_member_larger_than_its_header_says_is_cut_off(tmp_path: Path) -> None:
    path = write_zip(tmp_path / "x.zip", {"a.py": b"x = 1\n" * 100, "b.py": b"y = 1\n"})
    data = path.read_bytes()
    real = (600).to_bytes(4, "little")
    assert data.count(real) >= 2
    path.write_bytes(data.replace(real, (6).to_bytes(4, "little")))
    with pytest.raises(IngestError):
        read_folder(path, CodeOptions(max_file_bytes=100))


def test_damaged_locked_and_unknown_archives_say_so(tmp_path: Path) -> None:
    good = gzip.compress(tar_bytes(FILES))
    cut = tmp_path / "cut.tar.gz"
    cut.write_bytes(good[: len(good) // 2])
    with pytest.raises(DamagedSourceError):
        read_folder(cut)
    locked = write_zip(tmp_path / "locked.zip", {"a.py": b"x\n"})
    data = bytearray(locked.read_bytes())
    for signature, flags in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        data[data.index(signature) + flags] |= 1
    locked.write_bytes(data)
    with pytest.raises(EncryptedSourceError):
        read_folder(locked)
    other = tmp_path / "x.7z"
    other.write_bytes(b"7z\xbc\xaf\x27\x1c" + bytes(50))
    with pytest.raises(UnsupportedSourceError):
        read_folder(other)
