"""Kill -9 while reading and storing: the next start goes on after the last whole block, bit for bit."""

from __future__ import annotations

import random
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest

from engine.llama import Model
from engine.store import Store
from tests.engine.harness import QUESTION, block_files, fresh_logits, header_of, read, session
from tests.engine.reader_child import LENGTHS, documents
from tests.fixtures import children

ROOT = Path(__file__).resolve().parents[2]
N_TOKENS = sum(LENGTHS)
ENDS = [1300, 2490, 3990]  # where blocks end: the document of 90 tokens shares one


@dataclass
class Child:
    """A reading process and the steps it has said."""

    process: subprocess.Popen[str]
    said: list[str] = field(default_factory=list)

    def until(self, wanted: Callable[[Child], bool]) -> None:
        """Take lines until `wanted` holds or the process ends."""
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self.said.append(line.strip())
            if wanted(self):
                return

    def kill(self) -> None:
        """End it as the system does when memory runs out: nothing of it runs any more."""
        self.process.kill()
        self.until(lambda _: False)  # what it had said before it died
        self.process.wait()

    @property
    def n_kept(self) -> int:
        """Count the blocks that had their final name."""
        return self.said.count("kept")


@contextmanager
def child(model: Model, store: Path, *, hold: str = "", last_seed: int = 0) -> Iterator[Child]:
    command = [sys.executable, "-m", "tests.engine.reader_child", str(model.path), str(store), hold]
    with children.child([*command, str(last_seed)], cwd=ROOT, stdout=subprocess.PIPE) as process:
        yield Child(process)


@pytest.fixture(scope="module")
def fresh() -> Callable[[Model], npt.NDArray[np.float32]]:
    """Return a function that gives the logits of a fresh read, computed once per model."""
    known: dict[Path, npt.NDArray[np.float32]] = {}

    def logits(model: Model) -> npt.NDArray[np.float32]:
        if model.path not in known:
            known[model.path] = fresh_logits(model, documents())
        return known[model.path]

    return logits


def assert_resumes(model: Model, folder: Path, n_kept: int, expected: npt.NDArray[np.float32]) -> None:
    """Check the next start: only whole blocks are there, and they are all used."""
    store = Store(folder)
    assert not list(folder.rglob("*.part"))
    stored = [header_of(path) for path in block_files(folder)]
    ends = [header["start"] + header["n_tokens"] for header in stored]
    assert ends == ENDS[: len(ends)]
    assert len(ends) >= n_kept
    with session(model, store) as opened:
        done = read(opened, documents())
        logits = opened.next_logits(QUESTION)
    n_reused = ends[-1] if ends else 0
    assert (done.n_reused, done.n_evaluated) == (n_reused, N_TOKENS - n_reused)
    assert np.array_equal(logits, expected)


def _kill_somewhere(model: Model, folder: Path, seed: int, expected: npt.NDArray[np.float32]) -> None:
    """Kill after a random step: the child is by then anywhere in what follows it."""
    n_steps = random.Random(seed).randrange(1, 46)
    with child(model, folder) as reading:
        reading.until(lambda seen: len(seen.said) >= n_steps)
        reading.kill()
    assert_resumes(model, folder, reading.n_kept, expected)


@pytest.mark.parametrize("seed", [1, 2])
def test_killed_at_a_random_point(
    hybrid_or_plain: Model, tmp_path: Path, seed: int, fresh: Callable[[Model], npt.NDArray[np.float32]]
) -> None:
    _kill_somewhere(hybrid_or_plain, tmp_path, seed, fresh(hybrid_or_plain))


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(10, 40))
def test_killed_at_many_random_points(
    hybrid_or_plain: Model, tmp_path: Path, seed: int, fresh: Callable[[Model], npt.NDArray[np.float32]]
) -> None:
    _kill_somewhere(hybrid_or_plain, tmp_path, seed, fresh(hybrid_or_plain))


@pytest.mark.parametrize("stage", ["sync", "rename", "kept"])
def test_killed_inside_the_writing_of_a_block(
    hybrid: Model, tmp_path: Path, stage: str, fresh: Callable[[Model], npt.NDArray[np.float32]]
) -> None:
    """The writer stands still before the sync, before the rename or after it, and is killed there."""
    with child(hybrid, tmp_path, hold=f"{stage} 2") as reading:
        reading.until(lambda seen: seen.said[-1] == "holding")
        reading.kill()
    assert "holding" in reading.said
    assert len(block_files(tmp_path)) == (2 if stage == "kept" else 1)
    assert_resumes(hybrid, tmp_path, reading.n_kept, fresh(hybrid))


def test_killed_again_and_again_comes_to_the_end(
    hybrid: Model, tmp_path: Path, fresh: Callable[[Model], npt.NDArray[np.float32]]
) -> None:
    """Every start goes on where the last one's only new block ended."""
    for start in (0, *ENDS[:-1]):
        with child(hybrid, tmp_path, hold="kept 1") as reading:
            reading.until(lambda seen: seen.said[-1] == "holding")
            reading.kill()
        assert reading.said[0] == f"read {start}"
    assert_resumes(hybrid, tmp_path, len(ENDS), fresh(hybrid))


def test_two_processes_on_one_store_do_not_harm_each_other(
    hybrid_or_plain: Model, tmp_path: Path, fresh: Callable[[Model], npt.NDArray[np.float32]]
) -> None:
    """Both write the same first blocks at the same time, then each its own last one."""
    with child(hybrid_or_plain, tmp_path) as one, child(hybrid_or_plain, tmp_path, last_seed=99) as two:
        for reading in (one, two):
            reading.until(lambda _: False)
            assert reading.process.wait() == 0
            assert not [line for line in reading.said if line.startswith("notice")]
    ends = [header["start"] + header["n_tokens"] for header in map(header_of, block_files(tmp_path))]
    assert ends == [1300, 2490, 3990, 3990]
    with session(hybrid_or_plain, Store(tmp_path)) as opened:
        assert read(opened, documents(last_seed=99)).n_reused == N_TOKENS
        assert read(opened, documents()).n_reused == N_TOKENS
        assert np.array_equal(opened.next_logits(QUESTION), fresh(hybrid_or_plain))


def test_wiping_and_trimming_beside_a_reading_process_cost_it_nothing_but_blocks(
    hybrid: Model, tmp_path: Path, fresh: Callable[[Model], npt.NDArray[np.float32]]
) -> None:
    store = Store(tmp_path)
    with child(hybrid, tmp_path) as reading:
        reading.until(lambda seen: seen.n_kept == 1)
        store.trim(0)
        reading.until(lambda seen: seen.n_kept == 2)
        store.wipe()
        reading.until(lambda _: False)
        assert reading.process.wait() == 0
    assert reading.said[-1] == f"done 0 {N_TOKENS}"
    with session(hybrid, store) as opened:
        read(opened, documents())
        assert np.array_equal(opened.next_logits(QUESTION), fresh(hybrid))
