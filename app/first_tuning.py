"""Settings chosen by a short run before a model's first long reading; later readings find them stored."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass
from pathlib import Path

from app.reading_pace import Pace, note_pace, noted_pace
from engine.cancel import CancelFlag
from engine.events import TuningProgress
from engine.hardware import Hardware
from engine.llama import ContextSettings, Model
from engine.session import Session
from engine.shape import ModelShape
from engine.short_run import short_run
from engine.trials import Trials
from engine.tuning import fits_memory, nearest_tuned, save_tuned, short_run_trials

# Other settings make what is on disk useless: worth it only where that is little beside what is to be read.
_MAY_BE_LOST = 1 / 8


@dataclass(frozen=True, slots=True)
class FirstTuning:
    """What a short run needs to know. `hardware` was looked at before the weights were loaded."""

    path: Path
    shape: ModelShape
    hardware: Hardware
    cache_dir: Path

    def trials_before(self, session: Session, n_prefix: int) -> list[ContextSettings]:
        """Return the settings to try before reading `n_prefix` tokens; none where it would not pay.

        That is where a choice is stored already, the context holds something, the reading is short, or much
        is on disk that only the present settings can use.
        """
        settings = session.context.settings
        if len(session.prefix_tokens) or nearest_tuned(
            self.path, settings.n_ctx, cache_dir=self.cache_dir, hardware=self.hardware
        ):
            return []
        if session.n_stored > _MAY_BE_LOST * n_prefix:
            return []
        fits = fits_memory(self.shape, self.hardware.free_bytes)
        return short_run_trials(settings, fits, self.hardware, n_prefix)

    def run(
        self, model: Model, tried: list[ContextSettings], n_prefix: int, cancel: CancelFlag
    ) -> Generator[TuningProgress, None, ContextSettings]:
        """Try and store the fastest settings; return them, or the given ones if cancelled.

        Their pace is noted for estimates, until a whole reading gives a better one. The model's context must
        be free: the forecast has room for one.
        """
        trials = Trials.of_loaded(model, tried[0], cancel)
        chosen = yield from short_run(
            lambda settings: trials.run_before(settings, n_prefix), tried, n_prefix, cancel
        )
        if chosen is None:
            return tried[0]
        settings = chosen.settings
        save_tuned(self.path, settings, None, cache_dir=self.cache_dir, hardware=self.hardware)
        if noted_pace(self.cache_dir, self.path) is None:
            pace = Pace(n_prefix, round(chosen.reading_seconds(n_prefix), 3))
            note_pace(self.cache_dir, self.path, pace)
        return settings
