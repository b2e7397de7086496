"""How fast models really read, and load what they read, on this machine: estimates rest on the latest.

Nothing of the documents is kept but their length.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from pathlib import Path

from app.whole_file import whole_file
from engine.events import ReadDone

_FILE = "reading-pace.json"
_LOADING = " from disk"
_LEAST_TOKENS = 1_000  # shorter readings say more about the start than about the pace


@dataclass(frozen=True, slots=True)
class Pace:
    """One reading from nothing: so many tokens in so many seconds."""

    n_tokens: int
    seconds: float

    @property
    def tokens_per_s(self) -> float:
        """Return the mean speed; longer readings are slower on average."""
        return self.n_tokens / self.seconds


def note_reading(cache_dir: Path, model: Path, done: ReadDone) -> None:
    """Keep the pace of a whole reading of which nothing was reused."""
    if done.cancelled or done.n_reused != 0 or done.n_evaluated is None:
        return
    note_pace(cache_dir, model, Pace(done.n_evaluated, round(done.seconds, 3)))


def note_pace(cache_dir: Path, model: Path, pace: Pace, what: str = "") -> None:
    """Keep a pace in place of an earlier one, but not of a short reading; a full disk loses only this."""
    if pace.n_tokens < _LEAST_TOKENS or pace.seconds <= 0:
        return
    try:
        known = _read(cache_dir)
        known[_key(model) + what] = asdict(pace)
        cache_dir.mkdir(parents=True, exist_ok=True)
        with whole_file(cache_dir / _FILE) as unfinished:
            unfinished.write_text(json.dumps(known, indent=1), encoding="utf-8")
    except OSError:
        return


def note_loading(cache_dir: Path, model: Path, pace: Pace) -> None:
    """Keep how fast what was read before came back from the disk."""
    note_pace(cache_dir, model, pace, _LOADING)


def noted_loading(cache_dir: Path, model: Path) -> Pace | None:
    """Return how fast a stored reading was loaded last, None if none was."""
    return noted_pace(cache_dir, model, _LOADING)


def noted_pace(cache_dir: Path, model: Path, what: str = "") -> Pace | None:
    """Return the pace of the latest whole reading with a model file, None if there was none."""
    try:
        facts = _read(cache_dir)[_key(model) + what]
        return Pace(int(facts["n_tokens"]), float(facts["seconds"]))
    except (OSError, KeyError, TypeError):
        return None


def _key(model: Path) -> str:
    return f"{model.name} {model.stat().st_size}"


def _read(cache_dir: Path) -> dict[str, dict[str, float]]:
    try:
        known = json.loads((cache_dir / _FILE).read_text(encoding="utf-8"))
    except (FileNotFoundError, ValueError):
        return {}
    return known if isinstance(known, dict) else {}
