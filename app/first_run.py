"""What a first start offers: a model for this machine's memory, the starter, samples. Qt-free."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from app import paths

SAMPLES_DIR = Path(__file__).resolve().parents[1] / "samples"


@dataclass(frozen=True, slots=True)
class Offer:
    """What suits the memory of this machine. `starter_bytes` is 0 where its wheels are not installed."""

    total_bytes: int
    free_bytes: int
    suited_name: str
    suited_window: int
    suited_bytes: int
    starter_bytes: int


def make_offer() -> Offer:
    """Recommend as the Models page does; takes some tenths of a second, and opens no connection."""
    from app.recommend import recommend
    from engine.hardware import look
    from engine.starter import STARTERS, is_installed

    machine = look(paths.models_dir())
    found = recommend(
        (), hardware=machine, models_dir=paths.models_dir(), cache_dir=paths.cache_dir(), counts=False
    )
    best = next(iter(found.advices), None)
    starter = STARTERS["0.5b"]
    return Offer(
        total_bytes=machine.total_bytes,
        free_bytes=machine.free_bytes,
        suited_name=f"{best.model.name} {best.file.quantisation}" if best else "",
        suited_window=best.settings.n_ctx if best else 0,
        suited_bytes=best.file.n_bytes or 0 if best else 0,
        starter_bytes=starter.n_bytes if is_installed(starter) else 0,
    )


def samples() -> tuple[Path, ...]:
    """Return the documents that ship with the app; none where they were not installed."""
    return tuple(sorted(SAMPLES_DIR.glob("*.pdf")))


def check_model_file(path: Path) -> str:
    """Remember a GGUF file that stays where it is; return what `ModelChoice.use` takes.

    Raises:
        EngineError: the file is not a model that can be used.
    """
    from engine.installed import add_model
    from engine.validation import inspect_model

    inspect_model(path)
    return str(add_model(path, paths.models_dir()).path)
