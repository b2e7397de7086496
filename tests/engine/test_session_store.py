"""What is kept on disk: read back bit for bit, never believed without proof, never in the way."""

from __future__ import annotations

import os
import struct
import threading
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

import engine.store
from engine.blocks import block_id, root_id
from engine.cancel import CancelFlag
from engine.errors import StoreError
from engine.events import ReadDone, StoreNotice
from engine.llama import Model
from engine.store import Block, Reading, Store
from tests.engine.harness import (
    HASH,
    QUESTION,
    ask,
    block_files,
    fresh_logits,
    header_of,
    join,
    read,
    session,
    tokens,
)

A, B, C = tokens(400, 1), tokens(300, 2), tokens(80, 3)
pytestmark = pytest.mark.usefixtures("block_tokens")


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store(tmp_path / "store", min_free_bytes=0)


def test_reopened_session_evaluates_only_the_question(model: Model, store: Store) -> None:
    with session(model, store) as opened:
        read(opened, [A, B])
    with session(model, store) as reopened:
        done = read(reopened, [A, B])
        assert (done.n_reused, done.n_evaluated) == (700, 0)
        assert ask(reopened).n_evaluated == len(QUESTION)
        logits = reopened.next_logits(QUESTION)
    assert np.array_equal(logits, fresh_logits(model, [A, B]))


def test_edit_after_reopening_uses_the_stored_start(model: Model, store: Store) -> None:
    with session(model, store) as opened:
        read(opened, [A, B])
    with session(model, store) as reopened:
        done = read(reopened, [A, C])
        logits = reopened.next_logits(QUESTION)
    assert (done.n_reused, done.n_evaluated) == (400, 80)
    assert np.array_equal(logits, fresh_logits(model, [A, C]))


def test_appending_after_reopening_evaluates_only_the_new_document(hybrid: Model, store: Store) -> None:
    with session(hybrid, store) as opened:
        read(opened, [A, C])
    with session(hybrid, store) as reopened:
        assert read(reopened, [A, C, B]).n_evaluated == len(B)
    with session(hybrid, store) as again:
        assert read(again, [A, C, B]).n_evaluated == 0
        assert np.array_equal(again.next_logits(QUESTION), fresh_logits(hybrid, [A, C, B]))


def test_two_workspaces_share_the_blocks_of_a_common_start(hybrid: Model, store: Store) -> None:
    with session(hybrid, store) as opened:
        read(opened, [A, B], label="first")
        before = len(block_files(store.folder))
        read(opened, [A, C], label="second")
    assert len(block_files(store.folder)) == before + 1
    first, second = sorted(store.readings(), key=lambda reading: reading.label)
    assert first.blocks[0] == second.blocks[0]


def test_window_sequences_and_threads_may_differ_when_loading(hybrid_or_plain: Model, store: Store) -> None:
    with session(hybrid_or_plain, store) as opened:
        read(opened, [A, B])
    with session(hybrid_or_plain, store, n_ctx=4096, n_seq_max=4, n_threads=1) as other:
        assert read(other, [A, B]).n_evaluated == 0
        logits = other.next_logits(QUESTION)
    expected = fresh_logits(hybrid_or_plain, [A, B], n_ctx=4096, n_seq_max=4, n_threads=1)
    assert np.array_equal(logits, expected)


@pytest.mark.parametrize(
    "changes",
    [
        {"type_k": "q8_0", "type_v": "q8_0"},
        {"type_k": "bf16", "type_v": "bf16"},
        {"flash_attention": False},
        {"n_ubatch": 64},
        {"n_batch": 256},
        {"use_extra_bufts": False},
        {"n_gpu_layers": 1},
        {"model_hash": "1" * 64},
    ],
    ids="-".join,
)
def test_state_of_other_settings_or_weights_is_never_used(
    hybrid_or_plain: Model, store: Store, changes: dict[str, object]
) -> None:
    with session(hybrid_or_plain, store) as opened:
        read(opened, [A])
    with session(hybrid_or_plain, store, **changes) as other:  # type: ignore[arg-type]
        assert read(other, [A]).n_reused == 0


