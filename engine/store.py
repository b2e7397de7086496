"""What was read, kept on disk: a trie of blocks, each checked before it is believed.

A block file is one JSON header with its hash, and llama.cpp's state of one block. Files are written under a
temporary name, synced and renamed, so a file with its final name is whole. The trie needs no index:
a file's name tells its parent, its id and its length. Nothing here is needed for a right answer: a
block that is missing, damaged or foreign is read again from the documents.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import re
import shutil
import struct
import time
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np

from engine.blocks import block_id, root_id
from engine.disk import sync_folder
from engine.errors import StoreError
from engine.llama import ByteArray, IntArray

_MAGIC = b"UNABBLK1"
_MAX_HEADER_BYTES = 1 << 16
_ID_CHARS = 40  # of a block's id in the name of its file
_SUFFIX = ".block"
_BLOCK_NAME = re.compile(r"([0-9a-f]{16})-([0-9a-f]{40})-([1-9][0-9]{0,8})\.block")
_READING_NAME = re.compile(r"[0-9a-f]{32}\.json")
_TEMPORARY = ".part"
_TOUCH_STEP_NS = 1_000_000
DEFAULT_BUDGET_BYTES = 20 << 30
# Never fill the user's disk: below this, storing stops and says so.
MIN_FREE_BYTES = 1 << 30


@dataclass(frozen=True, slots=True)
class Block:
    """A block of the chain: `n_tokens` tokens from position `start`, after the block `parent`."""

    id: str
    parent: str
    start: int
    n_tokens: int

    @property
    def end(self) -> int:
        """Return the position after the block."""
        return self.start + self.n_tokens


@dataclass(frozen=True, slots=True)
class Reading:
    """What one workspace has stored: the blocks of its prefix, first to last.

    `former` are blocks of its earlier readings, which are its own to wipe as well.
    """

    label: str
    n_tokens: int
    blocks: tuple[str, ...]
    used_at: float
    pinned: bool = False
    former: tuple[str, ...] = ()

    @property
    def file_ids(self) -> set[str]:
        """Return its blocks, the former included, as `Store.block_sizes` names them."""
        return {block[:_ID_CHARS] for block in (*self.blocks, *self.former)}


class Store:
    """A folder of blocks, shared by any number of workspaces and processes."""

    def __init__(
        self,
        folder: Path,
        budget_bytes: int = DEFAULT_BUDGET_BYTES,
        min_free_bytes: int = MIN_FREE_BYTES,
        *,
        only_look: bool = False,
    ) -> None:
        """Open or make the store. `only_look` changes nothing on disk: it can be listed and no more.

        Raises:
            StoreError: the folder cannot be written.
        """
        self.folder = folder
        self.budget_bytes = budget_bytes
        self.min_free_bytes = min_free_bytes
        self._blocks = folder / "blocks"
        self._readings = folder / "readings"
        try:
            if only_look:
                with contextlib.suppress(FileNotFoundError):
                    next(folder.iterdir(), None)
                return
            for made in (self._blocks, self._readings):
                made.mkdir(parents=True, exist_ok=True)
            if not os.access(self._blocks, os.W_OK):
                raise PermissionError(13, "no permission to write")
            self._remove_leftovers()
        except OSError as error:
            raise StoreError(
                f"The folder for stored context, {folder}, cannot be used ({error.strerror}):"
                " what is read now is not kept; choose another with --store."
            ) from error

    def chain(self, fingerprint: str, tokens: IntArray) -> list[Block]:
        """Return the longest stored chain of blocks that `tokens` starts with, first block first."""
        parent, start = root_id(fingerprint), 0
        names = self._children(fingerprint)
        chain: list[Block] = []
        while found := self._child(names.get(parent[:16], ()), parent, tokens, start):
            chain.append(found)
            parent, start = found.id, found.end
        return chain

    def _children(self, fingerprint: str) -> dict[str, list[tuple[str, int]]]:
        """Map the start of a parent's id to the (id, number of tokens) of its stored children."""
        children: dict[str, list[tuple[str, int]]] = {}
        for path in (self._blocks / fingerprint[:16]).glob(f"*{_SUFFIX}"):
            if named := _BLOCK_NAME.fullmatch(path.name):
                parent, own, n_tokens = named.groups()
                children.setdefault(parent, []).append((own, int(n_tokens)))
        return children

    @staticmethod
    def _child(names: Sequence[tuple[str, int]], parent: str, tokens: IntArray, start: int) -> Block | None:
        # Longest first: an old prefix's short last block may stand beside the longer one that replaced it.
        for own, n_tokens in sorted(names, key=lambda name: -name[1]):
            if start + n_tokens > len(tokens):
                continue
            full = block_id(parent, tokens[start : start + n_tokens])
            if full.startswith(own):
                return Block(full, parent, start, n_tokens)
        return None

    def n_tokens(self, fingerprint: str) -> int:
        """Count the tokens in all blocks of one model with one set of settings."""
        return sum(n for children in self._children(fingerprint).values() for _own, n in children)

    def path(self, fingerprint: str, block: Block) -> Path:
        """Return where a block's file is or will be."""
        name = f"{block.parent[:16]}-{block.id[:_ID_CHARS]}-{block.n_tokens}{_SUFFIX}"
        return self._blocks / fingerprint[:16] / name

    def load(self, fingerprint: str, block: Block) -> ByteArray:
        """Return a block's state (n_bytes,) after checking who made it and every byte of it.

        Raises:
            StoreError: the file is missing, damaged or not what its name says; a bad file is removed.
        """
        path = self.path(fingerprint, block)
        try:
            with path.open("rb") as file:
                header = _read_header(file)
                payload = np.fromfile(file, np.uint8)
            expected = {"fingerprint": fingerprint, **asdict(block), "payload_bytes": payload.size}
            if any(header.get(key) != value for key, value in expected.items()):
                raise ValueError("made by another model, with other settings, or cut off")
            if header.get("payload_sha256") != hashlib.sha256(payload.data).hexdigest():
                raise ValueError("its checksum is wrong")
        except FileNotFoundError as error:
            raise StoreError("A stored block is gone: its part of the documents is read again.") from error
        except (OSError, ValueError, struct.error) as error:
            with contextlib.suppress(OSError):
                path.unlink()
            raise StoreError(
                f"A stored block could not be used ({error}): its part of the documents is read again."
            ) from error
        return payload

    def write(self, fingerprint: str, block: Block, payload: ByteArray, facts: dict[str, Any]) -> None:
        """Write a block so that it is there whole or not at all. `facts` go into the header as they are.

        Raises:
            StoreError: the disk is full or the folder cannot be written.
        """
        path = self.path(fingerprint, block)
        if os.path.exists(path):  # noqa: PTH110 - of a folder that may not be entered it says no
            return
        header = json.dumps(
            {
                **facts,
                "fingerprint": fingerprint,
                **asdict(block),
                "payload_bytes": payload.size,
                "payload_sha256": hashlib.sha256(payload.data).hexdigest(),
            }
        ).encode()
        temporary = path.with_name(f"{path.name}.{os.getpid()}{_TEMPORARY}")
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            if shutil.disk_usage(path.parent).free < payload.nbytes + self.min_free_bytes:
                raise OSError(28, "the disk is almost full")
            with temporary.open("wb") as file:
                file.write(_MAGIC + hashlib.sha256(header).digest() + struct.pack("<I", len(header)) + header)
                file.write(payload.data)  # not `tofile`, which forgets why the system refused
                file.flush()
                os.fsync(file.fileno())
            temporary.replace(path)
            sync_folder(path.parent)
        except OSError as error:
            with contextlib.suppress(OSError):
                temporary.unlink()
            raise not_kept(error.strerror or type(error).__name__) from error

    def touch(self, fingerprint: str, blocks: Sequence[Block]) -> None:
        """Mark a chain as used now, last block first: a parent is never older than its children."""
        now_ns = time.time_ns()
        for place, block in enumerate(reversed(blocks)):
            path = self.path(fingerprint, block)
            # A clock tick holds many files: without a step of its own each, the order would be chance.
            with contextlib.suppress(FileNotFoundError):  # another process trims
                os.utime(path, ns=(now_ns + place * _TOUCH_STEP_NS,) * 2)

    def remember(self, reading: Reading) -> None:
        """Note what a workspace uses, keeping its pin."""
        with self._lock():
            self._remember(reading)

    def _remember(self, reading: Reading) -> None:
        path = self._reading_path(reading.label)
        known = _load_reading(path)
        pinned = reading.pinned or bool(known and known.pinned)
        ours = reading.file_ids | (known.file_ids if known else set())
        former = sorted((ours & set(self.block_sizes())) - replace(reading, former=()).file_ids)
        _write_text(path, json.dumps({**asdict(reading), "pinned": pinned, "former": former}))

    def readings(self) -> list[Reading]:
        """List what is stored, most recently used first."""
        found = [reading for path in self._readings.glob("*.json") if (reading := _load_reading(path))]
        return sorted(found, key=lambda reading: -reading.used_at)

    def pin(self, label: str, pinned: bool = True) -> bool:
        """Pin or unpin a workspace's blocks; False if nothing is stored under that label."""
        path = self._reading_path(label)
        with self._lock():
            if (known := _load_reading(path)) is None:
                return False
            _write_text(path, json.dumps({**asdict(known), "pinned": pinned}))
        return True

    def rename(self, label: str, new: str) -> bool:
        """Call a workspace's blocks otherwise, keeping its pin; False if nothing is stored under `label`.

        What stood under the new label is replaced, as by a reading of that name.
        """
        with self._lock():
            known = _load_reading(self._reading_path(label))
            if known is None or label == new:
                return known is not None
            self._remember(replace(known, label=new))
            self._reading_path(label).unlink(missing_ok=True)
        return True

    def n_bytes(self) -> int:
        """Return the bytes that block files take."""
        return sum(size for _path, _own, size, _used in self._files())

    def block_sizes(self) -> dict[str, int]:
        """Map the start of each stored block's id, as its file is named after it, to the file's bytes."""
        return {own: size for _path, own, size, _used in self._files()}

    def trim(self, budget_bytes: int | None = None) -> int:
        """Remove the least recently used blocks until the budget holds; pinned ones stay.

        Returns the bytes freed.
        """
        budget = self.budget_bytes if budget_bytes is None else budget_bytes
        with self._lock():
            files = sorted(self._files(), key=lambda file: file[3])
            total = sum(size for _path, _own, size, _used in files)
            pinned = [replace(reading, former=()) for reading in self.readings() if reading.pinned]
            kept = {own for reading in pinned for own in reading.file_ids}
            freed = 0
            for path, own, size, _used in files:
                if total - freed <= budget:
                    break
                if own not in kept:
                    path.unlink(missing_ok=True)
                    freed += size
            self._forget_evicted()
        return freed

    def wipe(self, label: str | None = None) -> int:
        """Remove every byte, or what only the workspace `label` uses. Returns the bytes freed."""
        with self._lock():
            before = self.n_bytes()
            if label is None:
                self._remove_own()
                return before
            mine = _load_reading(self._reading_path(label))
            self._reading_path(label).unlink(missing_ok=True)
            shared = {own for reading in self.readings() for own in reading.file_ids}
            gone = mine.file_ids - shared if mine else set()
            for path, own, _size, _used in list(self._files()):
                if own in gone:
                    path.unlink(missing_ok=True)
            return before - self.n_bytes()

    def _remove_own(self) -> None:
        """Remove all that a store writes and nothing else: the folder may be one that held files before."""
        for folder, pattern in ((self._blocks, "*/*"), (self._readings, "*")):
            for path in folder.glob(pattern):
                if path.suffix in (_SUFFIX, _TEMPORARY) or _READING_NAME.fullmatch(path.name):
                    path.unlink(missing_ok=True)
        for folder in self._blocks.iterdir():
            with contextlib.suppress(OSError):  # not empty, or no folder
                folder.rmdir()

    def _forget_evicted(self) -> None:
        stored = set(self.block_sizes())
        for reading in self.readings():
            if reading.file_ids.isdisjoint(stored):
                self._reading_path(reading.label).unlink(missing_ok=True)

    def _files(self) -> Iterator[tuple[Path, str, int, float]]:
        """Yield (path, start of the id, bytes, last used) of every block file."""
        for path in self._blocks.glob(f"*/*{_SUFFIX}"):
            if not (named := _BLOCK_NAME.fullmatch(path.name)):
                continue
            try:
                facts = path.stat()
            except FileNotFoundError:  # another process trims
                continue
            yield path, named[2], facts.st_size, facts.st_mtime

    def _reading_path(self, label: str) -> Path:
        return self._readings / f"{hashlib.sha256(label.encode()).hexdigest()[:32]}.json"

    def _lock(self) -> Any:
        from filelock import FileLock

        return FileLock(self.folder / "store.lock")

    def _remove_leftovers(self) -> None:
        """Remove half-written files of processes that are gone."""
        import psutil

        for path in self._blocks.glob(f"*/*{_TEMPORARY}"):
            owner = path.name.removesuffix(_TEMPORARY).rpartition(".")[2]
            if not owner.isdigit() or not psutil.pid_exists(int(owner)):
                path.unlink(missing_ok=True)


def not_kept(reason: str) -> StoreError:
    """Return what to say once when blocks cannot be written; reading goes on."""
    return StoreError(
        f"What is read now is not kept on disk ({reason}): free some space or run `unabridged cache trim`."
    )


def _read_header(file: Any) -> dict[str, Any]:
    if file.read(len(_MAGIC)) != _MAGIC:
        raise ValueError("it is not a block file")
    digest = file.read(hashlib.sha256().digest_size)
    (n_bytes,) = struct.unpack("<I", file.read(4))
    text = file.read(min(n_bytes, _MAX_HEADER_BYTES))
    if hashlib.sha256(text).digest() != digest:
        raise ValueError("its header is damaged")
    header: dict[str, Any] = json.loads(text)
    return header


def _load_reading(path: Path) -> Reading | None:
    try:
        facts = json.loads(path.read_text())
        return Reading(
            facts["label"],
            facts["n_tokens"],
            tuple(facts["blocks"]),
            facts["used_at"],
            facts["pinned"],
            tuple(facts.get("former", ())),
        )
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _write_text(path: Path, text: str) -> None:
    temporary = path.with_name(f"{path.name}.{os.getpid()}{_TEMPORARY}")
    temporary.write_text(text)
    temporary.replace(path)
