"""Read a codebase into documents: select, parse each file, rank them all."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import partial
from pathlib import Path

from ingest.code.archive import Member, read_members, strip_common_folder
from ingest.code.choice import Choice
from ingest.code.git import recently_changed
from ingest.code.ignore import EXTRA_RULES, GIT_RULES, IgnoreRules
from ingest.code.options import CodeOptions
from ingest.code.parse import ParsedFile, SourceFile, parse_file, unread
from ingest.code.rank import rank_files
from ingest.code.walk import list_folder
from ingest.errors import EmptySourceError, ReaderLimitError
from ingest.model import Reading, Unread
from ingest.options import Progress, ProgressHook, ignore_progress


def read_folder(
    root: Path, options: CodeOptions | None = None, on_progress: ProgressHook = ignore_progress
) -> Reading:
    """Read every file that belongs to the folder, or the .zip or .tar archive, `root`.

    Raises SourceMissingError where it is not there, EmptySourceError where nothing in it is text, and
    ReaderLimitError where it holds more files or bytes than the options allow.
    """
    options = options or CodeOptions()
    choice = Choice(options)
    if root.is_file():
        return _read_archive(root.resolve(), choice, on_progress)
    listing = list_folder(root, options, choice.enters)
    files = [
        SourceFile(found.name, found.path, found.n_bytes, Path(found.path).read_bytes)
        for found in listing.files
    ]
    ages = recently_changed(root) if options.prefer_recent and options.use_git else {}
    return build_reading(
        str(root.resolve()), files, listing.unread, listing.n_ignored, choice, on_progress, ages
    )


def _read_archive(path: Path, choice: Choice, on_progress: ProgressHook) -> Reading:
    """Read an archive as if its one top folder were the root; its own ignore files count."""
    top, members = strip_common_folder(read_members(path, choice.options))
    contents = {name: member.data for name, member in members}
    rules = IgnoreRules(contents.get, (GIT_RULES,))
    extra = IgnoreRules(contents.get, EXTRA_RULES)
    files: list[SourceFile] = []
    left_out: list[Unread] = []
    n_ignored = 0
    for name, member in members:
        file = SourceFile(name, f"{path}!/{top}{name}", member.n_bytes, partial(_content, member))
        if name.startswith(".git/") or "/.git/" in name:
            continue
        if rules.ignores_file(name) or extra.ignores_file(name):
            n_ignored += 1
        elif member.code is not None:
            left_out.append(unread(file, member.code))
        else:
            files.append(file)
    return build_reading(str(path), files, left_out, n_ignored, choice, on_progress)


def _content(member: Member) -> bytes:
    return member.data or b""


def build_reading(
    source: str,
    files: Iterable[SourceFile],
    left_out: Iterable[Unread],
    n_ignored: int,
    choice: Choice,
    on_progress: ProgressHook,
    ages: Mapping[str, int] | None = None,
) -> Reading:
    """Read the files of a codebase and rank them; `source` is what the user added."""
    not_read = list(left_out)
    listed = list(files)
    wanted = [file for file in listed if choice.wants(file.name)]
    not_read += _counted(source, n_ignored, len(listed) - len(wanted))
    parsed: list[ParsedFile] = []
    n_bytes = 0
    for done, file in enumerate(wanted, start=1):
        result = parse_file(file, choice)
        if isinstance(result, Unread):
            not_read.append(result)
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
    return Reading(tuple(rank_files(parsed, choice.options, ages)), tuple(not_read))


def _counted(source: str, n_ignored: int, n_excluded: int) -> Iterator[Unread]:
    if n_ignored:
        reason = (
            f"{n_ignored:,} {'file or folder is' if n_ignored == 1 else 'files or folders are'} left out "
            "by .gitignore, .ignore or .unabridgedignore rules."
        )
        yield Unread(source, "ignored", reason)
    if n_excluded:
        reason = (
            f"{n_excluded:,} {'file is' if n_excluded == 1 else 'files are'} left out "
            "by your include and exclude patterns."
        )
        yield Unread(source, "excluded", reason)