def test_state_of_another_library_build_is_never_used(
    hybrid_or_plain: Model, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    with session(hybrid_or_plain, store) as opened:
        read(opened, [A])
    monkeypatch.setattr("engine.session.library_build", lambda: "another build")
    with session(hybrid_or_plain, store) as other:
        assert read(other, [A]).n_reused == 0


@pytest.mark.parametrize("arch", ["qwen35", "qwen2"])
def test_block_put_in_anothers_place_is_refused(
    tiny_model: Callable[..., Model], store: Store, arch: str
) -> None:
    """A file of other weights under the right name: llama.cpp itself would load it without a word."""
    first, second = tiny_model(arch, 0), tiny_model(arch, 1)
    with session(first, store, model_hash="1" * 64) as opened:
        read(opened, [A])
    with session(second, store, model_hash="2" * 64) as opened:
        read(opened, [A])
    foreign, own = (sorted(folder.glob("*.block")) for folder in sorted((store.folder / "blocks").iterdir()))
    contents = [path.read_bytes() for path in foreign]
    for path, content in zip(own, contents, strict=True):
        path.write_bytes(content)
    for model, model_hash in ((first, "1" * 64), (second, "2" * 64)):
        with session(model, store, model_hash=model_hash) as opened:
            read(opened, [A])
            assert np.array_equal(opened.next_logits(QUESTION), fresh_logits(model, [A]))


def _truncate(data: bytes) -> bytes:
    return data[: len(data) // 2]


def _flip_payload(data: bytes) -> bytes:
    middle = len(data) * 3 // 4
    return data[:middle] + bytes([data[middle] ^ 1]) + data[middle + 1 :]


def _flip_header(data: bytes) -> bytes:
    return data[:60] + bytes([data[60] ^ 0x40]) + data[61:]


def _huge_header(data: bytes) -> bytes:
    return data[:40] + struct.pack("<I", 0xFFFFFFFF) + data[44:]


@pytest.mark.parametrize(
    "damage",
    [_truncate, _flip_payload, _flip_header, _huge_header, lambda _data: b""],
    ids=lambda f: f.__name__,
)
@pytest.mark.parametrize("which", [0, 1])
def test_damaged_block_is_read_again_and_said(
    hybrid_or_plain: Model, store: Store, damage: Callable[[bytes], bytes], which: int
) -> None:
    with session(hybrid_or_plain, store) as opened:
        read(opened, [A, B])
    path = block_files(store.folder)[which]
    path.write_bytes(damage(path.read_bytes()))
    with session(hybrid_or_plain, store) as reopened:
        events = list(reopened.read(*join([A, B]), CancelFlag()))
        logits = reopened.next_logits(QUESTION)
    done = events[-1]
    assert isinstance(done, ReadDone)
    assert done.n_reused == (0 if which == 0 else 400)
    assert any(isinstance(event, StoreNotice) for event in events)
    assert np.array_equal(logits, fresh_logits(hybrid_or_plain, [A, B]))
    with session(hybrid_or_plain, store) as mended:
        assert read(mended, [A, B]).n_evaluated == 0


def test_files_that_no_store_named_are_passed_over(hybrid: Model, store: Store) -> None:
    """A copy that a person or a file synchroniser made beside a block."""
    with session(hybrid, store) as opened:
        read(opened, [A, B], label="both")
    (first, _second) = block_files(store.folder)
    for name in (f"{first.stem} (copy).block", "a.block", "a-b-c.block"):
        first.with_name(name).write_bytes(first.read_bytes())
    sizes = store.block_sizes()
    assert (len(sizes), store.n_tokens(first.parent.name)) == (2, 700)
    with session(hybrid, store) as reopened:
        assert read(reopened, [A, B]).n_evaluated == 0
    assert store.trim(0) == sum(sizes.values())


def test_damaged_block_that_cannot_be_removed_is_read_again_each_time(
    hybrid: Model, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_path: Path, **_options: object) -> None:
        raise PermissionError(13, "Permission denied")

    with session(hybrid, store) as opened:
        read(opened, [A])
    (path,) = block_files(store.folder)
    path.write_bytes(_truncate(path.read_bytes()))
    monkeypatch.setattr(Path, "unlink", refuse)
    for _ in range(2):
        with session(hybrid, store) as reopened:
            events = list(reopened.read(*join([A]), CancelFlag()))
        assert isinstance(events[0], StoreNotice)
        assert isinstance(events[-1], ReadDone)
        assert events[-1].n_evaluated == len(A)


@pytest.mark.skipif(os.name != "posix", reason="needs a limit that the system sets")
def test_why_the_system_refused_a_write_is_said(store: Store) -> None:
    import resource

    tokens_, parent = tokens(10), root_id("f")
    block = Block(block_id(parent, tokens_), parent, 0, 10)
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1 << 20, limits[1]))
    try:
        with pytest.raises(StoreError, match="File too large"):
            store.write("f", block, np.zeros(2 << 20, np.uint8), {})
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert not list(store.folder.rglob("*.part"))


