"""How fast codebases are read, and what others make of the same folder.

`python -m benchmarks.code MODEL.gguf FLASK.tar.gz [--repomix BIN] [--gitingest BIN]`

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
import time
from pathlib import Path

from engine.tokenizer import Tokenizer
from ingest.code import CodeOptions, find_secrets, project_map, read_folder
from ingest.code.walk import list_folder
from ingest.model import Reading, Segment

_WINDOW = 32_768


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


def n_tokens(tokenizer: Tokenizer, segments: tuple[Segment, ...]) -> int:
    return sum(tokenizer.count(segment.text + "\n") for segment in segments)


def time_reading(root: Path, tokenizer: Tokenizer) -> Reading:
    started = time.perf_counter()
    listing = list_folder(root, CodeOptions(use_git=False), lambda _folder: False)
    walked = time.perf_counter()
    reading = read_folder(root, CodeOptions(use_git=False))
    read = time.perf_counter()
    full = sum(n_tokens(tokenizer, document.segments) for document in reading.documents)
    counted = time.perf_counter()
    n_bytes = sum(file.n_bytes for file in listing.files)
    print(
        f"{len(listing.files):,} files, {n_bytes / 1e6:.1f} MB: walk {walked - started:.2f} s; walk, read, "
        f"outline and rank {read - walked:.2f} s; count {full:,} tokens {counted - read:.2f} s; "
        f"together {counted - walked:.2f} s"
    )
    return reading


def describe(reading: Reading, tokenizer: Tokenizer) -> None:
    full = {d.name: n_tokens(tokenizer, d.segments) for d in reading.documents}
    outline = {d.name: n_tokens(tokenizer, d.outline) for d in reading.documents}
    code = [d.name for d in reading.documents if d.name.startswith("src/") and d.name.endswith(".py")]
    print(
        f"unabridged: {len(reading.documents)} files, {sum(full.values()):,} tokens in full, "
        f"{sum(outline.values()):,} as outlines, source {sum(full[n] for n in code):,} -> "
        f"{sum(outline[n] for n in code):,}, map of 100 lines "
        f"{tokenizer.count(project_map(reading.documents, reading.unread, full, max_lines=100)):,}"
    )
    budget, chosen = _WINDOW, 0
    for document in sorted(reading.documents, key=lambda document: -document.rank):
        if 0 < outline[document.name] <= budget:
            budget -= outline[document.name]
            chosen += 1
    print(
        f"  fits {_WINDOW:,}: yes, outlines of the {chosen} highest-ranked files and the names of the others"
    )


def time_other(name: str, command: list[str], output: Path, tokenizer: Tokenizer) -> None:
    started = time.perf_counter()
    subprocess.run(command, check=True, capture_output=True)
    seconds = time.perf_counter() - started
    tokens = tokenizer.count(output.read_text(encoding="utf-8"))
    fits = "yes" if tokens <= _WINDOW else "no"
    print(f"{name}: {tokens:,} tokens in {seconds:.2f} s, fits {_WINDOW:,}: {fits}")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("model", type=Path)
    parser.add_argument("flask", type=Path)
    parser.add_argument("--copies", type=int, default=0)
    parser.add_argument("--repomix")
    parser.add_argument("--gitingest")
    choices = parser.parse_args()
    tokenizer = Tokenizer.from_gguf(choices.model)
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        write_modules(folder / "modules")
        time_reading(folder / "modules", tokenizer)
        with tarfile.open(choices.flask) as archive:
            archive.extractall(folder / "flask", filter="data")
            for copy in range(choices.copies):
                archive.extractall(folder / "copies" / str(copy), filter="data")
        if choices.copies:
            time_reading(folder / "copies", tokenizer)
        flask = next((folder / "flask").iterdir())
        reading = time_reading(flask, tokenizer)
        describe(reading, tokenizer)
        started = time.perf_counter()
        warnings = sum(1 for _ in find_secrets(reading.documents, lambda: False))
        print(f"secrets: {warnings} warnings in {time.perf_counter() - started:.1f} s")
        for extra in ([], ["--compress"]):
            if choices.repomix:
                output = folder / "repomix.xml"
                command = [choices.repomix, str(flask), "-o", str(output), "--no-security-check", *extra]
                time_other(" ".join(["repomix", *extra]), command, output, tokenizer)
        if choices.gitingest:
            output = folder / "gitingest.txt"
            time_other("gitingest", [choices.gitingest, str(flask), "-o", str(output)], output, tokenizer)
    return 0


if __name__ == "__main__":
    sys.exit(main())
