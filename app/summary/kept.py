"""Summaries of periods on disk, found again by what they were made of: messages, model and questions."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from app.json_text import dumps
from app.summary.model import Cited, Item, Period, PeriodSummary, item_from_json, item_to_json
from app.whole_file import whole_file
from engine.model_files import noted_sha256
from ingest.chats.reshape import messages_of
from ingest.model import Document, MessageLocation, Role


@dataclass(frozen=True, slots=True)
class Recipe:
    """What a summary depends on beside the messages: the model, the questions, the window in tokens."""

    model_id: str
    questions: str
    window: int


class KeptSummaries:
    """A folder with one JSON file for each period. It holds document text: `cache wipe` removes it."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def load(self, key: str, period: Period) -> PeriodSummary | None:
        """Return what is kept of a period; None where nothing is, or what is there cannot be read."""
        try:
            saved = json.loads(self._file(key).read_text(encoding="utf-8"))
            items: tuple[Item, ...] = tuple(map(item_from_json, saved["items"]))
            return PeriodSummary(period, items, int(saved["passes"]), is_kept=True)
        except (OSError, ValueError, KeyError, TypeError):
            return None

    def save(self, key: str, summary: PeriodSummary) -> None:
        """Keep a period's summary. A full disk loses what is kept, never the summary."""
        saved = {"items": [item_to_json(item) for item in summary.items], "passes": summary.n_passes}
        with suppress(OSError):
            self._folder.mkdir(parents=True, exist_ok=True)
            with whole_file(self._file(key)) as unfinished:
                unfinished.write_text(dumps(saved), encoding="utf-8")

    def wipe(self) -> int:
        """Remove all that is kept; return the bytes freed."""
        n_bytes = 0
        for file in list(self._files()):
            with suppress(OSError):
                n_bytes += file.stat().st_size
                file.unlink()
        return n_bytes

    def _files(self) -> Iterator[Path]:
        with suppress(OSError):
            yield from self._folder.iterdir()

    def _file(self, key: str) -> Path:
        return self._folder / f"{key}.json"


def weights_id(path: Path) -> str:
    """Tell a model's file from others without hashing it: its checked hash, else name, size and time."""
    if noted := noted_sha256(path):
        return noted
    with suppress(OSError):
        state = path.stat()
        return f"{path.name} {state.st_size} {state.st_mtime_ns}"
    return path.name


def key_of_period(documents: Sequence[Document], recipe: Recipe) -> str:
    """Hash the messages of a period by what they say.

    Neither the short names that the export's length gave people nor the export's file name count: a
    later export is another file with other short names.
    """
    digest = hashlib.sha256(repr((recipe.model_id, recipe.questions, recipe.window)).encode())
    for document in documents:
        digest.update(b"\1")
        for said in messages_of(document):
            place = said.place
            whole = (
                f"\2{place.message_id}\0{place.author}\0{place.sent_at}\0{said.line.middle}\0{said.line.body}"
            )
            digest.update(whole.encode("utf-8", "surrogatepass"))
    return digest.hexdigest()


def at_home(summary: PeriodSummary, documents: Sequence[Document]) -> PeriodSummary:
    """Return a kept summary whose messages are cited in these documents, wherever they stood then."""
    homes = {
        (place.message_id, place.author, place.sent_at.isoformat() if place.sent_at else ""): (one, place)
        for one in documents
        for segment in one.segments
        if isinstance(place := segment.location, MessageLocation) and segment.role is Role.MESSAGE
    }

    def moved(cited: Cited) -> Cited:
        found = homes.get((cited.message_id, cited.author, cited.sent_at))
        if found is None:
            return cited
        one, place = found
        return replace(
            cited,
            document=one.name,
            path=one.path,
            line_start=place.line_start,
            line_end=place.line_end,
        )

    items = tuple(replace(item, cited=tuple(map(moved, item.cited))) for item in summary.items)
    return replace(summary, items=items)
