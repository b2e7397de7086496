"""What a caller may choose when a source is read, and how a reader tells its progress."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

TESSERACT = "tesseract"
RAPIDOCR = "rapidocr"


@dataclass(frozen=True, slots=True)
class ReadOptions:
    """Choices for one source; picklable, and with the content's hash the key of a cached reading.

    `encoding` overrides the guess for text files. `ocr_engine` is None (pages without text are only
    remarked upon), "tesseract" or "rapidocr"; `ocr_languages` are Tesseract's names ("eng",
    "chi_sim", "jpn", "kor"). `include`, `exclude`, `allow` and `bring_in` choose among the files of
    a codebase, `prefer_recent` ranks them, as in `ingest.code.options.CodeOptions`. `chat_format` is
    a value of `ingest.chats.ChatFormat`, or "none" for a text that only looks like a chat; `date_order`
    is "dmy", "mdy" or "ymd". Both correct a wrong guess.
    """

    password: str | None = None
    encoding: str | None = None
    ocr_engine: str | None = None
    ocr_languages: tuple[str, ...] = ("eng",)
    ocr_dpi: int = 300
    include: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    allow: frozenset[str] = frozenset()
    bring_in: tuple[str, ...] = ()
    prefer_recent: bool = False
    chat_format: str | None = None
    date_order: str | None = None
    chat_filter: str = ""


@dataclass(frozen=True, slots=True)
class Progress:
    """One step of reading: `done` of `total` units ("pages" or "files") of the file `path`."""

    path: str
    done: int
    total: int
    unit: str = "pages"


class ReadingStopped(Exception):  # noqa: N818 - stopping is no error
    """Raised by a progress hook to end a reading early: the user cancelled."""


ProgressHook = Callable[[Progress], None]


def ignore_progress(_step: Progress) -> None:
    """Take a progress step and do nothing: the default hook."""
