"""The short run before a model's first long reading: it finds the settings that are fastest here."""

from __future__ import annotations

import logging
from collections.abc import Callable, Generator, Sequence

from engine.cancel import CancelFlag
from engine.errors import EngineError
from engine.events import TuningProgress
from engine.llama import ContextSettings
from engine.tuning import Trial, choose_before

_log = logging.getLogger("engine.short_run")


def short_run(
    run: Callable[[ContextSettings], Trial],
    tried: Sequence[ContextSettings],
    n_prefix: int,
    cancel: CancelFlag,
) -> Generator[TuningProgress, None, Trial | None]:
    """Run one trial of each settings, the given ones first; return the fastest, None if cancelled.

    Fastest is what reads `n_prefix` tokens and answers some questions about them in the fewest seconds.

    Settings that cannot be tried are left out; where the given ones cannot, there is nothing to compare with.
    """
    trials: list[Trial] = []
    for n_done, settings in enumerate(tried):
        yield TuningProgress(n_done, len(tried))
        try:
            trials.append(run(settings))
        except EngineError as error:
            _log.warning("settings could not be tried: %s", error)
            if not trials:
                return None
        if cancel.is_set():
            return None
    yield TuningProgress(len(tried), len(tried))
    return choose_before(trials, n_prefix)
