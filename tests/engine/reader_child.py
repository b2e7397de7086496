"""A process that reads into a store, made to be killed.

`python -m tests.engine.reader_child MODEL STORE HOLD LAST_SEED` says each step in a line: `read N` after
a batch, and in the writer's thread `sync`, `rename`, `kept` around the moments that matter. At the step
HOLD, such as `rename 2` for the second, that thread stands still, so that a kill falls exactly there
while the other thread works on.
"""

from __future__ import annotations

import os
import sys
import threading
from collections import Counter
from pathlib import Path

from engine.cancel import CancelFlag
from engine.events import ReadDone, ReadProgress
from engine.llama import IntArray, Model
from engine.store import Store
from tests.engine.harness import join, session, tokens

LENGTHS = (1300, 90, 1100, 1500)


def documents(last_seed: int = 0) -> list[IntArray]:
    """Return the documents of the tests; another `last_seed` changes the last of them."""
    *first, n_last = LENGTHS
    return [*(tokens(n, 70 + place) for place, n in enumerate(first)), tokens(n_last, last_seed)]


class Steps:
    """Says the steps and stands still at one of them."""

    def __init__(self, hold: str) -> None:
        self._hold = hold
        self._n_said: Counter[str] = Counter()

    def say(self, name: str) -> None:
        os.write(1, f"{name}\n".encode())  # one call: lines of two threads never mix
        self._n_said[name] += 1
        if f"{name} {self._n_said[name]}" == self._hold:
            os.write(1, b"holding\n")
            threading.Event().wait(600)  # until it is killed

    def watch_writer(self) -> None:
        """Say when a block's bytes are written, when it gets its name, and when it has it."""
        sync, replace = os.fsync, Path.replace

        def said_sync(handle: int) -> None:
            self.say("sync")
            sync(handle)

        def said_replace(path: Path, target: Path) -> Path:
            self.say("rename")
            moved = replace(path, target)
            self.say("kept")
            return moved

        os.fsync = said_sync  # type: ignore[assignment]
        Path.replace = said_replace  # type: ignore[method-assign,assignment]


def main() -> None:
    model_path, folder, hold, last_seed = sys.argv[1:5]
    model = Model(Path(model_path))
    steps = Steps(hold)
    steps.watch_writer()
    with session(model, Store(Path(folder))) as opened:
        for event in opened.read(*join(documents(int(last_seed))), CancelFlag()):
            if isinstance(event, ReadProgress):
                steps.say(f"read {event.n_done}")
            elif isinstance(event, ReadDone):
                steps.say(f"done {event.n_reused} {event.n_evaluated}")
            else:
                steps.say(f"notice {event.text}")
    model.close()


if __name__ == "__main__":
    main()
