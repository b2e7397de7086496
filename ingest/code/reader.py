"""Read a codebase into documents: select, parse each file, rank them all."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from ingest.code.choice import Choice
from ingest.code.options import CodeOptions
from ingest.code.parse import ParsedFile, SourceFile, parse_file
from ingest.code.rank import rank_files
from ingest.code.walk import list_folder
from ingest.errors import EmptySourceError, ReaderLimitError
from ingest.model import Reading, Unread
from ingest.options import Progress, ProgressHook, ignore_progress


def read_folder(
    root: Path, options: CodeOptions | None = None, on_progress: ProgressHook = ignore_progress
) -> Reading:
    """Read every file that belongs to the folder `root`.

    Raises SourceMissingError where it is not there, EmptySourceError where nothing in it is text, and
    ReaderLimitError where it holds more files or bytes than the options allow.

    """
    options = options or CodeOptions()
    choice = Choice(options)
    listing = list_folder(root, options, choice.enters)
    files = [
        SourceFile(found.name, found.path, found.n_bytes, Path(found.path).read_bytes)
        for found in listing.files
    ]
    return build_reading(str(root.resolve()), files, listing.unread, listing.n_ignored, choice, on_progress)


def build_reading(
    source: str,
    files: Iterable[SourceFile],
    unread: Iterable[Unread],
    n_ignored: int,
    choice: Choice,
    on_progress: ProgressHook,
) -> Reading:
    """Read the files of a codebase and rank them; `source` is what the user added."""
    left_out = list(unread)
    listed = list(files)
    wanted = [file for file in listed if choice.wants(file.name)]
    left_out += _counted(source, n_ignored, len(listed) - len(wanted))
    parsed: list[ParsedFile] = []
    n_bytes = 0
    for done, file in enumerate(wanted, start=1):
        result = parse_file(file, choice)
        if isinstance(result, Unread):
            left_out.append(result)
        else:
            n_bytes += file.n_bytes
            parsed.append(result)
        if n_bytes > choice.options.max_total_bytes:
            raise ReaderLimitError(
                f"The text in {source} is over {choice.options.max_total_bytes:,} bytes: "
                "add a subfolder, or name what to read with include patterns."
            )
        on_progress(Progress(file.path, done, len(wanted), "files"))
    if not parsed:
        raise EmptySourceError(f"{source} holds no text to read: choose another folder or other patterns.")
    return Reading(tuple(rank_files(parsed, choice.options)), tuple(left_out))


def _counted(source: str, n_ignored: int, n_excluded: int) -> Iterator[Unread]:
    if n_ignored:
        reason = (
            f"{n_ignored:,} files or folders are left out by .gitignore, .ignore or .unabridgedignore rules."
        )
        yield Unread(source, "ignored", reason)
    if n_excluded:
        reason = f"{n_excluded:,} files are left out by your include and exclude patterns."
        yield Unread(source, "excluded", reason)