def test_full_disk_stops_storing_and_not_reading(hybrid: Model, tmp_path: Path) -> None:
    full = Store(tmp_path / "store", min_free_bytes=1 << 60)
    with session(hybrid, full) as opened:
        events = list(opened.read(*join([A, B]), CancelFlag()))
        assert ask(opened).n_reused == 700
    assert [event.text for event in events if isinstance(event, StoreNotice)] == [
        "What is read now is not kept on disk (the disk is almost full):"
        " free some space or run `unabridged cache trim`."
    ]
    assert not block_files(full.folder)


def test_failing_write_leaves_no_half_file(
    hybrid: Model, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_handle: int) -> None:
        raise OSError(5, "Input/output error")

    with session(hybrid, store) as opened:
        monkeypatch.setattr(os, "fsync", fail)
        events = list(opened.read(*join([A]), CancelFlag()))
    assert any(isinstance(event, StoreNotice) for event in events)
    assert not list(store.folder.rglob("*.part"))
    assert not block_files(store.folder)


def test_a_mistake_while_writing_stops_storing_and_not_reading(
    hybrid: Model, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    """More blocks than the queue holds: reading would wait for a thread that is no more."""

    def fail(*_arguments: object) -> None:
        raise ValueError

    monkeypatch.setattr(store, "write", fail)
    with session(hybrid, store) as opened:
        events = list(opened.read(*join([tokens(150, seed) for seed in range(6)]), CancelFlag()))
        assert ask(opened).n_reused == 900
    assert ["ValueError" in event.text for event in events if isinstance(event, StoreNotice)] == [True]


def test_unwritable_folder_is_said_in_one_sentence(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("not a folder")
    with pytest.raises(StoreError, match="cannot be used"):
        Store(blocked / "store")


def test_budget_removes_the_least_recently_used_but_never_a_pinned_one(hybrid: Model, store: Store) -> None:
    for number, label in enumerate(("old", "pinned", "new")):
        before = set(block_files(store.folder))
        with session(hybrid, store) as opened:
            read(opened, [tokens(300, 70 + number)], label=label)
        (written,) = set(block_files(store.folder)) - before
        os.utime(written, (number, number))
    assert store.pin("pinned")
    one = block_files(store.folder)[0].stat().st_size
    assert store.trim(2 * one) == one
    assert {reading.label for reading in store.readings()} == {"pinned", "new"}
    store.trim(0)
    assert {reading.label for reading in store.readings()} == {"pinned"}
    assert store.pin("pinned", False)
    store.trim(0)
    assert store.n_bytes() == 0
    assert not store.readings()


def test_a_pin_is_not_lost_beside_a_reading_that_ends(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    """Another process pins between the look at the old note and the writing of the new one."""
    reading = Reading("one", 10, (), 1.0)
    store.remember(reading)
    pinning = threading.Thread(target=lambda: Store(store.folder).pin("one"))
    load = engine.store._load_reading

    def slowly(path: Path) -> Reading | None:
        known = load(path)
        if threading.current_thread() is not pinning and not pinning.ident:
            pinning.start()
            pinning.join(0.3)
        return known

    monkeypatch.setattr(engine.store, "_load_reading", slowly)
    store.remember(reading)
    pinning.join()
    store.remember(reading)  # nor by the reading after that
    assert [known.pinned for known in store.readings()] == [True]


def test_a_wipe_removes_what_earlier_readings_of_a_workspace_left(hybrid: Model, store: Store) -> None:
    with session(hybrid, store) as opened:
        read(opened, [A], label="ours")
        read(opened, [B], label="theirs")
        read(opened, [B, C], label="ours")
        read(opened, [C], label="ours")
    assert store.rename("ours", "renamed") and store.pin("renamed")
    [ours, theirs] = store.readings()
    assert ours.n_tokens == len(C) and len(ours.file_ids) == 4 and len(theirs.file_ids) == 1
    assert store.wipe("renamed")
    assert set(store.block_sizes()) == theirs.file_ids, "what both read stays"


def test_a_reading_stopped_before_its_first_block_leaves_the_one_before(hybrid: Model, store: Store) -> None:
    stopped = CancelFlag()
    stopped.set()
    with session(hybrid, store) as opened:
        read(opened, [A], label="ours")
        list(opened.read(*join([B]), stopped, label="ours"))
    assert [reading.n_tokens for reading in store.readings()] == [len(A)]


def test_a_reading_leaves_the_store_within_its_budget(hybrid: Model, store: Store) -> None:
    with session(hybrid, store) as opened:
        read(opened, [A], label="old")
        store.budget_bytes = store.n_bytes()
        read(opened, [B], label="new")
    assert 0 < store.n_bytes() <= store.budget_bytes
    assert [known.label for known in store.readings()] == ["new"]


def test_trimming_takes_children_before_their_parents(hybrid: Model, store: Store) -> None:
    with session(hybrid, store) as opened:
        read(opened, [A, B], label="both")
    sizes = [path.stat().st_size for path in block_files(store.folder)]
    store.trim(sum(sizes) - 1)
    with session(hybrid, store) as reopened:
        assert read(reopened, [A, B]).n_reused == 400


def test_wipe_leaves_what_no_store_wrote(tmp_path: Path) -> None:
    for name in ("blocks/house/plan.dwg", "blocks/list.txt", "readings/notes.json", "other.txt"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("mine")
    Store(tmp_path).wipe()
    assert sum(path.read_text() == "mine" for path in tmp_path.rglob("*.*") if path.is_file()) == 4


def test_wipe_removes_every_byte(hybrid: Model, store: Store) -> None:
    with session(hybrid, store) as opened:
        read(opened, [A], label="one")
    store.pin("one")
    assert store.wipe() > 0
    assert [path for path in store.folder.rglob("*") if path.is_file() and path.stat().st_size] == []


def test_wiping_one_reading_keeps_what_others_share(hybrid: Model, store: Store) -> None:
    with session(hybrid, store) as opened:
        read(opened, [A, B], label="one")
        read(opened, [A, C], label="two")
    store.wipe("one")
    with session(hybrid, store) as reopened:
        assert read(reopened, [A, C]).n_evaluated == 0
        assert read(reopened, [A, B]).n_reused == 400


def test_leftovers_of_a_dead_process_are_removed(store: Store) -> None:
    folder = store.folder / "blocks" / "0000"
    folder.mkdir()
    dead, alive = folder / "a-b-1.block.999999999.part", folder / f"a-b-1.block.{os.getpid()}.part"
    dead.write_bytes(b"half")
    alive.write_bytes(b"being written")
    Store(store.folder)
    assert (dead.exists(), alive.exists()) == (False, True)


def test_header_says_who_made_a_block(hybrid: Model, store: Store) -> None:
    with session(hybrid, store) as opened:
        read(opened, [A])
    header = header_of(block_files(store.folder)[0])
    assert header["model_sha256"] == HASH
    expected = {"type_k", "type_v", "flash_attention", "rope", "build", "fingerprint"}
    expected |= {"parent", "id", "n_tokens"}
    assert expected | {"payload_sha256", "payload_bytes"} <= set(header)
