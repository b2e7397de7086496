"""How fast codebases are read, and what others make of the same folder.

`python -m benchmarks.code MODEL.gguf FLASK.tar.gz [--copies N] [--repomix BIN] [--gitingest BIN]`

MODEL.gguf gives the tokenizer (its weights are not loaded); FLASK.tar.gz is the pinned source in the
shared data. The 10,000 files are written here: 100 packages of 100 modules of about 1 kB that refer
to each other, and, as `--copies N`, N copies of flask. repomix (npm) and gitingest (PyPI) run on the
unpacked folder when their programs are given; all texts are counted with the same tokenizer.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tarfile
import tempfile
import threading
import time
from collections import Counter
from pathlib import Path

from app.choices import Choices
from app.packing import Mode
from app.planner import Planner
from engine.gguf_file import GgufFile
from engine.template import ChatTemplate
from engine.tokenizer import Tokenizer
from ingest.code import CodeOptions, find_secrets
from ingest.code.walk import list_folder
from ingest.model import Reading
from ingest.options import ReadOptions
from ingest.runner import Finished, Runner

_WINDOWS = (8_192, 32_768, 131_072, 262_144)
_BUDGET = 32_768


def write_modules(root: Path) -> None:
    for package in range(100):
        folder = root / f"package_{package % 10}" / f"part_{package}"
        folder.mkdir(parents=True)
        for module in range(100):
            other = (package * 7 + module * 13) % 100
            body = "        value = value + 1\n" * 30
            (folder / f"module_{module}.py").write_text(
                f'"""Module {module}."""\nfrom part_{other} import handle_request_{other}\n\n\n'
                f"class Handler{package}x{module}:\n    def handle_request_{package}(self, value):\n{body}"
                f"        return handle_request_{other}(value)\n"
            )


def time_reading(root: Path, planner: Planner) -> Reading:
    """Read as the app does, in a reader process, then count and pack everything."""
    started = time.perf_counter()
    listing = list_folder(root, CodeOptions(), lambda _folder: False)
    walked = time.perf_counter()
    with Runner() as runner:
        events = list(runner.read(root, ReadOptions(), threading.Event()))
    reading = events[-1].reading if isinstance(events[-1], Finished) else Reading(())
    read = time.perf_counter()
    plan = planner.plan(reading.documents, Choices(), max(_WINDOWS))
    counted = time.perf_counter()
    n_bytes = sum(file.n_bytes for file in listing.files)
    n_full = sum(entry.n_full for entry in plan.pack.entries)
    print(
        f"{len(listing.files):,} files, {n_bytes / 1e6:.1f} MB: walk {walked - started:.2f} s; walk, read, "
        f"outline and rank {read - walked:.2f} s; count {n_full:,} tokens and pack {counted - read:.2f} s; "
        f"together {counted - walked:.2f} s"
    )
    return reading


def describe(reading: Reading, planner: Planner) -> None:
    """Say what of flask enters windows of several sizes."""
    print(f"unabridged: {len(reading.documents)} files, {len(reading.unread)} left out")
    for window in _WINDOWS:
        plan = planner.plan(reading.documents, Choices(), window)
        modes = Counter(entry.mode for entry in plan.pack.entries)
        text = ", ".join(f"{modes[mode]} {mode}" for mode in Mode if modes[mode])
        print(f"  window {window:>7,}: {plan.ledger.n_read:>7,} tokens to read; {text}")


def time_other(name: str, command: list[str], output: Path, mark: str, tokenizer: Tokenizer) -> None:
    started = time.perf_counter()
    subprocess.run(command, check=True, capture_output=True)
    seconds = time.perf_counter() - started
    text = output.read_text(encoding="utf-8")
    tokens = tokenizer.count(text)
    n_files = sum(line.startswith(mark) for line in text.splitlines())
    fits = "yes" if tokens <= _BUDGET else "no"
    print(f"{name}: {n_files} files, {tokens:,} tokens in {seconds:.2f} s, fits {_BUDGET:,}: {fits}")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("model", type=Path)
    parser.add_argument("flask", type=Path)
    parser.add_argument("--copies", type=int, default=0)
    parser.add_argument("--repomix")
    parser.add_argument("--gitingest")
    choices = parser.parse_args()
    tokenizer = Tokenizer.from_gguf(choices.model)
    with GgufFile.open(choices.model) as gguf:
        planner = Planner(tokenizer, ChatTemplate.from_gguf(gguf))
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        write_modules(folder / "modules")
        time_reading(folder / "modules", planner)
        with tarfile.open(choices.flask) as archive:
            archive.extractall(folder / "flask", filter="data")
            for copy in range(choices.copies):
                archive.extractall(folder / "copies" / str(copy), filter="data")
        if choices.copies:
            time_reading(folder / "copies", planner)
        flask = next((folder / "flask").iterdir())
        reading = time_reading(flask, planner)
        describe(reading, planner)
        started = time.perf_counter()
        warnings = sum(1 for _ in find_secrets(reading.documents, lambda: False))
        print(f"secrets: {warnings} warnings in {time.perf_counter() - started:.1f} s")
        for extra in ([], ["--compress"]):
            if choices.repomix:
                output = folder / "repomix.xml"
                command = [choices.repomix, str(flask), "-o", str(output), "--no-security-check", *extra]
                time_other(" ".join(["repomix", *extra]), command, output, "<file path=", tokenizer)
        if choices.gitingest:
            output = folder / "gitingest.txt"
            command = [choices.gitingest, str(flask), "-o", str(output)]
            time_other("gitingest", command, output, "FILE: ", tokenizer)
    return 0


if __name__ == "__main__":
    sys.exit(main())
